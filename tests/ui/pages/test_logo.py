"""The logo at the window: chosen from a file, shown as it would be printed, signed or left as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from tests.documents.test_logo import picture, png
from tests.ui.pages.desk import Desk, SignIn
from ui.pages.wording import WordingPage


@pytest.fixture
def page(sign_in: SignIn) -> tuple[Desk, WordingPage]:
    desk = sign_in("keeper")
    found = desk.go("wording")
    assert isinstance(found, WordingPage)
    desk.settle()
    return desk, found


def shown(desk: Desk) -> set[str]:
    return {
        name for name in ("choose", "sign", "drop", "remove") if desk.find(f"logo.{name}", QAbstractButton).isVisible()
    }


def test_a_logo_is_chosen_seen_signed_and_taken_away(page: tuple[Desk, WordingPage], tmp_path: Path) -> None:
    desk, wording = page
    file = tmp_path / "np.png"
    file.write_bytes(png(picture((300, 120))))
    assert shown(desk) == {"choose"}
    wording.logo.take(file)
    desk.settle()
    assert shown(desk) == {"choose", "sign", "drop"}
    drawn = desk.find("logo.picture", QLabel).pixmap()
    assert drawn.width() / drawn.height() == 300 / 120
    assert "Not signed" in desk.said("logo.state")
    desk.press("logo.sign")
    assert "Every paper" in desk.said("message_words")
    desk.press("message_yes")
    assert "version 1" in desk.read("wording.signed")
    assert shown(desk) == {"choose", "remove"}
    assert desk.signed_in.content.logo is not None
    desk.press("logo.remove")
    desk.press("message_yes")
    assert desk.signed_in.content.logo is None
    assert shown(desk) == {"choose"}


def test_what_is_no_picture_is_said_and_changes_nothing(page: tuple[Desk, WordingPage], tmp_path: Path) -> None:
    desk, wording = page
    file = tmp_path / "np.png"
    file.write_bytes(b"GIF89a")
    wording.logo.take(file)
    desk.settle()
    assert "PNG" in desk.read("logo.fault")
    wording.logo.take(tmp_path / "gone.png")
    desk.settle()
    assert "cannot be read" in desk.read("logo.fault")
    wording.logo.take(tmp_path)
    desk.settle()
    assert "a folder" in desk.read("logo.fault")
    assert shown(desk) == {"choose"}
    file.write_bytes(png(picture()))
    wording.logo.take(file)
    desk.settle()
    assert not desk.read("logo.fault").strip()
    desk.press("logo.drop")
    assert shown(desk) == {"choose"}


def test_the_file_is_asked_for_in_a_window_of_our_own(page: tuple[Desk, WordingPage], tmp_path: Path) -> None:
    desk, _ = page
    file = tmp_path / "np.png"
    file.write_bytes(png(picture()))
    desk.press("logo.choose")
    asking = desk.find("logo.file", QFileDialog)
    assert asking.testOption(QFileDialog.Option.DontUseNativeDialog) or asking.findChildren(QAbstractButton)
    asking.fileSelected.emit(str(file))
    asking.close()
    desk.settle()
    assert "sign" in shown(desk)
