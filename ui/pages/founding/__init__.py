"""Founding a real station, step by step."""
