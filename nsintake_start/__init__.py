"""The start of the program: the launcher, which starts one session process after another. Nothing imports it."""
