"""Setting a station up, for real women or for practice."""
