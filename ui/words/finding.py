"""Words for why a file may be hers, and for how it is known that two are one woman's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.finding import MergeReason, Reason
from ui.i18n import T, isolate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nsintake.domain.finding import Because


def reason_word(reason: Reason) -> str:
    """A reason without any name."""
    return {
        Reason.PHONE: T("Same phone"),
        Reason.NAME: T("Same name"),
        Reason.READS_AS: T("The name reads the same in another script"),
        Reason.SPELLED: T("The name is spelled almost the same"),
        Reason.CALLED: T("She is called the same"),
        Reason.AGE: T("Same age"),
    }[reason]


def reason_words(reasons: Iterable[Because]) -> str:
    """Reasons without any name, each once, one a line."""
    return "\n".join(dict.fromkeys(reason_word(one.reason) for one in reasons))


def because_words(reasons: Iterable[Because]) -> str:
    """Reasons with both forms of each name, one a line; only where her name is shown."""
    return "\n".join(dict.fromkeys(_because(one) for one in reasons))


def _because(one: Because) -> str:
    typed, on_file = isolate(one.typed), isolate(one.on_file)
    if one.typed and one.on_file and one.typed != one.on_file:
        if one.reason is Reason.READS_AS:
            return T("{typed} can be read as {on_file}", typed=typed, on_file=on_file)
        return T("{typed} is another spelling of {on_file}", typed=typed, on_file=on_file)
    return reason_word(one.reason)


def merge_reason_word(reason: MergeReason) -> str:
    """How it is known."""
    return {
        MergeReason.SHE_SAYS: T("She says so herself"),
        MergeReason.SAME_PHONE: T("The same phone, and she confirms it"),
        MergeReason.SAME_STORY: T("Name and what happened agree"),
        MergeReason.TYPED_TWICE: T("One session was typed in twice"),
    }[reason]
