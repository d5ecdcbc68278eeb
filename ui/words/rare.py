"""What could point to her by being told together, said in words, and what to write instead. Never a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import T
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.domain.consent import Item
    from nsintake.services.consent.joined import Joined
    from nsintake.services.letters.letters import Rare


def rare_words(rare: Rare) -> str:
    """Why a combination is dangerous."""
    return {
        "in_the_force": T("His relation to her beside a force he or a relative serves in: colleagues would know whom."),
        "day_and_district": T("An exact day together with a district can be enough to find her."),
        "disability_and_age": T("A disability together with an age can be enough to find her."),
        "few": T("Hardly any other file of this office shares all of these facts: together they could point to her."),
        "some": T("Not many files of this office share all of these facts."),
    }[rare.danger.value]


def coarser_words(rare: Rare) -> str:
    """The coarser wording that is proposed."""
    own = {
        "in_the_force": T("Say less in the paragraph: \u201csomeone she knows\u201d, without rank or force."),
        "day_and_district": T("Say less in the paragraph: the month instead of the day, no place."),
        "disability_and_age": T("Say less in the paragraph: what she needs, not what she has; no age."),
    }.get(rare.danger.value, "")
    if not rare.leave_out:
        return own
    named = (T("\u201c{words}\u201d", words=words.item_word(item.value)) for item in rare.leave_out)
    return T("To say less: leave out {items}.", items=T(", ").join(named))


def joined_words(joined: Joined, *, names_her: bool = False) -> str:
    """Which other offices could lay this letter beside theirs by the account; empty if none."""
    said = []
    if joined.offices:
        offices = T(", ").join(words.said(one) for one in joined.offices)
        said.append(
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
    if joined.named and not names_her:
        offices = T(", ").join(words.said(one) for one in joined.named)
        said.append(
            T(
                "{offices} is told who she is together with the same account or payment. Whoever reads both knows her "
                "name.",
                offices=offices,
            )
        )
    return "\n".join(said)


def leave_out_word(item: Item) -> str:
    """The button that leaves one fact out."""
    return T("Leave out: {fact}", fact=words.item_word(item.value))
