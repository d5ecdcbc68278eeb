"""Pictures of where papers go: printers and what speaks against them, copies handed over, answers, proposed words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.consent import Given, Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import Answer
from nsintake.domain.release import Heard
from nsintake.services.letters import named, named_prints, proposals
from nsintake.services.liaison import handing, liaison
from tests.services.ladder import read_and_sign_named
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
    letter = next(one for one in page.answer.view.letters if one.printable)
    camera.press(f"record.letter.{letter.lang.value}.{letter.kind.value}")
    camera.settle()
    camera.shot("record_printers")
    printers = page._bar._printer
    printers.setCurrentIndex(printers.findData("Print to PDF"))
    camera.settle()
    camera.shot("record_file_printer")
    camera.press("record.print")
    camera.shot("record_file_asked")
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


_WISH = named.NamedRequest(
    name=Wording(en="Shilan Qadir", ar="شيلان قادر", ckb="شیلان قادر"),
    reason="She wants to make her complaint herself and asks that a woman expects her.",
    given=Given(language=Lang.AR),
    items=(Item.KIND, Item.PLATFORM),
)


def _letter_that_names_her(camera: Photographer) -> bytes:
    """Once for all languages: written and read to her, not signed."""
    main, case_id = camera.flow.main, bytes.fromhex(camera.office.case)
    if main is None:
        return b""
    found = named.of_case(main.session, case_id)
    if found:
        return found[0].named_id
    named_id = named.begin(main.session, case_id, "cp-qayyarah", _WISH)
    named.record_heard(main.session, named_id, Heard.AGREED)
    return named_id


def named_pages(camera: Photographer) -> None:
    """She wants to be named: asked, read to her, signed by a second person, printed."""
    case = camera.office.case
    camera.enter("intake")
    camera.close_dialogs()
    named_id = _letter_that_names_her(camera)
    page = camera.go("named", case_id=case)
    camera.shot("named")
    page._office.set_raw("cp-qayyarah")
    camera.press("named.ask")
    camera.settle()
    camera.shot("named_asking")
    camera.press("named.begin")
    camera.shot("named_asking_faults")
    camera.go("named", named_id=named_id.hex())
    camera.shot("named_waits")
    camera.enter("keeper")
    camera.close_dialogs()
    page = camera.go("named", named_id=named_id.hex())
    camera.shot("named_to_sign")
    main = camera.flow.main
    if main is not None and not named.preview(main.session, named_id).letter.released:
        read_and_sign_named(main.session, named_id)
        named_prints.record_print(main.session, named_id, Lang.AR, copies=1)
    page.reload()
    camera.settle()
    camera.shot("named_printable")
    page.count(named_prints.of_letter(page.session, named_id)[0])
    camera.shot("named_counting")
    camera.close_dialogs()
