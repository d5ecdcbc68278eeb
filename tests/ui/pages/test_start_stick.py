"""The page of start sticks asks the service, which refuses in a practice office: its site sheet is beside it."""

from __future__ import annotations

import pytest

from tests.ui.pages.desk import SignIn
from ui.pages.start_stick import StartStickPage


@pytest.mark.parametrize("anew", ["", "yes"])
def test_what_the_service_says_of_a_stick_is_shown(sign_in: SignIn, anew: str) -> None:
    desk = sign_in("keeper")
    page = desk.go("start_stick")
    assert isinstance(page, StartStickPage)
    page._anew.set_raw(anew)
    page.begin()
    desk.settle()
    assert "practice office needs no start stick" in desk.read("stick.says")
