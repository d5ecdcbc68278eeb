"""Her files as a whole: what is due, what happened, closing, keeping and erasing."""
