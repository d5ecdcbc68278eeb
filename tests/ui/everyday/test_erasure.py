"""What keepers are asked when files were kept long enough, and the page that says what remains."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit

from nsintake.domain.case import CaseCard, CaseStatus
from nsintake.services.day import case_view, retention
from tests.journeys.full_office import FullOffice
from tests.ui.everyday.test_records import rows, words
from tests.ui.pages.desk import Desk, SignIn


def long_closed(desk: Desk, *case_ids: bytes) -> list[str]:
    """Cards of files that were closed three years ago; their codes."""
    store, codes = desk.signed_in.identity, []
    with store.begin() as work:
        for case_id in case_ids:
            card = store.get("card", case_id, CaseCard)
            closed = replace(card, status=CaseStatus.CLOSED, closed=desk.signed_in.today() - timedelta(days=1100))
            store.put(work, "card", case_id, case_id, closed, verb="close_file")
            codes.append(card.code)
        work.commit()
    return codes


def test_a_keeper_finds_on_today_what_was_kept_long_enough_and_erases_it(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("keeper")
    ids = [row.case_id for row in case_view.list_cases(desk.signed_in)][:2]
    first, second = long_closed(desk, *ids)
    desk.go("today")
    assert desk.has("today.unconfirmed"), "nobody has signed how long"
    assert not desk.has("today.kept")
    desk.press("today.unconfirmed.open")
    assert desk.has("erasure.unconfirmed")
    desk.press("erasure.months_save")
    desk.go("today")
    assert not desk.has("today.unconfirmed")
    assert {row[0] for row in rows(desk, "today.kept")} == {first, second}
    desk.go("erasure")
    desk.press("erasure.erase")
    assert "Mark at least one" in words(desk)
    desk.press(f"erasure.file.{first}")
    desk.find("erasure.typed", QLineEdit).setText("2")
    desk.press("erasure.erase")
    assert len(case_view.list_cases(desk.signed_in)) == 3
    desk.find("erasure.typed", QLineEdit).setText("1")
    desk.press("erasure.erase")
    desk.settle()
    assert ids[0] not in {row.case_id for row in case_view.list_cases(desk.signed_in)}
    assert "erased" in desk.read("erasure.done")
    assert desk.has(f"erasure.file.{second}")


def test_of_many_files_a_keeper_sees_some_at_a_time_and_marks_only_what_she_has_seen(
    sign_in: SignIn, busy: FullOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.erasure._AT_ONCE", 2)
    desk = sign_in("keeper")
    codes = long_closed(desk, *(row.case_id for row in case_view.list_cases(desk.signed_in)))
    assert len(codes) == 3
    desk.go("erasure")
    desk.press("erasure.months_save")
    desk.go("erasure")
    shown = [code for code in codes if desk.has(f"erasure.file.{code}")]
    assert len(shown) == 2
    assert desk.read("erasure.shown") == "2 of 3 are shown, the oldest first."
    desk.press("erasure.mark_all")
    desk.find("erasure.typed", QLineEdit).setText("3")
    desk.press("erasure.erase")
    assert "2 files are marked" in words(desk)
    desk.press("erasure.more")
    assert all(desk.find(f"erasure.file.{code}", QCheckBox).isChecked() == (code in shown) for code in codes)
    assert not desk.has("erasure.more")
    assert not desk.has("erasure.shown")


def test_how_long_files_are_kept_is_a_keepers_word(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("keeper")
    desk.go("erasure")
    for typed, kept in (("0", 24), ("abc", 24), ("٣٦", 36)):
        desk.find("months", QLineEdit).setText(typed)
        desk.press("erasure.months_save")
        desk.settle()
        assert retention.months_kept(desk.signed_in) == kept


def test_an_intake_worker_sees_what_remains_and_no_list(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    desk.go("cases")
    desk.press("cases.erasure")
    desk.settle()
    assert desk.has("erasure.remains")
    assert not desk.has("erasure.due")
    assert not desk.has("months")
