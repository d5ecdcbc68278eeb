"""The laws of the house, held by reading its source; each law also proves that it can fail."""
