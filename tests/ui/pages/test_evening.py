"""What is due tonight, on Today: nobody carries it, somebody does, and the list is printed."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtWidgets import QPushButton

from nsintake.clock import SystemClock
from nsintake.services.founding.practice_office import WOMEN, record
from tests.ui.pages.desk import SignIn
from ui.printing import PracticeSink
from ui.widgets.basics import Notice, Tone
from ui.widgets.data_table import DataTable
from ui.words.rules import as_typed


def words(table: DataTable) -> list[str]:
    """What each row says of who carries it."""
    return [str(entry.values["who"]) for entry in table.rows.rows]


def test_what_is_due_tonight_is_on_today_until_somebody_carries_it(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sign_in("intake")
    signed_in = desk.signed_in
    now = signed_in.local(signed_in.now())
    evening = now.replace(hour=15, minute=30) + timedelta(days=1)
    real, ahead = SystemClock.now, evening - now
    monkeypatch.setattr(SystemClock, "now", lambda self: real(self) + ahead)
    record(signed_in, {**WOMEN[0], "deadline_today": "no", "safe_home": "yes", "suicide": "yes"})
    desk.go("today")
    told, table = desk.find("today.tonight.told", Notice), desk.find("today.tonight.table", DataTable)
    assert "16:00" in told.text()
    assert told.property("tone") == Tone.URGENT.value, "the office closes in half an hour"
    assert words(table)
    assert set(words(table)) == {"Nobody yet"}
    desk.press("today.tonight.carry")
    assert told.text() == ""
    assert set(words(table)) == {as_typed(signed_in.display_name)}
    assert not desk.find("today.tonight.carry", QPushButton).isVisible()
    desk.press("today.tonight.print")
    assert len(cast("PracticeSink", desk.window.printer).printed) == 1
    assert "nothing was sent to a printer" in desk.read("today.tonight.printed")
    table.opened.emit(table.rows.rows[0].id)
    desk.settle()
    page = desk.window.page()
    assert page is not None
    assert page.key == "case"


@pytest.mark.parametrize("login", ["liaison", "administrator"])
def test_whoever_has_nothing_due_tonight_sees_no_list(sign_in: SignIn, login: str) -> None:
    desk = sign_in(login)
    desk.go("today")
    assert not desk.has("today.tonight")
