"""The laws of the house, enforced by reading its source; each law also proves that it can fail."""
