"""Runs as a process of its own beside a real keyring: acts on a real station, one line told for each.

``python one_account_desk.py FOLDER act act ...``
"""

from __future__ import annotations

import shutil
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nsintake.crypto import os_keyring
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import untlv
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.site_secret import load, share_out
from nsintake.domain.language import Lang
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.founding import founding
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.services.station import sealing
from nsintake.station import Station
from nsintake.store.anchors import item_name
from tests.services.real_station import LEAD, OFFICE


class Desk:
    """One folder, and this account's keyring."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.file = self.data / "generation-1" / "accounts.db"

    def station(self) -> Station:
        found = Station.find(self.data)
        if found is None:
            raise SystemExit("no station")
        return found

    def leave(self, signed_in: SignedIn) -> None:
        signed_in.tidy()
        signed_in.close()
        signed_in.station.close()
        for thread in threading.enumerate():
            if thread.name == "anchors":
                thread.join()

    def came(self) -> SignedIn:
        signed_in = sign_in(self.station(), LEAD["login"], LEAD["password"])
        if signed_in.integrity.anchors._in_keyring:
            signed_in.integrity.anchors.reading.join()
        return signed_in

    # --- acts

    def found(self) -> str:
        begun = founding.found_station(self.data, office=OFFICE, lang=Lang.EN, params=FLOOR, **LEAD)
        (self.folder / "sheet").write_text(begun.signed_in.station.secret.sheet(), encoding="ascii")
        (self.folder / "org").write_text(begun.signed_in.ring.org, encoding="ascii")
        self.leave(begun.signed_in)
        return begun.no_keyring or "founded"

    def work(self) -> str:
        self.leave(self.came())
        return "worked"

    def keep(self) -> str:
        shutil.copy(self.file, self.folder / "kept.db")
        return "kept"

    def put_back(self) -> str:
        shutil.copy(self.folder / "kept.db", self.file)
        return "back"

    def forget_state(self) -> str:
        for path in Path(os_state()).glob("anchors-*"):
            path.unlink()
        return "state_gone"

    def forget_keyring(self) -> str:
        os_keyring.remove(item_name((self.folder / "org").read_text(encoding="ascii")))
        return "item_gone"

    def item(self) -> str:
        return os_keyring.get(item_name((self.folder / "org").read_text(encoding="ascii"))) or "none"

    def held(self) -> str:
        signed_in = self.came()
        kinds = "+".join(finding.kind for finding in signed_in.unsound) or "nothing"
        self.leave(signed_in)
        return kinds

    def other(self) -> str:
        """The share of another account of this computer; its half stays in this keyring, as hers would in hers."""
        station = self.station()
        station.unlock()
        (self.data / "share-0123456789abcdef").write_bytes(share_out(station.secret))
        shutil.copytree(self.data, self.folder / "before", dirs_exist_ok=True)
        return "shared"

    def load_other(self) -> str:
        load((self.data / "share-0123456789abcdef").read_bytes())
        return "open"

    def seal(self) -> str:
        sealing.seal_now(self.station())
        return "sealed"

    def own_item(self) -> str:
        share = untlv((self.folder / "before" / "share").read_bytes(), "share")
        return "there" if os_keyring.get(share[0].hex()) else "gone"

    def open(self) -> str:
        self.station().unlock()
        return "open"

    def sheet(self) -> str:
        station = self.station()
        station.unlock((self.folder / "sheet").read_text(encoding="ascii"))
        opened = station.path_of(Compartment.ACCOUNTS).exists()
        station.remember()
        return "open" if opened else "nothing"


def os_state() -> Path:
    from nsintake import paths  # noqa: PLC0415

    return paths.state_folder()


if __name__ == "__main__":
    desk = Desk(Path(sys.argv[1]))
    for name in sys.argv[2:]:
        act: Callable[[], Any] = getattr(desk, name)
        try:
            print(act(), flush=True)
        except NsintakeError as fault:
            print(fault.code, flush=True)
