"""A real station at the floor of the KDF: its people, their passwords, and the digits that stand on its papers."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto import user_blob
from nsintake.crypto.kdf import FLOOR
from nsintake.domain.language import Lang
from nsintake.records.session import Session
from nsintake.services.founding import founding
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.services.station import founding_steps
from nsintake.services.station.founding_steps import Sheets
from nsintake.station import Station
from tests.services.ladder import MOMENT, derived

OFFICE = "Bell Street Office"
LEAD: dict[str, Any] = {
    "lead_name": "Samira Haddad",
    "login": "samira",
    "password": "violet tram under grain sixteen",
    "password_again": "violet tram under grain sixteen",
}
ADMINISTRATOR: dict[str, Any] = {
    "display_name": "Rebin Sharif",
    "login": "rebin",
    "password": "basket mirror cloud tram",
    "password_again": "basket mirror cloud tram",
}
SECOND: dict[str, Any] = {
    "display_name": "Nasrin Aziz",
    "login": "nasrin",
    "password": "seven lanterns cross a dry river",
    "password_again": "seven lanterns cross a dry river",
}
PASSWORDS = {one["login"]: one["password"] for one in (LEAD, ADMINISTRATOR, SECOND)}


@dataclass
class RealStation:
    """A founding in ``folder``; ``papers`` are the digits written down so far, by letter."""

    folder: Path
    papers: dict[str, str] = field(default_factory=dict)
    clock: FixedClock = field(default_factory=lambda: FixedClock(MOMENT))
    sessions: list[Session] = field(default_factory=list)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def begin(self, **more: Any) -> Session:
        """Found it; the keeper's session."""
        settings = {"office": OFFICE, "lang": Lang.EN, "params": FLOOR, "clock": self.clock, **LEAD, **more}
        begun = founding.found_station(self.data, **settings)
        self.sessions.append(begun.session)
        return begun.session

    def station(self) -> Station:
        """As a new process finds it, the site sheet typed if it was written down."""
        found = Station.find(self.data, clock=self.clock)
        assert found is not None
        if "S" in self.papers:
            found.unlock(self.papers["S"])
        return found

    def sign_in(self, login: str = "samira") -> Session:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(user_blob, "derive_kek", derived)
            session = sign_in(self.station(), login, PASSWORDS[login])
        self.sessions.append(session)
        return session

    def write_down(self, session: Session, sheets: Sheets, letters: str = "SAB", copies: int = 2) -> None:
        """Write sheets on paper and type them back."""
        for letter in founding_steps.LETTERS:
            if letter in letters and sheets.groups(letter):
                self.papers[letter] = " ".join(sheets.groups(letter))
                for _ in range(copies):
                    founding_steps.confirm_copy(session, sheets, letter, self.papers[letter])

    def finish(self, session: Session) -> None:
        """Everything that is missing still, and the end."""
        self.write_down(session, founding_steps.draw_sheets(session))
        founding_steps.add_administrator(session, params=FLOOR, **ADMINISTRATOR)
        founding_steps.finish(session)

    def close(self) -> None:
        for session in self.sessions:
            session.close()
            session.station.close()
        self.sessions.clear()


@pytest.fixture
def real(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "state"))
    station = RealStation(tmp_path)
    yield station
    station.close()
