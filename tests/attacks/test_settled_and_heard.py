"""Somebody without any key puts the files of before her withdrawal back; a keeper accepts them with their loss. A
letter that was heard before it was taken back, and that nobody had signed, is signed then.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.errors import Refused
from nsintake.store import generation
from tests.attacks.test_after_settling import settle_all
from tests.attacks.test_forged_backups import ACTS
from tests.attacks.test_what_a_restore_believes import keep_files, put_files_back
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
    folder = generation.current_folder(office.data)
    keep_files(folder, tmp_path)
    ACTS[act](office.sign_in("intake"), office)
    office.close()
    put_files_back(folder, tmp_path)
    settle_all(office)
    keeper = office.sign_in("keeper")
    with pytest.raises(Refused):
        sign_only(keeper, draft)
