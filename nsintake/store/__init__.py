"""Sealed rows in encrypted files. SQL lives here and nowhere else."""
