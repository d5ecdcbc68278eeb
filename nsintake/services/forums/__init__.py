"""Forums with duty bearers: planned, held, what was agreed, their papers. They know no case and no record."""
