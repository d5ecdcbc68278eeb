"""A file that only its worker opens: a colleague who was on it puts back the key and the rows of then. No keeper who
settles that can say anything of the file.
"""

from __future__ import annotations

import pytest

from nsintake.domain.note import Note
from nsintake.domain.roles import Role
from nsintake.domain.task import TaskKind
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.day import notes, today
from nsintake.services.founding.practice_office import record
from tests.attacks.test_a_word_said_before import opens, put_back, shut_out
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_restricted_files import CANARY
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import SECOND, settled_by
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of

pytestmark = pytest.mark.usefixtures("cheap_keys")
KEEPERS = ["keeper", SECOND]


def read_by_colleague(office: Office, case_id: bytes) -> list[str]:
    hands = own_program(office.sign_in(COLLEAGUE))
    try:
        return [note.text for _, note in hands.identity.list("note", Note, subject=case_id)]
    except NsintakeError:
        return []
    finally:
        office.close()


def put_back_and_settled(office: Office, how: str) -> bytes:
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    before, last = shut_out(office, case_id, KEEPERS)
    for login in KEEPERS:
        office.sign_in(login)
    put_back(office, case_id, before, last, how)
    for login in KEEPERS:
        settled_by(office, login)
    return case_id


def asked_of(worker: SignedIn) -> list[tuple[bytes, str]]:
    due = today.today(worker).due
    return [(task.target, task.owner) for task in due if task.kind is TaskKind.ACCESS_LOST]


def lets_in(worker: SignedIn, case_id: bytes) -> None:
    out = [uid_of(worker, login) for login in KEEPERS]
    restriction.change_access(worker, case_id, [uid_of(worker, COLLEAGUE)], shut_to=out)


@pytest.mark.parametrize("how", ["void", "out", "cut"])
def test_what_her_worker_writes_then_opens_to_her_worker_alone(office: Office, how: str) -> None:
    """Before: it opened to the colleague too, until her worker set anew who opens the file."""
    case_id = put_back_and_settled(office, how)
    worker = office.sign_in("intake")
    assert opens(worker, case_id)
    notes.write(worker, case_id, CANARY)
    assert CANARY not in read_by_colleague(office, case_id)
    settled_by(office, "keeper")
    worker = office.sign_in("intake")
    audit.look_through(worker)
    assert not worker.unsound, "it is done once"
    assert asked_of(worker) == [(case_id, worker.display_name)]
    lets_in(worker, case_id)
    assert not asked_of(worker)
    office.close()
    settled_by(office, "keeper")
    assert CANARY in read_by_colleague(office, case_id)
    worker = office.sign_in("intake")
    audit.look_through(worker)
    assert not worker.unsound
    assert CANARY in read_by_colleague(office, case_id), "whom she let in stays in"


def test_nobody_is_shut_out_where_a_keeper_settled_something_before(office: Office) -> None:
    """Before it was said who opens the file."""
    case_id = put_back_and_settled(office, "cut")
    other = record(office.sign_in("intake"), answers())
    lets_in(office.sign_in("intake"), other)
    named = office.sign_in("intake").identity.holders(other)
    office.close()
    assert office.sign_in("intake").identity.holders(other) == named
    assert opens(office.sign_in(COLLEAGUE), other)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
