"""Reading ahead ends with what was read kept for the next session, and with the collector told that it stays."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services.cases.kept_office import WOMEN, add_women, again, part_count, read_all
from tests.services.ladder import Office, office  # noqa: F401 - a fixture
from tests.services.refusals import refused
from ui import background, collector
from ui.background import Lane
from ui.collector import Collector
from ui.women_reader import WomenReader


@pytest.fixture
def collecting(app: QApplication) -> Iterator[Collector]:
    owner, before = QObject(), gc.isenabled()
    yield Collector(owner)
    gc.unfreeze()
    if before:
        gc.enable()


def test_what_was_read_ahead_is_kept_and_never_looked_through_again(
    app: QApplication,
    qtbot: QtBot,
    office: Office,  # noqa: F811
    collecting: Collector,
) -> None:
    signed_in = office.sign_in("intake")
    add_women(signed_in, range(WOMEN))
    owner, frozen = QObject(), gc.get_freeze_count()
    reader = WomenReader(owner, signed_in)
    with qtbot.waitSignal(reader.finished, timeout=30_000):
        reader.start()
    assert gc.get_freeze_count() > frozen + WOMEN
    qtbot.waitUntil(lambda: part_count(signed_in) > 0, timeout=30_000)
    frozen = gc.get_freeze_count()
    with qtbot.waitSignal(reader.finished, timeout=30_000):
        reader.start()
    assert gc.get_freeze_count() <= frozen
    background.shutdown()
    assert read_all(again(office)) == 0


def test_at_the_end_of_a_session_nothing_is_kept_any_more(
    app: QApplication,
    qtbot: QtBot,
    office: Office,  # noqa: F811
) -> None:
    signed_in = office.sign_in("intake")
    add_women(signed_in, range(WOMEN))
    read_all(signed_in)
    owner = QObject()
    reader = WomenReader(owner, signed_in)
    assert not background.ending()
    background.run(owner, lambda: None, lane=Lane.AHEAD)
    background.begin_end()
    with refused("stopped"):
        reader._keep()
    assert part_count(signed_in) == 0


def test_without_a_collector_of_ours_nothing_is_taken_from_pythons() -> None:
    before, enabled = gc.get_freeze_count(), gc.isenabled()
    gc.enable()
    collector.settle()
    assert gc.get_freeze_count() == before
    if not enabled:
        gc.disable()
