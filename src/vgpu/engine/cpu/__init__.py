"""The CPU engine: one worker process per guest process, PTX compiled to machine code, memory shared with the guest."""
