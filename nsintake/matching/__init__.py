"""Finding a woman again: which file may be hers."""
