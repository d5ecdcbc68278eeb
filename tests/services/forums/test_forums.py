"""Forums: planned, held, points followed over three of them, papers, and what no forum may ever know."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from nsintake.domain.codes import new_code
from nsintake.domain.directory import EntryKind
from nsintake.domain.forum import (
    FORUMS,
    Forum,
    ForumHeld,
    ForumMinutes,
    ForumOff,
    GuestKind,
    HeadCounts,
    InvitedAnswer,
    InvitedHow,
)
from nsintake.domain.forum_point import ForumPoint
from nsintake.domain.language import Lang, Wording, house_day_in
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.task import TaskKind
from nsintake.domain.text import to_ascii_digits
from nsintake.records.directory import id_of_office
from nsintake.records.general_words import holds_any_code
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import today
from nsintake.services.day.today import TaskView
from nsintake.services.forums import forum_papers, forum_planning, forum_points, forum_view
from nsintake.services.forums.forum_planning import ForumPlan
from nsintake.services.forums.forum_points import NewForumPoint, OwnerChoice
from nsintake.services.liaison import directory
from nsintake.store.sealed import SealedStore
from tests.scale import full_or
from tests.services.ladder import CARE, POLICE, Office
from tests.services.liaison.test_directory import LAWYER, called
from tests.services.people import uid_of
from tests.services.refusals import fault, refused

PLACE = "Hall of the municipality"


def plan_one(signed_in: SignedIn, days: int = 0) -> bytes:
    plan = ForumPlan(signed_in.due_in(days), PLACE, "10:00", "Street lights\nChecks on the road")
    return forum_planning.plan_forum(signed_in, plan)


def was(
    signed_in: SignedIn,
    *,
    women: int | None = 12,
    police: int | None = None,
    concerns: str = "Roads",
    mitigation: str = "Patrols",
) -> ForumHeld:
    said = ForumMinutes((concerns,), (), (mitigation,))
    return ForumHeld(signed_in.today(), HeadCounts(women=women), {id_of_office(POLICE): police}, said)


def hold_one(signed_in: SignedIn, forum_id: bytes, concerns: str = "Roads") -> None:
    forum_planning.hold_forum(signed_in, forum_id, was(signed_in, concerns=concerns))


def held_one(signed_in: SignedIn) -> bytes:
    forum_id = plan_one(signed_in)
    hold_one(signed_in, forum_id)
    return forum_id


def agree(signed_in: SignedIn, forum_id: bytes, text: str, owner: OwnerChoice, days: int = 10) -> bytes:
    new = NewForumPoint(text, owner, signed_in.due_in(days), "Somebody goes and looks")
    return forum_points.add_point(signed_in, forum_id, new)


def police() -> OwnerChoice:
    return OwnerChoice(id_of_office(POLICE))


def due(signed_in: SignedIn, kind: TaskKind) -> list[TaskView]:
    return [task for task in today.today(signed_in).due if task.kind is kind]


def test_five_points_are_followed_over_three_forums(office: Office) -> None:
    officer = office.sign_in("liaison")
    first = plan_one(officer)
    forum_planning.invite_office(officer, first, id_of_office(POLICE), InvitedHow.LETTER)
    forum_planning.note_answers(officer, first, {id_of_office(POLICE): InvitedAnswer.COMES})
    forum_planning.hold_forum(officer, first, was(officer, police=3, concerns="Dark roads", mitigation="More lights"))
    worker = uid_of(office.sign_in("keeper"), "intake")
    owners = (
        police(),
        police(),
        OwnerChoice(id_of_office(CARE)),
        OwnerChoice(uid=officer.uid),
        OwnerChoice(uid=worker),
    )
    points = [agree(officer, first, f"Point {at}", owner) for at, owner in enumerate(owners)]
    assert len(forum_view.open_forum(officer, first).points) == 5
    mine = {task.subject for task in due(officer, TaskKind.FORUM_POINT) if task.whose == "mine"}
    assert mine == {"Point 0", "Point 1", "Point 2", "Point 3"}, "whoever wrote down what an office does follows it up"
    office.close()

    office.clock.moment += timedelta(days=14)
    officer = office.sign_in("liaison")
    second = plan_one(officer)
    assert len(forum_view.open_forum(officer, second).points) == 5, "the next forum has them by itself"
    forum_points.finish_point(officer, points[0], "The lights burn")
    forum_points.put_off(officer, points[1], officer.due_in(20))
    hold_one(officer, second)
    office.close()

    office.clock.moment += timedelta(days=14)
    officer = office.sign_in("intake")
    assert {task.subject for task in due(officer, TaskKind.FORUM_POINT) if task.whose == "mine"} == {"Point 4"}
    third = held_one(officer)
    view = forum_view.open_forum(officer, third)
    assert [held.point.carried for held in view.points] == [2, 2, 2, 2]
    assert {held.point.text for held in view.points} == {"Point 1", "Point 2", "Point 3", "Point 4"}
    assert sum(held.overdue for held in view.points) == 3
    for lang in Lang:
        minutes = forum_papers.print_minutes(officer, first, lang)
        assert "Point 0" in minutes.text
        assert "Dark roads" in minutes.text
    ended = forum_papers.print_minutes(officer, second, Lang.EN).text.partition("since the forum before")[2]
    assert ended.index("Point 0") < ended.index("From earlier forums") < ended.index("Point 1")
    assert "The lights burn" in ended
    listed = forum_papers.print_open_points(officer, Lang.EN)
    assert "Point 0" not in listed.text
    assert " ".join(listed.text.split()).count("went on from the forum of") == 8
    assert officer.display_name not in listed.text


def test_an_estimate_is_called_one_on_the_minutes_and_is_in_no_group(office: Office) -> None:
    officer = office.sign_in("liaison")
    forum_id = plan_one(officer)
    forum_planning.hold_forum(officer, forum_id, replace(was(officer), counts=HeadCounts(about=120)))
    said = {Lang.EN: "about 120, estimated", Lang.AR: "نحو ١٢٠، تقديرًا", Lang.CKB: "نزیکەی ١٢٠، خەمڵێنراو"}
    for lang, words in said.items():
        assert words in " ".join(forum_papers.print_minutes(officer, forum_id, lang).text.split())
    forum_planning.hold_forum(officer, forum_id, was(officer))
    assert "estimated" not in forum_papers.print_minutes(officer, forum_id, Lang.EN).text, "who was counted is counted"


def test_a_group_in_free_words_is_on_the_list_and_in_the_minutes_and_leads_to_nobody(office: Office) -> None:
    officer = office.sign_in("liaison")
    forum_id = plan_one(officer)
    town = forum_planning.invite_guest(
        officer, forum_id, "Municipality of Qayyarah", GuestKind.DUTY_BEARER, InvitedHow.LETTER
    )
    elders = forum_planning.invite_guest(officer, forum_id, "Elders", GuestKind.OTHERS, InvitedHow.VISIT)
    wrong = forum_planning.invite_guest(officer, forum_id, "Nobody", GuestKind.OTHERS, InvitedHow.CALL)
    for who, code in (
        ("Call 0770 555 0134", "words_hold_number"),
        (f"Group {new_code(officer.randbelow)}", "words_hold_code"),
        ("@dark_gate_90", "words_hold_account"),
    ):
        with fault(code, "guest"):
            forum_planning.invite_guest(officer, forum_id, who, GuestKind.OTHERS, InvitedHow.CALL)
    forum_planning.take_back_invitation(officer, forum_id, wrong)
    forum_planning.note_answers(officer, forum_id, {town: InvitedAnswer.COMES})
    planned = " ".join(forum_papers.print_minutes(officer, forum_id, Lang.EN).text.split())
    assert "Municipality of Qayyarah (authority, invited by letter, said it comes)" in planned
    assert "Elders (group, invited in person, no answer yet)" in planned
    assert "Nobody" not in planned
    forum_planning.hold_forum(officer, forum_id, replace(was(officer), came={town: 3, elders: None}))
    late = forum_planning.invite_guest(officer, forum_id, "Teachers", GuestKind.OTHERS, InvitedHow.NOT_INVITED)
    forum_planning.hold_forum(officer, forum_id, replace(was(officer), came={late: 4}))
    minutes = " ".join(forum_papers.print_minutes(officer, forum_id, Lang.EN).text.split())
    assert "Others who were invited or came" in minutes
    assert "said it comes, came: 3)" in minutes
    assert "Elders (group, invited in person, no answer yet, came: not asked)" in minutes
    assert "Teachers (group, came without being invited, came: 4)" in minutes
    assert "Duty bearers 3" in minutes
    assert forum_view.open_forum(officer, forum_id).forum.duty_bearers == 3
    forum_planning.hold_forum(officer, forum_id, replace(was(officer), came={town: 3, elders: 5}))
    minutes = " ".join(forum_papers.print_minutes(officer, forum_id, Lang.EN).text.split())
    assert "Elders (group, invited in person, came: 5)" in minutes, "whoever came has answered"


def test_what_was_written_past_the_fields_of_a_group_is_on_no_paper(office: Office) -> None:
    officer = office.sign_in("liaison")
    forum_id = plan_one(officer)
    forum_planning.invite_guest(officer, forum_id, "Elders", GuestKind.OTHERS, InvitedHow.VISIT)
    forum = officer.liaison.get("forum", forum_id, Forum)
    laid = replace(forum, guests=(replace(forum.guests[0], who="Call 0770 555 0134"),))
    with officer.liaison.begin() as work:
        officer.liaison.put(work, "forum", forum_id, FORUMS, laid, verb="plan_forum")
        work.commit()
    with refused("paper_leads"):
        forum_papers.print_minutes(officer, forum_id, Lang.EN)


def test_a_forum_asks_on_its_day_until_somebody_says_what_became_of_it(office: Office) -> None:
    officer = office.sign_in("liaison")
    forum_id, off = plan_one(officer, 3), plan_one(officer, 3)
    assert [task.target for task in due(officer, TaskKind.FORUM)] != []
    forum_planning.move_forum(officer, forum_id, officer.due_in(5), "11:00")
    forum_planning.cancel_forum(officer, off, ForumOff.NOT_SAFE)
    assert [(task.target, task.due) for task in due(officer, TaskKind.FORUM)] == [(forum_id, officer.due_in(5))]
    with refused("forum_over"):
        forum_papers.print_minutes(officer, off, Lang.EN)
    office.close()
    office.clock.moment += timedelta(days=6)
    officer = office.sign_in("liaison")
    assert [row.forum_id for row in forum_view.forums(officer).past] == [forum_id]
    assert due(officer, TaskKind.FORUM)[0].overdue
    with refused("done_elsewhere"):
        today.finish(officer, due(officer, TaskKind.FORUM)[0].task_id)
    hold_one(officer, forum_id)
    assert due(officer, TaskKind.FORUM) == []
    with refused("forum_over"):
        forum_planning.change_plan(officer, forum_id, place="Elsewhere", agenda="")


def test_a_point_whose_office_left_the_directory_asks_for_a_new_owner(office: Office) -> None:
    officer = office.sign_in("liaison")
    entry_id = directory.save_entry(officer, b"", LAWYER, before=None)
    forum_id = plan_one(officer)
    forum_planning.invite_office(officer, forum_id, entry_id, InvitedHow.VISIT)
    hold_one(officer, forum_id)
    point_id = agree(officer, forum_id, "Lawyers answer on Sundays", OwnerChoice(entry_id))
    directory.remove_entry(officer, entry_id)
    view = forum_view.open_forum(officer, forum_id)
    assert (set(view.gone), view.points[0].owner.lost) == ({entry_id}, True)
    assert view.points[0].owner.office.en == "Lawyers of Mosul", "what it was called is kept"
    assert "a new owner is needed" in " ".join(forum_papers.print_open_points(officer, Lang.EN).text.split())
    with fault("office_gone", "owner"):
        agree(officer, forum_id, "Another", OwnerChoice(entry_id))
    with fault("office_gone", "owner"):
        forum_points.give_point(officer, point_id, OwnerChoice(entry_id))
    forum_points.give_point(officer, point_id, police())
    assert not forum_view.open_forum_point(officer, point_id).view.owner.lost
    with fault("colleague_unknown", "owner"):
        forum_points.give_point(officer, point_id, OwnerChoice(uid="somebody"))
    before = forum_view.open_forum_point(officer, point_id).view.point
    with fault("office_gone", "owner"):
        forum_points.give_point(officer, point_id, OwnerChoice(entry_id), due=officer.due_in(30))
    assert forum_view.open_forum_point(officer, point_id).view.point == before, "both or neither"
    forum_points.give_point(officer, point_id, OwnerChoice(uid=officer.uid), due=officer.due_in(30))
    after = forum_view.open_forum_point(officer, point_id).view.point
    assert (after.due, after.owner.uid) == (officer.due_in(30), officer.uid)
    forum_points.give_point(officer, point_id, police())
    forum_points.drop_forum_point(officer, point_id, "Nobody can")
    assert due(officer, TaskKind.FORUM_POINT) == []


def _papers(office: Office, forum_id: bytes, lang: Lang = Lang.EN) -> tuple[str, str]:
    officer = office.sign_in("liaison")
    papers = forum_papers.print_minutes(officer, forum_id, lang), forum_papers.print_open_points(officer, lang)
    minutes, points = (" ".join(paper.text.split()) for paper in papers)
    office.close()
    return minutes, points


@pytest.mark.parametrize(
    ("lang", "mark", "stale"),
    [
        (Lang.EN, "not verified", "verified {day}"),
        (Lang.AR, "لم يتحقق منه أحد", "جرى التحقق في {day}"),
        (Lang.CKB, "پشتڕاست نەکراوەتەوە", "لە {day} پشتڕاست کراوەتەوە"),
    ],
)
def test_an_office_is_marked_on_forum_papers_unless_it_is_verified_and_fresh(
    office: Office, lang: Lang, mark: str, stale: str
) -> None:
    officer = office.sign_in("liaison")
    entry_id = directory.save_entry(officer, b"", LAWYER, before=None)
    forum_id = plan_one(officer)
    forum_planning.invite_office(officer, forum_id, entry_id, InvitedHow.VISIT)
    hold_one(officer, forum_id)
    point_id = agree(officer, forum_id, "Lawyers answer on Sundays", police(), days=300)
    forum_points.give_point(officer, point_id, OwnerChoice(entry_id))
    office.close()
    name = LAWYER.name.said_in(lang)
    for paper, times in zip(_papers(office, forum_id, lang), (3, 2), strict=True):
        assert paper.count(f"{name} ({mark})") == paper.count(name) == times, "as invited, as owner and in the history"
        assert "0199" not in to_ascii_digits(paper)
    officer = office.sign_in("liaison")
    called(officer, "07705550199")
    day = house_day_in(officer.today(), lang)
    office.close()
    for days, doubt in ((0, ""), (91, stale.format(day=day)), (30, mark)):
        office.clock.moment += timedelta(days=days)
        for paper in _papers(office, forum_id, lang):
            assert name in paper
            assert (mark in paper, stale.format(day=day) in paper) == (doubt == mark, doubt not in {"", mark})
            assert "0199" not in to_ascii_digits(paper)


@pytest.mark.parametrize(
    ("kind", "name", "instead"),
    [
        (EntryKind.PERSON, "Captain Hadi", "a person (not verified)"),
        (EntryKind.SERVICE, "Line ١١٩", "an office or service (not verified)"),
        (EntryKind.OFFICE, "Desk 1-1-9", "an office or service (not verified)"),
    ],
)
def test_a_name_that_is_a_contact_is_on_no_forum_paper_before_somebody_verified_it(
    office: Office, kind: EntryKind, name: str, instead: str
) -> None:
    officer = office.sign_in("liaison")
    entry = replace(LAWYER, kind=kind, name=Wording(en=name, ar=name, ckb=name))
    entry_id = directory.save_entry(officer, b"", entry, before=None)
    forum_id = plan_one(officer)
    forum_planning.invite_office(officer, forum_id, entry_id, InvitedHow.VISIT)
    hold_one(officer, forum_id)
    agree(officer, forum_id, "Somebody answers", OwnerChoice(entry_id), days=100)
    office.close()
    for paper in _papers(office, forum_id):
        assert instead in paper
        assert name not in paper
    officer = office.sign_in("liaison")
    called(officer, "07705550199")
    office.close()
    for paper in _papers(office, forum_id):
        assert "verified" not in paper
        assert name in paper
    officer = office.sign_in("liaison")
    directory.remove_entry(officer, entry_id)
    office.close()
    gone = "Captain Hadi (not verified)" if kind is EntryKind.PERSON else instead
    assert all(gone in paper for paper in _papers(office, forum_id)), "of what is gone only its name is known"


def test_what_is_wrong_is_said_and_nothing_is_written(office: Office) -> None:
    officer = office.sign_in("liaison")
    with fault("forum_in_past", "day"):
        forum_planning.plan_forum(officer, ForumPlan(date(2020, 1, 1), PLACE))
    forum_id = plan_one(officer)
    with refused("forum_not_held"):
        agree(officer, forum_id, "Too early", police())
    forum_planning.invite_office(officer, forum_id, id_of_office(POLICE), InvitedHow.CALL)
    with fault("office_twice", "office"):
        forum_planning.invite_office(officer, forum_id, id_of_office(POLICE), InvitedHow.LETTER)
    with fault("office_gone", "office"):
        forum_planning.invite_office(officer, forum_id, b"x" * 16, InvitedHow.CALL)
    with fault("forum_nobody", "women"):
        forum_planning.hold_forum(officer, forum_id, was(officer, women=None))
    assert forum_view.open_forum(officer, forum_id).forum.status == "planned"
    forum_planning.take_back_invitation(officer, forum_id, id_of_office(POLICE))
    assert forum_view.open_forum(officer, forum_id).forum.offices == ()
    with refused("not_permitted"):
        forum_view.forums(office.sign_in("administrator"))


PLANTED = [
    ("Call {code} about it", "words_hold_code"),
    ("k7 {spaced}", "words_hold_code"),
    ("Ask 0770 555 0134", "words_hold_number"),
    ("٠٧٧٠٥٥٥٠١٣٤", "words_hold_number"),
    ("bad_guy_77 wrote", "words_hold_account"),
    ("see https://t.me/someone", "words_hold_account"),
    ("post to a.b@mail.com", "words_hold_account"),
    ("Her brother Ahmad spoke", "words_name_somebody"),
    ("Жена said", "words_unprintable"),
    ("lights \U0001f600", "words_unprintable"),
]


@pytest.mark.parametrize(("words", "code"), PLANTED)
def test_what_leads_to_somebody_is_typed_nowhere_and_printed_nowhere(office: Office, words: str, code: str) -> None:
    officer = office.sign_in("liaison")
    known = new_code(officer.randbelow)
    words = words.format(code=known, spaced=" . ".join(known.lower()))
    forum_id = held_one(officer)
    point_id = agree(officer, forum_id, "Lights", police())
    with fault(code, "concerns"):
        hold_one(officer, forum_id, words)
    with fault(code, "text"):
        agree(officer, forum_id, words, police())
    with fault(code, "words"):
        forum_points.finish_point(officer, point_id, words)
    store = officer.liaison
    with store.begin() as work:  # past the fields, by whoever has the file's key
        point = replace(store.get("forum_point", point_id, ForumPoint), how=words)
        store.put(work, "forum_point", point_id, FORUMS, point, verb="agree")
        forum = replace(store.get("forum", forum_id, Forum), minutes=ForumMinutes(policy=("No law",)))
        store.put(work, "forum", forum_id, FORUMS, forum, verb="hold_forum")
        work.commit()
    for lang in Lang:
        with refused("paper_leads"):
            forum_papers.print_minutes(officer, forum_id, lang)
        with refused("paper_leads"):
            forum_papers.print_open_points(officer, lang)


def test_a_forum_reads_no_row_about_a_woman_and_no_point_of_a_meeting(
    handed: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In an office with a woman's records: what is read from begin to end, and what is on the papers."""
    worker, read = handed.sign_in("intake"), set[str]()
    reference = worker.liaison.get("masked_record", handed.record_id(), MaskedRecord).reference

    for name in ("sound", "records", "list", "get", "find", "record"):
        reading = getattr(SealedStore, name)

        def noted(store: SealedStore, table: str, *given: Any, reading: Any = reading, **named: Any) -> Any:
            read.add(f"{store.comp}/{table}")
            return reading(store, table, *given, **named)

        monkeypatch.setattr(SealedStore, name, noted)
    forum_id = held_one(worker)
    point_id = agree(worker, forum_id, "Lights", police())
    forum_view.forums(worker)
    forum_view.open_forum_point(worker, point_id)
    papers = [forum_papers.print_minutes(worker, forum_id, lang) for lang in Lang]
    papers += [forum_papers.print_open_points(worker, lang) for lang in Lang]
    forum_points.finish_point(worker, point_id, "They burn")
    assert read == {"liaison/forum", "liaison/forum_point", "liaison/task", "liaison/directory_entry"}
    assert all(reference not in paper.text for paper in papers)


def test_codes_are_known_by_their_shape_and_ordinary_words_pass(office: Office) -> None:
    signed_in = office.sign_in("liaison")
    for _ in range(full_or(200, 5_000)):
        code = new_code(signed_in.randbelow)
        assert holds_any_code(f"on {code} x")
        assert holds_any_code("_".join(code.casefold()))
    for words in ("12 patrols between 06:00 and 09:30", "إنارة طريق السوق", "ڕووناکی ڕێگای بازاڕ", "NP and CSF, 2026"):
        assert not holds_any_code(words)


def test_five_hundred_points_are_shown_and_printed_and_one_more_is_refused(office: Office) -> None:
    officer = office.sign_in("liaison")
    forum_id = held_one(officer)
    point_id = agree(officer, forum_id, "Point 0", police())
    store, many = officer.liaison, full_or(60, 500)
    point = store.get("forum_point", point_id, ForumPoint)
    with store.begin() as work:
        for at in range(1, 500):
            key = at.to_bytes(16, "big")
            store.put(work, "forum_point", key, FORUMS, replace(point, text=f"Point {at}"), verb="agree")
        work.commit()
    assert len(forum_view.forums(officer).points) == 500
    with fault("too_many_points", "text"):
        agree(officer, forum_id, "One more", police())
    with store.begin() as work:
        for at in range(many, 500):
            store.remove(work, "forum_point", at.to_bytes(16, "big"), verb="revise")
        work.commit()
    second = held_one(officer)
    assert {held.point.carried for held in forum_view.open_forum(officer, second).points} == {1}
    assert f"Point {many - 1}" in forum_papers.print_open_points(officer, Lang.EN).text


@pytest.mark.parametrize("lang", list(Lang))
def test_every_point_is_whole_on_one_page(office: Office, lang: Lang) -> None:
    """Before: how a point is known, and its history, were on another page than what it is."""
    officer = office.sign_in("liaison")
    forum_id, owner = held_one(officer), OwnerChoice(uid=officer.uid)
    for at in range(12):
        new = NewForumPoint(f"Lamps of road {at}:", owner, officer.due_in(30), f"Seen on road {at}.")
        forum_points.add_point(officer, forum_id, new)
    for paper in (forum_papers.print_open_points(officer, lang), forum_papers.print_minutes(officer, forum_id, lang)):
        pages = re.split(r"[0-9]+ / [0-9]+", to_ascii_digits(paper.text))[:-1]
        assert len(pages) == paper.pages > 1
        for at in range(12):
            (page,) = (page for page in pages if f"Lamps of road {at}:" in page)
            assert f"Seen on road {at}." in page
            assert page.count("Lamps") == page.count("Seen")
