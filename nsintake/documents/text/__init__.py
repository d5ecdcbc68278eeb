"""From characters in logical order to glyphs on a line: bidi, shaping, breaking, one font object a weight."""
