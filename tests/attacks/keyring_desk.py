"""Runs as a process of its own: one visit to the keyring of the session it is started in, told as one line."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from nsintake.crypto import os_keyring
from nsintake.crypto.envelope import untlv
from nsintake.crypto.site_secret import SiteSecret, forget, load, share_out
from nsintake.errors import EnvironmentFault


def item_of(share: Path) -> str:
    return untlv(share.read_bytes(), "share")[0].hex()


def main(act: str, folder: Path) -> str:
    share, sheet = folder / "share", folder / "sheet"
    if act == "make":
        secret = SiteSecret.generate()
        share.write_bytes(share_out(secret))
        sheet.write_text(secret.sheet(), encoding="ascii")
        return "made"
    if act == "load":
        return "same" if load(share.read_bytes()).sheet() == sheet.read_text(encoding="ascii") else "different"
    if act == "truncate":
        name = item_of(share)
        os_keyring.put(name, (os_keyring.get(name) or "")[:-2])
        return "cut"
    if act == "value":
        return os_keyring.get(item_of(share)) or "none"
    forget(share.read_bytes())
    return "forgotten"


if __name__ == "__main__":
    started = time.monotonic()
    try:
        answer = main(sys.argv[1], Path(sys.argv[2]))
    except EnvironmentFault as fault:
        answer = fault.code
    print(f"{answer} {time.monotonic() - started:.2f}", flush=True)
