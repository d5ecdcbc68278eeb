"""Nobody who reads every file with every key learns which member sent which woman, or by which hand-over she came.

What is searched is everything that is in the files in plain text: rows, entries of the log, drafts, counts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta

from nsintake.domain.case import CaseFile
from nsintake.domain.incident import IncidentKind
from nsintake.domain.language import Lang
from nsintake.domain.peace_team import HandOverTheme, PeaceHandOver, PeaceMember
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import case_view
from nsintake.services.intake import intake
from nsintake.services.peace_teams import peace_handovers, peace_members, peace_papers
from nsintake.store.tables import METADATA
from tests.attacks.test_no_complaint_is_kept import kept, rows_of, tables_with
from tests.services.ladder import Office, answers

MEMBER = "CPT-4711"
_MOMENT = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
AGAIN = {"names": "Wesal Jasim", "phones": "07705550134"}


def holding(signed_in: SignedIn, wanted: bytes) -> set[str]:
    """The tables in whose plain text something stands."""
    return {table for table, plain in kept(signed_in) if wanted in plain}


def moments(signed_in: SignedIn, record_ids: set[bytes]) -> set[bytes]:
    """Every exact moment in what says one of these ids."""
    forms = [form for record_id in record_ids for form in (record_id, record_id.hex().encode())]
    return {
        found
        for _, plain in kept(signed_in)
        if any(form in plain for form in forms)
        for found in _MOMENT.findall(plain)
    }


def said_of(signed_in: SignedIn, record_id: bytes) -> Iterator[str]:
    """Whatever the log says of a record, without when and in which order."""
    for entry in signed_in.identity.audit.views_about(record_id):
        yield json.dumps([entry.verb, sorted(entry.details.items())])


def test_a_woman_who_comes_by_an_invitation_is_linked_to_nobody(office: Office) -> None:
    worker = office.sign_in("intake")
    member_id = peace_members.add_member(worker, MEMBER)
    office.clock.moment += timedelta(minutes=7)
    peace_handovers.take(worker, MEMBER, HandOverTheme.VIOLENCE, worker.today())
    peace_handovers.take(worker, MEMBER, HandOverTheme.SERVICE, worker.today())
    code = peace_papers.print_invitation(worker, Lang.AR).code
    office.clock.moment += timedelta(days=3, minutes=11)
    worker = office.sign_in("intake")
    known = {row.case_id for row in case_view.list_cases(worker)}
    draft_id = intake.consent_to_record(worker, answers(**AGAIN))
    intake.close_session(worker, draft_id, answers(**AGAIN))
    (case_id,) = {row.case_id for row in case_view.list_cases(worker)} - known
    office.clock.moment += timedelta(days=40)
    keeper = office.sign_in("keeper")
    month = peace_handovers.months(keeper)[1].month
    assert peace_handovers.write_came(keeper, month, "1") == 1
    assert next(held.came for held in peace_handovers.months(keeper) if held.month == month) == 1

    hand_overs = {record_id for record_id, _ in keeper.identity.list("hand_over", PeaceHandOver)}
    assert len(hand_overs) == 2
    assert tables_with(keeper, MEMBER) == {"team_member"}, "the code of a member stands in one table alone"
    assert holding(keeper, code.encode()) == set(), "the code on the paper stands in none"
    for record_id, tables in (
        (member_id, {"team_member", "audit"}),
        *((held, {"hand_over", "audit"}) for held in hand_overs),
    ):
        assert holding(keeper, record_id) | holding(keeper, record_id.hex().encode()) <= tables
    hers = {case_id} | _rows_of(keeper, case_id)
    assert not moments(keeper, hand_overs) & moments(keeper, hers), "no exact moment is shared"
    assert not moments(keeper, hand_overs) & moments(keeper, {member_id})
    told = {frozenset(said_of(keeper, record_id)) for record_id in hand_overs}
    assert len(told) == 1, "the log tells one hand-over from another by nothing but its place"
    case = keeper.identity.get("case_file", case_id, CaseFile)
    for theme in (HandOverTheme.VIOLENCE.value, "hand_over", "CPT"):
        assert theme not in repr(case)
    assert all(isinstance(kind, IncidentKind) for kind in case.incident.kinds)
    fields = {"theme", "day"}
    assert {name for held in hand_overs for name in _fields(keeper, held)} == fields, "nobody is named in a hand-over"
    (member,) = [value for _, value in keeper.identity.list("team_member", PeaceMember)]
    assert not hasattr(member, "hand_overs")


def _fields(signed_in: SignedIn, record_id: bytes) -> set[str]:
    value = signed_in.identity.get("hand_over", record_id, PeaceHandOver)
    return set(value.__slots__)


def _rows_of(signed_in: SignedIn, case_id: bytes) -> set[bytes]:
    """The ids of all that is under her key."""
    cursor, found = signed_in.identity.database.reader(), set[bytes]()
    for table in ("case_file", "card", "task", "consent_act", "note"):
        rows = cursor.execute(f"SELECT record_id FROM {table} WHERE subject_id = ?", (case_id,)).fetchall()
        found |= {bytes(row[0]) for row in rows}
    return found


def test_liaison_db_knows_nothing_of_peace_teams(office: Office) -> None:
    worker = office.sign_in("intake")
    peace_members.add_member(worker, MEMBER)
    peace_handovers.take(worker, MEMBER, HandOverTheme.ONLINE, worker.today())
    officer = office.sign_in("liaison")
    plain = [text for store in officer.stores for _, text in rows_of(store)]
    assert len(plain) > 3
    assert not [text for text in plain if MEMBER.encode() in text or b"hand_over" in text]
    assert not {"team_member", "mentoring", "hand_over"} & METADATA[officer.liaison.comp].tables.keys()
