"""A colleague whom a woman did not accept lays a key of her own beside the woman's, under the number of keys that never
were, and seals rows of the woman's file with it: nothing of them may count.
"""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import replace

import pytest

from nsintake.crypto.envelope import pad
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.pending import THAW, PendingFreeze
from nsintake.domain.ties import Tie, TieKind
from nsintake.errors import NsintakeError
from nsintake.records.case_files import case_of, every_act_of, freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters
from nsintake.store.codec import encode, schema_of
from nsintake.store.rows import StoredRow
from nsintake.store.statements import sealed as statements
from nsintake.store.wraps import FileRestricted
from tests.attacks.test_after_settling import printed
from tests.attacks.test_away_for_a_moment import look
from tests.attacks.test_files_that_say_they_are_one import say
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of
from tests.services.refusals import refused

OTHER = 7777


def lay(signed_in: SignedIn, table: str, record_id: bytes, subject: bytes, value: object, *, verb: str) -> None:
    """Her own program: a row in a file that is shut to her, under a key of hers of another number."""
    store = signed_in.identity
    with store.begin() as work:
        wrap = store.deks.wrap_of(work.cursor, subject, OTHER)
        if wrap is None:
            _, dek = store.deks._keys.new_dek(store.comp, subject)
            store.deks.carry_in(work, subject, OTHER, dek=dek)
        else:
            dek = store.deks.opened(subject, OTHER, wrap)
        said = store.audit.newest(work.cursor, table, record_id)
        row = StoredRow(record_id, subject, schema_of(type(value)), OTHER, 1 if said is None else said.version + 1, b"")
        row = row._replace(body=dek.seal(pad(encode(value)), store.aad(table, row)))
        work.cursor.execute(statements(store.comp, table).put, row)
        version, state = store.state_of(table, row)
        store.audit.append(work, verb, table=table, record_id=record_id, version=version, state=state)
        work.commit()


@pytest.fixture
def shut(released: Office) -> Office:
    """She is open to her worker and keepers alone."""
    employ(released)
    restriction.change_access(released.sign_in("intake"), released.case_id(), [])
    released.close()
    with pytest.raises(FileRestricted):
        case_of(released.sign_in(COLLEAGUE), released.case_id())
    released.close()
    return released


def test_an_unfreezing_laid_into_a_shut_file_lets_nothing_print(shut: Office) -> None:
    freezing.freeze(shut.sign_in("intake"), shut.case_id(), reason="he stood beside her")
    shut.close()
    attacker = shut.sign_in(COLLEAGUE)
    act = ConsentAct(50, "", ActKind.THAWED, attacker.today(), witness=attacker.uid, reasons="she called")
    lay(attacker, "consent_act", secrets.token_bytes(16), shut.case_id(), act, verb="thaw")
    with attacker.identity.begin() as work:
        attacker.outbox.add_note(work, THAW, PendingFreeze(shut.case_id(), (), ()))
        work.commit()
    shut.close()
    worker = shut.sign_in("intake")
    with contextlib.suppress(NsintakeError):
        withdrawing.finish_withdrawals(worker)
    assert any(look(shut).values())
    assert not printed(shut.sign_in("liaison"))
    with refused("cannot_open"):
        freeze_on(worker, shut.case_id())
    assert worker.liaison.get("masked_record", shut.record_id(), MaskedRecord).status is RecordStatus.FROZEN


def test_a_tie_laid_into_a_shut_file_opens_it_to_nobody(shut: Office) -> None:
    attacker = shut.sign_in(COLLEAGUE)
    other = record(attacker, answers(names="هدى"))
    tie = Tie(TieKind.HAS_PART, attacker.today(), attacker.uid, other=other)
    lay(attacker, "tie", secrets.token_bytes(16), shut.case_id(), tie, verb="merge")
    say(attacker, other, TieKind.MERGED, shut.case_id())
    shut.close()
    keeper = shut.sign_in("keeper")
    with contextlib.suppress(NsintakeError):
        restriction.change_access(keeper, other, [uid_of(keeper, COLLEAGUE)])
    shut.close()
    thief = shut.sign_in(COLLEAGUE)
    try:
        case = case_of(thief, shut.case_id())
    except FileRestricted:
        case = None
    assert case is None


def test_a_yes_laid_into_a_shut_file_lets_no_letter_begin(shut: Office) -> None:
    worker = shut.sign_in("intake")
    given = next(act for act in every_act_of(worker, shut.case_id()) if act.kind is ActKind.GIVEN)
    withdrawing.withdraw(worker, shut.case_id(), given.recipient_id)
    shut.close()
    attacker = shut.sign_in(COLLEAGUE)
    act = replace(given, number=50, day=attacker.today(), witness=attacker.uid)
    lay(attacker, "consent_act", secrets.token_bytes(16), shut.case_id(), act, verb="consent")
    shut.close()
    worker = shut.sign_in("intake")
    with pytest.raises(NsintakeError):
        letters.begin_letter(worker, shut.case_id(), given.recipient_id)
