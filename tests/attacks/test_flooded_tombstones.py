"""An administrator fills the table of tombstones with lines that count for nobody; what honest backups then leave on a
copies, and what a keeper hears on a clean computer before such a folder brings an erased woman back.
"""

from __future__ import annotations

import secrets
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake import paths
from nsintake.crypto.envelope import tlv
from nsintake.services.backup import recovery
from nsintake.services.backup.backup_notes import BESIDE
from nsintake.services.day import case_view
from nsintake.store import tombstones
from tests.attacks.test_missing_tombstones import back_up, erase
from tests.services.backup.test_recovery import Clean
from tests.services.ladder import Office
from tests.services.people import change
from tests.services.refusals import refused

TOO_LONG = bytes(2 * tombstones.MOST_BYTES)


pytestmark = pytest.mark.usefixtures("cheap_keys")


def flood(office: Office, lines: list[bytes]) -> None:
    """They come first in the order of ids."""
    with office.sign_in("administrator").accounts.database.begin() as work:
        rows = [(number.to_bytes(3, "big"), line) for number, line in enumerate(lines)]
        work.cursor.executemany("INSERT INTO tombstone (subject_id, bytes) VALUES (?, ?)", rows)
        work.commit()
    office.close()


def many() -> list[bytes]:
    """More than the file beside the backups may hold, each like a tombstone of nobody."""
    line = tlv("tombstone", "x", "identity", b"1" * 16, "2026-03-04", 1, "u" * 800, bytes(64))
    return [line[:-16] + secrets.token_bytes(16) for _ in range(paths.NOTES // len(line) + 1)]


def erased_since(office: Office, copies: Path) -> tuple[Path, str]:
    """A backup, and the code of a woman who was erased after it; the next backup noted that beside it."""
    path = back_up(office, copies)
    code = erase(office)
    office.clock.moment += timedelta(days=1)
    back_up(office, copies)
    return path, code


def codes_of(clean: Clean) -> set[str]:
    return {row.code for row in case_view.list_cases(clean.sign_in("intake"))}


@pytest.mark.parametrize("lines", [[TOO_LONG], many()], ids=["one line too long", "more than the file may hold"])
def test_she_stays_erased_and_backups_go_on(released: Office, copies: Path, tmp_path: Path, lines: list[bytes]) -> None:
    flood(released, lines)
    path, code = erased_since(released, copies)
    lying, whole = tombstones.read_lines((copies / BESIDE).read_bytes())
    assert whole
    assert not {*lying} & {*lines}
    clean = Clean(released, tmp_path)
    with clean.opened(path) as opened:
        done = recovery.recover(opened, stay=clean.everybody(opened))
    assert done.erased >= len(lying) > 0
    assert code not in codes_of(clean)


JUNK = tombstones.to_lines([TOO_LONG])


@pytest.mark.parametrize(
    ("spoil", "stays_erased"),
    [
        (lambda lines: JUNK + lines, True),
        (lambda lines: lines[:-1], None),  # whichever is the last, of those of hers
        (lambda lines: lines + bytes(paths.NOTES), True),
        (lambda _lines: b"\xff" * 4, False),
    ],
    ids=["a line too long", "cut short", "too large", "garbage"],
)
def test_a_note_that_cannot_be_read_is_said_before_anything_is_in_force(
    released: Office, copies: Path, tmp_path: Path, spoil: object, stays_erased: bool | None
) -> None:
    path, code = erased_since(released, copies)
    (copies / BESIDE).write_bytes(spoil((copies / BESIDE).read_bytes()))  # type: ignore[operator]
    clean = Clean(released, tmp_path)
    with clean.opened(path) as opened:
        with refused("erasures_unreadable"):
            recovery.recover(opened, stay=clean.everybody(opened))
        recovery.recover(opened, stay=clean.everybody(opened), despite=frozenset({"erasures_unreadable"}))
    assert stays_erased in {None, code not in codes_of(clean)}


def test_the_next_backup_mends_the_note(released: Office, copies: Path) -> None:
    erased_since(released, copies)
    before = (copies / BESIDE).read_bytes()
    for spoiled in (b"\xff" * 4, JUNK + before, before[:-1], before + bytes(paths.NOTES)):
        (copies / BESIDE).write_bytes(spoiled)
        released.clock.moment += timedelta(days=1)
        back_up(released, copies)
        assert sorted(tombstones.read_lines((copies / BESIDE).read_bytes())[0]) == sorted(
            tombstones.read_lines(before)[0]
        )


def test_what_was_signed_under_a_list_that_is_gone_is_noted_all_the_same(released: Office, copies: Path) -> None:
    erase(released)
    change(released, "liaison", disabled=True)
    administrator = released.sign_in("administrator")
    with administrator.accounts.database.begin() as work:
        stones = {bytes(row[0]) for row in work.cursor.execute("SELECT bytes FROM tombstone").fetchall()}
        work.cursor.execute("DELETE FROM roster WHERE number < ?", (administrator.ring.roster.number,))
        work.commit()
    back_up(released, copies)
    assert {*tombstones.read_lines((copies / BESIDE).read_bytes())[0]} == stones != set()


def test_a_living_station_asks_its_own_logs(released: Office, copies: Path) -> None:
    path, code = erased_since(released, copies)
    (copies / BESIDE).write_bytes(b"\xff" * 4)
    recovery.restore(released.sign_in("keeper"), path)
    released.close()
    assert code not in {row.code for row in case_view.list_cases(released.sign_in("intake"))}
