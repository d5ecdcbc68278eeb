"""A liaison officer, or an intake worker, seals what no program of ours writes: as a record of every kind, or as an
entry of the log. What protects a woman is done all the same, everybody gets in, and every page opens.

From one table: each kind of record, each odd body, each act, each page. The quick run lays some bodies as every kind at
once; the full one lays every body, and those of each kind alone too.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.consent import ActKind
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.record_kinds import KINDS, File
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import NsintakeError
from nsintake.records.case_files import acts_of
from nsintake.records.signed_in import SignedIn
from nsintake.services import damaged
from nsintake.services.audit import audit
from nsintake.services.cases import search
from nsintake.services.consent import confirming, consent_view, freezing, what_stops, withdrawing
from nsintake.services.damaged import Listed
from nsintake.services.day import alarms, case_view, left_of_erased, timeline, today
from nsintake.services.letters import proposals
from nsintake.services.liaison import answering, disclosures, handing, liaison, lookup
from nsintake.services.meetings import meeting_groups, meeting_view, planning
from tests.attacks.odd_bodies import BODIES, Odd, lay, lay_entries, lay_every
from tests.attacks.test_nothing_waits_for_a_damaged_row import erase, freeze, letter_ids, narrow, print_all, withdraw
from tests.scale import FULL
from tests.services.ladder import POLICE, Office, plan

Act = Callable[[SignedIn, Office], object]


def block(signed_in: SignedIn, office: Office) -> None:
    withdrawing.block_by_reference(signed_in, office.folder.joinpath("paper").read_text())


def freeze_by_paper(signed_in: SignedIn, office: Office) -> None:
    freezing.freeze_by_reference(signed_in, office.folder.joinpath("paper").read_text(), reason="her brother answered")


LIAISON, IDENTITY, LOG = File.LIAISON.value, File.IDENTITY.value, "entries"
ALONE = [f"{kind.file.value} {kind.table}" for kind in KINDS] if FULL else []
CASES = [
    *((act, LIAISON) for act in (withdraw, freeze, narrow, block, freeze_by_paper, erase)),
    *((act, LOG) for act in (withdraw, freeze, narrow)),
    *((act, IDENTITY) for act in (withdraw, freeze, block)),
    *((act, what) for act in (withdraw, freeze, narrow) for what in ALONE if not what.startswith(IDENTITY)),
    *((act, what) for act in (withdraw, freeze) for what in ALONE if what.startswith(IDENTITY)),
]


def lay_what(office: Office, what: str) -> None:
    """By an officer, or where it is identity.db by a colleague who writes past the program."""
    hands = office.sign_in("intake" if what.startswith(IDENTITY) else "liaison")
    if what == LOG:
        lay_entries(hands, office, office.sign_in("keeper").uid)
    elif " " in what:
        (kind,) = (stored for stored in KINDS if f"{stored.file.value} {stored.table}" == what)
        lay(hands, kind, BODIES.values(), office)
    else:
        lay_every(hands, File(what), office)


def tried(act: Callable[[], object]) -> str:
    """What somebody at a window is told: never the words of a library."""
    try:
        act()
    except NsintakeError as why:
        return why.code
    return ""


@pytest.mark.parametrize(("act", "what"), CASES)
def test_what_protects_her_is_done_whatever_lies_there(handed: Office, act: Act, what: str) -> None:
    worker, officer = handed.sign_in("keeper" if act is erase else "intake"), handed.sign_in("liaison")
    letters = letter_ids(officer, handed)
    handed.folder.joinpath("paper").write_text(liaison.open_record(officer, handed.record_id()).row.reference)
    lay_what(handed, what)
    said = tried(lambda: act(worker, handed))
    assert said in {"", "stopped_damaged", "stop_by_reference", "cannot_open", "record_newer"}
    assert "printed" not in print_all(officer, letters), said
    handed.close()
    again = handed.sign_in("intake")
    assert "printed" not in print_all(handed.sign_in("liaison"), letters), said
    if act in {withdraw, block} and not what.startswith(IDENTITY):
        assert acts_of(again, handed.case_id())[-1].kind is ActKind.WITHDRAWN, said
        asked = [row.value.kind for row in again.liaison.sound("task", Task).records]
        assert {TaskKind.RECALL, TaskKind.CALL_OFF} <= set(asked), said


def pages(signed_in: SignedIn, office: Office, meeting_id: bytes) -> dict[str, Callable[[], object]]:
    """Every page that lists or opens something of liaison.db, for whoever may."""
    record_id, case_id, paper = office.record_id(), office.case_id(), office.folder.joinpath("paper").read_text()
    found: dict[str, Callable[[], object]] = {
        "today": lambda: today.today(signed_in),
        "alarm": lambda: alarms.alarms(signed_in),
        "records": lambda: liaison.list_records(signed_in),
        "record": lambda: liaison.open_record(signed_in, record_id),
        "reference": lambda: lookup.by_reference(signed_in, paper),
        "meetings": lambda: meeting_view.list_meetings(signed_in),
        "meeting": lambda: meeting_view.open_meeting(signed_in, meeting_id),
        "answers": lambda: answering.by_office(signed_in),
        "to hand over": lambda: handing.to_hand_over(signed_in),
        "to count": lambda: disclosures.unsettled(signed_in),
        "proposals": lambda: proposals.of_record(signed_in, record_id),
        "unreadable": lambda: damaged.unreadable(signed_in, *Listed),
    }
    if signed_in.ring.holds(Compartment.IDENTITY):
        found |= {
            "cases": lambda: case_view.list_cases(signed_in),
            "case": lambda: case_view.open_case(signed_in, case_id),
            "search": lambda: search.find(signed_in),
            "time line": lambda: timeline.read(signed_in, case_id),
            "consent": lambda: consent_view.overview(signed_in, case_id),
            "what stops": lambda: what_stops.what_stops(signed_in, case_id, POLICE),
            "unsafe": lambda: planning.unsafe_for(signed_in, case_id),
            "who may receive": lambda: planning.who_may_receive(signed_in),
            "groups": lambda: meeting_groups.groups(signed_in),
            "proposed": lambda: proposals.waiting(signed_in),
            "to confirm": lambda: confirming.waiting(signed_in),
            "behind": lambda: lookup.case_behind(signed_in, record_id),
        }
    return found


def failing(office: Office, meeting_id: bytes) -> dict[str, str]:
    """Which page does not open for whom, and with what."""
    failed = dict[str, str]()
    for login in ("liaison", "intake", "keeper"):
        signed_in = office.sign_in(login)
        every = pages(signed_in, office, meeting_id)
        if login == "keeper":
            every |= {"log": lambda: audit.entries(signed_in)}  # noqa: B023
            every |= {"remains": lambda: left_of_erased.find(signed_in)}  # noqa: B023
        for name, page in every.items():
            try:
                page()
            except Exception as why:  # noqa: BLE001 - whatever shuts it
                failed[f"{name} of {login}"] = getattr(why, "code", type(why).__name__)
    return failed


@pytest.mark.parametrize("what", [LIAISON, LOG])
def test_everybody_gets_in_and_every_page_opens(handed: Office, what: str) -> None:
    worker = handed.sign_in("intake")
    handed.folder.joinpath("paper").write_text(liaison.open_record(worker, handed.record_id()).row.reference)
    meeting_id = plan(worker, handed.case_id()).meeting_id
    lay_what(handed, what)
    if what == LIAISON:
        hands = handed.sign_in("liaison")
        for subject in (meeting_id, disclosures_subject(handed.record_id())):
            for kind in KINDS:
                if kind.file is File.LIAISON:
                    lay(hands, kind, BODIES.values(), handed, subject)
    handed.close()
    failed = failing(handed, meeting_id)
    shut = {"record", "reference", "behind"} if what == LOG else set()  # something newer of it may have been there
    assert {name: why for name, why in failed.items() if name.split(" of ")[0] not in shut} == {}


@pytest.mark.parametrize("what", [LIAISON, IDENTITY, LOG])
def test_it_keeps_nobody_out_and_is_settled_where_it_is_noticed(handed: Office, what: str) -> None:
    lay_what(handed, what)
    handed.close()
    keeper = handed.sign_in("keeper")
    today.today(keeper)
    audit.look_through(keeper)
    assert {finding.file for finding in keeper.unsound} == {"identity.db" if what == IDENTITY else "liaison.db"}
    for file in {finding.file for finding in keeper.unsound}:
        audit.settle(keeper, file, "Somebody wrote nonsense there.")
    assert [verified.sound for verified in audit.verify_now(keeper)] == [True] * 3
    handed.close()
    for login in ("liaison", "intake"):
        signed_in = handed.sign_in(login)
        assert not signed_in.unsound
        today.today(signed_in)


def test_copies_without_number_and_a_recall_by_hand_keep_nobody_out(handed: Office) -> None:
    """At each sign-in the notices of what is recalled are made again."""
    hands = handed.sign_in("liaison")
    prints = next(kind for kind in KINDS if kind.table == "disclosure")
    own = next(kind for kind in KINDS if kind.table == "task" and kind.file is File.LIAISON)
    for digits in (25, 4299, 4300):
        for _ in range(2):
            body = (
                f'{{"reference":"x","recipient_id":"{POLICE}","letter_id":"","lang":"ar","printed_by":"x",'
                f'"day":"2026-03-04","copies":{"9" * digits},"pages_expected":1,"handed_on":"2026-03-04"}}'
            )
            lay(hands, prints, [Odd(body.encode())], handed)
    recall = b'{"kind":"recall","due":"2026-03-05","copies":1,"subject":"x"}'
    lay(hands, own, [Odd(recall)], handed)
    handed.close()
    worker = handed.sign_in("intake")
    assert tried(lambda: withdraw(worker, handed)) == "stopped_damaged"
    (asked,) = [
        record.value for record in worker.liaison.sound("task", Task).records if record.value.kind is TaskKind.RECALL
    ]
    assert asked.copies == 2, "those that are out; nobody can say how many the others would be"
