"""What was said in a contact with an office: codes first, then a few words. It calls no service."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.contact import ContactWay, ContactWith, Promise, TheySaid
from nsintake.services.liaison.contacts import NewContact
from ui.i18n import T
from ui.pages.record.filled_dialog import FilledDialog, options
from ui.widgets.fields import ChoiceField, DateField, TextField
from ui.widgets.many_field import ManyField
from ui.words.contacts import heard_words, how_words, promise_words, whom_words

if TYPE_CHECKING:
    from ui.page import Draft


class ContactDialog(FilledDialog):
    """``then`` gets what was said. ``words``: whether words are kept; of a shredded record only codes are."""

    def __init__(
        self,
        parent: QWidget,
        then: Callable[[NewContact], object],
        *,
        words: bool = True,
        typed: Draft | None = None,
        fault: Exception | None = None,
    ) -> None:
        super().__init__(
            parent, T("What was said with this office?"), name="record.contact_dialog", yes=T("&Write it down")
        )
        self._then = then
        self.day = DateField("contact_day", T("When"), help=T("Empty for today"))
        self.how = ChoiceField("contact_how", T("How"), options(how_words()), required=True)
        self.whom = ChoiceField("contact_whom", T("With whom"), options(whom_words()), required=True)
        self.add_row({"how": self.how, "whom": self.whom, "day": self.day})
        self.add(
            "they_said",
            ManyField("contact_said", T("What they said or asked"), options(heard_words()), prefix="record"),
        )
        help_ = T("A few words where the choices do not say it. Never a name, and never a guess who she is.")
        self.words = TextField("contact_words", T("In their words"), help=help_)
        self.add("words", self.words)
        self.words.setVisible(words)
        promised = ChoiceField("contact_promised", T("What was promised"), options(promise_words()))
        self.add_row(
            {
                "promised": promised,
                "promised_by": DateField("contact_promised_by", T("By when"), hint=T("needed with a promise")),
            }
        )
        self.put(typed, fault)

    def confirmed(self) -> None:
        values = self.values()
        if values is None:
            return
        said = NewContact(
            how=ContactWay(values["how"]),
            whom=ContactWith(values["whom"]),
            they_said=tuple(TheySaid(code) for code in str(values["they_said"]).split(",") if code),
            words=str(values["words"] or ""),
            promised=Promise(values["promised"]) if values["promised"] else None,
            promised_by=values["promised_by"],
            day=values["day"],
        )
        self.accept()
        self._then(said)
