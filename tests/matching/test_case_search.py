"""The index over files: what is typed, what is folded together, whom one account threatens."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nsintake.domain.incident import Platform
from nsintake.matching.case_search import CaseSearchIndex
from nsintake.matching.filing import account_keys, digits_of, name_chain, plainly
from nsintake.matching.on_file import OnFile

A, B, C = (letter.encode() * 16 for letter in "ABC")


def filed(key: bytes = A, code: str = "K7MQ-4XRT", **more: object) -> OnFile:
    return OnFile(key, code, date(2026, 3, 1), **more)  # type: ignore[arg-type]


def index(*files: OnFile) -> CaseSearchIndex:
    women = CaseSearchIndex()
    for file in files:
        women.put(file)
    return women


def keys(women: CaseSearchIndex, typed: str) -> tuple[bytes, ...]:
    return women.search(typed).keys


def test_the_list_is_urgent_and_new_ones_first() -> None:
    women = index(filed(A), filed(B, urgent=True), OnFile(C, "M8MQ-4XRT", date(2026, 3, 2)))
    assert keys(women, "") == keys(women, "  ") == (B, C, A)
    assert women.search("", most=1).count == 3
    assert (len(women), A in women, b"none" * 4 in women, women.ids()) == (3, True, False, (A, B, C))


def test_the_surer_hit_comes_first_and_a_given_name_before_a_fathers() -> None:
    women = index(filed(A, names=("كريم وصال",)), filed(B, names=("وصالي",)), filed(C, names=("وصال",)))
    assert keys(women, "وصال") == (C, A, B)


def test_everything_typed_must_be_found_in_one_file() -> None:
    women = index(filed(A, names=("وصال جاسم",), phones=("0770 555 0134",)), filed(B, names=("وصال كريم",)))
    assert set(keys(women, "wisal")) == {A, B}
    assert keys(women, "wisal jas") == keys(women, "0770 وصال") == (A,)
    assert keys(women, "wisal x") == ()
    assert keys(women, "al wisal") == keys(women, "wisal 9") == keys(women, "wisal")
    assert keys(women, "zero seven seven zero 555 0134") == (A,)
    assert keys(women, "0770karim") == ()
    assert keys(index(filed(A, names=("كردستان",))), "كرده") == ()


def test_a_mother_of_somebody_is_found_by_both_words_and_by_either() -> None:
    women = index(filed(A, names=("سيف",)), filed(B, called=("أم سيف",)), filed(C, names=("Amal Karim",)))
    assert keys(women, "um saif") == keys(women, "ام سيف") == (B, A)
    assert set(keys(women, "saif")) == {A, B}
    assert keys(women, "ام")[0] == B
    assert keys(women, "um saif karim") == ()
    assert keys(women, "kamal al din") == ()
    women.put(filed(C, names=("كمال الدين",)))
    assert keys(women, "kamal al-din") == keys(women, "كمال الد") == (C,)


def test_a_phone_is_found_by_beginning_middle_and_whole() -> None:
    women = index(filed(A, phones=("07705550134",)), filed(B, phones=("0780 770 5550", "0770")), filed(C))
    assert keys(women, "+964 770 555 0134") == (A,)
    assert keys(women, "77055") == (A, B)
    assert keys(women, "0999") == ()
    assert keys(women, "0134") == keys(women, "05501") == (A,)
    assert keys(women, "134") == keys(women, "34") == ()
    assert women.with_phone("05550134") == set()
    women.drop(A)
    assert keys(women, "77055") == (B,)
    assert (women.search("0770").count, women.search("077").count) == (1, 0)
    assert women.with_phone("7705550134") == set()
    assert women.with_phone("7807705") == set()
    assert women.with_phone("7705550") == {1}


def test_a_whole_number_comes_before_its_beginning_and_that_before_its_middle() -> None:
    women = index(
        filed(A, urgent=True, phones=("1277055012",)), OnFile(B, "B", date(2026, 4, 1), phones=("0770550134",)),
        filed(C, phones=("07705501",)),
    )  # fmt: skip
    assert keys(women, "7705501") == (C, B, A)


def test_the_code_is_found_in_parts_and_only_where_it_could_be_one() -> None:
    women = index(filed(A), filed(B, "M8MQ-4XRT"))
    assert keys(women, "k7") == keys(women, "K7MQ4") == (A,)
    assert set(keys(women, "4xrt")) == {A, B}
    assert keys(women, "K7MQ - 4XRT") == (A,)
    assert keys(women, "k") == keys(women, "k7 qqqq mm") == keys(women, "k7 وصال") == ()
    women.drop(B)
    assert women.search("m8").count == 0
    women.put(filed(C, "KH3M-4XRT", names=("Khalida",)))
    assert keys(women, "kh") == (C,)
    assert keys(index(filed(A, "R8K7-MXRT", urgent=True), filed(B, "K7M2-4XRT")), "k7m") == (B, A)


def test_a_file_put_again_is_what_it_has_become() -> None:
    women = index(filed(names=("وصال جاسم",)))
    women.put(filed(names=("نوران",), urgent=True))
    assert keys(women, "وصال") == keys(women, "جاسم") == ()
    assert women.search("وصال").count == women.search("جاسم").count == 0
    assert keys(women, "nour") == (A,)
    held = women.get(A)
    assert held is not None
    assert held.urgent
    women.drop(A)
    women.drop(A)
    assert (women.get(A), keys(women, "nour"), len(women)) == (None, (), 0)


def test_a_younger_file_stands_under_the_older_and_is_found_by_its_own_names() -> None:
    women = index(filed(A, names=("وصال",)), filed(B, "M8MQ-4XRT", names=("نوران",)), filed(C, "P8MQ-4XRT"))
    assert women.place(C) == 2
    women.fold_into({B: A, b"none" * 4: C})
    assert keys(women, "") == (A, C)
    assert women.search("nouran").count == 1
    assert keys(women, "nouran") == keys(women, "m8") == (A,)
    assert (women.shown_for(B), women.shown_for(C), women.place(A), women.place(B)) == (A, C, 0, 2)
    women.fold_into({B: A, C: B, A: C})
    assert women.shown_for(B) in {A, B, C}
    women.fold_into({C: B, A: B, B: A})
    assert women.shown_for(C) in {A, B}
    women.fold_into({B: b"gone" * 4})
    assert women.shown_for(B) == B
    assert keys(women, "") == (A, B, C)
    women.put(filed(B, "M8MQ-4XRT", names=("وصال نوران",)))
    women.fold_into({B: A})
    assert keys(women, "wisal") == (A,)


@pytest.mark.parametrize(
    ("account", "platform", "found"),
    [("@dark_gate", Platform.TELEGRAM, {"telegram/darkgate"}), ("dark gate", None, set()), ("", None, set()),
     ("0780 111 2233", Platform.VIBER, {"+7801112233"}),
     ("t.me/dark_gate", None, {"/tme/darkgate", "/darkgate"}),
     ("x" * 3 + "_1", None, {"/xxx1"}),
     ("123.......456.......7", None, set()), ("1234 ---------- 123", None, {"+1234"})],
)  # fmt: skip
def test_an_account_is_known_by_what_is_its_own(account: str, platform: Platform | None, found: set[str]) -> None:
    assert account_keys(account, platform) == found


def test_who_is_threatened_by_the_same_account() -> None:
    same = {"account": "@dark_gate", "platform": Platform.TELEGRAM}
    women = index(filed(A, **same), filed(B, **same, urgent=True), filed(C, account="@dark_gate"))
    assert women.threatened_alike(A) == (B,)
    assert women.threatened_alike(C) == women.threatened_alike(b"none" * 4) == ()
    women.fold_into({B: A})
    assert women.threatened_alike(A) == ()


def test_names_become_words_in_the_order_they_are_said() -> None:
    def words(name: str) -> list[str]:
        return [text for text, _, _ in name_chain(name)]

    assert words("Umm Sayf Karim") == words("om Sayf Karim") == ["umsayf", "karim"]
    assert words("أم سيف") == ["امسيف"]
    assert words("أم") == ["ام"]
    assert words("Wisal al Jubouri") == ["wisal", "jubouri"]
    assert words("al") == ["al"]
    assert words("Hasan Zain al-Din") == ["hasan", "zainaldin"]
    assert words("Hasan Zain Din") == ["hasan", "zain", "din"]
    assert words("al al Din") == ["din"]
    assert words("عبد الله جاسم") == ["عبدالله", "جاسم"]
    assert words("\u200f 12") == ["12"]


def test_digits_are_compared_without_country_and_trunk() -> None:
    assert {digits_of(form) for form in ("07705550134", "+964 770 555 0134", "٠٧٧٠٥٥٥٠١٣٤")} == {"7705550134"}
    assert digits_of("no number") == ""


def test_signs_of_control_are_passed_over_and_little_enough_is_looked_at() -> None:
    assert plainly("wi\x00s\x07al\n") == "wisal\n"
    assert len(plainly("x" * 9000)) == 400


@given(st.text(max_size=60))
@example("\u0674")
def test_nothing_typed_breaks_the_search(typed: str) -> None:
    women = index(filed(A, names=("وصال جاسم", "Wisal Jasim"), called=("أم سيف",), phones=("07705550134",)))
    found = women.search(typed)
    assert found.count == len(found.keys) <= 1
