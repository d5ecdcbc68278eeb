"""What the work is made of: frozen values and pure functions. Standard library only."""
