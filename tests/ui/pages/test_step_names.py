"""The names of the steps beside a session are whole in every language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from nsintake.domain.language import Lang
from nsintake.domain.questions import Step
from tests.ui.pages.desk import dress
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
