"""A complaint that is being typed at the window when the station locks: no process that is left has a word of it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.attacks import canaries
from tests.attacks.alarm_desk import Desk, until
from tests.attacks.test_alarms_outside import desk
from tests.attacks.test_memory_after_lock import memory_of
from tests.scale import full_or
from tests.services.real_station import real

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="looks into processes that only an administrator can look into"
)
__all__ = ["desk", "real"]
ARABIC, LATIN = "غضنفرالكوكباني", "GhadanfarKawkabani"
COUNT = full_or(20, 100)
AS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32", "hex", "json")
"""How a process may have a text in its memory; the rest of ``canaries.forms`` is what files may have."""
FORMS = {f"{word} {form}": canaries.forms(word)[form] for word in (ARABIC, LATIN) for form in AS}
WAYS = ("typed", "wiped", "read back", "covered")


def found_in(pid: int) -> set[str]:
    held = memory_of(pid)
    assert len(held) > 1_000_000
    return {form for form, raw in FORMS.items() if raw in held}


@pytest.mark.parametrize("then", WAYS[: full_or(1, len(WAYS))])
def test_after_a_lock_nothing_of_a_complaint_that_was_typed_is_left_in_memory_or_on_the_page(
    desk: Desk, then: str
) -> None:
    desk.start()
    desk.order("enter")
    desk.order("go", "complaints")
    until(lambda: desk.order("has", "complaints.wipe"), "the page to be in front")
    assert "A lock" in desk.order("says_in", "complaints.not_kept"), "a lock loses it"
    typed = desk.order("type_words", "words", [ARABIC, LATIN], COUNT)
    assert typed > COUNT * 30
    session, launcher = desk.pid, desk.process
    assert launcher is not None
    assert {f"{ARABIC} utf-16-le", f"{LATIN} utf-16-le"} <= found_in(session), "the same search finds them meanwhile"
    assert found_in(launcher.pid) == set(), "while she types"
    if then == "read back":
        desk.order("press", "complaints.read_back")
    elif then == "covered":
        desk.order("cover")
    elif then == "wiped":
        desk.order("press", "complaints.wipe")
        desk.order("press", "message_yes")
        assert desk.order("typed", "words") == 0
    print(f"{then}, before the lock: {sorted(found_in(session))}")  # freed memory of Qt and Python is not overwritten
    desk.order("lock")
    until(lambda: not Path(f"/proc/{session}").exists(), "the session's process to be gone, and its memory with it")
    assert desk.order("typed", "words") == -1, "the page to sign in"
    assert desk.pid != session
    for pid in (launcher.pid, desk.pid):
        assert found_in(pid) == set()
    desk.order("enter")
    desk.order("go", "complaints")
    until(lambda: desk.order("typed", "words") == 0, "the page, which has nothing of it")
    assert found_in(desk.pid) == set(), "no draft brought it back"
