"""Acts of consent: given again, taken back, frozen, unfrozen, and what the law made somebody tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nsintake.domain.consent import Given, GivenHow, Ground, Item, ItemChoice, Said, SeenHow
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.domain.minors import Authority, Caregiver, CaregiverRelation
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives
from nsintake.practice.values import NOBODY, Id, Login, strictest
from nsintake.services.consent import confirming, consent_view, consenting, freezing, legal, withdrawing


@dataclass(frozen=True, slots=True)
class HowGiven:
    """How an act of consent came about. Without a day it is today's."""

    how: GivenHow = GivenHow.SPOKEN
    day: date | None = None
    language: Lang | None = None
    read_by: Login = NOBODY
    witness: Login = NOBODY
    interpreter: str = ""
    in_room: str = ""
    mark: str = ""
    assent: YesNo = YesNo.UNKNOWN
    caregiver: CaregiverRelation | None = None
    authority: Authority = Authority.NOT_SHOWN
    caregiver_suspected: YesNo = YesNo.UNKNOWN
    caregiver_wanted: YesNo = YesNo.UNKNOWN

    def given(self, desk: Desk) -> Given:
        """As services take it."""
        who = None
        if self.caregiver is not None:
            who = Caregiver(self.caregiver, self.authority, self.caregiver_suspected, self.caregiver_wanted)
        return Given(
            how=self.how,
            day=self.day,
            language=self.language,
            read_by=desk.uid(self.read_by),
            witness=desk.uid(self.witness),
            interpreter=self.interpreter,
            in_room=self.in_room,
            mark=self.mark,
            assent=self.assent,
            caregiver=who,
        )


USUALLY = HowGiven()


@act("give_consent", "blocked", "copies_out", "references")
def give_consent(
    desk: Desk,
    *,
    case_id: Id,
    office: str,
    shares: tuple[Item, ...],
    ask_first: tuple[Item, ...] = (),
    withholds: tuple[Item, ...] = (),
    seen: SeenHow = SeenHow.NOT_ASKED,
    one_letter: bool = False,
    conditions: str = "",
    reasons: str = "",
    despite_conflict: bool = False,
    form: str = "",
    vouched: bool = False,
    given: HowGiven = USUALLY,
) -> Gives:
    """What she says now to one office, wider or narrower than before; letters that left are judged by it again."""
    choices = tuple(ItemChoice(item, choice) for item, choice in strictest(shares, ask_first, withholds).items())
    said = Said(office, choices, one_letter, conditions, reasons, seen, despite_conflict, form, vouched)
    done = consenting.record_acts(desk.signed_in, case_id, [said], given.given(desk))
    return {"blocked": done.blocked, "copies_out": done.copies_out, "references": done.references}


@act("look_at_consent", "frozen")
def look_at_consent(desk: Desk, *, case_id: Id) -> Gives:
    """What every office may hear today."""
    return {"frozen": consent_view.overview(desk.signed_in, case_id).frozen is not None}


@act("withdraw", "reference", "copies_out", "with_us", "recall_due", "notices", "named")
def withdraw(
    desk: Desk,
    *,
    case_id: Id,
    office: str,
    by_phone: bool = False,
    at_once: bool = False,
    not_free: str = "",
) -> Gives:
    """She takes it back for one office; not_free: why somebody thinks that she does not say it freely."""
    done = withdrawing.withdraw(desk.signed_in, case_id, office, by_phone=by_phone, at_once=at_once, not_free=not_free)
    return {
        "reference": done.reference,
        "copies_out": done.copies_out,
        "with_us": done.with_us,
        "recall_due": done.recall_due,
        "notices": done.notices,
        "named": done.named,
    }


@act("withdraw_by_reference", "noted")
def withdraw_by_reference(desk: Desk, *, reference: str, by_phone: bool = False) -> Gives:
    """She takes it back and has only a paper: its reference stops what is told under it."""
    return {"noted": withdrawing.block_by_reference(desk.signed_in, reference, by_phone=by_phone).noted}


@act("freeze_file", "records")
def freeze_file(desk: Desk, *, case_id: Id, reason: str) -> Gives:
    """Somebody thinks that she is not free: nothing of hers prints or leaves until it is unfrozen."""
    return {"records": freezing.freeze(desk.signed_in, case_id, reason=reason).records}


@act("freeze_by_reference", "records")
def freeze_by_reference(desk: Desk, *, reference: str, reason: str) -> Gives:
    """The same by the reference on a paper of hers."""
    return {"records": freezing.freeze_by_reference(desk.signed_in, reference, reason=reason).records}


@act("thaw_file", "records")
def thaw_file(desk: Desk, *, case_id: Id, reason: str) -> Gives:
    """She is free, and how that is known: what was stopped goes on."""
    return {"records": freezing.unfreeze(desk.signed_in, case_id, reason=reason).records}


@act("ask_about_letter")
def ask_about_letter(desk: Desk, *, letter_id: Id, items: tuple[Item, ...]) -> Gives:
    """Asked first about this letter, she says yes to these items."""
    consenting.note_asked(desk.signed_in, letter_id, items)
    return None


@act("record_counting")
def record_counting(desk: Desk, *, case_id: Id, counted: bool) -> Gives:
    """Whether she is counted in figures that say nothing of her."""
    consenting.set_counted(desk.signed_in, case_id, counted=counted)
    return None


@act("record_danger")
def record_danger(
    desk: Desk,
    *,
    case_id: Id,
    ground: Ground,
    to_whom: str,
    what: str,
    reason: str,
    by: Login = NOBODY,
    she_knows: YesNo = YesNo.UNKNOWN,
) -> Gives:
    """What a danger or the law made somebody tell without her consent."""
    words = {"to_whom": to_whom, "what": what, "reason": reason}
    legal.record_danger(desk.signed_in, case_id, ground=ground, by=desk.uid(by), she_knows=she_knows, **words)
    return None


@act("record_court_order")
def record_court_order(
    desk: Desk,
    *,
    case_id: Id,
    court: str,
    lawyer: str,
    handed_over: str,
    reason: str,
    by: Login = NOBODY,
    she_knows: YesNo = YesNo.UNKNOWN,
) -> Gives:
    """What the order of a court made somebody hand over."""
    words = {"court": court, "lawyer": lawyer, "handed_over": handed_over, "reason": reason}
    legal.record_court_order(desk.signed_in, case_id, by=desk.uid(by), she_knows=she_knows, **words)
    return None


@act("confirm_after_restore")
def confirm_after_restore(desk: Desk, *, record_id: Id) -> Gives:
    """After a backup was brought back: she still agrees to this office."""
    confirming.confirm(desk.signed_in, record_id)
    confirming.close_question(desk.signed_in)  # as the page does
    return None


@act("look_at_confirmations", "waiting", "closed")
def look_at_confirmations(desk: Desk) -> Gives:
    """After a backup was brought back: how many records wait for her word; where none does, that task is done."""
    closed = confirming.close_question(desk.signed_in)
    return {"waiting": len(confirming.waiting(desk.signed_in)), "closed": closed}
