"""Why a CUDA program does not find the GPU: one check per link between the program and vgpud.

``run`` (examine.py) makes the checks; each module here knows one link and returns Findings (check.py). The checks read
files themselves (elf.py, loader.py) and call libraries only in child processes with a deadline (probe.py), so that a
library that crashes or hangs is a finding and not the end of the examination.
"""
