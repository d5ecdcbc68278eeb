"""Acts about her consent, through the window: taken back by phone, coerced, narrowed, and a second office."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from tests.journeys.acts import _checked, _settle, _view, must, send_now
from tests.journeys.reading import read_all
from tests.journeys.stage import Stage

POLICE, CARE = "cp-qayyarah", "mhpss-mosul"
ACCOUNT = "dark_gate"


def _case(stage: Stage) -> None:
    stage.go("cases")
    stage.open_row("cases.table", stage.play.notes["code"])
    stage.until(lambda: stage.seen("case.consents") is not None, "her file")


def _record(stage: Stage, reference: str) -> None:
    stage.go("records")
    stage.open_row("records.table", reference)
    stage.until(lambda: stage.page_key() == "record" and reference in stage.said(), "the record")
    stage.quiet()


def _words(stage: Stage, name: str) -> str:
    return "\n".join(label.text() for label in stage.part(name).findChildren(QLabel))


def write_for_care(stage: Stage) -> None:
    """The same woman, a psychosocial service too: another letter, with what that service may hear."""
    stage.sign_in("intake")
    _case(stage)
    stage.press("case.letter")
    stage.press(f"case.office.{CARE}")
    stage.until(lambda: stage.page_key() == "letter" and _view(stage) is not None, "the letter")
    _checked(stage)
    _settle(stage)
    facts = {fact.item.value for fact in _view(stage).facts}
    must(facts == {"kind", "age"}, f"what that service may hear and no more: {facts}")
    stage.press("letter.heard.agreed")
    stage.until(lambda: _view(stage).why_not == "second_person_needed", "a second person to be asked for")
    stage.play.notes["care"] = _view(stage).reference


def sign_for_care(stage: Stage) -> None:
    """The keeper reads it and signs."""
    stage.sign_in("keeper")
    stage.open_row("today.waiting", "Nasrin Aziz")
    stage.until(lambda: stage.page_key() == "review", "the page to read and sign")
    read_all(stage)
    stage.press("review.sign")
    stage.part("review.released")
    send_now(stage)


def two_references(stage: Stage) -> None:
    """Two records: neither names the other, and the service's knows no account."""
    stage.sign_in("liaison")
    mine, other = stage.play.notes["reference"], stage.play.notes["care"]
    must(mine != other, "two references")
    for first, second, tells in ((mine, other, True), (other, mine, False)):
        _record(stage, first)
        said = stage.said()
        must(second not in said, "a record does not name another")
        must((ACCOUNT in said) is tells, "only the police hear the account")
        stage.press("record.letter.en.referral")
        page: Any = stage.flow.main.page() if stage.flow.main else None
        stage.until(partial(_shows_a_paper, page), "the paper")
        text = page._letter.text
        must(second not in text and (ACCOUNT in text) is tells, "nor does its paper")
        stage.shot(f"record-{'police' if tells else 'care'}")


def _shows_a_paper(page: object) -> bool:
    return getattr(page, "_letter", None) is not None


def withdraw_by_phone(stage: Stage) -> None:
    """She rings, says the code word, and takes it back for the police: blocked before she has put the phone down."""
    stage.sign_in("intake")
    _case(stage)
    stage.press("case.consent_full")
    stage.until(lambda: stage.seen(f"consent.withdraw.{POLICE}") is not None, "her consent")
    must(ACCOUNT in _words(stage, f"consent.office.{POLICE}"), "it is said in sentences what they know")
    stage.press(f"consent.withdraw.{POLICE}")
    stage.press("case.withdraw.by_phone")
    stage.shot("withdraw-by-phone")
    stage.press("case.withdraw.confirm")
    said = _words(stage, "consent.done")
    must(stage.play.notes["reference"] in said and "2" in said, f"reference and copies are said: {said}")
    stage.shot("withdrawn-by-phone")
    stage.go("today")
    stage.until(lambda: stage.play.notes["reference"] in stage.said(), "the recall on Today")


def recall(stage: Stage) -> None:
    """The officer cannot print a letter, prints the notice and gets the copies back; what is left goes on its day."""
    stage.sign_in("liaison")
    _record(stage, stage.play.notes["reference"])
    stage.part("record.silence")
    must(stage.seen("record.letter.ar.referral") is None, "no letter of a withdrawn record opens")
    stage.press("record.call_off")
    stage.quiet()
    stage.press("record.letter.ar.recall")
    stage.part("record.preview")
    stage.shot("recall-notice")
    stage.press("record.print")
    stage.until(lambda: stage.page_key() == "count_pages", "the question about pages")
    stage.write("pages_out", "1")
    stage.press("where_now_given")
    stage.write("handed_to", "Community Police")
    stage.press("count_pages.save")
    _record(stage, stage.play.notes["reference"])
    stage.press(_recall_button(stage))
    stage.press("message_yes")
    stage.quiet()
    must(not [at for at in range(4) if stage.seen(f"record.recalled.{at}")], "nothing is left to be brought back")
    stage.go("today")
    stage.quiet()
    while stage.seen("today.ended.0.seen") is not None:  # what ended by itself is told until somebody has seen it
        stage.press("today.ended.0.seen")
    must(stage.play.notes["reference"] not in stage.said(), "its recall is done")
    stage.shot("recalled")


def _recall_button(stage: Stage) -> str:
    names = [f"record.recalled.{at}" for at in range(4)]
    stage.until(lambda: any(stage.seen(name) is not None for name in names), "copies to get back")
    return next(name for name in names if stage.seen(name) is not None)


def coerced(stage: Stage) -> None:
    """Somebody speaks behind her: it is written down, everything stands still, and a safety check is on Today."""
    stage.sign_in("intake")
    _case(stage)
    stage.press(f"case.withdraw.{POLICE}")
    stage.press("case.withdraw.by_phone")
    stage.press("case.withdraw.not_free")
    stage.write("case_withdraw_reason", "A man told her what to say")
    stage.shot("coerced")
    stage.press("case.withdraw.confirm")
    stage.part("case.withdrawn")
    stage.go("today")
    stage.until(lambda: "Is she free?" in stage.said(), "the safety check on Today")
    stage.shot("safety-check")


def frozen(stage: Stage) -> None:
    """The officer prints nothing, no copy is called back yet, and nothing was shredded."""
    stage.sign_in("liaison")
    _record(stage, stage.play.notes["reference"])
    must(not stage.find("record.letter.ar.recall", QWidget).isEnabled(), "the notice stays shut")
    must(stage.seen("record.letter.ar.referral") is None, "and no letter is there")
    stage.part("record.why_not.record_frozen")
    must(ACCOUNT not in stage.said(), "nothing may be said")
    stage.shot("frozen")


CONSENT_ACTS: dict[str, Callable[[Stage], None]] = {
    "write_for_care": write_for_care,
    "sign_for_care": sign_for_care,
    "two_references": two_references,
    "withdraw_by_phone": withdraw_by_phone,
    "recall": recall,
    "coerced": coerced,
    "frozen": frozen,
}
