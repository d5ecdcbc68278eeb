"""The directory at the window: found, kept, called, read in; and what a letter and a card do with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from nsintake.domain.directory import CheckFound, CheckWay, EntryState
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.records import page_drafts
from nsintake.records.case_files import case_of
from nsintake.records.directory import id_of_office
from nsintake.services.day import case_view
from nsintake.services.liaison import directory
from nsintake.services.liaison.directory import CallMade
from tests.services.ladder import POLICE, heard_letter
from tests.services.wording.test_forms import say_card_is
from tests.ui.pages.desk import Desk, SignIn
from ui import i18n
from ui.main_window import PLACE
from ui.pages.directory import DirectoryPage, EntryPage, ReadInPage
from ui.widgets.data_table import DataTable

ISOLATES = "\u2068\u2069"


def choose(desk: Desk, name: str, value: str) -> None:
    combo = desk.find(name, QComboBox)
    combo.setCurrentIndex(combo.findData(value))


def shown(page: DirectoryPage) -> list[str]:
    return [str(row.values["name"]).strip(ISOLATES) for row in page.table.rows.rows]


def write_lawyer(desk: Desk, number: str) -> None:
    choose(desk, "kind", "service")
    for name, text in {"name.en": "Lawyers", "name.ar": "محامون", "name.ckb": "پارێزەران", "phone": number}.items():
        desk.find(name, QLineEdit).clear()
        desk.put(name, text)
    desk.find("entry.needs.legal", QCheckBox).setChecked(True)


def test_an_entry_is_written_called_found_and_taken_out(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    desk.go("directory")
    assert "Health" in desk.read("directory.uncovered")
    assert "Legal" not in desk.read("directory.uncovered")
    desk.press("directory.new")
    write_lawyer(desk, "07O0 555 0199")
    desk.press("entry.save")
    assert "digits" in desk.said("error_phone"), "beside its field"
    desk.find("phone", QLineEdit).setText("911")
    desk.press("entry.save")
    assert "Another entry" in desk.said("error_phone")
    desk.find("phone", QLineEdit).setText("٠٧٧٠ ٥٥٥ ٠١٩٩")
    desk.press("entry.save")
    assert "Nobody" in desk.read("entry.state")
    choose(desk, "found", "right")
    choose(desk, "how", "called")
    desk.press("entry.verify")
    assert desk.signed_in.display_name in desk.read("entry.state")
    card = desk.find("entry.verify_card", QWidget)
    checks = [part.text() for part in card.findChildren(QLabel) if part.text().endswith("It is right")]
    assert [desk.signed_in.display_name in said for said in checks] == [True], "who called is beside what came of it"
    page = desk.go("directory")
    assert isinstance(page, DirectoryPage)
    choose(desk, "need", "legal")
    assert shown(page) == ["Legal Aid Office, Mosul", "Lawyers"]
    desk.put("text", "0770555")
    assert shown(page) == ["Lawyers"]
    desk.find("female_staff", QCheckBox).setChecked(True)
    assert shown(page) == [], "nobody asked"
    desk.find("female_staff", QCheckBox).setChecked(False)
    page.table.opened.emit(page.table.rows.rows[0].id)
    desk.settle()
    desk.press("entry.remove")
    desk.press("message_yes")
    assert desk.window.page().key == "directory"  # type: ignore[union-attr]
    assert "Lawyers" not in shown(desk.window.page())  # type: ignore[arg-type]


@pytest.mark.parametrize("login", ["intake", "liaison"])
def test_an_office_and_the_records_lead_to_how_offices_answered(sign_in: SignIn, login: str) -> None:
    desk = sign_in(login)
    for key, arguments in (("entry", {"entry_id": id_of_office(POLICE).hex()}), ("records", {})):
        desk.go(key, **arguments)
        assert "for months that are published" in desk.said(f"{key}.figures_line")
        desk.press(f"{key}.figures")
        assert desk.window.page().key == "figures"  # type: ignore[union-attr]
    desk.go("entry", new=True)
    assert not desk.has("entry.figures"), "it is no office that gets letters"


def test_what_an_officer_types_survives_another_language_and_a_lock(sign_in: SignIn, qapp: QApplication) -> None:
    desk = sign_in("liaison")
    desk.go("entry", new=True)
    write_lawyer(desk, "0770 555 0199")
    page = desk.window.page()
    assert isinstance(page, EntryPage)
    i18n.set_language(qapp, Lang.AR)
    page.retranslate()
    desk.settle()
    assert desk.find("name.en", QLineEdit).text() == "Lawyers"
    desk.lock()
    again = sign_in("liaison")
    again.window.start("today")
    again.settle()
    assert again.window.page().key == "entry", "where she was"  # type: ignore[union-attr]
    assert again.find("name.en", QLineEdit).text() == "Lawyers"
    again.press("entry.save")
    again.go("directory")
    again.settle()
    assert page_drafts.load_page(again.signed_in, "entry") is None, "what is stored is no draft any more"


@pytest.mark.parametrize("raw", [5, {"__focus": ["phone"]}])
def test_words_that_no_page_kept_stop_no_officer(sign_in: SignIn, raw: object) -> None:
    """Everybody who has the key of liaison.db can put something in the place of her draft."""
    desk = sign_in("liaison")
    page_drafts.save_page(desk.signed_in, "entry", {"entry": "", "raw": raw})
    page_drafts.save_page(desk.signed_in, PLACE, {"page": "entry", "arguments": {"self": 1, "key": 2, "entry_id": ""}})
    desk.window.start("today")
    desk.settle()
    assert desk.window.page().key == "entry"  # type: ignore[union-attr]
    assert desk.has("entry.save")


def test_a_round_of_calls_is_written_down_in_one(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    desk.go("calls")
    choose(desk, "calls.found.0", "right")
    health = next(at for at, view in enumerate(desk.window.page()._shown()) if not view.entry.phone)  # type: ignore[union-attr]
    choose(desk, f"calls.found.{health}", "right")
    desk.press("calls.save")
    assert "no number" in desk.said(f"error_how_{health}")
    states = {view.entry.phone: view.state for view in directory.directory(desk.signed_in).entries}
    assert states["911"] is EntryState.UNVERIFIED, "all or nothing"
    choose(desk, f"calls.found.{health}", "")
    desk.press("calls.save")
    states = {view.entry.phone: view.state for view in directory.directory(desk.signed_in).entries}
    assert states["911"] is EntryState.VERIFIED


def test_a_list_is_shown_row_by_row_before_anything_is_stored(sign_in: SignIn, tmp_path: Path) -> None:
    desk = sign_in("liaison")
    page = desk.go("read_in")
    assert isinstance(page, ReadInPage)
    file = tmp_path / "list.csv"
    head = "kind,name_en,name_ar,name_ckb,needs,phone\n"
    file.write_text(head + "service,Clinic,عيادة,کلینیک,health,07705550177\nservice,Bad,سيئ,خراپ,health,12a\n", "utf-8")
    page.look(file)
    desk.settle()
    assert [row.id for row in page.rows.rows.rows] == ["3", "2"], "what is wrong comes first"
    assert "phone" in str(page.rows.rows.rows[0].values["why"])
    before = len(directory.directory(desk.signed_in).entries)
    desk.press("read_in.take")
    desk.press("message_yes")
    assert len(directory.directory(desk.signed_in).entries) == before + 1
    file.write_bytes("اسم".encode("windows-1256"))
    page.look(file)
    desk.settle()
    assert "Unicode" in desk.read("read_in.said")


def test_no_letter_is_signed_at_the_window_to_an_office_that_is_wrong(sign_in: SignIn) -> None:
    worker = sign_in("intake").signed_in
    case_id = next(row.case_id for row in case_view.list_cases(worker) if "وصال" in row.label)
    draft_id = heard_letter(worker, case_id)
    directory.verify(worker, [CallMade(id_of_office(POLICE), CheckFound.WRONG, CheckWay.VISITED)])
    desk = sign_in("keeper")
    desk.go("review", draft_id=draft_id.hex())
    assert desk.has("review.unverified")
    desk.read_all()
    assert not desk.has("review.sign")
    desk.press("review.to_directory")
    assert desk.window.page().key == "calls"  # type: ignore[union-attr]


def test_numbers_for_her_are_printed_from_the_directory_and_from_her_file_by_the_same_page(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    signed_in = desk.signed_in
    case_id = next(row.case_id for row in case_view.list_cases(signed_in) if "وصال" in row.label)
    hotline = next(view for view in directory.directory(signed_in).entries if view.entry.phone == "911")
    directory.verify(signed_in, [CallMade(hotline.entry_id, CheckFound.RIGHT)])
    desk.go("directory")
    desk.press("directory.numbers")
    desk.press("numbers_alone.has_file")
    assert "For whom are the numbers?" in desk.read("cases.choose")
    desk.find("cases.table", DataTable).opened.emit(case_id.hex())
    desk.settle()
    assert desk.window.page().key == "numbers"  # type: ignore[union-attr]
    assert not desk.has("numbers.no_card"), "nobody asked her, so nothing is said of what she said"
    assert not desk.find("numbers.print", QPushButton).isEnabled()
    assert "Ask her first" in desk.said("numbers.why_not")
    desk.press("unasked.save")
    assert desk.said("error_card_safe"), "an answer is needed"
    desk.press("unasked.card_safe.yes")
    desk.press("unasked.save")
    assert case_of(signed_in, case_id).reaching.card_safe is YesNo.YES, "it is the same answer of her file"
    assert not desk.has("unasked")
    assert not desk.has("numbers.why_not")
    assert desk.find("numbers.print", QPushButton).isEnabled()
    desk.go("case", case_id=case_id.hex())
    assert not desk.has("cases.choose")
    desk.press("reach.numbers")
    assert desk.window.page().key == "numbers"  # type: ignore[union-attr]
    assert not desk.has("numbers.no_card")
    desk.find("numbers.take.0", QCheckBox).setChecked(True)
    desk.press("numbers.print")
    desk.settle()
    assert "printed" in desk.read("numbers.printed")
    assert "no file was made" in desk.read("numbers.printed")
    assert desk.find("numbers.take.0", QCheckBox).isChecked(), "what she chose is still there to be printed again"
    desk.go("cases")
    assert not desk.has("cases.choose"), "the list alone leads to files"
    desk = sign_in("liaison")
    desk.go("directory")
    assert not desk.has("directory.numbers")


def test_a_card_that_is_not_safe_is_not_printed_and_the_session_is_where_she_says_otherwise(desk: Desk) -> None:
    signed_in = desk.signed_in
    first, second = (row.case_id for row in case_view.list_cases(signed_in)[:2])
    for case_id in (first, second):
        say_card_is(signed_in, case_id, YesNo.UNKNOWN)
    page = desk.go("numbers", case_id=first.hex())
    desk.press("unasked.card_safe.no")
    kept = page.draft_to_save()
    assert kept is not None
    desk.go("numbers", case_id=second.hex())
    assert not desk.find("unasked.card_safe.no", QAbstractButton).isChecked(), "that was another woman"
    desk.go("numbers", case_id=first.hex())
    page.restore(kept)
    assert desk.find("unasked.card_safe.no", QAbstractButton).isChecked()
    desk.press("unasked.save")
    assert "not safe" in desk.read("numbers.no_card")
    assert not desk.find("numbers.print", QPushButton).isEnabled()
    assert not desk.has("unasked")
    desk.press("numbers.session")
    assert desk.window.page().key == "intake"  # type: ignore[union-attr]
    desk.go("numbers", case_id=second.hex())
    desk.press("unasked.card_safe.unknown")
    assert "no card is printed" in desk.read("unasked.means.card_safe")
    desk.press("unasked.save")
    assert "left out" in desk.read("numbers.no_card")
    assert desk.has("numbers.why_not")


def words_on(desk: Desk) -> str:
    page = desk.window.page()
    assert page is not None
    return "\n".join(part.text() for part in page.findChildren(QLabel) if part.isVisible())


def test_a_card_of_verified_numbers_is_printed_from_the_page_of_advice(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    signed_in = desk.signed_in
    case_id = next(row.case_id for row in case_view.list_cases(signed_in) if "وصال" in row.label)
    hotline = next(view for view in directory.directory(signed_in).entries if view.entry.phone == "911")
    desk.go("advice", case_id=case_id.hex())
    assert desk.names("numbers.take") == [], "nothing is verified that has a number"
    assert "Nobody here has verified" in desk.read("numbers")
    directory.verify(signed_in, [CallMade(hotline.entry_id, CheckFound.RIGHT)])
    say_card_is(signed_in, case_id, YesNo.YES)
    desk.go("advice", case_id=case_id.hex())
    desk.find("numbers.take.0", QCheckBox).setChecked(True)
    desk.press("numbers.print")
    desk.settle()
    assert "printed" in desk.read("numbers.printed")
    verbs = [line.verb for line in signed_in.identity.audit.views(limit=5)]
    assert "print_card" in verbs
