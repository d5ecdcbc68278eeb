"""A session and pages with nothing behind them, for tests of the frame itself."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.roles import Permission
from nsintake.records.signed_in import ClockGap, SignedIn
from nsintake.settings import Settings
from nsintake.store.anchors import IntegrityFinding
from ui.drafts import DraftKeeper
from ui.i18n import T
from ui.main_window import MainWindow
from ui.page import Draft, Page
from ui.printing import PracticeSink
from ui.registry import PageEntry
from ui.widgets.fields import TextField
from ui.widgets.form import Form


class Someone:
    """Stands for a signed-in person: a name and permissions."""

    display_name = "Hala Example"
    practice = True
    unsound: tuple[IntegrityFinding, ...] = ()
    clock_gap: ClockGap | None = None

    def __init__(self, *permissions: Permission) -> None:
        self.permissions = frozenset(permissions)
        self.integrity = SimpleNamespace(not_kept=False)
        self.closed = False

    def may(self, permission: Permission) -> bool:
        return permission in self.permissions

    def close(self) -> None:
        self.closed = True


class KeptInMemory:
    """A keeper of drafts that one can look into."""

    def __init__(self, **kept: dict[str, Any]) -> None:
        self.kept = dict(kept)

    def save(self, key: str, draft: dict[str, Any]) -> None:
        self.kept[key] = draft

    def load(self, key: str) -> dict[str, Any] | None:
        return self.kept.get(key)

    def drop(self, key: str) -> None:
        self.kept.pop(key, None)

    def make_room(self, *threads: int) -> None:
        pass


class PlainPage(Page):
    key = "plain"
    shown: list[dict[str, object]]

    def title(self) -> str:
        return T("Help")

    def build(self, body: QBoxLayout) -> None:
        self.form = Form([TextField("name", "Name")])
        self.form.edited.connect(self.draft_changed)
        body.addWidget(self.form.fields["name"])

    def on_shown(self, **arguments: object) -> None:
        self.shown = [*getattr(self, "shown", []), arguments]

    def draft_to_save(self) -> Draft | None:
        raw = self.form.raw()
        return raw if raw["name"] else None

    def restore(self, draft: Draft) -> None:
        self.form.set_raw(draft)


class OtherPage(PlainPage):
    key = "other"
    leaving = True

    def title(self) -> str:
        return T("Close")

    def can_leave(self) -> bool:
        return self.leaving


ENTRIES = (
    PageEntry("plain", lambda: T("Help"), "help", "tests.ui.shells:PlainPage"),
    PageEntry("other", lambda: T("Close"), "close", "tests.ui.shells:OtherPage"),
    PageEntry("secret", lambda: T("Cases"), "cases", "tests.ui.shells:OtherPage", frozenset({Permission.VIEW_CASES})),
)


def window(*permissions: Permission, drafts: DraftKeeper | None = None) -> MainWindow:
    signed_in = cast("SignedIn", Someone(*permissions))
    made = MainWindow(signed_in, ENTRIES, settings=Settings(), printer=PracticeSink(), drafts=drafts)
    made.resize(1180, 800)
    return made
