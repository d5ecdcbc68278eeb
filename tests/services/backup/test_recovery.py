from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import tlv
from nsintake.crypto.founding import Founding, found
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.consent import ActKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.release import Heard
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import EnvironmentFault, NsintakeError, Refused, UserFault
from nsintake.records.case_files import acts_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import people
from nsintake.services.backup import backups, drills, recovery
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.consent import confirming, withdrawing
from nsintake.services.day import case_view, erasure, today
from nsintake.services.letters import letters
from nsintake.services.liaison import disclosures, liaison, proved_letters
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from nsintake.store import backup, generation
from nsintake.store.check import verify_file
from nsintake.store.tombstones import Tombstones, make
from tests.services.ladder import MOMENT, POLICE, Office, hand_over, heard_letter, read_and_sign
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")
PASSWORD = "seven lanterns over a quiet river"


def back_up(office: Office, stick: Path, login: str = "intake") -> Path:
    """A backup made by somebody, whose session is then over."""
    office.close()
    signed_in = office.sign_in(login)
    done = backups.back_up(signed_in, stick)
    office.close()
    return stick / done.name


def restored(office: Office, path: Path, **rest: object) -> recovery.Restored:
    done = recovery.restore(office.sign_in("keeper"), path, **rest)  # type: ignore[arg-type]
    office.close()
    return done


def look_at_somebody(office: Office) -> None:
    """An entry of today in the log of the women's file."""
    case_view.open_case(office.sign_in("intake"), office.case_id())


def printable(signed_in: SignedIn, office: Office) -> list[str]:
    return [card.why_not for card in liaison.open_record(signed_in, office.record_id()).letters]


def sound(signed_in: SignedIn) -> bool:
    return all(verify_file(store).sound for store in signed_in.stores) and not signed_in.unsound


# --- in a living station


def test_a_keeper_goes_back_to_a_backup_and_everything_opens(released: Office, stick: Path) -> None:
    before = {row.code for row in case_view.list_cases(released.sign_in("intake"))}
    path = back_up(released, stick)
    old = generation.current(released.data)
    done = restored(released, path)
    assert (done.damaged, done.unproved, done.day) == (0, 0, MOMENT.date())
    assert generation.current(released.data) != old
    assert [folder.name for folder in released.data.glob("generation-*")] == [
        f"generation-{generation.current(released.data)}"
    ]
    for login in ("intake", "liaison", "administrator", "keeper"):
        signed_in = released.sign_in(login)
        assert signed_in.ring.epoch == 2
        assert sound(signed_in)
    assert {row.code for row in case_view.list_cases(released.sign_in("intake"))} == before
    verbs = [view.verb for view in released.sign_in("keeper").accounts_store.audit.views(limit=20)]
    assert "restore" in verbs


def test_nothing_prints_after_a_restore_until_an_intake_worker_confirmed(released: Office, stick: Path) -> None:
    path = back_up(released, stick)
    assert set(printable(released.sign_in("liaison"), released)) == {""}
    released.close()
    restored(released, path)
    officer = released.sign_in("liaison")
    assert set(printable(officer, released)) == {"record_unconfirmed"}
    tasks = [row.value for row in officer.liaison.sound("task", Task).records]
    assert [task.status for task in tasks if task.kind is TaskKind.CONFIRM_CONSENT] == [TaskStatus.OPEN]
    for letter_id in released.letter_ids(officer):
        with refused("record_unconfirmed"):
            proved_letters.open_letter(officer, letter_id)
        with refused("record_unconfirmed"):
            disclosures.record_print(officer, letter_id, copies=1)
    with refused("not_permitted"):
        confirming.confirm(officer, released.record_id())
    worker = released.sign_in("intake")
    (row,) = confirming.waiting(worker)
    assert (row.record_id, row.since, row.letters) == (released.record_id(), MOMENT.date(), 3)
    confirming.confirm(worker, row.record_id)
    assert confirming.waiting(worker) == ()
    with refused("nothing_to_confirm"):
        confirming.confirm(worker, row.record_id)
    assert set(printable(released.sign_in("liaison"), released)) == {""}


def test_a_consent_that_no_longer_stands_is_not_confirmed(released: Office, stick: Path) -> None:
    path = back_up(released, stick)
    restored(released, path)
    released.clock.moment += timedelta(days=100)
    worker = released.sign_in("intake")
    (row,) = confirming.waiting(worker)
    assert row.consent_until is None
    with refused("no_consent"):
        confirming.confirm(worker, row.record_id)


def test_what_was_withdrawn_since_stays_withdrawn(released: Office, stick: Path) -> None:
    path = back_up(released, stick)
    worker = released.sign_in("intake")
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    released.close()
    restored(released, path)
    officer = released.sign_in("liaison")
    assert set(printable(officer, released)) == {"record_withdrawn"}
    worker = released.sign_in("intake")
    own = [act for act in acts_of(worker, released.case_id()) if act.recipient_id == POLICE]
    assert own[-1].kind is ActKind.WITHDRAWN
    assert confirming.waiting(worker) == ()


def test_what_was_frozen_or_blocked_since_stays_so(released: Office, stick: Path) -> None:
    path = back_up(released, stick)
    for status in (RecordStatus.FROZEN, RecordStatus.BLOCKED):
        signed_in = released.sign_in("keeper")
        record = signed_in.liaison.get("masked_record", released.record_id(), MaskedRecord)
        with signed_in.liaison.begin() as work:
            changed = replace(record, status=status)
            signed_in.liaison.put(work, "masked_record", released.record_id(), released.record_id(), changed, verb="x")
            work.commit()
        released.close()
        restored(released, path)
        assert set(printable(released.sign_in("liaison"), released)) == {f"record_{status.value}"}
        released.close()


def test_prints_and_recalls_since_are_not_forgotten(released: Office, stick: Path) -> None:
    path = back_up(released, stick)
    officer = released.sign_in("liaison")
    disclosures.record_print(officer, released.letter_ids(officer)[0], copies=2)
    hand_over(officer)
    withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)
    released.close()
    restored(released, path)
    officer = released.sign_in("liaison")
    assert [disclosure.copies for disclosure in liaison.open_record(officer, released.record_id()).disclosures] == [2]
    assert [task.copies for task in today.today(officer).due if task.kind.value == "recall"] == [2]


def test_copies_of_a_paper_that_was_released_since_are_not_forgotten(heard: Office, stick: Path) -> None:
    """The backup knows no such paper: its record is gone, and the copies are called back all the same."""
    path = back_up(heard, stick)
    signed = read_and_sign(heard.sign_in("keeper"), heard.draft_id())
    officer = heard.sign_in("liaison")
    letter_id = liaison.open_record(officer, signed.record_id).letters[0].letter_id
    disclosures.record_print(officer, letter_id, copies=3)
    hand_over(officer)
    heard.close()
    restored(heard, path)
    officer, keeper = heard.sign_in("liaison"), heard.sign_in("keeper")
    seen = liaison.open_record(officer, signed.record_id)
    assert (seen.row.status, seen.row.reference, seen.facts) == (RecordStatus.SHREDDED, signed.reference, ())
    (out,) = seen.disclosures
    assert out.copies == 3
    (recall,) = [task for task in today.today(officer).due if task.kind.value == "recall"]
    assert (recall.copies, recall.target) == (3, signed.record_id)
    with refused("not_heard"):
        read_and_sign(keeper, heard.draft_id())
    letters.record_heard(heard.sign_in("intake"), heard.draft_id(), Heard.AGREED)
    with refused("record_shredded"):
        read_and_sign(keeper, heard.draft_id())
    again = heard_letter(heard.sign_in("intake"), heard.case_id())
    anew = read_and_sign(keeper, again)
    assert anew.reference != signed.reference
    disclosures.close_recall(officer, out.disclosure_id)
    with refused("record_missing"):
        liaison.open_record(officer, signed.record_id)
    assert sound(keeper)


def test_an_erased_woman_stays_erased(released: Office, stick: Path) -> None:
    path = back_up(released, stick)
    worker = released.sign_in("intake")
    code = case_view.open_case(worker, released.case_id()).code
    erasure.erase(worker, released.case_id(), typed=code)
    released.close()
    done = restored(released, path)
    assert done.erased >= 2
    signed_in = released.sign_in("keeper")
    assert code not in {row.code for row in case_view.list_cases(signed_in)}
    with pytest.raises(NsintakeError):
        liaison.open_record(signed_in, released.record_id())
    assert sound(signed_in)


def test_a_tombstone_of_somebody_whose_file_still_stands_drops_nothing(released: Office, stick: Path) -> None:
    path = back_up(released, stick)
    worker = released.sign_in("intake")
    with worker.accounts.database.begin() as work:
        for where in ((Compartment.IDENTITY, released.case_id()), (Compartment.LIAISON, released.record_id())):
            Tombstones(worker.accounts.database).put(work, make(worker.ring, *where, day=worker.today()))
        work.commit()
    released.close()
    done = restored(released, path)
    assert (done.erased, done.unproved) == (0, 2)
    assert case_view.open_case(released.sign_in("keeper"), released.case_id()).letters


def test_a_tombstone_that_only_lies_beside_the_backup_counts(released: Office, stick: Path, tmp_path: Path) -> None:
    """The station is lost with what it knew; the stick remembers the erasure, and one that somebody made up is told."""
    path = back_up(released, stick)
    worker = released.sign_in("intake")
    code = case_view.open_case(worker, released.case_id()).code
    erasure.erase(worker, released.case_id(), typed=code)
    released.clock.moment += timedelta(days=1)
    backups.back_up(worker, stick)  # writes the tombstones beside the older backup too
    released.close()
    lines = stick / "tombstones"
    forged = tlv("tombstone", "x", "identity", b"1" * 16, "2026-03-04", 1, "u", bytes(64))
    lines.write_bytes(lines.read_bytes() + len(forged).to_bytes(4, "big") + forged)
    clean = Clean(released, tmp_path)
    with clean.opened(path) as opened:
        done = recovery.recover(opened, stay=clean.everybody(opened))
    assert (done.erased >= 2, done.unproved) == (True, 1)
    assert code not in {row.code for row in case_view.list_cases(clean.sign_in("intake"))}
    assert len(Tombstones(clean.sign_in("keeper").accounts.database).stored()) == done.erased, "for the next restore"


def test_the_stations_own_list_of_accounts_wins(office: Office, stick: Path) -> None:
    path = back_up(office, stick, "keeper")
    from tests.services.people import change  # noqa: PLC0415

    change(office, "liaison", disabled=True)
    office.close()
    restored(office, path)
    with refused("disabled"):
        office.sign_in("liaison")
    office.sign_in("intake")


def test_a_backup_from_before_the_keys_were_changed_opens(released: Office, stick: Path) -> None:
    from nsintake.services.station import rotation  # noqa: PLC0415

    path = back_up(released, stick)
    rotation.change_keys(released.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK)
    released.close()
    restored(released, path)
    signed_in = released.sign_in("intake")
    assert signed_in.ring.epoch == 3
    assert sound(signed_in)
    assert len(confirming.waiting(signed_in)) == 1


def test_a_backup_from_before_the_site_secret_was_changed_opens(office: Office, stick: Path) -> None:
    from nsintake.services.station import rotation  # noqa: PLC0415

    path = back_up(office, stick)
    rotation.change_keys(office.sign_in("keeper"), reason=rotation.KeyChange.SITE_SECRET_LEAKED)
    office.close()
    restored(office, path)
    assert sound(office.sign_in("keeper"))


def test_restoring_twice_and_an_older_one_after_a_newer_one_is_no_rollback(released: Office, stick: Path) -> None:
    first = back_up(released, stick)
    released.clock.moment += timedelta(days=1)
    look_at_somebody(released)
    second = back_up(released, stick)
    for path in (second, first, second):
        restored(released, path)
        assert sound(released.sign_in("keeper"))
        released.close()
    (row,) = confirming.waiting(released.sign_in("intake"))
    assert row.since == MOMENT.date() + timedelta(days=1)


def test_another_offices_backup_is_refused(office: Office, new_office: Office, stick: Path) -> None:
    path = back_up(new_office, stick, "keeper")
    before = sorted(file.name for file in office.data.iterdir())
    with refused("backup_other_office"):
        recovery.restore(office.sign_in("keeper"), path)
    office.close()
    assert sorted(file.name for file in office.data.iterdir() if file.name != "station.turn") == before


def forged(path: Path, **changed: object) -> Path:
    """The same parts under another manifest, signed by nobody of the office."""
    container = backup.look(path)
    manifest = replace(container.manifest, **changed)  # type: ignore[arg-type]
    trailer = manifest.body() + bytes(64)
    length = len(container.manifest.body()) + 64 + backup._TAIL
    tail = len(trailer).to_bytes(4, "big") + sha256(trailer).digest() + backup.END
    made = path.with_name("files-20260304-093000-ffffffff.bin")
    made.write_bytes(path.read_bytes()[:-length] + trailer + tail)
    return made


def test_one_made_by_somebody_whose_signature_does_not_count_is_refused(office: Office, stick: Path) -> None:
    path = back_up(office, stick, "liaison")
    for changed in ({}, {"maker": "nobody"}, {"roster_number": 99}):
        with refused("backup_maker_unknown"):
            recovery.restore(office.sign_in("keeper"), forged(path, **changed))
        office.close()
    signed_in = office.sign_in("keeper")
    assert signed_in.ring.epoch == 1
    signed_in.note_view(signed_in.identity, "view", b"1" * 16)


def test_a_file_put_into_a_backup_in_place_of_another_is_found(office: Office, stick: Path) -> None:
    """The maker herself swapped an older identity.db in: her signature is valid, and the file's own chain is sound."""
    path = back_up(office, stick, "intake")
    whole = path.read_bytes()
    for length in (0, 40, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(EnvironmentFault) as caught:
            recovery.restore(office.sign_in("keeper"), path)
        assert caught.value.code in {"backup_foreign", "backup_cut_short"}
        office.close()
    changed = bytearray(whole)
    changed[len(whole) // 2] ^= 1
    path.write_bytes(changed)
    with pytest.raises(EnvironmentFault) as caught:
        recovery.restore(office.sign_in("keeper"), path)
    assert caught.value.code == "backup_damaged"


def test_stopping_before_the_pointer_changes_nothing(office: Office, stick: Path) -> None:
    path = back_up(office, stick)
    number = generation.current(office.data)
    signed_in = office.sign_in("keeper")
    for after in (0, 1, 5, 20):
        asked = iter(range(10_000))
        with refused("stopped"):
            recovery.restore(signed_in, path, stop=lambda asked=asked, after=after: next(asked) >= after)  # type: ignore[misc]
        assert generation.current(office.data) == number
        assert len(list(office.data.glob("generation-*"))) == 1
    signed_in.note_view(signed_in.identity, "view", b"1" * 16)
    assert sound(signed_in)


def test_only_a_keeper_restores(office: Office, stick: Path) -> None:
    path = back_up(office, stick)
    for login in ("administrator", "liaison", "intake"):
        with refused("not_permitted"):
            recovery.restore(office.sign_in(login), path)


def test_a_keeper_who_was_not_there_yet_needs_the_sheets(office: Office, stick: Path) -> None:
    path = back_up(office, stick)
    signed_in = office.sign_in("keeper")
    officer = next(holder for holder in people.who_holds(signed_in) if holder.account.login == "intake")
    people.make_keeper(signed_in, officer.account)
    office.close()
    recovery.restore(office.sign_in("intake"), path)  # an intake worker then: both files were hers
    office.close()
    assert sound(office.sign_in("keeper"))


# --- on a clean machine


@dataclass
class Clean:
    """A machine on which nothing of the office is left but what people know and carry."""

    office: Office
    folder: Path

    def __post_init__(self) -> None:
        self.data = self.folder / "clean" / "data"
        self.passwords = self.office.passwords()
        station = self.office.station()
        station.unlock()
        self.sheet = station.secret.sheet()
        self.office.close()
        self.sessions: list[SignedIn] = []
        import os  # noqa: PLC0415

        os.environ["NSINTAKE_STATE"] = str(self.folder / "clean" / "state")

    def opened(self, path: Path, **changed: str) -> _Closing:
        given = {"sheet": self.sheet, "login": "keeper", "password": self.passwords["keeper"], **changed}
        sheet, login, password = given["sheet"], given["login"], given["password"]
        return _Closing(
            recovery.open_with_password(
                self.data, path, sheet=sheet, login=login, password=password, clock=self.office.clock
            )
        )

    def everybody(self, opened: recovery.OpenedBackup) -> frozenset[str]:
        return frozenset(person.uid for person in opened.people if person.active)

    def sign_in(self, login: str, password: str | None = None) -> SignedIn:
        station = Station.find(self.data, clock=self.office.clock)
        assert station is not None
        self.office.stations.append(station)
        signed_in = sign_in(station, login, password or self.passwords[login])
        self.office.sessions.append(signed_in)
        return signed_in


@dataclass
class _Closing:
    opened: recovery.OpenedBackup

    def __enter__(self) -> recovery.OpenedBackup:
        return self.opened

    def __exit__(self, *_: object) -> None:
        self.opened.close()


def test_sheet_and_a_keepers_password_bring_everything_back(released: Office, stick: Path, tmp_path: Path) -> None:
    before = {row.code for row in case_view.list_cases(released.sign_in("intake"))}
    path = back_up(released, stick, "liaison")
    look = backups.look_into(path)
    assert (look.day, look.practice) == (MOMENT.date(), True)
    clean = Clean(released, tmp_path)
    with clean.opened(path) as opened:
        assert len(opened.people) == 4
        assert opened.files == len(before)
        off = next(person.uid for person in opened.people if person.role.value == "administrator")
        done = recovery.recover(opened, stay=clean.everybody(opened) - {off})
    assert (done.damaged, done.site) == (0, None)
    worker = clean.sign_in("intake")
    assert {row.code for row in case_view.list_cases(worker)} == before
    assert set(printable(clean.sign_in("liaison"), released)) == {"record_unconfirmed"}
    assert len(confirming.waiting(worker)) == 1
    with refused("disabled"):
        clean.sign_in("administrator")
    assert sound(clean.sign_in("keeper"))


def test_a_wrong_sheet_a_wrong_password_and_no_keeper_leave_nothing(
    office: Office, stick: Path, tmp_path: Path
) -> None:
    path = back_up(office, stick)
    clean = Clean(office, tmp_path)
    other = SiteSecret.generate().sheet()
    typo = clean.sheet[:-1] + str((int(clean.sheet[-1]) + 1) % 10)
    for changed, code in (
        ({"sheet": other}, "backup_other_sheet"),
        ({"sheet": typo}, "sheet_typo"),
        ({"password": "not hers at all"}, "wrong_password"),
        ({"login": "intake", "password": clean.passwords["intake"]}, "not_keeper"),
    ):
        with pytest.raises(NsintakeError) as caught:
            clean.opened(path, **changed)
        assert caught.value.code == code
        assert not list(clean.data.glob("generation-*"))
    assert Station.find(clean.data) is None


def test_given_up_in_the_middle_nothing_is_left_and_it_can_be_done_again(
    office: Office, stick: Path, tmp_path: Path
) -> None:
    path = back_up(office, stick)
    clean = Clean(office, tmp_path)
    with clean.opened(path) as opened:
        stay = clean.everybody(opened)
        with refused("stopped"):
            recovery.recover(opened, stay=stay, stop=lambda: True)
        assert generation.current(clean.data) is None
        recovery.recover(opened, stay=stay)
    assert sound(clean.sign_in("keeper"))


def test_over_a_station_whose_files_are_broken_its_newer_numbers_are_respected(
    office: Office, stick: Path, tmp_path: Path
) -> None:
    """The same computer: it remembers a newer list of accounts than the backup's, and must take the new one."""
    path = back_up(office, stick)
    from tests.services.people import change  # noqa: PLC0415

    for disabled in (True, False, True):
        change(office, "liaison", disabled=disabled)
        office.sign_in("keeper")
        office.close()
    passwords, sheet = office.passwords(), Clean(office, tmp_path).sheet
    import os  # noqa: PLC0415

    os.environ["NSINTAKE_STATE"] = str(office.state)
    (generation.current_folder(office.data) / "accounts.db").write_bytes(b"x" * 20_000)
    opened = recovery.open_with_password(
        office.data, path, sheet=sheet, login="keeper", password=passwords["keeper"], clock=office.clock
    )
    recovery.recover(opened, stay=frozenset(person.uid for person in opened.people))
    for login in ("keeper", "liaison"):
        station = Station.find(office.data, clock=office.clock)
        assert station is not None
        office.stations.append(station)
        signed_in = sign_in(station, login, passwords[login])
        office.sessions.append(signed_in)
        assert sound(signed_in)


def test_of_a_broken_station_what_still_opens_wins(released: Office, stick: Path, tmp_path: Path) -> None:
    """identity.db is lost, so nobody signs in; the list of accounts and the withdrawal in liaison.db still count."""
    path = back_up(released, stick)
    from tests.services.people import change  # noqa: PLC0415

    withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)
    released.close()
    change(released, "administrator", disabled=True)
    released.close()
    passwords, sheet = released.passwords(), _sheet_of(released)
    broken = generation.current_folder(released.data) / "identity.db"
    broken.write_bytes(bytes(len(broken.read_bytes())))
    for log in broken.parent.glob("identity.db-*"):
        log.unlink()
    with pytest.raises(NsintakeError):
        released.sign_in("keeper")
    released.close()
    opened = recovery.open_with_password(
        released.data, path, sheet=sheet, login="keeper", password=passwords["keeper"], clock=released.clock
    )
    assert opened.keeps_people
    assert opened.people == ()
    with refused(SHUT):
        recovery.recover(opened, stay=frozenset())
    recovery.recover(opened, stay=frozenset(), despite=frozenset({SHUT}))
    with refused("disabled"):
        released.sign_in("administrator")
    released.close()
    assert sound(released.sign_in("keeper"))
    assert set(printable(released.sign_in("liaison"), released)) == {"record_withdrawn"}


# --- with both halves


@pytest.fixture
def halves(office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> tuple[Founding, Path, Path]:
    """A real office with known recovery halves: what its founding wrote down, its folder, and a backup of it."""
    from nsintake import paths  # noqa: PLC0415
    from nsintake.domain.roles import Role  # noqa: PLC0415
    from nsintake.services.station.founding_work import Person, say_founded, write_files  # noqa: PLC0415

    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "real-state"))
    data, secret = tmp_path / "real", SiteSecret.generate()
    paths.prepare_data_folder(data)
    made = found(PASSWORD, org="office-1", uid="lead", site_secret=secret, params=FLOOR)
    write_files(data, made, Person("lead", "Shirin Aziz", Role.KEEPER), {"office_name": "Office"})
    station = Station(data, clock=FixedClock(MOMENT))
    station.unlock(secret.sheet())
    files = station.open_files(made.keyring)
    with files.accounts_store.begin() as work:
        say_founded(files.accounts_store, work, "office-1")
        work.commit()
    files.close()
    signed_in = sign_in(station, "lead", PASSWORD)
    stick = tmp_path / "real-stick"
    stick.mkdir()
    done = backups.back_up(signed_in, stick)
    signed_in.close()
    station.close()
    return made, data, stick / done.name


def test_both_halves_open_a_backup_for_a_new_keeper(
    halves: tuple[Founding, Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _, path = halves
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "clean-state"))
    data = tmp_path / "clean"
    opened = recovery.open_with_halves(
        data,
        path,
        sheet_a=made.sheet_a,
        sheet_b=made.sheet_b,
        login="nasrin",
        display_name="Nasrin Karim",
        password=PASSWORD + " again",
        password_again=PASSWORD + " again",
        params=FLOOR,
        clock=FixedClock(MOMENT),
    )
    assert opened.needs_account
    with pytest.raises(UserFault) as caught:
        recovery.recover(opened, stay=frozenset(), login="lead", display_name="Nasrin Karim")
    assert caught.value.code == "login_taken"
    done = recovery.recover(opened, stay=frozenset(), login="nasrin", display_name="Nasrin Karim")
    assert done.no_keyring == "keyring_missing"
    station = Station.find(data, clock=FixedClock(MOMENT))
    assert station is not None
    assert not station.practice
    assert done.site is not None  # whoever has only the halves writes it down now, or nobody gets in any more
    station.unlock(" ".join(done.site.groups("S")))
    signed_in = sign_in(station, "nasrin", PASSWORD + " again")
    assert signed_in.founded
    assert sound(signed_in)
    signed_in.close()
    with pytest.raises(Refused) as refusal:
        sign_in(station, "lead", PASSWORD)
    assert refusal.value.code == "disabled"
    station.close()


def recovery_key_of(made: Founding):  # type: ignore[no-untyped-def]
    from nsintake.crypto.founding import recovery_key  # noqa: PLC0415

    return recovery_key(made.sheet_a, made.sheet_b)


def test_halves_of_another_office_or_the_same_half_twice_open_nothing(
    halves: tuple[Founding, Path, Path], tmp_path: Path
) -> None:
    made, _, path = halves
    other = found("x", org="office-2", uid="lead", site_secret=SiteSecret.generate(), params=FLOOR)
    for sheet_a, sheet_b, code in (
        (other.sheet_a, other.sheet_b, "halves_other_office"),
        (made.sheet_a, other.sheet_b, "halves_other_office"),
        (made.sheet_b, made.sheet_a, "sheet_typo"),
    ):
        with pytest.raises(NsintakeError) as caught:
            recovery.open_with_halves(
                tmp_path / "clean",
                path,
                sheet_a=sheet_a,
                sheet_b=sheet_b,
                login="nasrin",
                display_name="Nasrin Karim",
                password=PASSWORD,
                password_again=PASSWORD,
                params=FLOOR,
            )
        assert caught.value.code == code
    assert not list((tmp_path / "clean").glob("generation-*"))


# --- drills


def test_a_drill_proves_a_backup_and_touches_nothing(released: Office, stick: Path) -> None:
    path = back_up(released, stick)
    before = sorted(file.name for file in released.data.rglob("*"))
    signed_in = released.sign_in("liaison")
    released.close()
    clean_sheet = _sheet_of(released)
    signed_in = released.sign_in("liaison")
    done = drills.drill(signed_in, path, sheet=clean_sheet, login="keeper", password=released.passwords()["keeper"])
    assert done.good
    assert done.files > 1
    assert backups.state(signed_in).drilled == MOMENT.date().isoformat()
    released.close()
    assert sorted(file.name for file in released.data.rglob("*")) == before
    assert not list(Path("/dev/shm").glob(".drill-*"))


def test_a_drill_with_the_halves(halves: tuple[Founding, Path, Path]) -> None:
    made, data, path = halves
    station = Station.find(data, clock=FixedClock(MOMENT))
    assert station is not None
    secret = SiteSecret.from_recovery(recovery_key_of(made), backup.look(path).manifest.site, org="office-1")
    station.unlock(secret.sheet())
    signed_in = sign_in(station, "lead", PASSWORD)
    done = drills.drill_with_halves(signed_in, path, sheet_a=made.sheet_a, sheet_b=made.sheet_b, params=FLOOR)
    assert done.good
    signed_in.close()
    station.close()


def _sheet_of(office: Office) -> str:
    station = office.station()
    station.unlock()
    sheet = station.secret.sheet()
    office.close()
    return sheet


def test_a_release_is_not_signed_over_an_unconfirmed_record(released: Office, stick: Path) -> None:
    from tests.services.ladder import heard_letter  # noqa: PLC0415

    path = back_up(released, stick)
    restored(released, path)
    worker = released.sign_in("intake")
    draft_id = heard_letter(worker, released.case_id())
    with refused("record_unconfirmed"):
        read_and_sign(released.sign_in("keeper"), draft_id)
