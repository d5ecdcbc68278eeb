"""Somebody without any key puts the files of before her withdrawal back; a keeper accepts them with their loss. A
letter that was heard before it was taken back, and that nobody had signed, is signed then.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from nsintake.errors import NsintakeError
from nsintake.services.letters import release
from nsintake.store import generation
from tests.attacks.test_after_settling import printed, settle_all
from tests.attacks.test_forged_backups import ACTS
from tests.services.ladder import Office, heard_letter, sign_only


@pytest.mark.parametrize("act", ["withdraw", "freeze"])
@pytest.mark.parametrize("first", [True, False])
def test_a_letter_heard_before_what_was_lost_is_read_to_her_again(
    request: pytest.FixtureRequest, tmp_path: Path, act: str, *, first: bool
) -> None:
    office: Office = request.getfixturevalue("heard" if first else "released")
    draft = office.draft_id() if first else heard_letter(office.sign_in("intake"), office.case_id())
    office.sign_in("keeper")
    office.close()
    folder, names = generation.current_folder(office.data), ("identity.db", "liaison.db")
    for name in names:
        shutil.copy(folder / name, tmp_path / name)
    ACTS[act](office.sign_in("intake"), office)
    office.close()
    for name in names:
        for part in folder.glob(f"{name}*"):
            part.unlink()
        shutil.copy(tmp_path / name, folder / name)
    settle_all(office)
    keeper = office.sign_in("keeper")
    try:
        sign_only(keeper, draft)
        release.send_now(keeper)
    except NsintakeError:
        return
    assert not printed(office.sign_in("liaison"))
