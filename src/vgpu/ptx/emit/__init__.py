"""LLVM IR as text: the builder, forms of values, the assembly of a warp function."""
