"""Whole pieces of work through the real windows: one process an act, since lock ends a process."""
