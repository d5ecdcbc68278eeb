"""She came back: found by her code, by what she remembers, or, with nothing left, by what she tells. No name is shown.

Object names: ``back.way.WAY``, ``back.code``, ``back.phrase``, ``back.signs.SIGN``, ``back.month``, ``back.kind``,
``back.platform``, ``back.account``, ``back.find``, ``back.found.AT``, ``back.open.AT``, ``back.nothing``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from nsintake.domain.case import CaseStatus
from nsintake.domain.coming_back import Sign
from nsintake.domain.incident import IncidentKind, Platform
from nsintake.services.intake import returning
from nsintake.services.intake.returning import FoundBy
from ui import background, style
from ui.i18n import T, day, isolate
from ui.page import Page
from ui.widgets.basics import (
    Card,
    EmptyState,
    Notice,
    ScrollBody,
    StatusPill,
    Tone,
    button,
    clear,
    column,
    down,
    label,
    primary,
    row,
    rule,
)
from ui.widgets.fields import ChoiceField, Field, RadioField, TextField
from ui.widgets.signs_field import SignsField
from ui.words.answers import choice_word, kind_word
from ui.words.figures import period_word

if TYPE_CHECKING:
    from nsintake.services.intake.returning import Returned, ReturnSearch

_MONTHS = 24


class ComingBackPage(Page):
    """Finding her file again."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("What she remembers finds her file, also if she never left a name. Nothing typed here is kept.")

    def build(self, body: QBoxLayout) -> None:
        card = Card(T("What does she have?"), name="back.card")
        ways = [
            ("code", T("A code")),
            ("phrase", T("Three words")),
            ("signs", T("Three pictures")),
            ("told", T("Nothing left")),
        ]
        self.way = RadioField("back_way", "", ways, across=True)
        for value, choice in self.way.cards.items():
            choice.setObjectName(f"back.way.{value}")
        self.way.set_raw("code")
        self.way.changed.connect(self._turn)
        card.add(self.way)
        card.add(rule())
        self._held: dict[str, QWidget] = {
            "code": self._one(_named(TextField("code", T("Her code"), ltr=True), "back.code")),
            "phrase": self._one(_named(TextField("phrase", T("The words, in any order"), private=True), "back.phrase")),
            "signs": self._one(SignsField("signs", T("The pictures, in any order"), prefix="back.signs")),
            "told": self._told(),
        }
        for part in self._held.values():
            card.add(part)
        self.look = primary(T("&Look for her"), self._look, name="back.find", icon="search")
        card.add(row(self.look, None))
        body.addWidget(card)
        self._result, self._rows = down()
        body.addWidget(self._result)
        self._turn()

    def on_shown(self, **_arguments: object) -> None:
        for field in self.form.fields.values():
            field.set_raw("")
        clear(self._rows)

    def _one(self, field: Field) -> QWidget:
        return self.form.add(field)

    def _told(self) -> QWidget:
        """The way for a lost code: what to ask her, and where to write it."""
        held, inner = down(gap=style.GAP + 4)
        lines = (
            T("Ask her, and let her tell; do not read anything out to her first."),
            T("About when did she come the first time? What happened to her, and on which application?"),
            T("His account or number, if she knows it: it is surer than everything else."),
            T("Two answers are needed. Whatever is found: ask her something only she can know before you say a word."),
        )
        inner.addWidget(Notice("\n".join(lines), Tone.INFO, name="back.ask"))
        months = [(month, period_word(month)) for month in _months(self.signed_in.today())]
        kinds = [(kind.value, kind_word(kind.value)) for kind in IncidentKind]
        places = [(platform.value, choice_word("platform", platform.value)) for platform in Platform]
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(14)
        asked = (
            _choice("month", T("The month she came"), months),
            _choice("kind", T("What happened to her"), kinds),
            _choice("platform", T("Application"), places),
            _named(TextField("account", T("His account, number or link"), ltr=True), "back.account"),
        )
        for at, field in enumerate(asked):
            grid.addWidget(self._one(field), at // 2, at % 2)
        for across in (0, 1):
            grid.setColumnStretch(across, 1)
        inner.addLayout(grid)
        return held

    def _turn(self) -> None:
        for name, part in self._held.items():
            part.setVisible(name == self.way.raw())
        clear(self._rows)

    # --- looking

    def _look(self) -> None:
        for field in self.form.fields.values():
            field.set_error("")
        clear(self._rows)
        raw = {name: str(field.raw()) for name, field in self.form.fields.items()}
        asks: dict[str, Callable[[], ReturnSearch]] = {
            "code": lambda: returning.by_code(self.signed_in, raw["code"]),
            "phrase": lambda: returning.by_phrase(self.signed_in, raw["phrase"]),
            "signs": lambda: returning.by_signs(
                self.signed_in, tuple(Sign(sign) for sign in raw["signs"].split(",") if sign)
            ),
            "told": lambda: returning.by_what_she_tells(
                self.signed_in, {name: raw[name] for name in ("month", "kind", "platform", "account")}
            ),
        }
        background.run(self, asks[str(self.way.raw())], self._show, self.tell)

    def _show(self, search: ReturnSearch) -> None:
        clear(self._rows)
        if search.too_many:
            said = T("%Ln files fit. Ask her one thing more.", "", search.too_many)
            self._rows.addWidget(Notice(said, Tone.WAITING, name="back.too_many"))
        elif not search.found:
            self._rows.addWidget(self._nothing())
        else:
            first = T("Before you open it: ask her something only she can know, and never say her name first.")
            self._rows.addWidget(Notice(first, Tone.INFO, name="back.first"))
            card = Card(name="back.found")
            for at, file in enumerate(search.found):
                if at:
                    card.add(rule())
                card.add(self._row(at, file))
            self._rows.addWidget(card)
        QTimer.singleShot(0, self._result, self._to_result)

    def _to_result(self) -> None:
        """Bring what was found into sight."""
        body = self.findChild(ScrollBody)
        if body is not None:
            body.ensureWidgetVisible(self._result)

    def _row(self, at: int, file: Returned) -> QWidget:
        held = QWidget()
        held.setObjectName(f"back.found.{at}")
        said = column(2)
        said.addWidget(label(isolate(file.code), "label"))
        said.addWidget(label(T("{why}. Opened {day}.", why=_why(file.by), day=day(file.opened)), "small"))
        shut = file.status is CaseStatus.CLOSED
        pill = StatusPill(T("Closed"), Tone.NEUTRAL) if shut else StatusPill(T("Open"), Tone.INFO, icon="document")
        opener = button(
            T("Open her file"), lambda: self.shell.go("case", case_id=file.case_id.hex()), name=f"back.open.{at}"
        )
        opener.setAccessibleDescription(isolate(file.code))
        line = row(pill, opener)
        line.insertLayout(0, said, 1)
        held.setLayout(line)
        return held

    def _nothing(self) -> QWidget:
        held, inner = down("back.nothing")
        hint = T("Try another way. If nothing fits, begin again with her: she need not prove that she was here.")
        begin = button(T("New intake"), lambda: self.shell.go("intake", new=True), name="back.intake")
        inner.addWidget(EmptyState("search", T("Nothing found"), hint, begin))
        said = T("Her file may be open only to colleagues whom she accepted. If she says so, ask a keeper to look.")
        inner.addWidget(Notice(said, Tone.NEUTRAL, name="back.shut", icon="lock"))
        return held


def _why(by: FoundBy) -> str:
    match by:
        case FoundBy.CODE:
            return T("This is her code")
        case FoundBy.PHRASE:
            return T("Every word fits")
        case FoundBy.NEARLY:
            return T("One word is missing")
        case FoundBy.PICTURES:
            return T("The three pictures fit")
        case FoundBy.TOLD:
            return T("What she tells fits")


def _months(today: date) -> list[str]:
    """The last months, the newest first, as ``2026-03``."""
    found, at = [], today.replace(day=1)
    for _ in range(_MONTHS):
        found.append(f"{at:%Y-%m}")
        at = (at - timedelta(days=1)).replace(day=1)
    return found


def _choice(name: str, title: str, options: list[tuple[str, str]]) -> Field:
    made = ChoiceField(name, title, options, prompt=T("Not asked"))
    made.combo.setObjectName(f"back.{name}")
    return made


def _named(field: TextField, name: str) -> Field:
    field.edit.setObjectName(name)
    return field
