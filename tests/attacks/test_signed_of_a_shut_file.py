"""An intake worker to whom a woman's file is shut has no key of it, but signs entries of its log: that a row there
was taken away, or that an earlier state of it, which she copied, is what counts. What protects her stays in force.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from datetime import timedelta

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.language import Lang
from nsintake.domain.pending import ERASURE, PendingErasure
from nsintake.domain.ties import MergeReason, Tie, TieKind
from nsintake.errors import NsintakeError
from nsintake.records.case_files import case_of
from nsintake.records.merged_files import files_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import merging
from nsintake.services.day import evening
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import named, named_prints
from nsintake.services.station import rotation
from nsintake.services.wording import wording
from nsintake.store.rows import row_of
from nsintake.store.wraps import FileRestricted
from tests.attacks.test_away_for_a_moment import Line, look, own_program, put_in, read
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze, withdraw
from tests.attacks.test_owed_by_hand import a_note
from tests.attacks.test_rollback import seen
from tests.services.colleagues import COLLEAGUE, employ, staffed  # noqa: F401 - a fixture
from tests.services.ladder import Office, answers, read_and_sign
from tests.services.letters import test_named
from tests.services.people import uid_of
from tests.services.test_alarms import check_of, of, told
from tests.services.test_evening import at

Act = Callable[[SignedIn, Office], object]


def shut(office: Office) -> None:
    """Her file is open to her worker and to keepers alone."""
    employ(office)
    restriction.restrict(office.sign_in("intake"), office.case_id(), [])
    office.close()
    with pytest.raises(FileRestricted):
        case_of(office.sign_in(COLLEAGUE), office.case_id())
    office.close()


def rows_in(signed_in: SignedIn, table: str, case_id: bytes) -> list[Line]:
    """As they are in the file: no key of hers is needed."""
    return read(signed_in.identity, f"SELECT * FROM {table} WHERE subject_id = ?", case_id)


def take_away(signed_in: SignedIn, table: str, ids: set[bytes]) -> None:
    with signed_in.identity.begin() as work:
        for record_id in ids:
            signed_in.identity.remove(work, table, record_id, verb="consent")
        work.commit()


def state_again(signed_in: SignedIn, table: str, line: Line) -> None:
    """A row of before is put back, and an entry of hers says that it is what counts."""
    store, row = signed_in.identity, row_of(line)
    with store.begin() as work:
        work.cursor.execute(f"DELETE FROM {table} WHERE record_id = ?", (row.record_id,))
        version, state = store.state_of(table, row)
        store.audit.append(work, "draft", table=table, record_id=row.record_id, version=version, state=state)
        work.commit()
    put_in(store, table, [line])


@pytest.mark.parametrize("act", [freeze, withdraw])
def test_no_letter_leaves_where_what_she_said_was_taken_away(heard: Office, act: Act) -> None:
    shut(heard)
    worker = heard.sign_in("intake")
    before = {line[0] for line in rows_in(worker, "consent_act", heard.case_id())}
    act(worker, heard)
    heard.close()
    hands = own_program(heard.sign_in(COLLEAGUE))
    said = {line[0] for line in rows_in(hands, "consent_act", heard.case_id())} - before
    assert said
    take_away(hands, "consent_act", said)
    heard.close()
    found = look(heard)
    try:
        read_and_sign(heard.sign_in("keeper"), heard.draft_id())
        left = True
    except NsintakeError:
        left = False
    assert any(found.values()) or not left


def test_no_letter_prints_that_named_her_and_was_taken_back(released: Office) -> None:
    _, named_id = test_named.signed(released)
    released.close()
    shut(released)
    worker = released.sign_in("intake")
    (morning,) = rows_in(worker, "named_letter", released.case_id())
    named.withdraw(worker, named_id)
    released.close()
    state_again(own_program(released.sign_in(COLLEAGUE)), "named_letter", morning)
    released.close()
    found = look(released)
    assert any(found.values())
    with pytest.raises(NsintakeError):
        named_prints.record_print(released.sign_in("keeper"), named_id, Lang.AR, copies=1)


def test_files_that_were_taken_apart_are_not_joined_again(released: Office) -> None:
    """Two women's files were joined by mistake and taken apart; one of them accepts the colleague afterwards."""
    shut(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    other = record(worker, answers(names="هدى"))
    restriction.restrict(worker, other, [])
    merging.merge(worker, case_id, other, MergeReason.SHE_SAYS)
    younger = files_of(worker, other)[1]
    copied = {file: rows_in(worker, "tie", file) for file in (case_id, other)}
    merging.unmerge(worker, younger)
    restriction.change_access(worker, other, [uid_of(worker, COLLEAGUE)])
    released.close()
    hands = own_program(released.sign_in(COLLEAGUE))
    case_of(hands, other)
    (theirs,) = copied[case_id]
    state_again(hands, "tie", theirs)
    kind = TieKind.MERGED if younger == other else TieKind.HAS_PART
    with hands.identity.begin() as work:
        tie = Tie(kind, hands.today(), hands.uid, other=case_id)
        hands.identity.put(work, "tie", secrets.token_bytes(16), other, tie, verb="merge")
        work.commit()
    released.close()
    found = look(released)
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    with contextlib.suppress(NsintakeError):
        restriction.change_access(keeper, other, None)
    released.close()
    try:
        case_of(released.sign_in(COLLEAGUE), case_id)
        opened = True
    except FileRestricted:
        opened = False
    assert any(found.values()) or not opened


@pytest.mark.parametrize("verb", ["alarm_done", "alarm_handed", "alarm_seen", "evening_carried"])
@pytest.mark.parametrize("kept", [False, True], ids=["under the key of the log", "under her key of before"])
def test_nor_is_what_rings_for_her_silenced(
    office: Office, monkeypatch: pytest.MonkeyPatch, verb: str, *, kept: bool
) -> None:
    """The colleague read the hour before her file was shut to her, or guesses it. Before: it rang no more, or somebody
    carried it who could not open her file.
    """
    employ(office)
    worker = office.sign_in("intake")
    case_id, alarm = check_of(office, worker)
    hands = own_program(office.sign_in(COLLEAGUE))
    with hands.identity.begin() as work:
        key = hands.identity.deks.known(work, case_id)
    restriction.restrict(worker, case_id, [])
    told = {"moment": alarm.moment.isoformat(), "night": office.clock.moment.date().isoformat()}
    monkeypatch.setattr(hands.identity.deks, "known", lambda *_: key)
    with hands.identity.begin() as work:
        about = case_id if kept else b""
        hands.identity.audit.append(work, verb, record_id=alarm.record_id, details=told, about=about)
        work.commit()
    rings = [of(signed_in, alarm) for signed_in in (worker, office.sign_in("intake"), office.sign_in("keeper"))]
    assert [(each.rings_at, each.seen_by) for each in rings if each is not None] == [(alarm.moment, "")] * 3
    office.clock.moment += timedelta(hours=6)
    assert [line.carrier for line in evening.tonight(worker).lines if line.record_id == alarm.record_id] == [""]


def test_nor_is_it_carried_in_the_evening_by_her_word(staffed: Office) -> None:  # noqa: F811
    """Before: the list said that she carries it, and nobody else did."""
    at(staffed, 14, days=1)
    worker, keeper = staffed.sign_in("intake"), staffed.sign_in("keeper")
    case_id = told(worker, suicide="yes")
    restriction.restrict(worker, case_id, [])
    wording.save(keeper, "closing_hour", "all", {"closing_hour": "12:30"}, after=0)
    worker.renew_content()
    (line,) = [line for line in evening.tonight(worker).lines if line.target == case_id]
    hands = own_program(staffed.sign_in(COLLEAGUE)).identity
    night = {"night": worker.today().isoformat()}
    with hands.begin() as work:
        hands.audit.append(work, "evening_carried", record_id=line.record_id, details=night)
        work.commit()
    (line,) = [line for line in evening.tonight(worker).lines if line.target == case_id]
    assert not line.carried_by
    evening.carry(worker, line.record_id)
    (line,) = [line for line in evening.tonight(keeper).lines if line.target == case_id]
    assert line.carrier == worker.uid


@pytest.mark.usefixtures("cheap_keys")
def test_no_change_of_keys_erases_a_file_by_the_note_of_somebody_to_whom_it_is_shut(released: Office) -> None:
    employ(released)
    restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert not seen(keeper)
    hands = own_program(released.sign_in(COLLEAGUE))
    uid = uid_of(keeper, COLLEAGUE)
    a_note(ERASURE, PendingErasure(released.case_id(), (released.record_id(),), ()))(hands)
    hands.close()
    hands.station.close()
    released.sessions.remove(hands)
    rotation.remove_person(keeper, uid)
    released.close()
    worker = released.sign_in("intake")
    assert worker.identity.find("case_file", released.case_id(), CaseFile) is not None
    released.close()
    keeper = released.sign_in("keeper")
    assert keeper.identity.find("case_file", released.case_id(), CaseFile) is not None
