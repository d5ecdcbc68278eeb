"""Files that may be hers already, before a second one opens: code and reasons, her name covered until asked for.

Put it where names and phones are typed and call ``look`` (or give a callable) whenever they change; it hides itself
while nothing agrees. Showing a name is audited like any other look. ``chosen`` carries the id of the file that the
worker goes on with. Object names: ``duplicates``, ``duplicates.N``, ``duplicates.N.use``, ``show_duplicates.N``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from nsintake.domain.roles import Permission
from nsintake.services.cases import search
from ui import background
from ui.background import Lane
from ui.i18n import T, day, isolate
from ui.widgets.basics import Card, across, button, column, down, label, rule, take_out
from ui.widgets.identity_cover import IdentityCover
from ui.words.coming_back import because_words, reason_words

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.cases.search import Candidate, CandidateNames

Answers = Mapping[str, str]
AFTER_MS: Final = 300
_COMPARED: Final = ("names", "called", "phones", "age")


class PossibleDuplicates(Card):
    """The panel. ``answers`` are a session's raw answers or a callable that gives them; ``but``: a file left out."""

    chosen = Signal(bytes)
    listed = Signal()
    """Other files are shown than before."""

    def __init__(
        self, signed_in: SignedIn, answers: Answers | Callable[[], Answers], *, but: bytes | None = None
    ) -> None:
        super().__init__(T("She may have a file already"), name="duplicates")
        self._signed_in = signed_in
        self._answers = answers
        self._but = but
        self._asked: dict[str, str] = {}
        self._shown: tuple[Candidate, ...] = ()
        self._list: QWidget | None = None
        self.add(label(T("Ask her before a second file opens. Nothing is joined by itself."), "soft"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._ask)
        self.hide()
        self.look()

    def look(self, answers: Answers | None = None) -> None:
        """Something was typed: look again in a moment."""
        if answers is not None:
            self._answers = answers
        self._timer.start()

    def _ask(self) -> None:
        held = self._answers() if callable(self._answers) else self._answers
        asked = {name: held.get(name, "") for name in _COMPARED}
        if asked == self._asked:
            return
        self._asked = asked
        if not any(asked[name].strip() for name in ("names", "called", "phones")):
            self._show(())
            return
        background.run(
            self,
            lambda: search.possible_duplicates(self._signed_in, asked, but=self._but),
            lambda found: self._show(found) if asked == self._asked else None,
            lane=Lane.AHEAD,
        )

    def _show(self, found: tuple[Candidate, ...]) -> None:
        if found == self._shown:
            return
        self._shown = found
        if self._list is not None:
            take_out(self.body, self._list)
            self._list = None
        if found:
            self._list, layout = down()
            for at, candidate in enumerate(found):
                if at:
                    layout.addWidget(rule())
                layout.addWidget(self._line(at, candidate))
            self.add(self._list)
        self.setVisible(bool(found))
        self.listed.emit()

    def _line(self, at: int, candidate: Candidate) -> QWidget:
        held, line = across(f"duplicates.{at}", above=2, below=2)
        said = column(2)
        code = isolate(candidate.code)
        said.addWidget(label(T("Case {code}, opened {day}", code=code, day=day(candidate.opened)), "label"))
        reasons = label(reason_words(candidate.reasons), "small", name=f"duplicates.{at}.why")
        said.addWidget(reasons)
        if self._signed_in.may(Permission.REVEAL_IDENTITY):
            said.addWidget(self._cover(at, candidate, reasons))
        line.addLayout(said, 1)
        use = button(
            T("It is her: use this file"), lambda: self.chosen.emit(candidate.case_id), name=f"duplicates.{at}.use"
        )
        use.setAccessibleDescription(T("Case {code}", code=code))
        line.addWidget(use, 0, Qt.AlignmentFlag.AlignTop)
        return held

    def _cover(self, at: int, candidate: Candidate, reasons: QLabel) -> IdentityCover:
        asked = dict(self._asked)

        def ask(show: Callable[[str], None]) -> None:
            def then(names: CandidateNames) -> None:
                show("\n".join((*names.names, *names.called)))
                if names.reasons:
                    reasons.setText(because_words(names.reasons))

            background.run(
                self,
                lambda: search.names_of_candidate(self._signed_in, candidate.case_id, asked),
                then,
                lane=Lane.STORE,
            )

        cover = IdentityCover(f"duplicates.{at}", T("Her name on file"), ask)
        cover.covered.connect(lambda: reasons.setText(reason_words(candidate.reasons)))
        return cover
