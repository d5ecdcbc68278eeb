"""A group that the directory does not have takes on what was agreed at a forum: followed up, printed, given on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.forum import FORUMS, Forum, ForumHeld, ForumMinutes, GuestKind, HeadCounts, InvitedHow
from nsintake.domain.forum_point import ForumPoint
from nsintake.domain.language import Lang, Wording
from nsintake.domain.task import TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import today
from nsintake.services.forums import forum_papers, forum_planning, forum_points, forum_view
from nsintake.services.forums.forum_planning import ForumPlan
from nsintake.services.forums.forum_points import NewForumPoint, OwnerChoice
from tests.services.ladder import Office
from tests.services.people import uid_of
from tests.services.refusals import fault, refused

TOWN = "Municipality of Qayyarah"


def forum_with_town(signed_in: SignedIn) -> tuple[bytes, bytes]:
    """A forum of today to which the municipality was invited: its id, and that of the group on its list."""
    forum_id = forum_planning.plan_forum(signed_in, ForumPlan(signed_in.today(), "Hall", "10:00"))
    return forum_id, forum_planning.invite_guest(signed_in, forum_id, TOWN, GuestKind.DUTY_BEARER, InvitedHow.LETTER)


def hold(signed_in: SignedIn, forum_id: bytes, came: dict[bytes, int | None]) -> None:
    what = ForumHeld(signed_in.today(), HeadCounts(women=12), came, ForumMinutes(("Roads",)))
    forum_planning.hold_forum(signed_in, forum_id, what)


def lights(signed_in: SignedIn, forum_id: bytes, guest_id: bytes) -> bytes:
    new = NewForumPoint("Street lights", OwnerChoice(guest_id=guest_id), signed_in.due_in(10), "They burn")
    return forum_points.add_point(signed_in, forum_id, new)


def mine(signed_in: SignedIn) -> set[str]:
    due = today.today(signed_in).due
    return {task.subject for task in due if task.kind is TaskKind.FORUM_POINT and task.whose == "mine"}


def test_what_a_group_promised_goes_on_to_the_next_forum_and_whoever_wrote_it_asks(office: Office) -> None:
    officer = office.sign_in("liaison")
    forum_id, town = forum_with_town(officer)
    hold(officer, forum_id, {town: 3})
    point_id = lights(officer, forum_id, town)
    assert mine(officer) == {"Street lights"}
    assert mine(office.sign_in("intake")) == set(), "a group has no Today: whoever wrote it down asks"
    office.close()

    office.clock.moment += timedelta(days=14)
    officer = office.sign_in("liaison")
    assert mine(officer) == {"Street lights"}
    second, _ = forum_with_town(officer)
    ahead = forum_view.open_forum(officer, second)
    hold(officer, second, {})
    after = forum_view.open_forum(officer, second)
    for view in (ahead, after):
        (held,) = view.points
        assert (held.owner.office.en, held.owner.group, held.owner.lost, held.overdue) == (TOWN, True, False, True)
    for lang in Lang:
        for paper in (
            forum_papers.print_minutes(officer, forum_id, lang),
            forum_papers.print_minutes(officer, second, lang),
            forum_papers.print_open_points(officer, lang),
        ):
            said = " ".join(paper.text.split())
            owners = said.partition("Street lights")[2]
            assert owners.partition("They burn")[0].count(TOWN) == 1, "as who does it"
            marks = ("not verified", "لم يتحقق", "پشتڕاست نەکراوەتەوە", "a new owner")
            assert not any(mark in owners for mark in marks), "no directory has it, so nobody verifies it"
    forum_points.finish_point(officer, point_id, "They burn")
    assert mine(officer) == set()


def test_a_group_is_an_owner_only_from_the_list_of_a_forum_that_was_held(office: Office) -> None:
    officer = office.sign_in("liaison")
    first, town = forum_with_town(officer)
    hold(officer, first, {town: 1})
    ahead, planned = forum_with_town(officer)
    for nobody in (planned, bytes(16)):
        with fault("group_gone", "owner"):
            lights(officer, first, nobody)
    point_id = lights(officer, first, town)
    with fault("same_owner", "owner"):
        forum_points.give_point(officer, point_id, OwnerChoice(guest_id=town))
    elders = forum_planning.invite_guest(officer, first, "Elders", GuestKind.OTHERS, InvitedHow.NOT_INVITED)
    page = forum_view.open_forum_point(officer, point_id)
    assert page.groups == {town: TOWN, elders: "Elders"}, "those of its own forums"
    forum_points.give_point(officer, point_id, OwnerChoice(guest_id=elders))
    assert forum_view.open_forum_point(officer, point_id).view.owner.office.en == "Elders"
    history = " ".join(forum_papers.print_open_points(officer, Lang.EN).text.split()).partition("Street lights")[2]
    assert history.count("Elders") == 2, "as who does it, and as to whom it was given"
    hold(officer, ahead, {planned: 2})
    assert set(forum_view.open_forum_point(officer, point_id).groups) == {town, elders, planned}
    worker = uid_of(office.sign_in("keeper"), "intake")
    forum_points.give_point(officer, point_id, OwnerChoice(uid=worker))
    assert mine(officer) == set()
    assert mine(office.sign_in("intake")) == {"Street lights"}


def test_a_group_whose_forum_does_not_open_leaves_its_points_without_an_owner(office: Office) -> None:
    officer = office.sign_in("liaison")
    forum_id, town = forum_with_town(officer)
    hold(officer, forum_id, {town: 1})
    lights(officer, forum_id, town)
    forum = officer.liaison.get("forum", forum_id, Forum)
    with officer.liaison.begin() as work:
        officer.liaison.put(work, "forum", forum_id, FORUMS, replace(forum, guests=()), verb="plan_forum")
        work.commit()
    (held,) = forum_view.forums(officer).points
    assert (held.owner.lost, held.owner.group, held.owner.office.en) == (True, False, TOWN)
    said = " ".join(forum_papers.print_open_points(officer, Lang.EN).text.split())
    assert f"{TOWN} (not verified) (no longer in the directory, a new owner is needed)" in said


@pytest.mark.parametrize("where", ["list", "point"])
def test_a_number_written_into_a_group_past_the_fields_is_on_no_paper(office: Office, where: str) -> None:
    officer = office.sign_in("liaison")
    forum_id, town = forum_with_town(officer)
    hold(officer, forum_id, {town: 1})
    point_id = lights(officer, forum_id, town)
    leads, store = "Call 0770 555 0134", officer.liaison
    with store.begin() as work:
        forum, point = store.get("forum", forum_id, Forum), store.get("forum_point", point_id, ForumPoint)
        laid = replace(forum.guests[0], who=leads)
        guests = (laid,) if where == "list" else ()
        store.put(work, "forum", forum_id, FORUMS, replace(forum, guests=guests), verb="plan_forum")
        owner = replace(point.owner, office=Wording(en=leads, ar=leads, ckb=leads))
        store.put(work, "forum_point", point_id, FORUMS, replace(point, owner=owner), verb="agree")
        work.commit()
    with refused("paper_leads"):
        forum_papers.print_open_points(officer, Lang.EN)
