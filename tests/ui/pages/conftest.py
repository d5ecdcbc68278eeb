"""One practice office for the whole run, copied for each test; signing in is real, a password is derived once a run."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nsintake.crypto import user_blob
from nsintake.crypto.kdf import FLOOR
from nsintake.domain.language import Lang
from nsintake.services.founding.founding import found_practice
from nsintake.services.signing_in.sign_in import sign_in as open_session
from nsintake.station import PRACTICE, Station
from tests.once import derived, spared
from tests.ui.pages.desk import Desk, SignIn, dress
from ui import i18n


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's screenless platform says of every window that it passes on no size hints."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office") / "data"
    with spared():
        found_practice(folder, params=FLOOR)
    return folder


@pytest.fixture
def sign_in(
    qapp: QApplication, qtbot: QtBot, founded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SignIn]:
    """``sign_in(login)`` gives that person's desk; a second call signs the first one out."""
    folder = tmp_path / "data"
    shutil.copytree(founded, folder)
    notes = json.loads((folder / PRACTICE).read_text("utf-8"))
    passwords = {account["login"]: account["password"] for account in notes["accounts"]}
    dress(qapp)
    station = Station.find(folder)
    assert station is not None
    station.unlock(notes["site_sheet"])
    desks: list[Desk] = []

    def at_desk(login: str = "intake") -> Desk:
        for opened in desks:
            opened.close()
        desks.clear()
        with monkeypatch.context() as patch:
            patch.setattr(user_blob, "derive_kek", derived)
            signed_in = open_session(station, login, passwords[login])
        desks.append(Desk(qtbot, station, signed_in))
        return desks[0]

    monkeypatch.setattr("ui.widgets.page_sheet.A_MOMENT_MS", 10)
    i18n.set_language(qapp, Lang.EN)
    yield at_desk
    for opened in desks:
        opened.close()
    station.close()
    i18n.set_language(qapp, Lang.EN)


@pytest.fixture
def desk(sign_in: SignIn) -> Desk:
    """The intake worker's desk."""
    return sign_in("intake")
