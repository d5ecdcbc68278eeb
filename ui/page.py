"""What a page is, and what it may ask of the window around it.

A page builds itself in ``build`` from the session it is given and can be built again at any time (another language)
from the draft it hands out. A page never opens files, keys or another page's widgets.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import acting, background, style
from ui.i18n import T
from ui.registry import BY_CLASS
from ui.widgets.basics import Card, Notice, ScrollBody, Tone, icon_button, take_out
from ui.widgets.form import Form
from ui.widgets.into_view import bring_into_view
from ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.settings import Settings
    from ui.acting import Faulted
    from ui.background import Job
    from ui.printing import Printer
    from ui.registry import PageEntry
    from ui.widgets.progress_overlay import ProgressOverlay

Answer = TypeVar("Answer")
Result = TypeVar("Result")
Draft = dict[str, Any]
NO_DRAFT = (AttributeError, LookupError, TypeError, ValueError)
"""What putting back raises where somebody who has the file wrote something else there than a page did."""


class Shell(Protocol):
    """The window around a page, as far as a page may know it."""

    @property
    def signed_in(self) -> SignedIn:
        """Who is signed in; what services need."""
        ...

    @property
    def stack(self) -> QStackedWidget:
        """Where its pages are. Built there, each of their parts is drawn once and not again with a new place."""
        ...

    @property
    def printer(self) -> Printer:
        """Where papers go; a counting one in the practice office."""
        ...

    @property
    def settings(self) -> Settings:
        """The choices of this account of the computer: language, idle times."""
        ...

    def apply_settings(self, chosen: Settings) -> None:
        """Keep other choices; they count at once."""
        ...

    @property
    def seal_wanted(self) -> SignalInstance:
        """To be emitted when the station shall be sealed now; asked for and confirmed before."""
        ...

    def go(self, key: str, **arguments: object) -> None:
        """Show another page. ``arguments`` reach its ``on_shown``."""
        ...

    def go_back(self) -> None:
        """Show the page before this one."""
        ...

    def announce(self) -> None:
        """Something was changed: count again what waits, and let the page in front show it."""
        ...

    def cover_now(self) -> None:
        """A dull page over everything at once."""
        ...

    def lock(self) -> None:
        """End this session, with every draft saved; the next one begins at sign-in."""
        ...


class Page(QWidget):
    """Base of all pages. A subclass writes ``build``; its key and title are those of its entry in the registry."""

    entry: ClassVar[PageEntry | None] = None
    key: ClassVar[str] = ""
    """Stable name: object name, key in the navigation."""
    widest: ClassVar[int] = 0
    """The most its body may be wide; 0 for all there is, ``style.FORM`` for forms."""
    scrolls: ClassVar[bool] = True
    watched: ClassVar[bool] = False
    """Whether visitors may see it: then nothing is said around it of what is due."""
    draft_changed = Signal()
    """The page holds something unsaved; the window saves ``draft_to_save`` sealed within ten seconds."""

    form: Form
    """Its fields; an empty set where it has none. A fault is told beside the field it is about."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.entry = BY_CLASS.get(cls.__name__)
        if cls.entry is not None:
            cls.key = cls.entry.key

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.stack)
        self._built = False
        self.hide()  # until it is shown, also where a page before it is
        self.shell = shell
        self.arguments: dict[str, object] = {}
        self.passed_over = False
        """It did what it was shown for: going back does not lead to it any more."""
        self.wanted_next: Callable[[], object] | None = None
        """Goes where somebody wanted to go when ``can_leave`` was asked last."""
        self.setObjectName(f"page_{self.key}")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._outer = outer
        self._content: QWidget | None = None
        self._open_help: Callable[[], None] | None = None
        self._scroll_body: ScrollBody | None = None
        self.header = PageHeader("")
        self.construct()
        self._built = True

    @property
    def signed_in(self) -> SignedIn:
        """Who is signed in."""
        return self.shell.signed_in

    def given_id(self, *names: str) -> bytes:
        """The id it was shown with under the first of these names that was given; empty if none was."""
        given = next((self.arguments[name] for name in names if self.arguments.get(name)), "")
        return given if isinstance(given, bytes) else bytes.fromhex(str(given))

    def title(self) -> str:
        """What it says above itself, in the language of the interface now."""
        return "" if self.entry is None else (self.entry.heading or self.entry.title)()

    def subtitle(self) -> str:
        """A line under the title; empty for none."""
        return ""

    def build(self, body: QBoxLayout) -> None:
        """Put the page's parts into ``body``; ``self.header`` is already above it."""
        raise NotImplementedError

    def construct(self) -> None:
        """Build everything again."""
        self.form = Form()
        take_out(self._outer, self._content)
        content = QWidget(self)
        content.setObjectName("page_body")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(style.MARGIN, 26, style.MARGIN, 20)
        layout.setSpacing(18)
        self.header = PageHeader(self.title(), self.subtitle())
        if self.widest:
            self.header.setMaximumWidth(self.widest)
        layout.addWidget(self.header)
        self._help = icon_button("help", self._ask_help, name="help_page", describe=T("Help for this page (F1)"))
        self._help.setVisible(self._open_help is not None)
        self.header.set_last(self._help)
        self._content = content
        self._outer.addWidget(content)
        if self.scrolls:
            body = self._scroll_body = ScrollBody(widest=self.widest)
            layout.addWidget(body, 1)
            self.build(body.body)
            body.end()
        else:
            held = QVBoxLayout()
            held.setSpacing(style.GAP + 4)
            layout.addLayout(held, 1)
            self.build(held)
        self.header.order_tabs()

    def on_shown(self, **arguments: object) -> None:
        """Called each time it comes to the front, with the arguments of ``go``; load data here."""

    def begin_at_top(self) -> None:
        """It is opened for something: it begins at its top, not where somebody left it for something else."""
        if self._scroll_body is not None:
            self._scroll_body.verticalScrollBar().setValue(0)

    def act(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], object] | None = None,
        *,
        beside: Faulted | None = None,
        failed: Callable[[Exception], object] | None = None,
        veil: ProgressOverlay | None = None,
    ) -> Job:
        """Do what changes something: ``acting.act`` for this page, faults beside its own fields."""
        return acting.act(self, work, then, failed=failed or (lambda error: self.tell(error, beside)), veil=veil)

    def tell(self, error: Exception, beside: Faulted | None = None) -> None:
        """Say what went wrong: beside the field it is about, else in a small window."""
        acting.tell(self, error, beside or self.form)

    def announce(self) -> None:
        """Something was changed by an act of this page or of a part on it."""
        self.shell.announce()

    def left(self) -> None:
        """Called when another page came in front of it: what nobody waits for any more need not be read."""

    def changed(self) -> None:
        """Called while it is in front after something was changed: show what may be different now."""

    def unsound_changed(self) -> None:
        """Called while it is in front when a file was found not to be sound, or was settled."""

    def draft_to_save(self) -> Draft | None:
        """What is typed and not saved, as plain JSON-able data; None if nothing."""
        return None

    def restore(self, draft: Draft) -> None:
        """Put back what ``draft_to_save`` gave, the caret included."""

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt may tell a page that it is hidden while it is being built."""
        if self._built:
            self.on_hidden(by_system=event.spontaneous())
        super().hideEvent(event)

    def on_hidden(self, *, by_system: bool) -> None:
        """It is out of sight; ``by_system``: the window was made small."""

    def can_leave(self) -> bool:
        """Whether another page may take its place now; a page that says no tells the person why. ``wanted_next`` then
        leads where the person wanted to go.
        """
        return True

    def ahead(self) -> Iterator[None]:
        """Make, one piece a turn, what ``retranslate`` will need in the language of now. The page stays as it is
        meanwhile, and the person may go on with it.
        """
        return iter(())

    def retranslate(self) -> None:
        """The language changed: build again and put everything back."""
        draft = self.draft_to_save()
        self.construct()
        self.on_shown(**self.arguments)
        if draft is not None:
            self.restore(draft)

    def add_help(self, open_help: Callable[[], None]) -> None:
        """The window adds its "?" to the header."""
        self._open_help = open_help
        self._help.show()

    def _ask_help(self) -> None:
        if self._open_help is not None:
            self._open_help()

    def help_key(self) -> str:
        """The name of its help file."""
        return (self.entry.help if self.entry is not None else "") or self.key


class LoadedPage(Page, Generic[Answer]):
    """A page that shows what a service answers. It asks each time it comes to the front and after every act."""

    answer: Answer | None = None
    """What it shows now."""
    _loading: Job | None = None

    def read(self) -> Answer:
        """Ask the services; called in a worker, so it touches no widget."""
        raise NotImplementedError

    def show_answer(self, answer: Answer) -> None:
        """Show it in place of what was there."""
        raise NotImplementedError

    def not_answered(self, error: Exception) -> None:
        """There is nothing to show: say why."""
        self.tell(error)

    def construct(self) -> None:
        self.answer = None
        super().construct()

    def on_shown(self, **_arguments: object) -> None:
        self.reload()

    def reload(self) -> None:
        """Ask again."""
        self._loading = background.run(self, self.read, self._answered, self.not_answered)

    def changed(self) -> None:
        if (
            self._loading is None or self._loading.finished
        ):  # else it asks already, and after the act: one worker does both
            self.reload()

    def say_refused(self, error: Exception) -> None:
        """An act was refused, since something is not as it was shown: say why, and show how it is."""
        self.tell(error)
        self.reload()

    def _answered(self, answer: Answer) -> None:
        self.answer = answer
        self.show_answer(answer)


class FormPage(LoadedPage[Answer]):
    """A page whose fields are kept as a draft, and put back once it shows what they were typed about."""

    _kept: Draft | None = None

    def about(self) -> Draft | None:
        """What its fields are about, as the draft keeps it: the case, the meeting. None while nothing is shown."""
        raise NotImplementedError

    def typed(self) -> Draft | None:
        """What is typed and not saved; None if nothing."""
        typed = self.form.typed()
        return {"raw": typed} if typed else None

    def put_back(self, draft: Draft) -> None:
        """Put what was typed into the fields again."""
        self.form.set_raw(draft["raw"])

    def draft_to_save(self) -> Draft | None:
        about = self.about()
        if about is None:
            return self._kept  # it waits to be put back and is not lost meanwhile
        typed = self.typed()
        return None if typed is None else {**about, **typed}

    def restore(self, draft: Draft) -> None:
        self._kept = draft
        self._put_kept()

    def _put_kept(self) -> None:
        draft, about = self._kept, self.about()
        if draft and about is not None and all(draft.get(name, value) == value for name, value in about.items()):
            self._kept = None
            with contextlib.suppress(*NO_DRAFT):
                self.put_back(draft)

    def _answered(self, answer: Answer) -> None:
        self._kept = self.draft_to_save() or self._kept
        super()._answered(answer)
        self._put_kept()


class CardsPage(FormPage[Answer]):
    """A page about one thing, in ``cards`` that are built again with each answer. Above them it says how the thing is
    (``state``) and what was just done (``done``).
    """

    widest = style.FORM
    parts: ClassVar[str]
    """The first word of its parts' names."""
    _done_in: tuple[str, str, str] | None = None
    _from_top = False
    """Once the cards are built again the page is shown from its top: new fields take the keyboard and scroll to it."""

    def build(self, body: QBoxLayout) -> None:
        self.state = Notice("", Tone.INFO, name=f"{self.parts}.state")
        self.done = Notice("", Tone.GOOD, name=f"{self.parts}.done")
        body.addWidget(self.state)
        body.addWidget(self.done)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(18)
        body.addLayout(self.cards)

    def on_shown(self, **_arguments: object) -> None:
        self.done.show_text("")
        self.reload()

    def begin_at_top(self) -> None:
        self._from_top = True
        super().begin_at_top()

    def say_done(self, words: str) -> None:
        """What was done; whoever pressed a button far below is taken there."""
        self._from_top = True
        self.done.tell(words)

    def say_done_in(self, card: str, words: str, focus: str) -> None:
        """What was done, said at the end of a card once the cards are built again, with the keyboard on ``focus`` (a
        field or a part by its name): whoever works far below stays there. Where the card is gone, above all of them.
        """
        self._done_in = (card, words, focus)

    def _answered(self, answer: Answer) -> None:
        super()._answered(answer)
        if self._done_in is not None:
            (name, words, focus), self._done_in = self._done_in, None
            self._from_top = False  # an earlier word was to be seen there
            self.done.show_text("")
            self._say_in(name, words, focus)
        if self._from_top:
            self._from_top = False
            QTimer.singleShot(0, self, super().begin_at_top)

    def _say_in(self, name: str, words: str, focus: str) -> None:
        items = (self.cards.itemAt(at) for at in range(self.cards.count()))
        parts = (item.widget() for item in items if item is not None)
        card = next((part for part in parts if isinstance(part, Card) and part.objectName() == name), None)
        if card is None:
            self.say_done(words)
            return
        notice = Notice("", Tone.GOOD, name=f"{self.parts}.done_here")
        card.add(notice)
        part = self.form.fields.get(focus) or card.findChild(QWidget, focus)
        if part is not None:
            part.setFocus()
            bring_into_view(part)
        notice.tell(words)
