"""Where a recipient is chosen: who is missing and why, the way to the entry, and a keeper who is asked there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtWidgets import QAbstractButton, QWidget

from nsintake.domain.directory import CheckFound, DirectoryEntry, EntryKind, HelpNeed
from nsintake.domain.language import Wording
from nsintake.records.directory import id_of_office
from nsintake.services.day import case_view
from nsintake.services.liaison import directory
from nsintake.services.liaison.directory import CallMade
from tests.services.ladder import CARE
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_reachable import faults
from ui.pages.directory import EntryPage
from ui.pages.wording import OfficesPage
from ui.widgets.data_table import DataTable

CLINIC = DirectoryEntry(
    kind=EntryKind.SERVICE,
    name=Wording(en="Clinic of Shura", ar="عيادة الشورة", ckb="کلینیکی شورە"),
    needs=(HelpNeed.HEALTH,),
    phone="0770 555 0177",
)


def lacks(desk: Desk, table: str) -> dict[str, str]:
    """What each entry of a table lacks, by its name."""
    model: QAbstractItemModel = desk.find(table, DataTable).model()
    cells = [
        [str(model.index(at, column, QModelIndex()).data()) for column in (0, 1)] for at in range(model.rowCount())
    ]
    return {name.strip("\u2068\u2069"): told for name, told in cells}


def add_clinic(desk: Desk) -> bytes:
    return directory.save_entry(desk.signed_in, b"", CLINIC, before=None)


def case_page(desk: Desk) -> str:
    case_id = case_view.list_cases(desk.signed_in)[0].case_id.hex()
    desk.go("case", case_id=case_id)
    return case_id


@pytest.mark.parametrize(
    ("table", "opens"), [("case.no_letters", "case.letter"), ("ask_consent.no_letters", "case.ask_again")]
)
def test_a_clinic_that_nobody_called_or_signed_is_named_and_its_entry_is_one_press_away(
    sign_in: SignIn, table: str, opens: str
) -> None:
    desk = sign_in("intake")
    entry_id = add_clinic(desk)
    directory.verify(desk.signed_in, [CallMade(id_of_office(CARE), CheckFound.WRONG)])
    case_page(desk)
    desk.press(opens)
    found = lacks(desk, table)
    assert found[CLINIC.name.en] == (
        "no keeper has signed its name and address; nobody has verified it by a call or a visit"
    )
    assert [told for name, told in found.items() if name != CLINIC.name.en and "keeper" not in told] == [
        "nobody has verified it by a call or a visit"
    ], "an office that a keeper signed and that was found wrong"
    desk.find(table, DataTable).opened.emit(entry_id.hex())
    desk.settle()
    page = desk.window.page()
    assert isinstance(page, EntryPage)
    assert page.view is not None
    assert page.view.entry_id == entry_id
    assert not desk.has("case.office")
    assert "first a keeper signs its name" in desk.said("entry.no_letters")
    desk.press("entry.ask_keeper")
    assert "on Today of every keeper" in desk.read("entry.asked")
    assert not desk.has("entry.ask_keeper"), "asked once is enough"
    assert faults(page) == []
    case_page(desk)
    desk.press(opens)
    assert lacks(desk, table)[CLINIC.name.en].startswith("a keeper was asked to sign its name and address")


def test_what_is_typed_while_she_is_asked_again_is_there_when_one_comes_back_from_the_entry(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    entry_id = add_clinic(desk)
    case_id = case_page(desk)
    desk.press("case.ask_again")
    desk.press(f"ask_consent.office.{CARE}")
    desk.put("ask_in_room", "she and I")
    desk.find("ask_consent.no_letters", DataTable).opened.emit(entry_id.hex())
    desk.settle()
    desk.go("ask_consent", case_id=case_id)
    assert "she and I" in str(desk.find("field_ask_in_room", QWidget).raw())  # type: ignore[attr-defined]
    assert desk.find(f"ask_consent.office.{CARE}", QAbstractButton).text() == "Leave this office out"


def test_a_keeper_who_is_asked_comes_from_today_to_the_entry_and_signs_it_or_says_no(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    entry_id = add_clinic(desk)
    desk.go("entry", entry_id=entry_id.hex())
    desk.press("entry.ask_keeper")
    assert not any(CLINIC.name.en in cell for cell in due(desk)), "it is the keepers' to sign"

    desk = sign_in("keeper")
    (line,) = (cell for cell in due(desk) if CLINIC.name.en in cell)
    assert "Sign its name and address" in line
    table = desk.find("today.due", DataTable)
    at = next(row.id for row in table.rows.rows if CLINIC.name.en in str(row.values["about"]))
    table.opened.emit(at)
    desk.settle()
    page = desk.window.page()
    assert isinstance(page, EntryPage)
    desk.press("entry.not_signed")
    assert not desk.has("entry.asked")
    assert not any(CLINIC.name.en in cell for cell in due(desk))
    desk.go("entry", entry_id=entry_id.hex())
    desk.press("entry.sign")
    assert isinstance(desk.window.page(), OfficesPage)


def due(desk: Desk) -> list[str]:
    """What is due today, a line for each row."""
    desk.go("today")
    if not desk.has("today.due"):
        return []
    model: QAbstractItemModel = desk.find("today.due", DataTable).model()
    return [
        " ".join(str(model.index(at, column, QModelIndex()).data()) for column in range(model.columnCount()))
        for at in range(model.rowCount())
    ]
