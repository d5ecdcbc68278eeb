"""A real station: its sheets are written down and checked before any case; a cut founding goes on or begins again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.founding import recovery_key
from nsintake.crypto.grants import open_grant
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.sheets import check_group, encode_sheet
from nsintake.domain.language import Lang
from nsintake.domain.roles import WHILE_FOUNDING, Permission, Role
from nsintake.errors import EnvironmentFault
from nsintake.records.signed_in import OFFICE_LANG, OFFICE_NAME, SignedIn
from nsintake.services.day import case_view
from nsintake.services.founding import founding
from nsintake.services.intake import intake
from nsintake.services.station import founding_steps
from nsintake.services.station.founding_steps import GroupIs
from nsintake.services.station.founding_work import say_founded
from nsintake.station import Station
from nsintake.store import generation, shares
from tests.scale import full_or
from tests.services.real_station import ADMINISTRATOR, LEAD, OFFICE, PASSWORDS, SECOND, RealStation, real
from tests.services.refusals import fault, refused

__all__ = ["real"]


def root_from(signed_in: SignedIn, sheet_a: str, sheet_b: str) -> bytes:
    """What the halves open of the root's seed, under the newest roster. Raises OpenError."""
    return open_grant(
        recovery_key(sheet_a, sheet_b),
        signed_in.accounts.grants("recovery", signed_in.ring.epoch)[Compartment.KEEPER],
        roster=signed_in.ring.roster,
        root_pub=signed_in.ring.root_pub,
        uid="recovery",
        compartment=Compartment.KEEPER,
    )


def test_a_whole_founding_ends_in_a_station_that_its_people_open(real: RealStation) -> None:
    signed_in = real.begin()
    assert not signed_in.founded
    assert not signed_in.practice
    assert not signed_in.ring.org.startswith("practice-")
    assert signed_in.accounts.setting(OFFICE_NAME) == OFFICE.encode()
    assert signed_in.accounts.setting(OFFICE_LANG) == b"en"
    for act in (lambda: case_view.list_cases(signed_in), lambda: intake.consent_to_record(signed_in, {})):
        with refused("founding_unfinished"):
            act()
    with refused("founding_incomplete"):
        founding_steps.finish(signed_in)
    real.write_down(signed_in, founding_steps.draw_sheets(signed_in))
    with refused("founding_incomplete"):
        founding_steps.finish(signed_in)
    now = founding_steps.add_administrator(signed_in, params=FLOOR, **ADMINISTRATOR)
    assert (now.office, now.administrator, now.second_keeper, now.sheets_done) == (OFFICE, "Rebin Sharif", "", True)
    now = founding_steps.add_second_keeper(signed_in, params=FLOOR, **SECOND)
    assert now.second_keeper == "Nasrin Aziz"
    assert real.station().unfinished
    founding_steps.finish(signed_in)
    assert signed_in.founded
    assert len(root_from(signed_in, real.papers["A"], real.papers["B"])) == 32
    real.close()
    roles = {login: real.sign_in(login) for login in PASSWORDS}
    assert [role.role for role in roles.values()] == [Role.KEEPER, Role.ADMINISTRATOR, Role.KEEPER]
    assert case_view.list_cases(roles["nasrin"]) == ()
    assert not real.station().unfinished


def test_after_it_nothing_of_a_founding_can_be_done_again(real: RealStation) -> None:
    signed_in = real.begin()
    sheets = founding_steps.draw_sheets(signed_in)
    real.finish(signed_in)
    for act in (
        lambda: founding_steps.draw_sheets(signed_in),
        lambda: founding_steps.finish(signed_in),
        lambda: founding_steps.confirm_copy(signed_in, sheets, "S", real.papers["S"]),
        lambda: founding_steps.add_second_keeper(signed_in, params=FLOOR, **SECOND),
        lambda: founding.begin_again(signed_in.station),
    ):
        with refused("founding_finished"):
            act()
    with pytest.raises(EnvironmentFault, match="folder_foreign"):
        real.begin()


def test_halves_are_drawn_anew_unless_both_were_checked(real: RealStation) -> None:
    """A power cut loses the digits that were on the screen: papers with them are void, and count no longer."""
    signed_in = real.begin()
    first = founding_steps.draw_sheets(signed_in)
    real.write_down(signed_in, first, "SA")
    real.close()
    again = real.sign_in()
    assert founding_steps.state(again).copies == {"S": 2, "A": 2, "B": 0}
    second = founding_steps.draw_sheets(again)
    assert second.groups("S") == first.groups("S")
    assert second.groups("A") != first.groups("A")
    assert founding_steps.state(again).copies == {"S": 2, "A": 0, "B": 0}
    old = " ".join(first.groups("A"))
    with fault("sheet_not_this"):
        founding_steps.confirm_copy(again, second, "A", old)
    real.write_down(again, second, "AB")
    with pytest.raises(OpenError):
        root_from(again, old, " ".join(first.groups("B")))
    real.close()
    third = real.sign_in()
    kept = founding_steps.draw_sheets(third)
    assert (kept.groups("A"), kept.groups("B")) == ((), ())
    assert founding_steps.state(third).sheets_done
    assert len(root_from(third, real.papers["A"], real.papers["B"])) == 32


def test_a_sheet_typed_back_with_a_fault_does_not_count(real: RealStation) -> None:
    signed_in = real.begin()
    sheets = founding_steps.draw_sheets(signed_in)
    groups = list(sheets.groups("A"))
    wrong = [*groups[:3], groups[3][:-1] + str((int(groups[3][-1]) + 1) % 10), *groups[4:]]
    with fault("sheet_typo") as _:
        founding_steps.confirm_copy(signed_in, sheets, "A", " ".join(wrong))
    with fault("sheet_typo"):
        founding_steps.confirm_copy(signed_in, sheets, "B", " ".join(groups))
    with fault("sheet_not_this"):
        founding_steps.confirm_copy(signed_in, sheets, "A", encode_sheet("A", bytes(16)))
    assert founding_steps.state(signed_in).copies["A"] == 0
    eastern = " ".join(groups).translate({ord("0") + n: chr(0x660 + n) for n in range(10)})
    assert founding_steps.confirm_copy(signed_in, sheets, "A", eastern).copies["A"] == 1


def test_each_group_is_judged_while_it_is_typed(real: RealStation) -> None:
    sheets = founding_steps.draw_sheets(real.begin())
    right = sheets.groups("B")[4]
    persian = right.translate({ord("0") + n: chr(0x6F0 + n) for n in range(10)})
    assert sheets.judge("B", 5, right) is sheets.judge("B", 5, persian) is GroupIs.RIGHT
    wrong = f"{right[:2]}{(int(right[2]) + 1) % 10}{right[3:]}"
    assert sheets.judge("B", 5, wrong) is GroupIs.TYPO
    assert sheets.judge("B", 6, right) is GroupIs.TYPO
    fits = next(f"{n:04}{d}" for n in range(3) for d in range(10) if check_group(f"{n:04}{d}", "B", 5))
    assert sheets.judge("B", 5, fits) is (GroupIs.RIGHT if fits == right else GroupIs.OTHER_SHEET)
    assert repr(sheets) == "<Sheets>"


def test_an_administrator_cannot_say_that_it_is_founded(real: RealStation) -> None:
    signed_in = real.begin()
    founding_steps.add_administrator(signed_in, params=FLOOR, **ADMINISTRATOR)
    sheets = founding_steps.draw_sheets(signed_in)
    real.write_down(signed_in, sheets, "S")
    other = real.sign_in("rebin")
    with other.accounts_store.begin() as work:
        say_founded(other.accounts_store, work, other.ring.org)
        work.commit()
    assert not other.founded
    assert not real.sign_in().founded
    with refused("not_permitted"):
        founding_steps.state(other)


def test_no_backup_is_made_of_a_station_whose_halves_nobody_has() -> None:
    assert not WHILE_FOUNDING & {Permission.BACK_UP, Permission.RUN_INTAKE, Permission.RESTORE, Permission.VIEW_RECORDS}


def test_bad_names_and_passwords_are_told_before_anything_is_written(real: RealStation) -> None:
    for code, field, wrong in (
        ("field_empty", "office", {"office": " "}),
        ("field_empty", "login", {"login": ""}),
        ("field_empty", "display_name", {"lead_name": ""}),
        ("passwords_differ", "password_again", {"password_again": "something else"}),
        ("password_short", "password", {"password": "short", "password_again": "short"}),
    ):
        with fault(code, field):
            real.begin(**wrong)
    assert not real.data.exists()
    signed_in = real.begin()
    with fault("login_taken", "login"):
        founding_steps.add_administrator(signed_in, params=FLOOR, **{**ADMINISTRATOR, "login": "SAMIRA"})
    assert founding.five_words(Lang.AR) != founding.five_words(Lang.AR)
    assert founding.strength(LEAD["password"], "samira").enough


def test_without_a_keyring_the_sheet_is_typed_and_another_stations_is_refused(real: RealStation) -> None:
    signed_in = real.begin()
    assert not founding_steps.state(signed_in).remembers
    sheet = " ".join(founding_steps.draw_sheets(signed_in).groups("S"))
    real.close()
    station = real.station()
    with pytest.raises(EnvironmentFault, match="share_missing"):
        station.unlock()
    with pytest.raises(EnvironmentFault, match="sheet_other_station"):
        station.unlock(encode_sheet("S", bytes(16)))
    station.unlock(sheet)
    with pytest.raises(EnvironmentFault, match="keyring_missing"):
        station.remember()
    assert shares.every(real.data) == []


def test_a_founding_whose_secret_nobody_holds_begins_anew(real: RealStation) -> None:
    old = real.begin().ring.org
    real.close()
    station = Station.find(real.data)
    assert station is not None
    founding.begin_again(station)
    assert Station.find(real.data) is None
    assert real.begin().ring.org != old
    assert [path.name for path in real.data.glob("generation-*")] == ["generation-1"]
    real.finish(real.sessions[-1])


def test_it_is_not_begun_anew_while_somebody_works_in_it(real: RealStation) -> None:
    real.begin()
    station = Station.find(real.data)
    assert station is not None
    with pytest.raises(EnvironmentFault, match="station_busy"):
        founding.begin_again(station)


def test_a_station_that_lost_its_pointer_is_not_founded_over(real: RealStation) -> None:
    real.finish(real.begin())
    real.close()
    (real.data / generation.POINTER).unlink()
    with pytest.raises(EnvironmentFault, match="file_missing"):
        real.begin()
    assert (real.data / "generation-1" / "identity.db").exists()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("at", (3, 1, 2)[: full_or(1, 3)])
def test_a_founding_cut_before_its_files_count_is_begun_again(real: RealStation, at: int) -> None:
    assert in_a_child(lambda: real.begin(progress=lambda done, _of: os._exit(9) if done == at else None)) == 9
    assert real.data.exists()
    assert Station.find(real.data) is None
    real.finish(real.begin())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_founding_cut_at_its_last_step_goes_on(real: RealStation, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in = real.begin()
    real.write_down(signed_in, founding_steps.draw_sheets(signed_in))
    founding_steps.add_administrator(signed_in, params=FLOOR, **ADMINISTRATOR)
    real.close()
    shutil.copytree(real.folder, real.folder.with_name("before"))

    def cut() -> None:
        signed_in = real.sign_in()
        monkeypatch.setattr(founding_steps, "say_founded", lambda *_: os._exit(9))
        founding_steps.finish(signed_in)

    assert in_a_child(cut) == 9
    again = real.sign_in()
    assert not again.founded
    founding_steps.finish(again)
    assert real.sign_in("rebin").founded


def in_a_child(act: Callable[[], object]) -> int:
    """The exit code of a process of its own that does it; 0 if it came to its end."""
    child = os.fork()
    if child == 0:
        try:
            act()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_shared_folder_that_others_cannot_get_to_is_told(real: RealStation, tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    with pytest.raises(EnvironmentFault, match="folder_unreachable"):
        real.begin(shared=True)
    assert Station.find(real.data) is None
