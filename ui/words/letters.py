"""What is said of a letter before it goes: languages that lack a paragraph, facts that together could point to her, why
it was given back, when it goes. Never a number of files.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from nsintake.domain.language import Lang
from nsintake.domain.release import BackReason
from nsintake.services.letters.letters import Danger
from ui.i18n import T, day, moment
from ui.words.enum_member import member_of
from ui.words.rules import as_typed
from ui.words.values import item_word, language_word, said

if TYPE_CHECKING:
    from nsintake.domain.consent import Item
    from nsintake.domain.language import Wording
    from nsintake.domain.release import GivenBack
    from nsintake.services.consent.same_account import SameAccount
    from nsintake.services.letters.letters import Rare


def dropped(paragraph: Wording) -> tuple[Lang, ...]:
    """The languages that lack the paragraph while another one has it."""
    worded = tuple(lang for lang in Lang if paragraph.said_in(lang).strip())
    return tuple(lang for lang in Lang if worded and lang not in worded)


def dropped_words(paragraph: Wording) -> str:
    """What follows from it; empty if nothing does."""
    return "\n".join(
        T("Without a paragraph in {language} no {language} letter is made.", language=language_word(lang.value))
        for lang in dropped(paragraph)
    )


def rare_words(rare: Rare) -> str:
    """Why a combination is dangerous."""
    match rare.danger:
        case Danger.IN_THE_FORCE:
            return T("His relation to her beside a force he or a relative serves in: colleagues would know whom.")
        case Danger.DAY_AND_DISTRICT:
            return T("An exact day together with a district can be enough to find her.")
        case Danger.DISABILITY_AND_AGE:
            return T("A disability together with an age can be enough to find her.")
        case Danger.FEW:
            return T(
                "Hardly any other file of this office shares all of these facts: together they could point to her."
            )
        case Danger.SOME:
            return T("Not many files of this office share all of these facts.")


def coarser_words(rare: Rare) -> str:
    """The coarser wording that is proposed."""
    own = _said_coarser(rare.danger)
    if not rare.leave_out:
        return own
    named = (T("\u201c{words}\u201d", words=item_word(item.value)) for item in rare.leave_out)
    return T("To say less: leave out {items}.", items=T(", ").join(named))


def _said_coarser(danger: Danger) -> str:
    match danger:
        case Danger.IN_THE_FORCE:
            return T("Say less in the paragraph: \u201csomeone she knows\u201d, without rank or force.")
        case Danger.DAY_AND_DISTRICT:
            return T("Say less in the paragraph: the month instead of the day, no place.")
        case Danger.DISABILITY_AND_AGE:
            return T("Say less in the paragraph: what she needs, not what she has; no age.")
        case Danger.FEW | Danger.SOME:
            return ""


def same_account_words(same: SameAccount, *, names_her: bool = False) -> str:
    """Which other offices could compare this letter with theirs by the account; empty if none."""
    lines = []
    if same.offices:
        offices = T(", ").join(said(office) for office in same.offices)
        lines.append(
            T(
                "The same account or payment is told to {offices} without her name. Whoever reads both learns who she "
                "is there too.",
                offices=offices,
            )
            if names_her
            else T(
                "The same account or payment is told to {offices} too. Two offices that have it can find out that it "
                "is one woman.",
                offices=offices,
            )
        )
    if same.named and not names_her:
        offices = T(", ").join(said(office) for office in same.named)
        lines.append(
            T(
                "{offices} is told who she is together with the same account or payment. Whoever reads both knows her "
                "name.",
                offices=offices,
            )
        )
    return "\n".join(lines)


def leave_out_word(item: Item) -> str:
    """The button that leaves one fact out."""
    return T("Leave out: {fact}", fact=item_word(item.value))


def back_reason_word(value: str) -> str:
    """Why a second person did not sign."""
    match member_of(BackReason, value):
        case None:
            return value
        case BackReason.TELLS_WHO:
            return T("Somebody could know by it who she is")
        case BackReason.NOT_HER_WORDS:
            return T("It is not what she said, or more than she wants told")
        case BackReason.UNCLEAR:
            return T("It cannot be understood")
        case BackReason.WRONG_OFFICE:
            return T("It goes to the wrong office")
        case BackReason.MISTAKE:
            return T("A mistake in the words or in one language")
        case BackReason.OTHER:
            return T("Something else")


def given_back_words(back: GivenBack | None) -> str:
    """What its author is told; empty if it was not given back."""
    if back is None:
        return ""
    text = T(
        "{name} gave it back on {day}: {reason}.",
        name=as_typed(back.by),
        day=day(back.day),
        reason=back_reason_word(back.reason.value),
    )
    return f"{text}\n{as_typed(back.words)}" if back.words else text


def batch_words(by: datetime) -> str:
    """When it goes, and why not at once."""
    return T(
        "It goes to the liaison officer with the next batch, {moment} at the latest: mixed with the letters of other "
        "women, so that the order does not tell whose it is.",
        moment=moment(by),
    )


def waiting_words(by: datetime) -> str:
    """The same of all that waits, of every signer."""
    return T(
        "Signed letters wait for the liaison officers. They go with the next batch, {moment} at the latest.",
        moment=moment(by),
    )
