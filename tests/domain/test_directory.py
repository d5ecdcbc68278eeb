"""What an entry of the directory is worth on a day, what is kept of what was typed, and what a list may say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nsintake.domain.directory import (
    MOST_CHECKS,
    MOST_PEOPLE,
    CheckFound,
    CheckWay,
    DirectoryEntry,
    EntryCheck,
    EntryKind,
    EntryState,
    HelpNeed,
    OpenHours,
    Serves,
    ServiceCost,
    can_be_office,
    checked_entry,
    is_contact,
    number_taken,
    people_of,
    put_changed,
    put_checked,
    put_together,
    same_name,
    says_how_to_reach,
    who_names,
)
from nsintake.domain.directory_rows import COLUMNS, entry_of_row
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.phone import phone_of, spaced, spaced_within
from nsintake.domain.shelter import names_shelter
from tests.services.refusals import fault

TODAY = date(2026, 3, 4)
NAME = Wording(en="Lawyers", ar="محامون", ckb="پارێزەران")
ENTRY = DirectoryEntry(EntryKind.SERVICE, NAME, (HelpNeed.LEGAL,), phone="07705550199")


def found(what: CheckFound, *, ago: int = 0, how: CheckWay | None = CheckWay.CALLED) -> EntryCheck:
    return EntryCheck(TODAY - timedelta(days=ago), "u1", what, how)


def right(ago: int) -> DirectoryEntry:
    return replace(ENTRY, checks=(found(CheckFound.RIGHT, ago=ago),))


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        (ENTRY, EntryState.UNVERIFIED),
        (right(0), EntryState.VERIFIED),
        (right(90), EntryState.VERIFIED),
        (right(91), EntryState.STALE),
        (right(120), EntryState.STALE),
        (right(121), EntryState.LAPSED),
        (right(-1), EntryState.UNVERIFIED),
        (replace(right(0), cancelled=True), EntryState.CANCELLED),
        (replace(right(0), ends_on=TODAY), EntryState.VERIFIED),
        (replace(right(0), ends_on=TODAY - timedelta(days=1)), EntryState.ENDED),
    ],
)
def test_an_entry_is_worth_what_its_last_check_says_on_that_day(entry: DirectoryEntry, state: EntryState) -> None:
    assert entry.state(TODAY) is state
    assert state.prints is (state in {EntryState.VERIFIED, EntryState.STALE})
    assert entry.to_call(TODAY) is (state in {EntryState.UNVERIFIED, EntryState.STALE, EntryState.LAPSED})


def test_a_call_nobody_answers_changes_nothing_and_every_other_result_does() -> None:
    missed = put_checked(right(5), found(CheckFound.NOT_REACHED), TODAY)
    assert missed.state(TODAY) is EntryState.VERIFIED
    assert put_checked(missed, found(CheckFound.WRONG), TODAY).state(TODAY) is EntryState.UNVERIFIED
    gone = put_checked(missed, found(CheckFound.CANCELLED), TODAY)
    assert gone.state(TODAY) is EntryState.CANCELLED
    assert put_checked(gone, found(CheckFound.NOT_REACHED), TODAY).cancelled
    assert put_checked(gone, found(CheckFound.RIGHT), TODAY).state(TODAY) is EntryState.VERIFIED
    often = ENTRY
    for _ in range(MOST_CHECKS + 5):
        often = put_checked(often, found(CheckFound.RIGHT), TODAY)
    assert len(often.checks) == MOST_CHECKS


def test_each_check_has_a_mark_of_its_own() -> None:
    called = EntryCheck(TODAY, "u1", CheckFound.RIGHT, CheckWay.CALLED)
    others = (replace(called, by="u2"), replace(called, how=None), replace(called, day=TODAY - timedelta(days=1)))
    assert len({check.mark for check in (called, *others)}) == 4
    entry = DirectoryEntry(EntryKind.OFFICE)
    assert (entry.last_mark, replace(entry, checks=(others[2], called)).last_mark) == ("", called.mark)


def test_what_cannot_be_verified_is_said() -> None:
    with fault("day_ahead", "day"):
        put_checked(ENTRY, found(CheckFound.RIGHT, ago=-1), TODAY)
    with fault("before_last_check", "day"):
        put_checked(right(3), found(CheckFound.RIGHT, ago=4), TODAY)
    with fault("nothing_to_verify", "how"):
        put_checked(replace(ENTRY, phone=""), found(CheckFound.RIGHT), TODAY)
    with fault("nothing_to_verify", "how"):
        put_checked(ENTRY, found(CheckFound.RIGHT, how=CheckWay.VISITED), TODAY)
    for there in (replace(ENTRY, place="Market street"), replace(ENTRY, recipient_id="x")):
        assert put_checked(there, found(CheckFound.RIGHT, how=CheckWay.VISITED), TODAY).checks
    assert put_checked(replace(ENTRY, phone=""), found(CheckFound.WRONG), TODAY).checks


def test_a_changed_fact_ends_what_was_verified_and_one_that_is_the_same_does_not() -> None:
    before = right(5)
    assert put_changed(before, replace(ENTRY, checks=()), "u2", TODAY) == before
    changed = put_changed(before, replace(ENTRY, phone="911"), "u2", TODAY)
    assert changed.state(TODAY) is EntryState.UNVERIFIED
    assert changed.checks[-1] == EntryCheck(TODAY, "u2", CheckFound.CHANGED)
    assert put_changed(ENTRY, replace(ENTRY, phone="911"), "u2", TODAY).checks == ()
    assert put_changed(replace(before, recipient_id="x"), ENTRY, "u2", TODAY).recipient_id == "x"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        (" ٩١١ ", "911"),
        ("0770 123 4567", "07701234567"),
        ("00964 770 123 4567", "07701234567"),
        ("+964 (0)770-123.45/67", "07701234567"),
        ("964 770 123 4567", "07701234567"),
        ("7701234567", "07701234567"),
        ("۰۶۰ ۱۲۳ ۴۵۶", "060123456"),
        ("0049 30 123456", "+4930123456"),
        ("+49 30 123456", "+4930123456"),
    ],
)
def test_a_number_is_kept_as_it_is_dialled(typed: str, kept: str) -> None:
    assert phone_of(typed) == kept
    assert phone_of(spaced(kept)) == kept


def test_a_number_within_typed_words_is_read_in_groups_and_no_other_digits_are_moved() -> None:
    assert spaced_within("Rebin, 07701234567.") == "Rebin, 0770 123 4567."
    for words in ("107701234567", "077012345678", "0770 123 4567", "Gate 07", "٠٧٧٠١٢٣٤٥٦٧"):
        assert spaced_within(words) == words


@pytest.mark.parametrize("typed", ["12", "0770 123 456", "1234567", "00", "07701234567890", "+", "1+2", "+01234567890"])
def test_what_nobody_can_dial_is_refused(typed: str) -> None:
    with fault("number_unreadable", "phone"):
        phone_of(typed)


@pytest.mark.parametrize("typed", ["49O", "call 911", "٩١١ب", "911;"])
def test_a_number_with_letters_is_refused(typed: str) -> None:
    with fault("number_letters", "phone"):
        phone_of(typed)


@pytest.mark.parametrize(
    "text",
    [
        "Women's shelter", "SAFE HOUSE", "safe-house", "the safehouses", "a refuge", "Safe home", "دار الإيواء", "مأوى",
        "المَلْجأ", "بيت آمن", "البيت الآمــن", "دار آمنة", "پەناگەی ژنان", "شێڵتەر", "ماڵی ئارام", "خانەی پارێزراو",
        "داڵدە",
    ],
)  # fmt: skip
def test_whatever_speaks_of_a_shelter_is_known_in_each_language(text: str) -> None:
    assert names_shelter(f"x {text} y")


@pytest.mark.parametrize(
    "text", ["Refugee legal aid", "Safe space meeting", "Community house", "البيت الثقافي", "بيت الحكمة"]
)
def test_and_nothing_else(text: str) -> None:
    assert not names_shelter(text)


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"name": Wording("x", "", "y")}, "field_missing", "name.ar"),
        ({"needs": ()}, "field_missing", "needs"),
        ({"kind": EntryKind.HOTLINE, "phone": ""}, "hotline_without_number", "phone"),
        ({"waiting_days": 731}, "waiting_out_of_range", "waiting_days"),
        ({"waiting_days": -1}, "waiting_out_of_range", "waiting_days"),
        ({"people": tuple(map(str, range(MOST_PEOPLE + 1)))}, "too_many_lines", "people"),
        ({"people": ("Head of the shelter",)}, "shelter_not_kept", "people"),
        ({"note": "behind the safe house"}, "shelter_not_kept", "note"),
        ({"place": "x" * 121}, "too_long", "place"),
        ({"phone": "x"}, "number_letters", "phone"),
    ],
)
def test_a_fault_names_its_field(changed: dict[str, object], code: str, field: str) -> None:
    with fault(code, field):
        checked_entry(replace(ENTRY, **changed))  # type: ignore[arg-type]


def test_what_is_kept_is_in_order_and_an_office_has_its_words_elsewhere() -> None:
    kept = checked_entry(
        replace(
            ENTRY,
            needs=(HelpNeed.LEGAL, HelpNeed.EMERGENCY),
            people=("A", "", "A"),
            serves=(Serves.MEN, Serves.WOMEN),
            waiting_days=0,
        )
    )
    assert kept.needs == (HelpNeed.EMERGENCY, HelpNeed.LEGAL)
    assert (kept.people, kept.serves) == (("A",), (Serves.WOMEN, Serves.MEN))
    assert checked_entry(replace(ENTRY, name=Wording(), recipient_id="x")).name == Wording()


def test_whom_the_directory_names_of_an_office_are_its_persons_and_no_others() -> None:
    hadi, zahra = Wording("Hadi", "هادي", "هادی"), Wording("Zahra", "زهرة", "زەهرا")
    office = DirectoryEntry(EntryKind.OFFICE, recipient_id="cp", people=("Captain Ali", ""), focal_point="Desk 3")
    person = DirectoryEntry(EntryKind.PERSON, hadi, of_office="cp")
    others = (
        DirectoryEntry(EntryKind.PERSON, zahra),
        replace(person, name=zahra, of_office="court"),
        replace(person, name=zahra, cancelled=True),
        replace(person, name=zahra, ends_on=TODAY - timedelta(days=1)),
        DirectoryEntry(EntryKind.SERVICE, zahra, of_office="cp"),
        replace(person),
    )
    found = people_of("cp", (office, person, *others), TODAY)
    assert [name.ar for name in found] == ["هادي", "Captain Ali", "Desk 3"]
    assert people_of("none", (office, person, *others), TODAY) == ()
    kept = checked_entry(DirectoryEntry(EntryKind.SERVICE, hadi, (HelpNeed.LEGAL,), of_office="cp"))
    assert kept.of_office == "", "only a person belongs to an office"


def test_a_number_on_two_entries_is_found() -> None:
    assert number_taken(ENTRY, [replace(ENTRY, phone="911"), ENTRY]) == ENTRY
    assert number_taken(replace(ENTRY, phone=""), [replace(ENTRY, phone="")]) is None


ROW = {
    "kind": "Service", "name_en": "Lawyers", "name_ar": "محامون", "name_ckb": "پارێزەران", "needs": "legal, Cash",
    "phone": "0770 555 0199", "people": "A; B", "hours": "day and night", "serves": "women،girls", "cost": "free",
    "id_asked": "لا", "female_staff": "بەڵێ", "languages": "ar,ckb", "waiting_days": "٣", "ends_on": "2026-12-31",
}  # fmt: skip


def test_a_whole_row_is_an_entry_that_nobody_has_verified() -> None:
    entry, faults = entry_of_row(ROW)
    assert not faults
    assert entry == DirectoryEntry(
        EntryKind.SERVICE,
        NAME,
        (HelpNeed.LEGAL, HelpNeed.CASH),
        phone="07705550199",
        people=("A", "B"),
        hours=OpenHours.DAY_AND_NIGHT,
        serves=(Serves.WOMEN, Serves.GIRLS),
        cost=ServiceCost.FREE,
        id_asked=YesNo.NO,
        female_staff=YesNo.YES,
        languages=(Lang.AR, Lang.CKB),
        waiting_days=3,
        ends_on=date(2026, 12, 31),
    )
    assert set(ROW) <= set(COLUMNS)


def test_every_fault_of_a_row_is_said_with_its_column() -> None:
    bad = {
        **ROW,
        "kind": "x",
        "phone": "12a",
        "hours": "x",
        "anonymous": "x",
        "waiting_days": "x",
        "ends_on": "31.2.2026",
    }
    entry, faults = entry_of_row(bad)
    assert entry is None
    assert [(each.code, each.params["field"]) for each in faults] == [
        ("value_unknown", "kind"),
        ("number_letters", "phone"),
        ("value_unknown", "hours"),
        ("value_unknown", "anonymous"),
        ("waiting_out_of_range", "waiting_days"),
        ("date_no_day", "ends_on"),
    ]
    entry, faults = entry_of_row({**ROW, "place": "shelter", "waiting_days": ""})
    assert entry is None
    assert [each.code for each in faults] == ["shelter_not_kept"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("Lawyers of Mosul", False),
        ("Room 12", False),
        ("Line 119", True),
        ("خط ١١٩", True),
        ("0770-555 0188", True),
        ("(0770) 5", True),
        ("Ring 1 or 2 or 3", False),
        ("help@example.org", True),
        ("WWW.example.org", True),
        ("https://example.org", True),
    ],
)
def test_a_name_with_a_number_or_an_address_says_how_to_reach_it(words: str, *, says: bool) -> None:
    assert says_how_to_reach(words) is says
    assert is_contact(replace(ENTRY, name=Wording(en="a", ar="b", ckb=words))) is says


def test_the_name_of_a_person_is_a_contact() -> None:
    assert not is_contact(ENTRY)
    assert is_contact(replace(ENTRY, kind=EntryKind.PERSON))


def test_somebody_is_named_by_an_entry_that_prints_and_the_freshest_one() -> None:
    person = replace(right(0), kind=EntryKind.PERSON, name=Wording(en="Hadi", ar="هادي", ckb="هادی"), of_office="o")
    office = replace(right(91), kind=EntryKind.OFFICE, recipient_id="o", people=("Hadi",), focal_point="Suha")
    assert who_names("o", "هادي", [person, office], TODAY) is person
    assert who_names("o", "Suha", [person, office], TODAY) is office
    assert who_names("o", "Hadi", [office], TODAY) is office
    assert who_names("o", "Hadi", [office, person], TODAY) is person
    assert who_names("p", "Hadi", [person, office], TODAY) is None
    assert who_names("o", "Lawyers", [right(0)], TODAY) is None
    for unverified in (replace(person, checks=()), replace(person, cancelled=True), replace(office, checks=())):
        assert who_names("o", "Hadi", [unverified], TODAY) is None


OF_OFFICE = DirectoryEntry(EntryKind.OFFICE, NAME, (HelpNeed.REPORTING,), "legal-1")


def test_two_entries_of_one_office_become_one_that_is_verified_only_where_nothing_else_was_said() -> None:
    entry = replace(ENTRY, female_staff=YesNo.YES, checks=(found(CheckFound.RIGHT, ago=3),))
    both = put_together(OF_OFFICE, entry, "u2", TODAY)
    assert both.state(TODAY) is EntryState.VERIFIED
    assert (both.recipient_id, both.kind, both.phone, both.needs) == (
        "legal-1",
        EntryKind.OFFICE,
        ENTRY.phone,
        entry.needs,
    )
    more = put_together(replace(OF_OFFICE, place="Street 1"), entry, "u2", TODAY)
    assert (more.place, more.phone) == ("Street 1", ENTRY.phone)
    assert more.state(TODAY) is EntryState.UNVERIFIED
    assert more.checks[-1] == EntryCheck(TODAY, "u2", CheckFound.CHANGED)
    wrong = replace(OF_OFFICE, checks=(found(CheckFound.WRONG),))
    assert put_together(wrong, entry, "u2", TODAY).state(TODAY) is EntryState.UNVERIFIED
    many = replace(OF_OFFICE, checks=(found(CheckFound.RIGHT),) * MOST_CHECKS)
    assert len(put_together(many, entry, "u2", TODAY).checks) == MOST_CHECKS
    assert put_together(replace(OF_OFFICE, note="x"), ENTRY, "u2", TODAY).state(TODAY) is EntryState.UNVERIFIED
    for halves in ((replace(OF_OFFICE, cancelled=True), entry), (OF_OFFICE, replace(entry, cancelled=True))):
        assert put_together(*halves, "u2", TODAY).state(TODAY) is EntryState.CANCELLED


def test_a_namesake_is_called_the_same_in_any_language_and_persons_get_no_letters() -> None:
    assert same_name(ENTRY, replace(OF_OFFICE, name=Wording(en="Others", ar="محامون", ckb="ئەوان")))
    assert not same_name(ENTRY, replace(OF_OFFICE, name=Wording(en="Others", ar="آخرون", ckb="ئەوان")))
    assert not same_name(replace(ENTRY, name=Wording()), replace(ENTRY, name=Wording()))
    assert can_be_office(ENTRY)
    assert not can_be_office(OF_OFFICE)
    assert not can_be_office(replace(ENTRY, kind=EntryKind.HOTLINE))
    assert not can_be_office(replace(ENTRY, kind=EntryKind.PERSON))
