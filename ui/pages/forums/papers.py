"""Printing what hangs or is handed out at a forum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.services.forums import forum_papers, forum_view
from ui.i18n import T
from ui.parts.print_blank import print_and_say

if TYPE_CHECKING:
    from nsintake.domain.language import Lang
    from ui.page import Page
    from ui.parts.print_blank import Papers, PrintedNotice


def printed_words() -> str:
    """What is said once a paper of a forum was printed."""
    return T("It was printed. No photo is taken of it, and none at a forum.")


def print_points(page: Page, lang: Lang, told: PrintedNotice) -> None:
    """Print every open point. Where none is open there is no paper: ``told`` says so."""
    signed_in = page.signed_in

    def drawn() -> Papers:
        if not forum_view.forums(signed_in).points:
            return ()
        return (forum_papers.print_open_points(signed_in, lang),)

    def words(papers: Papers) -> str:
        return printed_words() if papers else T("No point is open, so there is nothing to print.")

    print_and_say(page, page.shell.printer, drawn, told, words, failed=page.tell)
