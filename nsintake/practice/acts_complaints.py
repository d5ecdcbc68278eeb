"""Acts about complaints, how women were received, and files that are shut to a keeper."""

from __future__ import annotations

from nsintake.domain.complaint import CheckedHow, ComplaintTo
from nsintake.domain.feedback import FeedbackAnswer, FeedbackQuestion
from nsintake.domain.language import Lang, Wording
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, keep_print
from nsintake.practice.values import NOBODY, Id, Login
from nsintake.services.cases import restriction
from nsintake.services.intake import complaints, feedback
from nsintake.services.wording import complaint_contacts

_NOT_ASKED = FeedbackAnswer.NOT_ASKED


@act("enter_complaint_contact")
def enter_complaint_contact(desk: Desk, *, to: ComplaintTo, name: Wording, reach: str, how: CheckedHow) -> Gives:
    """To whom she can complain outside the office, checked today by this keeper."""
    values = {f"name.{lang.value}": name.said_in(lang) for lang in Lang} | {"reach": reach}
    after = complaint_contacts.listed(desk.signed_in).after
    complaint_contacts.save_contact(desk.signed_in, to, values, how, after=after)
    return None


@act("check_complaint_contact")
def check_complaint_contact(desk: Desk, *, to: ComplaintTo, how: CheckedHow) -> Gives:
    """This keeper made sure today that such a contact answers."""
    complaint_contacts.check_again(desk.signed_in, to, how, after=complaint_contacts.listed(desk.signed_in).after)
    return None


@act("print_complaint", "pages")
def print_complaint(desk: Desk, *, to: ComplaintTo, lang: Lang, words: str) -> Gives:
    """Her complaint, printed twice and kept nowhere: the play keeps no paper of it either."""
    paper = complaints.draw(desk.signed_in, lang, to, words)
    complaints.count_printed(desk.signed_in)
    return {"pages": paper.pages}


@act("look_at_complaints", "lacks")
def look_at_complaints(desk: Desk) -> Gives:
    """To whom she can complain; how many contacts must still be entered or checked."""
    return {"lacks": len(complaints.to_whom(desk.signed_in).lacks)}


@act("count_feedback")
def count_feedback(
    desk: Desk,
    *,
    worker: Login = NOBODY,
    heard: FeedbackAnswer = _NOT_ASKED,
    alone: FeedbackAnswer = _NOT_ASKED,
    judged: FeedbackAnswer = _NOT_ASKED,
    recommend: FeedbackAnswer = _NOT_ASKED,
) -> Gives:
    """What one woman said of how she was received, asked by somebody else than her worker whom she accepts; without a
    worker from a slip she crossed alone.
    """
    given = (heard, alone, judged, recommend)
    said = dict(zip(FeedbackQuestion, given, strict=True))
    feedback.add(desk.signed_in, desk.uid(worker), said, accepts=bool(worker))
    return None


@act("print_feedback_slip", "pages")
def print_feedback_slip(desk: Desk, *, lang: Lang) -> Gives:
    """The slip that a woman crosses alone; all of a language are the same sheet."""
    return keep_print(desk, "feedback_slip", feedback.slip(desk.signed_in, lang))


@act("look_at_feedback", "quarters")
def look_at_feedback(desk: Desk) -> Gives:
    """How many quarters are shown of what women said."""
    return {"quarters": len(feedback.shown_quarters(desk.signed_in))}


@act("shut_file")
def shut_file(desk: Desk, *, case_id: Id, shut_to: tuple[Login, ...], people: tuple[Login, ...] = ()) -> Gives:
    """Only these people and the other keepers open her files: none of these keepers, with any key."""
    out = [desk.uid(login) for login in shut_to]
    restriction.change_access(desk.signed_in, case_id, [desk.uid(login) for login in people], shut_to=out)
    return None
