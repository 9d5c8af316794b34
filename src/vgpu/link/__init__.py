"""The link between a guest process and its worker: one table of operations, one frame format, one decoder."""
