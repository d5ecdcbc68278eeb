"""How long a closed file is kept is what a keeper said last, in the line of the log she said it in."""

from __future__ import annotations

from hashlib import sha256

from nsintake.crypto.envelope import tlv
from nsintake.domain.closing import LEAST_MONTHS, MOST_MONTHS
from nsintake.store.anchors import continue_line
from nsintake.store.months_kept import RECORD, TABLE, RetentionWord, said, say
from nsintake.store.sealed import SealedStore
from tests.attacks.test_entries_made_void import junk
from tests.store.station import ORG, Station


def say_it(store: SealedStore, months: int) -> None:
    with store.begin() as work:
        say(store, work, months)
        work.commit()


def go_on(keeper: SealedStore) -> None:
    with keeper.begin() as work:
        continue_line(keeper, work, why="restored")
        work.commit()


def test_the_last_word_of_a_keeper_counts(station: Station) -> None:
    keeper = station.store("u-keeper")
    assert said(keeper) is None
    for months in (12, LEAST_MONTHS, MOST_MONTHS, 24):
        say_it(keeper, months)
        assert said(keeper) == RetentionWord(months, holds=True)
    word = keeper.audit.keepers_word(TABLE, RECORD)
    assert word == (4, sha256(tlv("retention", ORG, 0, 24)).digest())


def test_an_intake_workers_word_does_not_count_and_stops_the_keepers(station: Station) -> None:
    keeper = station.store("u-keeper")
    say_it(keeper, 12)
    say_it(station.store("u-intake"), 1)
    assert said(station.store("u-keeper")) == RetentionWord(12, holds=False)


def test_what_does_not_count_and_is_newer_stops_it_too(station: Station) -> None:
    keeper = station.store("u-keeper")
    say_it(keeper, 12)
    junk(keeper, [(TABLE, RECORD)])
    assert said(station.store("u-keeper")) == RetentionWord(12, holds=False)


def test_a_word_of_an_earlier_line_is_known_but_not_in_force(station: Station) -> None:
    keeper = station.store("u-keeper")
    say_it(keeper, 12)
    go_on(keeper)
    assert said(keeper) == RetentionWord(12, holds=False)
    say_it(keeper, 13)
    assert said(keeper) == RetentionWord(13, holds=True)
    for _ in range(41):
        go_on(keeper)
        known = said(keeper)
    assert known is None, "too many lines ago"
