"""vgpu: an NVIDIA GPU for machines that have none."""

__version__ = "0.1.0"
