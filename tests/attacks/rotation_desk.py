"""Runs as a process of its own beside a real keyring: the site secret of a real station is changed, or cut off in it.

``python rotation_desk.py FOLDER act act ...``
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nsintake.crypto import os_keyring
from nsintake.crypto.envelope import untlv
from nsintake.domain.roles import WHILE_FOUNDING, Permission
from nsintake.errors import NsintakeError
from nsintake.records import signed_in as signed_in_module
from nsintake.services.station import rotation
from nsintake.store import generation, shares
from tests.attacks.one_account_desk import Desk


class RotationDesk(Desk):
    """One folder whose founding nobody finishes here."""

    def share(self) -> str:
        """Remember which half is in the keyring at this moment."""
        (self.folder / "half").write_bytes(untlv((self.data / shares.SHARE).read_bytes(), "share")[0])
        return "seen"

    def half(self) -> str:
        return "there" if os_keyring.get((self.folder / "half").read_bytes().hex()) else "gone"

    def change(self) -> str:
        changed = rotation.change_keys(self.came(), reason=rotation.KeyChange.SITE_SECRET_LEAKED)
        (self.folder / "new").write_text(changed.site_sheet or "", encoding="ascii")
        return "remembered" if changed.remembered else "to_be_typed"

    def cut_before(self) -> str:
        return self._cut(before=True)

    def cut_after(self) -> str:
        return self._cut(before=False)

    def _cut(self, *, before: bool) -> str:
        """A change of the secret whose process dies just before, or just after, the new files are in force."""
        child = os.fork()
        if child == 0:
            real = generation.put_in_force

            def dies(data: Path, number: int) -> None:
                if not before:
                    real(data, number)
                os.kill(os.getpid(), signal.SIGKILL)

            generation.put_in_force = dies
            self.change()
        os.waitpid(child, 0)
        return "cut"

    def enter(self) -> str:
        signed_in = self.came()
        told = f"epoch_{signed_in.ring.epoch}"
        self.leave(signed_in)
        return told

    def lies(self) -> str:
        return "+".join(sorted(path.name for path in self.data.iterdir() if path.name.startswith(("share", "gen"))))

    def old_sheet(self) -> str:
        self.station().unlock((self.folder / "sheet").read_text(encoding="ascii"))
        return "open"

    def new_sheet(self) -> str:
        self.station().unlock((self.folder / "new").read_text(encoding="ascii"))
        return "open"


if __name__ == "__main__":
    # founding takes three sheets, which are not what is tested here
    vars(signed_in_module)["WHILE_FOUNDING"] = WHILE_FOUNDING | {Permission.CHANGE_KEYS}
    desk = RotationDesk(Path(sys.argv[1]))
    for name in sys.argv[2:]:
        act: Callable[[], Any] = getattr(desk, name)
        try:
            print(act(), flush=True)
        except NsintakeError as fault:
            print(fault.code, flush=True)
            if fault.code.startswith("keyring_"):
                print(name, repr(fault.__context__), file=sys.stderr, flush=True)
