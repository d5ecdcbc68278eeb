"""What the check found, said in words: the rule, why it stops, and what to write instead.

Must never show what on file a place resembles to anyone but the intake session that asked; callers see to that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nsintake.domain.consent import Item
from nsintake.domain.identity import NeverLack
from ui import i18n
from ui.i18n import T
from ui.words import values as words
from ui.words.enum_member import member_of

if TYPE_CHECKING:
    from nsintake.services.letters.letters import FindingView, Preview
    from nsintake.services.letters.like_her import LikeHer

_WITHHELD = "withheld_"
_LATIN = re.compile(r"[!-~]*[0-9A-Za-z][!-~]*(?: [!-~]*[0-9A-Za-z][!-~]*)*")
_EASTERN_NUMBER = re.compile("[+]?[\u0660-\u0669\u06f0-\u06f9]+(?:[ :./,\u066b\u066c-][\u0660-\u0669\u06f0-\u06f9]+)*")


def as_typed(text: str) -> str:
    """Someone's own words inside a sentence of ours: they keep their own direction."""
    return f"{i18n.FSI}{text}{i18n.PDI}" if text else text


def with_latin_kept(text: str) -> str:
    """A sentence whose accounts, numbers and codes keep their own order wherever it is shown."""
    return as_typed(text) if text.isascii() else _kept(text)


def reach_as_typed(text: str) -> str:
    """How somebody is reached, as typed: words keep their direction, a number among them the order of its groups."""
    return as_typed(text if text.isascii() else _kept(text))


def _kept(text: str) -> str:
    for kept in (_LATIN, _EASTERN_NUMBER):
        text = kept.sub(lambda run: i18n.isolate(run.group()), text)
    return text


def rule_word(rule: str) -> str:
    """One rule in a few words; an unknown rule still says that it stops."""
    if rule.startswith(_WITHHELD):
        return _withheld_word(rule.removeprefix(_WITHHELD))
    return {**_identity(), **_patterns()}.get(rule, T("Something that could point to her ({rule})", rule=rule))


def _withheld_word(item: str) -> str:
    """What she did not agree to tell, or what is told nowhere although nobody asks her about it."""
    if member_of(Item, item) is None:
        return T("No office is told: {item}", item=words.item_word(item))
    return T("She did not agree to tell: {item}", item=words.item_word(item))


def found_words(finding: FindingView | LikeHer) -> str:
    """What was found and by which rule, in one line."""
    return T("\u201c{words}\u201d: {rule}", words=as_typed(finding.text), rule=rule_word(finding.rule))


def resembling_words(finding: FindingView) -> str:
    """Why a place in the text is taken for something on file: how the one can be the other."""
    texts = {
        "read": T("{words} can be read as {name}"),
        "spelled": T("{words} is another spelling of {name}"),
        "joined": T("{words} contains {name} with letters joined to it"),
        "sound": T("{words} sounds like {name}"),
        "near": T("{words} is almost {name}"),
    }
    said = texts.get(finding.way)
    if said is None:
        return T("Resembles: {resembles}", resembles=as_typed(finding.resembles))
    return i18n.fill(said, {"words": as_typed(finding.text), "name": as_typed(finding.resembles)})


def weaker_words(view: Preview) -> str:
    """What the check lacks on file, so that a person reads more carefully; empty where it lacks nothing."""
    said = []
    if view.weaker_check:
        said.append(T("This check is weaker: her name is not on file in Arabic letters. Read it twice."))
    if view.never_lacks:
        lacks = T(", ").join(never_lack_word(lack.value) for lack in view.never_lacks)
        said.append(T("This check is weaker. Not on file: {lacks}.", lacks=lacks))
    return "\n".join(said)


def never_lack_word(value: str) -> str:
    """What of the words that must never appear is not on file."""
    match member_of(NeverLack, value):
        case None:
            return value
        case NeverLack.PLACES:
            return T("places that would give her away")
        case NeverLack.OTHERS:
            return T("other people and words that must never appear")


def staff_words(view: Preview) -> str:
    """That a colleague may be part of it, who could read or carry what is signed; empty where nobody is said to be."""
    if not view.staff_involved:
        return ""
    return T(
        "He, a helper or a relative of his is said to work for us. Every liaison officer can read what is signed here: "
        "ask a keeper first who carries it."
    )


def _identity() -> dict[str, str]:
    return {
        "given_name": T("Her name"),
        "name_chain": T("Two names of hers close together"),
        "chain_name": T("A name from her family chain"),
        "kunya": T("The name she is called by"),
        "never_word": T("A word that must never appear"),
        "place": T("A place that would give her away"),
        "like_given_name": T("Almost her name"),
        "like_chain_name": T("Almost a name from her family chain"),
        "like_kunya": T("Almost the name she is called by"),
        "like_never_word": T("Almost a word that must never appear"),
        "like_place": T("Almost a place that would give her away"),
        "phone": T("Her phone number"),
        "account": T("An account of hers"),
        "code": T("A code that leads to her file or to another paper of hers"),
        "name_in_account": T("Her name inside an account"),
        "kin_account": T("He is her kin: who looks him up finds her family"),
        "agreed_names_her": T("His account contains her name: describe it, do not quote it"),
    }


def _patterns() -> dict[str, str]:
    return {
        "e_mail": T("An e-mail address"),
        "link": T("A link"),
        "handle_unknown": T("An account that is not on file"),
        "coordinates": T("Coordinates of a place"),
        "address": T("The number of a house, a tent or a street"),
        "plate": T("Something like a car plate"),
        "document_number": T("The number of a document"),
        "national_number": T("A national number"),
        "imei": T("The number of a device"),
        "card_number": T("Something like a card number"),
        "iban": T("A bank account"),
        "birth_date": T("Something like a birth date"),
        "unknown_number": T("A number that is not on file"),
        "kin": T("A relative is mentioned"),
        "kin_named": T("Somebody close to her is called by name"),
        "other_alphabet": T("Letters of another alphabet: write it in Arabic, Kurdish or Latin letters"),
        "coded_letters": T("Letters written as codes"),
        "initials": T("Letters that could be her initials"),
        "unprintable": T("This cannot be printed: a picture sign or a foreign script"),
    }
