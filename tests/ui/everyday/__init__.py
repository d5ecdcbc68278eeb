"""Tests of pages in an office that is in the middle of its work: records, papers, meetings, accounts, the log."""
