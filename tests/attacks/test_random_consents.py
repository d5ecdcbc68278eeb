"""Many women, many words: whatever they agree to, take back, let run out or say again, in whatever order, liaison.db
holds no fact outside it and no word that must never appear, decrypted with the real key.

One station, one run of random acts; what should hold is worked out here by a second, simpler rule than the program's.
Papers are composed and not drawn: drawing is proved elsewhere, and a composed paper can be read.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest

from nsintake.domain.case import CaseFile, card_of
from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said
from nsintake.domain.directory import CheckFound, CheckWay
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Wording
from nsintake.domain.letter import Letter, Paper
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.minors import Authority, Caregiver, CaregiverRelation
from nsintake.domain.recipients import Recipient
from nsintake.domain.release import Heard
from nsintake.errors import NsintakeError, Refused, UserFault
from nsintake.masking.facts import Told
from nsintake.masking.leak_check import Check, Tier
from nsintake.records import leak_judging
from nsintake.records.case_files import case_of, links_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting, withdrawing
from nsintake.services.founding.practice_office import offices_of, record
from nsintake.services.letters import letters, release
from nsintake.services.letters.drafting import OpenedDraft
from nsintake.services.liaison import directory, proved_letters
from nsintake.services.liaison.directory import CallMade
from tests.attacks.test_liaison_plaintext import TELLING, plaintexts, spelt_out, squeezed
from tests.scale import full_or
from tests.services.ladder import Office, read_and_sign

OFFICES, WORDS = full_or(1, 4), full_or(150, 500)
"""How many offices, and how often women speak in each: one log as long as all of them would be that of many years."""
YOUNG = {AgeBand.UNDER_6: False, AgeBand.FROM_6: True, AgeBand.FROM_12: True}
"""Under fifteen, and whether she must agree herself."""
AGES = (AgeBand.ADULT, AgeBand.ADULT, AgeBand.UNKNOWN, AgeBand.FROM_15, *YOUNG)
SIGNS = "بتثجحخدذرزسشصضطظعغفقكلمنهوي"


@dataclass
class Woman:
    """One woman, what she last said to each office, and how old she is known to be."""

    case_id: bytes
    age: AgeBand
    never: tuple[str, ...]
    last: dict[str, _Word] = field(default_factory=dict)
    spoke: dict[str, date] = field(default_factory=dict)


@dataclass
class _Word:
    """Her last word to an office. ``ended``: taken back, or used up by its one letter."""

    day: date
    shared: frozenset[Item]
    given: Given
    one_letter: bool = False
    withdrawn: bool = False
    used: bool = False


def lawful(age: AgeBand, given: Given) -> bool:
    who = given.caregiver
    if who is not None and who.suspected is not YesNo.NO:
        return False
    if age not in YOUNG:
        return who is None or who.she_agrees is YesNo.YES
    entitled = who is not None and (
        who.authority is Authority.COURT
        or (who.relation in {CaregiverRelation.MOTHER, CaregiverRelation.FATHER} and who.authority is Authority.PARENT)
    )
    return entitled and (not YOUNG[age] or given.assent is YesNo.YES)


def allowed(woman: Woman, office: str, today: date) -> frozenset[Item]:
    """What may be out at this office today by her last word, whoever wrote it down."""
    word = woman.last.get(office)
    if word is None or word.withdrawn or not lawful(woman.age, word.given):
        return frozenset()
    return word.shared if word.day <= today < word.day + timedelta(days=90) else frozenset()


def composed(signed_in: SignedIn, opened: OpenedDraft, told: Told, _check: Check) -> tuple[Paper, ...]:
    """Papers that are their own words."""
    every = leak_judging.compose_all(
        opened.case, opened.draft, told, opened.recipient, signed_in.content, practice=signed_in.practice
    )
    model = json.dumps({"pages": [0], "items": [fact.item.value for fact in told.facts]}).encode()
    return tuple(Paper(lang, _text(letter).encode(), model, 1, _text(letter)) for lang, letter in every.items())


def _text(letter: Letter) -> str:
    return "\n".join(f"{block.label} {block.text}" for block in letter.blocks)


class Crowd:
    """Everybody, and the dice."""

    def __init__(self, office: Office, seed: int) -> None:
        self.office, self.rng = office, random.Random(seed)
        self.worker, self.keeper = office.sign_in("intake"), office.sign_in("keeper")
        self.offices = self.worker.content.recipients
        self.women: list[Woman] = []
        self.seen: dict[str, int] = {}

    def count(self, what: str) -> None:
        self.seen[what] = self.seen.get(what, 0) + 1

    def name(self) -> str:
        return "".join(self.rng.choice(SIGNS) for _ in range(7))

    def comes(self) -> Woman:
        """A new woman, every item of hers told, with words that must never appear."""
        never = tuple(self.name() for _ in range(3))
        said = {
            "must_not_see": "no",
            "force": "none",
            "staff_involved": "no",
            "record_consent": "yes",
            "language": "ar",
            "kinds": "threat_to_publish,demand_money",
            "platform": "telegram",
            "account": f"@hawk_{self.rng.randrange(10**9)}",
            "demands": "money",
            "deadline": "2031-05-17",
            "since": "2026-01-11",
            "paid": "once",
            "payment_details": f"wallet {self.rng.randrange(10**9)}",
            "relation": "former_fiance",
            "district": "shura",
            "civil_status": "single",
            "displacement": "returnee",
            "disability": "yes",
            "distress": "yes",
            "reported_elsewhere": "yes",
            "names": f"{never[0]} {never[1]}",
            "places": never[2],
        }
        woman = Woman(record(self.worker, said), AgeBand.UNKNOWN, never)
        self.women.append(woman)
        self.grows(woman)
        return woman

    def calls(self) -> None:
        """Every office is visited once more: otherwise no letter goes to it after some months."""
        directory.verify(
            self.worker, [CallMade(key, CheckFound.RIGHT, CheckWay.VISITED) for key in offices_of(self.worker)]
        )

    def grows(self, woman: Woman) -> None:
        """It is learned how old she is, as a session that is gone on with would write it."""
        woman.age = self.rng.choice(AGES)
        store = self.worker.identity
        case: CaseFile = case_of(self.worker, woman.case_id)
        with store.begin() as work:
            left_out = ("age",) if woman.age is AgeBand.UNKNOWN else ()
            now = replace(case, identity=replace(case.identity, age=woman.age), left_out=left_out)
            store.put(work, "case_file", woman.case_id, woman.case_id, now, verb="record")
            store.put(work, "card", woman.case_id, woman.case_id, card_of(now), verb="record")
            work.commit()
        consenting.judge_again(self.worker, woman.case_id)

    def given(self) -> Given:
        caregiver = None
        if self.rng.random() < 0.5:
            caregiver = Caregiver(
                self.rng.choice(list(CaregiverRelation)),
                self.rng.choice(list(Authority)),
                suspected=self.rng.choice([YesNo.NO, YesNo.NO, YesNo.YES, YesNo.UNKNOWN]),
                she_agrees=self.rng.choice(list(YesNo)),
            )
        if self.rng.random() < 0.4:
            caregiver = Caregiver(CaregiverRelation.MOTHER, Authority.PARENT, YesNo.NO, she_agrees=YesNo.YES)
        day = self.worker.today() - timedelta(days=self.rng.choice([0, 0, 0, 5, 60]))
        return Given(day=day, assent=self.rng.choice([YesNo.YES, YesNo.YES, YesNo.NO]), caregiver=caregiver)

    def speaks(self, woman: Woman) -> None:
        office, given = self.rng.choice(self.offices), self.given()
        choices = {
            item: self.rng.choice([Choice.SHARE, Choice.SHARE, Choice.WITHHOLD, Choice.ASK_FIRST]) for item in Item
        }
        said = Said(
            office.recipient_id,
            tuple(ItemChoice(item, choice) for item, choice in choices.items()),
            one_letter=self.rng.random() < 0.2,
        )
        shared = frozenset(item for item, choice in choices.items() if choice is Choice.SHARE)
        try:
            consenting.record_acts(self.worker, woman.case_id, [said], given)
        except UserFault:
            assert given.day_of(self.worker.today()) < woman.spoke[office.recipient_id]
            self.count("overtaken")
            return
        except Refused:
            assert not lawful(woman.age, given)
            self.count("not hers to give")
            return
        assert lawful(woman.age, given)
        woman.spoke[office.recipient_id] = given.day_of(self.worker.today())
        word = _Word(given.day_of(self.worker.today()), shared, given, said.one_letter)
        woman.last[office.recipient_id] = word
        self.count("said")

    def takes_back(self, woman: Woman) -> None:
        for office, word in woman.last.items():
            if not word.withdrawn and self.rng.random() < 0.4:
                withdrawing.withdraw(self.worker, woman.case_id, office)
                word.withdrawn = True
                woman.spoke[office] = self.worker.today()
                self.count("withdrawn")

    def prose(self, woman: Woman) -> Wording:
        """Nothing, a plain sentence, or one that names her."""
        dice = self.rng.random()
        if dice < 0.6:
            return Wording(ar="تطلب صاحبة الطلب أن يكون التواصل عبر المنظمة فقط.")
        return (
            Wording(ar=f"تطلب {self.rng.choice(woman.never)} أن يكون التواصل عبر المنظمة.") if dice < 0.8 else Wording()
        )

    def writes(self, woman: Woman, office: Recipient) -> None:
        """Try to get a letter out, as far as it goes."""
        before = allowed(woman, office.recipient_id, self.worker.today())
        word = woman.last.get(office.recipient_id)
        try:
            kind = TELLING[len(self.women) % len(TELLING)]
            draft_id = letters.begin_letter(self.worker, woman.case_id, office.recipient_id, kind=kind)
            left_out = tuple(item for item in Item if self.rng.random() < 0.1)
            shown = letters.save_text(self.worker, draft_id, self.prose(woman), left_out=left_out)
            for finding in shown.findings:
                if finding.tier is Tier.ASK:
                    letters.decide(self.worker, draft_id, finding)
            letters.record_heard(self.worker, draft_id, Heard.AGREED)
            read_and_sign(self.keeper, draft_id)
        except Refused as stopped:
            self.count(stopped.code)
            return
        assert word is not None
        assert before & office.kind.usable_items
        assert not word.used
        word.used = word.one_letter
        woman.spoke[office.recipient_id] = self.worker.today()
        self.count("released")

    def judge(self, woman: Woman) -> None:
        """Everything liaison.db says about her against her last word to that office."""
        signed_in, today = self.keeper, self.keeper.today()
        for link in links_of(signed_in, woman.case_id):
            may = allowed(woman, link.recipient_id, today)
            known = signed_in.liaison.find("masked_record", link.record_id, MaskedRecord)
            if known is not None and known.status is RecordStatus.ACTIVE and known.expires > today:
                assert {fact.item for fact in known.facts} <= may, "what the officer could say aloud"
            for letter_id, letter in self.letters(link.record_id):
                if printable(signed_in, letter_id):
                    assert {Item(item) for item in json.loads(letter.model)["items"]} <= may
                    self.count("prints")

    def letters(self, record_id: bytes) -> Iterator[tuple[bytes, ReleasedLetter]]:
        yield from self.keeper.liaison.list("released_letter", ReleasedLetter, subject=record_id)


def printable(signed_in: SignedIn, letter_id: bytes) -> bool:
    try:
        proved_letters.require_printable(signed_in, letter_id)
    except NsintakeError:
        return False
    return True


@pytest.mark.parametrize("seed", range(4, 4 + OFFICES))
def test_no_fact_outside_her_consent_and_no_word_of_hers_is_ever_over_there(
    office: Office, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    for module in (letters, release):
        monkeypatch.setattr(module, "papers_of", composed)
    crowd = Crowd(office, seed=seed)
    while crowd.seen.get("said", 0) + crowd.seen.get("not hers to give", 0) < WORDS:
        woman = crowd.comes()
        for _ in range(crowd.rng.randint(3, 9)):
            crowd.speaks(woman)
            for recipient in crowd.offices:
                if crowd.rng.random() < 0.3:
                    crowd.writes(woman, recipient)
            if crowd.rng.random() < 0.2:
                crowd.takes_back(woman)
            if crowd.rng.random() < 0.1:
                crowd.grows(woman)
            if crowd.rng.random() < 0.15:
                office.clock.moment += timedelta(days=crowd.rng.choice([1, 30, 91]))
                crowd.calls()
            crowd.judge(woman)
    for woman in crowd.women:
        crowd.judge(woman)
    enough = ("said", "not hers to give", "withdrawn", "released", "prints", "names_her", "no_consent")
    assert all(crowd.seen.get(what, 0) >= WORDS // 30 for what in enough), crowd.seen
    nothing_named(crowd)


def nothing_named(crowd: Crowd) -> None:
    """The real key, every row, every word that must never appear; and the search does see what is there."""
    dense = {squeezed(text) for _, plain in plaintexts(crowd.keeper) for text in spelt_out(plain)}
    assert found_in(dense, {squeezed(word) for woman in crowd.women for word in woman.never}) == set()
    assert found_in(dense, {squeezed("صاحبة الطلب")}), "words that are there are seen"


def found_in(dense: set[str], words: set[str]) -> set[str]:
    """Which of many words stand in any of many texts: every window of a word's length is looked up, which is quick."""
    sizes = {len(word) for word in words}
    return {
        text[at : at + size]
        for text in dense
        for size in sizes
        for at in range(len(text))
        if text[at : at + size] in words
    }
