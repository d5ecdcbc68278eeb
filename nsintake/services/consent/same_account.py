"""Two offices that are told the same account can find out by it that it is one woman. No window may call it.

Their references have nothing in common, but an account, a number or the details of a payment are the same on both
papers. It is said before a letter leaves; it stops nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nsintake.domain.consent import JOINING, Item, shared_items
from nsintake.domain.language import Wording
from nsintake.domain.named_letter import NamedLetter
from nsintake.records.case_files import acts_of, drafts_of, listed
from nsintake.records.consent_standing import standings
from nsintake.records.signed_in import SignedIn


@dataclass(frozen=True, slots=True)
class SameAccount:
    """Other offices that hear, or have heard, the same; ``named``: those of them that were told who she is."""

    offices: tuple[Wording, ...] = ()
    named: tuple[Wording, ...] = ()


def same_account_at(signed_in: SignedIn, case_id: bytes, recipient_id: str, items: Iterable[Item]) -> SameAccount:
    """The other offices that could compare what one office is told with what they were told themselves."""
    telling = JOINING.intersection(items)
    if not telling:
        return SameAccount()
    named = _named(signed_in, case_id, telling)
    others = dict.fromkeys((*_agreed(signed_in, case_id, telling), *_told(signed_in, case_id, telling)))
    office = signed_in.content.office_of
    return SameAccount(
        offices=tuple(office(other) for other in others if other not in {recipient_id, *named}),
        named=tuple(office(other) for other in named if other != recipient_id),
    )


def _agreed(signed_in: SignedIn, case_id: bytes, telling: frozenset[Item]) -> Iterable[str]:
    """Offices that may hear it by what she says today, also once what stops it today no longer does."""
    asked = (act.recipient_id for act in acts_of(signed_in, case_id))
    for recipient_id, found in standings(signed_in, case_id, asked, signed_in.today()).items():
        known, shared = listed(signed_in, recipient_id), shared_items(found.word)
        if known is not None and shared & known.kind.usable_items & telling:
            yield recipient_id


def _told(signed_in: SignedIn, case_id: bytes, telling: frozenset[Item]) -> Iterable[str]:
    """Offices that a released letter told it, also where none is allowed today: paper remains."""
    return (draft.recipient_id for _, draft in drafts_of(signed_in, case_id) if telling.intersection(draft.told))


def _named(signed_in: SignedIn, case_id: bytes, telling: frozenset[Item]) -> tuple[str, ...]:
    """Offices that are or were told it together with her name."""
    letters = [letter for _, letter in signed_in.identity.list("named_letter", NamedLetter, subject=case_id)]
    known = [letter for letter in letters if letter.released or letter.withdrawn is None]
    return tuple(dict.fromkeys(letter.recipient_id for letter in known if telling.intersection(letter.items)))
