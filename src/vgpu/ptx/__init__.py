"""PTX: text to machine code of this CPU, and the oracle that says what the text means."""
