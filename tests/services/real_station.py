"""A real station at the floor of the KDF: its people, their passwords, and the digits that are on its papers."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto import user_blob
from nsintake.crypto.kdf import FLOOR
from nsintake.domain.complaint import NEEDED, CheckedHow
from nsintake.domain.language import Lang
from nsintake.records.signed_in import SignedIn
from nsintake.services.founding import founding
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.services.station import founding_steps
from nsintake.services.station.founding_steps import Sheets
from nsintake.services.wording import complaint_contacts
from nsintake.station import Station
from tests.once import derived
from tests.services.ladder import MOMENT

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
PASSWORDS = {account["login"]: account["password"] for account in (LEAD, ADMINISTRATOR, SECOND)}


@dataclass
class RealStation:
    """A founding in ``folder``; ``papers`` are the digits written down so far, by letter."""

    folder: Path
    papers: dict[str, str] = field(default_factory=dict)
    clock: FixedClock = field(default_factory=lambda: FixedClock(MOMENT))
    sessions: list[SignedIn] = field(default_factory=list)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def begin(self, **more: Any) -> SignedIn:
        """Found it; the keeper's session."""
        settings = {"office": OFFICE, "lang": Lang.EN, "params": FLOOR, "clock": self.clock, **LEAD, **more}
        begun = founding.found_station(self.data, **settings)
        self.sessions.append(begun.signed_in)
        return begun.signed_in

    def station(self) -> Station:
        """As a new process finds it, the site sheet typed if it was written down."""
        found = Station.find(self.data, clock=self.clock)
        assert found is not None
        if "S" in self.papers:
            found.unlock(self.papers["S"])
        return found

    def sign_in(self, login: str = "samira") -> SignedIn:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(user_blob, "derive_kek", derived)
            signed_in = sign_in(self.station(), login, PASSWORDS[login])
        self.sessions.append(signed_in)
        return signed_in

    def write_down(self, signed_in: SignedIn, sheets: Sheets, letters: str = "SAB", copies: int = 2) -> None:
        """Write sheets on paper and type them back."""
        for letter in founding_steps.LETTERS:
            if letter in letters and sheets.groups(letter):
                self.papers[letter] = " ".join(sheets.groups(letter))
                for _ in range(copies):
                    founding_steps.confirm_copy(signed_in, sheets, letter, self.papers[letter])

    def finish(self, signed_in: SignedIn) -> None:
        """Everything that is missing still, and the end."""
        self.write_down(signed_in, founding_steps.draw_sheets(signed_in))
        founding_steps.add_administrator(signed_in, params=FLOOR, **ADMINISTRATOR)
        founding_steps.finish(signed_in)

    def close(self) -> None:
        for signed_in in self.sessions:
            signed_in.close()
            signed_in.station.close()
        self.sessions.clear()


def say_to_whom_she_complains(keeper: SignedIn) -> None:
    """What a real case waits for."""
    values = {**{f"name.{lang.value}": f"Line {lang.value}" for lang in Lang}, "reach": "0770 555 0133"}
    for after, to in enumerate(NEEDED):
        complaint_contacts.save_contact(keeper, to, values, CheckedHow.CALLED, after=after)
    keeper.renew_content()


@pytest.fixture
def real(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "state"))
    station = RealStation(tmp_path)
    yield station
    station.close()
