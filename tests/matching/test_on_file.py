"""A file taken apart once is found as one that is taken apart again, and the way it is done has a number."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

from nsintake.domain.incident import Platform
from nsintake.matching.case_search import CaseSearchIndex
from nsintake.matching.on_file import RECIPE, OnFile, taken_apart

NAMES = (
    ("وصال جاسم خضير", "Wisal Jasim Khudhair"),
    ("شیلان کەریم ڕەشید",),
    ("كمال عبد الرحمن", "Kamal al-Din"),
    ("د. أمل بنت علي ",),
    ("Şilan O'Neil",),
    (),
)
CALLED = (("أم سيف",), (), ("Um Omar", "ابو زيد"), ("١٢",), (), ("البصري",))
PHONES = (("0770 555 0134",), ("+964 780 111 2233", "07801112233"), ("12",), ("٠٧٧٠٥٥٥٠١٣٤",), (), ("0",))
ACCOUNTS = ("@dark_gate", "t.me/dark_gate_7731", "0780 111 2233", "dark gate", "", "x@example.org")


def women() -> list[OnFile]:
    told = zip(NAMES, CALLED, PHONES, ACCOUNTS, strict=True)
    return [
        OnFile(
            key=bytes([at]) * 16,
            code=f"K7MQ-4XR{at}",
            opened=date(2026, 3, 1 + at),
            urgent=at == 1,
            names=names,
            called=called,
            phones=phones,
            account=account,
            platform=Platform.TELEGRAM if at % 2 else None,
        )
        for at, (names, called, phones, account) in enumerate(told)
    ]


def test_what_was_taken_apart_before_is_found_in_the_same_ways() -> None:
    fresh, later = CaseSearchIndex(), CaseSearchIndex()
    for woman in women():
        fresh.put(woman)
        later.put(woman, taken_apart(woman))
    typed = [word[:end] for names in (*NAMES, *CALLED) for name in names for word in name.split() for end in (2, 3, 9)]
    typed += ["", "0770", "5550134", "K7MQ", "wisal jas", "um saif", "kamal al din"]
    for query in typed:
        assert later.search(query) == fresh.search(query)
    assert any(fresh.search(query).count == 1 for query in typed)
    assert [later[woman.key] for woman in women()] == women()
    assert [later.threatened_alike(woman.key) for woman in women()] == [
        fresh.threatened_alike(woman.key) for woman in women()
    ]


def test_a_number_of_fewer_than_four_digits_is_not_looked_for() -> None:
    assert taken_apart(OnFile(b"A" * 16, "K7MQ-4XRT", date(2026, 3, 1), phones=("1234", "123"))).phones == ("1234",)


def test_who_takes_a_file_apart_otherwise_says_so() -> None:
    """What sessions kept is made again only under another number: after a change here ``RECIPE`` is one more."""
    told = repr([taken_apart(woman) for woman in women()]).encode()
    assert (RECIPE, sha256(told).hexdigest()[:16]) == (1, "883de06f661b68a7")
