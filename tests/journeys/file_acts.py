"""Acts on a woman's file as a whole, through the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QTableView

from tests.journeys.acts import must
from tests.journeys.stage import Stage


def erase_file(stage: Stage) -> None:
    """She asks that nothing of her stays: her worker opens the file, types its code, and sees what remains."""
    code = stage.play.notes["code"]
    stage.sign_in("intake")
    stage.go("cases")
    stage.open_row("cases.table", code)
    stage.until(lambda: stage.seen("case.erase") is not None, "the file")
    stage.press("case.erase")
    stage.write("case_erase_code", "yes")
    stage.press("case.erase_dialog.confirm")
    must(stage.seen("case.erase_dialog") is not None, "nothing is erased without her code")
    stage.shot("erase-asked")
    stage.write("case_erase_code", code)
    stage.press("case.erase_dialog.confirm")
    stage.until(lambda: stage.page_key() == "erasure", "the page of what remains")
    done = stage.part("erasure.done")
    said = " ".join(words.text() for words in done.findChildren(QLabel))
    must("erased" in said, f"it is said that she is erased; it says {said!r}")
    must(stage.play.notes["reference"] in stage.said(), "the paper that is out stands there by its reference")
    stage.shot("erased")
    stage.go("cases")
    table = stage.find("cases.table", QTableView)
    must(Stage._row(table, code) is None, "her file is in the list no more")


FILE_ACTS: dict[str, Callable[[Stage], None]] = {"erase_file": erase_file}
