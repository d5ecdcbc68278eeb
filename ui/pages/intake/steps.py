"""The steps that only ask questions, and what some of them show beside the fields.

A panel draws its questions, hands every edit on at once and shows what is to be mended. It saves nothing itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from nsintake.domain.account import ReadsAs, reads_as
from nsintake.domain.branches import asked_in, colleagues_kept_out
from nsintake.domain.doubts import doubts_in
from nsintake.domain.how_said import is_how
from nsintake.domain.intake import FIELD, Step, faults_in, fields_of
from nsintake.domain.language import Lang
from nsintake.domain.questions import ESSENTIAL, OF_A_GIRL, ON_REQUEST
from nsintake.domain.safety import UrgentReason
from nsintake.services.intake import advice, caring
from ui import background, style
from ui.errors import words_for
from ui.i18n import T, isolate
from ui.pages.intake.answer_hints import AnswerHints
from ui.pages.intake.blocks import QuestionBlock
from ui.pages.intake.fields import answer_in, show_answer
from ui.pages.intake.scripts import ScriptCard
from ui.pages.intake.session_state import SessionState
from ui.pages.intake.terms import AcceptedCard
from ui.parts.advice_list import AdviceList
from ui.parts.complaint_lines import ComplaintCard
from ui.parts.possible_duplicates import PossibleDuplicates
from ui.parts.suggest_phrase import SuggestPhrase
from ui.widgets.basics import Notice, Tone, column, down, label, show_if
from ui.widgets.fields import Field
from ui.widgets.into_view import bring_into_view, bring_to_top
from ui.widgets.tab_order import tab_through
from ui.words import questions
from ui.words import values as words
from ui.words.questions import branch_lines
from ui.words.values import care_lines

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.errors import UserFault
    from nsintake.records.signed_in import SignedIn
    from ui.pages.intake.fields import FieldCache

_RED = {
    "suicide": ("yes", UrgentReason.SUICIDE),
    "honour": ("yes", UrgentReason.HONOUR),
    "medical_five_days": ("yes", UrgentReason.MEDICAL),
    "deadline_today": ("yes", UrgentReason.DEADLINE_TODAY),
    "safe_home": ("no", UrgentReason.NOT_SAFE_HOME),
    "kinds": ("domestic_violence", UrgentReason.DOMESTIC_VIOLENCE),
    "staff_involved": ("yes", UrgentReason.STAFF),
}
_SCRIPTS = {Step.WELCOME: "welcome", Step.RECORD: "record"}
_SAYS_WEAKER = frozenset({Step.NEVER, Step.READ_BACK})
"""Where the words that must never appear are asked, and before closing: the short way does not ask them."""
_ADVISED = frozenset({Step.WISHES, Step.READ_BACK})
"""Once what happened and her safety are known, and again before she goes."""


class Panel(QWidget):
    """One step on the screen. ``edited`` fires when an answer changed, ``advised`` when ``advice`` says something else.

    ``advice`` says what to do first and what to keep in mind; it is shown beside the panel, never above a question.
    """

    edited = Signal()
    advised = Signal()
    known = Signal(bytes)
    """She has a file already: its id."""

    def __init__(self, session_state: SessionState, within: QWidget | None) -> None:
        """``within`` is what it will be in: put there when it is full, every part of it would be drawn twice."""
        super().__init__(within)
        self.session_state = session_state
        self.setObjectName(f"intake.panel.{session_state.step.value}")
        self.layout_ = column(style.GAP + 4)
        self.setLayout(self.layout_)
        self.fields: dict[str, Field] = {}
        self._last = ("", 0)
        self.advice, self._advice = down()
        self._notices: list[Notice] = []

    def advise(self, notice: Notice) -> Notice:
        """Put a notice among the advice; it is hidden while it says nothing."""
        self._notices.append(notice)
        self._advice.addWidget(notice)
        return notice

    def has_advice(self) -> bool:
        """Whether there is anything to keep in mind now."""
        return any(notice.text() for notice in self._notices)

    def show_columns(self, columns: int, *, narrow: bool) -> None:
        """Show the questions in so many columns; ``narrow``: four answers have no room beside one another."""

    def in_order(self) -> list[Field]:
        """The questions that are open, as they are read."""
        return [field for field in self.findChildren(Field) if field.isVisible()]

    def focus_first(self) -> None:
        """Give the keyboard to the first question; until it is answered a space says nothing there."""
        first = next(iter(self.in_order()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> bool:
        """The keyboard goes to the next question; False after the last. One that is not seen is shown first."""
        inside, open_now = self.window().focusWidget(), self.in_order()
        at = next((at for at, field in enumerate(open_now) if inside is not None and field.isAncestorOf(inside)), None)
        if at is not None and inside is not None and inside.visibleRegion().isEmpty():
            bring_into_view(open_now[at])
            return True
        onward = 0 if at is None else at + 1
        if onward >= len(open_now):
            return False
        open_now[onward].setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(open_now[onward])
        return True

    def show_faults(self) -> bool:
        """Say beside each field what is to be mended; True if nothing is."""
        faults = {
            str(fault.params["field"]): words_for(fault) for fault in faults_in(self.session_state.answers, self.step)
        }
        for name, field in self.fields.items():
            field.set_error(faults.get(name, ""))
        first = next((field for name, field in self.fields.items() if name in faults), None)
        if first is not None:
            self.show_field(first.name)
            first.setFocus()
        return not faults

    def show_field(self, name: str) -> None:
        """Bring a field to where it can be seen."""

    def show_fault(self, fault: UserFault) -> None:
        """Say beside its field what only closing the session found out."""

    @property
    def step(self) -> Step:
        """The step it shows."""
        return self.session_state.step

    def next_block(self) -> bool:
        """Go on within the step; False at its end."""
        return False

    def let_go(self) -> None:
        """The panel goes; what is kept of it is taken back first."""

    def order_tabs(self) -> None:
        """Let Tab go through it as it is read; called once it is in the window."""

    def place(self) -> tuple[str, int]:
        """The field with the keyboard and where its caret is; empty if none has it."""
        inside = self.window().focusWidget()
        for name, field in self.fields.items():
            if inside is not None and field.isAncestorOf(inside):
                return name, field.caret()
        return self._last

    def put_caret(self, name: str, caret: int) -> None:
        """Put the keyboard back where it was."""
        if name in self.fields:
            self.show_field(name)
            self.fields[name].set_caret(caret)
        else:
            self.focus_first()


class QuestionPanel(Panel):
    """A step of questions, in blocks: one of them open."""

    def __init__(
        self, session_state: SessionState, signed_in: SignedIn, field_cache: FieldCache, within: QWidget | None
    ) -> None:
        super().__init__(session_state, within)
        self._field_cache, self._signed_in = field_cache, signed_in
        self._script: ScriptCard | None = None
        if session_state.step in _SCRIPTS:
            self._script = ScriptCard(
                _SCRIPTS[session_state.step], signed_in, spoken=session_state.answers.get("language", "")
            )
            self.layout_.addWidget(self._script)
        self._red = self.advise(Notice("", Tone.URGENT, name="intake.red", title=T("First of all")))
        self._first_steps: dict[UrgentReason, tuple[Wording, ...]] = {}
        self._branch = self.advise(Notice("", Tone.INFO, name="intake.branch"))
        self.blocks: list[QuestionBlock] = []
        self._large: _LargeAccount | None = None
        self._build_blocks()
        self._beside = AnswerHints(signed_in, self.fields)
        self._accepted: AcceptedCard | None = None
        if session_state.step is Step.WELCOME:
            self.layout_.addWidget(ComplaintCard(signed_in))
            self._accepted = AcceptedCard(session_state, signed_in)
            self._accepted.edited.connect(self.edited)
            self.layout_.addWidget(self._accepted)
        self._weaker = Notice("", Tone.WAITING, name="intake.weaker_check")
        if session_state.step in _SAYS_WEAKER:
            self.layout_.addWidget(self._weaker)
        self._duplicates: PossibleDuplicates | None = None
        if session_state.step is Step.NEVER and not session_state.reopened:
            self._duplicates = PossibleDuplicates(signed_in, lambda: self.session_state.answers)
            self._duplicates.chosen.connect(self.known)
            self._duplicates.listed.connect(self.order_tabs)
            self.layout_.addWidget(self._duplicates)
        if session_state.step in _ADVISED:
            fits = AdviceList(
                signed_in,
                lambda: advice.for_answers(signed_in, dict(session_state.answers)),
                name="intake.advice",
                heading=T("Advice for her, in this order"),
                spoken=session_state.answers.get("language", ""),
            )
            self.layout_.addWidget(fits)
        field_cache.edited.connect(self._keep)
        field_cache.caret_moved.connect(self._remember)
        self._asked: tuple[str, ...] = ()
        self._refresh(order=False)  # whoever puts the panel in its place orders the tabs
        self.open_block(0)
        background.run(self, lambda: caring.steps(signed_in), self._say_care)

    def _say_care(self, steps: dict[UrgentReason, tuple[Wording, ...]]) -> None:
        """What the office does first after a red answer is known now."""
        self._first_steps = steps
        self._refresh()

    def let_go(self) -> None:
        self._field_cache.edited.disconnect(self._keep)
        self._field_cache.caret_moved.disconnect(self._remember)
        self._field_cache.take_back()

    def _build_blocks(self) -> None:
        step, short = self.step, self.session_state.short_way
        may = ESSENTIAL | OF_A_GIRL
        every = [
            question for question in fields_of(step) if not short or question.name in may or step is Step.INVITATION
        ]
        block_of = {question.name: every[0].block if short else question.block for question in every}
        names = list(dict.fromkeys(block_of.values()))
        for at, name in enumerate(names):
            held = {}
            for question in every:
                if block_of[question.name] == name:
                    field = self._field_cache.field(question)
                    show_answer(field, self.session_state.raw(question.name))
                    held[question.name] = field
            heading = questions.block(step.value, name) or words.step_word(step.value)
            block = QuestionBlock(name, heading, questions.lead(step.value) if at == 0 else "", held)
            if "account" in held:
                self._large = _LargeAccount()
                block.put_beside("account", self._large)
            if "return_phrase" in held:
                block.put_beside("return_phrase", self._suggest(held["return_phrase"]))
            block.wanted.connect(lambda at=at: self.open_block(at, focus=True))
            self.layout_.addWidget(block)
            self.blocks.append(block)
            self.fields |= held

    def _suggest(self, field: Field) -> SuggestPhrase:
        """A button that draws a phrase in her language into the field."""

        def take(phrase: str) -> None:
            field.set_raw(phrase)
            field.changed.emit()

        def language() -> Lang:
            raw = self.session_state.answers.get("language", "")
            return Lang(raw) if raw in set(Lang) else Lang.AR

        return SuggestPhrase(self._signed_in, language, take)

    def open_block(self, at: int, *, focus: bool = False) -> None:
        """Open one block and shut the others."""
        for place, block in enumerate(self.blocks):
            block.show_open(is_open=place == at, alone=len(self.blocks) == 1)
        self._say_states()
        if focus and self.blocks:
            bring_to_top(self.blocks[at])
            self.focus_first()

    def show_columns(self, columns: int, *, narrow: bool) -> None:
        for block in self.blocks:
            block.show_columns(columns, narrow=narrow)

    def in_order(self) -> list[Field]:
        return [
            field
            for block in self.blocks
            if block.is_open
            for name, field in block.fields.items()
            if name in self._asked
        ]

    def order_tabs(self) -> None:
        parts: list[QWidget] = []
        for block in self.blocks:
            asked = [field for name, field in block.fields.items() if name in self._asked]
            within = [widget for field in asked for widget in (*field.in_tab_order(), *block.beside(field.name))]
            parts += [block.opener, *within]
        cards = [card for card in (self._accepted, self._duplicates) if card is not None]
        if parts:
            tab_through(*parts, *cards)

    def show_field(self, name: str) -> None:
        at = next((at for at, block in enumerate(self.blocks) if name in block.fields), None)
        if at is not None and not self.blocks[at].is_open:
            self.open_block(at)

    def next_block(self) -> bool:
        now = next((at for at, block in enumerate(self.blocks) if block.is_open), len(self.blocks))
        rest = range(now + 1, len(self.blocks))
        onward = next((at for at in rest if self._is_put(self.blocks[at])), None)
        if onward is None:
            return False
        self.open_block(onward, focus=True)
        return True

    def _is_put(self, block: QuestionBlock) -> bool:
        """Whether a block is gone through by itself: it asks something now, and need not be opened on request."""
        return (self.step, block.name) not in ON_REQUEST and any(name in self._asked for name in block.fields)

    def _remember(self, name: str) -> None:
        """Where the caret was last, for the moment when the window is already gone."""
        field, inside = self.fields.get(name), self.window().focusWidget()
        if field is not None and inside is not None and field.isAncestorOf(inside):
            self._last = (name, field.caret())

    def _keep(self, name: str) -> None:
        if name in self.fields and self.session_state.put(name, answer_in(self.fields[name])):
            self._refresh()
            if self._duplicates is not None:
                self._duplicates.look()
            if self._script is not None and name == "language":
                self._script.speak(self.session_state.answers.get(name, ""))
            self.edited.emit()

    def _refresh(self, *, order: bool = True) -> None:
        answers = self.session_state.answers
        asked = asked_in(self.step, answers)
        if tuple(field.name for field in asked) != self._asked:
            self._asked = tuple(field.name for field in asked)
            for block in self.blocks:
                block.arrange(tuple(field for field in asked if field.name in block.fields))
            if order:
                self.order_tabs()
        red = [_RED[name][1] for name in self.fields if name in _RED and _RED[name][0] in _parts(answers, name)]
        told = (
            "\n".join((words.urgent_word(reason.value), care_lines(self._first_steps.get(reason, ()))))
            for reason in red
        )
        self._red.show_text("\n\n".join(told))
        self._branch.show_text("\n".join(branch_lines(self.step, answers)))
        self.advised.emit()
        self._beside.show_doubts(doubts_in(self.step, answers, self._signed_in.today()))
        if self._large is not None:
            self._large.show_account(answers.get("account", ""))
        if self._accepted is not None:
            self._accepted.setVisible(colleagues_kept_out(answers))
        if self.step in _SAYS_WEAKER:
            self._weaker.show_text(_weaker_words(answers))
        self._say_states()

    def _say_states(self) -> None:
        for block in self.blocks:
            names = [name for name in block.fields if name in self._asked]
            block.say_state(sum(bool(self.session_state.raw(name)) for name in names), len(names))
            block.setVisible(bool(names))


def _parts(answers: Mapping[str, str], name: str) -> list[str]:
    return answers.get(name, "").split(",")


class _LargeAccount(QFrame):
    """His account as large as it goes, to be held beside her phone and compared sign by sign."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "notice")
        self.setProperty("tone", "neutral")
        inner = column(4, 14)
        self.setLayout(inner)
        inner.addWidget(label(T("Hold her phone beside this and compare every sign"), "small"))
        self._account = label("", "large", name="intake.account_large")
        inner.addWidget(self._account)
        self._reads = label("", "small", name="intake.account_reads")
        inner.addWidget(self._reads)
        self.hide()

    def show_account(self, account: str) -> None:
        self._account.setText(isolate(account[:200]))
        self._reads.setText(_reads_words(account))
        show_if(self, wanted=bool(account.strip()))


def _reads_words(account: str) -> str:
    """What it reads as, so that a number is not taken for an account nor a shown name for either."""
    match reads_as(account):
        case None:
            return ""
        case ReadsAs.ACCOUNT:
            return T("This reads as an account.")
        case ReadsAs.NUMBER:
            return T("This reads as a number.")
        case ReadsAs.LINK:
            return T("This reads as a link.")
        case ReadsAs.SHOWN_NAME:
            return T("This reads as a name, not as an account.")


def _weaker_words(answers: Mapping[str, str]) -> str:
    known = "".join(answers.get(name, "") for name in ("names", "called"))
    if any("\u0600" <= sign <= "\u06ff" for sign in known):
        return ""
    if known.strip() or any(answers.get(name, "").strip() for name in ("places", "others")):
        return T("This check is weaker: no Arabic spelling of her name is on file. A second reading will be asked for.")
    return T(
        "This check is weaker: nothing here says what must never appear. She may stay unnamed; then these words are "
        "the only protection the check has."
    )


def step_of(field: str) -> Step | None:
    """The step that asks a field, by the name a fault gives; choices about an office belong to the sharing step."""
    if field.startswith("share.") or is_how(field):
        return Step.SHARING
    return FIELD[field].step if field in FIELD else None
