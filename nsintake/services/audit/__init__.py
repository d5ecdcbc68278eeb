"""The log of who did what, and holding a session to what is remembered of it."""
