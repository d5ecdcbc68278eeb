"""Forums, a training and a hand-over through the real window, in the languages of the office, over weeks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nsintake.clock import FixedClock
from nsintake.domain.directory import CheckFound, DirectoryEntry, EntryKind, EntryState, HelpNeed
from nsintake.domain.language import Wording
from nsintake.records.signed_in import SignedIn
from nsintake.services.liaison import directory
from nsintake.services.liaison.directory import CallMade
from tests import scale
from tests.journeys import practice
from tests.journeys.prepared import copied, prepare
from tests.journeys.stage import Play

FOUNDED = 64
"""So many days ago: what was verified then is fresh to the end."""
COMMITTEE = Wording("Market committee", "لجنة السوق", "لیژنەی بازاڕ")


def langs(sampled: str) -> list[str]:
    """Every language at full count, else the one that is sampled in this journey."""
    return ["en", "ar", "ckb"] if scale.FULL else [sampled]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice office whose directory also has a committee of its own and a hotline that was called."""
    clock = FixedClock(datetime.now(UTC) - timedelta(days=FOUNDED))
    return prepare(tmp_path_factory.mktemp("public"), _with_committee, clock)


def _with_committee(people: Mapping[str, SignedIn]) -> dict[str, object]:
    officer = people["liaison"]
    entry = DirectoryEntry(EntryKind.SERVICE, COMMITTEE, (HelpNeed.REPORTING,))
    committee = directory.save_entry(officer, b"", entry, before=None)
    hotline = next(
        view.entry_id for view in directory.directory(officer).entries if view.entry.kind is EntryKind.HOTLINE
    )
    directory.verify(officer, [CallMade(hotline, CheckFound.RIGHT)])
    views = directory.directory(officer).entries
    return {
        "committee": committee.hex(),
        "hotline": hotline.hex(),
        "committee_name": {lang: getattr(COMMITTEE, lang) for lang in ("en", "ar", "ckb")},
        "unverified": [view.entry_id.hex() for view in views if view.state is not EntryState.VERIFIED],
    }


@pytest.fixture
def play(office: Path, tmp_path: Path) -> tuple[Play, Path]:
    return copied(office, tmp_path)


def act(play: tuple[Play, Path], lang: str, *acts: tuple[int, str]) -> Play:
    """Play these, each so many days ago."""
    now, notes = play
    for ago, name in acts:
        now.notes["days_ago"] = ago
        now = practice.act(name, now, notes, language=lang)
    return now


@pytest.mark.parametrize("lang", langs("ar"))
def test_five_points_go_over_three_forums_each_to_its_own_end(play: tuple[Play, Path], lang: str) -> None:
    done = act(play, lang, (60, "first_forum"), (31, "point_done"), (30, "second_forum"), (0, "third_forum"))
    kept = sorted(path.name for path in Path(done.out).glob("*.pdf"))
    assert kept == sorted(
        f"{what}-{which}.pdf" for what in ("minutes", "points") for which in ("first", "second", "third")
    )


@pytest.mark.parametrize("lang", langs("ckb"))
def test_a_training_is_counted_estimated_and_goes_on_with_nobody_new_twice(play: tuple[Play, Path], lang: str) -> None:
    act(play, lang, (60, "training_begins"), (58, "training_goes_on"))


@pytest.mark.parametrize("lang", langs("en"))
def test_a_hand_over_becomes_a_case_and_nothing_leads_from_the_member_to_her(
    play: tuple[Play, Path], lang: str
) -> None:
    act(
        play,
        lang,
        (34, "member_hands_over"),
        (33, "invited_woman_comes"),
        (33, "sign_letter"),
        (32, "invited_letter_leaves"),
        (0, "month_of_hand_overs"),
    )
