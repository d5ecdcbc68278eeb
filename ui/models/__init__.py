"""Item models between frozen answers and views."""
