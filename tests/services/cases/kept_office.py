"""An office with more women than search reads in one go, whose intake worker's last session kept what it read."""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from nsintake.domain.case import CaseFile, card_of
from nsintake.domain.codes import new_code
from nsintake.domain.coming_back import Sign
from nsintake.domain.identity import Identity
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import search
from nsintake.services.day import case_view
from tests.services.colleagues import _staffed
from tests.services.ladder import Office, _copy, _rung

WOMEN = 96
GIVEN = ("وصال", "نورا", "بلقيس", "شیلان", "Hana", "رجاء", "سهى", "هدى", "Zaynab", "کەژاڵ", "أمل", "Rozhin")
FATHERS = ("جاسم", "كريم", "Omar", "کەریم", "عبد الرحمن", "Qasim", "داود", "سامي", "Farhan", "رشید", "عدنان")


def name_of(number: int) -> str:
    """The name of woman ``number``, the same in every run."""
    drawn = random.Random(number)
    return " ".join((drawn.choice(GIVEN), drawn.choice(FATHERS), drawn.choice(FATHERS)))


def code_of(number: int) -> str:
    return new_code(random.Random(number + 1_000_000).randrange)


def phone_of(number: int) -> str:
    return f"077{random.Random(-number - 1).randrange(10**8):08}"


def add_women(signed_in: SignedIn, numbers: Sequence[int]) -> list[bytes]:
    """Put women on file, as they would be by a session of intake each; their ids."""
    store, made = signed_in.identity, list[bytes]()
    pattern = store.list("case_file", CaseFile)[0][1]
    with store.begin() as work:
        for number in numbers:
            made.append(case_id := secrets.token_bytes(16))
            called = ("أم سيف",) if number % 7 == 0 else ()
            who = Identity((name_of(number),), called, (phone_of(number),), pattern.identity.age)
            reaching = replace(
                pattern.reaching,
                return_phrase="candle river almond" if number % 5 == 0 else "",
                return_signs=(Sign.SUN, Sign.BIRD, Sign.KEY) if number % 6 == 0 else (),
            )
            file = replace(
                pattern,
                code=code_of(number),
                identity=who,
                reaching=reaching,
                opened=pattern.opened - timedelta(number % 9),
                incident=replace(pattern.incident, account=f"@account_{number // 3}"),
            )
            store.put(work, "case_file", case_id, case_id, file, verb="record")
            store.put(work, "card", case_id, case_id, card_of(file), verb="record")
        work.commit()
    return made


def read_all(signed_in: SignedIn) -> int:
    """Read every file; how many of them in no part, one by one."""
    while len(set(search.read_some(signed_in))) > 1:
        pass
    search.find(signed_in)
    return len(signed_in.women._unkept)


def keep(signed_in: SignedIn) -> bool:
    read_all(signed_in)
    return search.keep_read(signed_in, stop=lambda: False)


def again(office: Office, login: str = "intake") -> SignedIn:
    """A session of its own, after all others ended."""
    office.close()
    return office.sign_in(login)


def take_parts_away(signed_in: SignedIn) -> None:
    reader = signed_in.identity.database.reader()
    reader.execute("DELETE FROM index_part")


def part_count(signed_in: SignedIn) -> int:
    return int(signed_in.identity.database.reader().execute("SELECT count(*) FROM index_part").fetchone()[0])


def queries(count: int, seed: int = 1) -> list[str]:
    """What may be typed: beginnings of names on file and of others, numbers, codes, and two of them together."""
    drawn, found = random.Random(seed), [""]
    while len(found) < count:
        number = drawn.randrange(2 * WOMEN)
        words = name_of(number).split()
        typed = [word[: drawn.randint(2, len(word))] for word in drawn.sample(words, drawn.randint(1, 2))]
        phone = phone_of(number)
        typed += drawn.choices(
            ([], [phone[: drawn.randint(3, 11)]], [phone[4:9]], [code_of(number)[:4]]), (6, 1, 1, 1)
        )[0]
        found.append(" ".join(typed))
    return found


def answered(signed_in: SignedIn, typed: Sequence[str]) -> list[object]:
    """Everything that the index answers."""
    read_all(signed_in)
    index = signed_in.women
    found = [search.find(signed_in, query) for query in typed]
    told: list[object] = [(each.rows, each.count, each.open_ones, each.of, each.damaged) for each in found]
    told += [search.possible_duplicates(signed_in, {"names": query}) for query in typed[:20]]
    told += [[index.women.threatened_alike(row.case_id) for row in found[0].rows]]
    told += [sorted(index.by_phrase("almond candle river")), sorted(index.by_signs((Sign.KEY, Sign.SUN, Sign.BIRD)))]
    return [*told, sorted(index.described()), sorted(index.known(), key=lambda known: known[0])]


def fresh(office: Office, typed: Sequence[str], login: str = "intake") -> list[object]:
    """The same by whoever opens every file."""
    signed_in = again(office, login)
    take_parts_away(signed_in)
    told = answered(signed_in, typed)
    assert len(signed_in.women._unkept) > WOMEN // 2
    return told


@cache
def kept_rung() -> Path:
    with _rung(_staffed()) as office:
        signed_in = office.sign_in("intake")
        add_women(signed_in, range(WOMEN))
        assert keep(signed_in)
    return office.folder


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    yield from _copy(kept_rung(), monkeypatch)


def one_called(signed_in: SignedIn, number: int) -> bytes:
    """The id of woman ``number``."""
    return next(row.case_id for row in case_view.list_cases(signed_in) if row.code == code_of(number))
