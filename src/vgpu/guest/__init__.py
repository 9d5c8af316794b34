"""The guest libraries (C), and the Python that finds them and puts them in front of a program."""
