"""Pictures of backing up, going back, and bringing a station back on a clean machine."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer


def backing_up(camera: Photographer) -> None:
    stick = camera.office.folder.parent / "stick"
    stick.mkdir(exist_ok=True)
    camera.go("backup")
    camera.shot("backup")
    camera.press("place.other")
    camera.press("backup.now")
    camera.shot("backup_faults")
    camera.stage.write("folder", str(stick))
    camera.press("backup.now")
    camera.stage.until(lambda: camera.stage.seen("progress_overlay") is None, "the backup to end")
    camera.shot("backup_done")


def restoring(camera: Photographer) -> None:
    """Going back to a backup, and what waits to be confirmed after it."""
    from nsintake.services.consent import confirming  # noqa: PLC0415
    from nsintake.services.liaison import liaison  # noqa: PLC0415

    signed_in = camera.flow.signed_in
    page = camera.go("restore")
    camera.shot("restore")
    camera.press("place.other")
    camera.stage.write("folder", str(camera.office.folder.parent / "stick"))
    camera.press("choice.look")
    camera.stage.part("choice.1")
    camera.press("restore.sure")
    camera.shot("restore_chosen")
    camera.stage.press("restore.try")
    camera.shot("restore_faults")
    page = camera.go("confirm")
    camera.shot("confirm_empty")
    if signed_in is None:
        return
    rows = [
        confirming.ConfirmRow(
            record_id=row.record_id,
            case_id=bytes.fromhex(camera.office.case),
            case_code="NM-4827",
            reference=row.reference,
            recipient_id="",
            office=row.office,
            letters=3,
            since=signed_in.today(),
            consent_until=row.expires if at else None,
        )
        for at, row in enumerate(liaison.list_records(signed_in)[:3])
    ]
    page._answered(tuple(rows))
    camera.shot("confirm")


def recovery_pages(camera: Photographer) -> None:
    """On a clean machine: the backup that the administrator made, from the first step to the last."""
    from nsintake.services.backup.recovery import Restored  # noqa: PLC0415
    from ui.pages.recovery import page as recovery  # noqa: PLC0415

    camera.leave()
    page = recovery.RecoveryPage(camera.office.folder.parent / f"clean-{camera.folder.name}")
    camera.flow.window.show_content(page)
    camera.shot("recovery_find")
    camera.press("place.other")
    camera.stage.write("folder", str(camera.office.folder.parent / "stick"))
    camera.press("choice.look")
    camera.shot("recovery_found")
    camera.press("recovery.next")
    camera.stage.until(lambda: page.at == recovery.OPEN, "the backup to be read")
    camera.shot("recovery_sheet")
    camera.press("how_halves")
    camera.shot("recovery_halves")
    camera.press("how_sheet")
    for at, group in enumerate(camera.office.sheet.split(), start=1):
        camera.stage.write(f"site_group_{at}", group)
    camera.stage.write("then_login", "keeper")
    camera.stage.write("then_password", "not hers")
    camera.press("recovery.next")
    camera.stage.until(lambda: camera.stage.seen("progress_overlay") is None, "the password to be tried")
    camera.shot("recovery_faults")
    camera.stage.write("then_password", camera.office.passwords["keeper"])
    camera.press("recovery.next")
    camera.stage.until(lambda: page.at == recovery.PEOPLE, "the backup to open")
    camera.shot("recovery_people")
    page.close_opened()  # it is not put in force: this computer would remember its newer list of accounts
    page._done = Restored(date(2026, 3, 4), 40, 1, 2, 1, "keyring_missing")
    page.go(recovery.END)
    camera.shot("recovery_end")


def stick_pages(camera: Photographer) -> None:
    """The page where a keeper makes a start stick: in the practice office, and as a real one shows it."""
    from nsintake.services.backup.backup_notes import Medium  # noqa: PLC0415
    from nsintake.services.station.start_stick import StickState  # noqa: PLC0415
    from ui.pages import start_stick  # noqa: PLC0415

    page = camera.go("start_stick")
    camera.shot("start_stick_practice")
    medium = Medium("/media/lead/KEYS", True, False, 7_800_000_000, True, 0, None)
    page.show_answer(start_stick.StartStickPageData(StickState(made=True, remembered=False), (medium,)))
    page._state.show_text(*start_stick._state_words(StickState(made=True, remembered=False), practice=False))
    camera.shot("start_stick")


class _Sticks:
    """A stick that fits, at a place that nobody has."""

    def plugged_in(self) -> tuple[str, ...]:
        return ()

    def use(self, _folder: str) -> str:
        return "/media/lead/KEYS"

    def still_in(self, _folder: str) -> bool:
        return True


def stick_at_start(camera: Photographer) -> None:
    """Where the keyring gives nothing: the sheet or a stick, then take the stick out."""
    from ui.pages.site_sheet import SiteSheetPage  # noqa: PLC0415

    page = SiteSheetPage(lambda _sheet: None, why="keyring_missing", practice=False, sticks=_Sticks())
    camera.flow.window.show_content(page)
    camera.shot("stick_or_sheet")
    camera.press("stick_look")
    camera.shot("stick_fits")
    camera.press("stick_out")
    camera.shot("stick_left_in")
