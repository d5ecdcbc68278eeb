"""Every page of every person, in an office in whose settings somebody wrote garbage: no page ends in an error."""

from __future__ import annotations

import pytest

from nsintake import log
from tests.attacks.test_unsigned_settings import every_key, write
from tests.journeys.full_office import FullOffice
from tests.scale import full_or
from tests.ui.everyday import walk
from tests.ui.pages.desk import SignIn

GARBAGE = (
    b"\xff" * 400,
    b"9" * 5000,
    b'{"known": [{"folder": "/x", "moment": "x", "name": "x", "size": 1, "by": "x"}]}',
)


WALKERS = ("keeper", *(login for login in walk.WALKS if login != "keeper"))
"""A keeper has the most pages that show what is there; the others walk at full count."""


@pytest.mark.parametrize("login", WALKERS[: full_or(1, len(WALKERS))])
def test_no_page_ends_in_an_error(
    sign_in: SignIn, busy: FullOffice, monkeypatch: pytest.MonkeyPatch, login: str
) -> None:
    shown: list[object] = []
    desk = sign_in("administrator")
    keys = every_key(desk.signed_in)
    for at, key in enumerate(keys):
        write(desk.signed_in, key, GARBAGE[at % len(GARBAGE)])
    event = log.event

    def heard(name: str, **details: str | int) -> None:
        if name == "error_shown":
            shown.append(details)
        event(name, **details)

    monkeypatch.setattr(log, "event", heard)
    desk = sign_in(login)
    visited = [name for name, _ in walk.WALKS[login](desk, busy)]
    desk.settle()
    assert visited
    assert shown == []
