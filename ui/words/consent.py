"""The words for what a consent covers today, how it was given and who may give it."""

from __future__ import annotations

from nsintake.domain.consent import ActKind, GivenHow, Ground
from nsintake.domain.how_said import HOWS, SPOKEN_ALONE
from nsintake.domain.minors import Authority, CaregiverRelation
from nsintake.domain.recipients import Conflict
from nsintake.services.consent.consent_view import ConsentState, WhyNot
from ui.i18n import T
from ui.words.enum_member import member_of


def state_word(value: str) -> str:
    """What she agreed to with an office, in a word or two."""
    match member_of(ConsentState, value):
        case None:
            return value
        case ConsentState.NEVER_ASKED:
            return T("Never asked")
        case ConsentState.IN_FORCE:
            return T("Valid")
        case ConsentState.NOTHING:
            return T("Hears nothing")
        case ConsentState.WITHDRAWN:
            return T("Withdrawn")
        case ConsentState.EXPIRED:
            return T("Ran out: ask her again")
        case ConsentState.USED_UP:
            return T("Used up by its letter")
        case ConsentState.NOT_HERS:
            return T("Another person's consent is needed")
        case ConsentState.OVERTAKEN:
            return T("She said something else since, in her other file: ask her again")
        case ConsentState.CONFLICT:
            return T("Stopped: he or his family would hear of it")
        case ConsentState.NOT_YET:
            return T("Not in force yet")


def why_not_words(value: str) -> str:
    """Why nothing may leave for an office now, and what to do."""
    match member_of(WhyNot, value):
        case None:
            return value
        case WhyNot.FROZEN:
            return T("Her file is frozen. First find out whether she is free to speak.")
        case WhyNot.WITHDRAWN:
            return T("She took it back.")
        case WhyNot.CONFLICT:
            return T("He or his family serves there, and she has not been told. Offer her another office.")
        case WhyNot.STAFF_CONFLICT:
            return T("He or his family may work here. A keeper settles with her what may leave.")
        case WhyNot.NOT_HERS:
            return T("At her age her own yes is not enough, or whoever agreed with her may not. Ask her again.")
        case WhyNot.OVERTAKEN:
            return T("She said something else since, in her other file. Ask her again.")
        case WhyNot.BEING_CARRIED_OUT:
            return T("What she said last is still being carried out.")
        case WhyNot.RECORD_ENDED:
            return T("She took it back. A new letter needs a new yes.")
        case WhyNot.USED_UP:
            return T("It was for one letter, and that letter was released. Ask her again.")
        case WhyNot.EXPIRED:
            return T("Her consent has run out. Ask her again.")
        case WhyNot.DATED_AHEAD:
            return T("It is dated later than today. Check the date of this computer.")
        case WhyNot.NEVER_ASKED:
            return T("She was never asked about this office.")
        case WhyNot.NOT_LISTED:
            return T("This office gets no letters any more. Choose another one.")
        case WhyNot.CONFLICT_UNASKED:
            return T("Still to be asked before a letter leaves: whether he or his family would hear of it.")
        case WhyNot.AGE_UNASKED:
            return T("Still to be asked before a letter leaves: how old she is.")


def left_out_means(field: str) -> str:
    """What follows where she leaves out what is asked before anything leaves, to be told to her."""
    return {
        "must_not_see": T("Tell her: then any colleague here may read it before it leaves."),
        "card_safe": T("Then no card is printed for her. Tell her the numbers."),
        "age": T("Tell her: then her own yes counts alone, as of a grown woman."),
        "force": T(
            "Tell her: then nobody can say whether he or his family will come to read it there. Go on only if she "
            "wants it all the same."
        ),
        "staff_involved": T(
            "Tell her: then nobody can say whether he or his family will come to read it here. Go on only if she wants "
            "it all the same."
        ),
    }.get(field, field)


def act_word(value: str) -> str:
    """What an act about one office did; one about her whole file has its words on the time line."""
    match member_of(ActKind, value):
        case None | ActKind.FROZEN | ActKind.THAWED | ActKind.DISCLOSED:
            return value
        case ActKind.GIVEN:
            return T("She said what this office may hear")
        case ActKind.WITHDRAWN:
            return T("She took it back")
        case ActKind.USED_UP:
            return T("One-letter consent used")


def how_word(value: str) -> str:
    """How it was given."""
    match member_of(GivenHow, value):
        case None:
            return value
        case GivenHow.SPOKEN:
            return T("Spoken, before a witness")
        case GivenHow.PAPER_IN_CABINET:
            return T("On paper, kept in the cabinet")
        case GivenHow.BY_PHONE:
            return T("By phone")


def hows() -> list[tuple[str, str]]:
    """How she can have said it, as it is asked: before a witness and without one are two answers."""
    alone = T("Spoken, nobody else as a witness")
    return [(answer, alone if answer == SPOKEN_ALONE else how_word(answer)) for answer in HOWS]


def conflict_state(conflict: Conflict) -> str:
    """Why an office is off in a session, in one line."""
    match conflict:
        case Conflict.STAFF:
            return T("Off: he or his family may work here. Tell a keeper first.")
        case Conflict.FORCE:
            return T("Off: he or his family serves there. Ask about another office.")


def conflict_words(conflict: Conflict) -> str:
    """Why an office is off in a session, and what to do."""
    match conflict:
        case Conflict.STAFF:
            return T(
                "What an office may hear is read by our liaison officers, and he or his family may work here. So "
                "nothing goes out from this session. A keeper settles with her on the page of her consent what may."
            )
        case Conflict.FORCE:
            return T(
                "He or his family serves in this office, so nothing goes there. Offer her another office. "
                "No letter ever says why."
            )


def conflict_offer(conflict: Conflict) -> str:
    """What to weigh with her before an office in conflict is asked about all the same."""
    match conflict:
        case Conflict.STAFF:
            return T(
                "He or his family may work here, and liaison officers read what an office may hear. Settle with a "
                "keeper who deals with this office. No letter ever says why."
            )
        case Conflict.FORCE:
            return T("He or his family serves in this office. Offer her another one first. No letter ever says why.")


def despite_words(conflict: Conflict) -> str:
    """What she says if she wants it all the same."""
    match conflict:
        case Conflict.STAFF:
            return T("She knows that our liaison officers read it, and wants it all the same")
        case Conflict.FORCE:
            return T("She knows that he or his family serves there, and wants it all the same")


def conflict_note(conflict: Conflict) -> str:
    """The same beside what is in force for an office."""
    match conflict:
        case Conflict.STAFF:
            return T("He or his family may work here. Off unless she knows who reads it and wants it.")
        case Conflict.FORCE:
            return T("He or his family serves there. Off unless she knows it and wants it; no letter ever says why.")


def joined_words() -> str:
    """What follows where two offices may hear what leads both of them to the same man."""
    return T(
        "Two offices may hear the same account or payment. By it they can find out that it is one woman; tell her that."
    )


def relation_word(value: str) -> str:
    """What a caregiver is to her."""
    match member_of(CaregiverRelation, value):
        case None:
            return value
        case CaregiverRelation.UNKNOWN:
            return T("Not asked")
        case CaregiverRelation.MOTHER:
            return T("Mother")
        case CaregiverRelation.FATHER:
            return T("Father")
        case CaregiverRelation.GRANDPARENT:
            return T("Grandparent")
        case CaregiverRelation.AUNT:
            return T("Aunt")
        case CaregiverRelation.UNCLE:
            return T("Uncle")
        case CaregiverRelation.SIBLING:
            return T("Sister or brother")
        case CaregiverRelation.HUSBAND:
            return T("Husband")
        case CaregiverRelation.OTHER:
            return T("Somebody else")


def authority_word(value: str) -> str:
    """What entitles a caregiver."""
    match member_of(Authority, value):
        case None:
            return value
        case Authority.UNKNOWN:
            return T("Not asked")
        case Authority.NOT_SHOWN:
            return T("Nothing shown")
        case Authority.PARENT:
            return T("Is her parent")
        case Authority.COURT:
            return T("Guardian by order of a court")


def ground_word(value: str) -> str:
    """Why something was told without her consent."""
    match member_of(Ground, value):
        case None:
            return value
        case Ground.DANGER:
            return T("A danger that cannot wait")
        case Ground.LAW:
            return T("The law demands it")
        case Ground.COURT_ORDER:
            return T("A court ordered it")


def heard(yes: int, first: int) -> str:
    """How much of what she told an office may hear: at once, and after she was asked about the letter."""
    if yes and first:
        return T("May hear {yes}; about {ask} more she is asked first.", yes=yes, ask=first)
    if yes:
        return T("May hear %Ln things.", "", yes)
    if first:
        return T("She is asked first about %Ln things.", "", first)
    return T("Hears nothing.")
