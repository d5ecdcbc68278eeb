"""One busy practice office for the whole run, copied for each test; signing in is real, a password is derived once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nsintake.crypto import user_blob
from nsintake.domain.language import Lang
from nsintake.services.signing_in.sign_in import sign_in as open_session
from tests.journeys.full_office import FullOffice, make
from tests.once import derived, spared
from tests.ui.pages.desk import Desk, SignIn, dress
from ui import i18n


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> FullOffice:
    with spared():
        return make(tmp_path_factory.mktemp("busy") / "data")


@pytest.fixture
def busy(_made: FullOffice, tmp_path: Path) -> FullOffice:
    """The office, this test's own copy."""
    shutil.copytree(_made.folder, tmp_path / "data")
    return replace(_made, folder=tmp_path / "data")


@pytest.fixture
def sign_in(qapp: QApplication, qtbot: QtBot, busy: FullOffice, monkeypatch: pytest.MonkeyPatch) -> Iterator[SignIn]:
    """``sign_in(login)`` gives that person's desk; a second call signs the first one out."""
    dress(qapp)
    monkeypatch.setattr("ui.widgets.page_sheet.A_MOMENT_MS", 10)
    station = busy.station()
    desks: list[Desk] = []

    def at_desk(login: str) -> Desk:
        for desk in desks:
            desk.close()
        desks.clear()
        with monkeypatch.context() as patch:
            patch.setattr(user_blob, "derive_kek", derived)
            signed_in = open_session(station, login, busy.passwords[login])
        desks.append(Desk(qtbot, station, signed_in))
        return desks[0]

    i18n.set_language(qapp, Lang.EN)
    yield at_desk
    for desk in desks:
        desk.close()
    station.close()
    i18n.set_language(qapp, Lang.EN)
