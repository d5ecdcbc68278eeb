"""Which files may be hers already, and which are a stranger's."""

from __future__ import annotations

from datetime import date

import pytest

from nsintake.domain.identity import AgeBand
from nsintake.domain.ties import Reason
from nsintake.matching.alike import Typed, alike
from nsintake.matching.case_search import CaseSearchIndex
from nsintake.matching.on_file import OnFile

HER = b"H" * 16


def office(**her: object) -> CaseSearchIndex:
    """A hundred women, fifty of them Ali's daughters, and her."""
    women = CaseSearchIndex()
    fathers, names = ("علي", "Karim"), ("سعاد", "Huda", "رجاء", "Nada")
    for number in range(100):
        name = f"{names[number % 4]} {fathers[number % 2]}"
        women.put(
            OnFile(number.to_bytes(16, "big"), f"B-{number:03}", date(2026, 1, 1), names=(name,), age=AgeBand.ADULT)
        )
    told = {"names": ("وصال جاسم خضير",), "phones": ("07705550134",), "age": AgeBand.FROM_15, "called": ("أم سيف",)}
    women.put(OnFile(HER, "H-1", date(2026, 2, 1), **{**told, **her}))  # type: ignore[arg-type]
    return women


def found(women: CaseSearchIndex, **typed: object) -> list[bytes]:
    return [candidate.key for candidate in alike(women, Typed(**typed))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "name",
    ["وصال جاسم خضير", "Wisal Jasim Khudhair", "Wesal Jassim", "وصال جاسم", "Wisal Khudair", "وصال الجاسم خضير",
     "wisal jasim khudhair hamid", "Wisal\x00 Jasim"],
)  # fmt: skip
def test_she_is_noticed_by_another_form_of_her_name(name: str) -> None:
    assert found(office(), names=(name,)) == [HER]


@pytest.mark.parametrize(
    "name", ["سعاد خضير", "وصال كامل داود", "جاسم وصال", "Huda Ali", "سعاد علي", "خضير", "", "\x00", "Nada Karim Ali"]
)
def test_a_common_or_another_name_proposes_nobody(name: str) -> None:
    assert found(office(), names=(name,)) == []


def test_the_phone_is_enough_and_comes_first() -> None:
    (candidate,) = alike(office(), Typed(names=("نوران",), phones=("+964 770 555 01 34",)))
    assert (candidate.key, [because.reason for because in candidate.reasons]) == (HER, [Reason.PHONE])
    assert found(office(), phones=("555 0134",)) == [HER]
    assert found(office(phones=("5550134",)), phones=("07705550134",)) == [HER]
    assert found(office(), phones=("0780 111 2233",)) == found(office(), phones=("0134",)) == []


@pytest.mark.parametrize("name", ["جاسم خضير", "كريمة جاسم"])
def test_what_is_said_beside_her_phone_counts_only_under_her_own_given_name(name: str) -> None:
    (candidate,) = alike(office(), Typed(names=(name,), phones=("07705550134",)))
    assert [because.reason for because in candidate.reasons] == [Reason.PHONE]


@pytest.mark.parametrize("phone", ["0780 555 0134", "555 9999"])
def test_a_phone_that_ends_alike_or_is_as_short_is_another(phone: str) -> None:
    (candidate,) = alike(office(), Typed(names=("وصال جاسم خضير",), phones=(phone,)))
    assert Reason.PHONE not in [because.reason for because in candidate.reasons]


def test_no_phone_on_file_does_not_speak_against_a_file() -> None:
    women = office(phones=())
    with_it, without = (alike(women, Typed(("وصال جاسم",), phones=phones))[0] for phones in (("07801112233",), ()))
    assert with_it.worth == without.worth


def test_of_a_longer_name_a_word_beside_the_given_one_must_be_on_file() -> None:
    women = office(names=("وصال",), called=())
    assert found(women, names=("وصال",), age=AgeBand.FROM_15) == [HER]
    assert found(women, names=("وصال جاسم",), age=AgeBand.FROM_15) == []


def test_a_given_name_is_as_rare_as_it_is_among_given_names() -> None:
    assert found(office(names=("علي",)), names=("علي",), age=AgeBand.FROM_15) == [HER]


def test_a_common_name_that_is_a_slip_away_makes_hers_no_less_rare() -> None:
    def worth(other: str) -> float:
        women = office(names=("بلقيس جاسم",))
        for number in range(30):
            women.put(OnFile(number.to_bytes(16, "little"), f"S-{number}", date(2026, 1, 1), names=(other,)))
        return alike(women, Typed(("بلقيس جاسم",)))[0].worth

    assert worth("بلقبس كريم") == worth("نوران كريم") > worth("بلقيس كريم")


def test_another_phone_and_another_age_speak_against_it() -> None:
    assert found(office(), names=("وصال جاسم",), phones=("07801112233",)) == [HER]
    assert found(office(), names=("وصال جاسم",), age=AgeBand.FROM_60, phones=("07801112233",)) == []
    assert found(office(), names=("وصال جاسم",), age=AgeBand.ADULT) == [HER]


def test_every_reason_is_given_with_both_forms() -> None:
    (candidate,) = alike(office(), Typed(("Wisal Jasim",), age=AgeBand.FROM_15))
    assert [(because.reason, because.typed, because.on_file) for because in candidate.reasons] == [
        (Reason.READS_AS, "wisal", "وصال"),
        (Reason.READS_AS, "jasim", "جاسم"),
        (Reason.AGE, "", ""),
    ]
    (candidate,) = alike(office(names=("Wisal Jasim",)), Typed(("Wesal Jasim",)))
    assert [because.reason for because in candidate.reasons] == [Reason.SPELLED, Reason.NAME]
    (candidate,) = alike(office(), Typed(called=("Um Saif",), age=AgeBand.FROM_15))
    assert [because.reason for because in candidate.reasons] == [Reason.CALLED, Reason.AGE]


def test_names_left_out_between_count_against_it_and_slips_a_little() -> None:
    women = office(names=("وصال بلقيس خضير",))
    whole, missing, slip = (
        alike(women, Typed((name,)))[0].worth for name in ("وصال بلقيس خضير", "وصال خضير", "وصال بلقبس خضير")
    )
    assert whole > missing
    assert whole > slip


def test_a_merged_file_stands_for_the_older_one() -> None:
    women = office()
    older = b"O" * 16
    women.put(OnFile(older, "O-1", date(2025, 1, 1), names=("Nouran Farhan",)))
    women.fold_into({HER: older})
    assert found(women, names=("وصال جاسم خضير",)) == [older]
    women.put(OnFile(older, "O-1", date(2025, 1, 1), names=("وصال جاسم",)))
    assert found(women, names=("وصال جاسم خضير",)) == [older]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_of_files_that_were_merged_the_one_that_says_most_is_given(order: tuple[int, ...]) -> None:
    names = ("وصال خضير", "وصال جاسم خضير", "وصال جاسم")
    women = office(names=("سعاد علي",), called=())
    keys = [bytes([200 + at]) * 16 for at in range(3)]
    for at in order:
        women.put(OnFile(keys[at], f"M-{at}", date(2026, 3, 1), names=(names[at],)))
    women.fold_into(dict.fromkeys(keys[1:], keys[0]))
    (candidate,) = alike(women, Typed(("وصال جاسم خضير",)))
    assert [because.on_file for because in candidate.reasons] == ["وصال", "جاسم", "خضير"]


def test_no_more_than_so_many_are_proposed() -> None:
    women = office()
    for number in range(4):
        women.put(OnFile(bytes([200 + number]) * 16, f"N-{number}", date(2026, 3, 1), phones=("07705550134",)))
    assert len(found(women, phones=("07705550134",))) == 3


def test_an_empty_office_proposes_nobody() -> None:
    assert alike(CaseSearchIndex(), Typed(("وصال جاسم",), ("أم سيف",), ("07705550134",), AgeBand.ADULT)) == ()
