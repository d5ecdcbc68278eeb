"""Every page in every language, at the desk in one of them: nothing clipped, everything named, reached by Tab in
reading order, no letter twice, no part left without a place.
"""

from __future__ import annotations

import random
from itertools import cycle, product

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from nsintake.domain.language import Lang
from tests.journeys.full_office import FullOffice
from tests.scale import FULL
from tests.ui import loose
from tests.ui.everyday import walk
from tests.ui.pages.desk import SignIn
from tests.ui.pages.test_reachable import faults
from ui import i18n

SMALLEST = (960, 540)


def walks() -> list[tuple[str, Lang]]:
    """Who walks in which language: everybody in each; at the desk in one, other ones each time, and each is walked."""
    if FULL:
        return list(product(walk.WALKS, Lang))
    langs = random.sample(list(Lang), len(Lang))
    return list(zip(random.sample(list(walk.WALKS), len(walk.WALKS)), cycle(langs), strict=False))


@pytest.mark.parametrize(("login", "lang"), walks())
def test_a_page_can_be_read_and_worked_without_a_mouse(
    sign_in: SignIn, busy: FullOffice, qapp: QApplication, login: str, lang: Lang
) -> None:
    i18n.set_language(qapp, lang)
    desk = sign_in(login)
    desk.window.resize(*SMALLEST)
    found, before = {}, QApplication.topLevelWidgets()
    with loose.watched(qapp) as windows:
        for name, page in walk.WALKS[login](desk, busy):
            desk.settle()
            if bad := walk.wrong(page, rtl=lang.rtl) + loose.placeless(before):
                found[name] = bad
    assert found == {}
    assert windows == []


def test_the_walk_can_fail(sign_in: SignIn, qapp: QApplication) -> None:
    desk = sign_in("liaison")
    page = desk.go("records")
    cut = QLabel("Much longer than the room it has", page)
    cut.setFixedWidth(40)
    cut.show()
    assert walk.clipped(page)
    late = QLineEdit(page)
    late.setObjectName("late")
    late.move(0, 0)
    late.show()
    assert walk.out_of_order(page, rtl=False)
    assert faults(page)
