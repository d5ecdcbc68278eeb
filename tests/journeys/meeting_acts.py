"""Acts of meetings and of what liaison officers do afterwards, through the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel, QTableView

from tests.journeys.acts import _checked, _settle, _view, must, send_now
from tests.journeys.keyboard import Keyboard
from tests.journeys.reading import read_all
from tests.journeys.stage import Stage
from tests.journeys.team_acts import TEAM_ACTS

POLICE, SECURITY = "cp-qayyarah", "nss-ninewa"
ACCOUNT = "copy.of.page"
"""His account, which the police may hear of the woman whose meeting is planned, and security may not."""
TIMES = {
    "she_arrives": "09:30",
    "arrives.0": "09:45",
    "starts": "10:00",
    "she_leaves": "11:00",
    "leaves.0": "11:15",
}


def ahead(days: int) -> str:
    """A day as it is typed."""
    return (date.today() + timedelta(days=days)).isoformat()  # noqa: DTZ011 - as the worker types it


def _case(stage: Stage, code: str) -> None:
    stage.go("cases")
    stage.open_row("cases.table", stage.play.notes[code])
    stage.until(lambda: stage.seen("case.consents") is not None, "her file")


def _fill_in(stage: Stage, room: str, day: str) -> None:
    """What every plan asks of the room."""
    stage.write("room", room)
    stage.write("date", day)
    for name, typed in TIMES.items():
        stage.write(name, typed)
    _in_the_room(stage)


def _in_the_room(stage: Stage) -> None:
    receives: Any = stage.part("receives")
    stage.choose("receives", str(receives.itemData(1)))
    stage.choose("transport", "our_car")
    stage.choose("seating", "near_door")
    stage.choose("speaks", "she")


def _heard(stage: Stage) -> str:
    """The sheet in front is judged and read to her; its text."""
    stage.until(lambda: stage.page_key() == "letter" and _view(stage) is not None, "the fact sheet")
    _checked(stage)
    _settle(stage)
    stage.press("letter.heard.agreed")
    stage.until(lambda: _view(stage).why_not == "second_person_needed", "a second person to be asked for")
    return str(_view(stage).papers[0].text)


# --- two officers who may hear different things


def plan_for_two(stage: Stage) -> None:
    """Two officers come: each gets a numbered sheet with what his own office may hear, read to her one after the
    other."""
    stage.sign_in("intake")
    _case(stage, "younger")
    stage.press("case.meeting")
    stage.until(lambda: stage.page_key() == "plan_meeting", "the plan")
    stage.choose("recipient_id.0", POLICE)
    stage.press("plan_meeting.add")
    stage.choose("recipient_id.1", SECURITY)
    stage.write("arrives.1", "09:50")
    stage.write("leaves.1", "11:20")
    stage.press("seen_behind_screen")
    _fill_in(stage, "Room 4", ahead(9))
    stage.shot("plan-for-two")
    stage.press("plan_meeting.save")
    police = _heard(stage)
    must(ACCOUNT in police, "the police hear the account")
    stage.play.notes["sheets"] = [_view(stage).reference]
    stage.shot("sheet-of-the-police")
    stage.press("letter.next_sheet")
    stage.until(lambda: ACCOUNT not in _shown(stage), "the other sheet")
    security = _heard(stage)
    must(ACCOUNT not in security, "security does not")
    stage.play.notes["sheets"].append(_view(stage).reference)
    must(stage.seen("letter.next_sheet") is None, "there is no third")
    stage.shot("sheet-of-security")


def _shown(stage: Stage) -> str:
    view = _view(stage)
    return str(view.papers[0].text) if view is not None and view.papers else ACCOUNT


def sign_both(stage: Stage) -> None:
    """A keeper reads and signs both."""
    stage.sign_in("keeper")
    for _ in range(2):
        stage.open_row("today.waiting", "Fact sheet")
        stage.until(lambda: stage.page_key() == "review", "the page to read and sign")
        read_all(stage)
        stage.press("review.sign")
        stage.part("review.released")
        send_now(stage)
        stage.go("today")


def print_both(stage: Stage) -> None:
    """The officer finds the two by their numbers, under two references that lead to no other."""
    stage.sign_in("liaison")
    for at, number in enumerate(("/1", "/2")):
        stage.go("records")
        stage.open_row("records.table", stage.play.notes["sheets"][at])
        stage.until(lambda: stage.page_key() == "record", "the record")
        stage.quiet()
        name = _newest_sheet(stage)
        stage.press(name)
        stage.part("record.preview")
        text = _paper_text(stage)
        must((ACCOUNT in text) is (at == 0), "each holds what its office may hear")
        must(number in text, f"sheet {number}")
        stage.press("record.print")
        stage.until(lambda: stage.page_key() == "count_pages", "the question about pages")
        stage.write("pages_out", "1")
        stage.press("where_now_with_us")
        stage.write("handed_to", "liaison officer")
        stage.press("count_pages.save")
        stage.until(lambda: stage.page_key() == "record", "the record")
        stage.quiet()


def _paper_text(stage: Stage) -> str:
    page: Any = stage.flow.main.page() if stage.flow.main else None
    stage.until(lambda: page._letter is not None, "the sheet")
    return str(page._letter.text)


def _says(stage: Stage, text: str) -> bool:
    return text in stage.said()


def _newest_sheet(stage: Stage) -> str:
    """The button of the sheet that is not over."""
    names = [part.objectName() for part in stage._all() if part.objectName().startswith("record.letter.ar.fact_sheet")]
    return next(name for name in names if stage.part(name).isEnabled())


def hold_with_two(stage: Stage) -> None:
    """The day after: both sheets are back, two points more are agreed, and each office gets an extract under its own
    reference."""
    stage.sign_in("intake")
    stage.open_row("today.due", stage.play.notes["held"])
    stage.until(lambda: stage.page_key() == "meeting", "the meeting")
    stage.part("meeting.past")
    for name in ("sheet_back.0", "sheet_back.1"):
        stage.press(name)
    stage.choose("outcome", "steps_agreed")
    stage.press("meeting.held")
    stage.until(lambda: stage.seen("meeting.extract.1") is not None, "the extracts")
    for text, days in (("One woman officer is named", 10), ("NP sends the agreed words", 12)):
        stage.write("text", text)
        stage.write("owner", "Police")
        stage.write("due", ahead(days))
        stage.press("meeting.agree")
        stage.until(partial(_says, stage, text), "the point")
    stage.shot("meeting-held")
    references = []
    for at in range(2):
        stage.press(f"meeting.extract.{at}")
        stage.until(lambda: stage.page_key() == "letter" and _view(stage) is not None, "the extract")
        _checked(stage)
        references.append(_view(stage).reference)
        stage.shot(f"extract-{at}")
        stage.go("meetings")
        stage.open_row("meetings.table", stage.play.notes["held"])
        stage.until(lambda: stage.page_key() == "meeting", "the meeting")
        stage.quiet()
    must(len(set(references)) == 2, "two references")
    stage.press("safe_yes")
    stage.write("words", "She slept well.")
    stage.press("after.save")
    stage.part("after.said")


def overdue(stage: Stage) -> None:
    """What was not done by its day comes first on Today, is carried on, and is done once somebody knows how."""
    stage.sign_in("liaison")
    stage.open_row("today.due", "keeps the data")
    stage.until(lambda: stage.page_key() == "meeting", "the meeting")
    must("Overdue" in stage.said(), "it says that it is late")
    at = next(at for at in range(3) if "keeps the data" in _words(stage, f"meeting.point.{at}"))
    stage.write(f"later.{at}", ahead(3))
    stage.press(f"meeting.carry.{at}")
    stage.until(lambda: "Overdue" not in stage.said(), "it is due later")
    stage.shot("carried-on")
    stage.go("today")
    must("keeps the data" not in stage.said(), "nothing is late")
    stage.press("today.week.fold")
    stage.open_row("today.week", "keeps the data")
    stage.until(lambda: stage.page_key() == "meeting", "the meeting")
    stage.quiet()
    at = next(at for at in range(3) if "keeps the data" in _words(stage, f"meeting.point.{at}"))
    stage.write(f"proof.{at}", "Their letter says so")
    stage.press(f"meeting.finish.{at}")
    stage.until(lambda: "We know by" in stage.said(), "it is done")


def _words(stage: Stage, name: str) -> str:
    return "\n".join(label.text() for label in stage.part(name).findChildren(QLabel))


# --- women who meet together


def three_together(stage: Stage) -> None:
    """Each of three women agrees to meet the others; who joins takes room, hour and office as they are."""
    stage.sign_in("intake")
    for at, code in enumerate(("elder", "younger", "third")):
        _case(stage, code)
        stage.press("case.meeting")
        stage.until(lambda: stage.page_key() == "plan_meeting", "the plan")
        group: Any = stage.part("group")
        stage.choose("group", "new" if at == 0 else str(group.itemData(2)))
        stage.press("by_women_behind_screen")
        stage.write("most_women", "3")
        if at == 0:
            stage.choose("recipient_id.0", POLICE)
        stage.press("seen_behind_screen")
        if at == 0:
            _fill_in(stage, "Room 7", ahead(12))
        else:
            must(stage.seen("room") is None, "the room is the group's")
            stage.write("she_arrives", f"09:{30 - at:02}")
            stage.write("she_leaves", f"11:0{at}")
            _in_the_room(stage)
        stage.press("plan_meeting.save")
        _heard(stage)
        stage.shot(f"together-{at}")


def moved_together(stage: Stage) -> None:
    """One of the three is moved, and all are; then it is called off by the office, and it is off for all."""
    stage.sign_in("intake")
    stage.go("meetings")
    stage.open_row("meetings.table", "Room 7")
    stage.until(lambda: stage.seen("meeting.together") is not None, "the group")
    must("3" in _text(stage, "meeting.together"), "how many they are")
    stage.shot("one-of-three")
    stage.press("meeting.move")
    stage.write("room", "Room 8")
    stage.write("date", ahead(13))
    for name, typed in TIMES.items():
        stage.write(name, typed)
    stage.press("meeting.move_dialog.confirm")
    stage.go("meetings")
    stage.until(lambda: stage.said().count("Room 8") == 3, "all three moved")
    must("Room 7" not in stage.said(), "none stayed behind")
    stage.open_row("meetings.table", "Room 8")
    stage.until(lambda: stage.seen("meeting.cancel") is not None, "the meeting")
    stage.press("meeting.cancel")
    stage.press("end_reason_office_cancelled")
    stage.press("meeting.end_dialog.confirm")
    stage.go("meetings")
    stage.until(lambda: stage.said().count("Cancelled") >= 3, "all three are off")
    stage.shot("all-off")


def _text(stage: Stage, name: str) -> str:
    return stage.find(name, QLabel).text()


# --- the liaison half of a withdrawal and of a case from a team


def called_back_on_the_way(stage: Stage) -> None:
    """She took it back while her letter is on a round: the round says so, nothing of hers is on it any more, and the
    copy is brought back on its record."""
    stage.sign_in("liaison")
    reference = stage.play.notes["on_the_way"]
    _to_the_round(stage)
    stage.part("rounds.called_back")
    must(reference in _words(stage, "rounds.called_back"), "which one")
    must(stage.seen("rounds.became.0") is None, "nothing of hers can be handed over")
    stage.shot("called-back-on-the-way")
    stage.go("records")
    stage.open_row("records.table", reference)
    stage.until(lambda: stage.page_key() == "record", "the record")
    stage.part("record.silence")
    stage.press("record.recalled.0")
    stage.press("message_yes")
    _to_the_round(stage)
    stage.until(lambda: stage.seen("rounds.called_back") is None, "nothing is asked back any more")


def _to_the_round(stage: Stage) -> None:
    stage.go("records")
    stage.press("records.rounds")
    stage.until(lambda: stage.page_key() == "rounds", "the round")
    stage.quiet()


def nothing_of_an_invitation(stage: Stage) -> None:
    """Somebody else brought a case, and she did not consent: no page of a liaison officer knows of it."""
    stage.sign_in("liaison")
    main = stage.flow.main
    must(main is not None and "invitations" not in main.open_keys(), "no page of invitations")
    for place in ("today", "records", "meetings"):
        stage.go(place)
        said = stage.said()
        for told in (stage.play.notes["invitation"], "CPT-7", "demand"):
            must(told not in said.replace("demands", ""), f"{told} on {place}")
    from nsintake.domain.liaison import MaskedRecord  # noqa: PLC0415

    signed_in: Any = stage.flow.signed_in
    must(
        len(signed_in.liaison.list("masked_record", MaskedRecord)) == stage.play.notes["records"],
        "and no record was made",
    )


# --- days without a mouse


def liaison_day(stage: Stage) -> None:
    """A whole day of a liaison officer by keys: print, count, a round out and back, an answer, a contact, a point."""
    hand = _hand(stage)
    hand.sign_in("liaison")
    _open_task(hand, "Print a released letter")
    hand.until(lambda: hand.page_key() == "record", "the record")
    hand.press("record.letter.ar.referral")
    hand.part("record.preview")
    hand.press("record.print")
    hand.until(lambda: hand.page_key() == "count_pages", "the question about pages")
    hand.write("pages_out", "2")
    hand.press("where_now_with_us")
    hand.write("handed_to", "liaison officer")
    hand.press("count_pages.save")
    hand.until(lambda: hand.page_key() == "record", "the record")
    hand.quiet()
    hand.go("rounds")
    hand.press("rounds.take.0")
    hand.press("rounds.begin")
    hand.press("rounds.list")
    hand.part("rounds.listed")
    hand.choose("rounds.became.0", "handed")
    hand.write("rounds.to.0", "duty officer")
    hand.write("rounds.number.0", "114/7")
    hand.press("rounds.settle")
    hand.until(lambda: hand.seen("rounds.settle") is None, "the round to be settled")
    hand.go("records")
    hand.open_row("records.table", hand.play.notes["handed"])
    hand.until(lambda: hand.page_key() == "record", "the record")
    answers = [f"record.answer.{at}" for at in range(4)]
    hand.until(lambda: any(hand.seen(name) is not None for name in answers), "an answer to be asked for")
    hand.press(next(name for name in answers if hand.seen(name) is not None))
    hand.choose("office_answer", "accepted")
    hand.press("record.answer_dialog.confirm")
    hand.until(lambda: hand.seen("record.contact.0") is not None, "the answer in the log")
    hand.quiet()
    hand.press("record.contact.write")
    hand.choose("contact_how", "call")
    hand.choose("contact_whom", "duty_officer")
    hand.choose("contact_answers", "none")
    hand.press("record.contact_said.will_act")
    hand.press("record.contact_dialog.confirm")
    hand.until(lambda: hand.seen("record.contact.1") is not None, "the contact in the log")
    hand.go("meetings")
    hand.open_row("meetings.table", hand.play.notes["held"])
    hand.until(lambda: hand.page_key() == "meeting", "the meeting")
    for name, typed in (("text", "The report is sent"), ("owner", "Police"), ("due", ahead(5))):
        hand.write(name, typed)
    hand.press("meeting.propose")
    hand.until(lambda: "The report is sent" in hand.said(), "the point")
    hand.told("liaison")


def intake_day(stage: Stage) -> None:
    """A day of an intake worker by keys: what became of yesterday's meeting, her words, a point, a plan, a sheet."""
    hand = _hand(stage)
    hand.sign_in("intake")
    hand.open_row("today.due", hand.play.notes["held"])
    hand.until(lambda: hand.page_key() == "meeting", "the meeting")
    for name in ("sheet_back.0", "sheet_back.1"):
        hand.press(name)
    hand.choose("outcome", "steps_agreed")
    hand.press("meeting.held")
    hand.until(lambda: hand.seen("meeting.extract.1") is not None, "the extracts")
    hand.press("safe_yes")
    hand.write("words", "She slept well.")
    hand.press("after.save")
    hand.part("after.said")
    for name, typed in (("text", "One woman officer is named"), ("owner", "Police"), ("due", ahead(6))):
        hand.write(name, typed)
    hand.press("meeting.agree")
    hand.until(lambda: "One woman officer" in hand.said(), "the point")
    _case(hand, "younger")
    hand.press("case.meeting")
    hand.until(lambda: hand.page_key() == "plan_meeting", "the plan")
    hand.choose("recipient_id.0", POLICE)
    hand.press("seen_behind_screen")
    _fill_in(hand, "Room 4", ahead(9))
    hand.press("plan_meeting.save")
    _heard(hand)
    hand.go("today")
    hand.told("intake")


def _open_task(stage: Stage, what: str) -> None:
    """Something on Today, which may be a new paper, or due later this week."""
    for name in ("today.arrived", "today.due"):
        if what in _rows(stage, name):
            stage.open_row(name, what)
            return
    stage.press("today.week.fold")
    stage.open_row("today.week", what)


def _rows(stage: Stage, name: str) -> str:
    table = stage.seen(name)
    model = table.model() if isinstance(table, QTableView) else None
    if model is None:
        return ""
    cells = ((row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
    return "\n".join(str(model.index(*cell).data() or "") for cell in cells)


def _hand(stage: Stage) -> Keyboard:
    hand = Keyboard(stage.app, stage.flow, stage.play)
    hand.flow.window.activateWindow()
    hand.until(hand.flow.window.isActiveWindow, "the window to be in front")
    return hand


MEETING_ACTS: dict[str, Callable[[Stage], None]] = {
    **TEAM_ACTS,
    "plan_for_two": plan_for_two,
    "sign_both": sign_both,
    "print_both": print_both,
    "hold_with_two": hold_with_two,
    "overdue": overdue,
    "three_together": three_together,
    "moved_together": moved_together,
    "called_back_on_the_way": called_back_on_the_way,
    "nothing_of_an_invitation": nothing_of_an_invitation,
    "liaison_day": liaison_day,
    "intake_day": intake_day,
}
