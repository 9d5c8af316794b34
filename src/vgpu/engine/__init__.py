"""Engines: what computes. ``base`` says what one is; ``cpu`` compiles PTX to machine code."""
