"""One way with a woman by its code: the live board while they are out, the plan, and what became of it."""

from __future__ import annotations

from ui.pages.accompaniment.page import AccompanimentPage

__all__ = ["AccompanimentPage"]
