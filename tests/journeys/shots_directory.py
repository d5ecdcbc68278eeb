"""Pictures of the directory: its list, an entry, a round of calls, a list that is read in, numbers for her."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from nsintake.domain.directory import CheckFound, HelpNeed
from nsintake.services.liaison import directory, signing_asked
from nsintake.services.liaison.directory import CallMade
from tests.journeys.pictured import pictured

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.liaison.directory import EntryView
    from tests.journeys.shots import Photographer

_LIST = (
    "kind,name_en,name_ar,name_ckb,needs,phone\n"
    "service,Clinic,عيادة,کلینیک,health,07705550177\n"
    "hotline,Line,خط,هێڵ,nonsense,12a\n"
)


def _verified(signed_in: SignedIn) -> EntryView:
    """A hotline whose number was called; once for all languages."""
    view = directory.directory(signed_in)
    hotline = next(held for held in view.entries if held.entry.phone == "911")
    if not hotline.entry.checks:
        directory.verify(signed_in, [CallMade(hotline.entry_id, CheckFound.RIGHT)])
    return hotline


def numbers_pages(camera: Photographer) -> None:
    """An intake worker on her way from the directory to a card of numbers."""
    main = camera.flow.main
    if main is None:
        return
    _verified(main.signed_in)
    camera.go("directory")
    camera.shot("directory_intake")
    camera.press("directory.numbers")
    camera.settle()
    camera.shot("numbers_alone")
    camera.press("numbers_alone.has_file")
    camera.settle()
    camera.shot("numbers_for_whom")
    camera.go("numbers", case_id=camera.office.case)
    camera.shot("numbers")


def _nothing_left(camera: Photographer) -> None:
    """Filters that leave nothing, and whom nobody asked."""
    page = camera.go("directory")
    filters = {"need": "health", "lang": "ckb", "free": "yes"}
    for name, field in page.form.fields.items():
        field.set_raw(filters.get(name, ""))
    camera.shot("directory_nothing")
    camera.press("directory.unasked")
    camera.settle()
    camera.shot("directory_unasked")
    camera.press("directory.clear")


@pictured("liaison")
def directory_pages(camera: Photographer) -> None:
    """A liaison officer among the entries."""
    main = camera.flow.main
    if main is None:
        return
    hotline = _verified(main.signed_in)
    page = camera.go("directory")
    page.form.fields["female_staff"].set_raw("yes")
    camera.shot("directory")
    health = next(
        view for view in directory.directory(main.signed_in).entries if view.entry.needs == (HelpNeed.HEALTH,)
    )
    camera.go("entry", entry_id=health.entry_id.hex())
    camera.shot("directory_entry_no_letters")
    signing_asked.ask_keeper(main.signed_in, health.entry_id)
    camera.go("entry", entry_id=health.entry_id.hex())
    camera.shot("directory_entry_asked")
    _nothing_left(camera)
    camera.go("entry", entry_id=hotline.entry_id.hex())
    camera.shot("directory_entry")
    page = camera.go("entry", new=True)
    page.form.fields["phone"].set_raw("12a")
    camera.press("entry.save")
    camera.shot("directory_new_faults")
    camera.go("calls")
    camera.shot("directory_calls")
    page = camera.go("read_in")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "list.csv"
        file.write_text(_LIST, "utf-8")
        page.look(file)
        camera.settle()
    camera.shot("directory_read_in")
