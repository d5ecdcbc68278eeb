"""Somebody goes with her: planned, watched over by code, ended, spoken of. What liaison.db hears passes the gate."""
