"""Finding her again: by any name, number or code, as one types; files that may be hers; who shares an extorter."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from nsintake.domain.incident import YesNo
from nsintake.domain.ties import MergeReason, Reason
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction, search
from nsintake.services.consent import merging
from nsintake.services.day import case_view, erasure
from nsintake.services.founding.practice_office import record
from tests.services.colleagues import COLLEAGUE, staffed  # noqa: F401 - a fixture
from tests.services.ladder import Office, _copy, answers, founded
from tests.services.refusals import refused

FORMS_OF_HER_PHONE = (
    "07705550134", "+9647705550134", "009647705550134", "9647705550134", "7705550134", "0770 555 0134",
    "0770-555-0134", "0770.555.0134", "0770/555/0134", "0770_555_0134", "(0770) 555 0134", "0770 5550134",
    "+964 (770) 555-01-34", "+964-770-555-0134", "00964 770 555 0134", "0770\u060c555\u060c0134",
    "077 055 501 34", "0 7 7 0 5 5 5 0 1 3 4", "\u0660\u0667\u0667\u0660\u0665\u0665\u0665\u0660\u0661\u0663\u0664",
    "\u06f0\u06f7\u06f7\u06f0\u06f5\u06f5\u06f5\u06f0\u06f1\u06f3\u06f4", "\u202a0770 555 0134\u202c",
    "\uff10\uff17\uff17\uff10\uff15\uff15\uff15\uff10\uff11\uff13\uff14", "0770\u200b555\u200b0134",
    "0770\u00a0555\u00a00134", "O77O5550134", "5550134", "0770 \u2013 555 \u2013 0134", "0770\t555\t0134",
    "\u2068+964 770 555 0134\u2069", "0770\r\n5550134",
)  # fmt: skip


def codes(signed_in: SignedIn, typed: str) -> list[str]:
    return [row.code for row in search.find(signed_in, typed).rows]


@pytest.fixture
def worker(office: Office) -> SignedIn:
    return office.sign_in("intake")


@pytest.fixture(scope="module")
def reader() -> Iterator[SignedIn]:
    """One session for all that only look."""
    with pytest.MonkeyPatch.context() as patch:
        office = next(copies := _copy(founded(), patch))
        yield office.sign_in("intake")
        next(copies, None)


def hers(signed_in: SignedIn, part: str = "وصال") -> str:
    return next(row.code for row in case_view.list_cases(signed_in) if part in row.label)


@pytest.mark.parametrize(
    "typed",
    ["وص", "وصا", "وصال", "Wi", "wisal", "WISSAL", "Wesal", "Visal", "jasim", "Jassem w", "جا", "khud", "Khodair",
     "Wisal Jasim Khudhair", "وصال خضير", "خضير وصال", "w\u0000is\u0007al", "\u200fوصال\u200e", "وصال 0770",
     "ｗｉｓａｌ"],
)  # fmt: skip
def test_what_is_typed_of_her_name_finds_her_in_any_script(reader: SignedIn, typed: str) -> None:
    assert hers(reader) in codes(reader, typed)


@pytest.mark.parametrize("typed", ["zzz", "wisal karim", "0770 999", "ياسمين", "K7MQ-4XRT", "#", "x" * 500])
def test_what_is_not_on_file_finds_nobody(reader: SignedIn, typed: str) -> None:
    found = search.find(reader, typed)
    assert (found.rows, found.count) == ((), 0)


@pytest.mark.parametrize("typed", FORMS_OF_HER_PHONE)
def test_her_phone_is_found_in_thirty_forms(reader: SignedIn, typed: str) -> None:
    assert len(set(FORMS_OF_HER_PHONE)) == 30
    assert codes(reader, typed) == [hers(reader)]


@pytest.mark.parametrize("typed", ["شی", "شيلان", "shi", "Shelan", "Şilan", "کەریم", "كريم", "kar", "Kerim"])
def test_sorani_on_file_is_found_by_arabic_and_latin_letters(reader: SignedIn, typed: str) -> None:
    assert hers(reader, "شیلان") in codes(reader, typed)


@pytest.mark.parametrize("typed", ["ام سيف", "أم س", "Um Saif", "umm sayf", "سيف", "saif"])
def test_she_is_found_by_what_she_is_called(reader: SignedIn, typed: str) -> None:
    assert hers(reader, "سيف") in codes(reader, typed)


def test_a_code_is_found_from_its_second_sign_on_with_or_without_the_line(worker: SignedIn) -> None:
    code = hers(worker)
    for typed in (code, code.lower(), code.replace("-", ""), code[:4], code[:6], code[5:], f" {code} "):
        assert codes(worker, typed)[0] == code


def test_a_whole_code_leads_to_its_file_and_nothing_else_does(worker: SignedIn) -> None:
    code = hers(worker)
    eastern = code.translate({ord("0") + digit: 0x660 + digit for digit in range(10)})
    for typed in (code, code.lower().replace("-", ""), f" {code.replace('-', ' ')} ", eastern):
        row = search.by_code(worker, typed)
        assert row is not None
        assert row.code == code
    other = "K7MQ-4XRT"
    assert other not in codes(worker, "")
    for typed in (code[:-1], code[:4], "وصال", other, ""):
        assert search.by_code(worker, typed) is None, typed


def test_nothing_typed_shows_the_list_urgent_and_new_ones_first(worker: SignedIn) -> None:
    found = search.find(worker)
    assert list(found.rows) == list(case_view.list_cases(worker))
    assert (found.count, found.open_ones, found.read, found.of, found.complete) == (3, 3, 3, 3, True)


def test_a_given_name_comes_before_a_fathers(worker: SignedIn) -> None:
    record(worker, answers(names="نورا وصال", phones=""))
    record(worker, answers(names="كريم وصالي", phones=""))
    assert search.find(worker, "وصال").rows[0].label.startswith("وصال")


def test_the_index_follows_saves_merges_and_erasures_of_anybody(office: Office, worker: SignedIn) -> None:
    other = office.sign_in("keeper")
    assert codes(other, "بلقيس") == []
    case_id = record(worker, answers(names="بلقيس داود", phones=""))
    code = case_view.open_case(worker, case_id).code
    assert codes(other, "بلقيس") == codes(worker, "Balqis") == [code]
    older = merging.merge(worker, case_id, office.case(worker), MergeReason.SHE_SAYS)
    assert codes(other, "بلقيس") == [case_view.open_case(worker, older).code]
    joined = search.by_code(other, code)
    assert joined is not None, "her paper has this code: it leads to where her file is now"
    assert joined.case_id == older
    merging.unmerge(other, case_id)
    assert codes(worker, "بلقيس") == [code]
    erasure.erase(other, case_id, typed=code)
    assert codes(worker, "بلقيس") == codes(other, "بلقيس") == []
    assert search.by_code(other, code) is None


def test_a_restricted_file_is_found_by_nobody_else(staffed: Office) -> None:  # noqa: F811 - the fixture
    office, worker, colleague = staffed, staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    case_id, code = office.case(worker), hers(worker)
    assert codes(colleague, "وصال") == [code]
    restriction.restrict(worker, case_id, ())
    assert codes(colleague, "وصال") == codes(colleague, code) == codes(colleague, "0770 555 0134") == []
    assert search.by_code(colleague, code) is None, "as for a code that no file has"
    assert search.find(colleague).count == 2
    assert search.possible_duplicates(colleague, answers()) == ()
    again = record(colleague, answers(names="سهى فرحان", phones=""))
    assert search.same_extorter(colleague, again).others == ()
    assert codes(worker, "وصال") == codes(office.sign_in("keeper"), "وصال") == [code]
    restriction.widen(worker, case_id, [colleague.uid])
    assert codes(colleague, "وصال") == [code]


def test_a_half_built_index_answers_with_what_it_has_read(worker: SignedIn) -> None:
    assert search.read_some(worker, 1) == (1, 3)
    first = search.find(worker)
    assert (len(first.rows), first.read, first.of, first.complete) == (1, 1, 3, False)
    assert search.read_some(worker) == (3, 3)
    assert search.find(worker).complete


def test_long_names_and_pasted_signs_break_nothing(worker: SignedIn) -> None:
    long = ("عبدالرحمن " * 20)[:199]
    code = case_view.open_case(worker, record(worker, answers(names=long, phones="", called="a" * 200))).code
    for typed in (long, "Abdulrahman", "a" * 200, "عبد ال", "abd al rah"):
        assert code in codes(worker, typed)
    for typed in ("\n\t\u2066\u2069", "\ud83d", "%_'\"--;*", "()[{+\\", "\u0640" * 300, "٠", "\u06d5"):
        search.find(worker, typed)


def test_a_second_file_for_her_is_noticed_by_another_script_and_form(worker: SignedIn) -> None:
    told = {"names": "Wesal Jassim Khudair", "phones": "00964 770-555-0134", "age": "adult"}
    (found,) = search.possible_duplicates(worker, told)
    assert (found.code, found.kinds[0]) == (hers(worker), Reason.PHONE)
    assert Reason.AGE in found.kinds
    assert {Reason.READS_AS, Reason.SPELLED} & set(found.kinds)
    (found,) = search.possible_duplicates(worker, {"names": "وصال جاسم"})
    assert found.kinds == (Reason.NAME,)
    assert "0770" not in repr(found)
    assert search.possible_duplicates(worker, told, but=found.case_id) == ()


@pytest.mark.parametrize(
    "told",
    [{}, {"names": ""}, {"names": "سعاد كامل"}, {"names": "وصال رحيم كاظم"}, {"age": "adult"},
     {"phones": "0771 555 0134"}, {"phones": "077"}, {"age": "nonsense", "names": "\u0000"}],
)  # fmt: skip
def test_a_stranger_is_not_proposed(reader: SignedIn, told: dict[str, str]) -> None:
    assert search.possible_duplicates(reader, told) == ()


def test_a_candidates_name_is_shown_when_asked_and_written_down(office: Office, worker: SignedIn) -> None:
    told = {"names": "Wesal Jasim"}
    (found,) = search.possible_duplicates(worker, told)
    assert {reason.on_file for reason in found.reasons} == {""}
    shown = search.names_of_candidate(worker, found.case_id, told)
    assert shown.names[0] == "وصال جاسم خضير"
    assert any(reason.on_file for reason in shown.reasons)
    (newest,) = worker.identity.audit.views(limit=1)
    assert (newest.verb, newest.record_id) == ("reveal", office.case(worker))


def test_the_same_extorter_is_named_by_codes_and_nothing_is_joined(office: Office, worker: SignedIn) -> None:
    first = office.case(worker)
    second = record(worker, answers(names="سهى فرحان", phones="", account="t.me/dark_gate_7731"))
    record(worker, answers(names="رجاء عدنان", phones="", account="dark gate"))
    record(worker, answers(names="هدى سامي", phones="", account="@dark_gate_7731", platform="instagram"))
    found = search.same_extorter(worker, first)
    assert [other.case_id for other in found.others] == [second]
    assert (found.answer, found.others[0].answer) == (YesNo.UNKNOWN, YesNo.UNKNOWN)
    before = case_view.open_case(worker, second)
    search.record_joining(worker, second, YesNo.YES)
    search.record_joining(worker, second, YesNo.NO)
    assert search.same_extorter(worker, first).others[0].answer is YesNo.NO
    assert search.same_extorter(worker, second).answer is YesNo.NO
    assert case_view.open_case(worker, second) == before
    (newest,) = [entry for entry in worker.identity.audit.views(limit=5) if entry.table == "tie"][:1]
    assert (newest.verb, newest.version) == ("ask_to_join", 2)


def test_a_number_is_the_same_extorter_on_any_platform(worker: SignedIn) -> None:
    first = record(worker, answers(names="سهى فرحان", phones="", account="0780 111 2233", platform="whatsapp"))
    second = record(worker, answers(names="رجاء عدنان", phones="", account="+964 780-111-2233", platform="viber"))
    assert [other.case_id for other in search.same_extorter(worker, first).others] == [second]


def test_a_liaison_officer_finds_nothing_at_all(office: Office) -> None:
    signed_in = office.sign_in("liaison")
    for act in (search.find, search.read_some, lambda officer: search.by_code(officer, hers(office.sign_in("intake")))):
        with refused("not_permitted"):
            act(signed_in)


HUGE = 1 << 30


def test_nothing_typed_or_indexed_reaches_the_disk(office: Office, worker: SignedIn, tmp_path: Path) -> None:
    name = "زعفرانة قنديل"
    record(worker, answers(names=f"{name}\nZafarana Qandil", phones="0799 321 7654"))
    search.find(worker, name)
    search.find(worker, "Zafarana")
    search.find(worker, "0799 321 7654")
    search.possible_duplicates(worker, {"names": name, "phones": "07993217654"})
    worker.tidy()
    forms = [name, name.split(maxsplit=1)[0], "Zafarana", "zafarana", "07993217654", "7993217654"]
    needles = [form.encode(coding) for form in forms for coding in ("utf-8", "utf-16-le")]
    places = [office.folder, tmp_path, Path(os.environ.get("TMPDIR", "/tmp"))]
    newest = (office.folder / "data").stat().st_mtime - 60
    seen = 0
    for place in places:
        for path in place.rglob("*"):
            if not path.is_file() or path.is_symlink():
                continue
            found = path.stat()  # what other tests make huge is full of holes
            if found.st_mtime >= newest and found.st_size < HUGE:
                held = path.read_bytes()
                seen += 1
                assert not any(needle in held for needle in needles), path
    assert seen > 3


def test_when_the_session_ends_nothing_is_left_in_the_index(office: Office) -> None:
    signed_in = office.sign_in("intake")
    search.find(signed_in, "وصال")
    index = signed_in.women
    assert len(index.women) == 3
    signed_in.close()
    assert len(index.women) == 0
    assert index.progress() == (0, 0)
