"""A number to call is seen in the order in which it is dialled, whatever words are around it on a page of Arabic."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit

from nsintake.domain.accompaniment import WatchContact
from nsintake.domain.case import CaseFile
from nsintake.domain.language import Lang
from nsintake.services.accompaniment import way_planning
from nsintake.services.day import case_view
from tests.services.ways import a_way
from tests.ui.pages.desk import Desk, SignIn
from ui import i18n
from ui.words.rules import reach_as_typed


def her_file(desk: Desk) -> bytes:
    return next(row.case_id for row in case_view.list_cases(desk.signed_in) if "وصال" in row.label)


def in_order(text: str, *groups: str) -> bool:
    """Whether the groups of a number are seen from left to right, as Qt lays the text out on a page of Arabic."""
    layout, option = QTextLayout(text), QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    found: list[Any] = [
        line.cursorToX(text.index(group) + 1) for group in groups
    ]  # within: its edge may be said on either side
    places = [place[0] if isinstance(place, tuple) else place for place in found]
    return places == sorted(places)


def test_whom_to_call_when_nobody_calls_is_seen_as_it_is_dialled(qapp: QApplication, sign_in: SignIn) -> None:
    desk = sign_in("intake")
    contacts = (WatchContact("مسؤولة الأمن", "0770 111 2233"), WatchContact("السائق المناوب", "0770 111 2244"))
    plan = a_way(desk.signed_in, contacts=contacts, last_words="مسؤولة الأمن ٠٧٧٠ ١١١ ٢٢٥٥")
    planned = way_planning.plan_way(desk.signed_in, her_file(desk), plan)
    i18n.set_language(qapp, Lang.AR)
    page = desk.go("accompaniment", accompaniment_id=planned.accompaniment_id.hex())
    called = next(part.text() for part in page.findChildren(QLabel) if "2233" in part.text())
    assert in_order(called, "0770", "111", "2233")
    assert in_order(desk.said("way.last_step"), "٠٧٧٠", "١١١", "٢٢٥٥")


def test_how_she_is_reached_is_seen_as_it_is_dialled(qapp: QApplication, sign_in: SignIn) -> None:
    desk = sign_in("intake")
    case_id, store = her_file(desk), desk.signed_in.identity
    with store.begin() as work:
        case = store.get("case_file", case_id, CaseFile)
        reached = replace(case, reaching=replace(case.reaching, channel="واتساب 0770 123 4567"))
        store.put(work, "case_file", case_id, case_id, reached, verb="record")
        work.commit()
    i18n.set_language(qapp, Lang.AR)
    desk.go("case", case_id=case_id.hex())
    desk.press("show_reaching")
    line = next(line for line in desk.said("value_reaching").splitlines() if "4567" in line)
    assert in_order(line, "0770", "123", "4567")


def test_a_number_keeps_its_order_in_either_set_of_digits_and_hours_stay_whole() -> None:
    for typed in ("واتساب 0770 123 4567", "واتساب ٠٧٧٠ ١٢٣ ٤٥٦٧", "اتصال +٩٦٤ ٧٧٠ ١٢٣"):
        groups = [part for part in typed.split() if not part.isalpha()]
        assert in_order(reach_as_typed(typed), *groups), typed
    assert in_order(reach_as_typed("بعد الساعة ١٦:٣٠"), "١٦", "٣٠")


def test_the_months_of_her_coming_are_written_in_the_language_of_the_page(qapp: QApplication, sign_in: SignIn) -> None:
    desk = sign_in("intake")
    i18n.set_language(qapp, Lang.AR)
    desk.go("coming_back")
    months = desk.find("back.month", QComboBox)
    offered = [months.itemText(at) for at in range(months.count())]
    assert len(offered) > 12
    assert not [said for said in offered if any(sign.isascii() and sign.isdigit() for sign in said)]


def test_hours_that_a_button_writes_are_in_the_digits_of_the_example_below_them(
    qapp: QApplication, sign_in: SignIn
) -> None:
    desk = sign_in("intake")
    i18n.set_language(qapp, Lang.AR)
    desk.go("plan_way", case_id=her_file(desk).hex())
    desk.press("decision_go")
    for name, typed in (("date", "2027-03-01"), ("starts", "09:00"), ("back", "11:00")):
        desk.put(name, typed)
    desk.press("plan_way.every_60")
    assert desk.find("check_ins", QPlainTextEdit).toPlainText() == "١٠:٠٠ ١٥\n١١:٠٠ ١٥"


def test_whom_to_call_on_a_round_is_named_before_the_number(qapp: QApplication, sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    i18n.set_language(qapp, Lang.AR)
    page = desk.go("calls")
    said = next(part.text() for part in page.findChildren(QLabel) if "131" in part.text())
    layout = QTextLayout(said)  # the label has no direction of its own: what is said gives it one
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    places: list[Any] = [line.cursorToX(said.index(part) + 1) for part in ("131", "الأمن")]
    number, name = (place[0] if isinstance(place, tuple) else place for place in places)
    assert name > number, "an Arabic line begins at the right"
