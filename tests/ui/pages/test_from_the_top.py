"""A page that is opened for another thing begins at its top, and what was done is seen without a search."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QPlainTextEdit, QWidget

from nsintake.domain.training import Training, TrainingDay, TrainingKind, TrainingTopic
from nsintake.services.forums import forum_planning
from nsintake.services.forums.forum_planning import ForumPlan
from nsintake.services.peace_teams import peace_members
from nsintake.services.trainings import trainings
from tests.ui.pages.desk import Desk, SignIn
from ui.page import Page
from ui.widgets.basics import ScrollBody


def low(desk: Desk) -> Desk:
    desk.window.resize(1024, 700)
    return desk


def place(page: Page) -> int:
    """How far down a page was scrolled, in pixels."""
    (body,) = page.findChildren(ScrollBody)
    return body.verticalScrollBar().value()


def to_end(desk: Desk, page: Page) -> int:
    """Scroll to the end of a page. Returns how far that is."""
    desk.settle()
    bar = page.findChildren(ScrollBody)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 100, "there is something to scroll"
    return bar.value()


def in_sight(desk: Desk, name: str) -> bool:
    """Whether all of a part can be seen."""
    part = desk.find(name, QWidget)
    return part.visibleRegion().boundingRect() == part.rect()


def opens_at_top(desk: Desk, key: str, every: str, first: dict[str, Any], second: dict[str, Any]) -> None:
    """Another one begins at its top, and so does the same one from the list."""
    page = desk.go(key, **first)
    to_end(desk, page)
    desk.go(key, **second)
    assert place(page) == 0, "another one"
    to_end(desk, page)
    desk.go(every)
    desk.go(key, **second)
    assert place(page) == 0, "the same one, from its list"


def test_a_member_an_event_and_a_forum_begin_at_their_top(sign_in: SignIn) -> None:
    desk = low(sign_in("liaison"))
    who, today = desk.signed_in, desk.signed_in.today()
    events, forums = list[dict[str, str]](), list[dict[str, str]]()
    for at in ("First", "Second"):
        event = Training(TrainingKind.SESSION, at, (TrainingTopic.UCP,), (TrainingDay(today),))
        events.append({"training_id": trainings.save_training(who, b"", event, before=None).hex()})
        forums.append({"forum_id": forum_planning.plan_forum(who, ForumPlan(today, at)).hex()})
    opens_at_top(desk, "training", "trainings", *events)
    opens_at_top(desk, "forum", "forums", *forums)
    desk = low(sign_in("intake"))
    members = [{"member_id": peace_members.add_member(desk.signed_in, code).hex()} for code in ("3", "4")]
    opens_at_top(desk, "team_member", "peace_teams", *members)


def test_going_back_leads_to_where_somebody_was(sign_in: SignIn) -> None:
    desk = low(sign_in("liaison"))
    forum_id = forum_planning.plan_forum(desk.signed_in, ForumPlan(desk.signed_in.due_in(3), "Hall")).hex()
    page = desk.go("forum", forum_id=forum_id)
    was = to_end(desk, page)
    desk.go("settings")
    desk.window.go_back()
    desk.settle()
    assert desk.window.page() is page
    assert place(page) == was


def test_a_new_event_that_is_saved_says_so_in_sight(sign_in: SignIn) -> None:
    desk = low(sign_in("liaison"))
    page = desk.go("training", new=True)
    combo = desk.find("kind", QComboBox)
    combo.setCurrentIndex(combo.findData("training"))
    desk.put("place", "Youth centre, Qayyarah")
    desk.find("training.topics.ucp", QCheckBox).setChecked(True)
    desk.put("days", desk.signed_in.today().isoformat())
    assert desk.window.focusWidget() is desk.find("days", QPlainTextEdit)
    to_end(desk, page)
    desk.press("training.save")
    assert in_sight(desk, "training.done")
    assert place(page) == 0


def test_a_forum_that_took_place_is_shown_from_its_top(sign_in: SignIn) -> None:
    desk = low(sign_in("liaison"))
    earlier = forum_planning.plan_forum(desk.signed_in, ForumPlan(desk.signed_in.due_in(3), "Hall")).hex()
    to_end(desk, desk.go("forum", forum_id=earlier))
    desk.go("plan_forum", took_place=True)
    desk.put("day", desk.signed_in.due_in(-1).isoformat())
    desk.put("place", "Hall")
    desk.press("plan_forum.save")
    page = desk.window.page()
    assert page is not None
    assert page.key == "forum"
    assert place(page) == 0
    assert in_sight(desk, "forum.state")


def test_what_was_done_with_a_member_is_in_sight(sign_in: SignIn) -> None:
    desk = low(sign_in("intake"))
    member_id = peace_members.add_member(desk.signed_in, "7").hex()
    page = desk.go("team_member", member_id=member_id)
    for act in ("member.conduct", "member.pause", "member.resume", "member.threat.begin"):
        to_end(desk, page)
        desk.find(act, QAbstractButton).setFocus()
        desk.press(act)
        if desk.has("message_yes"):
            desk.press("message_yes")
        assert in_sight(desk, "member.done"), act
        assert in_sight(desk, "member.state"), act
