"""An intake worker takes away what leads to a record, and the keys under which the log told of it before her file got
another key: what she says reaches the record all the same, and a letter that was taken back stays so.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.language import Lang
from nsintake.domain.liaison import MaskedRecord, ReleasedLetter
from nsintake.domain.named_letter import NamedLetter
from nsintake.errors import Refused
from nsintake.records.case_files import freeze_on, links_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import confirming, withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import named, named_prints
from nsintake.services.station import rotation
from nsintake.store.rows import Pairs
from nsintake.store.wraps import AUDIT, OUTBOX
from tests.attacks.test_after_settling import printed
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_links_moved_and_laid import ACTS, WAYS
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze
from tests.attacks.test_wraps_changed import shut
from tests.services.colleagues import COLLEAGUE, staffed, uid_of  # noqa: F401 - a fixture
from tests.services.ladder import POLICE, Office, answers
from tests.services.letters import test_named

KEPT = "DELETE FROM dek WHERE substr(wrap, 1, 1) = x'03'"


def shut_and_opened(office: Office, how: Callable[[SignedIn, bytes], object]) -> None:
    worker, case_id = office.sign_in("intake"), office.case_id()
    how(worker, case_id)
    restriction.restrict(worker, case_id, ())
    restriction.open_to_all(worker, case_id)


def opened_and_taken(office: Office, how: Callable[[SignedIn, bytes], object]) -> None:
    worker, case_id = office.sign_in("intake"), office.case_id()
    restriction.restrict(worker, case_id, ())
    restriction.open_to_all(worker, case_id)
    how(worker, case_id)


def twice(office: Office, how: Callable[[SignedIn, bytes], object]) -> None:
    shut_and_opened(office, how)
    shut_and_opened(office, lambda _signed_in, _case_id: None)


def keys_changed(office: Office, how: Callable[[SignedIn, bytes], object]) -> None:
    how(office.sign_in("intake"), office.case_id())
    office.close()
    rotation.change_keys(office.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK)
    office.close()


@pytest.mark.parametrize("when", [shut_and_opened, opened_and_taken, twice, keys_changed])
@pytest.mark.parametrize("act", ACTS)
def test_a_record_is_stopped_though_nothing_but_a_key_that_is_gone_led_there(
    released: Office, act: str, when: Callable[[Office, Callable[[SignedIn, bytes], object]], None]
) -> None:
    when(released, WAYS["taken away with her letters"])
    released.close()
    hands = released.sign_in("intake").identity.database.reader()
    assert hands.execute(KEPT).rowcount >= 1
    released.close()
    ACTS[act](released.sign_in("keeper"), released.case_id())
    assert not printed(released.sign_in("liaison"))


def test_a_letter_that_names_her_stays_taken_back_though_nothing_says_so_any_more(released: Office) -> None:
    worker, named_id = test_named.signed(released)
    case_id = released.case_id()
    named.withdraw(worker, named_id)
    restriction.restrict(worker, case_id, ())
    restriction.open_to_all(worker, case_id)
    released.close()
    hands = own_program(released.sign_in("intake"))
    letter = hands.identity.get("named_letter", named_id, NamedLetter)
    assert hands.identity.database.reader().execute(KEPT).rowcount == 1
    with hands.identity.begin() as work:
        hands.identity.put(work, "named_letter", named_id, case_id, replace(letter, withdrawn=None), verb="draft")
        work.commit()
    released.close()
    with pytest.raises(OpenError):
        named_prints.record_print(released.sign_in("keeper"), named_id, Lang.AR, copies=1)


def withdrawn(office: Office) -> tuple[MaskedRecord, Pairs[ReleasedLetter]]:
    """What her record and its papers were; she took it back since."""
    worker, record_id = office.sign_in("intake"), office.record_id()
    record = worker.liaison.get("masked_record", record_id, MaskedRecord)
    papers = worker.liaison.list("released_letter", ReleasedLetter)
    office.close()
    withdrawing.withdraw(office.sign_in("keeper"), office.case_id(), POLICE)
    office.close()
    return record, papers


def said_again(office: Office, record: MaskedRecord, papers: Pairs[ReleasedLetter]) -> None:
    """An intake worker destroys the key of liaison.db's log, and writes the rows of before with her own signature."""
    reader = own_program(office.sign_in("intake")).liaison.database.reader()
    assert reader.execute("DELETE FROM dek WHERE subject_id = ?", (AUDIT,)).rowcount == 1
    office.close()
    hands, record_id = own_program(office.sign_in("intake")), office.record_id()
    with hands.liaison.begin() as work:
        hands.liaison.put(work, "masked_record", record_id, record_id, record, verb="release")
        for letter_id, paper in papers:
            hands.liaison.put(work, "released_letter", letter_id, record_id, paper, verb="release")
        work.commit()
    office.close()


def test_what_she_took_back_does_not_print_though_the_key_of_the_log_is_gone(released: Office) -> None:
    said_again(released, *withdrawn(released))
    assert not printed(released.sign_in("liaison"))
    for login in ("intake", "liaison", "keeper"):
        signed_in = released.sign_in(login)
        audit.look_through(signed_in)
        assert {(found.file, found.kind) for found in signed_in.unsound} == {("liaison.db", "unread")}
    keeper = released.sign_in("keeper")
    audit.settle(keeper, "liaison.db", words="Somebody destroyed a key.")
    audit.look_through(keeper)
    assert not keeper.unsound
    for row in confirming.waiting(keeper):
        with contextlib.suppress(Refused):
            confirming.confirm(keeper, row.record_id)
    released.close()
    assert not printed(released.sign_in("liaison"))


def test_what_goes_on_prints_again_once_it_was_settled_and_confirmed(released: Office) -> None:
    hands = released.sign_in("intake").liaison.database.reader()
    hands.execute("DELETE FROM dek WHERE subject_id = ?", (AUDIT,))
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert [found.kind for found in keeper.unsound] == ["unread"]
    audit.settle(keeper, "liaison.db", words="Somebody destroyed a key.")
    released.close()
    assert not printed(released.sign_in("liaison"))
    worker = released.sign_in("intake")
    for row in confirming.waiting(worker):
        confirming.confirm(worker, row.record_id)
    released.close()
    assert printed(released.sign_in("liaison"))
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert not keeper.unsound


GARBLED = "UPDATE dek SET wrap = x'00' WHERE subject_id = ?"


@pytest.mark.parametrize(
    ("login", "file", "is_open"),
    [("liaison", "liaison.db", True), ("liaison", "liaison.db", False), ("intake", "identity.db", False)],
)
def test_a_key_that_is_garbled_keeps_no_keeper_from_settling(
    released: Office, login: str, file: str, *, is_open: bool
) -> None:
    """While her session is open, which knows the key, or before. Before: only reading went on, for ever."""
    keeper = released.sign_in("keeper")
    for store in keeper.stores:
        keeper.note_view(store, "view", b"", about=b"")
    hands = own_program(released.sign_in(login))
    store = hands.liaison if file == "liaison.db" else hands.identity
    assert store.database.reader().execute(GARBLED, (AUDIT,)).rowcount == 1
    if not is_open:
        released.close()
        keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert {(found.file, found.kind) for found in keeper.unsound} == {(file, "unread")}
    audit.settle(keeper, file, "Somebody garbled a key.")
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert not keeper.unsound


def test_letters_go_again_once_a_garbled_key_of_what_is_owed_was_settled(heard: Office) -> None:
    """By an intake worker. Before: nothing was owed any more, for ever."""
    keeper, hands = heard.sign_in("keeper"), own_program(heard.sign_in("intake"))
    withdrawing.block_by_reference(hands, links_of(hands, heard.case_id())[0].reference)
    assert hands.identity.database.reader().execute(GARBLED, (OUTBOX,)).rowcount == 1
    heard.close()
    keeper = heard.sign_in("keeper")
    audit.look_through(keeper)
    for found in keeper.unsound:
        audit.settle(keeper, found.file, "Somebody garbled a key.")
    heard.close()
    worker = heard.sign_in("intake")
    with worker.identity.begin() as work:
        assert worker.outbox.add_note(work, "freeze", ())
        work.commit()


def test_a_garbled_key_of_the_log_of_accounts_keeps_nobody_out(released: Office) -> None:
    """By an administrator. Before: nobody could sign in, also to freeze."""
    reader = released.sign_in("administrator").accounts_store.database.reader()
    assert reader.execute(GARBLED, (AUDIT,)).rowcount == 1
    released.close()
    worker = released.sign_in("intake")
    freeze(worker, released)
    assert freeze_on(worker, released.case_id())


def test_who_opens_a_file_is_changed_by_its_worker_once_a_garbled_key_was_settled(staffed: Office) -> None:  # noqa: F811
    """By a colleague to whom it is shut. Before: whatever a worker said of it did not count, so that only reading went
    on each time, and the keeper who settled that shut it to everybody but keepers.
    """
    staffed.sign_in("keeper")
    worker = staffed.sign_in("intake")
    hers = record(worker, answers())
    restriction.restrict(worker, hers, [])
    hands = own_program(staffed.sign_in(COLLEAGUE))
    assert hands.identity.database.reader().execute(GARBLED, (AUDIT,)).rowcount == 1
    staffed.close()
    keeper = staffed.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "identity.db", "Somebody garbled a key.")
    staffed.close()
    worker = staffed.sign_in("intake")
    restriction.widen(worker, hers, [uid_of(worker, COLLEAGUE)])
    staffed.close()
    assert not shut(staffed.sign_in(COLLEAGUE), hers)
    worker = staffed.sign_in("intake")
    restriction.change_access(worker, hers, [])
    staffed.close()
    assert shut(staffed.sign_in(COLLEAGUE), hers)
    keeper = staffed.sign_in("keeper")
    audit.look_through(keeper)
    assert not keeper.unsound
