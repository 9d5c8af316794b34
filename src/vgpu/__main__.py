"""`python -m vgpu`: the command `vgpu`, for the interpreter at hand."""

from vgpu.cli import main

main()
