"""Bringing a station back on a clean machine, step by step."""
