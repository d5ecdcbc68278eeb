"""The acts of the main job, in order. Each signs in, does its part through the window, and checks what must be so."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit

from nsintake.domain.branches import applies
from nsintake.domain.consent import Item
from nsintake.domain.intake import FIELD, FIELDS, FieldKind, Step, fields_of
from tests.journeys import leaks
from tests.journeys import woman as women
from tests.journeys.reading import read_all
from tests.journeys.stage import Missed, Stage

COVER = "482913"
_OFFICES = (("cp-qayyarah", "community_police"), ("nss-ninewa", "national_security"))
ROOM = "Room 2"
HOLDER = "Community Police"
LOCKS = {"begin_session"}
"""Acts that end by locking: the process leaves with the code the launcher understands."""


def _office(stage: Stage) -> str:
    """The office this play writes to: the first in whose force neither he nor his family serves."""
    force = stage.play.woman["story"].get("force", "none")
    return next(recipient for recipient, its in _OFFICES if its != force)


def must(holds: object, what: str) -> None:
    if not holds:
        raise Missed(what)


# --- before the office opens


def welcome(stage: Stage) -> None:
    """No station yet: only the practice office can be opened."""
    stage.part("open_practice")
    stage.shot("welcome")


# --- accounts


def accounts(stage: Stage) -> None:
    """The administrator makes two accounts; their owners set passwords; the keeper approves on the same page."""
    stage.part("sign_in_now")
    stage.shot("sign-in")
    stage.sign_in("administrator")
    main = stage.flow.main
    must(main is not None and "cases" not in main.open_keys(), "an administrator has no page of cases")
    stage.shot("administrator-today")
    stage.go("accounts")
    for login, name, role in (("intake", "Nasrin Aziz", "intake"), ("liaison", "Yousif Matti", "liaison")):
        stage.press("accounts.new")
        stage.write("display_name", name)
        stage.write("login", login)
        stage.choose("account_role", role)
        stage.shot(f"new-account-{role}")
        stage.press("accounts.make")
        stage.write("password", stage.play.passwords[login])
        stage.write("password_again", stage.play.passwords[login])
        stage.write("keeper_login", "keeper")
        stage.write("keeper_password", stage.play.passwords["keeper"])
        stage.shot(f"approve-{role}")
        stage.press("accounts.approve")
        stage.part("accounts.done")
    stage.shot("accounts")


# --- the session


def show(stage: Stage, name: str) -> None:
    """Open the block a question stands in, if the step has several."""
    field = FIELD[name]
    shown = (f"intake.field.{name}", *(f"intake.field.{name}.{value}" for value in field.choices))
    if not any(stage.seen(part) for part in shown) and stage.seen(f"intake.block.{field.block}") is not None:
        stage.press(f"intake.block.{field.block}")


def onward(stage: Stage, step: Step) -> None:
    """Press Next until a step is left."""
    while stage.step() is step:
        stage.press("intake.next")


def answer(stage: Stage, name: str, value: str) -> None:
    field = FIELD[name]
    show(stage, name)
    if field.kind in {FieldKind.LINE, FieldKind.LINES, FieldKind.TEXT, FieldKind.DAY}:
        stage.write(f"intake.field.{name}", value)
    elif field.kind is FieldKind.MANY:
        for choice in value.split(","):
            stage.press(f"intake.field.{name}.{choice}")
    elif stage.seen(f"intake.field.{name}") is not None:
        stage.choose(f"intake.field.{name}", value)
    else:
        stage.press(f"intake.field.{name}.{value}")


def fill(stage: Stage, step: Step, answers: dict[str, str]) -> None:
    stage.until(lambda: stage.step() is step, f"step {step.value}")
    put = put_to_her(answers)
    for field in fields_of(step):
        if field.name in put:
            answer(stage, field.name, put[field.name])


def put_to_her(answers: dict[str, str]) -> dict[str, str]:
    """Those of the answers whose question is asked, by what was answered before it."""
    put: dict[str, str] = {}
    for field in FIELDS:
        if answers.get(field.name) and applies(field.name, put):
            put[field.name] = answers[field.name]
    return put


def answers_of(stage: Stage) -> dict[str, str]:
    her = stage.play.woman
    before = {"must_not_see": "no", "alone": "yes", "safe_home": "yes", "deadline_today": "no", "language": "ar"}
    before |= {"record_consent": "yes", "age": "adult", "force": "none", "staff_involved": "no"}
    return {**before, **her["story"], **women.fields(her)}


def begin_session(stage: Stage) -> None:
    """Welcome to what is happening; an impossible date is kept; cover; lock with the caret in a sentence."""
    answers = answers_of(stage)
    stage.sign_in("intake", cover=COVER)
    stage.shot("intake-today")
    stage.go("intake")
    if stage.seen("intake.new") is not None:
        stage.press("intake.new")
    for step in (Step.WELCOME, Step.SAFE_NOW, Step.RECORD):
        fill(stage, step, answers)
        stage.shot(f"session-{step.value}")
        onward(stage, step)
    fill(stage, Step.INCIDENT, answers)
    show(stage, "deadline")
    stage.write("intake.field.deadline", "2026-13-40")
    stage.press("intake.next")
    error = stage.find("error_deadline", QLabel)
    must("13" in error.text() or "١٣" in error.text(), "the impossible month is named beside its field")
    stage.shot("impossible-date")
    show(stage, "account_of_events")
    story = stage.find("intake.field.account_of_events", QPlainTextEdit)
    stage.write("intake.field.account_of_events", "He asked for money twice and")
    caret = story.textCursor()
    caret.setPosition(9)
    story.setTextCursor(caret)
    stage.key(Qt.Key.Key_F12)
    cover = stage.find("cover_code", QLineEdit)
    must(stage.seen("intake.next") is None, "nothing is seen under the cover")
    stage.shot("cover")
    stage.add(cover, COVER)
    if stage.seen("cover_code") is not None:
        stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.seen("cover_code") is None, "the cover to lift")
    stage.play.notes["caret"] = 9
    stage.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def finish_session(stage: Stage) -> None:
    """After the lock text and caret are where they were; then the rest, to the closed file."""
    answers = answers_of(stage)
    stage.sign_in("intake")
    stage.until(lambda: stage.page_key() == "intake", "the session to come back by itself")
    story = stage.find("intake.field.account_of_events", QPlainTextEdit)
    stage.until(lambda: story.toPlainText() == "He asked for money twice and", "the text to be there")
    stage.until(lambda: story.textCursor().position() == stage.play.notes["caret"], "the caret to be there")
    stage.shot("came-back-after-lock")
    stage.write("intake.field.account_of_events", answers.get("account_of_events", ""))
    show(stage, "deadline")
    must(stage.find("intake.field.deadline", QLineEdit).text() == "2026-13-40", "the impossible date was kept")
    stage.write("intake.field.deadline", answers.get("deadline", ""))
    stage.shot("session-incident")
    onward(stage, Step.INCIDENT)
    for step in (Step.SAFETY, Step.WISHES):
        fill(stage, step, answers)
        stage.shot(f"session-{step.value}")
        onward(stage, step)
    _share(stage)
    onward(stage, Step.SHARING)
    fill(stage, Step.NEVER, answers)
    stage.shot("session-never")
    onward(stage, Step.NEVER)
    stage.part("intake.read_back")
    fill(stage, Step.READ_BACK, answers)
    stage.shot("session-read_back")
    stage.press("intake.next")
    stage.until(lambda: stage.page_key() == "case", "her file")
    stage.quiet()
    stage.shot("case")


def say_how(stage: Stage) -> None:
    """She spoke, and nobody else heard it: nothing is chosen before."""
    stage.press("given.how_spoken_alone")


def _share(stage: Stage) -> None:
    stage.press(f"intake.office.{_office(stage)}")
    agreed = set(stage.play.woman["agreed_items"])
    asked = 0
    for item in Item:
        name = f"intake.share.{_office(stage)}.{item.value}.share"
        if item.value in agreed and stage.seen(name) is not None:
            stage.press(name)
            asked += 1
    must(asked, "she agreed to at least one sentence")
    stage.choose(f"intake.seen.{_office(stage)}", "behind_screen")
    say_how(stage)
    stage.shot("session-sharing")


# --- the letter


def _open_case(stage: Stage) -> None:
    stage.go("cases")
    stage.open_row("cases.table", stage.play.notes.get("case", ""))
    stage.until(lambda: stage.page_key() == "case", "her file")


def _remember_case(stage: Stage) -> None:
    from nsintake.services.day import case_view  # noqa: PLC0415

    signed_in = stage.flow.signed_in
    if signed_in is None:
        raise Missed("nobody is signed in")
    stage.play.notes["case"] = case_view.list_cases(signed_in)[0].code


def propose(stage: Stage) -> None:
    """The check stops her name, phone, village and a withheld fact in two scripts; she rewords; it is read to her."""
    stage.sign_in("intake")
    _remember_case(stage)
    _open_case(stage)
    stage.press("case.letter")
    stage.press(f"case.office.{_office(stage)}")
    stage.until(lambda: stage.page_key() == "letter", "the letter")
    bad, wanted = leaks.leaking(stage.play.woman)
    for lang, text in bad.items():
        _paragraph(stage, lang, text)
    stage.press("letter.check")
    _checked(stage)
    view = _view(stage)
    found = {leaks.bare(finding.text) for finding in view.findings if finding.stops}
    for word in wanted:
        must(
            any(leaks.bare(word) in known or known in leaks.bare(word) for known in found),
            f"an identifier passed: {found}",
        )
    must(any(finding.rule.startswith("withheld") for finding in view.findings), "a withheld fact is asked about")
    heard = stage.seen("letter.heard.agreed")
    must(not view.papers and not view.may_be_heard, "no paper exists while something stops it")
    must(heard is None or not heard.isEnabled(), "nothing can be read to her while something stops it")
    stage.shot("letter-stopped")
    paragraph = stage.play.woman["paragraph"]
    for lang in women.LANGUAGES:
        _paragraph(stage, lang, paragraph.get(lang, ""))
    stage.press("letter.check")
    _checked(stage)
    _settle(stage)
    stage.shot("letter-settled")
    stage.part("letter.could_find_out")
    stage.press("letter.heard.agreed")
    stage.until(lambda: _view(stage).why_not == "second_person_needed", "a second person to be asked for")
    stage.shot("letter-heard")


def _paragraph(stage: Stage, lang: str, text: str) -> None:
    stage.press(f"letter.tab.{lang}")
    stage.write(f"letter.paragraph.{lang}", text)


def _view(stage: Stage) -> Any:
    page = stage.flow.main.page() if stage.flow.main else None
    return getattr(page, "_view", None)


def _checked(stage: Stage) -> None:
    page: Any = stage.flow.main.page() if stage.flow.main else None
    stage.until(lambda: not page._checking and not page._dirty and page._view is not None, "the check to end")
    stage.quiet()


def _settle(stage: Stage) -> None:
    """Answer every question of the check; leave out a fact that can only be left out."""
    for _ in range(40):
        view = _view(stage)
        open_now = [at for at, finding in enumerate(view.findings) if finding.stops]
        if not open_now:
            return
        finding = view.findings[open_now[0]]
        if finding.tier.value == "block":
            if not finding.place.startswith("fact."):
                raise Missed(f"the paragraph itself names her ({finding.rule}); it must be reworded")
            stage.press(f"letter.leave_out.{finding.place.removeprefix('fact.')}")
            _checked(stage)
        else:
            stage.press(f"letter.finding.{open_now[0]}.keep")
    raise Missed("the check kept asking")


def sign_letter(stage: Stage) -> None:
    """The keeper reads the papers whole and signs the release."""
    stage.sign_in("keeper")
    stage.shot("keeper-today")
    stage.open_row("today.waiting", "Nasrin Aziz")
    stage.until(lambda: stage.page_key() == "review", "the page to read and sign")
    must(not stage.part("review.sign").isEnabled(), "not before every page was read")
    read_all(stage)
    stage.shot("review")
    stage.press("review.sign")
    stage.part("review.released")
    stage.shot("released")
    send_now(stage)


def send_now(stage: Stage) -> None:
    """The only letter of the day, and its officer waits. The sheet of a meeting that is near has gone already."""
    if stage.seen("review.send_now") is not None:
        stage.press("review.send_now")
        stage.until(lambda: stage.seen("review.send_now") is None, "it to be sent")


# --- the meeting


def plan_meeting(stage: Stage) -> None:
    """A meeting with the same office: arrivals apart, the officer's sheet read to her."""
    stage.sign_in("intake")
    _open_case(stage)
    stage.press("case.meeting")
    stage.until(lambda: stage.page_key() == "plan_meeting", "the plan")
    stage.choose("recipient_id.0", _office(stage))
    stage.press("seen_behind_screen")
    stage.write("room", ROOM)
    stage.write("date", (date.today() + timedelta(days=3)).isoformat())  # noqa: DTZ011 - as the worker types it
    times = {
        "she_arrives": "09:30",
        "arrives.0": "09:35",
        "starts": "10:00",
        "she_leaves": "11:00",
        "leaves.0": "11:15",
    }
    for name, typed in times.items():
        stage.write(name, typed)
    stage.choose("receives", str(stage.find("receives", QComboBox).itemData(1)))
    stage.choose("transport", "our_car")
    stage.choose("seating", "behind_screen")
    stage.choose("speaks", "she")
    stage.press("plan_meeting.save")
    stage.until(lambda: bool(stage.find("error_arrives.0", QLabel).text()), "arrivals too close to be refused")
    stage.shot("meeting-too-close")
    stage.write("arrives.0", "09:50")
    stage.press("plan_meeting.save")
    stage.until(lambda: stage.page_key() == "letter", "the fact sheet")
    stage.until(lambda: _view(stage) is not None, "the fact sheet to be judged")
    _settle(stage)
    stage.press("letter.heard.agreed")
    stage.until(lambda: _view(stage).why_not == "second_person_needed", "a second person to be asked for")
    stage.shot("fact-sheet")


def hold_meeting(stage: Stage) -> None:
    """One action point agreed; words that name her are refused; it is on Today."""
    stage.sign_in("intake")
    stage.go("meetings")
    stage.shot("meetings")
    stage.open_row("meetings.table", ROOM)
    stage.until(lambda: stage.page_key() == "meeting", "the meeting")
    due = (date.today() + timedelta(days=6)).isoformat()  # noqa: DTZ011
    stage.write("text", f"{women.naming(stage.play.woman)}: call her")
    stage.write("owner", "Community Police")
    stage.write("due", due)
    stage.press("meeting.agree")
    stage.until(lambda: bool(stage.find("error_text", QLabel).text()), "words that name her to be refused")
    stage.shot("action-refused")
    stage.write("text", "Community Police ask the platform to keep the account's data")
    stage.press("meeting.agree")
    stage.part("meeting.point.0")
    stage.shot("meeting")
    stage.go("today")
    stage.press("today.week.fold")
    stage.until(lambda: "keep the account's data" in stage.said(), "the action point on Today")
    stage.shot("action-on-today")


# --- liaison


def print_letter(stage: Stage) -> None:
    """The liaison officer sees a reference and no woman; prints the released papers; says where they went."""
    stage.sign_in("liaison")
    main = stage.flow.main
    must(main is not None and not {"cases", "case", "letter"} & set(main.open_keys()), "no page of identity")
    stage.shot("liaison-today")
    stage.go("records")
    stage.shot("records")
    stage.open_row("records.table", "")
    stage.until(lambda: stage.page_key() == "record", "the record")
    _nothing_of_her(stage)
    stage.shot("record")
    for lang in women.LANGUAGES:
        if stage.seen(f"record.letter.{lang}.referral") is not None:
            _keep_paper(stage, f"record.letter.{lang}.referral", f"letter-{lang}")
    _keep_paper(stage, "record.letter.ar.fact_sheet", "factsheet")
    _facts(stage)
    stage.press(_offered(stage))
    stage.shot("record-preview")
    stage.press("record.print")
    stage.until(lambda: stage.page_key() == "count_pages", "the question about pages")
    stage.shot("count-pages")
    stage.write("pages_out", "2")
    stage.press("count_pages.save")
    stage.until(lambda: bool(stage.find("error_where_now", QLabel).text()), "where they are to be asked for")
    stage.press("where_now_with_us")
    stage.press("count_pages.save")
    stage.until(lambda: bool(stage.find("error_handed_to", QLabel).text()), "who has them to be asked for")
    stage.write("handed_to", HOLDER)
    stage.press("count_pages.save")
    stage.until(lambda: stage.page_key() == "record", "the record")
    _hand_over(stage)


def _hand_over(stage: Stage) -> None:
    """The copy that was counted goes to the office: from then on it can be recalled."""
    stage.go("records")
    stage.open_row("records.table", "")
    stage.until(lambda: stage.page_key() == "record", "the record")
    stage.press("record.hand_over.0")
    stage.write("hand_over_to", HOLDER)
    stage.press("record.hand_over_dialog.confirm")
    stage.quiet()
    stage.shot("handed-over")


def _offered(stage: Stage) -> str:
    """The button of the letter that is printed: the Arabic one, or where she has none the first there is."""
    names = [f"record.letter.{lang}.referral" for lang in ("ar", "en", "ckb")]
    stage.until(lambda: any(stage.seen(name) is not None for name in names), "a letter of the record")
    return next(name for name in names if stage.seen(name) is not None)


def _nothing_of_her(stage: Stage) -> None:
    said = stage.said().casefold()
    signed_in = stage.flow.signed_in
    public = " ".join(signed_in.content.public_words).casefold() if signed_in is not None else ""
    for key in women.IDENTIFIERS:
        for name in stage.play.woman[key]:
            known = name.casefold()
            stands = re.search(rf"(?<!\w){re.escape(known)}(?!\w)", said)
            must(not stands or known in public, f"{key} of hers on a page of a liaison officer")


def _keep_paper(stage: Stage, button: str, name: str) -> None:
    """Show a paper and keep its bytes for the checks of the practice folder."""
    stage.press(button)
    page: Any = stage.flow.main.page() if stage.flow.main else None
    stage.until(lambda: page._letter is not None, f"the paper {name}")
    out = Path(stage.play.out)
    (out / f"{name}.pdf").write_bytes(page._letter.pdf)
    (out / f"{name}.model.json").write_bytes(page._letter.model)
    page._letter = None


def _facts(stage: Stage) -> None:
    page: Any = stage.flow.main.page() if stage.flow.main else None
    facts = page.answer.view.facts
    agreed = {lang: [getattr(fact.text, lang) for fact in facts] for lang in women.LANGUAGES}
    agreed["factsheet"] = agreed["ar"]
    Path(stage.play.out, "agreed.json").write_text(json.dumps(agreed, ensure_ascii=False, indent=1), "utf-8")


def withdraw(stage: Stage) -> None:
    """She takes her consent back for that office."""
    stage.sign_in("intake")
    _open_case(stage)
    stage.press(f"case.withdraw.{_office(stage)}")
    stage.shot("withdraw")
    stage.press("case.withdraw.confirm")
    stage.part("case.withdrawn")
    stage.shot("withdrawn")


def reprint_blocked(stage: Stage) -> None:
    """Nothing prints any more; the recall is on Today with reference and copies."""
    stage.sign_in("liaison")
    stage.part("today.due")
    stage.shot("recall-on-today")
    stage.go("records")
    stage.open_row("records.table", "")
    stage.until(lambda: stage.page_key() == "record", "the record")
    stage.part("record.silence")
    letters = [f"record.letter.{lang}.referral" for lang in women.LANGUAGES]
    must(all(stage.seen(name) is None for name in letters), "no paper of a withdrawn record can be opened")
    stage.shot("reprint-blocked")
    stage.press("record.call_off")
    stage.quiet()
    stage.press("record.recalled.0")
    stage.press("message_yes")
    stage.quiet()


def log(stage: Stage) -> None:
    """The keeper sees release, print, disclosure and withdrawal in the log, and it holds."""
    stage.sign_in("keeper")
    stage.go("audit")
    stage.press("audit.verify")
    page: Any = stage.flow.main.page() if stage.flow.main else None
    stage.until(lambda: page._result.property("tone") in {"good", "urgent"}, "the verification to end")
    must(page._result.property("tone") == "good", "every entry holds")
    stage.shot("log")


ACTS: dict[str, Callable[[Stage], None]] = {
    "welcome": welcome,
    "accounts": accounts,
    "begin_session": begin_session,
    "finish_session": finish_session,
    "propose": propose,
    "sign_letter": sign_letter,
    "plan_meeting": plan_meeting,
    "sign_sheet": sign_letter,
    "hold_meeting": hold_meeting,
    "print_letter": print_letter,
    "withdraw": withdraw,
    "reprint_blocked": reprint_blocked,
    "log": log,
}
