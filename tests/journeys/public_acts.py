"""Acts of what is held with many people: forums and their points, a training on several days.

Each signs in, works through the window in the language of the play, looks at what is then on the screen, in the file
and on paper, and locks with the key.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from nsintake.domain.forum_point import ForumPoint, ForumPointEvent, ForumPointState
from nsintake.domain.language import Lang, house_day_in, in_digits
from nsintake.domain.training import Attender, CameBefore, DoorCell, DutyOffice, Training, TrainingDayState
from nsintake.records.directory import id_of_office
from tests.journeys import papers
from tests.journeys.acts import must
from tests.journeys.stage import Stage

if TYPE_CHECKING:
    from datetime import date

    from nsintake.records.signed_in import SignedIn

POLICE, SECURITY = "cp-qayyarah", "nss-ninewa"
PLACE = {
    "en": "Hall of the municipality",
    "ar": "\u0642\u0627\u0639\u0629 \u0627\u0644\u0628\u0644\u062f\u064a\u0629",
    "ckb": "\u0647\u06c6\u06b5\u06cc \u0634\u0627\u0631\u06d5\u0648\u0627\u0646\u06cc",
}
LIGHTS, PATROL, ROOM, SIGN, HOURS = range(5)
POINTS = {
    "en": (
        "Street lights at the market",
        "A patrol near the schools",
        "A room for women",
        "A sign at the gate",
        "Hours",
    ),
    "ar": (
        "\u0625\u0646\u0627\u0631\u0629 \u0637\u0631\u064a\u0642 \u0627\u0644\u0633\u0648\u0642",
        "\u062f\u0648\u0631\u064a\u0629 \u0642\u0631\u0628 \u0627\u0644\u0645\u062f\u0627\u0631\u0633",
        "\u063a\u0631\u0641\u0629 \u0644\u0644\u0646\u0633\u0627\u0621",
        "\u0644\u0627\u0641\u062a\u0629 \u0639\u0646\u062f \u0627\u0644\u0628\u0627\u0628",
        "\u0633\u0627\u0639\u0627\u062a \u0627\u0644\u062f\u0648\u0627\u0645",
    ),
    "ckb": (
        "\u0695\u0648\u0648\u0646\u0627\u06a9\u06cc \u0628\u06c6 \u0628\u0627\u0632\u0627\u0695",
        "\u067e\u06c6\u0644\u06cc\u0633 \u0644\u0627\u06cc \u0642\u0648\u062a\u0627\u0628\u062e\u0627\u0646\u06d5",
        "\u0698\u0648\u0648\u0631\u06ce\u06a9 \u0628\u06c6 \u0698\u0646\u0627\u0646",
        "\u062a\u0627\u0628\u0644\u06c6 \u0644\u06d5 \u062f\u06d5\u0631\u06af\u0627",
        "\u06a9\u0627\u062a\u06d5\u06a9\u0627\u0646\u06cc \u06a9\u0627\u0631",
    ),
}
"""What is agreed at the first forum. Its lights are a colleague's, its patrol the officer's; the room is a committee's
that leaves the directory; the sign is given up; the hours go on."""


DONE = {
    "en": "The lamps burn",
    "ar": "\u0627\u0644\u0645\u0635\u0627\u0628\u064a\u062d \u062a\u0639\u0645\u0644",
    "ckb": "\u06af\u06b5\u06c6\u067e\u06d5\u06a9\u0627\u0646 \u0628\u0627\u0634\u0646",
}
GIVEN_UP = {
    "en": "The municipality forbids it",
    "ar": "\u0627\u0644\u0628\u0644\u062f\u064a\u0629 \u0644\u0627 \u062a\u0633\u0645\u062d",
    "ckb": "\u0634\u0627\u0631\u06d5\u0648\u0627\u0646\u06cc \u0695\u06ce\u06af\u06d5 \u0646\u0627\u062f\u0627\u062a",
}
"""How we know that it was done, and why one is given up."""


WOMEN_CAME = "\u062c\u0626\u0646"
"""Arabic for "came" where only women did."""


def signed_in(stage: Stage) -> SignedIn:
    """Who is signed in."""
    found = stage.flow.signed_in
    if found is None:
        raise AssertionError("nobody is signed in")
    return found


def page_of(stage: Stage) -> Any:
    """The page in front."""
    return stage.flow.main.page() if stage.flow.main is not None else None


def lang_of(stage: Stage) -> Lang:
    """The language of the play."""
    return Lang(stage.play.language)


def lock(stage: Stage) -> None:
    """With the key, as everybody does it: the process ends."""
    stage.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def has(words: str, text: str) -> bool:
    """Whether words are in a text, whatever sort of digits, breaks of lines and marks are between them: who reads a
    page of Arabic by a program gets its marks in another order.
    """
    return f" {_plain(words)} " in f" {_plain(text)} "


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W\d_]+|\d+", papers.folded(text)))


def must_say(where: str, said: str, *words: str) -> None:
    """All of these are said there."""
    missing = [each for each in words if not has(each, said)]
    must(not missing, f"{where} does not say {missing}: {papers.folded(said)[:1500]}")


def must_not_say(where: str, said: str, *words: str) -> None:
    """None of these is said there."""
    found = [each for each in words if has(each, said)]
    must(not found, f"{where} says {found}: {papers.folded(said)[:1500]}")


def printed(stage: Stage, button: str, notice: str, name: str) -> str:
    """Print in the language of the play; what is read on the paper that went to the printer, which is kept."""
    from ui.printing import PracticeSink, Printed  # noqa: PLC0415

    sent: list[bytes] = []
    real = PracticeSink.print

    def keep(sink: PracticeSink, pdf: bytes, *, copies: int = 1, to: str = "") -> Printed:
        sent.append(pdf)
        return real(sink, pdf, copies=copies, to=to)

    PracticeSink.print = keep  # type: ignore[method-assign, assignment]
    try:
        stage.press(button)
        stage.until(lambda: bool(sent) and stage.seen(notice) is not None, f"{name} in print")
    finally:
        PracticeSink.print = real  # type: ignore[method-assign]
    path = Path(stage.play.out, f"{name}.pdf")
    path.write_bytes(sent[-1])
    return subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True, text=True).stdout


# --- forums


def points_of(stage: Stage) -> dict[int, ForumPoint]:
    """The points as they are in the file, by their place among ``POINTS``."""
    texts = POINTS[stage.play.language]
    rows = signed_in(stage).liaison.list("forum_point", ForumPoint)
    return {texts.index(point.text): point for _, point in rows}


def _texts(stage: Stage, *which: int) -> list[str]:
    return [POINTS[stage.play.language][at] for at in which]


def _plan(stage: Stage) -> bytes:
    """Today's forum, planned from the list; its id."""
    stage.go("forums")
    stage.press("forums.new")
    stage.until(lambda: stage.page_key() == "plan_forum", "the plan")
    texts = {"day": signed_in(stage).today().isoformat(), "hour": "10:00", "place": PLACE[stage.play.language]}
    for name, text in texts.items():
        stage.write(name, text)
    stage.press("plan_forum.save")
    stage.until(lambda: stage.page_key() == "forum", "the forum")
    forum_id: bytes = page_of(stage).answer.forum_id
    return forum_id


def _hold(stage: Stage, **counts: str) -> None:
    for name, count in counts.items():
        stage.write(name, count)
    stage.press("forum.hold")
    stage.until(lambda: stage.seen("forum.agree") is not None, "the forum to have been held")


def _agree(stage: Stage, at: int, owner: str) -> None:
    stage.write("text", POINTS[stage.play.language][at])
    stage.choose("owner", owner)
    stage.write("due", signed_in(stage).due_in(5).isoformat())
    stage.press("forum.agree")
    stage.until(lambda: stage.find("text", QLineEdit).text() == "", "the point to be written down")
    must(stage.seen("forum.done_here") is not None, "it is said on whose Today it is")


def _papers(stage: Stage, name: str) -> tuple[str, str]:
    """The minutes and the list of open points."""
    stage.choose("lang", stage.play.language)
    minutes = printed(stage, "forum.print", "forum.printed", f"minutes-{name}")
    return minutes, printed(stage, "forum.print_points", "forum.printed", f"points-{name}")


def _on_today(stage: Stage) -> str:
    """Everything on Today, what is due within a week with it."""
    stage.go("today")
    if stage.seen("today.week.fold") is not None and stage.seen("today.week") is None:
        stage.press("today.week.fold")
    return stage.said()


def _open_point(stage: Stage, at: int) -> None:
    stage.go("forums")
    stage.open_row("forums.points", POINTS[stage.play.language][at])
    stage.until(lambda: stage.seen("point.facts") is not None, "the point")


def _words(stage: Stage, key: str) -> str:
    """The office's own word on papers of forums."""
    from nsintake.services.forums.forum_papers import words_in  # noqa: PLC0415

    return words_in(signed_in(stage), lang_of(stage))[key]


def first_forum(stage: Stage) -> None:
    """Two offices are invited, five points are agreed, each with its owner; both papers are printed."""
    from nsintake.services.forums import forum_points  # noqa: PLC0415

    stage.sign_in("liaison")
    first = _plan(stage)
    committee = bytes.fromhex(stage.play.notes["committee"])
    for entry_id, how in ((id_of_office(POLICE), "letter"), (committee, "visit")):
        stage.choose("office", entry_id.hex())
        stage.choose("invited_how", how)
        stage.press("forum.invite")
        stage.part(f"answer_{entry_id.hex()}")
    _hold(stage, women="12", men="5", **{f"came_{id_of_office(POLICE).hex()}": "3"})
    me = signed_in(stage)
    colleague = next(uid for uid, name in forum_points.staff(me).items() if name == "Nasrin Aziz")
    offices = [f"office:{key.hex()}" for key in (committee, id_of_office(POLICE), id_of_office(SECURITY))]
    for at, owner in enumerate((f"colleague:{colleague}", f"colleague:{me.uid}", *offices)):
        _agree(stage, at, owner)
    stage.shot("first-forum")
    points = points_of(stage)
    must(len(points) == 5, "five points are in the file")
    must(all(step.forum_id == first for point in points.values() for step in point.history), "all agreed there")
    minutes, listed = _papers(stage, "first")
    every = _texts(stage, *range(5))
    must_say("the minutes", minutes, *every, PLACE[stage.play.language], _words(stage, "no_photos"))
    must_say("the minutes", minutes, house_day_in(me.today(), lang_of(stage)), in_digits("12", lang_of(stage)))
    must_say("the list", listed, *every, _words(stage, "np"))
    for paper in (minutes, listed):
        must_not_say("a paper of a forum", paper, "Nasrin", "Yousif")
    today = _on_today(stage)
    must_say("Today of whoever follows up", today, *_texts(stage, PATROL, ROOM, SIGN, HOURS))
    must_not_say("Today of whoever follows up", today, *_texts(stage, LIGHTS))
    lock(stage)


def point_done(stage: Stage) -> None:
    """Before the second forum: it is on her Today and late; how we know it is asked for, then it is done."""
    stage.sign_in("intake")
    (lights,) = _texts(stage, LIGHTS)
    must_say("Today of its owner", _on_today(stage), lights)
    must_not_say("Today of its owner", stage.said(), *_texts(stage, PATROL, ROOM, SIGN, HOURS))
    stage.open_row("today.due", lights)
    stage.until(lambda: stage.seen("point.done") is not None, "the point")
    stage.press("point.done")
    must(bool(stage.find("error_words", QLabel).text()), "how we know is asked for beside its field")
    stage.write("words", DONE[stage.play.language])
    stage.press("point.done")
    stage.until(lambda: stage.seen("point.done") is None, "it to be done")
    must_say("its history", stage.said(), DONE[stage.play.language])
    must(points_of(stage)[LIGHTS].state is ForumPointState.DONE, "it is done in the file")
    must_not_say("Today", _on_today(stage), lights)
    lock(stage)


def second_forum(stage: Stage) -> None:
    """An office leaves the directory: its point needs a new owner. One gets a new day; four go on; papers."""
    from ui.i18n import T  # noqa: PLC0415

    stage.sign_in("liaison")
    stage.go("directory")
    stage.open_row("directory.table", stage.play.notes["committee_name"][stage.play.language])
    stage.until(lambda: stage.page_key() == "entry", "the entry")
    stage.press("entry.remove")
    stage.press("message_yes")
    stage.until(lambda: stage.page_key() != "entry", "the entry to be gone")
    second = _plan(stage)
    must_say("the plan", stage.said(), *_texts(stage, PATROL, ROOM, SIGN, HOURS))
    _hold(stage, women="20")
    stage.go("forums")
    said = T("%Ln points are open.", "", 4), T("%Ln of them need a new owner.", "", 1)
    must_say("the list of forums", stage.find("forums.count", QLabel).text(), *said)
    must_say("its owner in the list", stage.said(), T("New owner needed"))
    later = signed_in(stage).due_in(5)
    _open_point(stage, PATROL)
    stage.write("due", later.isoformat())
    stage.press("point.put_off")
    stage.until(lambda: points_of(stage)[PATROL].due == later, "the new day")
    stage.go("forums")
    stage.open_row("forums.table", PLACE[stage.play.language])
    stage.until(lambda: stage.page_key() == "forum", "the forum")
    must(page_of(stage).answer.forum_id == second, "the newest is the first")
    stage.shot("second-forum")
    minutes, listed = _papers(stage, "second")
    must_say("the minutes", minutes, *_texts(stage, *range(5)), _words(stage, "state.done"), DONE[stage.play.language])
    must_say("the list", listed, *_texts(stage, PATROL, ROOM, SIGN, HOURS), _words(stage, "new_owner_needed"))
    must_say("the list", listed, house_day_in(later, lang_of(stage)))
    must_not_say("the list", listed, *_texts(stage, LIGHTS))
    must([point.carried for _, point in sorted(points_of(stage).items())] == [0, 1, 1, 1, 1], "four went on")
    must_say("Today", _on_today(stage), *_texts(stage, PATROL, ROOM, SIGN, HOURS))
    lock(stage)


def third_forum(stage: Stage) -> None:
    """One is given up with its reason, the lost one gets a new owner; three go on for the second time; papers."""
    stage.sign_in("liaison")
    _open_point(stage, SIGN)
    stage.press("point.drop")
    must(bool(stage.find("error_words", QLabel).text()), "why is asked for beside its field")
    stage.write("words", GIVEN_UP[stage.play.language])
    stage.press("point.drop")
    stage.press("message_yes")
    stage.until(lambda: points_of(stage)[SIGN].state is ForumPointState.DROPPED, "it to be given up")
    _open_point(stage, ROOM)
    stage.part("point.state")
    stage.choose("owner", f"office:{id_of_office(SECURITY).hex()}")
    stage.press("point.give")
    stage.until(lambda: points_of(stage)[ROOM].history[-1].what is ForumPointEvent.NEW_OWNER, "its new owner")
    _plan(stage)
    must_not_say("the plan", stage.said(), *_texts(stage, LIGHTS, SIGN))
    _hold(stage, women="7", girls="4")
    stage.shot("third-forum")
    minutes, listed = _papers(stage, "third")
    must_say(
        "the minutes",
        minutes,
        *_texts(stage, PATROL, ROOM, SIGN, HOURS),
        _words(stage, "state.dropped"),
        GIVEN_UP[stage.play.language],
    )
    must_not_say("the minutes", minutes, *_texts(stage, LIGHTS), _words(stage, "new_owner_needed"))
    must_say("the list", listed, *_texts(stage, PATROL, ROOM, HOURS), _words(stage, "step.new_owner"))
    must_not_say("the list", listed, *_texts(stage, LIGHTS, SIGN))
    points = points_of(stage)
    must([point.carried for _, point in sorted(points.items())] == [0, 2, 2, 1, 2], "three went on twice")
    must(points[SIGN].history[-1].words == GIVEN_UP[stage.play.language], "the reason is kept")
    must_say("Today", _on_today(stage), *_texts(stage, PATROL, ROOM, HOURS))
    must_not_say("Today", stage.said(), *_texts(stage, LIGHTS, SIGN))
    lock(stage)


# --- a training on three days


def training_of(stage: Stage) -> Training:
    """The only event in the file."""
    ((_, held),) = signed_in(stage).liaison.list("training", Training)
    return held


def _days(stage: Stage, *days: date) -> None:
    stage.write("days", "\n".join(day.isoformat() for day in days))


def _new_event(stage: Stage, *days: date) -> None:
    stage.go("trainings")
    stage.press("trainings.new")
    stage.until(lambda: stage.seen("training.save") is not None, "a new event")
    stage.choose("kind", "training")
    stage.write("place", PLACE[stage.play.language])
    _days(stage, *days)
    for topic in ("extortion", "reporting"):
        stage.press(f"training.topics.{topic}")


def _at_door(stage: Stage) -> None:
    stage.go("trainings")
    stage.press("trainings.door.0")
    stage.until(lambda: stage.seen("door.woman.first") is not None, "the counter")


def _close_door(stage: Stage) -> None:
    stage.press("door.close")
    stage.press("message_yes")
    stage.until(lambda: stage.seen("door.again") is not None, "counting to be over")


def training_begins(stage: Stage) -> None:
    """A training on two days, with what was named there; the first day is counted at the door."""
    stage.sign_in("liaison")
    today = signed_in(stage).today()
    _new_event(stage, today, today + timedelta(days=1))
    for who in ("women", "duty_bearers"):
        stage.press(f"training.audience.{who}")
    shared = [id_of_office(POLICE).hex(), stage.play.notes["hotline"]]
    for entry_id in shared:
        stage.press(f"training.shared.{entry_id}")
    must(
        not [name for name in stage.play.notes["unverified"] if stage.seen(f"training.shared.{name}")], "verified ones"
    )
    stage.press("training.save")
    stage.until(lambda: stage.seen("training.day.1") is not None, "the event")
    named = sorted(each.entry_id for each in training_of(stage).shared)
    must(named == sorted(shared), "the office and the hotline that were named there are in the file")
    _at_door(stage)
    must(stage.seen("door.discloses") is not None, "what to do if somebody tells")
    sizes = [part.size() for part in page_of(stage).findChildren(QPushButton) if part.objectName().startswith("door.w")]
    must(all(size.height() >= 44 and size.width() >= 200 for size in sizes), f"buttons that are hit: {sizes}")
    for _ in range(3):
        stage.press("door.woman.first")
    stage.press("door.woman.returning")
    QTest.keyClick(page_of(stage), Qt.Key.Key_5)
    stage.quiet()
    stage.choose("office", DutyOffice.COMMUNITY_POLICE.value)
    for _ in range(3):
        stage.press("door.duty_bearer.first")
    stage.press("door.back")
    must_say("the counter", stage.find("door.total", QLabel).text(), "7")
    stage.shot("door")
    _close_door(stage)
    held = training_of(stage).days[0]
    police = DoorCell(Attender.DUTY_BEARER, CameBefore.FIRST, DutyOffice.COMMUNITY_POLICE)
    first, again = (DoorCell(Attender.WOMAN, came) for came in (CameBefore.FIRST, CameBefore.RETURNING))
    girl = DoorCell(Attender.GIRL, CameBefore.FIRST)
    must([held.number_of(cell) for cell in (first, again, girl, police)] == [3, 1, 1, 2], f"as tapped: {held}")
    must((held.state, held.taps) == (TrainingDayState.COUNTED, ()), "and nothing says in which order they came")
    lock(stage)


def _estimate(stage: Stage) -> None:
    """The second day waits on Today; nobody counted: about forty. It is called an estimate and added to nothing."""
    from ui.i18n import T  # noqa: PLC0415
    from ui.words import trainings as words  # noqa: PLC0415

    place = PLACE[stage.play.language]
    must_say("Today", _on_today(stage), place)
    stage.open_row("today.due", place)
    stage.until(lambda: stage.seen("training.about.1") is not None, "the event")
    stage.press("training.about.1")
    stage.until(lambda: stage.seen("counts.save_about") is not None, "the counts of that day")
    stage.write("about", "many")
    stage.press("counts.save_about")
    must(bool(stage.find("error_about", QLabel).text()), "what is no number is said beside its field")
    stage.write("about", in_digits("40", lang_of(stage)))
    stage.press("counts.save_about")
    stage.until(lambda: stage.seen("training.totals") is not None, "the event again")
    held = training_of(stage).days[1]
    must((held.state, held.about, held.counts) == (TrainingDayState.ESTIMATED, 40, ()), f"in the file: {held}")
    must_say("the day", stage.find("training.day.1", QLabel).text(), words.day_words(held))
    totals = stage.find("training.totals", QLabel).text()
    must_say("the sum", totals, T("{told}. What was estimated is not in these numbers.", told="").lstrip("\u200f. "))
    must_not_say("the sum", totals, "40", "46", "47")
    stage.shot("estimated")
    must_not_say("Today", _on_today(stage), place)


def training_goes_on(stage: Stage) -> None:
    """A colleague says about how many came on the second day, and adds a third one to the series. Written as another
    event it would be counted twice: it is asked about. At its door whoever was there before is nobody new.
    """
    from ui.i18n import T  # noqa: PLC0415

    stage.sign_in("intake")
    _estimate(stage)
    held = training_of(stage)
    today, place = signed_in(stage).today(), PLACE[stage.play.language]
    _new_event(stage, held.days[1].day, today)
    stage.press("training.save")
    must(stage.seen("message_no") is not None, "a training that is in the list already is asked about")
    stage.press("message_no")
    must(training_of(stage) == held, "and nothing is written twice")
    stage.press("training.all")
    stage.until(lambda: stage.seen("trainings.table") is not None, "the list")
    must_not_say("the list of those who came, men among them,", stage.said(), WOMEN_CAME)
    stage.open_row("trainings.table", place)
    stage.until(lambda: stage.seen("training.day.1") is not None, "the event")
    _days(stage, *(day.day for day in held.days), today)
    stage.press("training.save")
    stage.until(lambda: stage.seen("training.day.2") is not None, "its third day")
    _at_door(stage)
    later = T("Whoever was here on an earlier day of this event was here before: she is not counted as new.")
    must_say("the counter", stage.find("door.state", QLabel).text(), later)
    for _ in range(4):
        stage.press("door.woman.returning")
    stage.press("door.duty_bearer.first")
    _close_door(stage)
    stage.press("door.event")
    stage.until(lambda: stage.seen("training.totals") is not None, "the event")
    every = training_of(stage)
    must([day.state for day in every.days[:2]] == [day.state for day in held.days], "the earlier days as they were")
    must([day.sum_of(CameBefore.FIRST) for day in every.days] == [6, None, 1], "new ones are counted once")
    must_say("the sum", stage.find("training.totals", QLabel).text(), "7", "5")
    stage.shot("third-day")
    lock(stage)


PUBLIC_ACTS: dict[str, Callable[[Stage], None]] = {
    act.__name__: act
    for act in (
        first_forum,
        point_done,
        second_forum,
        third_forum,
        training_begins,
        training_goes_on,
    )
}
