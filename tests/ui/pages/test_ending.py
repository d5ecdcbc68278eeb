"""How long the end of a session waits for what other threads write."""

from __future__ import annotations

import threading

import pytest

from nsintake.store import engine
from tests.ui.pages.desk import SignIn
from ui import background, flow
from ui.drafts import SealedDrafts, keep_last


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever wrote counts as writing for as long as the test takes."""
    monkeypatch.setattr(engine, "_BETWEEN", 1_000.0)


@pytest.mark.usefixtures("patient")
def test_the_end_of_a_session_does_not_wait_for_the_draft_it_has_just_written(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background, "_GRACE", 30.0)
    signed_in = sign_in("intake").signed_in
    keep_last(SealedDrafts(signed_in), {"place": {"page": "today"}})
    assert signed_in.files.writing(threading.get_ident())
    flow._let_writers_end(signed_in)
    assert not background.grace_over()
    assert SealedDrafts(signed_in).load("place") == {"page": "today"}


@pytest.mark.usefixtures("patient")
def test_an_act_that_may_be_between_two_transactions_has_its_grace(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in = sign_in("intake").signed_in
    wrote, go_on = threading.Event(), threading.Event()

    def between() -> None:
        SealedDrafts(signed_in).save("cases", {"search": "typed"})
        wrote.set()
        go_on.wait()

    act = threading.Thread(target=between)
    act.start()
    wrote.wait()
    monkeypatch.setattr(background, "_GRACE", 2.0)
    keep_last(SealedDrafts(signed_in), {"place": {"page": "today"}})
    flow._let_writers_end(signed_in)
    assert background.grace_over()
    go_on.set()
    act.join()
