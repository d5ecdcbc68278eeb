"""Acts of going with her, through the window; each gives back what the test looks at, as JSON.

Who is signed in stays signed in until an act locks: the acts of one session follow each other in its process.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from tests.journeys.acts import must
from tests.journeys.founding_acts import sign_in_with_sheet
from tests.journeys.stage import Stage

POLICE = "cp-qayyarah"
COMPANION, WATCHER = "Nasrin Aziz", "Yousif Matti"
TYPED = {
    "reason": "she wants to report, the road is open",
    "starts": "09:00",
    "vehicle": "white pick-up",
    "meeting_point": "the clinic gate",
    "way_out": "the main road",
    "desk_words": "We accompany somebody who wants to report.",
    "way_back": "the river road",
    "abort_word": "sunflower",
    "duress_word": "cardamom tea",
    "check_ins": "10:00 15\n11:00 15\n11:30",
    "companion_phone.0": "07701112266",
    "contact.0": "duty lead",
    "phone.0": "07701112233",
    "contact.1": "driver on call",
    "phone.1": "07701112244",
    "last_words": "security focal point, 07701112255",
}
HERS = ("reason", "abort_word", "duress_word")
"""What of it stays in her file."""
CHOSEN = {"recipient_id": POLICE, "purpose": "report", "lawyer": "called", "last_step": "our_lead"}


def sign_in(stage: Stage, login: str) -> None:
    """Somebody signs in; where there is no keyring, the site sheet is typed first."""
    sign_in_with_sheet(stage, login)
    stage.press("cover_code_skip")
    stage.until(lambda: stage.flow.main is not None and stage.flow.main.page() is not None, "the first page")
    stage.quiet()


def lock(stage: Stage) -> None:
    """With the key, as everybody does it: the process ends."""
    stage.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def _open_case(stage: Stage, code: str) -> None:
    stage.go("cases")
    stage.open_row("cases.table", code)
    stage.until(lambda: stage.seen("case.way") is not None, "her file")


def _by_name(stage: Stage, field: str, name: str) -> None:
    """Choose a colleague by the name that is shown."""
    combo = stage.find(field, QComboBox)
    stage.choose(field, str(combo.itemData(combo.findText(name))))


def plan_way(stage: Stage, case: str, day: str) -> dict[str, str]:
    """From the page of her case, everything as it should be; the code and the id of the way."""
    _open_case(stage, case)
    stage.press("case.way")
    stage.until(lambda: stage.page_key() == "plan_way", "the plan")
    stage.press("decision_go")
    for name, value in CHOSEN.items():
        stage.choose(name, value)
    _by_name(stage, "companions", COMPANION)
    _by_name(stage, "watcher", WATCHER)
    for name in ("seen_with_us", "woman_0", "visibility_discreet"):
        stage.press(name)
    for name, text in {**TYPED, "date": day}.items():
        stage.write(name, text)
    stage.shot("plan")
    stage.press("plan_way.save")
    stage.until(lambda: stage.page_key() == "accompaniment", "the board")
    must("cardamom" in stage.find("way.signals", QLabel).text(), "her worker is shown the words")
    page: Any = stage.flow.main.page() if stage.flow.main else None
    return {"code": page.answer.way.code, "way": page.answer.accompaniment_id.hex()}


def open_way(stage: Stage, code: str) -> None:
    """From the list of ways."""
    stage.go("accompaniments")
    stage.open_row("accompaniments.table", code)
    stage.until(lambda: stage.page_key() == "accompaniment" and stage.seen("way.board") is not None, "the board")


def set_out(stage: Stage) -> list[str]:
    """They are on the way; what happened, as the board says it."""
    stage.press("way.set_out")
    stage.until(lambda: stage.seen("way.set_out") is None, "them to be on the way")
    return events(stage)


def called(stage: Stage) -> list[str]:
    """They called; what happened, as the board says it."""
    before = len(events(stage))
    stage.press("way.check_in")
    stage.until(lambda: len(events(stage)) > before, "the call to be written down")
    return events(stage)


def events(stage: Stage) -> list[str]:
    """The lines of what happened, the oldest first."""
    found: list[str] = []
    while (line := stage.seen(f"way.event.{len(found)}")) is not None:
        found.append(line.text() if isinstance(line, QLabel) else "")
    return found


def bar(stage: Stage, expected: str) -> str:
    """What the bar says once it says what is expected; with nothing expected, what it says now (empty: no bar)."""
    stage.until(lambda: expected in _bar(stage), f"the bar to say {expected!r}; it says {_bar(stage)!r}", 10.0)
    return _bar(stage)


def bar_without(stage: Stage, gone: str) -> str:
    """What the bar says once it does not say that any more."""
    stage.until(lambda: gone not in _bar(stage), f"the bar not to say {gone!r}", 10.0)
    return _bar(stage)


def _bar(stage: Stage) -> str:
    found = stage.seen("alarm_bar")
    return found.accessibleName() if found is not None else ""


def answer_alarm(stage: Stage) -> str:
    """From the bar to the board; what it says is missed."""
    stage.press("alarm_open")
    stage.until(lambda: stage.seen("way.missed") is not None, "what is missed")
    stage.shot("missed")
    return _words(stage, "way.missed")


def _words(stage: Stage, name: str) -> str:
    part = stage.part(name)
    labels = [part] if isinstance(part, QLabel) else part.findChildren(QLabel)
    return "\n".join(each.text() for each in labels if isinstance(each, QLabel))


def step(stage: Stage, expected: str) -> list[str]:
    """The next step, which must be what is expected, is done; what happened, as the board says it."""
    must(expected in _words(stage, "way.next"), f"{expected!r} is next; it says {_words(stage, 'way.next')!r}")
    before = len(events(stage))
    stage.press("way.step")
    stage.until(lambda: len(events(stage)) > before, "the step to be written down")
    return events(stage)


def end(stage: Stage, outcome: str) -> str:
    """How it ended; what the page says then."""
    stage.choose("outcome", outcome)
    stage.press("way.end")
    stage.until(lambda: stage.seen("way.over") is not None, "it to be over")
    stage.shot("over")
    return _words(stage, "way.over")


def duress(stage: Stage) -> str:
    """The word for danger is said; the next step."""
    stage.press("way.duress")
    stage.until(lambda: "danger" in (_words(stage, "way.missed") if stage.seen("way.missed") else ""), "the danger")
    stage.shot("duress")
    return _words(stage, "way.next")


def stored(stage: Stage, way: str) -> str:
    """The way as it is in the file, with everything that happened."""
    from nsintake.domain.accompaniment import Accompaniment  # noqa: PLC0415

    signed_in: Any = stage.flow.signed_in
    return repr(signed_in.liaison.get("accompaniment", bytes.fromhex(way), Accompaniment))


def drill(stage: Stage) -> str:
    """An alarm is played; what is said with it."""
    stage.press("way.drill")
    words = _words(stage, "message_words")
    stage.press("message_yes")
    return words


def reads(stage: Stage) -> str:
    """Every word on the page in front."""
    return stage.said()


def list_of_ways(stage: Stage) -> str:
    """Every word on the page of ways."""
    stage.go("accompaniments")
    return stage.said()


def her_time_line(stage: Stage, case: str) -> str:
    """What happened, as her file says it."""
    _open_case(stage, case)
    stage.until(lambda: stage.seen("case.event.0") is not None, "the time line")
    if stage.seen("case.timeline.more") is not None:
        stage.press("case.timeline.more")
    stage.shot("time-line")
    return _words(stage, "case.timeline")


WAY_ACTS: dict[str, Callable[..., Any]] = {
    act.__name__: act
    for act in (
        sign_in,
        lock,
        plan_way,
        open_way,
        set_out,
        called,
        bar,
        bar_without,
        answer_alarm,
        step,
        end,
        duress,
        stored,
        drill,
        reads,
        list_of_ways,
        her_time_line,
    )
}
