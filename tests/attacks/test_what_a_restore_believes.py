"""A backup brought back over a station in which somebody took out a list, put older files back or wrote unsigned words.

The attacker has the key of accounts.db, which everybody has, that of identity.db as she had it before she was demoted,
or none at all. In the last test there is none: a letter waited when the backup was made, and was taken back since.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import tlv
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.errors import NsintakeError
from nsintake.records.case_files import every_act_of, next_number
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import recovery
from nsintake.services.backup.restore_questions import SHUT, UNKNOWN
from nsintake.services.consent import confirming, withdrawing
from nsintake.store import generation
from nsintake.store.roster_notes import first_missing
from nsintake.store.sealed import new_id
from tests.attacks.test_after_settling import printed
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze as freeze_her
from tests.attacks.test_roster_notes import demote
from tests.attacks.test_undelivered import freeze, narrow, waits, withdraw
from tests.services.backup.test_recovery import _sheet_of, back_up
from tests.services.ladder import POLICE, Office
from tests.services.people import uid_of
from tests.services.refusals import refused

WOMEN = ("identity.db", "liaison.db")
pytestmark = pytest.mark.usefixtures("cheap_keys")


class Gate:
    """A station with a backup, and a keeper who brings it back at the sign-in page. ``close`` leaves no session."""

    def __init__(self, office: Office, stick: Path) -> None:
        self.office = office
        self.path = back_up(office, stick)
        self.password, self.sheet = office.passwords()["keeper"], _sheet_of(office)
        office.clock.moment += timedelta(days=1)

    def opened(self) -> recovery.OpenedBackup:
        for signed_in in self.office.sessions:
            with contextlib.suppress(NsintakeError):
                signed_in.close()
        self.office.sessions.clear()
        self.office.close()
        return recovery.open_with_password(
            self.office.data,
            self.path,
            sheet=self.sheet,
            login="keeper",
            password=self.password,
            clock=self.office.clock,
        )

    def asks(self, *codes: str) -> recovery.Restored:
        """Bring it back; each of these is asked before."""
        with contextlib.closing(self.opened()) as opened:
            stay = frozenset(person.uid for person in opened.people if person.active)
            for at, code in enumerate(codes):
                with refused(code):
                    recovery.recover(opened, stay=stay, despite=frozenset(codes[:at]))
            done = recovery.recover(opened, stay=stay, despite=frozenset(codes))
        self.office.clock.moment += timedelta(hours=1)
        return done

    def confirmed(self) -> list[bytes]:
        """What prints once somebody honest has confirmed whatever can be confirmed."""
        worker = self.office.sign_in("keeper")
        for row in confirming.waiting(worker):
            with contextlib.suppress(NsintakeError):
                confirming.confirm(worker, row.record_id)
        return printed(self.office.sign_in("liaison"))


def keep_files(folder: Path, at: Path) -> None:
    """The files of women and records as they are now."""
    for name in WOMEN:
        shutil.copy(folder / name, at / name)


def put_files_back(folder: Path, at: Path | None) -> None:
    """As they were kept; None: they are missing."""
    for name in WOMEN:
        for part in folder.glob(f"{name}*"):
            part.unlink()
        if at is not None:
            shutil.copy(at / name, folder / name)


def take_out_the_list(gate: Gate) -> SignedIn:
    """The intake worker, whose session is that of before, is demoted, and the list that says so is gone."""
    hands = own_program(gate.office.sign_in("intake"))
    number = demote(gate.office, gate.office.sign_in("keeper"))
    with hands.accounts.database.begin() as work:
        work.cursor.execute("DELETE FROM roster WHERE number = ?", (number,))
        work.commit()
    return hands


def kinds_of(office: Office) -> list[str]:
    return [act.kind.value for act in every_act_of(office.sign_in("keeper"), office.case_id())]


def test_a_consent_signed_after_the_note_of_a_lost_list_is_not_carried(released: Office, copies: Path) -> None:
    gate, case_id = Gate(released, copies), released.case_id()
    withdrawing.withdraw(released.sign_in("keeper"), case_id, POLICE)
    released.close()
    hands = take_out_the_list(gate)
    acts = every_act_of(hands, case_id)
    yes = next(act for act in acts if act.kind is ActKind.GIVEN and act.recipient_id == POLICE)
    with hands.identity.begin() as work:
        again = replace(yes, number=next_number(acts), noted=False)
        hands.identity.put(work, "consent_act", new_id(), case_id, again, verb="consent")
        work.commit()
    assert first_missing(hands.identity.audit) < hands.identity.audit.head().number
    done = gate.asks(SHUT)
    assert done.unread, "that it was there is said"
    assert kinds_of(released)[-1] == "withdrawn"
    assert not gate.confirmed()


def test_an_unfreezing_signed_after_the_note_of_a_lost_list_is_not_carried(released: Office, copies: Path) -> None:
    gate, case_id, record_id = Gate(released, copies), released.case_id(), released.record_id()
    freeze_her(released.sign_in("keeper"), released)
    released.close()
    hands = take_out_the_list(gate)
    number = next_number(every_act_of(hands, case_id))
    with hands.identity.begin() as work:
        act = ConsentAct(number, "", ActKind.THAWED, hands.today(), witness=hands.uid)
        hands.identity.put(work, "consent_act", new_id(), case_id, act, verb="thawed")
        work.commit()
    with hands.liaison.begin() as work:
        row = hands.liaison.record("masked_record", record_id, MaskedRecord)
        goes = replace(row.value, status=RecordStatus.ACTIVE)
        hands.liaison.put(work, "masked_record", record_id, row.subject_id, goes, verb="thaw")
        work.commit()
    assert gate.asks(SHUT).unread
    assert kinds_of(released)[-1] == "frozen"
    record = released.sign_in("keeper").liaison.record("masked_record", record_id, MaskedRecord).value
    assert record.status is RecordStatus.FROZEN, "her file says so"
    assert not gate.confirmed()


def test_what_protects_her_is_carried_whatever_list_is_noted(released: Office, copies: Path) -> None:
    """Her worker notes a list that does not exist, so that nothing that is said after it would count."""
    gate = Gate(released, copies)
    hands = own_program(released.sign_in("intake"))
    with hands.identity.begin() as work:
        about = (10**6).to_bytes(16, "big")
        hands.identity.audit.append(work, "roster", table="roster", record_id=about, version=1)
        work.commit()
    withdrawing.withdraw(released.sign_in("keeper"), released.case_id(), POLICE)
    gate.asks()
    assert kinds_of(released)[-1] == "withdrawn"
    assert not gate.confirmed()


@pytest.mark.parametrize("how", ["her grant is out", "the list is out"])
def test_who_was_demoted_is_not_let_in_as_what_she_was(released: Office, copies: Path, how: str) -> None:
    gate, out = Gate(released, copies), how == "the list is out"
    if out:
        take_out_the_list(gate)
        with contextlib.closing(gate.opened()) as opened, refused(SHUT):
            recovery.recover(opened, stay=frozenset(person.uid for person in opened.people))
        return  # who was what on that list nobody can say: the keeper chooses, having read that
    demote(released, released.sign_in("keeper"))
    released.close()
    hands = own_program(released.sign_in("intake"))
    uid, keeper = hands.uid, uid_of(hands, "keeper")
    with hands.accounts.database.begin() as work:
        work.cursor.execute("DELETE FROM grant_ WHERE uid = ? AND comp = ?", (keeper, Compartment.KEEPER.value))
        work.commit()
    with contextlib.closing(gate.opened()) as opened:
        assert {person.uid for person in opened.people if not person.active} == {uid}
        recovery.recover(opened, stay=frozenset(person.uid for person in opened.people))
    with refused("disabled"):
        released.sign_in("intake")


@pytest.mark.parametrize("listed", [True, False])
def test_words_that_nobody_signed_keep_no_keeper_out(released: Office, copies: Path, *, listed: bool) -> None:
    """An administrator writes that every keeper is switched off, or that a new root came, below a list of junk."""
    gate = Gate(released, copies)
    administrator = own_program(released.sign_in("administrator"))
    ring = administrator.ring
    said = tlv("succession", ring.org, ring.root_pub, 4, b"\0" * 32, b"\0" * 32) + b"\0" * 64
    with administrator.accounts.database.begin() as work:
        if listed:
            work.cursor.execute("UPDATE user_account SET status = 'disabled' WHERE login_name = 'keeper'")
        else:
            work.cursor.execute("INSERT INTO setting (key, value) VALUES (?, ?)", ("succession:00", said))
            work.cursor.execute("INSERT INTO roster VALUES (?, ?)", (10**6, b"junk"))
        work.commit()
    gate.asks(*(() if listed else (UNKNOWN,)))
    assert kinds_of(released)


@pytest.mark.parametrize("how", ["put back", "missing"])
def test_files_of_women_that_are_of_before_or_missing_are_asked_about(
    released: Office, copies: Path, tmp_path: Path, how: str
) -> None:
    gate, folder = Gate(released, copies), generation.current_folder(released.data)
    released.sign_in("keeper")
    released.close()
    keep_files(folder, tmp_path)
    withdrawing.withdraw(released.sign_in("keeper"), released.case_id(), POLICE)
    released.close()
    put_files_back(folder, tmp_path if how == "put back" else None)
    with contextlib.closing(gate.opened()) as opened, refused(SHUT):
        recovery.recover(opened, stay=frozenset())
    assert len(list(released.data.glob("generation-*"))) == 1, "nothing was changed"


def test_an_untouched_station_is_asked_nothing(released: Office, copies: Path) -> None:
    gate = Gate(released, copies)
    demote(released, released.sign_in("keeper"))
    withdrawing.withdraw(released.sign_in("keeper"), released.case_id(), POLICE)
    done = gate.asks()
    assert (done.unread, done.aside) == (0, "")
    assert kinds_of(released)[-1] == "withdrawn"


@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_what_was_taken_back_before_it_went_does_not_go(
    heard: Office, copies: Path, act: Callable[[SignedIn, bytes], None]
) -> None:
    _, _, signed = waits(heard)
    path = back_up(heard, copies)
    heard.clock.moment += timedelta(hours=1)
    act(heard.sign_in("keeper"), heard.case_id())
    heard.close()
    recovery.restore(heard.sign_in("keeper"), path)
    heard.close()
    keeper = heard.sign_in("keeper")
    assert signed.record_id not in keeper.liaison.known_ids("masked_record")
    assert not keeper.outbox.pending()
    assert keeper.outbox.struck_at(signed.record_id)
