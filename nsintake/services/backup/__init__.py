"""Backups: made by anybody, practised, and restored by a keeper or from the sheets."""
