"""What the directory shows by its filters, what Today says of entries that nobody called for long, lists that are read
in from a spreadsheet.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QCheckBox, QPushButton

from nsintake.domain.directory import (
    MOST_ENTRIES,
    CheckFound,
    DirectoryEntry,
    EntryKind,
    EntryState,
    HelpNeed,
    OpenHours,
    ServiceCost,
)
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.records.directory import id_of_office
from nsintake.services.intake import numbers
from nsintake.services.liaison import directory
from nsintake.services.liaison.directory import CallMade, EntryView
from nsintake.services.wording import recipients
from tests.services.refusals import refused
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_directory import choose, shown
from ui.pages.directory import DirectoryPage, EntryPage, ReadInPage
from ui.pages.wording import OfficesPage

PLAIN = DirectoryEntry(
    kind=EntryKind.SERVICE,
    name=Wording(en="Not asked", ar="لم يُسأل", ckb="نەپرسراوە"),
    needs=(HelpNeed.CASH,),
)
"""Nobody asked it anything: no filter may find it."""


def called(name: str, entry: DirectoryEntry) -> DirectoryEntry:
    return replace(entry, name=replace(entry.name, en=name))


ANSWERS = [
    called("Nights", replace(PLAIN, hours=OpenHours.DAY_AND_NIGHT)),
    called("Workdays", replace(PLAIN, hours=OpenHours.WORKING_DAYS)),
    called("Free", replace(PLAIN, cost=ServiceCost.FREE)),
    called("Fee", replace(PLAIN, cost=ServiceCost.FEE)),
    called("Asks for an ID", replace(PLAIN, id_asked=YesNo.YES)),
    called("No ID", replace(PLAIN, id_asked=YesNo.NO)),
    called("Anonymous", replace(PLAIN, anonymous=YesNo.YES)),
    called("By name", replace(PLAIN, anonymous=YesNo.NO)),
    called("Sorani", replace(PLAIN, languages=(Lang.CKB,))),
    called("Arabic and Sorani", replace(PLAIN, languages=(Lang.AR, Lang.CKB))),
    PLAIN,
]
FREE = ServiceCost.FREE
CHOSEN = [
    ("hours", "day_and_night", {"Nights"}),
    ("hours", "every_day", {"Nights"}),
    ("hours", "working_days", {"Nights", "Workdays"}),
    ("lang", "ckb", {"Sorani", "Arabic and Sorani"}),
    ("lang", "ar", {"Arabic and Sorani"}),
    ("lang", "en", set()),
]
TICKED = [("free", {"Free"}), ("no_id", {"No ID"}), ("anonymous", {"Anonymous"})]


def test_each_filter_finds_what_answered_so_and_nothing_that_nobody_asked(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    for entry in ANSWERS:
        directory.save_entry(desk.signed_in, b"", entry, before=None)
    page = desk.go("directory")
    assert isinstance(page, DirectoryPage)
    choose(desk, "need", "cash")
    every = {entry.name.en for entry in ANSWERS}
    assert set(shown(page)) == every
    for name, value, found in CHOSEN:
        choose(desk, name, value)
        assert set(shown(page)) == found, (name, value)
        choose(desk, name, "")
    for name, found in TICKED:
        desk.find(name, QCheckBox).setChecked(True)
        assert set(shown(page)) == found, name
        assert desk.read("directory.count").startswith(f"{len(found)} of ")
        desk.find(name, QCheckBox).setChecked(False)
    assert set(shown(page)) == every
    choose(desk, "lang", "ckb")
    desk.find("free", QCheckBox).setChecked(True)
    assert shown(page) == [], "filters ask for all of it together"


def test_filters_that_leave_nothing_say_which_of_them_do_and_show_whom_nobody_asked(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    for entry in (
        called("Fee", replace(PLAIN, cost=ServiceCost.FEE)),
        called("Free", replace(PLAIN, cost=FREE)),
        PLAIN,
    ):
        directory.save_entry(desk.signed_in, b"", entry, before=None)
    page = desk.go("directory")
    assert isinstance(page, DirectoryPage)
    assert not desk.has("directory.none")
    choose(desk, "need", "cash")
    desk.find("free", QCheckBox).setChecked(True)
    assert shown(page) == ["Free"]
    assert not desk.has("directory.none")
    choose(desk, "lang", "ckb")
    assert shown(page) == []
    said = desk.read("directory.none")
    assert "No entry is known to fit this:\nLanguage: Sorani" in said, "the others fit something"
    assert "Free of charge" not in said
    desk.press("directory.unasked")
    assert set(shown(page)) == {"Free", "Not asked"}, "one said what it costs, and it is not free"
    assert "Call before you send a woman there" in desk.read("directory.none")
    assert not desk.has("directory.unasked")
    desk.find("no_id", QCheckBox).setChecked(True)
    assert shown(page) == [], "another filter asks again"
    assert desk.has("directory.unasked")
    desk.press("directory.clear")
    assert len(shown(page)) == len(directory.directory(desk.signed_in).entries)
    assert not desk.has("directory.none")
    assert (desk.find("free", QCheckBox).isChecked(), page.wanted().each()) == (False, {})


def test_filters_that_only_together_leave_nothing_say_so(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    sorani = called("Sorani", replace(PLAIN, languages=(Lang.CKB,), cost=ServiceCost.FEE))
    for entry in (sorani, called("Free", replace(PLAIN, languages=(Lang.AR,), cost=FREE))):
        directory.save_entry(desk.signed_in, b"", entry, before=None)
    page = desk.go("directory")
    assert isinstance(page, DirectoryPage)
    choose(desk, "need", "cash")
    choose(desk, "lang", "ckb")
    desk.find("free", QCheckBox).setChecked(True)
    desk.put("text", " Sorani ")
    said = desk.read("directory.none")
    assert "no entry fits all of them:" in said
    for filtered in ("Language: Sorani", "Free of charge", "Name, place or number: \u2068Sorani\u2069"):
        assert filtered in said
    assert "No entry is left that nobody asked." in said
    assert not desk.has("directory.unasked")
    assert desk.has("directory.clear")


def called_days_ago(desk: Desk, days: int) -> None:
    hotline = next(view for view in directory.directory(desk.signed_in).entries if view.entry.phone == "911")
    day = desk.signed_in.today() - timedelta(days=days)
    directory.verify(desk.signed_in, [CallMade(hotline.entry_id, CheckFound.RIGHT, day=day)])


def test_today_tells_of_entries_that_nobody_called_for_ninety_days_and_leads_to_the_calls(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    called_days_ago(desk, 91)
    desk.go("today")
    assert "One entry of the directory" in desk.read("today.to_call")
    desk.press("today.calls")
    assert desk.window.page().key == "calls"  # type: ignore[union-attr]
    assert desk.window.page()._shown()[0].entry.phone == "911"  # type: ignore[union-attr]
    choose(desk, "calls.found.0", "right")
    desk.press("calls.save")
    desk.go("today")
    assert not desk.has("today.to_call"), "it was called"


def test_ninety_days_after_a_call_today_says_nothing_of_it(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    called_days_ago(desk, 90)
    desk.go("today")
    assert not desk.has("today.to_call")
    assert not desk.has("today.calls")


@pytest.mark.parametrize(("login", "told"), [("administrator", False), ("intake", True), ("keeper", True)])
def test_only_who_keeps_the_directory_is_told_of_calls(sign_in: SignIn, login: str, told: bool) -> None:
    called_days_ago(sign_in("liaison"), 91)
    desk = sign_in(login)
    desk.go("today")
    assert desk.has("today.to_call") is told


HEAD = ("kind", "name_en", "name_ar", "name_ckb", "needs", "phone")


def spreadsheet(path: Path, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (HEAD, *rows):
        sheet.append(line)
    book.save(path)
    return path


def read_in(desk: Desk, file: Path) -> ReadInPage:
    page = desk.go("read_in")
    assert isinstance(page, ReadInPage)
    page.look(file)
    desk.settle()
    return page


def test_a_spreadsheet_is_read_in_at_the_window(sign_in: SignIn, tmp_path: Path) -> None:
    desk = sign_in("liaison")
    good = ("service", "Clinic", "عيادة", "کلینیک", "health", "07705550177")
    page = read_in(desk, spreadsheet(tmp_path / "list.xlsx", good, ("service", "Bad", "سيئ", "خراپ", "health", "12a")))
    assert [row.id for row in page.rows.rows.rows] == ["3", "2"]
    desk.press("read_in.take")
    desk.press("message_yes")
    desk.settle()
    assert "07705550177" in {view.entry.phone for view in directory.directory(desk.signed_in).entries}


def test_a_list_without_room_is_not_offered_and_the_page_says_how_much_room_there_is(
    sign_in: SignIn, tmp_path: Path
) -> None:
    desk = sign_in("liaison")
    room = MOST_ENTRIES - len(directory.directory(desk.signed_in).entries)
    rows = [("service", f"Clinic {at}", "عيادة", "کلینیک", "health", "") for at in range(room + 1)]
    read_in(desk, spreadsheet(tmp_path / "long.xlsx", *rows))
    assert f"room for {room} more" in desk.read("read_in.said")
    assert "Sound rows" not in desk.read("read_in.said")
    assert desk.find("read_in.take", QPushButton).isHidden()
    read_in(desk, spreadsheet(tmp_path / "short.xlsx", *rows[:2]))
    assert not desk.find("read_in.take", QPushButton).isHidden()


CLINIC = DirectoryEntry(
    EntryKind.SERVICE, Wording(en="Clinic", ar="عيادة", ckb="کلینیک"), (HelpNeed.HEALTH,), phone="07705550177"
)


def named_clinic(desk: Desk) -> list[EntryView]:
    return [view for view in directory.directory(desk.signed_in).entries if view.entry.name.en == "Clinic"]


def test_an_entry_says_why_it_gets_no_letters_and_a_keeper_signs_it_into_one_entry(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    entry_id = directory.save_entry(desk.signed_in, b"", CLINIC, before=None)
    directory.verify(desk.signed_in, [CallMade(entry_id, CheckFound.RIGHT)])
    desk.go("entry", entry_id=entry_id.hex())
    assert "a keeper signs" in desk.read("entry.no_letters")
    assert not desk.has("entry.sign"), "only a keeper signs"
    assert not desk.has("entry.twice")
    hotline = next(view for view in directory.directory(desk.signed_in).entries if view.entry.phone == "911")
    desk.go("entry", entry_id=hotline.entry_id.hex())
    assert not desk.has("entry.letters"), "a hotline gets none"
    keeper = sign_in("keeper")
    keeper.go("entry", entry_id=entry_id.hex())
    keeper.press("entry.sign")
    page = keeper.window.page()
    assert isinstance(page, OfficesPage)
    assert page.form.fields["office.ckb"].raw() == "کلینیک", "the name is there already"
    page.form.fields["kind"].set_value("health")
    for name in ("function", "address"):
        for lang in ("en", "ar", "ckb"):
            page.form.fields[f"{name}.{lang}"].set_value("Head" if lang == "en" else "عيادة")
    keeper.press("offices.sign")
    keeper.press("message_yes")
    assert [(view.state, view.entry.phone, bool(view.entry.recipient_id)) for view in named_clinic(keeper)] == [
        (EntryState.VERIFIED, CLINIC.phone, True)
    ]


def test_two_entries_of_one_office_are_told_of_and_joined(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    values = {
        f"{field}.{lang.value}": CLINIC.name.said_in(lang)
        for field in ("office", "function", "address")
        for lang in Lang
    }
    after = recipients.offices(desk.signed_in).after
    office = recipients.save_office(desk.signed_in, "", "health", values, after=after)
    entry_id = directory.save_entry(desk.signed_in, b"", CLINIC, before=None)
    desk.go("entry", entry_id=id_of_office(office).hex())
    assert "same name" in desk.read("entry.twice")
    desk.press("entry.other")
    assert "has an entry of its own" in desk.read("entry.twice")
    choose(desk, "is_office", "")
    desk.press("entry.make_one")
    assert "Choose the office" in desk.said("error_is_office")
    choose(desk, "is_office", office)
    desk.press("entry.make_one")
    desk.press("message_yes")
    page = desk.window.page()
    assert isinstance(page, EntryPage)
    assert page.view is not None
    assert page.view.entry.recipient_id == office
    assert [view.entry_id for view in named_clinic(desk)] == [id_of_office(office)] != [entry_id]
    assert not desk.has("entry.twice")
    desk.go("today")
    desk.go("entry", entry_id=entry_id.hex())
    assert "joined" in desk.read("entry.done"), "whoever was at the other entry finds both"
    assert isinstance(page, EntryPage)
    assert page.view is not None
    assert page.view.entry.recipient_id == office
    desk.go("entry", entry_id=b"never was".hex())
    assert "If it was joined" in desk.read("entry.state")


def test_answers_that_nobody_asked_for_are_counted_beside_what_a_filter_found(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    page = desk.go("directory")
    assert isinstance(page, DirectoryPage)
    assert "nobody asked" not in desk.said("directory.count")
    desk.find("female_staff", QCheckBox).setChecked(True)
    every = len(directory.directory(desk.signed_in).entries)
    assert shown(page) == []
    assert f"{every} more could fit: nobody asked them." in desk.said("directory.count")


def test_numbers_are_printed_for_a_woman_without_a_file_and_nothing_of_her_is_written(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    hotline = next(view for view in directory.directory(desk.signed_in).entries if view.entry.phone == "911")
    directory.verify(desk.signed_in, [CallMade(hotline.entry_id, CheckFound.RIGHT)])
    desk.go("directory")
    desk.press("directory.numbers")
    assert "not printed" in desk.read("numbers_alone.advice_card")
    assert not desk.find("numbers.print", QPushButton).isEnabled()
    desk.find("numbers_alone.safe", QCheckBox).setChecked(True)
    desk.find("numbers.take.0", QCheckBox).setChecked(True)
    assert len(desk.names("numbers.take")) == 1, "only what is verified"
    desk.press("numbers.print")
    desk.settle()
    assert "printed" in desk.read("numbers.printed")
    newest = desk.signed_in.identity.audit.views(limit=1)[0]
    assert (newest.verb, newest.record_id) == ("print_form", b"")
    with refused("card_not_safe"):
        numbers.print_without_file(desk.signed_in, Lang.AR, [hotline.entry_id], safe=False)
    desk.press("numbers_alone.advice")
    assert desk.window.page().key == "advice"  # type: ignore[union-attr]
    desk.go("numbers_alone")
    assert not desk.find("numbers_alone.safe", QCheckBox).isChecked(), "somebody else may be there"
