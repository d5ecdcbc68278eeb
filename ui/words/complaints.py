"""Words for complaints and for how she was received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.complaint import CheckedHow, ComplaintTo
from nsintake.domain.feedback import FeedbackAnswer, FeedbackQuestion
from nsintake.domain.task import TaskKind
from ui.i18n import T, day
from ui.words.feature import FeatureWords
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.intake.complaints import ContactLine


def to_word(to: ComplaintTo) -> str:
    """What a contact is for."""
    match to:
        case ComplaintTo.SPEAK_UP:
            return T("About anything here: SpeakUp")
        case ComplaintTo.PSEA:
            return T("Abuse by an aid worker: PSEA focal point")
        case ComplaintTo.OFFICERS:
            return T("About an officer or official")


def checked_how_word(how: CheckedHow) -> str:
    """How somebody made sure of a contact."""
    match how:
        case CheckedHow.CALLED:
            return T("I called, and it was answered")
        case CheckedHow.VISITED:
            return T("I went there")
        case CheckedHow.WROTE:
            return T("I wrote, and got an answer")


def checked_words(line: ContactLine) -> str:
    """When and by whom a contact was checked, and whether that is due again."""
    checked = line.contact.checked
    if checked is None:
        return T("Nobody has checked it yet.")
    known = T("Checked on {day} by {name}.", day=day(checked.day), name=as_typed(line.checked_by))
    return T("{known} It is to be checked again.", known=known) if line.due else known


def feedback_question(question: FeedbackQuestion) -> str:
    """What she is asked."""
    match question:
        case FeedbackQuestion.HEARD:
            return T("Did we listen to you?")
        case FeedbackQuestion.ALONE:
            return T("Could you speak alone?")
        case FeedbackQuestion.JUDGED:
            return T("Did anybody here judge you?")
        case FeedbackQuestion.RECOMMEND:
            return T("Would you tell a friend to come here?")


def feedback_answer(answer: FeedbackAnswer) -> str:
    """What she said."""
    match answer:
        case FeedbackAnswer.YES:
            return T("Yes")
        case FeedbackAnswer.NO:
            return T("No")
        case FeedbackAnswer.RATHER_NOT:
            return T("She would rather not say")
        case FeedbackAnswer.NOT_ASKED:
            return T("Not asked")


WORDS = FeatureWords(tasks={TaskKind.CHECK_CONTACT: lambda: T("Check again to whom women complain")})
