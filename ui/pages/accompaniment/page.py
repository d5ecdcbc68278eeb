"""The page of one way.

Object names: ``way.set_out``, ``way.check_in``, ``way.step``, ``way.duress``, ``way.abort``, ``way.hand`` (with the
field ``to``), ``way.end`` (``outcome``), ``way.call_off`` (``because``), ``way.print``, ``way.drill``,
``way.debrief`` (``words``, ``safe``); ``way.kept`` says what was just done, ``way.missed``, ``way.stopped`` and
``way.over`` what must be known first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.domain.accompaniment import AccompanimentOutcome, AccompanimentStatus
from nsintake.domain.incident import YesNo
from nsintake.services.accompaniment import way_view
from ui import style
from ui.i18n import T, isolate, moment
from ui.page import FormPage
from ui.pages.accompaniment.board import BoardCard, EndCard
from ui.pages.accompaniment.plan import EventsCard, WatchPapersCard, WayPlanCard
from ui.widgets.basics import Card, Notice, Tone, button, fill, row
from ui.widgets.fields import MultilineField, RadioField
from ui.widgets.form import Form
from ui.widgets.into_view import keep_place
from ui.words.accompaniment import call_off_word, status_word, way_outcome_word

if TYPE_CHECKING:
    from nsintake.services.accompaniment.way_view import WayView
    from ui.page import Draft

_AGAIN_MS = 20_000
"""So often the board asks again while it is in front."""


class AccompanimentPage(FormPage["WayView"]):
    """A way."""

    widest = style.FORM
    _just_kept = b""
    """The way whose plan was kept just now, on the page before; said until somebody leaves."""
    _say_kept = False
    """That is said to a screen reader, once."""
    _just_ended = False
    """Somebody said here how it ended: that is shown first, and in sight."""
    _drawn: WayView | None = None
    _papers: WatchPapersCard | None = None

    def build(self, body: QBoxLayout) -> None:
        self._drawn, self._papers = None, None
        self._parts = QVBoxLayout()
        self._parts.setSpacing(18)
        body.addLayout(self._parts)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._look_again)

    def showEvent(self, event: QShowEvent) -> None:
        self._again.start()
        super().showEvent(event)

    def on_hidden(self, *, by_system: bool) -> None:
        self._again.stop()
        if not by_system and self._just_kept:
            self._just_kept, self._drawn = b"", None

    def on_shown(self, **arguments: object) -> None:
        if self.arguments.pop("kept", False):  # going back, or another language, is no second keeping
            self._just_kept, self._say_kept = self.given_id("accompaniment_id"), True
        super().on_shown(**arguments)

    def _look_again(self) -> None:
        """What is missed shows by itself; nothing that somebody is choosing is taken from her."""
        view = self.answer
        if view is not None and view.way.is_open and not self._board_in_use():
            self.changed()

    def _board_in_use(self) -> bool:
        inside = self.focusWidget()
        return inside is not None and inside.inherits("QComboBox")

    def read(self) -> WayView:
        return way_view.open_way(self.signed_in, self.given_id("accompaniment_id", "target"))

    def about(self) -> Draft | None:
        if self.answer is None:
            return None
        hers = {} if self.answer.case_id is None else {"case_id": self.answer.case_id.hex()}
        return {**hers, "meeting": self.answer.way.code, "meeting_id": self.answer.accompaniment_id.hex()}

    def show_answer(self, answer: WayView) -> None:
        """Drawn again only where something is another: what was said here of a print, and the place, stay."""
        before, self._drawn = self._drawn, answer
        if answer == before:
            return
        if before is not None and before.accompaniment_id == answer.accompaniment_id and self._scroll_body is not None:
            keep_place(self._scroll_body)
        self._draw(answer)

    def _draw(self, answer: WayView) -> None:
        when, code = moment(answer.way.starts), isolate(answer.case_code)
        below = T("{when}. Case {code}", when=when, code=code) if answer.case_code else when
        self.header.set_title(T("Way {code}", code=isolate(answer.way.code)), below)
        self.form = Form()
        board = BoardCard(self.signed_in, answer) if answer.way.is_open else None
        ending = EndCard(self.signed_in, answer) if answer.way.is_open else None
        papers = WatchPapersCard(self.signed_in, self.shell.printer, answer) if answer.way.is_open else None
        if papers is not None and self._papers is not None:
            papers.carry_on(self._papers)
        self._papers = papers
        debrief = self._debrief(answer) if answer.hers is not None and not answer.way.is_open else None
        events = EventsCard(answer) if answer.events else None
        if ending is not None:
            ending.ended.connect(self._ended)
        notices = self._notices(answer)
        before, after = (papers, None) if answer.way.status is AccompanimentStatus.PLANNED else (None, papers)
        fill(self._parts, *notices, before, board, ending, debrief, WayPlanCard(answer), events, after)
        if self._say_kept or (self._just_ended and not answer.way.is_open):
            self._say_kept = self._just_ended = False
            for notice in notices:
                notice.tell(notice.text())
        self.form.edited.connect(self.draft_changed)

    def _ended(self) -> None:
        self._just_ended = True

    def _notices(self, view: WayView) -> list[Notice]:
        way = view.way
        found: list[Notice] = []
        if self._just_kept == view.accompaniment_id and way.status is AccompanimentStatus.PLANNED:
            kept = T("The plan is kept. Print the watcher's sheet, and tell whoever watches and goes along.")
            found.append(Notice(kept, Tone.GOOD, name="way.kept"))
        if way.outcome is not None:
            tone = Tone.URGENT if way.outcome is AccompanimentOutcome.NOT_SAFE else Tone.GOOD
            found.append(Notice(way_outcome_word(way.outcome), tone, name="way.over"))
        if way.outcome is AccompanimentOutcome.NOT_SAFE and view.case_id is None:
            call = T("Call a lead and her worker by phone now. The program tells them only when one of them signs in.")
            found.append(Notice(call, Tone.URGENT, name="way.call_lead"))
        if way.because is not None:
            why = T("{status}: {reason}.", status=status_word(way.status), reason=call_off_word(way.because))
            found.append(Notice(why, Tone.WAITING, name="way.over"))
        if view.stopped == "file_frozen":
            told, title = (
                T("Somebody thinks that she is not free. Call it off, or bring them home."),
                T("Frozen: is she free?"),
            )
            found.append(Notice(told, Tone.URGENT, name="way.stopped", title=title))
        elif view.stopped:
            told = T("She took it back, or whom she fears is there. Call it off, or bring them home.")
            found.append(Notice(told, Tone.URGENT, name="way.stopped"))
        return found

    def _debrief(self, view: WayView) -> Card:
        card = Card(T("Afterwards"))
        said = [(YesNo.YES.value, T("Yes")), (YesNo.NO.value, T("No"))]
        spoken = MultilineField("words", T("What she said"), help=T("It stays in her file."), rows=3, private=True)
        card.add(self.form.add(spoken))
        card.add(self.form.add(RadioField("safe", T("Is she safe?"), said, takes_back=True, across=True)))
        card.add(row(button(T("&Write it down"), self._write, name="way.debrief", icon="check"), None))
        before = view.hers.debrief if view.hers is not None else None
        if before is not None:
            spoken.set_raw(before.words)
        return card

    def typed(self) -> Draft | None:
        view = self.answer
        before = view.hers.debrief.words if view and view.hers and view.hers.debrief else ""
        raw = self.form.raw()
        changed = raw.get("words", "") != before or bool(raw.get("safe"))
        return {"raw": raw} if "words" in raw and changed else None

    def _write(self) -> None:
        view, values = self.answer, self.form.values()
        if view is None or values is None:
            return
        spoken, safe = values["words"], YesNo(values["safe"] or YesNo.UNKNOWN)

        def write() -> None:
            way_view.write_debrief(self.signed_in, view.accompaniment_id, words=spoken, safe=safe)

        self.act(write, lambda _none: self._emptied())

    def _emptied(self) -> None:
        for field in self.form.fields.values():
            field.set_raw("")
