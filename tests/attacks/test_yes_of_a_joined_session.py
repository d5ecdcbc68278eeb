"""A session joined a woman's file, and she took her consent back before it was saved. A colleague, who need not be let
into the file, makes it seem older than the yes of that session.
"""

from __future__ import annotations

import contextlib
import secrets

import pytest

from nsintake.domain.consent import ActKind, ConsentAct, newest_act
from nsintake.domain.two_versions import Keep
from nsintake.errors import NsintakeError
from nsintake.records.case_files import every_act_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import withdrawing
from nsintake.services.intake import intake, reopening
from nsintake.services.station import rotation
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.intake.test_reopening import told_again
from tests.services.ladder import POLICE, Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


def taken_back_since(office: Office) -> tuple[bytes, bytes]:
    """Her file, and the session that joined it before she took back what the police may hear."""
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    draft_id, said = told_again(worker)
    joined = reopening.join(worker, draft_id, said, case_id)
    withdrawing.withdraw(office.sign_in("keeper"), case_id, POLICE, by_phone=True)
    office.close()
    return case_id, joined


def looked_through(office: Office) -> SignedIn:
    worker = office.sign_in("intake")
    audit.look_through(worker)
    assert not worker.unsound
    return worker


def save(worker: SignedIn, joined: bytes) -> None:
    kept = intake.load_draft(worker, joined).answers
    with contextlib.suppress(NsintakeError):
        reopening.save_back(worker, joined, kept, {"account": Keep.MINE})


def last_word(office: Office, case_id: bytes) -> ActKind:
    last = newest_act(every_act_of(office.sign_in("keeper"), case_id), POLICE)
    assert last is not None
    return last.kind


def test_an_entry_in_the_name_of_her_worker(office: Office) -> None:
    """It says that the session joined her file now, and is signed by nobody. Before: it was believed."""
    employ(office)
    case_id, joined = taken_back_since(office)
    worker, hands = looked_through(office), own_program(office.sign_in(COLLEAGUE))
    chain, reader = hands.identity.audit, hands.identity.database.reader()
    with hands.identity.begin() as work:
        n = chain.append(work, "join_session", record_id=case_id, about=case_id)
        work.commit()
    (line,) = chain.lines(n, 1)
    before = chain.head_at(n - 1)
    assert before is not None
    head = chain._hash(line._replace(actor=worker.uid), before)
    text = "UPDATE audit SET actor = ?, head = ?, sig = zeroblob(64) WHERE n = ?"
    assert reader.execute(text, (worker.uid, head, n)).rowcount == 1
    save(worker, joined)
    assert last_word(office, case_id) is ActKind.WITHDRAWN


def test_an_entry_of_before_a_change_of_keys(office: Office) -> None:
    """It is her own, and says for a moment that the withdrawal was there by then. Nothing tells of it afterwards."""
    employ(office)
    hands = own_program(office.sign_in(COLLEAGUE))
    with hands.identity.begin() as work:
        n = hands.identity.audit.append(work, "looked")
        work.commit()
    office.close()
    rotation.change_keys(office.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK)
    office.close()
    case_id, joined = taken_back_since(office)
    worker, hands = looked_through(office), own_program(office.sign_in(COLLEAGUE))
    acts = hands.identity.records("consent_act", ConsentAct, subject=case_id)
    (act,) = [row for row in acts if (row.value.kind, row.value.recipient_id) == (ActKind.WITHDRAWN, POLICE)]
    chain, reader = hands.identity.audit, hands.identity.database.reader()
    held = read(hands.identity, "SELECT * FROM audit WHERE n = ?", n)
    (line,) = chain.lines(n, 1)
    before = chain.head_at(n - 1)
    assert before is not None
    laid = line._replace(tbl="consent_act", record_id=act.record_id, version=1, hash=secrets.token_bytes(32))
    head = chain._hash(laid, before)
    reader.execute("DELETE FROM audit WHERE n = ?", (n,))
    put_in(hands.identity, "audit", [tuple(laid._replace(head=head, sig=chain._keyring.sign(chain._signed(head))))])
    save(worker, joined)
    reader.execute("DELETE FROM audit WHERE n = ?", (n,))
    put_in(hands.identity, "audit", held)
    assert last_word(office, case_id) is ActKind.WITHDRAWN
