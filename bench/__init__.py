"""Each figure that vgpu is held to, measured by `python -m bench`."""
