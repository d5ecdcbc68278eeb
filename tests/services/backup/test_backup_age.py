"""A backup's day is its maker's word; what is inside it and what the station's log knows may say otherwise."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from nsintake import paths
from nsintake.errors import EnvironmentFault, Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import backups, drills, recovery
from nsintake.services.backup.backup_age import is_in_log
from nsintake.services.backup.backup_notes import SETTING, state_of
from nsintake.services.consent import confirming
from nsintake.services.station import rotation
from nsintake.store import backup, generation
from tests.services.backup.test_recovery import Clean, _sheet_of, back_up, look_at_somebody, restored, sound
from tests.services.ladder import MOMENT, Office
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")
FIRST = MOMENT.date()


def said_later(signed_in: SignedIn, path: Path, days: int, *, parts: Path | None = None) -> Path:
    """The same content, or that of another folder, signed again by somebody of the office under a later day."""
    manifest = backup.look(path).manifest
    folder = path.parent / f"later-{days}"
    folder.mkdir()
    if parts is None:
        parts = folder / "parts"
        parts.mkdir()
        backup.unpack(path, parts)
    later = replace(manifest, moment=manifest.moment + timedelta(days=days), maker=signed_in.uid, parts=())
    return backup.write(folder, parts, later, sign=signed_in.ring.sign).path


def test_the_day_is_never_later_than_the_newest_entry_inside(released: Office, stick: Path, tmp_path: Path) -> None:
    path = back_up(released, stick)
    officer = released.sign_in("liaison")
    later = said_later(officer, path, 40)
    clean = Clean(released, tmp_path)
    with clean.opened(later) as opened:
        assert opened.ages.older
        assert (opened.ages.said, opened.ages.day) == (FIRST + timedelta(days=40), FIRST)
        done = recovery.recover(opened, stay=clean.everybody(opened))
    assert done.day == FIRST
    (row,) = confirming.waiting(clean.sign_in("intake"))
    assert row.since == FIRST


def test_a_night_between_signing_in_and_the_backup_is_nothing_to_wonder_about(office: Office, stick: Path) -> None:
    signed_in = office.sign_in("liaison")
    office.clock.moment += timedelta(hours=16)
    done = backups.back_up(signed_in, stick)
    office.close()
    sheet, password = _sheet_of(office), office.passwords()["keeper"]
    found = drills.drill(office.sign_in("liaison"), stick / done.name, sheet=sheet, login="keeper", password=password)
    assert found.good
    assert (found.ages.said - found.day).days == 1


def test_a_file_of_women_older_than_the_rest_is_told(released: Office, stick: Path, tmp_path: Path) -> None:
    """Her maker put an old identity.db beside new files: hashes and chains are sound, its day gives it away."""
    path = back_up(released, stick)
    old, mixed = tmp_path / "old", tmp_path / "mixed"
    old.mkdir()
    mixed.mkdir()
    backup.unpack(path, old)
    released.clock.moment += timedelta(days=10)
    look_at_somebody(released)
    released.close()
    released.clock.moment += timedelta(days=20)
    newer = back_up(released, stick, "liaison")
    backup.unpack(newer, mixed)
    for part in mixed.glob("identity.db*"):
        part.unlink()
    for part in old.glob("identity.db*"):
        shutil.copy(part, mixed)
    made = said_later(released.sign_in("liaison"), newer, 0, parts=mixed)
    released.close()
    signed_in = released.sign_in("keeper")
    with pytest.raises(Refused) as caught:
        recovery.restore(signed_in, made)
    assert caught.value.code == "backup_older"
    days = {"day": FIRST + timedelta(days=10), "said": FIRST + timedelta(days=30)}
    assert caught.value.params == {name: day.isoformat() for name, day in days.items()}
    released.close()
    clean = Clean(released, tmp_path)
    with clean.opened(made) as opened:
        assert opened.ages.women == opened.ages.since == FIRST
        assert opened.ages.day == FIRST + timedelta(days=30)


def test_going_back_is_refused_where_more_would_be_lost_than_was_said(released: Office, stick: Path) -> None:
    path = back_up(released, stick)
    released.clock.moment += timedelta(days=3)
    look_at_somebody(released)
    released.close()
    released.clock.moment += timedelta(days=3)
    officer = released.sign_in("liaison")
    later = said_later(officer, path, 6)
    released.close()
    number = generation.current(released.data)
    with pytest.raises(Refused) as caught:
        recovery.restore(released.sign_in("keeper"), later)
    assert caught.value.code == "backup_older"
    assert caught.value.params == {
        "day": (FIRST + timedelta(days=3)).isoformat(),
        "said": (FIRST + timedelta(days=6)).isoformat(),
    }
    assert generation.current(released.data) == number
    released.close()
    assert restored(released, later, despite={"backup_older"}).day == FIRST


def test_an_honest_one_is_not_doubted(released: Office, stick: Path) -> None:
    released.clock.moment += timedelta(days=3)  # a quiet office: nothing was entered about anybody since
    path = back_up(released, stick, "liaison")
    look_at_somebody(released)
    released.close()
    assert restored(released, path).day == FIRST + timedelta(days=3)


def test_one_from_before_a_change_of_keys_that_the_log_does_not_know_needs_a_word(
    released: Office, stick: Path
) -> None:
    """An intake worker keeps a copy and makes a backup of those days out of it after she was removed."""
    path = back_up(released, stick)
    worker = released.sign_in("intake")
    look_at_somebody(released)
    made = said_later(worker, path, 0)
    uid = worker.uid
    released.close()
    rotation.remove_person(released.sign_in("keeper"), uid)
    released.close()
    with refused("backup_unknown"):
        recovery.restore(released.sign_in("keeper"), made)
    released.close()
    restored(released, made, despite={"backup_unknown"})
    keeper = released.sign_in("keeper")
    assert sound(keeper)
    chain, org = keeper.accounts_store.audit, keeper.ring.org
    for file in (path, made):  # one was made here, for the other a keeper has vouched
        assert is_in_log(chain, org, backup.look(file))


# --- the station's own log


def _note(signed_in: SignedIn, **changed: str) -> None:
    """Change what is remembered of the last backup, as whoever has the key of accounts.db can."""
    kept = state_of(signed_in).known[0]
    fields = {name: getattr(kept, name) for name in kept.__dataclass_fields__} | changed
    with signed_in.accounts_store.begin() as work:
        signed_in.accounts.put_setting(work, SETTING, json.dumps({"keep": 8, "known": [fields]}).encode())
        work.commit()


def test_days_since_the_last_backup_are_counted_from_the_log(office: Office, stick: Path) -> None:
    signed_in = office.sign_in("administrator")
    assert backups.reminder(signed_in) is None
    backups.back_up(signed_in, stick)
    office.clock.moment += timedelta(days=9)
    assert backups.reminder(signed_in) == 9
    _note(signed_in, moment=(MOMENT + timedelta(days=8)).isoformat())
    assert backups.reminder(signed_in) == 9
    assert backups.last_good(signed_in) == backups.LastGood(FIRST, str(stick), 9)
    _note(signed_in, name="files-20260401-000000-00000000.bin")
    assert backups.reminder(signed_in) is None
    _note(signed_in, moment="yesterday")
    assert backups.reminder(signed_in) is None


def test_a_backup_made_under_a_clock_that_ran_ahead_does_not_count_as_new(office: Office, stick: Path) -> None:
    signed_in = office.sign_in("administrator")
    office.clock.moment += timedelta(days=400)
    backups.back_up(signed_in, stick)
    office.close()
    office.clock.moment -= timedelta(days=400)
    worker = office.sign_in("intake")
    assert worker.today() == FIRST
    assert backups.reminder(worker) is None


def test_which_one_is_newest_on_a_stick_is_not_its_word_alone(office: Office, stick: Path) -> None:
    signed_in = office.sign_in("liaison")
    done = backups.back_up(signed_in, stick)
    later = said_later(signed_in, stick / done.name, 50)
    (stick / done.name).unlink()
    shutil.move(later, stick / done.name)  # under the name that the log knows
    assert backups.place(signed_in, str(stick)).newest == FIRST
    office.clock.moment += timedelta(days=2)
    backups.back_up(signed_in, stick)
    assert backups.place(signed_in, str(stick)).newest == date(2026, 3, 6)


def test_the_backups_that_lie_in_a_folder_are_listed_newest_first(office: Office, stick: Path) -> None:
    first = back_up(office, stick)
    office.clock.moment += timedelta(days=2)
    second = back_up(office, stick)
    shutil.copy(first, stick / "files-20200101-000000-00000000.bin")
    (stick / "files-20200101-000000-00000001.bin").write_bytes(b"holiday pictures")
    assert [look.name for look in backups.found_in(stick)][:2] == [second.name, first.name]
    assert len(backups.found_in(stick)) == 3
    assert backups.whole(second).day == MOMENT.date() + timedelta(days=2)


# --- room


def test_without_room_nothing_is_unpacked_and_it_is_said_how_much_is_missing(
    office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = back_up(office, stick)
    size = path.stat().st_size
    sheet, password = _sheet_of(office), office.passwords()["keeper"]
    real = paths.free_bytes
    unpacked: list[Path] = []
    monkeypatch.setattr(backup, "unpack", lambda *args, **_: unpacked.append(args[1]))
    with monkeypatch.context() as patch:
        patch.setattr(paths, "free_bytes", lambda _: paths.LEAST_FREE)
        with pytest.raises(EnvironmentFault) as caught:
            recovery.restore(office.sign_in("keeper"), path)
        office.close()
        assert caught.value.code == "restore_no_room"
        missing = int(caught.value.params["missing"])
        assert 0 <= missing * (1 << 20) + 4096 - (2 * size + size // 4 + paths.LEAST_FREE) < 2 << 20
        with pytest.raises(EnvironmentFault) as drilled:
            drills.drill(office.sign_in("liaison"), path, sheet=sheet, login="keeper", password=password)
        assert drilled.value.code == "restore_no_room"
        assert int(drilled.value.params["missing"]) < missing
    assert not unpacked
    assert real(office.data) > 0
    assert len(list(office.data.glob("generation-*"))) == 1


def test_another_offices_backup_is_refused_before_it_is_unpacked(office: Office, stick: Path) -> None:
    path = back_up(office, stick)
    changed = replace(backup.look(path).manifest, org="office-9", parts=())
    folder = stick / "parts"
    folder.mkdir()
    backup.unpack(path, folder)
    signed_in = office.sign_in("liaison")
    other = backup.write(stick, folder, changed, sign=signed_in.ring.sign).path
    with refused("backup_other_office"):
        drills.drill(signed_in, other, sheet="", login="keeper", password="")
