"""Short questions on top of a page."""
