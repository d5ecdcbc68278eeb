"""Keys, envelopes, rosters and grants. Hands out operations, not bytes."""
