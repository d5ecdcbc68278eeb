"""Backups: made by anybody, practised, and brought back by a keeper or from the sheets."""
