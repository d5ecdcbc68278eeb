"""Pictures of her consent: in full, asked again, taken back, frozen, told by law."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer

_POLICE = "cp-qayyarah"


def consent_pages(camera: Photographer) -> None:
    """At the intake worker's desk."""
    case = camera.office.case
    camera.go("consent", case_id=case)
    camera.press(f"consent.earlier.{_POLICE}")
    camera.shot("consent")
    camera.press(f"consent.withdraw.{_POLICE}")
    camera.press("case.withdraw.not_free")
    camera.shot("consent_withdraw")
    camera.close_dialogs()
    camera.press("consent.freeze_now")
    camera.press("consent.freeze.confirm")
    camera.shot("consent_freeze")
    camera.close_dialogs()
    page = camera.go("ask_consent", case_id=case)
    if not next(card for card in page.cards if card.sheet.recipient_id == _POLICE).asked:  # the language before may
        camera.press(f"ask_consent.office.{_POLICE}")
    camera.shot("ask_consent")
    camera.stage._show(camera.stage.part("ask_consent.no_letters"))
    camera.shot("ask_consent_lacking")
    camera.press("ask_how_paper_in_cabinet")
    camera.press("ask_wanted_yes")
    camera.press("ask_consent.save")
    camera.stage._show(camera.stage.part(f"ask_mark.{_POLICE}"))
    camera.shot("ask_consent_form")
    camera.stage._show(camera.stage.part("ask_consent.save"))
    camera.shot("ask_consent_given")
    camera.go("case", case_id=case)
    camera.press("case.letter")
    camera.settle()
    camera.shot("case_letter_office")
    camera.close_dialogs()


def law_pages(camera: Photographer) -> None:
    """At a keeper's desk."""
    camera.go("consent", case_id=camera.office.case)
    camera.press("consent.law_write")
    camera.shot("consent_law")
    camera.close_dialogs()
