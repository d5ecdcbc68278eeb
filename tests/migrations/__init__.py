"""Tables from revision to revision."""
