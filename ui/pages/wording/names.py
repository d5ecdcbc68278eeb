"""What texts, their parts and their states are called. Words only."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from nsintake.domain.advice import AdviceKey
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.safety import UrgentReason
from ui import i18n
from ui.errors import words_of
from ui.i18n import T
from ui.words import values as words
from ui.words.enum_member import member_of
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.domain.wording import WordingFault, WordingPart
    from nsintake.services.wording.wording import LangState


def text_word(kind: str) -> str:
    """What a text is called; ``letter.`` and ``advice.`` are followed by which."""
    sort, _, name = kind.partition(".")
    if sort == "advice" and name:
        return T(
            "Advice: {name}",
            name=words.advice_name(name) if member_of(AdviceKey, name) else as_typed(name.replace("_", " ")),
        )
    if sort == "letter" and member_of(LetterKind, name):
        return T("Fact sheet for a meeting") if name == LetterKind.FACT_SHEET else words.letter_kind_word(name)
    return {
        "welcome": T("Welcome and limits of secrecy"),
        "care": T("What comes first after a red answer"),
        "care_hours": T("Within how many hours that is done"),
        "legal_limit": T("The time limit of a complaint, as the lawyer says it"),
        "consent": T("Consent: what is asked and read"),
        "meeting_papers": T("Papers of a meeting that stay here"),
        "forum_papers": T("Papers of forums"),
        "peace_papers": T("Papers of peace teams"),
        "watch_papers": T("The sheet of whoever watches over a way"),
        "figure_paper": T("The report of figures"),
        "do_not": T("Please do not: the list on papers to police and security"),
        "do_not_service": T("Please do not: the list on papers to services"),
        "vocabulary": T("Facts as papers say them"),
        "recipients": T("Offices"),
        "complaint_contacts": T("Contacts for complaints"),
        "complaint_paper": T("Papers of complaints and of how she was received"),
        "duty_phone": T("Duty phone"),
        "closing_hour": T("The hour at which the office closes"),
        "proposals_a_day": T("Texts that may be proposed for a record in a day"),
        "logo": T("Logo"),
    }.get(kind, kind)


def language_of(lang: str) -> str:
    """A language as the list names it; all three together where a text has no language of its own."""
    return T("All languages") if lang == "all" else words.language_word(lang)


def _care() -> dict[str, str]:
    reasons = {reason.value: words.urgent_word(reason) for reason in UrgentReason}
    return {**reasons, "medical_later": T("A doctor, it was longer ago")}


def _whats() -> dict[str, str]:
    return {
        "letterhead": T("Letterhead"),
        "meta": T("Line after its label"),
        "row": T("Line after its label"),
        "recipient": T("The office it goes to"),
        "heading": T("Heading"),
        "paragraph": T("Paragraph"),
        "strong": T("In bold"),
        "bullet": T("List"),
        "help": T("Help we ask for"),
        "do_not": T("Please do not"),
        "not_ask": T("Please do not ask"),
        "facts": T("Here are the facts she agreed to"),
        "facts_listed": T("Here are the facts she agreed to"),
        "tick": T("Answers to be ticked"),
        "log": T("Columns of a table to be filled by hand"),
        "request": T("What is asked of a service for her"),
        "free": T("Here is a paragraph of the worker's own, if there is one"),
        "caveat": T("In a box: how to handle it"),
        "stamp": T("In the stamp box"),
        "signature": T("Signature"),
        "reply_slip": T("Reply slip"),
        "footer": T("At the foot of every page"),
        "practice_mark": T("What a practice paper says at its top"),
        "welcome": T("Read to her first"),
        "record": T("Consent to be recorded"),
        "counted": T("Question: may she be counted"),
        "share": T("Before the offices"),
        "seen": T("How she may be seen"),
        "choice": T("Her answers"),
        "ask": T("Asked"),
        "not_learn": T("What an office will not learn"),
        "could": T("What could follow"),
        "item": T("Label"),
        "kind": T("What is happening to her"),
        "platform": T("Application"),
        "demand": T("What is demanded"),
        "since": T("Since when"),
        "month": T("Month"),
        "paid": T("Payment"),
        "relation": T("What he is to her"),
        "district": T("District"),
        "age": T("Age"),
        "civil_status": T("Civil status"),
        "displacement": T("Displacement"),
        "disability": T("Disability"),
        "distress": T("Distress"),
        "reported_elsewhere": T("Reported elsewhere"),
        "duty_phone": T("Duty phone"),
        "closing_hour": T("An hour between 12:00 and 22:00"),
        "proposals_a_day": T("A number from 1 to 20"),
        "form": T("On the paper form"),
        "her": T("Shown to her at the end"),
        "text": T("Text"),
        "legal_limit": T("What the worker reads, a line each"),
    }


def part_word(part: WordingPart) -> str:
    """What one part is, with the item or the sort of office it is for."""
    what = T("Label") if part.key.endswith(".label") else {**_care(), **_whats()}.get(part.what, part.what)
    if part.what in {"ask", "not_learn", "could", "item"}:
        item = part.key.partition(".")[2]
        named = words.item_word(item)
        return what if named == item else T("{what}: {which}", what=what, which=named)
    only = _only_where(part.condition, what)
    if only:
        return only
    if part.condition:
        return T("{what}: {which}", what=what, which=words.office_kind_word(part.condition))
    return what


def _only_where(condition: str, what: str) -> str:
    """A part with the circumstance in which alone it is on paper; empty for the kind of an office."""
    return {
        "to_force": T("{what}: to police and security", what=what),
        "to_service": T("{what}: to services", what=what),
        "with_phone": T("{what}: only where she gives her telephone", what=what),
        "record_goes_on": T("{what}: only where some of the copies are recalled", what=what),
        "record_ends": T("{what}: only where every copy is recalled", what=what),
        "female_officer_only": T("{what}: only where she wants a female officer", what=what),
    }.get(condition, "")


def _places() -> dict[str, str]:
    return {
        "reference": T("the reference of the letter"),
        "recipient_office": T("the name of the office"),
        "recipient_function": T("to whom in it, by function"),
        "recipient_address": T("its address"),
        "duty_phone": T("the duty phone"),
        "sheet_number": T("the number of the sheet"),
        "copies": T("the number of copies"),
        "handed_over": T("the day it was handed over"),
        "months": T("how many months a closed file is kept"),
        "her_name": T("her name, as she wants it written"),
        "her_phone": T("her telephone, where she wants it given"),
    }


def place_words(text: str) -> str:
    """What the program puts there, in words."""
    known = _places()
    named = [known.get(line.strip("{} "), "") for line in text.splitlines()]
    return T("Filled in: {what}", what=T(", ").join(named)) if named and all(named) else text


def part_help(part: WordingPart) -> str:
    """How to write a part."""
    if part.what in _care() and part.listed:
        return T("One step a line, in the order in which they are done.")
    if part.what in {"do_not", "help", "bullet", "not_ask"}:
        return T("One sentence a line.")
    if part.what in {"tick", "log"}:
        return T("One a line.")
    if part.listed:
        return T("Each line is a paragraph of its own.")
    if "{" in part.text:
        return T("What is in braces is filled in by the program; leave it as it is.")
    return ""


def _template_words(fault: WordingFault) -> str:
    """What is wrong with the notation of a paper, for whoever edits it; empty if it is something else."""
    place = str(dict(fault.params).get("place", ""))
    named = {**_whats(), **_places()}.get(place, place)
    known = {
        "template_missing_part": T("This must be on every paper of this kind: {place}.", place=named),
        "template_unknown_place": T("Nothing is known that could be filled in for {place}. Take it out.", place=place),
        "template_unreadable_line": T("This line cannot be read. Go back to the words in force and change them again."),
    }
    return known.get(fault.code, "")


def fault_words(fault: WordingFault) -> str:
    """What is to be mended, with its line where there is one."""
    said = _template_words(fault) or words_of(fault.code, **dict(fault.params))
    return T("Line {line}: {words}", line=fault.line, words=said) if fault.line else said


def state_words(state: LangState) -> str:
    """Whose words are in force, since when."""
    if not state.version or state.day is None:
        return T("The program's own words are in force.")
    return T(
        "Version {version} is in force, signed by {name} on {day}.",
        version=state.version,
        name=as_typed(state.signer),
        day=i18n.day(state.day),
    )


def version_words(version: int, day: date, signer: str) -> str:
    """One signed version in a line."""
    return T("Version {version}, {day}, {name}", version=version, day=i18n.day(day), name=as_typed(signer))


def older_words(states: tuple[LangState, ...]) -> str:
    """A warning where a text was changed in one language and not yet in another; empty if they go together."""
    older = [language_of(state.lang) for state in states if state.older]
    return T("Older than the others: {languages}. Change them too.", languages=T(", ").join(older)) if older else ""


def lang_of(value: str) -> Lang | None:
    """The language of a text, or None for one that contains all."""
    return next((lang for lang in Lang if lang.value == value), None)
