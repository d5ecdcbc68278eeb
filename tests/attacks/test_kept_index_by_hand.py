"""Somebody who has identity.db writes into what a colleague's sessions kept of the women's files. She finds what she
would find by opening every file, and nothing that was erased comes back."""

from __future__ import annotations

from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.kept_index import PARTS, part_of
from nsintake.records.kept_women import Earlier, _record_of, kept_here
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction, search
from nsintake.services.day import erasure
from nsintake.store.index_parts import IndexParts
from tests.scale import full_or
from tests.services.cases.kept_office import (  # noqa: F401 - a fixture
    WOMEN,
    add_women,
    again,
    answered,
    code_of,
    fresh,
    keep,
    kept,
    name_of,
    one_called,
    queries,
    read_all,
)
from tests.services.colleagues import COLLEAGUE
from tests.services.ladder import Office

Rows = list[tuple[Any, ...]]
TYPED = queries(12, 5)
STEP = full_or(97, 7)
"""Each so many of the bytes is changed."""


def rows(signed_in: SignedIn, table: str = "index_part") -> Rows:
    return list(signed_in.identity.database.reader().execute(f"SELECT * FROM {table}").fetchall())


def put(signed_in: SignedIn, found: Rows, table: str = "index_part") -> None:
    reader = signed_in.identity.database.reader()
    reader.execute("PRAGMA synchronous = OFF")
    for row in found:
        reader.execute(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row)


def earlier_of(signed_in: SignedIn) -> Earlier:
    found = kept_here(signed_in.identity)
    assert found is not None
    return found


def changed(value: bytes) -> list[bytes]:
    bits = [value[:at] + bytes([value[at] ^ 1 << at % 8]) + value[at + 1 :] for at in range(0, len(value), STEP)]
    return [*bits, value[:-1], value + b"\0", b""]


def test_no_changed_byte_of_a_part_passes(kept: Office) -> None:  # noqa: F811
    signed_in = again(kept)
    digests = earlier_of(signed_in).kept.parts
    part, owner, wrap, body = min(rows(signed_in), key=lambda row: len(row[3]))
    mine = IndexParts(signed_in.identity, signed_in.uid)
    assert mine.open(part, digests[part])
    for found in [*((wrap, harm) for harm in changed(body)), *((harm, body) for harm in changed(wrap))]:
        put(signed_in, [(part, owner, *found)])
        with pytest.raises(OpenError):
            mine.open(part, digests[part])
    assert answered(again(kept), TYPED) == fresh(kept, TYPED)


def test_no_changed_byte_of_what_says_which_parts_count_passes(kept: Office) -> None:  # noqa: F811
    signed_in = again(kept)
    (row,) = rows(signed_in, "kept_index")
    for harm in changed(row[5]):
        put(signed_in, [(*row[:5], harm)], "kept_index")
        assert kept_here(signed_in.identity) is None
    signed_in = again(kept)
    assert read_all(signed_in) >= WOMEN
    put(signed_in, [row], "kept_index")
    assert earlier_of(signed_in)


def test_exchanged_parts_are_read_again(kept: Office) -> None:  # noqa: F811
    signed_in = again(kept)
    (first, second, *_) = sorted(rows(signed_in), key=lambda row: -len(row[3]))
    put(signed_in, [(*first[:2], *second[2:]), (*second[:2], *first[2:])])
    signed_in = again(kept)
    assert 0 < read_all(signed_in) < WOMEN // 2
    assert answered(signed_in, TYPED) == fresh(kept, TYPED)


@pytest.mark.parametrize("with_its_record", [False, True])
def test_parts_of_before_that_are_put_back_say_nothing(kept: Office, *, with_its_record: bool) -> None:  # noqa: F811
    signed_in = again(kept)
    before, record = rows(signed_in), rows(signed_in, "kept_index")
    add_women(signed_in, range(WOMEN, WOMEN + 70))
    erasure.erase(kept.sign_in("keeper"), one_called(signed_in, 7), typed=code_of(7))
    assert keep(signed_in)
    put(signed_in, before)
    if with_its_record:
        put(signed_in, record, "kept_index")
    signed_in = again(kept)
    assert read_all(signed_in) >= 70
    assert not [row for row in search.find(signed_in, name_of(7)).rows if row.code == code_of(7)]
    assert answered(signed_in, TYPED) == fresh(kept, TYPED)


def test_a_part_with_an_erased_or_a_shut_woman_put_back_brings_neither_back(kept: Office) -> None:  # noqa: F811
    colleague = kept.sign_in(COLLEAGUE)
    before = rows(colleague)
    erased, shut = one_called(colleague, 7), one_called(colleague, 11)
    erasure.erase(kept.sign_in("keeper"), erased, typed=code_of(7))
    restriction.restrict(colleague, shut, ())
    put(colleague, before)
    signed_in = again(kept)
    read_all(signed_in)
    known = {case_id for case_id, _ in signed_in.women.known()}
    assert not known & {erased, shut}
    add_women(signed_in, range(WOMEN, WOMEN + 70))
    assert keep(signed_in)
    put(signed_in, [row for row in before if row[0] in {part_of(erased), part_of(shut)}])
    signed_in = again(kept)
    assert read_all(signed_in) > 0
    assert not {case_id for case_id, _ in signed_in.women.known()} & {erased, shut}


def test_a_row_put_in_place_of_hers_is_damaged_though_her_part_has_her(kept: Office) -> None:  # noqa: F811
    signed_in = again(kept)
    hers, other = (one_called(signed_in, number) for number in (3, 4))
    reader = signed_in.identity.database.reader()
    (body,) = reader.execute("SELECT body FROM case_file WHERE record_id = ?", (other,)).fetchone()
    reader.execute("UPDATE case_file SET body = ? WHERE record_id = ?", (body, hers))
    signed_in = again(kept)
    assert [file.case_id for file in search.find(signed_in).damaged] == []
    read_all(signed_in)
    assert [file.case_id for file in search.find(signed_in).damaged] == [hers]
    assert answered(signed_in, TYPED) == fresh(kept, TYPED)


def test_a_row_of_before_put_back_is_damaged_though_her_part_is_of_that_row(kept: Office) -> None:  # noqa: F811
    colleague = kept.sign_in(COLLEAGUE)
    hers = one_called(colleague, 3)
    before = [row for row in rows(colleague, "case_file") if row[0] == hers]
    with colleague.identity.begin() as work:
        file = colleague.identity.get("case_file", hers, CaseFile)
        colleague.identity.put(work, "case_file", hers, hers, file, verb="save")
        work.commit()
    put(colleague, before, "case_file")
    signed_in = again(kept)
    read_all(signed_in)
    assert [found.case_id for found in search.find(signed_in).damaged] == [hers]
    assert answered(signed_in, TYPED) == fresh(kept, TYPED)


def test_parts_of_a_keeper_put_in_her_name_say_nothing(kept: Office) -> None:  # noqa: F811
    mine, keeper = kept.sign_in("intake"), kept.sign_in("keeper")
    assert keep(keeper)
    put(mine, [(part, mine.uid, wrap, body) for part, owner, wrap, body in rows(keeper) if owner == keeper.uid])
    signed_in = again(kept)
    assert read_all(signed_in) >= WOMEN
    assert answered(signed_in, TYPED) == fresh(kept, TYPED)


def test_a_record_that_names_another_moment_of_the_log_is_not_believed(kept: Office) -> None:  # noqa: F811
    signed_in = again(kept)
    found = earlier_of(signed_in).kept
    assert len(found.parts) == PARTS
    assert signed_in.identity.audit.head_at(found.number) == found.head
    reader = signed_in.identity.database.reader()
    reader.execute("UPDATE audit SET head = zeroblob(32) WHERE n = ?", (found.number,))
    assert kept_here(signed_in.identity) is None
    reader.execute("UPDATE audit SET head = ? WHERE n = ?", (found.head, found.number))
    assert kept_here(signed_in.identity) is not None
    reader.execute("DELETE FROM kept_index WHERE record_id = ?", (_record_of(signed_in.uid),))
    assert kept_here(signed_in.identity) is None
