"""Ollama on the virtual GPU: what its service needs, and whether it has it."""
