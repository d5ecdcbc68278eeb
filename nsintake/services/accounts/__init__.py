"""Local accounts, their passwords, and who holds what."""
