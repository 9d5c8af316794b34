"""``vgpu trace``: a program's calls of the CUDA libraries, read from the records that the traced twins write."""
