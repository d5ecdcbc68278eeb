"""Safe-space meetings: planned, held, and what was agreed there. What liaison.db hears of one passes the one gate."""
