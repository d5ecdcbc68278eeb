"""A keeper of a played office goes back to a backup: what came since is gone, what was forbidden since stays so."""

from __future__ import annotations

from pathlib import Path

from tests.practice.conftest import played
from tests.practice.scripts import POLICE, SHE, TELLS, ZHINO, Telling, script


def test_what_was_taken_back_since_stays_so_and_what_came_since_is_gone(tmp_path: Path) -> None:
    do = Telling()
    do("intake", "write_session", "siham", answers=SHE, offices={POLICE: TELLS})
    do.letter("sent", "$siham.case_id", POLICE)
    do("liaison", "print_letter", "print", reference="$sent.reference", lang="ar")
    do.day(2)
    do("keeper", "back_up", "backup")
    do.day(3)
    do("intake", "withdraw", case_id="$siham.case_id", office=POLICE)
    do("intake", "write_session", "zhino", answers=ZHINO)
    do("keeper", "restore_backup", name="$backup.name", expect="station_busy")
    do("intake", "restore_backup", name="$backup.name", expect="not_permitted")
    do("intake", "sign_out")
    do("keeper", "restore_backup", name="another", expect="backup_medium_gone")
    do("keeper", "restore_backup", name="$backup.name")
    do("intake", "show_her_consent", case_id="$zhino.case_id", expect="record_missing")
    do("intake", "withdraw", case_id="$siham.case_id", office=POLICE, expect="nothing_to_withdraw")
    do("liaison", "print_letter", reference="$sent.reference", lang="ar", expect="record_withdrawn")
    do("keeper", "verify_log", "verified")
    do.day(4)
    do("intake", "write_session", "again", answers=ZHINO)
    done = played(script(*do.acts), tmp_path)
    assert done.acts("verify_log")[0]["gives"] == {"whole": True}
    assert done.acts("restore_backup")[-1]["gives"] == {"erased": 0, "damaged": 0}
