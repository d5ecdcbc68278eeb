"""Bytes for paper: laid out, drawn and proved. Knows no database."""
