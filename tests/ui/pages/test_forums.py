"""Forums at the window: planned, invited, held, five points over three of them, their papers, a lock in between."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from nsintake.domain.forum import ForumStatus, GuestKind, InvitedHow
from nsintake.domain.language import Lang
from nsintake.domain.task import Task
from nsintake.records.directory import id_of_office
from nsintake.services.forums import forum_planning, forum_view
from nsintake.services.forums.forum_planning import ForumPlan
from tests.journeys.papers import printed
from tests.services.ladder import CARE, POLICE
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_directory import choose
from tests.ui.pages.test_reachable import faults
from ui import i18n
from ui.pages.forums import ForumPage, ForumPointPage, ForumsPage
from ui.pages.forums.cards import answer_name, came_name
from ui.printing import PracticeSink, Printed
from ui.widgets.into_view import into_sight

POINTS = ("Street lights at the market", "More patrols", "A room for women", "A sign at the gate", "Open hours")


def put(desk: Desk, name: str, text: str) -> None:
    desk.find(name, QLineEdit).clear()
    desk.put(name, text)


def plan(desk: Desk, days: int = 0) -> ForumPage:
    desk.go("forums")
    desk.press("forums.new")
    put(desk, "day", desk.signed_in.due_in(days).isoformat())
    put(desk, "hour", "١٠:٠٠")
    put(desk, "place", "Hall of the municipality")
    desk.put("agenda", "Street lights\nChecks on the road")
    desk.press("plan_forum.save")
    page = desk.window.page()
    assert isinstance(page, ForumPage)
    return page


def plan_past(desk: Desk) -> bytes:
    """A forum of yesterday of which nobody said what became of it."""
    return forum_planning.plan_forum(desk.signed_in, ForumPlan(desk.signed_in.due_in(-1), "Hall"), took_place=True)


def hold(desk: Desk, women: str = "١٢") -> None:
    put(desk, "women", women)
    desk.press("forum.hold")


def agree(desk: Desk, text: str, owner: str) -> None:
    put(desk, "text", text)
    choose(desk, "owner", owner)
    put(desk, "due", desk.signed_in.due_in(9).isoformat())
    put(desk, "how", "Somebody goes and looks")
    desk.press("forum.agree")


def says_whose(desk: Desk, text: str, of_office: bool) -> None:
    """What is said of a point that was written down, and that it is on Today of whoever wrote it."""
    hers = f"on Today of \u2068{desk.signed_in.display_name}\u2069."
    said = "An office has no Today, so it is on yours: ask the office." if of_office else hers
    assert said in desk.read("forum.done_here")
    tasks = desk.signed_in.liaison.sound("task", Task).pairs
    assert {task.owner for _, task in tasks if task.subject == text} == {desk.signed_in.uid}


def shown(page: ForumPage) -> bytes:
    """The forum that a page shows."""
    assert page.answer is not None
    return page.answer.forum_id


def papers_kept(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[Path]:
    """The files of every paper that goes to the printer from now on."""
    kept: list[Path] = []
    print_one = PracticeSink.print

    def keep(sink: PracticeSink, pdf: bytes, *, copies: int = 1, to: str = "") -> Printed:
        kept.append(folder / f"paper-{len(kept)}.pdf")
        kept[-1].write_bytes(pdf)
        return print_one(sink, pdf, copies=copies, to=to)

    monkeypatch.setattr(PracticeSink, "print", keep)
    return kept


def test_who_is_in_no_directory_is_invited_counted_and_on_the_minutes(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk, kept = sign_in("liaison"), papers_kept(monkeypatch, tmp_path)
    forum_id = shown(plan(desk))
    put(desk, "guest", "Municipality of Qayyarah")
    desk.press("forum.invite_guest")
    assert "needed" in desk.said("error_guest_kind"), "nothing is chosen for whoever types"
    choose(desk, "guest_kind", "duty_bearer")
    choose(desk, "guest_how", "letter")
    put(desk, "guest", "Call 0770 555 0134")
    desk.press("forum.invite_guest")
    assert "number" in desk.said("error_guest")
    put(desk, "guest", "Municipality of Qayyarah")
    desk.press("forum.invite_guest")
    assert desk.find("guest", QLineEdit).text() == ""
    put(desk, "came_guest", "Elders")
    choose(desk, "came_guest_kind", "others")
    desk.press("forum.came_guest.save")
    town, elders = forum_view.open_forum(desk.signed_in, forum_id).forum.guests
    choose(desk, answer_name(town.guest_id), "comes")
    desk.press("forum.answers")
    put(desk, came_name(town.guest_id), "٢")
    put(desk, came_name(elders.guest_id), "many")
    desk.press("forum.hold")
    assert "whole number" in desk.said(f"error_{came_name(elders.guest_id)}")
    put(desk, came_name(elders.guest_id), "6")
    hold(desk)
    forum = forum_view.open_forum(desk.signed_in, forum_id).forum
    assert [(guest.who, guest.answer.value, guest.came) for guest in forum.guests] == [
        ("Municipality of Qayyarah", "comes", 2),
        ("Elders", "none", 6),
    ]
    choose(desk, "lang", "en")
    desk.press("forum.print")
    minutes = " ".join(printed(kept[-1]).split())
    assert "Municipality of Qayyarah (authority, invited by letter, said it comes, came: 2)" in minutes
    assert "Elders (group, came without being invited, came: 6)" in minutes
    page = desk.window.page()
    assert page is not None
    assert faults(page) == []


def test_five_points_go_from_forum_to_forum_and_are_on_paper(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk, kept = sign_in("liaison"), papers_kept(monkeypatch, tmp_path)
    page = plan(desk)
    first = shown(page)
    for office, how in ((POLICE, "letter"), (CARE, "call")):
        choose(desk, "office", id_of_office(office).hex())
        choose(desk, "invited_how", how)
        desk.press("forum.invite")
    choose(desk, answer_name(id_of_office(POLICE)), "comes")
    desk.press("forum.answers")
    put(desk, "women", "10^6")
    desk.press("forum.hold")
    assert "whole number" in desk.said("error_women"), "beside its field"
    put(desk, "women", "1000000")
    desk.press("forum.hold")
    assert "2000" in desk.said("error_women")
    put(desk, came_name(id_of_office(POLICE)), "۳")
    desk.put("concerns", "Dark roads\nCall 0770 555 0134")
    hold(desk)
    assert "number" in desk.said("error_concerns")
    desk.find("concerns", QPlainTextEdit).setPlainText("Dark roads")
    desk.press("forum.hold")
    forum = forum_view.open_forum(desk.signed_in, first).forum
    assert (forum.counts.women, forum.counts.men, forum.duty_bearers, forum.uncounted) == (12, None, 3, 1)
    office, me = f"office:{id_of_office(POLICE).hex()}", f"colleague:{desk.signed_in.uid}"
    for text, owner in zip(POINTS, (office, office, me, me, me), strict=True):
        agree(desk, text, owner)
        says_whose(desk, text, owner == office)
    assert len(forum_view.forums(desk.signed_in).points) == 5
    assert faults(page) == []

    plan(desk)
    hold(desk)
    view = forum_view.forums(desk.signed_in)
    closed = next(held for held in view.points if held.point.text == POINTS[0])
    point = desk.go("forum_point", point_id=closed.point_id.hex())
    assert isinstance(point, ForumPointPage)
    assert faults(point) == []
    desk.press("point.done")
    assert "needed" in desk.said("error_words")
    put(desk, "words", "The lights burn")
    desk.press("point.done")
    assert not desk.has("point.done"), "it is done"
    third = shown(plan(desk))
    hold(desk, "7")
    assert [held.point.carried for held in forum_view.open_forum(desk.signed_in, third).points] == [2, 2, 2, 2]

    desk.go("forum", forum_id=first.hex())
    for lang in Lang:
        choose(desk, "lang", lang.value)
        desk.press("forum.print")
        desk.press("forum.print_points")
        minutes, points_list = (printed(path) for path in kept[-2:])
        assert POINTS[0] in minutes
        assert POINTS[0] not in points_list
        assert all(text in points_list for text in POINTS[1:])
    assert "No photos" in printed(kept[0])


def test_whoever_came_is_chosen_first_as_the_owner_of_a_point_and_goes_to_the_next_forum(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk, kept = sign_in("liaison"), papers_kept(monkeypatch, tmp_path)
    first = shown(plan(desk))
    for entry_id in map(id_of_office, (CARE, POLICE)):
        forum_planning.invite_office(desk.signed_in, first, entry_id, InvitedHow.CALL)
    town = forum_planning.invite_guest(desk.signed_in, first, "Town", GuestKind.DUTY_BEARER, InvitedHow.LETTER)
    elders = forum_planning.invite_guest(desk.signed_in, first, "Elders", GuestKind.OTHERS, InvitedHow.NOT_INVITED)
    desk.go("forum", forum_id=first.hex())
    put(desk, came_name(town), "2")
    put(desk, came_name(id_of_office(POLICE)), "1")
    hold(desk)
    owner = desk.find("owner", QComboBox)
    who = [str(owner.itemData(at)) for at in range(1, owner.count())]
    at_it = (f"office:{id_of_office(POLICE).hex()}", f"group:{town.hex()}", f"group:{elders.hex()}")
    assert tuple(who[:4]) == (*at_it, f"office:{id_of_office(CARE).hex()}"), "those who came, then who was invited"
    assert len(set(who)) == len(who)
    assert "came to this forum" in owner.itemText(2)
    assert "on the list of this forum" in owner.itemText(4)
    agree(desk, POINTS[0], f"group:{town.hex()}")
    assert "so it is on yours: ask them." in desk.read("forum.done_here")
    agree(desk, POINTS[1], f"group:{elders.hex()}")
    tasks = desk.signed_in.liaison.sound("task", Task).pairs
    assert {task.owner for _, task in tasks if task.subject in POINTS} == {desk.signed_in.uid}
    second = plan(desk)
    assert second.answer is not None
    assert {held.owner.office.en for held in second.answer.points} == {"Town", "Elders"}
    choose(desk, "lang", "en")
    desk.press("forum.print_points")
    said = printed(kept[-1])
    assert "Town" in said
    assert "Elders" in said
    of_town = next(held.point_id for held in second.answer.points if held.owner.office.en == "Town")
    page = desk.go("forum_point", point_id=of_town.hex())
    assert page is not None
    owner = desk.find("owner", QComboBox)
    assert {str(owner.itemData(at)) for at in (1, 2)} == {f"group:{elders.hex()}", f"group:{town.hex()}"}
    choose(desk, "owner", f"group:{elders.hex()}")
    desk.press("point.give")
    owners = [held.owner.office.en for held in forum_view.forums(desk.signed_in).points]
    assert owners == ["Elders", "Elders"]
    assert faults(page) == []


def test_about_how_many_came_to_a_forum_is_apart_from_what_was_counted(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    page = plan(desk)
    assert "never published" in desk.find("about", QLineEdit).accessibleDescription()
    put(desk, "about", "120")
    hold(desk)
    assert "empty those numbers" in desk.said("error_about")
    put(desk, "women", "")
    desk.press("forum.hold")
    forum = forum_view.open_forum(desk.signed_in, shown(page)).forum
    assert (forum.counts.about, forum.counts.women) == (120, None)
    listed = desk.go("forums")
    assert isinstance(listed, ForumsPage)
    assert "about 120 people, estimated" in str(listed.table.rows.rows[0].values["came"])


def test_a_forum_to_which_nobody_came_is_cancelled_and_nothing_that_was_typed_is_lost(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    forum_id = shown(plan(desk))
    for counted in ("0", ""):
        for group in ("women", "men", "girls", "boys"):
            put(desk, group, counted)
        desk.find("concerns", QPlainTextEdit).setPlainText("The road was closed")
        desk.press("forum.hold")
        assert "A forum to which nobody came is cancelled" in desk.said("error_women")
        assert desk.find("concerns", QPlainTextEdit).toPlainText() == "The road was closed"
        assert desk.find("men", QLineEdit).text() == counted
    assert forum_view.open_forum(desk.signed_in, forum_id).forum.status is ForumStatus.PLANNED
    choose(desk, "because", "nobody_can")
    desk.press("forum.cancel")
    desk.press("message_yes")
    assert forum_view.open_forum(desk.signed_in, forum_id).forum.status is ForumStatus.CANCELLED


def test_what_was_done_by_a_button_far_below_is_said_on_the_screen(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    desk.window.resize(1024, 700)
    page = plan(desk)
    into_sight(desk.find("forum.hold", QAbstractButton))
    hold(desk)
    assert "Now write down what was agreed" in desk.read("forum.done_here")
    desk.qtbot.waitUntil(lambda: in_sight(desk, "forum.done_here"))
    desk.qtbot.waitUntil(lambda: in_sight(desk, "text"))
    assert desk.window.focusWidget() is desk.find("text", QLineEdit), "what comes next is typed there"
    me = f"colleague:{desk.signed_in.uid}"
    for text in POINTS:
        into_sight(desk.find("forum.agree", QAbstractButton))
        agree(desk, text, me)
        assert "point is written down" in desk.read("forum.done_here")
        desk.qtbot.waitUntil(lambda: in_sight(desk, "forum.done_here"))
        desk.qtbot.waitUntil(lambda: in_sight(desk, "text"))
        assert desk.window.focusWidget() is desk.find("text", QLineEdit), "the next point is typed at once"
        assert desk.find("text", QLineEdit).text() == ""
    into_sight(desk.find("forum.hold", QAbstractButton))
    hold(desk, "14")
    assert "written again" in desk.read("forum.done_here")
    desk.qtbot.waitUntil(lambda: in_sight(desk, "forum.done_here"))
    assert desk.window.focusWidget() is desk.find("forum.hold", QAbstractButton)
    assert not page.done.isVisible()


def in_sight(desk: Desk, name: str) -> bool:
    """Whether all of a part can be seen."""
    part = desk.find(name, QWidget)
    return part.visibleRegion().boundingRect() == part.rect()


def test_what_is_typed_of_the_minutes_is_there_after_a_lock_and_in_another_language(
    sign_in: SignIn, qapp: QApplication
) -> None:
    desk = sign_in("liaison")
    page = plan(desk)
    forum_id = page.given_id("forum_id").hex()
    put(desk, "girls", "4")
    desk.put("policy", "Nobody answers at night")
    desk.lock()
    desk = sign_in("liaison")
    shown_again = desk.go("forum", forum_id=forum_id)
    assert desk.find("policy", QPlainTextEdit).toPlainText() == "Nobody answers at night"
    assert desk.find("girls", QLineEdit).text() == "4"
    for lang in (Lang.AR, Lang.CKB, Lang.EN):
        i18n.set_language(qapp, lang)
        shown_again.retranslate()
        desk.settle()
        assert desk.find("policy", QPlainTextEdit).toPlainText() == "Nobody answers at night"
    desk.press("forum.hold")
    assert forum_view.open_forum(desk.signed_in, bytes.fromhex(forum_id)).forum.counts.girls == 4


def test_a_forum_is_moved_cancelled_and_asked_about(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    page = plan(desk, 2)
    assert not desk.has("forum.hold"), "it is still to come"
    put(desk, "day", "2020-01-01")
    desk.press("forum.move")
    assert "over" in desk.said("error_day")
    put(desk, "day", desk.signed_in.due_in(3).isoformat())
    desk.press("forum.move")
    assert page.answer is not None
    assert page.answer.forum.day == desk.signed_in.due_in(3)
    choose(desk, "because", "not_safe")
    desk.press("forum.cancel")
    desk.press("message_yes")
    assert "Cancelled" in desk.read("forum.state")
    past = plan_past(desk)
    listed = desk.go("forums")
    assert faults(listed) == []
    assert "1 forum is over" in desk.read("forums.past")
    shown_past = desk.go("forum", forum_id=past.hex())
    assert faults(shown_past) == []
    assert "over" in desk.read("forum.state")
    hold(desk, "3")
    assert forum_view.forums(desk.signed_in).past == ()
    desk.go("forums")
    desk.press("forums.new")
    put(desk, "day", "2020-01-01")
    put(desk, "place", "Hall")
    desk.press("plan_forum.save")
    assert "over" in desk.said("message_words"), "a slip of the hand plans nothing"
    desk.press("message_no")
    put(desk, "day", desk.signed_in.due_in(1).isoformat())
    desk.press("plan_forum.save")
    assert isinstance(desk.window.page(), ForumPage)


def test_a_forum_that_nobody_planned_is_written_down_with_an_office_that_came_uninvited(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    plan(desk)
    hold(desk)
    agree(desk, POINTS[0], f"colleague:{desk.signed_in.uid}")
    desk.go("forums")
    desk.press("forums.took_place")
    put(desk, "day", desk.signed_in.due_in(1).isoformat())
    put(desk, "place", "Hall")
    desk.press("plan_forum.save")
    assert "still to come" in desk.said("error_day")
    yesterday = desk.signed_in.due_in(-1)
    put(desk, "day", i18n.typed_day(yesterday))
    desk.press("plan_forum.save")
    page = desk.window.page()
    assert isinstance(page, ForumPage)
    assert desk.find("held_on", QLineEdit).text() == i18n.typed_day(yesterday), "as its example is"
    desk.press("forum.uninvited")
    assert desk.said("error_uninvited")
    choose(desk, "uninvited", id_of_office(POLICE).hex())
    desk.press("forum.uninvited")
    put(desk, came_name(id_of_office(POLICE)), "2")
    hold(desk)
    assert page.answer is not None
    forum = page.answer.forum
    assert (forum.day, forum.duty_bearers, forum.counts.women) == (yesterday, 2, 12)
    assert [point.point.text for point in page.answer.points] == [POINTS[0]], "what is open goes on to it"
    desk.go("forums")
    assert not desk.has("forums.past")


def test_the_plan_of_a_forum_says_first_that_a_list_is_printed_and_no_letter(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    page = desk.go("plan_forum")
    said = next(part.text() for part in page.header.findChildren(QLabel) if "prints" in part.text())
    assert said.startswith("The program prints a list of who is invited, and no letter.")


def test_the_paper_of_a_forum_that_is_ahead_is_called_what_it_is(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    plan(desk)
    assert desk.find("forum.print", QAbstractButton).text() == "Print the invitation list and open points"
    how = desk.find("invited_how", QComboBox)
    assert "writes no letter" in how.accessibleDescription(), "said beside the field"
    hold(desk)
    assert desk.find("forum.print", QAbstractButton).text().replace("&", "") == "Print the minutes"


def test_many_forums_are_listed_and_none_is(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    page = desk.go("forums")
    assert isinstance(page, ForumsPage)
    assert page.table.rows.rows == ()
    for at in range(5):
        forum_planning.plan_forum(desk.signed_in, ForumPlan(desk.signed_in.due_in(at), f"Hall {at}"))
    page.reload()
    desk.settle()
    assert len(page.table.rows.rows) == 5
    assert desk.find("lang", QComboBox).isVisible()


def test_before_its_day_a_forum_says_from_when_the_minutes_are_written_and_then_who_is_counted(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    plan(desk, days=3)
    told = desk.said("forum.later")
    assert told == f"From {i18n.day(desk.signed_in.due_in(3))} on, write here who came and what was agreed."
    assert not desk.has("forum.who_is_counted")
    plan(desk)
    assert not desk.has("forum.later")
    assert "Elders and other groups are in these numbers" in desk.said("forum.who_is_counted")


def test_what_is_stored_of_a_forum_is_in_its_fields_in_the_digits_of_the_page(
    sign_in: SignIn, qapp: QApplication
) -> None:
    desk = sign_in("liaison")
    page = plan(desk)
    for lang, hour in ((Lang.EN, "10:00"), (Lang.AR, "١٠:٠٠"), (Lang.CKB, "١٠:٠٠")):
        i18n.set_language(qapp, lang)
        page.retranslate()
        desk.settle()
        assert desk.find("hour", QLineEdit).text() == hour
    desk.press("forum.save")
    hold(desk, women="12")
    assert desk.find("women", QLineEdit).text() == "١٢"
    kept = forum_view.open_forum(desk.signed_in, shown(page)).forum
    assert (kept.hour, kept.counts.women) == ("10:00", 12)


def test_where_no_point_is_open_nothing_is_printed_and_it_is_said(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Before: a paper of open points came that had a heading and nothing below it."""
    desk, kept = sign_in("liaison"), papers_kept(monkeypatch, tmp_path)
    desk.go("forums")
    assert desk.read("forums.count") == "No point is open."
    desk.press("forums.print")
    assert desk.read("forums.printed").strip() == "No point is open, so there is nothing to print.", (
        "nor was it in an office"
    )
    plan(desk)
    desk.press("forum.print_points")
    assert "No point is open, so there is nothing to print." in desk.read("forum.printed")
    assert kept == []
    hold(desk)
    agree(desk, POINTS[0], f"colleague:{desk.signed_in.uid}")
    desk.press("forum.print_points")
    assert len(kept) == 1
