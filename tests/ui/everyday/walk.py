"""Every page there is, and what a person without a mouse or with large words would find wrong on one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)

from nsintake.domain.intake import Step
from nsintake.services.consent import confirming
from nsintake.services.liaison import liaison as liaison_service
from nsintake.services.peace_teams import peace_members
from tests.journeys.full_office import FullOffice
from tests.ui.pages.desk import Desk
from tests.ui.pages.test_reachable import faults
from ui.page import Page
from ui.pages.accounts import AccountsPage
from ui.pages.confirm import ConfirmPage
from ui.pages.intake import IntakePage
from ui.pages.named import NamedPage
from ui.pages.people import PeoplePage
from ui.widgets.tab_order import after_in_window

Visit = tuple[str, Page]
_TITLE = 60
"""Pixels from the editor of one question up to the title line of the one beside it, at most."""
_TYPED = (QLineEdit, QPlainTextEdit, QComboBox, QTableView, QAbstractButton)


def administrator(desk: Desk, office: FullOffice) -> Iterator[Visit]:
    yield "today", desk.go("today")
    page = desk.go("accounts")
    yield "accounts", page
    desk.press("accounts.new")
    yield "new account", page
    assert isinstance(page, AccountsPage)
    page._open(office.shell)
    desk.settle()
    yield "approve", page
    page._open(desk.signed_in.uid)
    desk.settle()
    yield "own account in use", page
    page._open(next(account.uid for account in page.answer or () if account.login == "intake"))
    desk.settle()
    yield "account in use", page
    yield "my account", desk.go("my_account")
    desk.press("my_account.change")
    yield "my account with faults", desk.go("my_account")
    yield "audit", desk.go("audit")
    page = desk.go("backup")
    yield "backup", page
    desk.press("place.other")
    desk.press("backup.now")
    yield "backup with a fault", page


def _teams(desk: Desk) -> Iterator[Visit]:
    member_id = peace_members.add_member(desk.signed_in, "7")
    desk.go("peace_teams")
    desk.press("teams.add")
    yield "peace teams with a fault", desk.go("peace_teams")
    page = desk.go("team_member", member_id=member_id.hex())
    yield "member", page
    desk.press("member.threat.begin")
    desk.press("message_yes")
    desk.settle()
    yield "member threatened", page
    yield "session with members", desk.go("team_mentoring")
    yield "hand-overs", desk.go("hand_overs")


def intake(desk: Desk, office: FullOffice) -> Iterator[Visit]:
    yield "today", desk.go("today")
    page = desk.go("settings")
    yield "settings", page
    desk.press("settings.save")
    yield "settings kept", page
    yield "proposals", desk.go("proposals")
    page = desk.go("named", case_id=office.case)
    yield "named", page
    assert isinstance(page, NamedPage)
    page._office.set_raw("cp-qayyarah")
    desk.press("named.ask")
    desk.settle()
    yield "named, asked", page
    yield "cases", desk.go("cases")
    yield "intake start", desk.go("intake")
    page = desk.go("intake", draft_id=office.draft)
    assert isinstance(page, IntakePage)
    for step in Step:
        page.go_to(step)
        desk.settle()
        yield f"intake {step.value}", page
    page.session_state.put("told_by", "somebody_else")
    page.go_to(Step.INVITATION)
    desk.settle()
    yield "intake invitation", page
    yield "invitations", desk.go("invitations")
    yield from _teams(desk)
    yield "forms", desk.go("forms")
    page = desk.go("coming_back")
    for way in ("code", "phrase", "signs", "told"):
        desk.press(f"back.way.{way}")
        desk.press("back.find")
        yield f"coming back by {way}", page
    yield "case", desk.go("case", case_id=office.case)
    yield "advice", desk.go("advice", case_id=office.case)
    yield "safety plan", desk.go("safety_plan", case_id=office.case)
    yield "erasure", desk.go("erasure")
    yield "letter stopped", desk.go("letter", draft_id=office.stopped)
    yield "letter ready", desk.go("letter", draft_id=office.ready)
    page = desk.go("plan_meeting", case_id=office.case)
    yield "plan_meeting", page
    desk.press("plan_meeting.save")
    yield "plan_meeting with faults", page
    yield "meetings", desk.go("meetings")
    yield "meeting", desk.go("meeting", meeting_id=office.meeting)


def keeper(desk: Desk, office: FullOffice) -> Iterator[Visit]:
    yield "today", desk.go("today")
    yield "review list", desk.go("review")
    yield "review", desk.go("review", draft_id=office.heard)
    page = desk.go("people")
    yield "people", page
    assert isinstance(page, PeoplePage)
    page._open(next(holder.account.uid for holder in page.answer or () if holder.account.login == "intake"))
    desk.settle()
    yield "person", page
    yield "change keys", desk.go("change_keys")
    yield "new root", desk.go("new_root")
    yield "start stick", desk.go("start_stick")
    yield "audit", desk.go("audit")
    yield "erasure", desk.go("erasure")
    yield "restore", desk.go("restore")
    yield "confirm, nothing waits", desk.go("confirm")
    page = desk.go("confirm")
    assert isinstance(page, ConfirmPage)
    page._answered(_waiting(desk, office))
    desk.settle()
    yield "confirm", page


def _waiting(desk: Desk, office: FullOffice) -> tuple[confirming.ConfirmRow, ...]:
    record = liaison_service.open_record(desk.signed_in, bytes.fromhex(office.record)).row
    return (
        confirming.ConfirmRow(
            record_id=record.record_id,
            case_id=bytes.fromhex(office.case),
            case_code="NM-4827",
            reference=record.reference,
            recipient_id="",
            office=record.office,
            letters=3,
            since=desk.signed_in.today(),
            consent_until=None,
        ),
    )


def liaison(desk: Desk, office: FullOffice) -> Iterator[Visit]:
    yield "today", desk.go("today")
    yield "records", desk.go("records")
    page = desk.go("record", record_id=office.record)
    yield "record", page
    desk.press("record.letter.ar.referral")
    yield "record with a paper", page
    yield "record withdrawn", desk.go("record", record_id=office.withdrawn)
    page = desk.go("count_pages", disclosure_id=office.unsettled)
    yield "count_pages", page
    desk.press("count_pages.save")
    yield "count_pages with a fault", page
    yield "meeting", desk.go("meeting", meeting_id=office.meeting)


WALKS: dict[str, Callable[[Desk, FullOffice], Iterator[Visit]]] = {
    "administrator": administrator,
    "intake": intake,
    "keeper": keeper,
    "liaison": liaison,
}


def clipped(page: QWidget) -> list[str]:
    """Labels and buttons on the screen that cannot show all their words."""
    found = []
    for part in page.findChildren(QWidget):
        if part.visibleRegion().isEmpty() and not part.isVisible():
            continue
        if isinstance(part, QLabel) and part.text():
            found += [f"label {part.text()[:40]!r}"] * _cut(part)
        elif isinstance(part, QPushButton) and part.text() and part.width() < part.sizeHint().width() - 1:
            found.append(f"button {part.text()[:40]!r}")
    return found


def _cut(part: QLabel) -> bool:
    room = part.contentsRect()
    metrics = part.fontMetrics()
    if not part.wordWrap():
        return max(metrics.horizontalAdvance(line) for line in part.text().split("\n")) > room.width() + 2
    need = metrics.boundingRect(QRect(0, 0, room.width() + 2, 9_999), int(Qt.TextFlag.TextWordWrap), part.text())
    return need.height() > room.height() + 2 or need.width() > room.width() + 4


def out_of_order(page: QWidget, *, rtl: bool) -> list[str]:
    """Pairs that Tab visits against the reading order: up the page, or back along a line."""
    chain = _chain(page)
    found = []
    for before, after in pairwise(chain):
        first, second = _spots(before, after, page)
        same_line = first.top() < second.center().y() < first.bottom() or second.top() < first.center().y() < (
            second.bottom()
        )
        back = second.left() >= first.right() if rtl else second.right() <= first.left()
        onward = second.right() <= first.left() if rtl else second.left() >= first.right()
        next_column = onward and first.top() - second.bottom() < _TITLE  # the title line of the question beside it
        if (same_line and back) or (second.bottom() <= first.top() and not next_column):
            found.append(f"{before.objectName()} then {after.objectName()}")
    return found


def _chain(page: QWidget) -> list[QWidget]:
    parts: list[QWidget] = []
    at = after_in_window(page)
    while at is not None and at is not page:
        if (
            isinstance(at, _TYPED)
            and page.isAncestorOf(at)
            and at.isVisible()
            and at.isEnabled()
            and at.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not isinstance(at.parent(), QTableView | QLineEdit | QComboBox)
        ):
            parts.append(at)
        at = after_in_window(at)
    return parts


def _area(part: QWidget, page: QWidget) -> QScrollArea | None:
    above = part.parentWidget()
    while above is not None and above is not page:
        if isinstance(above, QScrollArea):
            return above
        above = above.parentWidget()
    return None


def _spots(first: QWidget, second: QWidget, page: QWidget) -> list[QRect]:
    """Where two parts are; a part of a scrolling area that the other is not in is where the area is."""
    areas = [_area(part, page) for part in (first, second)]
    if areas[0] is not areas[1]:
        return [_spot(area or part, page) for area, part in zip(areas, (first, second), strict=True)]
    return [_spot(part, page) for part in (first, second)]


def _spot(part: QWidget, page: QWidget) -> QRect:
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())


_MNEMONIC = re.compile(r"&(\S)")


def shared_mnemonics(window: QWidget) -> list[str]:
    """Letters that would press two parts at once."""
    texts = [part.text() for part in window.findChildren(QAbstractButton) if part.isVisible() and part.isEnabled()]
    texts += [part.text() for part in window.findChildren(QLabel) if part.isVisible() and part.buddy() is not None]
    found = Counter(match[1].casefold() for text in texts if (match := _MNEMONIC.search(text)))
    return [letter for letter, times in found.items() if times > 1]


def wrong(page: Page, *, rtl: bool) -> list[str]:
    """Everything wrong with a page."""
    return [
        *(f"clipped: {name}" for name in clipped(page)),
        *(f"unreachable: {fault}" for fault in faults(page)),
        *(f"order: {name}" for name in out_of_order(page, rtl=rtl)),
        *(f"mnemonic twice: {mnemonic}" for mnemonic in shared_mnemonics(page.window())),
    ]
