"""What happens in an office in which nobody does anything wrong: nothing is found, nobody is asked who else may open a
restricted file, nothing rings for whoever has a file no more, and each file stays open to whom it was open.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.case import HandOver
from nsintake.domain.intake import Step
from nsintake.domain.task import TaskKind
from nsintake.errors import Refused
from nsintake.records import page_drafts
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts
from nsintake.services.audit import audit
from nsintake.services.backup import recovery
from nsintake.services.cases import restriction
from nsintake.services.day import alarms, case_view, erasure, notes, today
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake
from nsintake.services.station import rotation
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import opens_here
from tests.attacks.test_a_word_said_before import opens
from tests.attacks.test_let_in_again import new_password, restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_shut_to_a_keeper import SECOND, two_keepers  # noqa: F401 - a fixture
from tests.services.backup.test_recovery import Clean
from tests.services.colleagues import COLLEAGUE, uid_of
from tests.services.ladder import Office, answers, state_at
from tests.services.people import change as change_roster
from tests.services.refusals import refused
from tests.services.station.test_succession import halves

pytestmark = pytest.mark.usefixtures("cheap_keys")
EVERYBODY = ("keeper", SECOND, "intake", COLLEAGUE)
SignIn = Callable[[str], SignedIn]
Open = dict[bytes, set[str]]
"""Files, and who opens each."""


def files(office: Office) -> Open:
    """One open to all, one to its worker, one to a colleague too, one shut to a keeper, one for keepers alone."""
    worker, keeper = office.sign_in("intake"), office.sign_in(SECOND)
    to_all, hers, both, shut = (record(worker, answers()) for _ in range(4))
    of_keeper = record(keeper, answers())
    restriction.restrict(worker, hers, [])
    restriction.restrict(worker, both, [uid_of(worker, COLLEAGUE)])
    restriction.change_access(worker, shut, (), shut_to=[uid_of(worker, "keeper")])
    restriction.restrict(keeper, of_keeper, [])
    office.close()
    return {
        to_all: {*EVERYBODY},
        hers: {"keeper", SECOND, "intake"},
        both: {*EVERYBODY},
        shut: {SECOND, "intake"},
        of_keeper: {"keeper", SECOND},
    }


def require_quiet(office: Office, open_to: Open, *, sign_in: SignIn | None = None, gone: str = "") -> None:
    """Whoever works here signs in and looks through everything."""
    for login in EVERYBODY:
        if login == gone:
            continue
        signed_in = (sign_in or office.sign_in)(login)
        require_nothing_told(signed_in, login, open_to)
        assert {case_id for case_id in open_to if opens(signed_in, case_id)} == {
            case_id for case_id, readers in open_to.items() if login in readers
        }, login
        office.close()


def require_nothing_told(signed_in: SignedIn, login: str, open_to: Open) -> None:
    audit.look_through(signed_in)
    assert signed_in.unsound == (), login
    assert TaskKind.ACCESS_LOST not in {task.kind for task in today.today(signed_in).due}, login
    assert {due.record_id for due in alarms.alarms(signed_in).due}.isdisjoint(open_to), login


def a_day(office: Office, open_to: Open) -> None:
    """One file is shut, one opened, one handed over; a colleague is let in and gets a new password."""
    to_all, hers, both, shut, _ = open_to
    worker = office.sign_in("intake")
    restriction.change_access(worker, to_all, [])
    restriction.change_access(worker, hers, [uid_of(worker, COLLEAGUE)])
    restriction.hand_over(worker, both, uid_of(worker, COLLEAGUE), HandOver.OTHER)
    office.close()
    new_password(office, COLLEAGUE, SECOND)
    office.sign_in(SECOND)
    office.close()
    restriction.change_access(office.sign_in(SECOND), shut, None)
    office.close()
    open_to[to_all] = {"keeper", SECOND, "intake"}
    open_to[hers] = {*EVERYBODY}
    open_to[both] = {"keeper", SECOND, COLLEAGUE}
    open_to[shut] = {*EVERYBODY}


def change_keys(office: Office) -> None:
    rotation.change_keys(office.sign_in(SECOND), reason=rotation.KeyChange.SUSPECTED_LEAK)
    office.close()


# --- backups


@pytest.mark.parametrize("keys_changed", [True, False])
def test_last_nights_backup_over_the_living_station(two_keepers: Office, copies: Path, *, keys_changed: bool) -> None:  # noqa: F811
    office = two_keepers
    open_to = files(office)
    path = back_up(office, copies)
    a_day(office, open_to)
    if keys_changed:
        change_keys(office)
    for _ in range(2):
        asked = restored(office, SECOND, path)
        assert not asked
        open_to[[*open_to][3]] -= {"keeper", COLLEAGUE}  # the backup has it shut, and what protects her stays
        require_quiet(office, open_to)


def test_a_file_that_became_one_for_keepers_alone_since(two_keepers: Office, copies: Path) -> None:  # noqa: F811
    """Before: a keeper was asked who else may open it, although the station said that nobody else may."""
    office = two_keepers
    keeper = office.sign_in(SECOND)
    case_id = record(keeper, answers())
    path = back_up(office, copies)
    restriction.restrict(office.sign_in(SECOND), case_id, [])
    office.close()
    assert not restored(office, "keeper", path)
    require_quiet(office, {case_id: {"keeper", SECOND}})


def test_a_new_station_from_a_backup(two_keepers: Office, copies: Path, tmp_path: Path) -> None:  # noqa: F811
    office = two_keepers
    open_to = files(office)
    path = back_up(office, copies)
    clean = Clean(office, tmp_path)
    with clean.opened(path, login=SECOND, password=clean.passwords[SECOND]) as opened:
        recovery.recover(opened, stay=clean.everybody(opened))
    require_quiet(office, open_to, sign_in=clean.sign_in)


@pytest.mark.parametrize("older", [True, False])
def test_nothing_is_asked_twice_after_the_folder_was_put_back_from_a_copy(
    two_keepers: Office,  # noqa: F811
    copies: Path,
    tmp_path: Path,
    *,
    older: bool,
) -> None:
    """That is settled, and a keeper says who opens each file. A backup is brought back then, or an ``older`` one."""
    office = two_keepers
    worker = office.sign_in("intake")
    hers, both = record(worker, answers()), record(worker, answers())
    people = [uid_of(worker, login) for login in ("intake", COLLEAGUE)]
    restriction.restrict(worker, hers, [])
    restriction.restrict(worker, both, people)
    first = back_up(office, copies)
    shutil.copytree(office.data, tmp_path / "copy")
    restriction.change_access(office.sign_in("intake"), both, [])
    office.close()
    settle_a_copy(office, tmp_path / "copy")
    open_to = {hers: {"keeper", SECOND, "intake"}, both: {*EVERYBODY}}
    keeper = office.sign_in("keeper")
    assert TaskKind.ACCESS_LOST in {task.kind for task in today.today(keeper).due}, "the folder lacks what was said"
    restriction.change_access(keeper, hers, people[:1])
    restriction.change_access(keeper, both, people)
    office.close()
    require_quiet(office, open_to)
    second = back_up(office, copies)
    assert not restored(office, "keeper", first if older else second)
    require_quiet(office, open_to)


def settle_a_copy(office: Office, copy: Path, login: str = "keeper") -> None:
    """Of the folder of data, which is put in its place; a keeper settles that."""
    put_copy(office, copy)
    settle(office, login)


def put_copy(office: Office, copy: Path) -> None:
    shutil.rmtree(office.data)
    shutil.copytree(copy, office.data)


def settle(office: Office, login: str) -> None:
    keeper = office.sign_in(login)
    audit.look_through(keeper)
    assert keeper.unsound
    for file in {found.file for found in keeper.unsound}:
        audit.settle(keeper, file, "Somebody put back a copy of the folder.")
    office.close()


@pytest.mark.parametrize("settled", [True, False])
@pytest.mark.parametrize("kept", [True, False])
def test_what_people_type_for_themselves_stays_theirs_after_the_folder_was_put_back_from_a_copy(
    two_keepers: Office,  # noqa: F811
    copies: Path,
    tmp_path: Path,
    *,
    kept: bool,
    settled: bool,
) -> None:
    """A keeper settles that, or restores. Before: their keys were taken for those of files. Keepers were asked who else
    may open these, and whoever is no keeper could keep nothing any more that she typed.
    """
    office, typed = two_keepers, {"text": "half a sentence"}
    for login in EVERYBODY:
        signed_in = office.sign_in(login)
        page_drafts.save_page(signed_in, "entry", typed)
        if not kept:
            page_drafts.drop_page(signed_in, "entry")
    path = back_up(office, copies)
    put_copy(office, copied(office, tmp_path))
    if not settled:
        assert not restored(office, "keeper", path)
    settle(office, "keeper")  # after a restore the log of accounts.db
    require_quiet(office, {})
    for login in EVERYBODY:
        signed_in = office.sign_in(login)
        assert page_drafts.load_page(signed_in, "entry") == (typed if kept else None), login
        page_drafts.save_page(signed_in, "day", typed)
        assert page_drafts.load_page(signed_in, "day") == typed, login


def test_of_a_session_that_a_keeper_has_begun_nobody_is_asked_who_else_may_open_it(
    two_keepers: Office,  # noqa: F811
    tmp_path: Path,
) -> None:
    """It is for keepers alone until it becomes a file. The folder was put back from a copy."""
    office = two_keepers
    intake.consent_to_record(office.sign_in(SECOND), answers(must_not_see="yes"))
    office.close()
    settle_a_copy(office, copied(office, tmp_path))
    require_quiet(office, {})
    assert len(intake.open_drafts(office.sign_in(SECOND))) == 1


@pytest.mark.parametrize("shut_to", [[], ["keeper"]], ids=["to keepers too", "shut to a keeper"])
def test_a_session_under_way_is_its_workers_after_a_restore_over_a_folder_that_was_put_back(
    two_keepers: Office,  # noqa: F811
    copies: Path,
    tmp_path: Path,
    shut_to: list[str],
) -> None:
    """Nobody settled that. Before: it was for keepers alone, and its worker could not go on with it."""
    office = two_keepers
    worker = office.sign_in("intake")
    said = answers(must_not_see="yes", shut_to=",".join(uid_of(worker, login) for login in shut_to))
    draft_id = intake.consent_to_record(worker, said)
    path = back_up(office, copies)
    put_copy(office, copied(office, tmp_path))
    assert not restored(office, SECOND, path)
    settle(office, SECOND)  # the log of accounts.db
    require_quiet(office, {})
    worker = office.sign_in("intake")
    assert [card.draft_id for card in intake.open_drafts(worker)] == [draft_id]
    assert opened_drafts(office, draft_id) == {"intake", SECOND, *({"keeper"} - {*shut_to})}
    intake.save_draft(worker, draft_id, answers=said, step=Step.READ_BACK, focus="", caret=0)
    assert intake.close_session(worker, draft_id, said) == draft_id


def copied(office: Office, folder: Path) -> Path:
    """A copy of the folder of data, after which another woman came."""
    copy = folder / "copy"
    shutil.copytree(office.data, copy)
    record(office.sign_in("intake"), answers())
    office.close()
    return copy


def opened_drafts(office: Office, draft_id: bytes) -> set[str]:
    """Who opens what is typed in a session."""
    stores = {login: office.sign_in(login).identity for login in EVERYBODY}
    return {login for login, store in stores.items() if opens_here(store.deks, store.database.reader(), draft_id)}


def test_it_is_asked_no_more_of_a_file_that_its_keeper_hands_over_who_is_not_on_it_then(
    two_keepers: Office,  # noqa: F811
    tmp_path: Path,
) -> None:
    """It is shut to the other keeper, and hers alone once she settled. Before: the new worker was told on Today that
    only keepers open it.
    """
    office = two_keepers
    keeper = office.sign_in(SECOND)
    case_id = record(keeper, answers())
    restriction.change_access(keeper, case_id, (), shut_to=[uid_of(keeper, "keeper")])
    office.close()
    settle_a_copy(office, copied(office, tmp_path), SECOND)
    keeper = office.sign_in(SECOND)
    assert TaskKind.ACCESS_LOST in {task.kind for task in today.today(keeper).due}
    restriction.hand_over(keeper, case_id, uid_of(keeper, "intake"), HandOver.OTHER)
    office.close()
    require_quiet(office, {case_id: {"intake"}})


# --- people who leave


@pytest.mark.parametrize("removed", [True, False])
def test_a_worker_leaves(two_keepers: Office, copies: Path, *, removed: bool) -> None:  # noqa: F811
    """``removed``: with a change of keys; else she is switched off."""
    office = two_keepers
    open_to = files(office)
    path = back_up(office, copies)
    if removed:
        keeper = office.sign_in(SECOND)
        rotation.remove_person(keeper, uid_of(keeper, COLLEAGUE))
    else:
        change_roster(office, COLLEAGUE, disabled=True)
    office.close()
    require_quiet(office, open_to, gone=COLLEAGUE)
    assert not restored(office, SECOND, path)
    require_quiet(office, open_to, gone=COLLEAGUE)


def test_her_worker_leaves_whose_file_is_hers_and_keepers(two_keepers: Office, copies: Path) -> None:  # noqa: F811
    office = two_keepers
    case_id = record(office.sign_in("intake"), answers())
    restriction.restrict(office.sign_in("intake"), case_id, [])
    path = back_up(office, copies)
    keeper = office.sign_in(SECOND)
    rotation.remove_person(keeper, uid_of(keeper, "intake"))
    office.close()
    open_to = {case_id: {"keeper", SECOND}}
    require_quiet(office, open_to, gone="intake")
    assert not restored(office, SECOND, path)
    require_quiet(office, open_to, gone="intake")


@pytest.mark.parametrize("new_root", [True, False])
def test_a_keeper_leaves_by_whom_every_key_was_stated(two_keepers: Office, copies: Path, *, new_root: bool) -> None:  # noqa: F811
    office = two_keepers
    open_to = files(office)
    change_keys(office)
    shut = [*open_to][3]
    restriction.change_access(office.sign_in(SECOND), shut, [uid_of(office.sign_in("intake"), "intake")])
    open_to[shut] |= {"keeper"}
    path = back_up(office, copies)
    keeper = office.sign_in("keeper")
    leaver = uid_of(keeper, SECOND)
    if new_root:
        password = office.passwords()["keeper"]
        rotation.succeed_root(keeper, password=password, sheets=halves(keeper), leaving=leaver, params=FLOOR)
        office.close()
        require_nothing_told(office.sign_in("keeper"), "keeper", open_to)
        return
    rotation.remove_person(keeper, leaver)
    office.close()
    require_quiet(office, open_to, gone=SECOND)
    assert not restored(office, "keeper", path)
    require_quiet(office, open_to, gone=SECOND)


# --- at one moment


def test_sessions_at_once(two_keepers: Office) -> None:  # noqa: F811
    """One shuts, lets in and hands over what others have open, who go on."""
    office = two_keepers
    open_to = files(office)
    to_all, hers, both, _, of_keeper = open_to
    worker, colleague, keeper, second = (office.sign_in(login) for login in ("intake", COLLEAGUE, "keeper", SECOND))
    everybody = {"intake": worker, COLLEAGUE: colleague, "keeper": keeper, SECOND: second}
    for case_id in open_to:
        for signed_in in everybody.values():
            opens(signed_in, case_id)
    restriction.change_access(worker, to_all, [])
    restriction.change_access(keeper, both, [uid_of(keeper, "intake")])
    restriction.change_access(second, hers, [uid_of(second, "intake"), uid_of(second, COLLEAGUE)])
    for login, signed_in in everybody.items():
        require_nothing_told(signed_in, login, open_to)
    with refused("changed_meanwhile"):  # she lets somebody in by a key that she has not known
        restriction.change_access(worker, both, [uid_of(worker, COLLEAGUE)])
    restriction.hand_over(colleague, hers, uid_of(colleague, COLLEAGUE), HandOver.OTHER)
    with pytest.raises(Refused):
        case_view.open_case(worker, hers)
    restriction.hand_over(second, of_keeper, uid_of(second, "intake"), HandOver.OTHER)
    restriction.change_access(worker, of_keeper, None)
    for login, signed_in in everybody.items():
        require_nothing_told(signed_in, login, open_to)
    office.close()
    worker = office.sign_in("intake")
    restriction.change_access(worker, both, [uid_of(worker, COLLEAGUE)])
    office.close()
    open_to[to_all] = {"keeper", SECOND, "intake"}
    open_to[hers] = {"keeper", SECOND, COLLEAGUE}
    open_to[of_keeper] = {*EVERYBODY}
    require_quiet(office, open_to)


def narrower(signed_in: SignedIn, case_id: bytes) -> None:
    restriction.change_access(signed_in, case_id, ())


def wider(signed_in: SignedIn, case_id: bytes) -> None:
    people = [uid_of(signed_in, login) for login in ("intake", COLLEAGUE)]
    restriction.change_access(signed_in, case_id, people)


def to_everybody(signed_in: SignedIn, case_id: bytes) -> None:
    restriction.change_access(signed_in, case_id, None)


@pytest.mark.parametrize("login", [COLLEAGUE, "keeper"])
@pytest.mark.parametrize("change", [narrower, wider, to_everybody])
def test_a_file_that_got_another_key_while_it_was_open(
    two_keepers: Office,  # noqa: F811
    login: str,
    change: Callable[[SignedIn, bytes], None],
) -> None:
    """Before: what whoever had it open stated of its key then counted for nothing, and so the file was found as changed
    past the program; or nobody who was named in it was believed. Somebody is let in after a new sign-in.
    """
    office = two_keepers
    worker = office.sign_in("intake")
    case_id, colleague = record(worker, answers()), uid_of(worker, COLLEAGUE)
    restriction.restrict(worker, case_id, [colleague] if login == COLLEAGUE else [])
    other = office.sign_in(login)
    assert opens(other, case_id)
    restriction.restrict(worker, case_id, [colleague] if login == COLLEAGUE else [])
    if (login, change) == ("keeper", wider):
        with refused("changed_meanwhile"):
            change(other, case_id)
        require_nothing_told(other, login, {case_id: set()})
        office.sessions.remove(other)
        other.close()
        other = office.sign_in(login)
    change(other, case_id)
    assert other.identity.wraps.is_proved(case_id)
    require_nothing_told(other, login, {case_id: set()})
    office.close()
    require_quiet(office, {case_id: {login, "keeper", SECOND} if change is narrower else {*EVERYBODY}})


def test_a_note_in_a_file_that_got_another_key_while_it_was_open_is_kept_after_a_new_sign_in(
    two_keepers: Office,  # noqa: F811
) -> None:
    """Until then nothing new is sealed: somebody could have put that key there."""
    office = two_keepers
    worker, colleague = office.sign_in("intake"), office.sign_in(COLLEAGUE)
    case_id = record(worker, answers())
    for _ in range(2):
        restriction.restrict(worker, case_id, [colleague.uid])
        assert opens(colleague, case_id)
    with refused("changed_meanwhile"):
        notes.write(colleague, case_id, "She calls on Monday.")
    page_drafts.save_page(colleague, "case", {"case_id": case_id.hex(), "text": "She calls"})
    notes.write(office.sign_in(COLLEAGUE), case_id, "She calls on Monday.")
    office.close()
    require_quiet(office, {case_id: {*EVERYBODY}})


def test_a_file_that_is_erased_by_whoever_had_it_open_when_it_got_another_key(two_keepers: Office) -> None:  # noqa: F811
    office = two_keepers
    worker, colleague = office.sign_in("intake"), office.sign_in(COLLEAGUE)
    case_id = record(worker, answers())
    restriction.restrict(worker, case_id, [colleague.uid])
    code = case_view.open_case(colleague, case_id).code
    restriction.restrict(worker, case_id, [colleague.uid])
    erasure.erase(colleague, case_id, typed=code)
    office.close()
    require_quiet(office, {case_id: set()})


Act = Callable[[Office, Open], None]


def _shuts_two(office: Office, open_to: Open) -> None:
    to_all, hers, *_ = open_to
    worker = office.sign_in("intake")
    restriction.change_access(worker, to_all, [])
    restriction.hand_over(worker, hers, uid_of(worker, COLLEAGUE), HandOver.OTHER)


def _new_password(office: Office, _open_to: Open) -> None:
    admin, password = office.sign_in("administrator"), "seven green lanterns on the roof"
    accounts.reset_password(admin, uid_of(admin, COLLEAGUE))
    accounts.enrol(
        admin,
        uid_of(admin, COLLEAGUE),
        password=password,
        password_again=password,
        keeper_login=SECOND,
        keeper_password=office.passwords()[SECOND],
        params=FLOOR,
    )
    office.sign_in(SECOND)


@contextmanager
def kept_at_each_commit(office: Office, folder: Path) -> Iterator[list[Path]]:
    """The whole office as a power cut leaves it, once a commit is on the disk and once its session heard of that."""
    kept, whole = list[Path](), UnitOfWork.commit

    def keep() -> None:
        kept.append(folder / str(len(kept)))
        shutil.copytree(office.folder, kept[-1])

    def commit(work: UnitOfWork) -> None:
        work._then.insert(0, keep)
        whole(work)
        keep()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(UnitOfWork, "commit", commit)
        yield kept


@pytest.mark.parametrize("act", [_shuts_two, _new_password])
def test_a_power_cut_between_two_commits(two_keepers: Office, tmp_path: Path, act: Act) -> None:  # noqa: F811
    office = two_keepers
    open_to = files(office)
    with kept_at_each_commit(office, tmp_path / "cut") as kept:
        act(office, open_to)
        office.close()
    assert len(kept) > 3
    stay_open = [case_id for case_id, readers in open_to.items() if readers == {*EVERYBODY}]
    for folder in kept:
        again = Office(folder, clock=office.clock)
        with state_at(again.state):
            for login in ("keeper", SECOND, "intake"):
                signed_in = again.sign_in(login)
                require_nothing_told(signed_in, login, open_to)
                assert all(opens(signed_in, case_id) for case_id in stay_open)
                again.close()
