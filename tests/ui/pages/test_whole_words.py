"""What is said in little room is said whole, in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QStyle, QStyleOptionComboBox

from nsintake.domain.forum import InvitedHow
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import RecordStatus
from nsintake.domain.questions import Step
from nsintake.domain.safety import Urgency
from nsintake.domain.training import Training, TrainingDay, TrainingDayState, TrainingKind, TrainingTopic
from nsintake.records.directory import id_of_office
from nsintake.services.forums import forum_planning
from nsintake.services.forums.forum_planning import ForumPlan
from nsintake.services.liaison.liaison import RecordRow
from nsintake.services.trainings.trainings import TrainingRow
from tests.services.ladder import CARE
from tests.ui.pages.desk import SignIn, dress
from ui import i18n, style
from ui.pages.directory.read_in import ReadInPage
from ui.pages.intake.frame import RailStep, room_for_name
from ui.pages.records import RecordsPage
from ui.pages.training.page import TrainingsPage
from ui.widgets.basics import Tone
from ui.widgets.data_table import DataTable, in_lines, pill_lines
from ui.widgets.rows import ColumnKind, Pill
from ui.words.values import step_short


@pytest.mark.parametrize("lang", list(Lang))
def test_no_name_of_a_step_is_cut_off(qapp: QApplication, lang: Lang) -> None:
    dress(qapp)
    i18n.set_language(qapp, lang)
    strong = QFont(RailStep(0, Step.WELCOME).font())
    strong.setPointSizeF(style.SMALL_PT)
    strong.setBold(True)
    wide = {step_short(step.value): QFontMetrics(strong).horizontalAdvance(step_short(step.value)) for step in Step}
    assert {name for name, width in wide.items() if width > room_for_name()} == set()


@pytest.mark.parametrize("lang", list(Lang))
def test_what_can_be_searched_for_is_read_whole_in_a_narrow_window(
    qapp: QApplication, sign_in: SignIn, lang: Lang
) -> None:
    desk = sign_in("liaison")
    desk.window.resize(1024, 768)
    i18n.set_language(qapp, lang)
    desk.go("records")
    search = desk.find("records.search", QLineEdit)
    needed = search.fontMetrics().horizontalAdvance(search.placeholderText())
    assert needed < search.width() - 50, "beside its picture and its edges"


def test_nothing_is_written_out_in_a_sentence_of_arabic_script(qapp: QApplication) -> None:
    """A zero of these digits alone looks like a dot."""
    said = dict.fromkeys(Lang, "")
    for lang in said:
        i18n.set_language(qapp, lang)
        said[lang] = i18n.T("References: {references}. Copies out: {copies}.", references="", copies=0)
    i18n.set_language(qapp, Lang.EN)
    assert "0." in said[Lang.EN]
    assert "صفر" in said[Lang.AR]
    assert "سفر" in said[Lang.CKB]
    assert "٠" not in said[Lang.AR] + said[Lang.CKB]


def cut_cells(table: DataTable) -> list[str]:
    """What a row shows only the beginning of."""
    font, small, cut = QFont(table.font()), QFont(table.font()), list[str]()
    small.setPointSizeF(style.SMALL_PT)
    for column in range(table.rows.columnCount()):
        kind, wide = table.rows.columns[column].kind, table.columnWidth(column)
        if kind not in {ColumnKind.TEXT, ColumnKind.PILL}:
            continue
        for row in range(table.rows.rowCount()):
            words = str(table.rows.index(row, column).data() or "")
            if kind is ColumnKind.PILL:
                lines = pill_lines(words, small, QFontMetrics(small), wide)
            else:
                lines = in_lines(words, font, QFontMetrics(font), wide - 2 * table.pad, most=table.lines)
            if "".join("".join(lines).split()) != "".join(words.split()):
                cut.append(words)
    return cut


def cut_heads(table: DataTable) -> list[str]:
    """Columns of which only the beginning of the name is shown."""
    heavy = QFont(table.font())
    heavy.setBold(True)
    wide, columns = QFontMetrics(heavy), enumerate(table.rows.columns)
    return [
        each.title for at, each in columns if wide.horizontalAdvance(each.title) > table.columnWidth(at) - 2 * table.pad
    ]


@pytest.mark.parametrize("lang", list(Lang))
def test_the_roles_of_people_are_read_whole_in_a_narrow_window(qapp: QApplication, sign_in: SignIn, lang: Lang) -> None:
    desk = sign_in("keeper")
    desk.window.resize(1024, 768)
    i18n.set_language(qapp, lang)
    desk.go("people")
    table = desk.find("people.table", DataTable)
    assert table.rows.rowCount() > 3
    assert cut_cells(table) == []


@pytest.mark.parametrize("lang", list(Lang))
def test_what_is_wrong_in_each_row_of_a_list_is_read_whole(
    qapp: QApplication, sign_in: SignIn, tmp_path: Path, lang: Lang
) -> None:
    desk = sign_in("liaison")
    desk.window.resize(1024, 768)
    i18n.set_language(qapp, lang)
    page = desk.go("read_in")
    assert isinstance(page, ReadInPage)
    listed = tmp_path / "list.csv"
    listed.write_text(
        "kind,name_en,name_ar,name_ckb,needs,phone,languages,serves\n"
        "service,Line of the district for everybody who calls it by day,,,none of these,a house,none,nobody\n",
        "utf-8",
    )
    page.look(listed)
    desk.settle()
    table = desk.find("read_in.rows", DataTable)
    assert table.rows.rowCount() == 1
    assert cut_cells(table) == []


@pytest.mark.parametrize("lang", list(Lang))
def test_a_long_name_of_an_office_is_read_whole_in_the_list_of_records(
    qapp: QApplication, sign_in: SignIn, lang: Lang
) -> None:
    """Before: its second line ended with dots, and offices of one force in two places were called the same."""
    desk = sign_in("liaison")
    desk.window.resize(960, 540)
    i18n.set_language(qapp, lang)
    page = desk.go("records")
    assert isinstance(page, RecordsPage)
    long = Wording(
        "National Security Service for the Governorate of Nineveh, Qayyarah office",
        "مديرية جهاز الأمن الوطني في محافظة نينوى، مكتب ناحية القيارة، الجانب الأيسر",
        "بەڕێوەبەرایەتیی دەزگای ئاسایشی نیشتمانی لە پارێزگای نەینەوا، نووسینگەی قەیارە",
    )
    status, expires = RecordStatus.ACTIVE, desk.signed_in.due_in(60)
    page.show_answer((RecordRow(bytes(16), "JDQT-N89C", long, Urgency.THREE_DAYS, status, expires, 1),))
    desk.settle()
    table = desk.find("records.table", DataTable)
    assert table.rows.rowCount() == 1
    assert cut_cells(table) == []


@pytest.mark.parametrize("lang", list(Lang))
def test_what_became_of_a_training_is_read_whole_in_a_small_window(
    qapp: QApplication, sign_in: SignIn, lang: Lang
) -> None:
    """Before: the pill of a training ended with dots, in English even where nobody had said how many came."""
    desk = sign_in("liaison")
    desk.window.resize(960, 540)
    i18n.set_language(qapp, lang)
    page, today = desk.go("trainings"), desk.signed_in.today()
    assert isinstance(page, TrainingsPage)
    last = today - timedelta(days=1)
    asked = Training(TrainingKind.TRAINING, "Youth centre", (TrainingTopic.REFERRAL,), (TrainingDay(today),))
    settled = (TrainingDay(last, TrainingDayState.CALLED_OFF), TrainingDay(today, TrainingDayState.NOT_COUNTED))
    page._answered((TrainingRow(bytes(16), asked, (today,)), TrainingRow(bytes(16), replace(asked, days=settled), ())))
    desk.settle()
    assert page.table.rows.rowCount() == 2
    assert cut_cells(page.table) == []


@pytest.mark.parametrize(("lang", "wide"), [*((lang, wide) for lang in Lang for wide in (960, 1024)), (Lang.AR, 900)])
def test_the_state_of_each_text_is_read_whole_in_a_small_window(
    qapp: QApplication, sign_in: SignIn, lang: Lang, wide: int
) -> None:
    """Before: in English the pills of the last language ended with dots, though one word is never broken in two; in
    Arabic, in the smallest window, what Sorani is called in Arabic took their room.
    """
    desk = sign_in("keeper")
    desk.window.setMinimumSize(900, 470)  # as on a small screen with large letters
    desk.window.resize(wide, 540)
    i18n.set_language(qapp, lang)
    desk.go("wording")
    table = desk.find("wording.table", DataTable)
    rows = [replace(row, values={**row.values, "signed": "01/12/2026, Samira Haddad"}) for row in table.rows.rows]
    assert len(rows) > 5
    rows[1] = replace(rows[1], values={**rows[1].values, "en": Pill("Version 1", Tone.GOOD)})
    table.set_rows(rows)
    desk.settle()
    assert cut_cells(table) == []
    assert cut_heads(table) == []


def cut_names(combo: QComboBox) -> list[str]:
    """The names of a list for which it has no room once they are chosen."""
    shown = QStyleOptionComboBox()
    combo.initStyleOption(shown)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, shown, part, combo).width()
    names = [combo.itemText(at) for at in range(combo.count())]
    return [name for name in names if combo.fontMetrics().horizontalAdvance(name) > room]


@pytest.mark.parametrize("lang", list(Lang))
def test_the_name_of_each_script_is_read_whole_in_a_small_window(
    qapp: QApplication, sign_in: SignIn, lang: Lang
) -> None:
    """Before: the list of them gave its room to the languages beside it."""
    desk = sign_in("intake")
    desk.window.resize(960, 540)
    i18n.set_language(qapp, lang)
    desk.go("forms")
    combo = desk.find("forms.script", QComboBox)
    assert combo.count() == 4
    assert cut_names(combo) == []


@pytest.mark.parametrize("lang", list(Lang))
def test_who_owns_a_point_of_a_forum_is_read_whole_in_a_small_window(
    qapp: QApplication, sign_in: SignIn, lang: Lang
) -> None:
    """Before: the day beside it left no room for the name of an office."""
    desk = sign_in("liaison")
    desk.window.resize(960, 540)
    forum_id = forum_planning.plan_forum(desk.signed_in, ForumPlan(desk.signed_in.today(), "Hall"))
    forum_planning.invite_office(desk.signed_in, forum_id, id_of_office(CARE), InvitedHow.CALL)
    desk.go("forum", forum_id=forum_id.hex())
    desk.find("women", QLineEdit).setText("2")
    desk.press("forum.hold")
    i18n.set_language(qapp, lang)
    desk.settle()
    combo = desk.find("owner", QComboBox)
    assert combo.count() > 5
    assert cut_names(combo) == []
