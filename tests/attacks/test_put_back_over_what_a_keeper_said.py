"""What was said last of who opens a woman's file was said by a keeper who settled something, or after that. Whoever was
on the file before makes it void, or reads the word that was said once and says it again.
"""

from __future__ import annotations

import pytest

from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.day import alarms
from nsintake.services.founding.practice_office import record
from nsintake.store.audit_lines import LogLine
from nsintake.store.audit_lookups import entry_about
from nsintake.store.column_types import LINE
from nsintake.store.tables import SEALED
from nsintake.store.wrap_rule import BEFORE, NAMED, NEXT, NOBODY, TABLE, hash_of
from tests.attacks.test_a_word_said_before import opens, states
from tests.attacks.test_away_for_a_moment import Held, own_program, put_in, read
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import SECOND, settled_by
from tests.attacks.test_shut_by_hand import shut_to_all_but_one
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of
from tests.services.test_alarms import check_of

VOID = "UPDATE audit SET sig = zeroblob(64) WHERE n = ?"
KEEPERS = ("keeper", SECOND)


def hands_of(office: Office) -> SignedIn:
    office.close()
    for login in KEEPERS:
        office.sign_in(login)  # what a first sign-in writes is there
    return own_program(office.sign_in(COLLEAGUE))


def said_of(hands: SignedIn, case_id: bytes) -> list[LogLine]:
    text = f"SELECT {LINE} FROM audit WHERE record_id = ? AND tbl = ? ORDER BY n"
    return [LogLine(*row) for row in read(hands.identity, text, case_id, TABLE)]


def made_void(hands: SignedIn, line: LogLine) -> None:
    assert hands.identity.database.reader().execute(VOID, (line.n,)).rowcount == 1


def with_a_colleague(office: Office, shut_to: tuple[str, ...]) -> tuple[bytes, list[str]]:
    """A file that is open to her, and to whom it is shut."""
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    worker = office.sign_in("intake")
    case_id, out = record(worker, answers()), [uid_of(worker, login) for login in shut_to]
    restriction.change_access(worker, case_id, [uid_of(worker, COLLEAGUE)], shut_to=out)
    return case_id, out


def kept(hands: SignedIn, case_id: bytes) -> tuple[Held, int]:
    tables = [*SEALED[hands.identity.comp], "dek"]
    rows = {name: read(hands.identity, f"SELECT * FROM {name} WHERE subject_id = ?", case_id) for name in tables}
    return rows, hands.identity.audit.head().number


def put_back(hands: SignedIn, case_id: bytes, before: Held, last: int) -> None:
    """The key and the rows of before; all that was said of them since is void."""
    reader = hands.identity.database.reader()
    for name, rows in before.items():
        reader.execute(f"DELETE FROM {name} WHERE subject_id = ?", (case_id,))
        put_in(hands.identity, name, rows)
    ids = {case_id, *(row[0] for name in before for row in before[name])}
    for n, record_id, version in read(hands.identity, "SELECT n, record_id, version FROM audit WHERE n > ?", last):
        if version and record_id in ids:
            reader.execute(VOID, (n,))


def test_she_makes_void_what_a_keeper_said_who_settled_that_she_was_shut_out(office: Office) -> None:
    """Before: a keeper says no word that could be missed, and what she settled did not count either. So the next to
    settle it let her in again.
    """
    case_id, out = with_a_colleague(office, ())
    before, last = kept(office.sign_in(COLLEAGUE), case_id)
    restriction.change_access(office.sign_in("intake"), case_id, (), shut_to=out)
    hands = hands_of(office)
    made_void(hands, said_of(hands, case_id)[-1])
    assert settled_by(office, "keeper")
    hands = hands_of(office)
    put_back(hands, case_id, before, last)
    assert settled_by(office, SECOND)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    assert opens(office.sign_in(SECOND), case_id)


def test_she_makes_void_what_was_said_after_a_keeper_who_could_ask_for_no_word(office: Office) -> None:
    """The keeper names whom the key names, and she is one of them then. Before: who settled what became void since let
    her in again, and believed her.
    """
    case_id, out = with_a_colleague(office, KEEPERS)
    hands = hands_of(office)
    made_void(hands, said_of(hands, case_id)[-1])
    assert settled_by(office, "keeper")
    before, last = kept(hands_of(office), case_id)
    restriction.change_access(office.sign_in("intake"), case_id, (), shut_to=out)
    hands = hands_of(office)
    assert not opens(hands, case_id)
    put_back(hands, case_id, before, last)
    assert settled_by(office, SECOND)
    assert names(office, case_id) == NOBODY


@pytest.mark.parametrize("how", ["DELETE FROM audit WHERE n = ?", "UPDATE audit SET body = zeroblob(200) WHERE n = ?"])
def test_a_keeper_who_settles_twice_believes_no_word_that_was_said_before(office: Office, how: str) -> None:
    """What it was said with is gone and settled. Before: the next keeper believed whoever said it again, and what is
    due in the file rang no more.
    """
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    worker = office.sign_in("intake")
    case_id, _ = check_of(office, worker)
    restriction.restrict(worker, case_id, [])
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, login) for login in KEEPERS])
    hands = hands_of(office)
    (*_, second), reader = said_of(hands, case_id), hands.identity.database.reader()
    word = str(hands.identity.audit.bodies.open(reader, second).details[BEFORE])
    assert reader.execute(how, (second.n,)).rowcount == 1
    assert settled_by(office, "keeper")
    hands = hands_of(office)
    shut_to_all_but_one(hands, case_id)
    states(hands, case_id, 3, {BEFORE: word, NEXT: hash_of("known"), "keepers": "no"})
    office.close()
    assert settled_by(office, "keeper")
    assert names(office, case_id) == NOBODY
    assert case_id in {due.target for due in alarms.alarms(office.sign_in("intake")).due}


def names(office: Office, case_id: bytes) -> str:
    """Whom what was said last of a key names as those who say what comes next; its worker would say more of it."""
    identity = office.sign_in(SECOND).identity
    line = entry_about(identity.audit, TABLE, case_id)
    assert line is not None
    return str(identity.audit.words(identity.database.reader(), line).details[NAMED])
