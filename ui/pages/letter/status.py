"""What is between a letter and its signature, in words."""

from __future__ import annotations

from datetime import datetime

from ui.i18n import T
from ui.widgets.basics import Tone
from ui.words import consent as consent_words
from ui.words.letters import batch_words

WAITS = frozenset({"", "second_person_needed"})
"""The codes of a letter that waits for a second person alone."""


def second_person(readers: tuple[str, ...] | None, could_read: tuple[str, ...] = ()) -> str:
    """Who could read and sign it. ``readers`` are those to whom her file is open, None for everybody who may sign, who
    by name are ``could_read``.
    """
    if readers is None:
        said = T("Waits for a second person: whoever wrote a letter cannot sign it.")
        can = T("These colleagues can: {names}.", names=T(", ").join(could_read))
        nobody = T("There is nobody else yet.")
        return f"{said} {can if could_read else nobody}"
    if not readers:
        return T(
            "Waits for a second person, but her file is open to nobody else. Ask her whether one colleague more may "
            "open it."
        )
    return T(
        "Waits for a second person. Her file is open to few: {names} can read and sign it.", names=T(", ").join(readers)
    )


def asked_words(reader: str, *, me: bool) -> str:
    """Who was asked by name to read it; empty for nobody. ``me``: it is whoever looks at the page."""
    if not reader:
        return ""
    if me:
        return T("You were asked to read it.")
    return T("{name} was asked to read it.", name=reader)


def status_words(
    why_not: str,
    readers: tuple[str, ...] | None = None,
    goes_by: datetime | None = None,
    could_read: tuple[str, ...] = (),
    asked: str = "",
) -> tuple[str, Tone]:
    """A sentence and its tone for the code a preview gives; empty code: it can be signed here. ``asked`` follows where
    it waits for a second person.
    """
    if goes_by is not None:
        return T("Signed. {when}", when=batch_words(goes_by)), Tone.WAITING
    if why_not in WAITS:
        said = (
            second_person(readers, could_read)
            if why_not
            else T("A second person may read it and sign the release here.")
        )
        return f"{said} {asked}".strip(), Tone.WAITING if why_not else Tone.GOOD
    known = {
        "already_released": (T("Released. The papers below are the ones that can be printed."), Tone.GOOD),
        "no_consent": (T("Her consent for this office is not valid today. Nothing can leave."), Tone.URGENT),
        "names_her": (T("Stopped: words below would name her. They must be said differently."), Tone.URGENT),
        "unprintable": (
            T("Stopped: a sign below cannot be printed. Write it another way, or leave that fact out."),
            Tone.URGENT,
        ),
        "questions_open": (
            T("Questions are open below. Approve each, or reword it."),
            Tone.WAITING,
        ),
        "not_ready": (T("She agreed to nothing this letter could tell, so there is no paper."), Tone.WAITING),
        "request_not_agreed": (T("Stopped: it asks for something that she did not agree to tell here."), Tone.URGENT),
        "request_not_heard": (
            T("What it asks for her leaves only if she heard the paper and agrees. Read it to her, or take that out."),
            Tone.WAITING,
        ),
        "not_heard": (T("The paper is ready. Read it to her before it leaves."), Tone.INFO),
        "changed_since_heard": (T("The text changed after she heard it. Read it to her again."), Tone.WAITING),
        "consent_changed": (T("What she agreed to has changed. Check it again and read it to her."), Tone.WAITING),
        "recipient_unconfirmed": (T("She has decided. It waits until a keeper confirms the office."), Tone.WAITING),
        "recipient_unverified": (T("She has decided. It waits until somebody verifies the office."), Tone.WAITING),
        "conflict_unasked": (T("Ask her first what is below: nobody asked it yet."), Tone.WAITING),
        "age_unasked": (T("Ask her first what is below: nobody asked it yet."), Tone.WAITING),
        "file_frozen": (consent_words.why_not_words("frozen"), Tone.URGENT),
        "conflict": (consent_words.why_not_words("conflict"), Tone.URGENT),
        "staff_conflict": (consent_words.why_not_words("staff_conflict"), Tone.URGENT),
        "recipient_unknown": (consent_words.why_not_words("not_listed"), Tone.URGENT),
    }
    return known.get(why_not, (T("Something still prevents it ({code}).", code=why_not), Tone.WAITING))
