"""No page has two parts that the same letter with Alt presses, in any language. The walk of tests/ui/everyday asks the
same of the pages that it goes to.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from nsintake.domain.language import Lang
from nsintake.records.directory import id_of_office
from nsintake.services.day import cases
from nsintake.services.forums import forum_planning, forum_points, forum_view
from nsintake.services.forums.forum_planning import ForumPlan
from nsintake.services.forums.forum_points import NewForumPoint, OwnerChoice
from nsintake.services.peace_teams import peace_members
from tests.services.ladder import POLICE
from tests.ui.everyday.walk import shared_mnemonics
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_event_buttons import event_of_today
from tests.ui.pages.test_forums import hold
from ui import i18n

Place = tuple[str, dict[str, object]]
LISTS = ("directory", "figures", "trainings", "forums", "records", "complaints", "settings", "wording", "week", "calls")
"""Pages that the walk of tests/ui/everyday does not go to as a keeper."""


def with_something(desk: Desk) -> Iterator[Place]:
    """Pages about one thing of an office in use."""
    who, today = desk.signed_in, desk.signed_in.today()
    event: dict[str, object] = {"training_id": event_of_today(desk)}
    yield "training", event
    yield "training_door", {**event, "day": today.isoformat()}
    yield "training_counts", {**event, "day": today.isoformat()}
    yield "training_counts", {**event, "day": today.isoformat(), "about": True}
    forum_id = forum_planning.plan_forum(who, ForumPlan(today, "Hall"), took_place=False)
    yield "forum", {"forum_id": forum_id.hex()}
    desk.go("forum", forum_id=forum_id.hex())
    hold(desk)
    forum_points.add_point(who, forum_id, NewForumPoint("Street lights", OwnerChoice(uid=who.uid), today))
    (point,) = forum_view.open_forum(who, forum_id).points
    yield "forum", {"forum_id": forum_id.hex()}
    yield "forum_point", {"point_id": point.point_id.hex()}
    yield "team_member", {"member_id": peace_members.add_member(who, "7").hex()}
    yield "entry", {"entry_id": id_of_office(POLICE).hex()}
    yield "entry", {"new": True}
    her: dict[str, object] = {"case_id": cases.list_cases(who)[0].case_id.hex()}
    for key in ("consent", "ask_consent", "safety_plan", "plan_way", "numbers"):
        yield key, dict(her)
    yield "wording_text", {"kind": "closing_hour", "lang": "all"}
    yield "wording_text", {"kind": "welcome", "lang": "en"}


def test_no_letter_presses_two_parts_of_a_page(sign_in: SignIn, qapp: QApplication) -> None:
    desk, found = sign_in("keeper"), dict[tuple[str, ...], list[str]]()
    lists: list[Place] = [(key, {}) for key in LISTS]
    for key, arguments in (*lists, *with_something(desk)):
        i18n.set_language(qapp, Lang.EN)
        page = desk.go(key, **arguments)
        for lang in Lang:
            i18n.set_language(qapp, lang)
            page.retranslate()
            desk.settle()
            if twice := shared_mnemonics(desk.window):
                found[key, *arguments, lang.value] = twice
    assert found == {}
