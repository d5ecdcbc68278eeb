"""What a restore takes away although the station that is there still says it, in files of which a part is damaged or
gone: everybody who can write where they lie can do that, without any key.
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
from nsintake.domain.consent import ActKind, ConsentAct, Given, Item
from nsintake.domain.identity import AgeBand, NeverWords
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.ties import MergeReason
from nsintake.errors import NsintakeError
from nsintake.records.case_files import acts_of, case_of, freeze_on
from nsintake.records.consent_standing import standing
from nsintake.records.merged_files import files_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import recovery
from nsintake.services.backup.replaced_station import ReplacedFile
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.cases import restriction
from nsintake.services.consent import confirming, consenting, freezing, merging, noted_withdrawals, withdrawing
from nsintake.services.day import case_view, today
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import named, named_prints
from nsintake.services.liaison import liaison, proved_letters
from nsintake.store import connection, generation, tombstones
from nsintake.store.engine import open_database
from nsintake.store.sealed import SealedStore
from nsintake.store.tombstones import Tombstones
from tests.attacks.test_after_settling import printed
from tests.attacks.test_forged_backups import ACTS
from tests.attacks.test_linking import told
from tests.attacks.test_missing_tombstones import back_up, beside, recovered, restore
from tests.services.backup.test_recovery import _sheet_of, printable
from tests.services.colleagues import COLLEAGUE, staffed_printed  # noqa: F401 - a fixture
from tests.services.consent.test_consenting import change as learn
from tests.services.consent.test_consenting import said
from tests.services.ladder import POLICE, Office, heard_letter, read_and_sign
from tests.services.letters.test_named import given
from tests.services.people import uid_of

pytestmark = pytest.mark.usefixtures("cheap_keys")


def lose(office: Office, name: str) -> tuple[dict[str, str], str]:
    """Take one file away; the passwords and the site sheet."""
    passwords, sheet = office.passwords(), _sheet_of(office)
    for part in generation.current_folder(office.data).glob(f"{name}*"):
        part.unlink()
    return passwords, sheet


def over_what_is_left(
    office: Office, path: Path, passwords: dict[str, str], sheet: str, *asked: str
) -> recovery.Restored:
    """``asked``: the codes of what is asked first."""
    office.sessions.clear()
    office.close()
    opened = recovery.open_with_password(
        office.data, path, sheet=sheet, login="keeper", password=passwords["keeper"], clock=office.clock
    )
    return recovery.recover(opened, stay=frozenset(person.uid for person in opened.people), despite=frozenset(asked))


def opens(office: Office, login: str) -> bool:
    try:
        case_view.open_case(office.sign_in(login), office.case_id())
    except NsintakeError:
        return False
    return True


# --- one page


def garble(file: Path, page: int) -> None:
    with file.open("r+b") as out:
        out.seek(page * connection.PAGE_SIZE + 4000)
        byte = out.read(1)
        out.seek(-1, 1)
        out.write(bytes([byte[0] ^ 1]))


def still_reads(worker: SignedIn, copy: Path, act_id: bytes) -> bool | None:
    """Whether a damaged copy of identity.db still says that act; None where nothing is missed."""
    ring, comp = worker.ring, Compartment.IDENTITY
    try:
        database = open_database(copy, lambda each: ring.apply_file_key(comp, each))
    except NsintakeError:
        return False
    with contextlib.closing(database):
        store = SealedStore(database, ring, comp=comp, rosters=worker.rosters, clock=worker.files.clock)
        if not database.integrity_faults():
            return None
        return ReplacedFile(store).record("consent_act", act_id, ConsentAct) is not None


@pytest.mark.parametrize("reads", [True, False])
def test_a_garbled_page_costs_only_the_rows_on_it(released: Office, copies: Path, tmp_path: Path, reads: bool) -> None:
    """Where the withdrawal can still be read, the restore does not lose it; else it says that something was lost."""
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    before = set(worker.identity.known_ids("consent_act"))
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    (act_id,) = set(worker.identity.known_ids("consent_act")) - before
    worker.identity.database.checkpoint()
    file, copy = worker.identity.database.path, tmp_path / "copy.db"
    for page in range(file.stat().st_size // connection.PAGE_SIZE - 1, 3, -1):
        shutil.copy(file, copy)
        garble(copy, page)
        if still_reads(worker, copy, act_id) is reads:
            break
    passwords, sheet = released.passwords(), _sheet_of(released)
    released.close()
    garble(file, page)
    try:
        done = restore(released, path)
    except NsintakeError:  # nobody gets in
        done = over_what_is_left(released, path, passwords, sheet)
    assert not printed(released.sign_in("liaison"))
    keeper = released.sign_in("keeper")
    kinds = [act.kind for act in acts_of(keeper, released.case_id())]
    assert kinds[-1] is ActKind.WITHDRAWN  # by liaison.db at least
    assert not reads or keeper.identity.find("consent_act", act_id, ConsentAct) is not None
    assert bool(done.unread) or reads
    verbs = [view.verb for view in keeper.accounts_store.audit.views(limit=20)]
    assert ("restore_unread" in verbs) == bool(done.unread)


def test_a_damaged_row_keeps_no_other_print_from_being_known(handed: Office, copies: Path) -> None:
    path = back_up(handed, copies)
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
    officer = handed.sign_in("liaison")
    (row,) = officer.liaison.records("disclosure", Disclosure)
    junk = row.record_id[:-1] + bytes([row.record_id[-1] ^ 1])
    with officer.liaison.begin() as work:
        lies = (junk, row.subject_id, 3, 1, 1, b"x")
        work.cursor.execute("INSERT INTO disclosure VALUES (?, ?, ?, ?, ?, ?)", lies)
        work.commit()
    handed.close()
    assert restore(handed, path).unread == 1
    officer = handed.sign_in("liaison")
    assert [task.copies for task in today.today(officer).due if task.kind.value == "recall"] == [2]


# --- one file


def junk_roster(signed_in: SignedIn) -> tuple[str, tuple[object, ...]]:
    return "INSERT INTO roster VALUES (?, ?)", (10**6, b"junk")


def junk_grant(signed_in: SignedIn) -> tuple[str, tuple[object, ...]]:
    return "UPDATE grant_ SET bytes = ? WHERE uid = ?", (b"junk", uid_of(signed_in, "keeper"))


@pytest.mark.parametrize("spoil", [None, junk_roster, junk_grant], ids=["gone", "a list of junk", "her grant"])
@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_what_two_sound_files_say_outlives_a_damaged_accounts_db(
    released: Office, copies: Path, spoil: Callable[[SignedIn], tuple[str, tuple[object, ...]]] | None, act: str
) -> None:
    path = back_up(released, copies)
    released.clock.moment += timedelta(days=1)
    ACTS[act](released.sign_in("keeper"), released)
    passwords, sheet = released.passwords(), _sheet_of(released)
    released.close()
    if spoil is None:
        lose(released, "accounts.db")
    else:
        administrator = released.sign_in("administrator")
        with administrator.accounts.database.begin() as work:
            work.cursor.execute(*spoil(administrator))
            work.commit()
        with contextlib.suppress(NsintakeError):
            released.close()
    over_what_is_left(released, path, passwords, sheet)
    worker = released.sign_in("intake")
    assert confirming.waiting(worker) == ()
    assert not printed(released.sign_in("liaison"))
    assert (freeze_on(worker, released.case_id()) is not None) == (act == "freeze")
    assert (acts_of(worker, released.case_id())[-1].kind is ActKind.WITHDRAWN) == (act == "withdraw")


def released_letter(office: Office, draft_id: bytes) -> None:
    """One that was heard, or a new one."""
    read_and_sign(office.sign_in("keeper"), draft_id or heard_letter(office.sign_in("intake"), office.case_id()))


@pytest.mark.parametrize("act", ["withdraw", "freeze"])
@pytest.mark.parametrize("draft", ["a new one", "heard before the backup"])
def test_where_liaison_db_alone_says_it_no_new_letter_goes_by_the_older_consent(
    released: Office, copies: Path, act: str, draft: str
) -> None:
    heard_before = heard_letter(released.sign_in("intake"), released.case_id())
    path = back_up(released, copies)
    ACTS[act](released.sign_in("keeper"), released)
    released.close()
    over_what_is_left(released, path, *lose(released, "identity.db"), SHUT)
    assert not printed(released.sign_in("liaison"))
    worker = released.sign_in("intake")
    with pytest.raises(NsintakeError):
        released_letter(released, b"" if draft == "a new one" else heard_before)
    if act == "freeze":
        freezing.unfreeze(worker, released.case_id(), reason="she came in alone")
        (row,) = confirming.waiting(worker)
        confirming.confirm(worker, row.record_id)
        assert printed(released.sign_in("liaison"))


# --- an officer's word


def taken_away(office: Office) -> list[tombstones.Tombstone]:
    """She signs that a record and its prints are gone; both stand, and copies are out."""
    officer, record_id = office.sign_in("liaison"), office.record_id()
    both = (record_id, disclosures_subject(record_id))
    return [tombstones.make(officer.ring, Compartment.LIAISON, subject_id, day=officer.today()) for subject_id in both]


def stays_known(signed_in: SignedIn, office: Office) -> None:
    shown = liaison.open_record(signed_in, office.record_id())
    assert [disclosure.copies for disclosure in shown.disclosures] == [2]
    assert shown.row.status is RecordStatus.WITHDRAWN
    assert shown.facts == ()
    assert [task.copies for task in today.today(signed_in).due if task.kind.value == "recall"] == [2]


def test_an_officers_tombstone_beside_the_stick_hides_no_copies(handed: Office, copies: Path, tmp_path: Path) -> None:
    forged = taken_away(handed)
    path = back_up(handed, copies)
    beside(copies, *forged)
    _, clean = recovered(handed, path, tmp_path)
    stays_known(clean.sign_in("liaison"), handed)


@pytest.mark.parametrize("garbled", ["liaison.db is gone", "the row is deleted"])
def test_an_officers_tombstone_in_accounts_db_hides_no_copies(handed: Office, copies: Path, garbled: str) -> None:
    path = back_up(handed, copies)
    officer, forged = handed.sign_in("liaison"), taken_away(handed)
    with officer.accounts.database.begin() as work:
        for tombstone in forged:
            Tombstones(officer.accounts.database).put(work, tombstone)
        work.commit()
    if garbled == "the row is deleted":
        with officer.liaison.begin() as work:
            work.cursor.execute("DELETE FROM masked_record WHERE record_id = ?", (handed.record_id(),))
            work.commit()
        handed.close()
        restore(handed, path)
    else:
        handed.close()
        over_what_is_left(handed, path, *lose(handed, "liaison.db"), SHUT)
    stays_known(handed.sign_in("liaison"), handed)


# --- what else was said since


@pytest.mark.parametrize("then", ["as it is", "her key deleted", "her key exchanged", "narrower"])
def test_a_file_restricted_since_stays_restricted(
    staffed_printed: Office,  # noqa: F811
    copies: Path,
    then: str,
) -> None:
    office = staffed_printed
    if then == "narrower":
        keeper = office.sign_in("keeper")
        restriction.restrict(keeper, office.case_id(), [uid_of(keeper, login) for login in ("intake", COLLEAGUE)])
    path = back_up(office, copies)
    restriction.restrict(office.sign_in("intake"), office.case_id(), ())
    office.close()
    colleague = office.sign_in(COLLEAGUE)
    with colleague.identity.begin() as work:
        if then == "her key deleted":
            work.cursor.execute("DELETE FROM dek WHERE subject_id = ?", (office.case_id(),))
        elif then == "her key exchanged":
            wrap, _ = colleague.identity.deks.make(office.case_id())
            work.cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, office.case_id()))
        work.commit()
    office.close()
    restore(office, path)
    assert not opens(office, COLLEAGUE)
    assert opens(office, "keeper")
    assert opens(office, "intake") == (then in {"as it is", "narrower"})


def never_word(signed_in: SignedIn, office: Office) -> None:
    """A word of her papers must never appear."""
    case, case_id = case_of(signed_in, office.case_id()), office.case_id()
    text = proved_letters.open_letter(signed_in, office.letter_ids(signed_in)[0]).text
    word = next(candidate for candidate in ("organisation", "المنظمة", "ڕێکخراوەوە", "contact") if candidate in text)
    kept = replace(case, identity=replace(case.identity, never=NeverWords(others=(word,))))
    with signed_in.identity.begin() as work:
        signed_in.identity.put(work, "case_file", case_id, case_id, kept, verb="save_back")
        work.commit()


def a_child(signed_in: SignedIn, office: Office) -> None:
    learn(signed_in, office.case_id(), age=AgeBand.FROM_12)


@pytest.mark.parametrize("known", [never_word, a_child])
def test_a_paper_blocked_since_stays_blocked(
    released: Office, copies: Path, known: Callable[[SignedIn, Office], None]
) -> None:
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    known(worker, released)
    assert consenting.judge_again(worker, released.case_id()).blocked
    before = printable(released.sign_in("liaison"), released)
    facts = released.sign_in("liaison").liaison.get("masked_record", released.record_id(), MaskedRecord).facts
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    for row in confirming.waiting(worker):
        confirming.confirm(worker, row.record_id)
    assert printable(released.sign_in("liaison"), released) == before
    kept = worker.liaison.get("masked_record", released.record_id(), MaskedRecord).facts
    assert set(kept) <= set(facts)


class _Once:
    """The first id is this one, which chance could draw as well."""

    def __init__(self, drawn: bytes, real: Callable[[int], bytes]) -> None:
        self.left, self.real = [drawn], real

    def token_bytes(self, size: int) -> bytes:
        return self.left.pop() if size == 16 and self.left else self.real(size)


@pytest.mark.parametrize("ids", [(b"\x01" * 16, b"\xfe" * 16), (b"\xfe" * 16, b"\x01" * 16)])
def test_the_last_word_of_joined_files_is_the_last_after_a_restore_too(
    released: Office, copies: Path, monkeypatch: pytest.MonkeyPatch, ids: tuple[bytes, bytes]
) -> None:
    """Acts of one day in two files: the order of their entries says which is her last word, not that of their ids."""
    import secrets  # noqa: PLC0415

    from nsintake.services.consent import consenting  # noqa: PLC0415

    worker, first = released.sign_in("intake"), released.case_id()
    second = record(worker, told(1))
    merging.merge(worker, first, second, MergeReason.SHE_SAYS)
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    with monkeypatch.context() as patch:
        patch.setattr(consenting, "secrets", _Once(ids[0], secrets.token_bytes))
        consenting.record_acts(worker, first, [said(Item.KIND)], Given())
    with monkeypatch.context() as patch:
        patch.setattr(noted_withdrawals, "secrets", _Once(ids[1], secrets.token_bytes))
        withdrawing.withdraw(worker, second, POLICE)
    before = [standing(worker, file_id, POLICE, worker.today()).code for file_id in (first, second)]
    assert "" not in before
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    assert [standing(worker, file_id, POLICE, worker.today()).code for file_id in (first, second)] == before


def test_files_joined_since_stay_joined(released: Office, copies: Path) -> None:
    first = released.case_id()
    second = record(released.sign_in("intake"), told(1))
    path = back_up(released, copies)
    merging.merge(released.sign_in("intake"), first, second, MergeReason.SHE_SAYS)
    released.close()
    restore(released, path)
    assert set(files_of(released.sign_in("intake"), first)) == {first, second}


def test_copies_that_name_her_stay_asked_for(released: Office, copies: Path) -> None:
    _, named_id, _ = given(released)
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    assert named.withdraw(worker, named_id) == 2
    asked = [(task.kind.value, task.copies) for task in today.today(worker).due if task.kind.value == "named_paper"]
    assert asked
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    due = [(task.kind.value, task.copies) for task in today.today(worker).due if task.kind.value == "named_paper"]
    assert due == asked
    assert named_prints.notices(worker, named_id)
