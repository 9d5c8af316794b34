"""The demonstration: a stock CUDA program on this machine, beside the same program on its CPU backend."""
