"""The one answer to "may this leave now?": her age and guardian, all her files, conflict, freeze and what ran out.

Every page that says whether an office may hear something says the same, and what it says is what a slow rule of its
own says, written down here without looking at the program's.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, Choice, ConsentAct, Given, Item, ItemChoice, SeenHow
from nsintake.domain.identity import AgeBand, Identity
from nsintake.domain.incident import Force, Incident, YesNo
from nsintake.domain.minors import Authority, Caregiver, CaregiverRelation
from nsintake.domain.release import CaseLink
from nsintake.domain.safety import SafeNow
from nsintake.domain.ties import MergeReason, Tie, TieKind
from nsintake.records.consent_standing import Standing, WhyNot, standing, standings
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consent_view, consenting, freezing, merging
from nsintake.services.day import case_view
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import calling
from nsintake.services.letters import letters
from tests.attacks.test_confirmed_papers import only
from tests.attacks.test_random_consents import lawful
from tests.scale import full_or
from tests.services.ladder import CARE, POLICE, Office, answers, read_and_sign
from tests.services.refusals import refused

MOTHER = Caregiver(CaregiverRelation.MOTHER, Authority.PARENT, suspected=YesNo.NO)
HER_MOTHER_TOO = Given(caregiver=MOTHER, assent=YesNo.YES)
SECURITY = "nss-ninewa"


def change(signed_in: SignedIn, case_id: bytes, change: Callable[[CaseFile], CaseFile]) -> None:
    """Her file as another session would have written it."""
    store = signed_in.identity
    with store.begin() as work:
        case = change(store.get("case_file", case_id, CaseFile))
        store.put(work, "case_file", case_id, case_id, case, verb="record")
        work.commit()


def aged(age: AgeBand) -> Callable[[CaseFile], CaseFile]:
    left_out = ("age",) if age is AgeBand.UNKNOWN else ()
    return lambda case: replace(case, identity=replace(case.identity, age=age), left_out=left_out)


def serving(force: Force) -> Callable[[CaseFile], CaseFile]:
    return lambda case: replace(case, incident=replace(case.incident, force=force))


def stands_on_the_case_page(signed_in: SignedIn, case_id: bytes, office: str = POLICE) -> bool:
    return {consent.recipient_id: consent.may_write_to for consent in case_view.open_case(signed_in, case_id).consents}[
        office
    ]


def offered_on_the_call_page(signed_in: SignedIn, case_id: bytes) -> bool:
    return POLICE in {office.recipient_id for office in calling.prepare(signed_in, case_id).offices}


def joined_with_the_police(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether a letter to another office that tells the account warns that the police may hear it too."""
    draft_id = letters.begin_letter(signed_in, case_id, SECURITY)
    return bool(letters.preview(signed_in, draft_id).same_account.offices)


@pytest.mark.parametrize(
    ("age", "given", "agreed"),
    [
        (AgeBand.FROM_12, HER_MOTHER_TOO, True),
        (AgeBand.FROM_12, Given(), False),
        (AgeBand.FROM_15, Given(), True),
        (AgeBand.ADULT, Given(), True),
    ],
)
def test_what_her_mother_said_counts_on_every_page_and_what_nobody_may_say_does_not(
    office: Office, age: AgeBand, given: Given, *, agreed: bool
) -> None:
    worker = office.sign_in("intake")
    shares = {f"share.{CARE}.{Item.KIND.value}": "share"}
    case_id = record(worker, {name: raw for name, raw in answers().items() if "share." not in name} | shares)
    if given.caregiver is None:  # she said it before anybody knew how old she is
        consenting.record_acts(worker, case_id, [only(Item.KIND, Item.ACCOUNT, to=POLICE)], given)
    change(worker, case_id, aged(age))
    if given.caregiver is not None:
        consenting.record_acts(worker, case_id, [only(Item.KIND, Item.ACCOUNT, to=POLICE)], given)
    found = standing(worker, case_id, POLICE, worker.today())
    assert (found.act is not None, found.why_not) == (agreed, None if agreed else WhyNot.NOT_HERS)
    assert stands_on_the_case_page(worker, case_id) is agreed
    assert offered_on_the_call_page(worker, case_id) is agreed
    with_her = HER_MOTHER_TOO if age is AgeBand.FROM_12 else Given()
    consenting.record_acts(worker, case_id, [only(Item.KIND, Item.ACCOUNT, to=SECURITY)], with_her)
    assert joined_with_the_police(worker, case_id) is agreed


def test_what_one_file_does_not_know_of_her_age_another_one_of_hers_says(released: Office) -> None:
    worker = released.sign_in("intake")
    younger = record(worker, answers(names="", age="from_12", **{f"share.{CARE}.kind": ""}))
    change(worker, released.case_id(), aged(AgeBand.UNKNOWN))
    assert standing(worker, released.case_id(), POLICE, worker.today()).act is not None
    merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS)
    assert standing(worker, released.case_id(), POLICE, worker.today()).why_not is WhyNot.NOT_HERS
    with refused("no_consent"):
        letters.begin_letter(worker, released.case_id(), POLICE)
    with refused("caregiver_missing"):
        consenting.record_acts(worker, released.case_id(), [only(Item.KIND)], Given())
    change(worker, released.case_id(), aged(AgeBand.ADULT))
    assert standing(worker, released.case_id(), POLICE, worker.today()).act is not None, "she said it here herself"


def test_the_gravest_is_given_and_all_are_said(heard: Office) -> None:
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    case_id, today = heard.case_id(), worker.today()
    assert standing(worker, case_id, POLICE, today) == replace(standing(worker, case_id, POLICE, today), against=())
    now = worker.identity.get("case_file", case_id, CaseFile)
    about_to_be = serving(Force.COMMUNITY_POLICE)(now)
    assert standing(worker, case_id, POLICE, today, case=about_to_be).against == (WhyNot.CONFLICT,)
    change(worker, case_id, serving(Force.COMMUNITY_POLICE))
    assert standing(worker, case_id, POLICE, today, case=now).against == ()
    heard.clock.moment += timedelta(days=91)
    freezing.freeze(worker, case_id, reason="her brother answered")
    found = standing(worker, case_id, POLICE, worker.today())
    assert found.against == (WhyNot.FROZEN, WhyNot.CONFLICT, WhyNot.EXPIRED)
    assert (found.why_not, found.code, found.act, found.word) == (WhyNot.FROZEN, "file_frozen", None, None)
    with refused("file_frozen"):
        read_and_sign(keeper, heard.draft_id())


def test_a_freeze_suspends_a_letter_and_loses_nothing_of_it(heard: Office) -> None:
    """The page says why, and what she heard stays what she heard."""
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    before = letters.preview(keeper, heard.draft_id())
    freezing.freeze(worker, heard.case_id(), reason="her brother answered")
    frozen = letters.preview(keeper, heard.draft_id())
    assert (frozen.why_not, frozen.papers, frozen.may_sign_here) == ("file_frozen", (), False)
    assert frozen.facts == before.facts
    letters.save_text(keeper, heard.draft_id(), before.paragraph, left_out=before.left_out)
    freezing.unfreeze(worker, heard.case_id(), reason="she came alone")
    assert letters.preview(keeper, heard.draft_id()) == before
    read_and_sign(keeper, heard.draft_id())


# What follows is worked out twice: by the program, and by ``slowly`` below.

WOMEN = full_or(120, 5_000)
TODAY = date(2026, 3, 4)
ORDER = (
    "frozen",
    "withdrawn",
    "conflict",
    "staff_conflict",
    "not_hers",
    "overtaken",
    "being_carried_out",
    "record_ended",
    "used_up",
    "expired",
    "dated_ahead",
    "never_asked",
    "not_listed",
    "conflict_unasked",
    "age_unasked",
)
FROM_OUTSIDE = {"conflict", "staff_conflict", "record_ended", "not_listed"}
WAITS = {"frozen", "conflict_unasked", "age_unasked"}
AGES = (AgeBand.UNKNOWN, AgeBand.UNKNOWN, AgeBand.FROM_12, AgeBand.UNDER_6, AgeBand.FROM_15, AgeBand.ADULT)
BANDS = (AgeBand.UNDER_6, AgeBand.FROM_6, AgeBand.FROM_12, AgeBand.FROM_15, AgeBand.ADULT, AgeBand.FROM_60)
FORCES = (Force.NONE, Force.NONE, Force.UNKNOWN, Force.COMMUNITY_POLICE, Force.NATIONAL_SECURITY)
OFFICES = {POLICE: Force.COMMUNITY_POLICE, SECURITY: Force.NATIONAL_SECURITY, CARE: None, "gone": None}


@dataclass
class Sheet:
    """One file of hers on paper: the case, its acts in the order they were written, with a running number each."""

    case: CaseFile
    acts: list[tuple[int, ConsentAct]]
    links: list[CaseLink]


def slowly(sheets: list[Sheet], office: str, today: date, reference: str | None) -> tuple[set[str], ConsentAct | None]:
    """Everything that speaks against it, and her last word in the first sheet."""
    said = [act for _, act in sheets[0].acts if act.recipient_id == office]
    last, age = said[-1] if said else None, oldest_known(sheets)
    against = against_her_word(last, age, today)
    knows = last is not None and not against - {"being_carried_out"} and last.despite_conflict
    if not knows and office != "gone":
        if OFFICES[office] is not None and any(sheet.case.incident.force is OFFICES[office] for sheet in sheets):
            against.add("conflict")
        elif any(sheet.case.incident.staff_involved is YesNo.YES for sheet in sheets):
            against.add("staff_conflict")
    words = [
        (act.day, written, at)
        for at, sheet in enumerate(sheets)
        for written, act in sheet.acts
        if act.recipient_id == office and act.kind is not ActKind.USED_UP
    ]
    if words and max(words)[2] != 0:
        against.add("overtaken")
    withdrawn = max((act.number for act in said if act.kind is ActKind.WITHDRAWN), default=0)
    alive = [link for link in sheets[0].links if link.recipient_id == office and link.act >= withdrawn]
    if reference is not None and (not alive or alive[-1].reference != reference):
        against.add("record_ended")
    for word, so in (
        ("frozen", any(stands_still([act for _, act in sheet.acts]) for sheet in sheets)),
        ("not_listed", office == "gone"),
        ("conflict_unasked", conflict_unknown(sheets, OFFICES[office])),
        ("age_unasked", not any(sheet.case.identity.age in BANDS or "age" in sheet.case.left_out for sheet in sheets)),
    ):
        against |= {word} if so else set()
    return against, last


def conflict_unknown(sheets: list[Sheet], force: Force | None) -> bool:
    """Whether something of a conflict was never asked: of him by the first sheet, of a colleague by any."""
    own = sheets[0].case
    serves = force is not None and own.incident.force is Force.UNKNOWN and "force" not in own.left_out
    works = own.incident.staff_involved is YesNo.UNKNOWN and "staff_involved" not in own.left_out
    asked = [
        sheet.case.safe_now.someone_must_not_see is not YesNo.UNKNOWN or "must_not_see" in sheet.case.left_out
        for sheet in sheets
    ]
    return serves or works or not any(asked)


def oldest_known(sheets: list[Sheet]) -> AgeBand:
    """Her age by the first sheet, else the least that another one says."""
    told = [sheet.case.identity.age for sheet in sheets]
    return told[0] if told[0] in BANDS else min((age for age in told if age in BANDS), key=BANDS.index, default=told[0])


def stands_still(acts: list[ConsentAct]) -> bool:
    still = False
    for act in acts:
        still = act.kind is ActKind.FROZEN or (still and act.kind is not ActKind.THAWED)
    return still


def against_her_word(last: ConsentAct | None, age: AgeBand, today: date) -> set[str]:
    """What is wrong with her last word by itself."""
    if last is None or last.kind is not ActKind.GIVEN:
        return {"never_asked" if last is None else "withdrawn" if last.kind is ActKind.WITHDRAWN else "used_up"}
    wrong = {
        "being_carried_out": last.noted,
        "expired": today >= last.day + timedelta(days=90),
        "dated_ahead": last.day > today,
        "not_hers": not lawful(age, Given(assent=last.assent, caregiver=last.caregiver)),
    }
    return {word for word, so in wrong.items() if so}


class Crowd:
    """Women with files, acts and records at random, on paper and in the station."""

    def __init__(self, signed_in: SignedIn, seed: int) -> None:
        self.signed_in, self.rng, self.written = signed_in, random.Random(seed), 0

    def case(self) -> CaseFile:
        rng = self.rng
        incident, see = Incident(force=Force.NONE, staff_involved=YesNo.NO), YesNo.NO
        if rng.random() < 0.5:
            incident = Incident(force=rng.choice(FORCES), staff_involved=rng.choice([YesNo.NO, *YesNo]))
            see = rng.choice([YesNo.NO, *YesNo])
        left_out = [name for name in ("must_not_see", "age", "force", "staff_involved") if rng.random() < 0.5]
        told = {"age": (age := rng.choice(AGES)), "force": incident.force, "staff_involved": incident.staff_involved}
        told["must_not_see"] = see
        return CaseFile(
            "CODE",
            TODAY,
            "w",
            identity=Identity(age=age),
            incident=incident,
            safe_now=SafeNow(someone_must_not_see=see),
            left_out=tuple(name for name in left_out if told[name].value == "unknown"),
        )

    def act(self, number: int, office: str, day: date) -> ConsentAct:
        rng = self.rng
        kind = rng.choice([ActKind.GIVEN] * 6 + [ActKind.WITHDRAWN, ActKind.USED_UP])
        who = rng.choice([None, None, MOTHER, replace(MOTHER, she_agrees=YesNo.YES)])
        if rng.random() < 0.1:
            who = Caregiver(CaregiverRelation.AUNT, rng.choice(list(Authority)), rng.choice(list(YesNo)))
        return ConsentAct(
            number,
            office,
            kind,
            day,
            choices=(ItemChoice(Item.KIND, Choice.SHARE), ItemChoice(Item.AGE, rng.choice(list(Choice)))),
            assent=rng.choice([YesNo.YES, YesNo.YES, YesNo.NO]),
            caregiver=who,
            seen=rng.choice(list(SeenHow)),
            despite_conflict=rng.random() < 0.2,
            noted=kind is ActKind.GIVEN and rng.random() < 0.1,
        )

    def says(self, sheet: Sheet, case_id: bytes) -> None:
        rng, number = self.rng, len(sheet.acts) + 1
        day = TODAY + timedelta(days=rng.choice([0, 0, -1, -30, -89, -90, -120, 1]))
        if rng.random() < 0.12:
            kind = rng.choice([ActKind.FROZEN, ActKind.THAWED])
            act = ConsentAct(number, "", kind, day)
        else:
            act = self.act(number, rng.choice(list(OFFICES)), day)
        self.written += 1
        sheet.acts.append((self.written, act))
        self.put("consent_act", case_id, act)
        if act.recipient_id and rng.random() < 0.3:
            link = CaseLink(act.recipient_id, rng.randbytes(16), f"R-{self.written}", act.number)
            sheet.links.append(link)
            self.put("case_link", case_id, link)

    def put(self, table: str, case_id: bytes, value: object) -> None:
        row_id = case_id if table in {"case_file", "tie"} else self.rng.randbytes(16)
        with self.signed_in.identity.begin() as work:
            self.signed_in.identity.put(work, table, row_id, case_id, value, verb="record")
            work.commit()

    def comes(self) -> dict[bytes, Sheet]:
        """One woman, with one file or up to three that are joined."""
        hers = {self.rng.randbytes(16): Sheet(self.case(), [], []) for _ in range(self.rng.choice([1, 1, 2, 3]))}
        oldest = next(iter(hers))
        for case_id, sheet in hers.items():
            self.put("case_file", case_id, sheet.case)
            if case_id != oldest:
                self.put("tie", case_id, Tie(TieKind.MERGED, TODAY, "w", other=oldest))
        for _ in range(self.rng.randrange(8)):
            case_id = self.rng.choice(list(hers))
            self.says(hers[case_id], case_id)
        return hers

    def goes(self, hers: dict[bytes, Sheet]) -> None:
        """Her files are taken apart, so that the next woman's are found as quickly."""
        with self.signed_in.identity.begin() as work:
            for case_id in list(hers)[1:]:
                self.signed_in.identity.remove(work, "tie", case_id, verb="unmerge")
            work.commit()


def agrees(found: Standing, slow: set[str], last: ConsentAct | None) -> None:
    """Whether the program's answer is the slow one, in the order that is written down."""
    assert [why.value for why in found.against] == [why for why in ORDER if why in slow]
    assert found.why_not == (found.against[0] if slow else None)
    assert found.act == (None if slow else last)
    assert found.word == (None if slow - {*FROM_OUTSIDE, *WAITS} else last)
    assert found.waits is (found.word is not None and slow <= WAITS)
    assert found.may_begin is (found.word is not None and slow <= WAITS - {"frozen"})
    shares = {choice.item for choice in last.choices if choice.choice is Choice.SHARE} if last and not slow else set()
    assert found.items == shares
    assert found.seen is (last.seen if last and not slow else SeenHow.NOT_ASKED)
    assert found.expires == (last.day + timedelta(days=90) if last and not slow else None)


def test_the_answer_is_that_of_a_slow_rule_of_its_own(office: Office) -> None:
    assert [why.value for why in WhyNot] == list(ORDER)
    signed_in, seen, asked = office.sign_in("intake"), set[str](), 0
    crowd = Crowd(signed_in, seed=20)
    for _ in range(WOMEN):
        hers = crowd.comes()
        for case_id, sheet in hers.items():
            sheets = [sheet, *(other for key, other in hers.items() if key != case_id)]
            found = standings(signed_in, case_id, OFFICES, TODAY)
            for recipient_id in OFFICES:
                slow, last = slowly(sheets, recipient_id, TODAY, None)
                agrees(found[recipient_id], slow, last)
                reference = crowd.rng.choice([link.reference for link in sheet.links] or ["R-0"])
                slow, last = slowly(sheets, recipient_id, TODAY, reference)
                agrees(standing(signed_in, case_id, recipient_id, TODAY, reference=reference), slow, last)
                seen |= slow or {"may"}
                asked += 2
        crowd.goes(hers)
    assert seen == {*ORDER, "may"}, "each reason, and none, came up"
    assert asked >= 8 * WOMEN


def test_the_consent_page_says_every_reason_or_leaves_it_to_what_says_it_already() -> None:
    """Else a new reason would read "in force" there. A freeze is said above the page, a record's end by its record, the
    list and what was not asked beside the office, and never asked before any reason is looked at."""
    elsewhere = {
        WhyNot.FROZEN,
        WhyNot.RECORD_ENDED,
        WhyNot.NOT_LISTED,
        WhyNot.NEVER_ASKED,
        WhyNot.CONFLICT_UNASKED,
        WhyNot.AGE_UNASKED,
    }
    assert {*consent_view._STATES} | elsewhere == set(WhyNot)
    assert not {*consent_view._STATES} & elsewhere
