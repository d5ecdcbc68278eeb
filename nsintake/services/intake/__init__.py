"""The work with her: sessions, what follows from them, calls, and coming back."""
