"""How fast the station is, as ratios to floors measured in the same run; never a timed test."""
