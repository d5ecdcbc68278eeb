"""The words for what stands of a consent, how it was given and who may give it."""

from __future__ import annotations

from nsintake.domain.directory import Conflict
from ui.i18n import T


def _look(table: dict[str, str], value: str) -> str:
    return table.get(value, value)


def stand_word(value: str) -> str:
    """What stands for an office."""
    table = {
        "never_asked": T("Never asked"),
        "stands": T("Stands"),
        "nothing": T("Hears nothing"),
        "withdrawn": T("Withdrawn"),
        "expired": T("Ran out: ask her again"),
        "used_up": T("Used up by its letter"),
        "not_hers": T("Another person's consent is needed"),
        "overtaken": T("She said something else since, in her other file: ask her again"),
        "conflict": T("Stopped: he or his family would hear of it"),
        "not_yet": T("Not in force yet"),
    }
    return _look(table, value)


def why_not_words(value: str) -> str:
    """Why nothing may leave for an office now, and what to do."""
    table = {
        "frozen": T("Her file is frozen. First find out whether she is free to speak."),
        "withdrawn": T("She took it back."),
        "conflict": T("He or his family serves there, and she has not been told. Offer her another office."),
        "staff_conflict": T("He or his family may work here. A keeper settles with her what may leave."),
        "not_hers": T("At her age her own yes is not enough, or whoever agreed with her may not. Ask her again."),
        "overtaken": T("She said something else since, in her other file. Ask her again."),
        "being_carried_out": T("What she said last is still being carried out."),
        "record_ended": T("She took it back. A new letter needs a new yes."),
        "used_up": T("It was for one letter, and that letter was released. Ask her again."),
        "expired": T("Her consent has run out. Ask her again."),
        "dated_ahead": T("It is dated later than today. Check the date of this computer."),
        "never_asked": T("She was never asked about this office."),
        "not_listed": T("This office gets no letters any more. Choose another one."),
        "conflict_unasked": T("Still to be asked before a letter leaves: whether he or his family would hear of it."),
        "age_unasked": T("Still to be asked before a letter leaves: how old she is."),
    }
    return _look(table, value)


def left_out_means(field: str) -> str:
    """What follows where she leaves out what is asked before anything leaves, to be told to her."""
    table = {
        "must_not_see": T("Tell her: then any colleague here may read it before it leaves."),
        "age": T("Tell her: then her own yes counts alone, as of a grown woman."),
        "force": T(
            "Tell her: then nobody can say whether he or his family will come to read it there. Go on only if she "
            "wants it all the same."
        ),
        "staff_involved": T(
            "Tell her: then nobody can say whether he or his family will come to read it here. Go on only if she wants "
            "it all the same."
        ),
    }
    return _look(table, field)


def act_word(value: str) -> str:
    """What an act was."""
    table = {
        "given": T("She said what this office may hear"),
        "withdrawn": T("She took it back"),
        "used_up": T("One-letter consent used"),
    }
    return _look(table, value)


def how_word(value: str) -> str:
    """How it was given."""
    table = {
        "spoken": T("Spoken, before a witness"),
        "paper_in_cabinet": T("On paper, kept in the cabinet"),
        "by_phone": T("By phone"),
    }
    return _look(table, value)


def conflict_state(conflict: Conflict) -> str:
    """Why an office is off in a session, in one line."""
    if conflict is Conflict.STAFF:
        return T("Off: he or his family may work here. Tell a keeper first.")
    return T("Off: he or his family serves there. Ask about another office.")


def conflict_words(conflict: Conflict) -> str:
    """Why an office is off in a session, and what to do."""
    if conflict is Conflict.STAFF:
        return T(
            "What an office may hear is read by our liaison officers, and he or his family may work here. So nothing "
            "goes out from this session. A keeper settles with her on the page of her consent what may."
        )
    return T(
        "He or his family serves in this office, so nothing goes there. Offer her another office. "
        "No letter ever says why."
    )


def conflict_offer(conflict: Conflict) -> str:
    """What to weigh with her before an office in conflict is asked about all the same."""
    if conflict is Conflict.STAFF:
        return T(
            "He or his family may work here, and liaison officers read what an office may hear. Settle with a keeper "
            "who deals with this office. No letter ever says why."
        )
    return T("He or his family serves in this office. Offer her another one first. No letter ever says why.")


def despite_words(conflict: Conflict) -> str:
    """What she says if she wants it all the same."""
    if conflict is Conflict.STAFF:
        return T("She knows that our liaison officers read it, and wants it all the same")
    return T("She knows that he or his family serves there, and wants it all the same")


def conflict_stands(conflict: Conflict) -> str:
    """The same beside what stands for an office."""
    if conflict is Conflict.STAFF:
        return T("He or his family may work here. Off unless she knows who reads it and wants it.")
    return T("He or his family serves there. Off unless she knows it and wants it; no letter ever says why.")


def joined_words() -> str:
    """What follows where two offices may hear what leads both of them to the same man."""
    return T(
        "Two offices may hear the same account or payment. By it they can find out that it is one woman; tell her that."
    )


def relation_word(value: str) -> str:
    """What a caregiver is to her."""
    table = {
        "unknown": T("Not asked"),
        "mother": T("Mother"),
        "father": T("Father"),
        "grandparent": T("Grandparent"),
        "aunt": T("Aunt"),
        "uncle": T("Uncle"),
        "sibling": T("Sister or brother"),
        "husband": T("Husband"),
        "other": T("Somebody else"),
    }
    return _look(table, value)


def authority_word(value: str) -> str:
    """What entitles a caregiver."""
    table = {
        "unknown": T("Not asked"),
        "not_shown": T("Nothing shown"),
        "parent": T("Is her parent"),
        "court": T("Guardian by order of a court"),
    }
    return _look(table, value)


def ground_word(value: str) -> str:
    """Why something was told without her consent."""
    table = {
        "danger": T("A danger that cannot wait"),
        "law": T("The law demands it"),
        "court_order": T("A court ordered it"),
    }
    return _look(table, value)


def heard(yes: int, first: int) -> str:
    """How much of what she told an office may hear: at once, and after she was asked about the letter."""
    if yes and first:
        return T("May hear {yes}; about {ask} more she is asked first.", yes=yes, ask=first)
    if yes:
        return T("May hear %Ln things.", "", yes)
    if first:
        return T("She is asked first about %Ln things.", "", first)
    return T("Hears nothing.")
