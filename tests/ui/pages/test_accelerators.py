"""No page has two parts that the same letter with Alt presses, in any language; at the desk each page speaks one of
them, another one each time. The walk of tests/ui/everyday asks the same of the pages that it goes to.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from nsintake.domain.accompaniment import GuardianLine
from nsintake.domain.directory import DirectoryEntry, EntryKind, HelpNeed
from nsintake.domain.language import Lang, Wording
from nsintake.records.directory import id_of_office
from nsintake.services.accompaniment import way_planning
from nsintake.services.day import case_view
from nsintake.services.forums import forum_planning, forum_points, forum_view
from nsintake.services.forums.forum_planning import ForumPlan
from nsintake.services.forums.forum_points import NewForumPoint, OwnerChoice
from nsintake.services.liaison import directory, signing_asked
from nsintake.services.peace_teams import peace_members
from tests.scale import FULL
from tests.services.ladder import POLICE
from tests.services.ways import a_way
from tests.ui.everyday.walk import shared_mnemonics
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_event_buttons import event_of_today
from tests.ui.pages.test_forums import hold
from ui import i18n

Place = tuple[str, dict[str, object]]
LISTS = ("directory", "figures", "trainings", "forums", "records", "complaints", "settings", "wording", "week", "calls")
"""Pages that the walk of tests/ui/everyday does not go to as a keeper."""


def an_entry_of_ours(desk: Desk, name: Wording) -> dict[str, object]:
    """A service that no keeper signed, and that can be taken out."""
    entry = DirectoryEntry(EntryKind.SERVICE, name=name, needs=(HelpNeed.LEGAL,), phone="07701234567")
    return {"entry_id": directory.save_entry(desk.signed_in, b"", entry, before=None).hex()}


def entries(desk: Desk) -> Iterator[Place]:
    """Everything that the page of an entry offers, one after the other: a name of its own, that of an office that gets
    letters, and one that a keeper was asked to sign.
    """
    office = next(view.entry for view in directory.directory(desk.signed_in).offices if view.entry.recipient_id)
    new = an_entry_of_ours(desk, office.name)
    yield "entry", new
    yield "entry", {"entry_id": id_of_office(office.recipient_id).hex()}
    signing_asked.ask_keeper(desk.signed_in, bytes.fromhex(str(new["entry_id"])))
    yield "entry", new


def chosen_for(desk: Desk) -> Iterator[Place]:
    """The list of files where a woman is chosen for something, and what is planned with her."""
    who, case_id = desk.signed_in, case_view.list_cases(desk.signed_in)[0].case_id
    yield "cases", {"then": "plan_way"}
    way_id = way_planning.plan_way(who, case_id, a_way(who, guardian=GuardianLine.SHE_KNOWS)).accompaniment_id
    yield "accompaniment", {"accompaniment_id": way_id.hex()}
    yield "plan_meeting", {"case_id": case_id.hex()}
    yield "meetings", {}
    yield "accompaniments", {}


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
    her: dict[str, object] = {"case_id": case_view.list_cases(who)[0].case_id.hex()}
    for key in ("consent", "ask_consent", "safety_plan", "plan_way", "numbers"):
        yield key, dict(her)
    yield "wording_text", {"kind": "closing_hour", "lang": "all"}
    yield "wording_text", {"kind": "welcome", "lang": "en"}


def test_no_letter_presses_two_parts_of_a_page(sign_in: SignIn, qapp: QApplication) -> None:
    desk = sign_in("keeper")
    lists: list[Place] = [(key, {}) for key in LISTS]
    assert twice_in(desk, qapp, (*lists, *with_something(desk))) == {}


@pytest.mark.parametrize("login", ["keeper", "intake"])
def test_no_letter_presses_two_parts_of_a_page_of_an_entry_or_where_a_woman_is_chosen(
    sign_in: SignIn, qapp: QApplication, login: str
) -> None:
    desk = sign_in(login)
    for places in (entries(desk), chosen_for(desk)):
        assert twice_in(desk, qapp, places) == {}


def twice_in(desk: Desk, qapp: QApplication, places: Iterable[Place]) -> dict[tuple[str, ...], list[str]]:
    """Letters that press two parts, by page and language."""
    found = dict[tuple[str, ...], list[str]]()
    for key, arguments in places:
        i18n.set_language(qapp, Lang.EN)
        page = desk.go(key, **arguments)
        for lang in tuple(Lang) if FULL else random.sample(tuple(Lang), 1):
            if lang is not Lang.EN:  # it was built in English
                i18n.set_language(qapp, lang)
                desk.settle()
                (help_page,) = page.findChildren(QAbstractButton, "help_page")
                assert help_page.toolTip() == i18n.T("Help for this page (F1)"), "it was built again"
            if twice := shared_mnemonics(desk.window):
                found[key, *arguments, lang.value] = twice
    return found
