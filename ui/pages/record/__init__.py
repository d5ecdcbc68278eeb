"""One masked record. Its object names are in ``page.py``."""

from ui.pages.record.page import RecordPage

__all__ = ["RecordPage"]
