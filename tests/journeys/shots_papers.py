"""Pictures of where papers go: printers and what speaks against them, copies handed over, answers, proposed words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from nsintake.domain.consent import Given, Item
from nsintake.domain.contact import ContactWay, ContactWith, Promise, TheySaid
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import Answer, Because
from nsintake.domain.release import Heard
from nsintake.domain.task import Task, TaskKind
from nsintake.records.tasks import open_task
from nsintake.services.letters import named, named_prints, proposals
from nsintake.services.liaison import answering, contacts, handing, liaison, rounds, told_back
from nsintake.services.liaison.answering import Reply
from nsintake.services.liaison.contacts import NewContact
from tests.services.ladder import read_and_sign_named
from ui.printers import PrinterChoice, PrinterDoubt
from ui.printing import Printed

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer

_PROPOSED = Wording(
    en="Please let a female officer call first. Nothing should be sent to the village.",
    ar="نرجو أن تتصل ضابطة أولا. ولا يرسل شيء إلى القرية.",
)
_PRINTERS = (
    PrinterChoice("Print to PDF", default=True, doubts=(PrinterDoubt.FILE,)),
    PrinterChoice("Second floor", doubts=(PrinterDoubt.NETWORK,)),
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
    signed_in, record_id = main.signed_in, bytes.fromhex(camera.office.record)
    if proposals.of_record(signed_in, record_id):
        return
    counted = next(
        disclosure for disclosure in liaison.open_record(signed_in, record_id).disclosures if disclosure.pages_out
    )
    given = handing.hand_over(signed_in, counted.disclosure_id, copies=1, to="Duty officer of the night shift")
    answering.record_answer(signed_in, given, Answer.REFUSED, Reply("They ask for a complaint in person"))
    proposals.propose(signed_in, record_id, _PROPOSED)
    said = (TheySaid.ASK_MORE, TheySaid.ASK_TO_SEE_HER)
    by = signed_in.due_in(3)
    asked = NewContact(ContactWay.VISIT, ContactWith.FEMALE_OFFICER, said, "since when", Promise.WE_ANSWER, by)
    contacts.write_contact(signed_in, record_id, asked)
    guessed = NewContact(ContactWay.CALL, ContactWith.DUTY_OFFICER, (TheySaid.GUESSED_HER,))
    contacts.write_contact(signed_in, record_id, guessed)


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
    letter = next(letter for letter in page.answer.view.letters if letter.printable)
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
    rows = liaison.open_record(main.signed_in, bytes.fromhex(office.record)).disclosures
    page.hand_over(next(disclosure for disclosure in rows if disclosure.pages_out))
    camera.shot("record_hand_over")
    camera.close_dialogs()
    page.take_answer(next(disclosure for disclosure in rows if disclosure.handed_on))
    camera.shot("record_answer")
    answers = camera.stage.find("office_answer", QComboBox)
    answers.setCurrentIndex(answers.findData("appointment"))
    camera.shot("record_answer_appointment")
    camera.close_dialogs()
    _answered_contact(camera)


def _answered_contact(camera: Photographer) -> None:
    """A contact in which a paper is answered: its form, what is missing in it, and the form of the answer."""
    camera.press("record.contact.write")
    camera.shot("record_contact")
    for name, value in (("contact_how", "visit"), ("contact_whom", "head")):
        choice = camera.stage.find(name, QComboBox)
        choice.setCurrentIndex(choice.findData(value))
    camera.press("record.contact_dialog.confirm")
    camera.shot("record_contact_faults")
    papers = camera.stage.find("contact_answers", QComboBox)
    papers.setCurrentIndex(next(at for at in range(papers.count()) if papers.itemData(at) not in {None, "", "none"}))
    camera.shot("record_contact_answers")
    camera.press("record.contact_dialog.confirm")
    camera.shot("record_contact_answer")
    camera.close_dialogs()


def new_papers(camera: Photographer) -> None:
    """A liaison officer before papers that came since she looked; one comes in each language."""
    main = camera.flow.main
    if main is None:
        return
    store, record_id = main.signed_in.liaison, bytes.fromhex(camera.office.record)
    reference = liaison.open_record(main.signed_in, record_id).row.reference
    with store.begin() as work:
        due = main.signed_in.due_in(7)
        open_task(store, work, record_id, Task(TaskKind.PRINT_LETTER, due, reference, detail="follow_up"))
        work.commit()
    camera.go("today")
    camera.shot("today_liaison")


def round_pages(camera: Photographer) -> None:
    """What goes out: to be chosen, then on the way."""
    camera.enter("liaison")
    main = camera.flow.main
    if main is None:
        return
    camera.close_dialogs()
    if not rounds.the_round(main.signed_in).on_the_way:
        camera.go("rounds")
        camera.shot("rounds_choose")
        here = rounds.the_round(main.signed_in).here
        rounds.begin_round(main.signed_in, [waits.copies.disclosure_id for waits in here[:1]])
    camera.go("rounds")
    camera.shot("rounds")


def from_offices(camera: Photographer) -> None:
    """An intake worker at the file of a woman of whom an office asked and guessed something."""
    _asked_and_done(camera)
    camera.enter("intake")
    main = camera.flow.main
    if main is None:
        return
    told_back.take_to_worker(main.signed_in)
    camera.close_dialogs()
    camera.go("case", case_id=camera.office.case)
    camera.shot("case_from_offices")


def _asked_and_done(camera: Photographer) -> None:
    """Once for all languages, by a liaison officer."""
    camera.enter("liaison")
    _prepare(camera)
    main, record_id = camera.flow.main, bytes.fromhex(camera.office.record)
    if main is None:
        return
    rows = liaison.open_record(main.signed_in, record_id).disclosures
    given = next(disclosure for disclosure in rows if disclosure.handed_on)
    if given.answer is Answer.REFUSED:
        reply = Reply(because=Because.NO_CAPACITY)
        answering.record_answer(main.signed_in, given.disclosure_id, Answer.NOT_HELPED, reply)


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
    found = named.of_case(main.signed_in, case_id)
    if found:
        return found[0].named_id
    named_id = named.begin_named_letter(main.signed_in, case_id, "cp-qayyarah", _WISH)
    named.record_heard(main.signed_in, named_id, Heard.AGREED)
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
    if main is not None and not named.preview(main.signed_in, named_id).letter.released:
        read_and_sign_named(main.signed_in, named_id)
        named_prints.record_print(main.signed_in, named_id, Lang.AR, copies=1)
    page.reload()
    camera.settle()
    camera.shot("named_printable")
    page.count(named_prints.of_letter(page.signed_in, named_id)[0])
    camera.shot("named_counting")
    camera.close_dialogs()
