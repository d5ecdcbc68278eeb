"""What a keeper says about rows of a file that is shut to her: what she settles there, and what she cannot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.crypto.roster import NO_KEEPERS, Status
from nsintake.domain.roles import Role
from nsintake.store.audit import add_checkpoint, find_point
from nsintake.store.audit_lines import LOST
from nsintake.store.checkpoint import CheckpointLine, StatedRow
from nsintake.store.her_key_rule import KEPT
from nsintake.store.sealed import SealedStore, new_id
from tests.store.her_rows import (
    KEEPER,
    MINE,
    OTHER,
    a_file,
    last_said,
    powerless,
    put,
    restrict,
    say,
    with_another,
)
from tests.store.station import PEOPLE, Station

SECOND_KEEPER = "u-second-keeper"


@pytest.fixture
def station(station: Station) -> Station:
    return with_another(station)


@pytest.mark.parametrize(
    ("holders", "verb", "counts"),
    [
        ((MINE,), "consent", True),
        ((MINE, NO_KEEPERS), "consent", False),
        ((MINE, NO_KEEPERS, KEEPER), "consent", True),
        ((MINE, NO_KEEPERS), LOST, True),
        ((MINE, NO_KEEPERS, SECOND_KEEPER), LOST, False),
    ],
)
def test_a_keeper_says_what_she_likes_of_what_she_opens_and_settles_what_no_keeper_opens(
    station: Station, holders: tuple[str, ...], verb: str, *, counts: bool
) -> None:
    station.add_person(SECOND_KEEPER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE, SECOND_KEEPER: Role.KEEPER})
    store, subject, said = a_file(station)
    restrict(store, subject, *holders)
    n = say(station.store(KEEPER), said, verb)
    assert powerless(station.store(MINE)) == (() if counts else (n,))


def test_a_keeper_settles_what_is_open_to_another_who_was_switched_off(station: Station) -> None:
    station.add_person(SECOND_KEEPER)
    roles = {**PEOPLE, OTHER: Role.INTAKE, SECOND_KEEPER: Role.KEEPER}
    station.sign(roles)
    store, subject, said = a_file(station)
    restrict(store, subject, MINE, NO_KEEPERS, SECOND_KEEPER)
    known = station.roster()
    off = tuple(
        replace(entry, status=Status.DISABLED) if entry.uid == SECOND_KEEPER else entry for entry in known.entries
    )
    station.rosters.append(station.root.sign_roster(replace(known, number=known.number + 1, entries=off)))
    say(station.store(KEEPER), said, LOST)
    assert powerless(station.store(MINE)) == ()


def test_what_a_keeper_who_opens_a_file_says_of_it_counts_whatever_she_says_it_under(station: Station) -> None:
    store, subject, said = a_file(station)
    other, keeper = put(store, subject, "more"), station.store(KEEPER)
    say(keeper, said, KEPT)
    made_up = keeper.deks.make(subject)[1]
    keeper.deks.known = lambda work, subject_id: made_up  # type: ignore[method-assign]
    say(keeper, other, state=b"o" * 32, about=subject, above=0)
    assert powerless(station.store(MINE)) == ()


def test_what_a_keeper_settles_is_that_a_row_is_lost_and_nothing_that_is_there(station: Station) -> None:
    store, subject, keeper = station.store(MINE), new_id(), station.store(KEEPER)
    put(store, subject, "her file", record=subject)
    said = put(store, subject, "no")
    old = keeper.deks.find(keeper.database.reader(), subject, 1)
    restrict(store, subject, MINE, NO_KEEPERS)
    state = store.audit.newest(store.database.reader(), "case_file", said).hash  # type: ignore[union-attr]
    first = say(keeper, said, LOST)
    with keeper.begin() as work:  # the row that she once read, put back
        again = keeper.audit.append(work, LOST, table="case_file", record_id=said, version=1, state=state)
        work.commit()
    keeper.deks.known = lambda work, subject_id: old  # type: ignore[method-assign]
    hers = say(keeper, said, LOST, about=subject)
    assert powerless(station.store(MINE)) == (again, hers)
    assert first not in powerless(station.store(OTHER))


def test_what_a_keeper_said_while_a_file_was_open_to_her_counts_after_it_is_shut(station: Station) -> None:
    store, subject, said = a_file(station)
    keeper = station.store(KEEPER)
    say(keeper, said)
    restrict(store, subject, MINE, NO_KEEPERS)
    for uid in (MINE, OTHER, KEEPER):
        assert powerless(station.store(uid)) == ()
    later = say(keeper, subject), say(keeper, said)
    assert powerless(station.store(MINE)) == later


def shut_to_keepers(station: Station) -> tuple[SealedStore, bytes, bytes]:
    store, subject, said = a_file(station)
    restrict(store, subject, MINE, NO_KEEPERS)
    return store, subject, said


def settles(
    station: Station, record: bytes, what: StatedRow, *, verb: str = KEPT, reader: SealedStore | None = None
) -> bool:
    """Whether it counts, for a fresh session or that one, that a keeper states this again of a file that is shut to
    her.
    """
    keeper = station.store(KEEPER)
    with keeper.begin() as work:
        n = keeper.audit.append(
            work, verb, table="case_file", record_id=record, version=what.version, state=what.hash, day_only=True
        )
        work.commit()
    reader = reader or station.store(MINE)
    (line,) = reader.audit.lines(n, 1)
    return reader.audit.her_key.may_state(line)


def state(store: SealedStore, record: bytes, what: StatedRow, about: bytes) -> int:
    with store.begin() as work:
        said = {"table": "case_file", "record_id": record, "version": what.version, "state": what.hash}
        n = store.audit.append(work, "saved", about=about, **said)  # type: ignore[arg-type]
        work.commit()
    return n


def test_a_keeper_to_whom_it_is_shut_settles_that_a_row_is_what_was_said_last_under_her_key(station: Station) -> None:
    store, subject, said = shut_to_keepers(station)
    older = last_said(store, said)
    put(store, subject, "not even that", record=said)
    last = last_said(store, said)
    other = StatedRow(last.version + 1, b"1" * 32)
    state(station.store(OTHER), said, other, b"")
    assert not any(settles(station, said, what) for what in (older, other, StatedRow(last.version, older.hash)))
    assert not any(settles(station, said, last, verb=verb) for verb in ("consent", LOST))
    assert settles(station, said, last)


def test_what_somebody_said_under_a_key_of_before_is_not_what_was_said_last(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject, "her file", record=subject)
    said, colleague = put(store, subject, "no"), station.store(OTHER)
    old = colleague.deks.find(colleague.database.reader(), subject, 1)
    restrict(store, subject, MINE, NO_KEEPERS)
    last = last_said(store, said)
    colleague.deks.known = lambda work, subject_id: old  # type: ignore[method-assign]
    other = StatedRow(last.version + 1, b"1" * 32)
    state(colleague, said, other, subject)
    assert [settles(station, said, what) for what in (other, last)] == [False, True]


def test_nor_what_opens_with_no_key_of_hers_though_nothing_was_said_before(station: Station) -> None:
    store, subject, said, colleague = station.store(MINE), new_id(), new_id(), station.store(OTHER)
    other, made_up = StatedRow(1, b"1" * 32), colleague.deks.make(subject)[1]
    colleague.deks.known = lambda work, subject_id: made_up  # type: ignore[method-assign]
    state(colleague, said, other, subject)
    put(store, subject, "her file", record=subject)
    restrict(store, subject, MINE, NO_KEEPERS)
    assert not settles(station, said, other)
    before, cursor, keeper = station.store(MINE), store.database.reader(), station.store(KEEPER)
    assert before.audit.point(cursor, "case_file") is None
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [CheckpointLine("case_file", said, *other)])
        work.commit()
    point = find_point(before.audit, cursor)
    assert point is not None
    assert before.audit.checkpoint.said(cursor, point, "case_file", said) == other
    assert not settles(station, said, other, reader=before), "it goes by what was there when it began"
    assert settles(station, said, other)


def test_where_her_key_does_not_open_any_more_a_keeper_is_believed(station: Station) -> None:
    """Nothing that counts on her word does either."""
    store, subject, said = shut_to_keepers(station)
    older = last_said(store, said)
    put(store, subject, "not even that", record=said)
    store.database.reader().execute("UPDATE dek SET wrap = x'02ff' WHERE subject_id = ?", (subject,))
    assert settles(station, said, older)


def test_nor_what_is_not_signed(station: Station) -> None:
    store, subject, said = shut_to_keepers(station)
    put(store, subject, "not even that", record=said)
    last, n = last_said(store, said), store.audit.head().number
    assert settles(station, said, last)
    station.store(OTHER).database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (n,))
    assert not settles(station, said, last)


def test_where_the_keys_were_changed_since_it_is_what_the_checkpoint_says_or_what_was_said_after_it(
    station: Station,
) -> None:
    store, subject, said = shut_to_keepers(station)
    before, keeper = last_said(store, said), station.store(KEEPER)
    stated, since = StatedRow(before.version + 1, b"1" * 32), StatedRow(before.version + 2, b"2" * 32)
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [CheckpointLine("case_file", said, *stated)])
        work.commit()
    state(station.store(OTHER), said, StatedRow(since.version + 1, b"3" * 32), b"")
    assert [settles(station, said, what) for what in (before, stated)] == [False, True]
    state(station.store(MINE), said, since, subject)
    assert [settles(station, said, what) for what in (before, stated, since)] == [False, False, True]
