"""Somebody without any key puts the files of before her withdrawal back, and a keeper who is signed in brings a backup
back from her own page: there too it is asked first, as at the sign-in page, for nobody knows what was said since.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.services.backup import recovery
from nsintake.services.backup.restore_questions import SHUT
from nsintake.store import generation
from tests.attacks.test_forged_backups import ACTS
from tests.attacks.test_what_a_restore_believes import Gate, keep_files, put_files_back
from tests.services.ladder import Office
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.mark.parametrize("act", ["withdraw", "narrow"])
def test_a_file_put_back_is_asked_about_in_the_station_too(
    released: Office, copies: Path, tmp_path: Path, act: str
) -> None:
    gate, folder = Gate(released, copies), generation.current_folder(released.data)
    released.sign_in("keeper")
    released.close()
    keep_files(folder, tmp_path)
    ACTS[act](released.sign_in("intake"), released)
    released.close()
    put_files_back(folder, tmp_path)
    with refused(SHUT):
        recovery.restore(released.sign_in("keeper"), gate.path)
