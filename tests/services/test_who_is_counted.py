"""Whether a woman is counted, and by which of her joined files; what each of them shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.incident import YesNo
from nsintake.domain.ties import MergeReason, Tie, TieKind
from nsintake.records.case_files import case_of, write_file
from nsintake.records.counting_word import counted_women, files_that_say_no, ties_to_count, word_on_counting
from nsintake.records.signed_in import SignedIn
from nsintake.records.ties import TiesTold
from nsintake.services.consent import merging
from nsintake.services.founding.practice_office import record
from nsintake.store.rows import Record
from tests.services.ladder import Office, answers

pytestmark = pytest.mark.usefixtures("cheap_keys")
YES, NO, UNKNOWN = YesNo.YES, YesNo.NO, YesNo.UNKNOWN
DAY = date(2026, 3, 4)
NAMES = ("وصال", "هدى", "سناء", "حنان")


def files(**words: YesNo) -> dict[bytes, CaseFile]:
    """A file of each name, opened one day after the other."""
    days = enumerate(words.items())
    return {
        name.encode(): CaseFile(name, DAY + timedelta(days=at), "u", may_be_counted=word) for at, (name, word) in days
    }


def joined(*ties: tuple[bytes, bytes], in_doubt: tuple[bytes, ...] = ()) -> TiesTold:
    """Each younger file with the older one."""
    rows = tuple(Record(younger, younger, 1, Tie(TieKind.MERGED, DAY, "u", older)) for younger, older in ties)
    return TiesTold(rows, frozenset(in_doubt))


@pytest.mark.parametrize(
    ("words", "ties", "counted"),
    [
        ({"a": YES, "b": NO, "c": UNKNOWN}, [], {b"a": "a"}),
        ({"a": YES, "b": YES}, [(b"b", b"a")], {b"a": "a"}),
        ({"a": UNKNOWN, "b": YES, "c": YES}, [(b"b", b"a"), (b"c", b"b")], {b"a": "b"}),
        ({"a": YES, "b": NO, "c": YES}, [(b"b", b"a")], {b"c": "c"}),
        ({"b": YES, "c": YES}, [(b"b", b"a")], {b"c": "c"}),
        ({"a": YES, "c": YES}, [(b"b", b"a")], {b"c": "c"}),
        ({"b": YES, "a": YES}, [(b"b", b"a")], {b"a": "a"}),
    ],
)
def test_who_says_yes_and_nowhere_no_is_counted_once(
    words: dict[str, YesNo], ties: list[tuple[bytes, bytes]], counted: dict[bytes, str]
) -> None:
    found = counted_women(files(**words), joined(*ties))
    assert {oldest: case.code for oldest, case in found.items()} == counted


def test_nobody_is_counted_of_whom_something_is_out_of_sight_nor_lost_in_a_circle() -> None:
    women = files(a=YES, b=YES, c=YES)
    assert counted_women(women, joined((b"b", b"a"), in_doubt=(b"b",))).keys() == {b"c"}
    assert counted_women(women, joined((b"b", b"a"), (b"a", b"b"))).keys() == women.keys(), "it ends"


def say(worker: SignedIn, words: dict[bytes, YesNo]) -> None:
    for case_id, word in words.items():
        with worker.identity.begin() as work:
            write_file(worker, work, case_id, replace(case_of(worker, case_id), may_be_counted=word), verb="consent")
            work.commit()


def test_each_of_her_files_shows_the_same_word(office: Office) -> None:
    worker = office.sign_in("intake")
    older, younger, other, third = (record(worker, answers(names=name, phones="")) for name in NAMES)
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    for first, second, shown in ((YES, NO, NO), (UNKNOWN, YES, YES), (UNKNOWN, UNKNOWN, UNKNOWN), (YES, YES, YES)):
        say(worker, {older: first, younger: second, other: NO if shown is YES else YES, third: NO})
        words = {word_on_counting(worker, case_id, case_of(worker, case_id)) for case_id in (older, younger)}
        assert words == {shown}
        assert files_that_say_no(worker, older) == ((younger,) if second is NO else ())


def test_which_files_nobody_can_say_it_of_is_known_by_what_is_gone(office: Office) -> None:
    worker = office.sign_in("intake")
    older, younger, other, third = (record(worker, answers(names=name, phones="")) for name in NAMES)
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    assert ties_to_count(worker.identity).in_doubt == frozenset()
    merging.merge(worker, other, third, MergeReason.SHE_SAYS)
    worker.identity.database.reader().execute("DELETE FROM tie WHERE subject_id = ?", (younger,))
    told = ties_to_count(office.sign_in("keeper").identity)
    assert told.in_doubt == {older, younger}
    assert {row.subject_id for row in told.rows} == {third}
