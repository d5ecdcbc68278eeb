"""Papers before they leave: drafted, judged, proposed, and the letter that names her."""
