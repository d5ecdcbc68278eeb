"""On the day of a meeting its page has room across, also in the smallest window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from nsintake.domain.language import Lang
from tests.journeys.full_office import FullOffice
from tests.ui.everyday.test_meetings import today_is_its_day
from tests.ui.pages.desk import SignIn
from tests.ui.pages.test_go_anywhere import too_wide
from ui import i18n


@pytest.mark.parametrize("lang", list(Lang))
def test_the_page_of_a_meeting_has_room_across_on_its_day(
    sign_in: SignIn, busy: FullOffice, qapp: QApplication, lang: Lang
) -> None:
    """Before: the longest words of both columns stood side by side, and the edge of the page was out of sight."""
    desk = sign_in("liaison")
    desk.window.resize(960, 540)
    i18n.set_language(qapp, lang)
    today_is_its_day(desk, busy)
    page = desk.go("meeting", meeting_id=busy.meeting)
    assert desk.find("meeting.on.name_asked", QPushButton).isVisible()
    desk.qtbot.waitUntil(lambda: too_wide(page) == [], timeout=2_000)
