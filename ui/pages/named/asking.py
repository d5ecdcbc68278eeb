"""What she is asked before a letter names her: her name as it shall be there, her telephone, what else, and why.

Object names: ``named.asking``, the fields ``named_name_LANG``, ``named_phone``, ``named_item_ITEM``, ``named_reason``,
``named_how``, ``named_mark``, ``named_language``, ``named_witness``, ``named_paragraph_LANG``; ``named.begin``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nsintake.domain.consent import Given, GivenHow, Item
from nsintake.domain.language import Lang, Wording
from nsintake.errors import UserFault
from nsintake.services.letters.named import NamedRequest
from ui import i18n
from ui.i18n import T
from ui.widgets.basics import Card, Notice, Tone, label, primary, row
from ui.widgets.fields import CheckField, ChoiceField, MultilineField, RadioField, TextField
from ui.widgets.form import Form
from ui.words import consent as consent_words
from ui.words import values as words
from ui.words.letters import dropped_words
from ui.words.rules import as_typed, with_latin_kept

if TYPE_CHECKING:
    from nsintake.services.cases.restriction import Colleague
    from nsintake.services.letters.named import Offer

_NO_PHONE = "none"
_FIELDS = {
    "name": "named_name_ar",
    "phone": "named_phone",
    "reason": "named_reason",
    "mark": "named_mark",
    **{f"name.{lang.value}": f"named_name_{lang.value}" for lang in Lang},
    **{f"paragraph.{lang.value}": f"named_paragraph_{lang.value}" for lang in Lang},
}


class NamedAskingCard(Card):
    """The questions. ``then`` gets what she wants."""

    def __init__(self, offer: Offer, colleagues: tuple[Colleague, ...], then: Callable[[NamedRequest], object]) -> None:
        super().__init__(
            T("She wants {office} to know who she is", office=words.said(offer.office)), name="named.asking"
        )
        self._then = then
        self._offer = offer
        said = T(
            "This letter says her name. Whoever reads it can find her, and nobody can take that back. Her other "
            "letters stay without a name. Ask her alone; she can say no to each line."
        )
        self.add(Notice(said, Tone.WAITING))
        self._names = {lang: self._name(lang) for lang in Lang}
        fields = [*self._names.values(), *self._about_her(), *self._how(colleagues)]
        self._texts = {
            lang: MultilineField(
                f"named_paragraph_{lang.value}",
                T("A paragraph in {language}", language=words.language_word(lang.value)),
                rows=3,
                private=True,
            )
            for lang in Lang
        }
        lead = T(
            "A paragraph is optional; the letter then exists in the languages it is written in. Her name stays out "
            "of it."
        )
        for field in fields:
            self.add(field)
        self.add(label(lead, "soft"))
        for text in self._texts.values():
            text.changed.connect(self._say_dropped)
            self.add(text)
        self._dropped = Notice("", Tone.WAITING, name="named.dropped")
        self.add(self._dropped)
        self.form = Form([*fields, *self._texts.values()])
        self.add(row(None, primary(T("&Make the letter"), self._press, name="named.begin", icon="letter")))

    def _name(self, lang: Lang) -> TextField:
        made = TextField(
            f"named_name_{lang.value}",
            T("Her name as it shall be written there, in {language}", language=words.language_word(lang.value)),
            private=True,
        )
        arabic = lang is not Lang.EN
        fitting = [name for name in self._offer.names if name.isascii() != arabic]
        made.set_raw(fitting[0] if fitting else "")
        return made

    def _about_her(self) -> list[RadioField | CheckField | MultilineField]:
        phones = [(_NO_PHONE, T("No telephone"))] + [(phone, i18n.isolate(phone)) for phone in self._offer.phones]
        self.phone = RadioField("named_phone", T("Shall they have a telephone of hers?"), phones, required=True)
        self.items = {  # what is told is below the box: in one line with it, it ran over the edge
            fact.item: CheckField(
                f"named_item_{fact.item.value}",
                words.said(fact.label),
                help=with_latin_kept(words.said(fact.text)),
            )
            for fact in self._offer.facts
        }
        self.reason = MultilineField(
            "named_reason",
            T("Why does she want to be named?"),
            help=T("It is in no letter."),
            rows=3,
            required=True,
        )
        return [self.phone, *self.items.values(), self.reason]

    def _how(self, colleagues: tuple[Colleague, ...]) -> list[ChoiceField | TextField]:
        ways = [(how.value, consent_words.how_word(how.value)) for how in GivenHow]
        self.how = ChoiceField("named_how", T("How she agreed"), ways, required=True)
        self.mark = TextField("named_mark", T("Mark of the paper in the cabinet, if there is one"), ltr=True)
        spoken = [(lang.value, i18n.language_name(lang)) for lang in Lang]
        self.language = ChoiceField("named_language", T("In which language it was read to her"), spoken, required=True)
        people = [(colleague.uid, as_typed(colleague.name)) for colleague in colleagues]
        self.witness = ChoiceField("named_witness", T("Who was there besides you"), people, prompt=T("Nobody"))
        return [self.how, self.mark, self.language, self.witness]

    def show_fault(self, error: Exception) -> bool:
        """Show beside its field what is wrong; False if it is about none of them."""
        if not isinstance(error, UserFault):
            return False
        field = str(error.params.get("field", ""))
        if field == "items" and self.items:
            field = next(iter(self.items.values())).name
        return self.form.show_fault(UserFault(error.code, **{**error.params, "field": _FIELDS.get(field, field)}))

    def _say_dropped(self) -> None:
        self._dropped.show_text(dropped_words(_wording(self._texts)))

    def _press(self) -> None:
        if self.form.values() is None:
            return
        given = Given(
            how=GivenHow(self.how.raw()),
            language=Lang(self.language.raw()),
            witness=self.witness.raw(),
            mark=self.mark.raw().strip(),
        )
        self._then(
            NamedRequest(
                name=_wording(self._names),
                reason=self.reason.raw(),
                given=given,
                phone="" if self.phone.raw() == _NO_PHONE else self.phone.raw(),
                items=tuple(item for item in Item if item in self.items and self.items[item].raw()),
                paragraph=_wording(self._texts),
            )
        )


def _wording(fields: dict[Lang, TextField] | dict[Lang, MultilineField]) -> Wording:
    return Wording(**{lang.value: field.raw() for lang, field in fields.items()})
