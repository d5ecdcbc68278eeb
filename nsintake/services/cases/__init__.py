"""Women's files: the list, finding one again, joining, restricting, closing, keeping and erasing."""
