"""What is said when a session ends in another way than with a file, and when one stands in the way of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import T, isolate
from ui.message import show_message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def invited(page: QWidget) -> None:
    """An invitation was taken down."""
    said = T(
        "Taken down. Say to whoever told you: we have received it. Say nothing about her, also not whether she "
        "comes. What was kept goes by itself after two weeks."
    )
    show_message(page, said, title=T("An invitation goes back to her"), icon="check")


def joined(page: QWidget, code: str) -> None:
    """The session goes on with a file she had."""
    said = T(
        "The session goes on with case {code}. Everything she said here is kept. At the end, where the file says "
        "something else, you choose which stands; the other version goes into its time line. What she said about "
        "offices is written beside what she said before.",
        code=isolate(code),
    )
    show_message(page, said, title=T("She has a file already"), icon="cases")


def dropped(page: QWidget) -> None:
    """Nothing of it was kept."""
    said = T("Nothing of this session was kept. Hotlines and advice are still hers, and she can come back any day.")
    show_message(page, said, title=T("Nothing is kept"), icon="check")


def in_the_way(page: QWidget) -> None:
    """A session that is only in memory would be lost to another one."""
    said = T("A session is under way that is not recorded yet. Finish it, or press She asked to stop.")
    show_message(page, said)
