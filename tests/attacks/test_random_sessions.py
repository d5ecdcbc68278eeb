"""Any session, with any question asked, left out or answered: nothing that she did not say is in her file, is read
back to her, is released or is written in a letter.

What should stand there is worked out here from the raw answers, by a table of its own. Papers are composed and not
drawn: drawing is proved elsewhere. Every check is tried on a default that sneaked in, for every place of a file.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import StrEnum

import pytest

from nsintake.domain.asked import LEFT_OUT, answered, asked_of, left_out_in
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Choice, Item
from nsintake.domain.intake import FIELD, FIELDS, FieldKind, QuestionField, Step, answers_of, case_from, share_field
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.release import Heard
from nsintake.domain.safety import Urgency
from nsintake.errors import Refused
from nsintake.records.case_files import case_of, links_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import case_view
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake, turned_screen
from nsintake.services.letters import letters, release
from tests.attacks.test_random_consents import composed
from tests.scale import full_or
from tests.services.ladder import Office, _copy, founded, read_and_sign

SESSIONS = full_or(150, 2_500)
EACH_OFFICE = 250
"""Sessions in one office; the next are in another. An act takes longer the more women there are, and says no more."""
RELEASED_EACH = 3
"""A letter is made of every so many sessions."""
OPENED = date(2026, 3, 1)
FRAME = {"code", "opened", "worker", "status", "left_out"}
NOT_KEPT = {"told_by", "record_consent"}
SAID_BY = {
    Item.KIND: "kinds",
    Item.PLATFORM: "platform",
    Item.ACCOUNT: "account",
    Item.DEMAND: "demands",
    Item.DEADLINE: "deadline",
    Item.SINCE: "since",
    Item.PAID: "paid",
    Item.PAYMENT_DETAILS: "payment_details",
    Item.RELATION: "relation",
    Item.DISTRICT: "district",
    Item.AGE: "age",
    Item.CIVIL_STATUS: "civil_status",
    Item.DISPLACEMENT: "displacement",
    Item.DISABILITY: "disability",
    Item.DISTRESS: "distress",
    Item.REPORTED: "reported_elsewhere",
}
"""What an office can be told, by the question that it answers."""
QUESTIONS = [field for field in FIELDS if field.step is not Step.INVITATION]


class Dice:
    """Random answers, every text its own."""

    def __init__(self, seed: int) -> None:
        self.rng, self.texts = random.Random(seed), 0

    def text(self) -> str:
        self.texts += 1
        return f"zq{self.texts:07}"

    def answer(self, field: QuestionField) -> str:
        chosen = [value for value in field.choices if value != "unknown"]
        if field.name == "return_signs":
            return ",".join(self.rng.sample(chosen, 3))
        if field.kind is FieldKind.MANY:
            return ",".join(value for value in chosen if self.rng.random() < 0.4) or chosen[0]
        if field.kind is FieldKind.CHOICE:
            return self.rng.choice(chosen)
        if field.kind is FieldKind.DAY:
            return date(2026, self.rng.randint(1, 12), self.rng.randint(13, 28)).isoformat()
        if field.kind is FieldKind.HOUR:
            return f"{self.rng.randint(0, 23):02}:30"
        return self.text()

    def answers_of_session(self, offices: list[str]) -> dict[str, str]:
        """Answers of one session: each question not asked, left out or answered, each item of an office too."""
        often = self.rng.choice([0.05, 0.4, 0.8])
        said: dict[str, str] = {"record_consent": "yes"}
        left_out = []
        for question in QUESTIONS:
            fate = self.rng.random()
            if question.name in NOT_KEPT or fate > often + 0.15:
                continue
            if fate < often:
                said[question.name] = self.answer(question)
            else:
                left_out.append(question.name)
        if self.rng.random() < 0.7:  # a letter must be possible often enough
            said |= {"age": "adult", "force": "none", "staff_involved": "no", "must_not_see": "no", "language": "ckb"}
            left_out = [name for name in left_out if name not in said]
        for office in offices:
            for item in Item:
                if self.rng.random() < 0.4:
                    said[share_field(office, item)] = self.rng.choice(list(Choice)).value
        return {**said, LEFT_OUT: ",".join(left_out)} if left_out else said


def leaves(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Every place of a file that says something, with what it says."""
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from leaves(getattr(value, field.name), f"{path}.{field.name}".lstrip("."))
    elif value not in (None, "", ()) and not (isinstance(value, StrEnum) and value.value == "unknown"):
        yield path, value


def _owners() -> dict[str, set[str]]:
    """For each place of a file the questions whose answers fill it."""
    found: dict[str, set[str]] = {}
    dice = Dice(0)
    for question in QUESTIONS:
        if question.name not in NOT_KEPT:
            for path, _ in leaves(case_from({question.name: dice.answer(question)}, "c", opened=OPENED, worker="w")):
                if path.split(".")[0] not in FRAME:
                    found.setdefault(path, set()).add(question.name)
    return found


OWNERS = _owners()


def judge_file(said: dict[str, str], case: CaseFile) -> None:
    """Every place that says anything belongs to an answer, and every question has its state."""
    for path, value in leaves(case):
        if path.split(".")[0] not in FRAME:
            assert any(answered(said, name) for name in OWNERS.get(path, ())), f"nobody said {path}: {value}"
    assert set(case.left_out) == set(left_out_in(said)) - NOT_KEPT
    held = answers_of(case)
    for question in QUESTIONS:
        if question.name not in NOT_KEPT:
            assert asked_of(held, question.name) is asked_of(said, question.name), question.name


def sayable(said: dict[str, str]) -> set[Item]:
    return {item for item, name in SAID_BY.items() if answered(said, name)}


def judge_read_back(signed_in: SignedIn, said: dict[str, str]) -> int:
    """What each office will hear was answered and shared; what she sees of coming back was answered."""
    lines = intake.read_back(signed_in, said)
    asked = {name.split(".")[1] for name in said if name.startswith("share.")}
    offices = [recipient for recipient in signed_in.content.recipients if recipient.recipient_id in asked]
    assert len(lines) == len(offices)
    for office, line in zip(offices, lines, strict=True):
        shared = {item for item in Item if said.get(share_field(office.recipient_id, item)) == Choice.SHARE}
        assert len(line.shares) == len(shared & sayable(said) & office.kind.usable_items)
        heard = "\n".join(share.said_in(Lang.EN) for share in line.shares)
        judge_words(signed_in, said, heard)
    last = turned_screen.read_back_for_her(signed_in, said).pages[-1]
    judge_promises(signed_in, said, {her_line.text for her_line in last.lines}, Lang(said.get("language", "ar")))
    return len(lines)


def judge_words(signed_in: SignedIn, said: dict[str, str], text: str) -> None:
    """No text she did not type, and no phrase of a question that has no answer."""
    typed = "\n".join(raw for name, raw in said.items() if name in FIELD)
    for word in text.replace("@", " ").split():
        if word.startswith("zq"):
            assert word.strip(".,;") in typed
    phrases = signed_in.content.vocabulary
    for item, name in SAID_BY.items():
        if not answered(said, name) and FIELD[name].kind is FieldKind.CHOICE and item is not Item.AGE:
            for value in (choice for choice in FIELD[name].choices if choice != "unknown"):
                phrase = phrases.phrase(f"{item.value}.{value}").said_in(Lang.EN)
                assert f": {phrase}\n" not in f"{text}\n", f"nobody said {phrase}"


def judge_promises(signed_in: SignedIn, said: dict[str, str], shown: set[str], lang: Lang) -> None:
    ways = set(said.get("channels", "").split(",")) - {""}
    reached = bool(ways - {"she_comes"}) or answered(said, "channel")
    holds = {
        "her.back_phrase": answered(said, "return_phrase"),
        "her.back_signs": answered(said, "return_signs"),
        "her.back_code": said.get("card_safe") == "yes",
        "her.in_touch": reached and answered(said, "next_contact"),
        "her.not_in_touch": ways == {"she_comes"} and not reached,
        "her.no_message": reached,
    }
    for key, right in holds.items():
        assert (signed_in.content.vocabulary.phrase(key).said_in(lang) in shown) is right, key


def judge_record(said: dict[str, str], row: MaskedRecord) -> None:
    shared = {item for item in Item if said.get(share_field(row.recipient_id, item)) == Choice.SHARE}
    assert {fact.item for fact in row.facts} <= shared & sayable(said)
    assert row.urgency == (Urgency(said["urgency"]) if answered(said, "urgency") else None), "nobody said how soon"


def judge_view(said: dict[str, str], view: case_view.CaseView) -> None:
    """The page of her file."""
    assert (view.urgency is not None) == answered(said, "urgency")
    assert bool(view.kinds) == answered(said, "kinds")
    assert bool(view.pathways) == answered(said, "pathways")
    assert view.female_officer_only == (said.get("female_officer_only") == "yes")
    assert set(view.left_out) == set(left_out_in(said)) - NOT_KEPT


def write_letters(office: Office, worker: SignedIn, case_id: bytes, said: dict[str, str]) -> int:
    """A letter to every office she agreed to, as far as it goes; how many were released."""
    keeper, gone = office.sessions[1], 0
    for recipient in worker.content.recipients:
        try:
            draft_id = letters.begin_letter(worker, case_id, recipient.recipient_id)
            letters.record_heard(worker, draft_id, Heard.AGREED)
            read_and_sign(keeper, draft_id)
        except Refused:
            continue
        gone += 1
        view = letters.preview(worker, draft_id)
        for paper in view.papers:
            text = paper.pdf.decode()
            if paper.lang is Lang.EN:
                judge_words(worker, said, text)
            judge_officer(worker, said, text, paper.lang)
    for link in links_of(worker, case_id):
        row = keeper.liaison.find("masked_record", link.record_id, MaskedRecord)
        if row is not None:  # a draft that went no further has none
            judge_record(said, row)
    return gone


def judge_officer(signed_in: SignedIn, said: dict[str, str], text: str, lang: Lang) -> None:
    """A woman officer is asked for where she asked for one, and only there."""
    lines = signed_in.content.template(LetterKind.REFERRAL, lang).splitlines()
    (sentence,) = [line.partition("|")[2].strip() for line in lines if "?female_officer_only" in line]
    assert (sentence in text) == (said.get("female_officer_only") == "yes")


def play(office: Office, dice: Dice, sessions: range) -> tuple[int, int]:
    """Hold these sessions and judge everything; how many offices were read back, how many letters released."""
    worker, _keeper = office.sign_in("intake"), office.sign_in("keeper")
    offices = [recipient.recipient_id for recipient in worker.content.recipients]
    read = gone = 0
    for at in sessions:
        said = dice.answers_of_session(offices[:3])
        read += judge_read_back(worker, said)
        if at % RELEASED_EACH:
            judge_file(said, case_from(said, "c", opened=OPENED, worker="w"))
            continue
        case_id = record(worker, said)
        judge_file(said, case_of(worker, case_id))
        judge_view(said, case_view.open_case(worker, case_id))
        gone += write_letters(office, worker, case_id, said)
    return read, gone


def test_nothing_that_she_did_not_say_stands_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (letters, release):
        monkeypatch.setattr(module, "papers_of", composed)
    dice, read, gone, held = Dice(7), 0, 0, 0
    for first in range(0, SESSIONS, EACH_OFFICE):
        sessions = range(first, min(first + EACH_OFFICE, SESSIONS))
        for office in _copy(founded(), monkeypatch):
            more_read, more_gone = play(office, dice, sessions)
            read, gone, held = read + more_read, gone + more_gone, held + len(sessions)
    assert held == SESSIONS
    assert read > SESSIONS
    assert gone > SESSIONS // RELEASED_EACH // 4, "letters were written at all"


@pytest.mark.parametrize("path", sorted(OWNERS))
def test_a_default_that_sneaks_into_a_file_is_found(path: str) -> None:
    """For each place of a file: a value there that no answer gave. Before, urgency and language were such values."""
    name = min(OWNERS[path])
    said = {name: Dice(1).answer(FIELD[name])}
    case = case_from(said, "c", opened=OPENED, worker="w")
    judge_file(said, case)
    with pytest.raises(AssertionError, match="nobody said"):
        judge_file({}, case)


def test_a_state_that_is_lost_is_found() -> None:
    said = {LEFT_OUT: "urgency"}
    case = case_from(said, "c", opened=OPENED, worker="w")
    judge_file(said, case)
    for wrong in ((), ("urgency", "age")):
        with pytest.raises(AssertionError):
            judge_file(said, replace(case, left_out=wrong))


def test_a_statement_that_sneaks_into_what_she_sees_or_into_a_record_is_found(office: Office) -> None:
    worker = office.sign_in("intake")
    phrase = worker.content.vocabulary.phrase
    for key in ("her.not_in_touch", "her.in_touch", "her.back_code"):
        with pytest.raises(AssertionError):
            judge_promises(worker, {}, {phrase(key).said_in(Lang.AR)}, Lang.AR)
    with pytest.raises(AssertionError):
        judge_words(worker, {}, f"Payment: {phrase('paid.once').said_in(Lang.EN)}")
    with pytest.raises(AssertionError):
        judge_words(worker, {}, "Account: zq0000001")
