"""The wheel: what is in it, and that it works without the checkout."""
