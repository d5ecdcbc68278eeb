"""The words for what stands of a consent, how it was given and who may give it."""

from __future__ import annotations

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
        "not_hers": T("Not enough at her age"),
        "overtaken": T("She said something else since, in her other file: ask her again"),
    }
    return _look(table, value)


def act_word(value: str) -> str:
    """What an act was."""
    table = {
        "given": T("She said what this office may hear"),
        "withdrawn": T("She took it back"),
        "used_up": T("Its one letter was released"),
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


def relation_word(value: str) -> str:
    """What a caregiver is to her."""
    table = {
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
