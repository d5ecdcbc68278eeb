"""Tests of the pages, each against the real services of a practice office."""
