"""Two accounts of one computer in one station: each with its own keyring and share, every file open to both.

Real unprivileged users; the keyrings are real ones too, one gnome-keyring for each of them.
"""

from __future__ import annotations

import os
import shlex
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.attacks.test_keyring import CHECKOUT, LIMIT_SECONDS, needs_keyring

GROUP = 61300
"""Nobody's id but that of the two users made here, as their own ids are."""
DESK = f"{shlex.quote(sys.executable)} -P -m tests.attacks.station_desk"
UNLOCKED = 'eval "$(printf %s "a word" | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"'

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can start processes of other users"
)


@dataclass
class Account:
    """An account of the computer with a home of its own; its files are for nobody else unless somebody says so.

    ``passwd`` is a list of accounts in which it has a name, seen by its own processes only.
    """

    uid: int
    home: Path
    passwd: Path

    def start(self, script: str, data: Path, *, keyring: bool) -> subprocess.Popen[str]:
        lines = script.replace("$DESK", DESK).replace("$DATA", shlex.quote(str(data)))
        command = ["setpriv", f"--reuid={self.uid}", f"--regid={self.uid}", f"--groups={GROUP}"]
        if keyring:
            command += ["dbus-run-session", "--", "sh", "-c", f"umask 077\n{UNLOCKED}\n{lines}"]
            named = f"mount --bind {shlex.quote(str(self.passwd))} /etc/passwd && exec {shlex.join(command)}"
            command = ["unshare", "--mount", "sh", "-c", named]
        else:
            command += ["sh", "-c", f"umask 077\n{lines}"]
        environment = {
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "NSINTAKE_STATE": str(self.home / "state"),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(CHECKOUT),
        }
        pipe = subprocess.PIPE
        return subprocess.Popen(command, cwd="/", env=environment, text=True, stdin=pipe, stdout=pipe, stderr=pipe)

    def at(self, script: str, data: Path, *, keyring: bool) -> list[str]:
        """The answers of ``$DESK act $DATA login`` lines."""
        return told(self.start(script, data, keyring=keyring))


def told(process: subprocess.Popen[str], say: str = "") -> list[str]:
    said, errors = process.communicate(say, timeout=120)
    assert "Traceback" not in errors, errors[-2000:]
    answers = []
    for line in said.splitlines():
        answer, _, seconds = line.partition(" ")
        if seconds:
            assert float(seconds) <= LIMIT_SECONDS or answer in {"founded", "worked"}, line
            answers.append(answer)
    return answers


@pytest.fixture
def accounts(tmp_path: Path) -> tuple[Account, Account]:
    for folder in (tmp_path, *tmp_path.parents):
        if str(folder).startswith("/tmp/"):
            folder.chmod(0o711)
    passwd = tmp_path / "passwd"
    names = {61234: "sewing", 61235: "front-desk"}
    listed = "".join(f"{name}:x:{uid}:{uid}::{tmp_path}/{name}:/bin/sh\n" for uid, name in names.items())
    passwd.write_text(Path("/etc/passwd").read_text("utf-8") + listed, "utf-8")
    passwd.chmod(0o644)
    for uid, name in names.items():
        for path in (tmp_path / name, tmp_path / name / "run"):
            path.mkdir(mode=0o700)
            os.chown(path, uid, uid)
    first, second = (Account(uid, tmp_path / name, passwd) for uid, name in names.items())
    look = first.start(f"{shlex.quote(sys.executable)} -P -c 'import tests.scale, nsintake'", tmp_path, keyring=False)
    look.communicate(timeout=60)
    if look.returncode != 0:
        pytest.skip("other accounts of this computer cannot read the checkout")
    return first, second


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder that an administrator of the computer made for the group, on a desk where the paper lies."""
    folder = tmp_path / "desk" / "station"
    folder.mkdir(parents=True)
    for path, mode in ((folder.parent, 0o1777), (folder, 0o2770)):
        os.chown(path, 0, GROUP)
        path.chmod(mode)
    return folder


def modes_hold(data: Path) -> None:
    """Every file and folder is the group's, open to it and to nobody else."""
    every = [data, *data.rglob("*")]
    assert len(every) > 8
    for path in every:
        found = path.stat()
        wanted = 0o2770 if path.is_dir() else 0o660
        assert (oct(stat.S_IMODE(found.st_mode)), found.st_gid) == (oct(wanted), GROUP), path.name


def test_two_accounts_work_in_one_station_after_and_beside_each_other(
    accounts: tuple[Account, Account], data: Path
) -> None:
    first, second = accounts
    assert first.at("$DESK found+shared $DATA", data, keyring=False) == ["keyring_missing"]
    modes_hold(data)
    beside = [
        account.start(f"$DESK type+stay $DATA {login}", data, keyring=False)
        for account, login in ((second, "nasrin"), (first, "samira"))
    ]
    for process in beside:
        assert process.stdout is not None
        said = process.stdout.readline()
        assert said == "in\n", [other.communicate("go on\n") for other in beside]
    assert list(data.rglob("*-wal"))
    modes_hold(data)
    for process in beside:
        assert told(process, "go on\n") == ["worked"]
    modes_hold(data)
    assert list(data.glob("share*")) == []


@needs_keyring
def test_each_account_types_the_sheet_once_and_its_keyring_remembers(
    accounts: tuple[Account, Account], data: Path
) -> None:
    if subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine lets nobody give a process a list of accounts of its own")
    first, second = accounts
    assert first.at("$DESK found+shared $DATA", data, keyring=True) == ["founded"]
    script = "$DESK unlock $DATA; $DESK type+remember+unlock $DATA; $DESK open $DATA nasrin"
    assert second.at(script, data, keyring=True) == ["share_missing", "unlocked", "worked"]
    modes_hold(data)
    shares = sorted(path.name for path in data.glob("share*"))
    assert len(shares) == 2
    assert all(name.startswith("share-") and len(name) == 22 for name in shares)
