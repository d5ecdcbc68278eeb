"""Pictures of where papers go: printers and what speaks against them, copies handed over, answers, proposed words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.language import Wording
from nsintake.domain.liaison import Answer
from nsintake.services import handing, liaison, proposals
from ui.printers import Doubt, PrinterChoice
from ui.printing import Printed

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer

_PROPOSED = Wording(
    en="Please let a female officer call first. Nothing should be sent to the village.",
    ar="نرجو أن تتصل ضابطة أولا. ولا يرسل شيء إلى القرية.",
)
_PRINTERS = (
    PrinterChoice("Print to PDF", default=True, doubts=(Doubt.FILE,)),
    PrinterChoice("Second floor", doubts=(Doubt.NETWORK,)),
)


class _Office:
    """Printers as an office may have them; nothing is printed."""

    practice = True

    def printers(self) -> tuple[PrinterChoice, ...]:
        return _PRINTERS

    def print(self, pdf: bytes, *, copies: int = 1, to: str = "") -> Printed:
        raise NotImplementedError


def _prepare(camera: Photographer) -> None:
    """Once for all languages: one copy handed over, answered by a refusal, words proposed."""
    main = camera.flow.main
    if main is None:
        return
    session, record_id = main.session, bytes.fromhex(camera.office.record)
    if proposals.of_record(session, record_id):
        return
    counted = next(one for one in liaison.open_record(session, record_id).disclosures if one.pages_out)
    given = handing.hand_over(session, counted.disclosure_id, copies=1, to="Duty officer of the night shift")
    handing.record_answer(session, given, Answer.REFUSED, reason="They ask for a complaint in person")
    proposals.propose(session, record_id, _PROPOSED)


def copies_and_printers(camera: Photographer) -> None:
    """A liaison officer at a record: copies, the two questions about them, printers."""
    office, main = camera.office, camera.flow.main
    if main is None:
        return
    _prepare(camera)
    camera.go("record", record_id=office.record)
    page = camera.go("record", record_id=office.record)
    camera.shot("record_copies")
    before, main._printer = main._printer, _Office()
    letter = next(one for one in page._view.letters if one.printable)
    camera.press(f"record.letter.{letter.lang.value}.{letter.kind.value}")
    camera.settle()
    camera.shot("record_printers")
    camera.press("record.print")
    camera.shot("record_file_printer")
    camera.close_dialogs()
    main._printer = before
    rows = liaison.open_record(main.session, bytes.fromhex(office.record)).disclosures
    page.hand_over(next(one for one in rows if one.pages_out))
    camera.shot("record_hand_over")
    camera.close_dialogs()
    page.take_answer(next(one for one in rows if one.handed_on))
    camera.shot("record_answer")
    camera.close_dialogs()


def proposed_words(camera: Photographer) -> None:
    """An intake worker before what was proposed."""
    camera.enter("intake")
    camera.close_dialogs()
    camera.go("proposals")
    camera.shot("proposals")
