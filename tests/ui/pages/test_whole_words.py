"""What is said in little room is said whole, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit

from nsintake.domain.language import Lang
from nsintake.domain.questions import Step
from tests.ui.pages.desk import SignIn, dress
from ui import i18n, style
from ui.pages.intake.frame import RailStep, room_for_name
from ui.words.values import step_short


@pytest.mark.parametrize("lang", list(Lang))
def test_no_name_of_a_step_is_cut_off(qapp: QApplication, lang: Lang) -> None:
    dress(qapp)
    i18n.set_language(qapp, lang)
    try:
        strong = QFont(RailStep(0, Step.WELCOME).font())
        strong.setPointSizeF(style.SMALL_PT)
        strong.setBold(True)
        wide = {step_short(step.value): QFontMetrics(strong).horizontalAdvance(step_short(step.value)) for step in Step}
        assert {name for name, width in wide.items() if width > room_for_name()} == set()
    finally:
        i18n.set_language(qapp, Lang.EN)


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
