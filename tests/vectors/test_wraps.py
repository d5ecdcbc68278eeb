"""What the log says of a restricted key: what the second implementation stated the program judges as it does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto.keys import KeyRing
from nsintake.store.sealed import SealedStore
from nsintake.store.wrap_rule import hash_of, word_of
from nsintake.store.wraps import AUDIT
from tests.services.ladder import MOMENT
from tests.vectors.second import audit, make_wraps
from tests.vectors.second.stored import ORG, roster
from tests.vectors.test_rows import CHAIN, COMP, history, line, opened, put, ring  # noqa: F401 - a fixture

MADE: dict[str, Any] = json.loads(make_wraps.MADE.read_text(encoding="ascii"))
SUBJECT = bytes.fromhex(MADE["subject_id"])
WRAPS = [bytes.fromhex(wrap) for wrap in MADE["restricted"]]


@pytest.fixture
def store(tmp_path: Path, ring: KeyRing) -> Iterator[SealedStore]:  # noqa: F811
    database = opened(tmp_path, ring, COMP)
    put(database, "audit", CHAIN, *map(line, MADE["lines"]))
    wraps = ((AUDIT, 1, bytes.fromhex(MADE["audit_wrap"])), (SUBJECT, 1, WRAPS[1]))
    put(database, "dek", "subject_id, epoch, wrap", *wraps)
    yield SealedStore(database, ring, comp=COMP, rosters=history(), clock=FixedClock(MOMENT))
    database.close()


def test_they_are_what_the_script_writes() -> None:
    assert make_wraps.MADE.read_text(encoding="ascii") == make_wraps.rendered()


def test_both_say_the_same_of_which_entries_count() -> None:
    said = iter([{"verb": verb, "details": each} for verb, each in zip(MADE["verbs"], MADE["details"], strict=True)])
    bodies = {made.number: next(said) for made in make_wraps.chain()}
    counting = audit.counting(
        make_wraps.chain(), {1: roster()}, compartment="identity", org=ORG, body=lambda made: bodies[made.number]
    )
    counted = {made.number for made in counting}
    assert [made.number in counted for made in make_wraps.chain()] == MADE["counts"]


def test_the_program_judges_them_so(store: SealedStore) -> None:
    views = list(reversed(store.audit.views()))
    assert [view.counts for view in views] == MADE["counts"]
    assert [view.details for view in views] == MADE["details"]
    assert store.wraps.strays() == ()


@pytest.mark.parametrize("wrap", [WRAPS[0], None])
def test_the_program_finds_another_wrap_than_the_stated_one(store: SealedStore, wrap: bytes | None) -> None:
    with store.begin() as work:
        work.cursor.execute("DELETE FROM dek WHERE subject_id = ?", (SUBJECT,))
        if wrap is not None:
            work.cursor.execute("INSERT INTO dek VALUES (?, 1, ?)", (SUBJECT, wrap))
        work.commit()
    assert store.wraps.strays() == (SUBJECT,)


def test_the_words_are_the_same(store: SealedStore) -> None:
    dek = store.deks.find(store.database.reader(), SUBJECT, 1)
    assert word_of(dek, 2) == MADE["words"]["1/2"]
    assert hash_of(word_of(dek, 2)) == MADE["details"][1]["next"]
