"""The station as a whole: its founding, its sheets and sticks, new keys for everybody, and sealing it."""
