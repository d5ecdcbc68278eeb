from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.errors import EnvironmentFault, Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import backup_notes, backups
from nsintake.services.intake import intake
from nsintake.store import backup
from tests.services.ladder import ROLES, Office, answers
from tests.services.refusals import fault, refused


def made(signed_in: SignedIn, target: Path) -> backup.Container:
    done = backups.back_up(signed_in, target)
    return backup.look(target / done.name)


@pytest.mark.parametrize("login", ROLES)
def test_whoever_is_signed_in_makes_one_with_all_three_files(office: Office, stick: Path, login: str) -> None:
    signed_in = office.sign_in(login)
    office.clock.moment += timedelta(seconds=3.25)
    container = made(signed_in, stick)
    assert container.manifest.moment == signed_in.now().replace(microsecond=0)
    assert [part.name for part in container.manifest.parts if not part.name.endswith("-wal")] == list(backup.FILES)
    assert container.manifest.maker == signed_in.uid
    assert backup_notes.made_here(signed_in, container)
    folder = stick / "out"
    folder.mkdir()
    backup.unpack(container.path, folder)
    for name in backup.FILES:
        whole = (signed_in.station.folder / name).read_bytes()
        if name != "accounts.db":  # that one has the entry about the backup by now
            assert (folder / name).read_bytes() == whole


def test_what_is_in_a_log_that_she_cannot_open_comes_along(office: Office, stick: Path) -> None:
    """An intake worker's session died and left its log; a liaison officer's backup must contain her last save."""
    left = stick / "before"
    intake_session = office.sign_in("intake")
    draft_id = intake.consent_to_record(intake_session, answers())
    shutil.copytree(intake_session.station.folder, left)
    office.close()
    folder = office.station().folder
    shutil.rmtree(folder)
    shutil.copytree(left, folder)
    assert (folder / "identity.db-wal").stat().st_size
    container = made(office.sign_in("liaison"), stick)
    assert "identity.db-wal" in [part.name for part in container.manifest.parts]
    out = stick / "out"
    out.mkdir()
    backup.unpack(container.path, out)
    office.close()
    shutil.rmtree(folder)
    shutil.copytree(out, folder)
    signed_in = office.sign_in("intake")
    assert intake.load_draft(signed_in, draft_id).answers["names"] == answers()["names"]


def test_the_site_secret_is_inside_for_the_recovery_alone(office: Office, stick: Path) -> None:
    signed_in = office.sign_in("keeper")
    container = made(signed_in, stick)
    raw = container.path.read_bytes()
    secret = signed_in.station.secret
    assert secret._raw not in raw
    assert secret.sheet().replace(" ", "").encode() not in raw
    assert len(container.manifest.site) == 64


def test_nothing_on_the_stick_says_what_it_is(office: Office, stick: Path) -> None:
    done = backups.back_up(office.sign_in("keeper"), stick)
    assert [path.name for path in stick.iterdir()] == [done.name]
    assert backup.NAME.fullmatch(done.name)
    assert not any(word in done.name for word in ("intake", "backup", "case", "women"))


def test_the_last_few_stay_and_only_ours_go(office: Office, stick: Path) -> None:
    signed_in = office.sign_in("administrator")
    backups.set_keep(signed_in, 3)
    foreign = stick / "files-20200101-000000-00000000.bin"
    foreign.write_bytes(b"holiday pictures")
    names = []
    for day in range(5):
        office.clock.moment += timedelta(days=1)
        names.append(backups.back_up(signed_in, stick).name)
        assert day < 3 or backups.state(signed_in).known[0].name == names[-1]
    lying = sorted(path.name for path in stick.iterdir())
    assert lying == sorted([foreign.name, *names[-3:]])


def test_another_offices_backups_are_never_taken_away(office: Office, stick: Path) -> None:
    """Nor one that claims to be ours and is signed by nobody of ours."""
    signed_in = office.sign_in("keeper")
    backups.set_keep(signed_in, 3)
    real = made(signed_in, stick)
    body = real.path.read_bytes()
    for at, org in enumerate((f"{signed_in.ring.org[:-1]}x", signed_in.ring.org)):
        forged = replace(real.manifest, org=org, moment=real.manifest.moment - timedelta(days=9))
        trailer = forged.body() + bytes(64)
        length = len(real.manifest.body()) + 64 + backup._TAIL
        tail = len(trailer).to_bytes(4, "big") + sha256(trailer).digest() + backup.END
        (stick / f"files-20200101-00000{at}-00000000.bin").write_bytes(body[:-length] + trailer + tail)
    for _ in range(4):
        office.clock.moment += timedelta(days=1)
        backups.back_up(signed_in, stick)
    left = [path.name for path in stick.iterdir() if path.name.startswith("files-2020")]
    assert len(left) == 2


def test_a_half_written_one_of_a_power_cut_goes_with_the_next(office: Office, stick: Path) -> None:
    (stick / ".files-20200101-000000-00000000.bin.part").write_bytes(b"torn")
    (stick / ".notes.part").write_bytes(b"hers")
    backups.back_up(office.sign_in("keeper"), stick)
    assert not list(stick.glob(".files-*"))
    assert (stick / ".notes.part").exists()


def test_cancelling_leaves_nothing(office: Office, stick: Path) -> None:
    signed_in = office.sign_in("keeper")
    for after in (0, 1, 3):
        asked = iter(range(1000))
        with refused("stopped"):
            backups.back_up(signed_in, stick, stop=lambda asked=asked, after=after: next(asked) >= after)  # type: ignore[misc]
        assert not list(stick.iterdir())
    signed_in.note_view(signed_in.identity, "view", b"1" * 16)  # and the session goes on


def test_nobody_may_use_the_station_meanwhile(office: Office, stick: Path) -> None:
    first, second = office.sign_in("keeper"), office.sign_in("intake")
    backups._WAIT_SECONDS, before = 0, backups._WAIT_SECONDS
    try:
        with pytest.raises(EnvironmentFault) as caught:
            backups.back_up(first, stick)
    finally:
        backups._WAIT_SECONDS = before
    assert caught.value.code == "station_busy"
    assert not list(stick.iterdir())
    second.close()
    second.station.close()
    backups.back_up(first, stick)


def test_other_threads_of_the_session_write_nothing_meanwhile(office: Office, stick: Path) -> None:
    signed_in = office.sign_in("keeper")
    seen: list[str] = []

    def look(_done: int, _of: int) -> None:
        with pytest.raises(EnvironmentFault) as caught:
            _impatient(signed_in)
        seen.append(caught.value.code)

    backups.back_up(signed_in, stick, progress=lambda done, of: look(done, of) if done == 1 else None)
    assert seen == ["file_busy"]


def _impatient(signed_in: SignedIn) -> None:
    """Write from another connection that does not wait its twenty seconds."""
    from sqlcipher3 import dbapi2  # noqa: PLC0415

    from nsintake.store.faults import translate  # noqa: PLC0415

    connection = dbapi2.connect(str(signed_in.station.path_of(Compartment.IDENTITY)), timeout=0, isolation_level=None)
    try:
        signed_in.ring.apply_file_key(Compartment.IDENTITY, connection)
        connection.execute("PRAGMA cipher_page_size = 8192")
        connection.execute("BEGIN IMMEDIATE")
    except dbapi2.Error as error:
        raise translate(error, "identity.db") from None
    finally:
        connection.close()


def test_a_backup_does_not_loosen_the_log_from_other_sessions(office: Office, stick: Path) -> None:
    """POSIX takes a process's locks off a file that it opens and closes; another process that comes and goes after a
    backup must still leave this session's write-ahead log alone."""
    signed_in = office.sign_in("keeper")
    backups.back_up(signed_in, stick)
    signed_in.note_view(signed_in.identity, "view", b"1" * 16)
    log = signed_in.station.folder / "identity.db-wal"
    before = log.stat().st_ino
    script = (
        "import sys; from tests.services.ladder import Office; from pathlib import Path\n"
        "office = Office(Path(sys.argv[1])); s = office.sign_in('intake')\n"
        "s.note_view(s.identity, 'view', b'2' * 16); office.close()"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", script, str(office.folder)], cwd=root, check=True, env=dict(os.environ))
    assert log.stat().st_ino == before
    signed_in.note_view(signed_in.identity, "view", b"3" * 16)
    fresh = office.sign_in("keeper")
    seen = {view.record_id for view in fresh.identity.audit.views(limit=10)}
    assert {b"1" * 16, b"2" * 16, b"3" * 16} <= seen


def test_it_is_written_down_and_remembered(office: Office, stick: Path) -> None:
    signed_in = office.sign_in("liaison")
    assert backups.reminder(signed_in) is None
    done = backups.back_up(signed_in, stick)
    assert signed_in.accounts_store.audit.views(limit=1)[0].verb == "back_up"
    assert backups.reminder(signed_in) == 0
    office.clock.moment += timedelta(days=9)
    assert backups.reminder(signed_in) == 9
    assert backups.state(signed_in).known[0].name == done.name
    assert [medium.folder for medium in backups.media(signed_in) if not medium.removable] == [str(stick)]


def test_a_note_that_cannot_be_read_is_no_backup(office: Office) -> None:
    signed_in = office.sign_in("keeper")
    for value in (b"", b"nonsense", b"[1]", b'{"known": [{"folder": 3}]}', b'{"keep": "x"}'):
        with signed_in.accounts_store.begin() as work:
            signed_in.accounts.put_setting(work, backup_notes.SETTING, value)
            work.commit()
        assert backups.reminder(signed_in) is None
        assert backups.state(signed_in).keep == backup_notes.KEEP


def test_the_number_kept_has_bounds(office: Office) -> None:
    signed_in = office.sign_in("keeper")
    for keep in (0, 2, 61, 10_000):
        with fault("keep_out_of_range", "keep"):
            backups.set_keep(signed_in, keep)


def test_the_stations_own_folder_takes_no_backup(office: Office) -> None:
    signed_in = office.sign_in("keeper")
    with fault("folder_is_stations", "folder"):
        backups.back_up(signed_in, signed_in.station.folder)
    with fault("folder_is_stations", "folder"):
        backups.place(signed_in, str(office.data))


def test_a_typed_folder_is_looked_at(office: Office, stick: Path) -> None:
    signed_in = office.sign_in("keeper")
    for typed in ("", "  ", "relative/folder", str(stick / "nothing")):
        with fault("folder_not_there", "folder"):
            backups.place(signed_in, typed)
    found = backups.place(signed_in, f" {stick} ")
    assert (found.folder, found.writable, found.backups) == (str(stick), True, 0)
    backups.back_up(signed_in, stick)
    assert backups.place(signed_in, str(stick)).newest == signed_in.today()


def disk_of(tmp_path: Path, options: str) -> Path:
    folder = tmp_path / "small"
    folder.mkdir()
    if shutil.which("mount") is None or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=False).returncode:
        pytest.skip("mounting is not allowed here")
    return folder


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs mounts")
def test_a_full_a_read_only_and_a_pulled_out_stick_are_told_apart(office: Office, tmp_path: Path) -> None:
    signed_in = office.sign_in("keeper")
    folder = disk_of(tmp_path, "size=160k")
    try:
        with pytest.raises(EnvironmentFault) as caught:
            backups.back_up(signed_in, folder)
        assert caught.value.code == "backup_medium_full"
        with pytest.MonkeyPatch.context() as patch:  # room was there when asked for
            patch.setattr(backup, "_require_room", lambda *_: None)
            with pytest.raises(EnvironmentFault) as caught:
                backups.back_up(signed_in, folder)
        assert caught.value.code == "backup_medium_full"
        assert not list(folder.iterdir())
        subprocess.run(["mount", "-o", "remount,ro,size=64m", str(folder)], check=True)
        with pytest.raises(EnvironmentFault) as caught:
            backups.back_up(signed_in, folder)
        assert caught.value.code == "backup_medium_readonly"
        subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)

        def pull(done: int, _of: int) -> None:
            if done == 2:
                subprocess.run(["umount", "-l", str(folder)], check=True)

        with pytest.raises(EnvironmentFault) as caught:
            backups.back_up(signed_in, folder, progress=pull)
        assert caught.value.code in {"backup_medium_gone", "backup_not_verified"}
        assert not list(folder.iterdir())
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)


def test_a_format_that_takes_no_large_file_is_named(office: Office, stick: Path) -> None:
    import resource  # noqa: PLC0415

    signed_in = office.sign_in("keeper")
    for store in signed_in.stores:  # the limit is that of the stick: nothing of the station's own is written under it
        store.database.checkpoint()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(EnvironmentFault) as caught:
            backups.back_up(signed_in, stick)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert caught.value.code == "backup_medium_small_files"
    assert not list(stick.iterdir())


def test_a_stick_that_keeps_something_else_is_found_out(
    office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in = office.sign_in("keeper")
    whole: Callable[..., backup.Container] = backup.verify

    def worn(path: Path, **rest: object) -> backup.Container:
        with path.open("r+b") as file:
            file.seek(5000)
            file.write(b"\0\1\2\3")
        return whole(path, **rest)

    monkeypatch.setattr(backup, "verify", worn)
    with pytest.raises(EnvironmentFault) as caught:
        backups.back_up(signed_in, stick)
    assert caught.value.code == "backup_not_verified"
    assert not list(stick.iterdir())
    assert backups.reminder(signed_in) is None


def test_a_file_that_is_missing_is_no_backup(office: Office, stick: Path) -> None:
    signed_in = office.sign_in("administrator")
    shutil.move(signed_in.station.folder / "identity.db", stick / "moved")
    with pytest.raises(EnvironmentFault) as caught:
        backups.back_up(signed_in, stick)
    assert caught.value.code == "file_missing"
    assert [path.name for path in stick.iterdir()] == ["moved"]


def test_a_session_whose_account_is_gone_makes_none(office: Office, stick: Path) -> None:
    from tests.services.people import change  # noqa: PLC0415

    signed_in = office.sign_in("liaison")
    change(office, "liaison", disabled=True)
    with pytest.raises(Refused):
        backups.back_up(signed_in, stick)
    assert not list(stick.iterdir())
