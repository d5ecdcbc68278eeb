"""The invitation that a member passes on, printed where a hand-over is taken and on the page of a member.

Object names: ``invitation_lang``, ``PART.print`` and ``PART.printed``, after the part that the card is on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.language import Lang
from nsintake.services.peace_teams import peace_papers
from ui import i18n
from ui.i18n import T
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.widgets.basics import Card, button, label, row
from ui.widgets.fields import ChoiceField

if TYPE_CHECKING:
    from ui.page import Page


class TeamInvitationCard(Card):
    """Says that every invitation is the same sheet, and prints one in a language."""

    def __init__(self, page: Page, part: str) -> None:
        super().__init__(T("Invitation"), name=f"{part}.invitation")
        self._page = page
        said = T(
            "All are the same sheet: a place, hours, and a code for the desk. Nothing on it leads to her, to the "
            "member or to a day. The member passes it on by hand."
        )
        self.add(label(said, "soft"))
        langs = [(lang.value, i18n.language_name(lang)) for lang in Lang]
        self.lang = ChoiceField("invitation_lang", T("Language of the invitation"), langs, required=True)
        self.lang.set_value(i18n.language().value)
        self.add(self.lang)
        self.add(row(button(T("&Print an invitation"), self._print, name=f"{part}.print", icon="printer"), None))
        self.printed = PrintedNotice(f"{part}.printed")
        self.add(self.printed)

    def _print(self) -> None:
        lang, page = Lang(self.lang.raw() or i18n.language().value), self._page
        print_and_say(
            page,
            page.shell.printer,
            lambda: (peace_papers.print_invitation(page.signed_in, lang),),
            self.printed,
            lambda _papers: T("Printed."),
        )
