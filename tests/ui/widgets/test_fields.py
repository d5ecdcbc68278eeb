from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nsintake.domain.language import Lang
from nsintake.errors import UserFault
from ui import i18n
from ui.widgets.field import PASTE_LIMIT, Field, TextField, needed
from ui.widgets.fields import CheckField, ChoiceField, DateField, MultilineField, RadioField
from ui.widgets.form import Form
from ui.widgets.many_field import ManyField

OPTIONS = [("yes", "Yes", "It is kept"), ("no", "No", "It is dropped")]


def every_field() -> list[Field]:
    return [
        TextField("name", "Name", required=True, help="An alias is fine"),
        TextField("phone", "Phone", ltr=True, private=True),
        MultilineField("notes", "Notes"),
        DateField("born", "Born"),
        ChoiceField("lang", "Language", [("ar", "Arabic"), ("en", "English")]),
        CheckField("safe", "It is safe to call"),
        RadioField("share", "Share?", OPTIONS),
    ]


RAW = {
    "name": "حالة أ",
    "phone": "+964 770 000 0000",
    "notes": "one\ntwo",
    "born": "1975-13-02",
    "lang": "ar",
    "safe": True,
    "share": "no",
}


def test_every_field_gives_back_what_was_put_in(app: QApplication) -> None:
    form = Form(every_field())
    form.set_raw(RAW)
    assert form.raw() == RAW


def test_an_impossible_date_stays_as_typed_and_is_told_beside_the_field(app: QApplication) -> None:
    form = Form(every_field())
    form.set_raw(RAW)
    assert form.values() is None
    assert "13" in form.fields["born"].error()
    assert form.fields["born"].raw() == "1975-13-02"
    form.fields["born"].set_value(date(1975, 12, 2))
    values = form.values()
    assert values is not None
    assert values["born"] == date(1975, 12, 2)


@pytest.mark.parametrize(
    ("lang", "shown"), [(Lang.EN, "30/11/2026"), (Lang.AR, "٢٠٢٦/١١/٣٠"), (Lang.CKB, "٢٠٢٦/١١/٣٠")]
)
def test_a_stored_day_is_shown_as_its_example_is_and_a_typed_one_stays_as_typed(
    app: QApplication, lang: Lang, shown: str
) -> None:
    i18n.set_language(app, lang)
    field = DateField("born", "Born")
    field.set_raw("2026-11-30")
    assert field.edit.text() == shown
    assert shown in field._help.text().replace("\u2066", "").replace("\u2069", "")
    assert field.raw() == "2026-11-30", "who saves it saves the same"
    assert field.value() == date(2026, 11, 30)
    field.edit.setText("1/2/2026")
    assert field.raw() == "1/2/2026"
    field.edit.setText("2026-11-30")
    field.edit.editingFinished.emit()
    assert (field.edit.text(), field.raw()) == (shown, "2026-11-30"), "left, it is as the example beside it"
    field.edit.setText("31/2/2026")
    field.edit.editingFinished.emit()
    assert (field.edit.text(), field.raw()) == ("31/2/2026", "31/2/2026"), "what is no day stays as it was typed"
    field.set_raw("2026-13-30")
    assert (field.edit.text(), field.raw()) == ("2026-13-30", "2026-13-30")
    i18n.set_language(app, Lang.EN)


def test_what_is_needed_says_so_before_anybody_tries_and_to_a_screen_reader_too(app: QApplication) -> None:
    topics = [("a", "Lights"), ("b", "Roads")]
    marked: list[tuple[Field, str]] = [
        (TextField("place", "Place", required=True, help="Never of a shelter"), "required"),
        (ManyField("topics", "Topic", topics, prefix="t", required=True), "required"),
        (needed(ChoiceField("office", "Office", topics)), "needed for this step"),
        (DateField("due", "Due", hint="needed with a promise"), "needed with a promise"),
    ]
    for field, words in marked:
        assert field._hint.text() == words
        assert not field._hint.isHidden()
        described = [editor.accessibleDescription() for editor in field._editors]
        assert all(said.startswith(words) for said in described), described
    with pytest.raises(UserFault, match="field_missing"):
        marked[1][0].value()
    with pytest.raises(UserFault, match="field_missing"):
        marked[2][0].value()
    place = marked[0][0]
    assert place._editors[0].accessibleDescription() == "required. Never of a shelter"
    place.set_error("Too long")
    assert place._editors[0].accessibleDescription() == "Too long"


def test_a_required_field_left_empty_is_told_and_editing_takes_it_back(app: QApplication, qtbot: QtBot) -> None:
    field = TextField("name", "Name", required=True)
    qtbot.addWidget(field)
    form = Form([field])
    assert form.values() is None
    assert field.error() != ""
    QTest.keyClicks(field.edit, "A")
    assert field.error() == ""
    assert form.values() == {"name": "A"}


def test_of_several_wrong_fields_the_highest_on_the_page_has_the_keyboard(app: QApplication, qtbot: QtBot) -> None:
    """Before: the first that was made, for whoever plans a way in the middle, below "Do we go?"."""
    page, (below, above) = QWidget(), (TextField(name, name, required=True) for name in ("below", "above"))
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    layout.addWidget(above)
    layout.addWidget(below)
    page.show()
    qtbot.waitExposed(page)
    form = Form([below, above])
    assert form.values() is None
    assert form.focused() is above
    above.set_raw("Yes")
    assert form.values() is None
    assert form.focused() is below
    above.set_raw("")
    above.hide()
    below.clearFocus()
    page.setFocus()
    assert form.values() is None
    assert form.focused() is below, "what is folded away cannot be typed into"


def test_hidden_and_control_characters_are_told_and_not_dropped(app: QApplication) -> None:
    field = TextField("name", "Name")
    field.set_raw("Zai\u202enab")
    with pytest.raises(UserFault) as caught:
        field.value()
    assert caught.value.code == "hidden_characters"
    assert field.raw() == "Zai\u202enab"


def test_a_hundred_thousand_pasted_characters_are_refused_in_words_and_nothing_is_lost(
    app: QApplication, qtbot: QtBot
) -> None:
    for field in (TextField("name", "Name"), MultilineField("notes", "Notes")):
        qtbot.addWidget(field)
        field.show()
        field.set_raw("what stood here")
        QGuiApplication.clipboard().setText("x" * 100_000)
        field.edit.setFocus()
        QTest.keyClick(field.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert field.raw() == "what stood here"
        assert "100000" in field.error()
    QGuiApplication.clipboard().clear()


def test_a_paste_longer_than_the_field_allows_stays_and_is_told(app: QApplication, qtbot: QtBot) -> None:
    field = TextField("name", "Name", limit=10)
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText("x" * 50)
    field.edit.paste()
    QGuiApplication.clipboard().clear()
    assert field.raw() == "x" * 50
    with pytest.raises(UserFault):
        field.value()


def test_no_picture_and_no_file_can_be_pasted_or_dropped(app: QApplication) -> None:
    field = MultilineField("notes", "Notes")
    assert not field.edit.acceptDrops()
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert not field.edit.canInsertFromMimeData(data)
    data = QMimeData()
    data.setUrls([QUrl("file:///tmp/picture.jpg")])
    data.setText("file:///tmp/picture.jpg")
    assert not field.edit.canInsertFromMimeData(data)
    field.edit.insertFromMimeData(QMimeData())
    assert field.raw() == ""


def test_nothing_is_copied_out_of_a_private_field(app: QApplication, qtbot: QtBot) -> None:
    for private, expected in ((True, ""), (False, "Zainab")):
        field = TextField("name", "Name", private=private)
        qtbot.addWidget(field)
        QGuiApplication.clipboard().clear()
        field.set_raw("Zainab")
        field.edit.selectAll()
        QTest.keyClick(field.edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == expected
    QGuiApplication.clipboard().clear()


def test_the_caret_comes_back_where_it_was(app: QApplication, qtbot: QtBot) -> None:
    form = Form(every_field())
    for field in form.fields.values():
        qtbot.addWidget(field)
        field.show()
    form.fields["notes"].set_raw("one\ntwo")
    form.fields["notes"].set_caret(5)
    kept = form.raw()
    assert kept["__focus"] == ["notes", 5]
    again = Form(every_field())
    for field in again.fields.values():
        qtbot.addWidget(field)
        field.show()
    again.set_raw(kept)
    assert again.raw() == kept


def test_typed_is_only_what_differs_from_what_is_stored(app: QApplication) -> None:
    form = Form(every_field())
    assert form.typed() == {}
    form.fields["name"].set_raw("Zainab")
    form.fields["safe"].set_raw(raw=True)
    assert form.typed() == {"name": "Zainab", "safe": True}
    form.now_stored()
    assert form.typed() == {}
    form.fields["name"].set_raw("")
    form.fields["notes"].set_raw("more")
    assert form.typed() == {"name": "", "notes": "more"}
    form.now_stored("notes")
    assert form.typed() == {"name": ""}
    form.take_back("name")
    assert form.raw()["name"] == "Zainab"
    assert form.typed() == {}


def test_a_caret_alone_is_nothing_typed(app: QApplication, qtbot: QtBot) -> None:
    form = Form(every_field())
    qtbot.addWidget(form.fields["name"])
    form.fields["name"].show()
    form.fields["name"].set_caret(0)
    assert form.raw()["__focus"] == ["name", 0]
    assert form.typed() == {}


@pytest.mark.parametrize("position", [-5, 0, 3, 10_000])
def test_a_caret_beyond_the_text_does_no_harm(app: QApplication, position: int) -> None:
    field = MultilineField("notes", "Notes")
    field.set_raw("abc")
    field.set_caret(max(position, 0))
    assert 0 <= field.caret() <= 3


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=200))
def test_one_line_keeps_any_text(app: QApplication, text: str) -> None:
    field = TextField("name", "Name")
    field.set_raw(text)
    assert field.raw() == text


def test_a_choice_that_is_not_offered_any_more_shows_as_nothing_chosen(app: QApplication) -> None:
    field = ChoiceField("lang", "Language", [("ar", "Arabic")])
    field.set_raw("kmr")
    assert field.value() is None


def test_radio_cards_choose_one_and_say_what_it_means(app: QApplication, qtbot: QtBot) -> None:
    field = RadioField("share", "Share?", OPTIONS, required=True)
    qtbot.addWidget(field)
    with pytest.raises(UserFault):
        field.value()
    with qtbot.waitSignal(field.changed):
        field.cards["no"].click()
    assert field.value() == "no"
    assert field.cards["no"].accessibleDescription() == "It is dropped"
    field.set_raw("")
    assert field.raw() == ""


def test_the_accessible_description_is_what_stands_beside_the_field(app: QApplication) -> None:
    field = TextField("name", "&Name", help="An alias is fine")
    assert field.edit.accessibleName() == "Name"
    assert field.edit.accessibleDescription() == "An alias is fine"
    field.set_error("This is needed")
    assert field.edit.accessibleDescription() == "This is needed"
    shown = [part.text() for part in field.findChildren(QLabel) if not part.isHidden()]
    assert "This is needed" in shown


def test_the_limit_of_a_paste_lies_above_every_field(app: QApplication) -> None:
    assert MultilineField("notes", "Notes").edit.toPlainText() == ""
    assert PASTE_LIMIT > 8_000


def test_that_an_answer_is_needed_stands_right_beside_its_question(app: QApplication, qtbot: QtBot) -> None:
    for title in ("Reason", "To whom it was told (for a court order: which court)"):
        made = TextField("why", title, required=True)
        qtbot.addWidget(made)
        made.resize(700, 80)
        made.show()
        assert 0 < made._hint.geometry().left() - made._title.geometry().right() < 30
        assert made._title.height() < 2 * made._title.fontMetrics().height()


def test_a_field_without_a_title_begins_with_what_is_asked(app: QApplication, qtbot: QtBot) -> None:
    made = RadioField("way", "", OPTIONS, required=True)
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    first = made.cards["yes"]
    assert first.mapTo(made, first.rect().topLeft()).y() < 10


def test_several_lines_begin_at_the_side_the_language_is_read_from(app: QApplication, qtbot: QtBot) -> None:
    for lang, text in ((Lang.AR, "وصال"), (Lang.CKB, "\u0648\u0631\u062f\u06d5"), (Lang.AR, ""), (Lang.EN, "Wisal")):
        i18n.set_language(app, lang)
        made = MultilineField("notes", "Notes")
        qtbot.addWidget(made)
        made.resize(400, 120)
        made.set_raw(text)
        made.show()
        caret = made.edit.cursorRect().center().x()
        assert (caret > made.edit.width() / 2) is lang.rtl, (lang, text, caret)


@pytest.fixture
def who(qtbot: QtBot) -> ChoiceField:
    """Names that a person or an office is shown by have marks around them that nobody sees."""
    names = [
        "Civil police, Mosul",
        "Chamber of lawyers",
        "Municipality of Mosul",
        "Mayor",
        "Mother",
        "\u0628\u0644\u062f\u064a\u0629",
    ]
    field = ChoiceField("owner", "Who does it", [(str(at), f"\u2068{name}\u2069") for at, name in enumerate(names)])
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    field.combo.setFocus()
    return field


def write(part: QWidget, text: str) -> None:
    """As a keyboard of any script does; QTest knows the keys of one."""
    for sign in text:
        QApplication.sendEvent(part, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))


def in_list(field: ChoiceField) -> str:
    """The entry that the open list is at."""
    assert field.combo.view().isVisible()
    return str(field.combo.view().currentIndex().data()).strip("\u2068\u2069")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Mun", "Municipality of Mosul"),
        ("mun", "Municipality of Mosul"),
        ("ch", "Chamber of lawyers"),  # and not "Choose...", which chooses nothing
        ("civil p", "Civil police, Mosul"),
        ("lawy", "Chamber of lawyers"),
        ("ayor", "Mayor"),
        ("mmm", "Mother"),  # the third that begins so
        ("\u0628\u0644", "\u0628\u0644\u062f\u064a\u0629"),
    ],
)
def test_letters_open_the_list_at_the_entry_and_enter_takes_it(who: ChoiceField, typed: str, found: str) -> None:
    write(who.combo, typed[0])
    write(who.combo.view(), typed[1:])
    assert in_list(who) == found
    assert who.raw() == "", "it is not chosen yet"
    QTest.keyClick(who.combo.view(), Qt.Key.Key_Return)
    assert who.combo.currentText().strip("\u2068\u2069") == found
    assert not who.combo.view().isVisible()


def test_letters_typed_by_mistake_are_taken_back_with_escape(who: ChoiceField) -> None:
    who.set_raw("0")
    told: list[str] = []
    who.changed.connect(lambda: told.append(who.raw()))
    write(who.combo, "m")
    QTest.keyClicks(who.combo.view(), "other says that")
    assert in_list(who) == "Mother"
    QTest.keyClick(who.combo.view(), Qt.Key.Key_Escape)
    assert not who.combo.view().isVisible()
    assert (who.raw(), told) == ("0", [])


def test_a_letter_with_alt_or_ctrl_is_no_word_for_a_list(who: ChoiceField) -> None:
    for held in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier):
        QTest.keyClick(who.combo, Qt.Key.Key_M, held)
        assert not who.combo.view().isVisible()
    assert who.raw() == ""


def test_a_long_entry_takes_no_room_from_its_neighbours_and_is_read_whole_in_the_open_list(
    app: QApplication, qtbot: QtBot
) -> None:
    long = "Everything that an office could be asked for, written out in one line"
    field = ChoiceField("what", "What", [("all", long), ("none", "Nothing")])
    qtbot.addWidget(field)
    assert field.combo.minimumSizeHint().width() < field.combo.sizeHint().width()
    field.combo.setFixedWidth(field.combo.minimumSizeHint().width())
    field.show()
    view = field.combo.view()
    needed = view.fontMetrics().horizontalAdvance(long)  # what the view itself says is no more than its cut text
    assert field.combo.width() < needed
    field.combo.showPopup()
    assert view.viewport().width() >= needed
    field.combo.hidePopup()


def test_a_question_hands_the_keyboard_to_the_answer_that_is_chosen(app: QApplication, qtbot: QtBot) -> None:
    made = RadioField("way", "", OPTIONS, required=True)
    qtbot.addWidget(made)
    made.show()
    first, *_, last = made.cards.values()
    made.setFocus()
    assert made.focusWidget() is first
    last.setChecked(True)
    made.setFocus()
    assert made.focusWidget() is last
