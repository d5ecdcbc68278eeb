"""Words for what leads back to her file: pictures, calls, why a file may be hers, how two are known to be one.

Words only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.calling import CallDoubt
from nsintake.domain.coming_back import CallOutcome, Sign
from nsintake.domain.ties import MergeReason, Reason
from ui.i18n import T, isolate
from ui.words.enum_member import member_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nsintake.domain.ties import MatchReason


def sign_word(value: str) -> str:
    """A picture of the set in one word."""
    match member_of(Sign, value):
        case None:
            return value
        case Sign.SUN:
            return T("Sun")
        case Sign.CLOUD:
            return T("Cloud")
        case Sign.DROP:
            return T("Drop")
        case Sign.MOUNTAIN:
            return T("Mountain")
        case Sign.TREE:
            return T("Tree")
        case Sign.FLOWER:
            return T("Flower")
        case Sign.LEAF:
            return T("Leaf")
        case Sign.GRAPES:
            return T("Grapes")
        case Sign.APPLE:
            return T("Apple")
        case Sign.FISH:
            return T("Fish")
        case Sign.BIRD:
            return T("Bird")
        case Sign.BUTTERFLY:
            return T("Butterfly")
        case Sign.HOUSE:
            return T("House")
        case Sign.DOOR:
            return T("Door", "a picture she remembers")
        case Sign.KEY:
            return T("Key", "a picture she remembers")
        case Sign.CANDLE:
            return T("Candle")
        case Sign.BELL:
            return T("Bell")
        case Sign.BOOK:
            return T("Book")
        case Sign.CUP:
            return T("Cup")
        case Sign.TEAPOT:
            return T("Teapot")
        case Sign.SCISSORS:
            return T("Scissors")
        case Sign.COMB:
            return T("Comb")
        case Sign.UMBRELLA:
            return T("Umbrella")
        case Sign.BOAT:
            return T("Boat")


def call_word(value: str) -> str:
    """How a call ended."""
    match member_of(CallOutcome, value):
        case None:
            return value
        case CallOutcome.REACHED:
            return T("I spoke with her")
        case CallOutcome.SOMEONE_ELSE:
            return T("Someone else answered")
        case CallOutcome.NO_ANSWER:
            return T("Nobody answered")
        case CallOutcome.WITHDREW:
            return T("She takes her consent back")


def doubt_words(doubt: CallDoubt) -> str:
    """What speaks against calling her."""
    match doubt:
        case CallDoubt.PHONE_WATCHED:
            return T("Her phone is watched or shared. Do not call it: whoever watches it would know.")
        case CallDoubt.NO_SAFE_WAY:
            return T("She said that no way to reach her is safe. She comes back herself.")
        case CallDoubt.NOT_BY_CALL:
            return T("She did not name a call among the safe ways. Use one of those she named.")
        case CallDoubt.OUT_OF_SIGHT:
            return T("Another file of hers cannot be read now. She may have said there that a call is dangerous.")
        case CallDoubt.NO_CODE_WORD:
            return T("No code word was agreed. Ask something that only she can answer before you say anything.")
        case CallDoubt.NO_NUMBER:
            return T("No number is on file.")


def reason_word(reason: Reason) -> str:
    """A reason without any name."""
    match reason:
        case Reason.PHONE:
            return T("Same phone")
        case Reason.NAME:
            return T("Same name")
        case Reason.READS_AS:
            return T("The name reads the same in another script")
        case Reason.SPELLED:
            return T("The name is spelled almost the same")
        case Reason.CALLED:
            return T("She is called the same")
        case Reason.AGE:
            return T("Same age")


def reason_words(reasons: Iterable[MatchReason]) -> str:
    """Reasons without any name, each once, because a line."""
    return "\n".join(dict.fromkeys(reason_word(because.reason) for because in reasons))


def because_words(reasons: Iterable[MatchReason]) -> str:
    """Reasons with both forms of each name, because a line; only where her name is shown."""
    return "\n".join(dict.fromkeys(_because(because) for because in reasons))


def _because(because: MatchReason) -> str:
    typed, on_file = isolate(because.typed), isolate(because.on_file)
    if because.typed and because.on_file and because.typed != because.on_file:
        if because.reason is Reason.READS_AS:
            return T("{typed} can be read as {on_file}", typed=typed, on_file=on_file)
        return T("{typed} is another spelling of {on_file}", typed=typed, on_file=on_file)
    return reason_word(because.reason)


def merge_reason_word(reason: MergeReason) -> str:
    """How it is known."""
    match reason:
        case MergeReason.SHE_SAYS:
            return T("She says so herself")
        case MergeReason.SAME_PHONE:
            return T("The same phone, and she confirms it")
        case MergeReason.SAME_STORY:
            return T("Name and what happened agree")
        case MergeReason.TYPED_TWICE:
            return T("One session was typed in twice")
