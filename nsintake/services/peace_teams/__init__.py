"""Community peace teams: members by code, sessions, hand-overs. Nothing here knows of a woman or of her file."""
