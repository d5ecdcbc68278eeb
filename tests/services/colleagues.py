"""Rungs with a second intake worker, ``colleague``: founded, and with one copy printed of a woman's released letter."""

from __future__ import annotations

import contextlib
import json
import secrets
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.station.founding_work import admit, person
from tests.services.ladder import Office, _copy, _rung, founded, printed_rung

COLLEAGUE = "colleague"


def employ(office: Office, login: str = COLLEAGUE, role: Role = Role.INTAKE) -> None:
    """Give the office one person more, approved by the keeper, with a practice account to sign in with."""
    signed_in = office.sign_in("keeper")
    password = f"{login}-{secrets.token_hex(4)}"
    station = signed_in.station
    with contextlib.closing(station.open_files(signed_in.ring)) as files:
        who = person(login, f"Beyan {login}", role)
        admit(files, signed_in.ring, who, password=password, secret=station.secret, params=FLOOR)
    path = office.data / "practice.json"
    notes = json.loads(path.read_text("utf-8"))
    account = {"login": login, "display": f"Beyan {login}", "role": role.value, "password": password}
    notes["accounts"].append(account)
    path.write_text(json.dumps(notes, ensure_ascii=False), "utf-8")


def uid_of(signed_in: SignedIn, login: str) -> str:
    return next(account.uid for account in signed_in.accounts.all() if account.login_name == login)


@cache
def _staffed() -> Path:
    with _rung(founded()) as office:
        employ(office)
    return office.folder


@cache
def _staffed_printed() -> Path:
    with _rung(printed_rung()) as office:
        employ(office)
    return office.folder


@pytest.fixture
def staffed(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    yield from _copy(_staffed(), monkeypatch)


@pytest.fixture
def staffed_printed(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """Two copies of one woman's letter to the police printed, as ``printed``."""
    yield from _copy(_staffed_printed(), monkeypatch)
