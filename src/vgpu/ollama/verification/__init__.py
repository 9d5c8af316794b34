"""Reading from Ollama's log, API and processes, and from vgpud, whether Ollama is in GPU mode."""
