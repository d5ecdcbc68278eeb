"""An office that is played from a script."""
