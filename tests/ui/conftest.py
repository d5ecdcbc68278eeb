"""What every test of the interface starts from: our look, English, and workers that are ended afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nsintake.domain.language import Lang
from tests.once import _made_once, _spared  # noqa: F401 - fixtures
from tests.ui.pages.desk import dress
from ui import background, i18n

CANNOT = ("propagateSizeHints", "does not support raise", "does not support grabbing the keyboard")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's screenless platform says of windows what it does not do for them."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*CANNOT, extend=True))


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    dress(qapp)
    i18n.set_language(qapp, Lang.EN)
    yield qapp
    background.shutdown()
    i18n.set_language(qapp, Lang.EN)
