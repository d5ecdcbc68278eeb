"""Changes to the code that some test must notice: see ``__main__``."""
