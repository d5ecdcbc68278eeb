"""One page a file. Pages do not import one another."""
