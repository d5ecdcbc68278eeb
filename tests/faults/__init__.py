"""What goes wrong by itself."""
