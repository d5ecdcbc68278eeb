"""Local accounts, their passwords, and who has which role and keys."""
