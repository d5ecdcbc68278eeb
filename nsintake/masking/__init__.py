"""Who may be told what, and whether a text gives her away. Pure functions."""
