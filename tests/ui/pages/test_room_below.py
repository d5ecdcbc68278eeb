"""A page that scrolls ends where its last part ends: nobody scrolls into empty room and looks for what is not there."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from nsintake.domain.intake import Step
from nsintake.domain.language import Lang
from nsintake.services.day import case_view
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_intake import go_to, told
from ui import i18n
from ui.widgets.basics import ScrollBody

SIZES = ((1180, 800), (1024, 700))
_FOOT = 60
"""Pixels: the lower edges of a card and of what is in it, and the line for what is wrong with a field."""


def room_below(window: QWidget) -> list[int]:
    """Of everything that scrolls now, the pixels from its last part to its end."""
    found = list[int]()
    for area in window.findChildren(ScrollBody):
        inner = area.widget()
        if inner is not None and area.isVisible() and area.verticalScrollBar().maximum():
            parts = [part for part in inner.findChildren(QWidget) if part.isVisible() and not part.children()]
            found.append(inner.height() - max(part.mapTo(inner, QPoint(0, part.height())).y() for part in parts))
    return found


def test_a_long_page_ends_with_its_last_part(sign_in: SignIn, qapp: QApplication) -> None:
    desk, wrong, seen = sign_in("keeper"), dict[tuple[str, str, int], list[int]](), 0
    her: dict[str, object] = {"case_id": case_view.list_cases(desk.signed_in)[0].case_id.hex()}
    pages: dict[str, dict[str, object]] = {
        "complaints": {},
        "figures": {},
        "settings": {},
        "plan_way": her,
        "plan_meeting": her,
        "ask_consent": her,
    }
    for lang in (Lang.EN, Lang.AR):
        i18n.set_language(qapp, lang)
        for size in SIZES:
            desk.window.resize(*size)
            for key, arguments in pages.items():
                desk.go(key, **arguments).retranslate()
                desk.settle()
                rooms = room_below(desk.window)
                seen += len(rooms)
                if any(room > _FOOT for room in rooms):
                    wrong[key, lang.value, size[0]] = rooms
    assert wrong == {}
    assert seen >= 20, "they scroll"


def test_a_session_that_scrolls_ends_with_its_last_question(desk: Desk) -> None:
    desk.window.resize(*SIZES[1])
    page = told(desk)
    wrong = dict[str, list[int]]()
    for step in (Step.SAFETY, Step.WISHES, Step.SHARING, Step.NEVER):
        go_to(desk, page, step)
        desk.settle()
        if any(room > _FOOT for room in room_below(desk.window)):
            wrong[step.value] = room_below(desk.window)
    assert wrong == {}


def test_what_a_session_keeps_in_mind_takes_no_more_room_than_its_words(desk: Desk) -> None:
    desk.window.resize(*SIZES[1])
    page = told(desk)
    go_to(desk, page, Step.SHARING)
    for office in ("cp-qayyarah", "nss-ninewa"):
        desk.press(f"intake.office.{office}")
        desk.press(f"intake.share.{office}.account.share")
    front = page.front
    assert desk.has("intake.joined")
    assert front.panel is not None
    words = front.panel.advice
    assert front.below.height() <= words.heightForWidth(words.width()) + 8
    assert not front.below.verticalScrollBar().isVisible()
