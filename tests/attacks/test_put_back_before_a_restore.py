"""Somebody without any key puts the files of before her withdrawal back, and a keeper who is signed in brings a backup
back from her own page: there too it is asked first, as at the sign-in page, for nobody knows what was said since.
"""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.errors import Refused
from nsintake.records.case_files import every_act_of
from nsintake.services.backup import recovery
from nsintake.services.backup.asking_first import SHUT
from nsintake.store import generation
from tests.attacks.test_forged_backups import ACTS
from tests.attacks.test_what_a_restore_believes import Gate
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.mark.parametrize("act", ["withdraw", "narrow"])
def test_a_file_put_back_is_asked_about_in_the_station_too(
    released: Office, copies: Path, tmp_path: Path, act: str
) -> None:
    gate, folder = Gate(released, copies), generation.current_folder(released.data)
    released.sign_in("keeper")
    released.close()
    names = ("identity.db", "liaison.db")
    for name in names:
        shutil.copy(folder / name, tmp_path / name)
    ACTS[act](released.sign_in("intake"), released)
    released.close()
    for name in names:
        for part in folder.glob(f"{name}*"):
            part.unlink()
        shutil.copy(tmp_path / name, folder / name)
    keeper = released.sign_in("keeper")
    try:
        recovery.restore(keeper, gate.path)
    except Refused as why:
        if why.code != SHUT:
            raise
        return
    released.close()
    released.clock.moment += timedelta(hours=1)
    fresh = released.sign_in("keeper")
    [one.kind.value for one in every_act_of(fresh, released.case_id())]
    released.close()
    assert not gate.confirmed(), "it was not asked, and what she took back prints"
