"""Somebody puts the files of before a woman's withdrawal back and damages the key of her file; a keeper accepts what
was lost, and the key is mended. A letter that was heard before is read to her again all the same.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.release import Heard
from nsintake.errors import Refused
from nsintake.services.letters import letters
from nsintake.store import generation
from tests.attacks.test_after_settling import settle_all
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_damaged_rows import damage
from tests.attacks.test_forged_backups import ACTS
from tests.attacks.test_what_a_restore_believes import keep_files, put_files_back
from tests.services.ladder import Office, sign_only


def lose_and_settle(heard: Office, tmp_path: Path) -> None:
    """The files of before her withdrawal are put back, her key opens nothing meanwhile, and a keeper accepts it."""
    heard.sign_in("keeper")
    heard.close()
    folder = generation.current_folder(heard.data)
    keep_files(folder, tmp_path)
    ACTS["withdraw"](heard.sign_in("intake"), heard)
    heard.close()
    put_files_back(folder, tmp_path)
    damage(own_program(heard.sign_in("intake")).identity, "dek", "wrap", heard.case_id())
    settle_all(heard)
    damage(own_program(heard.sign_in("intake")).identity, "dek", "wrap", heard.case_id())
    heard.close()


@pytest.mark.parametrize("harmed", [True, False])
def test_a_letter_that_did_not_open_while_it_was_settled_is_read_to_her_again(
    heard: Office, tmp_path: Path, *, harmed: bool
) -> None:
    draft = heard.draft_id()
    if not harmed:  # nothing was lost, and what she said is what she says
        sign_only(heard.sign_in("keeper"), draft)
        return
    lose_and_settle(heard, tmp_path)
    with pytest.raises(Refused, match="not_heard"):
        sign_only(heard.sign_in("keeper"), draft)


def test_to_ask_a_colleague_to_read_it_does_not_make_it_heard(heard: Office, tmp_path: Path) -> None:
    """The draft is written again with her name in it, after the loss: what was heard before is not said again by it."""
    draft, keeper = heard.draft_id(), heard.sign_in("keeper").uid
    lose_and_settle(heard, tmp_path)
    assert letters.ask_reader(heard.sign_in("intake"), draft, keeper).heard is Heard.NOT_YET
    with pytest.raises(Refused, match="not_heard"):
        sign_only(heard.sign_in("keeper"), draft)
