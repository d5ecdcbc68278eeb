"""Files kept long enough, for keepers to erase one by one or all; and what remains of erased women, where and until
when.

Object names: ``erasure.done``, ``erasure.due`` (a card with ``erasure.file.CODE`` boxes, or ``erasure.unconfirmed``),
``erasure.more``, ``erasure.shown``, ``erasure.typed``,
``erasure.erase``, ``months`` with ``erasure.months_save``, ``erasure.remains``, ``erasure.backup``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from nsintake.domain.roles import Permission
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import UserFault
from nsintake.services.day import erasure, left_of_erased, retention
from ui import style
from ui.errors import words_for
from ui.i18n import T, day, isolate, number
from ui.page import LoadedPage
from ui.widgets.basics import Card, Notice, Tone, button, column, down, fill, label, primary, quiet, row, rule, show_if
from ui.widgets.fields import TextField
from ui.widgets.progress_overlay import ProgressOverlay
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.day.erasure import Erased
    from nsintake.services.day.left_of_erased import LeftOfErased, OldMedium
    from nsintake.services.day.retention import ClosedFiles, DueFile


_AT_ONCE: Final = 40
"""So many files are shown before more are asked for: nobody marks what she has not seen."""


@dataclass(frozen=True, slots=True)
class ErasurePageData:
    """What the page shows, asked in one go."""

    months: int
    kept: ClosedFiles | None
    left: LeftOfErased


class ErasurePage(LoadedPage[ErasurePageData]):
    """What is kept and what was erased."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("Nothing is erased by itself. A file goes when she asks for it, or when a keeper says so here.")

    def build(self, body: QBoxLayout) -> None:
        self._done = Notice("", Tone.GOOD, name="erasure.done")
        body.addWidget(self._done)
        self._keeper = self.signed_in.may(Permission.SETTLE_RETENTION)
        self._due_held, self._left_held = QVBoxLayout(), QVBoxLayout()
        body.addLayout(self._due_held)
        body.addLayout(self._left_held)
        self._boxes: dict[bytes, QCheckBox] = {}
        if self.signed_in.may(Permission.EDIT_CONTENT):
            body.addWidget(self._months_card())

    def _months_card(self) -> Card:
        card = Card(T("How long a closed file is kept"))
        self._months = TextField(
            "months",
            T("Months after it was closed"),
            help=T("She hears this number before she agrees to be recorded. Change the script with it."),
            ltr=True,
        )
        card.add(self._months)
        card.add(row(quiet(T("&Save this number"), self._save_months, name="erasure.months_save"), None))
        return card

    def on_shown(self, **arguments: object) -> None:
        files = int(str(arguments.get("files", 0)))
        if files:
            copies, told, with_us = (int(str(arguments[name])) for name in ("copies", "told", "with_us"))
            self._done.show_text(_done_words(files, copies, told, with_us))
        else:
            self._done.show_text("")
        self.reload()

    def read(self) -> ErasurePageData:
        kept = retention.kept(self.signed_in) if self._keeper else None
        return ErasurePageData(retention.months_kept(self.signed_in), kept, left_of_erased.find(self.signed_in))

    def show_answer(self, answer: ErasurePageData) -> None:
        fill(self._due_held, self._due(answer.kept) if answer.kept is not None else None)
        fill(self._left_held, _left(answer.left, self._backup if self.signed_in.may(Permission.BACK_UP) else None))
        if self.signed_in.may(Permission.EDIT_CONTENT):
            self._months.set_raw(number(answer.months))

    # --- what was kept long enough

    def _due(self, kept: ClosedFiles) -> Card:
        card = Card(T("Kept long enough"), name="erasure.due")
        self._boxes = {}
        if not kept.keeping.confirmed:
            card.add(Notice(words.months_unsigned(), Tone.WAITING, name="erasure.unconfirmed"))
            return card
        if not kept.due:
            months = kept.keeping.months
            card.add(label(T("No closed file has been kept for %Ln months yet.", "", months), "soft"))
            return card
        card.add(label(T("Look at each code before you mark it. Is anything still open for her?"), "soft"))
        self._to_show, self._rows = kept.due, column(0)
        self._more = button("", self._show_more, name="erasure.more")
        self._shown = label("", "soft", wrap=False, name="erasure.shown")
        card.add(self._rows)
        card.add(row(self._more, self._shown, None))
        self._show_more()
        self._typed = TextField("erasure_typed", T("To be sure, type how many files are marked"), ltr=True)
        self._typed.edit.setObjectName("erasure.typed")
        card.add(self._typed)
        act = button(T("&Erase the marked files"), self._erase, name="erasure.erase", kind="danger")
        every = quiet(T("&Mark all that are shown"), self._mark_all, name="erasure.mark_all")
        card.add(row(act, every, None))
        return card

    def _show_more(self) -> None:
        """The next files below those that are there."""
        fresh, self._to_show = self._to_show[:_AT_ONCE], self._to_show[_AT_ONCE:]
        for file in fresh:
            self._rows.addWidget(self._file(file))
        left, shown = len(self._to_show), len(self._boxes)
        self._more.setText(T("Show %Ln more", "", min(left, _AT_ONCE)))
        self._shown.setText(T("{shown} of {all} are shown, the oldest first.", shown=shown, all=shown + left))
        for part in (self._more, self._shown):
            show_if(part, wanted=left > 0)

    def _file(self, file: DueFile) -> QWidget:
        held = QWidget()
        across = QHBoxLayout(held)
        across.setContentsMargins(0, 2, 0, 2)
        box = QCheckBox(isolate(file.code))
        box.setObjectName(f"erasure.file.{file.code}")
        box.setAccessibleName(T("Case {code}", code=isolate(file.code)))
        box.setMinimumWidth(150)
        self._boxes[file.case_id] = box
        across.addWidget(box)
        said = T("Opened {opened}, closed {closed}", opened=day(file.opened), closed=day(file.closed))
        across.addWidget(label(said, "soft", wrap=False))
        across.addStretch(1)
        look = quiet(
            T("Open it"), lambda: self.shell.go("case", case_id=file.case_id.hex()), name=f"erasure.open.{file.code}"
        )
        look.setAccessibleName(T("Open: {title}", title=isolate(file.code)))
        across.addWidget(look)
        return held

    def _mark_all(self) -> None:
        for box in self._boxes.values():
            box.setChecked(True)

    def _erase(self) -> None:
        marked = tuple(case_id for case_id, box in self._boxes.items() if box.isChecked())
        typed = self._typed.raw()
        if to_ascii_digits(typed.strip()) != str(len(marked)) or not marked:
            fault = UserFault("number_differs", field="typed", count=len(marked))
            self._typed.set_error(words_for(fault) if marked else T("Mark at least one file first."))
            self._typed.ask_again()
            return

        def done(erased: Erased) -> None:
            self._done.show_text(_done_words(erased.files, erased.copies_out, len(erased.told), erased.with_us))

        veil = ProgressOverlay(self, T("Erasing…"))
        self.act(lambda: erasure.erase_due(self.signed_in, marked, typed=typed), done, veil=veil)

    def _save_months(self) -> None:
        typed = to_ascii_digits(self._months.raw().strip())
        months = int(typed) if typed.isdigit() else 0
        self.act(
            lambda: retention.set_months_kept(self.signed_in, months),
            lambda _kept: self._done.tell(T("Kept.")),
            beside=self._months,
        )

    def _backup(self) -> None:
        self.shell.go("backup")


def _copies_words(copies: int) -> str:
    return T("%Ln copies", "", copies)


def _done_words(files: int, copies: int, told: int, with_us: int) -> str:
    said = [T("%Ln files are erased.", "", files)]
    if copies:
        said.append(T("{copies} are still out: the recall is on Today.", copies=_copies_words(copies)))
    if with_us:
        said.append(T("%Ln copies that no office was given are to be destroyed: Today says so.", "", with_us))
    if told:
        said.append(T("%Ln sticks that are plugged in know it: no backup on them brings her back.", "", told))
    return " ".join(said)


def _left(left: LeftOfErased, backup: object) -> Card:
    """What is left where until when."""
    card = Card(T("What remains of erased women"), name="erasure.remains")
    if left.last is None:
        card.add(label(T("Nobody was erased here yet."), "soft"))
        return card
    card.add(label(T("Last erased on {day}.", day=day(left.last)), "soft"))
    clean = T("Nothing. What went is overwritten.")
    busy = T("Another window was reading meanwhile: old pages are overwritten when it is idle or closed.")
    lines = [(T("This station's files"), clean if left.files_clean else busy)]
    lines += [(isolate(medium.folder), _medium_words(medium)) for medium in left.media]
    if not left.media:
        lines.append((T("Backups"), T("No backup known here is older than that.")))
    lines += [
        (
            T("Paper: {office}", office=words.said(paper.office)),
            T(
                "Reference {reference}, {copies}: until they are back or destroyed.",
                reference=isolate(paper.reference),
                copies=_copies_words(paper.copies + paper.with_us),
            ),
        )
        for paper in left.papers
    ]
    printers = T(
        "Printers and their queues may keep copies of what was printed, until they are emptied or overwritten."
    )
    lines.append((T("Printers"), printers))
    for title, said in lines:
        card.add(rule())
        card.add(_pair(title, said))
    if left.media and callable(backup):
        card.add(rule())
        card.add(label(T("Make a new backup now, then destroy the old sticks or overwrite them whole."), "label"))
        card.add(row(primary(T("New &backup now"), backup, name="erasure.backup", icon="backup"), None))
    return card


def _medium_words(medium: OldMedium) -> str:
    if medium.older is None:
        newest = day(medium.newest) if medium.newest else ""
        return T("Not plugged in. A backup of {day} is there: plug it in or destroy it.", day=newest)
    return T(
        "%Ln older backups are there, sealed, until they are overwritten or the stick is destroyed.", "", medium.older
    )


def _pair(title: str, said: str) -> QWidget:
    held, inner = down(gap=2)
    inner.addWidget(label(title, "label"))
    inner.addWidget(label(said, "soft"))
    return held
