"""What the interface says for values, errors, entries of the log and rules, one file a kind, in its language."""
