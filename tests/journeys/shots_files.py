"""Pictures of what is done with a whole file: who may open it, handing over, erasing, and what remains."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from nsintake.domain.intake import Step
from nsintake.services.cases.restriction import Colleague, FileAccess
from nsintake.services.day.left_of_erased import LeftOfErased, OldMedium, PaperOut
from nsintake.services.day.retention import DueFile

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer

_PEOPLE = (Colleague("a", "Dunya Kamal"), Colleague("b", "Hazha Omer Rasul"))
_STICK = "/media/office/Intan-2"


def _see(camera: Photographer, name: str) -> None:
    """Scroll to a part."""
    camera.stage._show(camera.stage.part(name))


def file_pages(camera: Photographer) -> None:
    """As the worker who keeps the file, in front of her own case page; then the keeper's list."""
    signed_in = camera.flow.signed_in
    if signed_in is None:
        return
    page = camera.go("case", case_id=camera.office.case)
    _see(camera, "case.file")
    camera.shot("case_file")
    own = Colleague(signed_in.uid, signed_in.display_name)
    keepers = page._whole._access.keepers
    page._whole._access = FileAccess(
        restricted=True,
        worker=own,
        people=(own, _PEOPLE[0]),
        keepers=keepers,
        others=_PEOPLE[1:],
        could_take=(*_PEOPLE, *keepers),
    )
    page._whole._ask_access()
    camera.shot("case_access")
    camera.close_dialogs()
    page._whole._ask_hand_over()
    camera.stage.press("case.hand_over_dialog.confirm")
    camera.shot("case_hand_over")
    camera.close_dialogs()
    page._whole._ask_erase()
    camera.stage.press("case.erase_dialog.confirm")
    camera.shot("case_erase")
    camera.close_dialogs()
    page = camera.go("intake", draft_id=camera.office.draft)
    page.go_to(Step.WELCOME)
    camera.settle()
    page.panel.fields["must_not_see"].set_raw("yes")
    page.panel._keep("must_not_see")
    page.panel._accepted._show(_PEOPLE)
    _see(camera, "intake.accept.b")
    camera.shot("intake_accepted")
    page.panel.fields["must_not_see"].set_raw("no")
    page.panel._keep("must_not_see")
    page.go_to(Step.INCIDENT)
    camera.settle()


def keeping(camera: Photographer) -> None:
    """The list of what was kept long enough, and what remains of erased women. As a keeper."""
    signed_in = camera.flow.signed_in
    if signed_in is None:
        return
    camera.go("erasure")
    camera.shot("erasure_empty")
    page = camera.go("erasure", files=2, copies=2, told=1, with_us=1)
    today = signed_in.today()
    due = tuple(
        DueFile(bytes([at]) * 16, code, today - timedelta(days=900), today - timedelta(days=760), today)
        for at, code in enumerate(("K7MQ-4XRT", "D2HW-9CFJ"))
    )
    office = next(recipient.office for recipient in signed_in.content.recipients)
    left = LeftOfErased(
        last=today,
        files_clean=True,
        media=(OldMedium(_STICK, 3, today), OldMedium("/media/office/Intan-1", None, today - timedelta(days=30))),
        papers=(PaperOut(b"p" * 16, "V8MF-CJWG", office, 2),),
    )
    kept = replace(page.answer.kept, keeping=replace(page.answer.kept.keeping, confirmed=True), due=due)
    page.show_answer(replace(page.answer, kept=kept, left=left))
    camera.press("erasure.erase")
    camera.shot("erasure")
    _see(camera, "erasure.remains")
    camera.shot("erasure_remains")
