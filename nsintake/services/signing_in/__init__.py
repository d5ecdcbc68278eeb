"""Signing in, and what a power cut left half done."""
