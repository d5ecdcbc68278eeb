"""Letters that name her. Its object names are in ``page.py``, ``asking.py`` and ``letter.py``."""

from ui.pages.named.page import NamedPage

__all__ = ["NamedPage"]
