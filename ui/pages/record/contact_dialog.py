"""What was said in a contact with an office: codes first, then a few words. It calls no service.

While papers are with the office it asks whether this is the answer to one of them; ``then`` hears to which.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
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

_NO_ANSWER = "none"


class ContactDialog(FilledDialog):
    """``then`` gets what was said, and the id of the print that it answers, in hexadecimal digits, or nothing.
    ``words``: whether words are kept; of a shredded record only codes are. ``papers``: what may be answered, by id.
    """

    def __init__(
        self,
        parent: QWidget,
        then: Callable[[NewContact, str], object],
        *,
        words: bool = True,
        papers: Mapping[str, str] = MappingProxyType({}),
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
        others = {_NO_ANSWER: T("No, something else was said")}
        self.answers = ChoiceField(
            "contact_answers", T("Do they answer a paper?"), options({**papers, **others}), required=True
        )
        self.answers.setVisible(bool(papers))
        self.add("answers", self.answers)
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
        self.answers.changed.connect(self._say_what_follows)
        self.put(typed, fault)
        self._say_what_follows()

    def _say_what_follows(self) -> None:
        """What they answered is asked next, and written down together with this."""
        answers = (self.answers.raw() or _NO_ANSWER) != _NO_ANSWER
        self.yes.setText(T("&Go on: what they answered") if answers else T("&Write it down"))

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
        answers = str(values["answers"] or _NO_ANSWER)
        self.accept()
        self._then(said, "" if answers == _NO_ANSWER else answers)
