"""The office's own words: signed content, scripts, voices, forms, offices and the logo."""
