"""A colleague who was let into a woman's file and was shut out of it since puts back what she could open. Besides she
takes away that by which a keeper who settles would see that more was said.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.case import HandOver
from nsintake.domain.intake import Step
from nsintake.domain.roles import Role
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts.account_state import REWRAP
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.day import alarms
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake
from nsintake.services.station import rotation
from nsintake.store.audit_lines import NOTHING
from nsintake.store.tables import SEALED
from nsintake.store.wrap_lines import MARK
from nsintake.store.wraps import AUDIT, restricted_subjects
from tests.attacks.test_a_word_said_before import is_asked, opens, put_back, shut_out, shut_out_of_a_file
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_honest_days import copied, put_copy
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import SECOND, settled_by
from tests.attacks.test_shut_by_hand import shut_to_all_but_one
from tests.attacks.test_wraps_changed import bend, wrap_of
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of
from tests.services.test_alarms import check_of

pytestmark = pytest.mark.usefixtures("cheap_keys")
THIRD = "third"
GARBLE = "UPDATE dek SET wrap = zeroblob(length(wrap)) WHERE subject_id = ?"


@pytest.mark.parametrize("how", ["void", "as it is"])
def test_with_the_key_of_the_log_garbled(office: Office, how: str) -> None:
    """Nobody can read any more which word was asked for. Before: what was said after that seemed to say none, and the
    keeper named her again.
    """
    case_id, before, last = shut_out_of_a_file(office)
    put_back(office, case_id, before, last if how == "void" else 2**40, "void")
    hands = own_program(office.sign_in(COLLEAGUE))
    assert hands.identity.database.reader().execute(GARBLE, (AUDIT,)).rowcount
    assert settled_by(office, "keeper")
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    office.close()
    settled_by(office, SECOND)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    assert opens(office.sign_in("keeper"), case_id) or how != "void"


@pytest.mark.parametrize("how", ["void", "out", "out with a draft", "out with all", "cut"])
def test_without_the_row_of_her_file(office: Office, copies: Path, how: str) -> None:
    """It seems to be a session under way then, in which somebody typed (``with a draft``), or of which nothing was said
    (``with all``). Before: its key went on naming her, and a backup that does was brought back as it was.
    """
    employ(office)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    restriction.restrict(worker, case_id, [uid_of(worker, COLLEAGUE)])
    path = back_up(office, copies)
    before, last = shut_out(office, case_id)
    office.sign_in("keeper")
    put_back(office, case_id, before, last, how.partition(" ")[0])
    hands = own_program(office.sign_in(COLLEAGUE))
    reader = hands.identity.database.reader()
    assert reader.execute("DELETE FROM case_file WHERE record_id = ?", (case_id,)).rowcount
    if how == "out with a draft":
        reader.execute("INSERT INTO draft VALUES (?, ?, ?, 1, 1, zeroblob(99))", (b"d" * 16, case_id, hands.uid))
    if how == "out with all":
        reader.execute("DELETE FROM audit WHERE record_id = ? AND tbl = 'case_file'", (case_id,))
    office.close()
    assert settled_by(office, "keeper")
    named = office.sign_in("keeper").identity.holders(case_id)
    office.close()
    restored(office, "keeper", path)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    assert opens(office.sign_in("keeper"), case_id)
    assert named == ()


def settled_and_asked(office: Office) -> bytes:
    """A file in which something is due, that a keeper settled: it is for keepers alone, who are asked who else opens
    it.
    """
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    worker = office.sign_in("intake")
    case_id, _ = check_of(office, worker)
    before, last = shut_out(office, case_id)
    for login in ("keeper", SECOND):
        office.sign_in(login)
    put_back(office, case_id, before, last, "out")
    assert settled_by(office, "keeper")
    return case_id


@pytest.mark.parametrize("keys_changed", [True, False])
def test_that_who_opens_it_is_asked_is_taken_out(office: Office, *, keys_changed: bool) -> None:
    """A keeper settled, and the file is hers alone until she says who else opens it. Before: nobody to whom it is shut
    heard any more that something is due.
    """
    case_id = settled_and_asked(office)
    assert case_id in {due.target for due in alarms.alarms(office.sign_in("intake")).due}
    office.close()
    hands = own_program(office.sign_in(COLLEAGUE)).identity.database.reader()
    take = "DELETE FROM audit WHERE n = (SELECT max(n) FROM audit WHERE record_id = ? AND tbl = 'wrap')"
    assert hands.execute(take, (case_id,)).rowcount == 1
    office.close()
    assert settled_by(office, SECOND)
    if keys_changed:
        rotation.change_keys(office.sign_in(SECOND), reason=rotation.KeyChange.SUSPECTED_LEAK, leave_damaged=True)
        office.close()
    assert case_id in {due.target for due in alarms.alarms(office.sign_in("intake")).due}
    assert is_asked(office.sign_in(SECOND), case_id)


def test_that_who_opens_it_is_asked_cannot_be_read(office: Office) -> None:
    """The key of the log is garbled after a keeper asked. Before: the next keeper stated the key again and did not
    ask.
    """
    case_id = settled_and_asked(office)
    hands = own_program(office.sign_in(COLLEAGUE)).identity.database.reader()
    assert hands.execute(GARBLE, (AUDIT,)).rowcount
    assert settled_by(office, SECOND)
    assert case_id in {due.target for due in alarms.alarms(office.sign_in("intake")).due}


def hidden(hands: SignedIn, case_id: bytes, before: dict[str, list[Any]], last: int) -> None:
    """As ``put_back`` takes it out, while others are signed in."""
    reader = hands.identity.database.reader()
    for name, rows in before.items():
        reader.execute(f"DELETE FROM {name} WHERE subject_id = ?", (case_id,))
        put_in(hands.identity, name, rows)
    ids = {row[0] for rows in before.values() for row in rows}
    for n, record_id in read(hands.identity, "SELECT n, record_id FROM audit WHERE n > ? AND version > 0", last):
        if record_id in ids:
            reader.execute("DELETE FROM audit WHERE n = ?", (n,))


@pytest.mark.parametrize("how", ["out", "cut"])
def test_she_says_that_her_password_is_new(office: Office, how: str) -> None:
    """Everybody can write that into accounts.db. Before: the next keeper who signed in gave her the key again, and
    whoever settled what was missing went by that.
    """
    case_id, before, last = shut_out_of_a_file(office)
    put_back(office, case_id, before, last, how)
    hands = own_program(office.sign_in(COLLEAGUE))
    with hands.accounts.database.begin() as work:
        hands.accounts.put_setting(work, f"{REWRAP}{hands.uid}", b"1")
        work.commit()
    office.close()
    assert hands.uid in office.sign_in(SECOND).accounts.settings(REWRAP), "it waits"
    office.close()
    assert settled_by(office, "keeper")
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    assert opens(office.sign_in("keeper"), case_id)


def widened(signed_in: SignedIn, case_id: bytes) -> None:
    restriction.widen(signed_in, case_id, [uid_of(signed_in, THIRD)])


def added(signed_in: SignedIn, case_id: bytes) -> None:
    named = [uid for uid in signed_in.identity.holders(case_id) or () if uid != NO_KEEPERS]
    restriction.change_access(signed_in, case_id, [*named, uid_of(signed_in, THIRD)])


def handed_over(signed_in: SignedIn, case_id: bytes) -> None:
    restriction.hand_over(signed_in, case_id, uid_of(signed_in, THIRD), HandOver.LEAVES)


@pytest.mark.parametrize("act", [widened, added, handed_over])
def test_somebody_else_is_let_in_meanwhile(office: Office, act: Callable[[SignedIn, bytes], None]) -> None:
    """By a keeper who had looked through the files before. Before: what she stated came after all that is missing."""
    for login in (COLLEAGUE, THIRD):
        employ(office, login)
    case_id = record(office.sign_in("intake"), answers())
    before, last = shut_out(office, case_id)
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    assert not keeper.unsound
    hidden(own_program(office.sign_in(COLLEAGUE)), case_id, before, last)
    with contextlib.suppress(NsintakeError):
        act(keeper, case_id)
    assert settled_by(office, "keeper")
    assert not opens(office.sign_in(COLLEAGUE), case_id)


@pytest.mark.parametrize("out", [[], ["keeper"]], ids=["to keepers", "to one keeper"])
@pytest.mark.parametrize("ahead", [True, False])
def test_what_was_said_of_it_cannot_be_read(office: Office, out: list[str], *, ahead: bool) -> None:
    """The key of the log was another one while her worker shut her out; the right one is there again. ``ahead``: she
    laid it before the worker signed in.
    """
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    shut_to = [uid_of(worker, login) for login in out]
    restriction.change_access(worker, case_id, [uid_of(worker, COLLEAGUE)], shut_to=shut_to)
    office.close()
    for login in ("keeper", SECOND):
        office.sign_in(login)
    hands = own_program(office.sign_in(COLLEAGUE))
    identity, reader = hands.identity, hands.identity.database.reader()
    tables = [*SEALED[identity.comp], "dek"]
    before = {name: read(identity, f"SELECT * FROM {name} WHERE subject_id = ?", case_id) for name in tables}
    ((held,),) = read(identity, "SELECT wrap FROM dek WHERE subject_id = ?", AUDIT)
    lay = "UPDATE dek SET wrap = ? WHERE subject_id = ?"
    if not ahead:
        worker = office.sign_in("intake")
    reader.execute(lay, (identity.deks._keys.new_dek(identity.comp, AUDIT)[0], AUDIT))
    if ahead:
        worker = office.sign_in("intake")
    restriction.change_access(worker, case_id, (), shut_to=shut_to)
    reader.execute(lay, (held, AUDIT))
    for name, rows in before.items():
        reader.execute(f"DELETE FROM {name} WHERE subject_id = ?", (case_id,))
        put_in(identity, name, rows)
    for login in ("keeper", SECOND, "keeper", SECOND):
        settled_by(office, login)
    assert opens(office.sign_in(SECOND), case_id)
    assert not opens(office.sign_in(COLLEAGUE), case_id)


def test_a_keeper_to_whom_it_is_shut_settles_first(office: Office) -> None:
    """She believes nobody whom the key names. Before: with the key of the log garbled after that, the keeper who opens
    the file stated the key as right.
    """
    case_id, before, last = shut_out_of_a_file(office, ["keeper"])
    put_back(office, case_id, before, last, "out")
    assert settled_by(office, "keeper")
    hands = own_program(office.sign_in(COLLEAGUE)).identity.database.reader()
    assert hands.execute(GARBLE, (AUDIT,)).rowcount
    assert settled_by(office, SECOND)
    settled_by(office, SECOND)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    assert opens(office.sign_in(SECOND), case_id)


def test_the_rule_about_keys_is_taken_out_too(office: Office) -> None:
    """And all that was said of this one. Before: the next keeper who signed in stated the rule anew, with each key as
    it was stored.
    """
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    case_id = record(office.sign_in("intake"), answers())
    before, last = shut_out(office, case_id)
    for login in ("keeper", SECOND):
        audit.look_through(office.sign_in(login))
    put_back(office, case_id, before, last, "out")
    reader = own_program(office.sign_in(COLLEAGUE)).identity.database.reader()
    assert reader.execute("DELETE FROM audit WHERE record_id = ? AND tbl = 'wrap'", (case_id,)).rowcount
    assert reader.execute("DELETE FROM audit WHERE tbl = ?", (MARK,)).rowcount
    office.close()
    office.sign_in(SECOND)
    office.close()
    for login in ("keeper", SECOND):
        settled_by(office, login)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    assert office.sign_in("keeper").identity.wraps.is_in_force(), "once it was settled"


@pytest.mark.parametrize("names", ["as they are", "herself", "nobody"])
def test_the_file_was_hers_on_the_day_of_a_backup(office: Office, copies: Path, names: str) -> None:
    """She handed it over since, and is not on it any more. Nobody can read what the log says of its key, in which she
    wrote these ``names``. Before: the backup was believed that it is hers, and it opened to her alone.
    """
    employ(office)
    first = office.sign_in(COLLEAGUE)
    case_id = record(first, answers())
    path = back_up(office, copies)
    first = office.sign_in(COLLEAGUE)
    restriction.hand_over(first, case_id, uid_of(first, "intake"), HandOver.LEAVES)
    restriction.change_access(office.sign_in("intake"), case_id, ())
    office.close()
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    assert not opens(hands, case_id)
    hands.identity.database.reader().execute(GARBLE, (AUDIT,))
    if names == "herself":
        shut_to_all_but_one(hands, case_id)
    if names == "nobody":
        for table in (*SEALED[hands.identity.comp], "dek"):
            hands.identity.database.reader().execute(f"DELETE FROM {table} WHERE subject_id = ?", (case_id,))
    restored(office, "keeper", path)
    opened = {login for login in ("keeper", "intake", COLLEAGUE) if opens(office.sign_in(login), case_id)}
    assert COLLEAGUE not in opened
    assert opened


def test_it_was_hers_and_shut_to_a_keeper(office: Office, copies: Path) -> None:
    """She handed it over since the backup, and puts back what she could open. Before: another keeper, who opens it,
    brought the backup back, and it opened to her alone.
    """
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    first = office.sign_in(COLLEAGUE)
    case_id = record(first, answers())
    restriction.change_access(first, case_id, (), shut_to=[uid_of(first, "keeper")])
    path = back_up(office, copies)
    hands = own_program(office.sign_in(COLLEAGUE))
    before, last = of_then(hands, case_id)
    first = office.sign_in(COLLEAGUE)
    restriction.hand_over(first, case_id, uid_of(first, "intake"), HandOver.LEAVES)
    office.close()
    for login in ("keeper", SECOND):
        office.sign_in(login)
    put_back(office, case_id, before, last, "out")
    restored(office, SECOND, path)
    everybody = ("keeper", SECOND, "intake", COLLEAGUE)
    assert {login for login in everybody if opens(office.sign_in(login), case_id)} == {SECOND}
    assert is_asked(office.sign_in(SECOND), case_id)


@pytest.mark.parametrize("names_her", ["backup", "station"])
def test_a_session_under_way_in_a_folder_that_was_put_back(
    office: Office, copies: Path, tmp_path: Path, names_her: str
) -> None:
    """The woman accepted the colleague for a while. A restore leaves the session to its worker, and the colleague, whom
    one of both alone names, opens it by neither.
    """
    employ(office)
    worker = office.sign_in("intake")
    with_her = answers(must_not_see="yes", accepted=uid_of(worker, COLLEAGUE))
    draft_id = intake.consent_to_record(worker, with_her)
    path = back_up(office, copies) if names_her == "backup" else copied(office, tmp_path)
    worker, alone = office.sign_in("intake"), answers(must_not_see="yes")
    intake.save_draft(worker, draft_id, answers=alone, step=Step.READ_BACK, focus="", caret=0)
    copy = copied(office, tmp_path) if names_her == "backup" else path
    path = path if names_her == "backup" else back_up(office, copies)
    put_copy(office, copy)
    restored(office, "keeper", path)
    assert office.sign_in("keeper").identity.holders(draft_id) == (office.sign_in("intake").uid,)
    assert [card.draft_id for card in intake.open_drafts(office.sign_in("intake"))] == [draft_id]


def of_then(hands: SignedIn, case_id: bytes) -> tuple[dict[str, list[Any]], int]:
    """The rows and the key of a file until now, and the last entry."""
    tables = [*SEALED[hands.identity.comp], "dek"]
    before = {name: read(hands.identity, f"SELECT * FROM {name} WHERE subject_id = ?", case_id) for name in tables}
    return before, hands.identity.audit.head().number


@pytest.mark.parametrize("again", [True, False])
def test_everybody_could_open_it_until_then(office: Office, *, again: bool) -> None:
    """What shut it is void and says so still. Before: whoever settled that left it open to all. ``again``: it had been
    shut and opened to all before.
    """
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    if again:
        restriction.restrict(worker, case_id, [])
        restriction.open_to_all(worker, case_id)
    before, last = of_then(own_program(office.sign_in(COLLEAGUE)), case_id)
    restriction.restrict(worker, case_id, [])
    office.close()
    for login in ("keeper", SECOND):
        office.sign_in(login)
    put_back(office, case_id, before, last, "void")
    assert settled_by(office, "keeper")
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    keeper = office.sign_in(SECOND)
    assert opens(keeper, case_id)
    assert is_asked(keeper, case_id)
    restriction.change_access(keeper, case_id, [uid_of(keeper, "intake")])
    assert opens(office.sign_in("intake"), case_id)
    office.close()
    assert not settled_by(office, "keeper")


def test_everybody_could_open_it_until_then_and_in_a_backup(office: Office, copies: Path) -> None:
    """Nobody settles that. Before: the backup was brought back as it was."""
    employ(office)
    case_id = record(office.sign_in("intake"), answers())
    path = back_up(office, copies)
    before, last = of_then(own_program(office.sign_in(COLLEAGUE)), case_id)
    restriction.restrict(office.sign_in("intake"), case_id, [])
    office.close()
    office.sign_in("keeper")
    put_back(office, case_id, before, last, "void")
    assert not restored(office, "keeper", path)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    keeper = office.sign_in("keeper")
    assert opens(keeper, case_id)
    assert is_asked(keeper, case_id)


def test_words_about_a_session_under_way_make_no_file_of_it(office: Office) -> None:
    """A colleague says something of it under a key of her own, and takes an entry out: its worker goes on."""
    employ(office)
    worker = office.sign_in("intake")
    intake.consent_to_record(worker, answers(must_not_see="yes"))
    (hers,) = restricted_subjects(worker.identity.deks, worker.identity.database.reader())
    office.close()
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    held, store = wrap_of(hands, hers), hands.identity
    shut_to_all_but_one(hands, hers)
    with store.begin() as work:
        out = store.audit.append(work, "looked")
        store.audit.append(work, "saved", table="case_file", record_id=hers, version=9, state=NOTHING, about=hers)
        work.commit()
    bend(hands, hers, held)
    store.database.reader().execute("DELETE FROM audit WHERE n = ?", (out,))
    office.close()
    assert settled_by(office, "keeper")
    assert len(intake.open_drafts(office.sign_in("intake"))) == 1
