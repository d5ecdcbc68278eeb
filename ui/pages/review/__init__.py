"""Reading and signing. Its object names are in ``page.py``, ``facts.py`` and ``giving_back.py``."""

from ui.pages.review.page import ReviewPage

__all__ = ["ReviewPage"]
