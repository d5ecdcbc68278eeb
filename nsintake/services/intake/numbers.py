"""Numbers for a woman: on the screen with their doubt, and on a card of those she chooses, where it is safe to carry.

On the screen an unverified number is shown, since it may be the only one tonight; on paper there is none. Which numbers
she chose is written nowhere.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from nsintake.domain.directory import EntryState, HelpNeed, OpenHours
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.numbers_card import MOST_ON_CARD, NumbersCard, card_numbers
from nsintake.domain.phone import spaced
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.directory import every_entry, printing_entry
from nsintake.records.merged_files import require_card_safe
from nsintake.records.signed_in import SignedIn
from nsintake.services.wording.forms import BlankPaper


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A number with what must be known before she is told it. ``number`` is spaced as it is dialled; ``verified_on``
    is None where nobody verified it.
    """

    entry_id: bytes
    name: Wording
    number: str
    needs: tuple[HelpNeed, ...]
    state: EntryState
    verified_on: date | None
    hours: OpenHours
    recorded: YesNo
    sends_patrol: YesNo
    anonymous: YesNo
    female_staff: YesNo


@requires(Permission.READ_DIRECTORY, while_unsound=True)
def numbers(signed_in: SignedIn, needs: Collection[HelpNeed] = ()) -> tuple[NumberRow, ...]:
    """Every number for one of these needs (all where none is said): those that print first, then those in doubt; what
    is over is left out, what was reported cancelled comes last.
    """
    today, rows = signed_in.today(), []
    for held in every_entry(signed_in):
        entry, state = held.entry, held.entry.state(today)
        if not entry.phone or state is EntryState.ENDED or (needs and not set(needs) & set(entry.needs)):
            continue
        check = entry.verified
        rows.append(
            NumberRow(
                entry_id=held.entry_id,
                name=entry.name,
                number=spaced(entry.phone),
                needs=entry.needs,
                state=state,
                verified_on=None if check is None else check.day,
                hours=entry.hours,
                recorded=entry.recorded,
                sends_patrol=entry.sends_patrol,
                anonymous=entry.anonymous,
                female_staff=entry.female_staff,
            )
        )
    return tuple(sorted(rows, key=lambda row: _RANK[row.state]))


_RANK = {
    EntryState.VERIFIED: 0,
    EntryState.STALE: 1,
    EntryState.LAPSED: 2,
    EntryState.UNVERIFIED: 3,
    EntryState.CANCELLED: 4,
    EntryState.ENDED: 5,
}


@requires(Permission.READ_DIRECTORY)
def draw_card(signed_in: SignedIn, lang: Lang, entry_ids: Sequence[bytes]) -> BlankPaper:
    """A card of these numbers in this order, drawn and proved.

    Raises UserFault ``nothing_chosen``, ``too_many_numbers``; Refused ``entry_unverified`` for one that may not print.
    """
    from nsintake.documents.inspect import prove_form  # noqa: PLC0415 - drawing libraries load at the first paper
    from nsintake.documents.numbers_card import draw_numbers  # noqa: PLC0415

    chosen = tuple(dict.fromkeys(entry_ids))
    if not chosen:
        raise UserFault("nothing_chosen", field="numbers")
    if len(chosen) > MOST_ON_CARD:
        raise UserFault("too_many_numbers", field="numbers", limit=MOST_ON_CARD)
    entries = [printing_entry(signed_in, entry_id) for entry_id in chosen]
    said = card_numbers(entries, lang, signed_in.today())
    if len(said) != len(entries):
        raise Refused("entry_unverified")
    phrase = signed_in.content.vocabulary.phrase
    card = NumbersCard(
        lang=lang,
        numbers=said,
        verified=phrase("numbers.verified").said_in(lang),
        warning=phrase("numbers.sim").said_in(lang),
        practice_mark=phrase("round.practice").said_in(lang) if signed_in.practice else "",
    )
    drawn = draw_numbers(card)
    text = prove_form(drawn.pdf, drawn.model)
    return BlankPaper(lang, "", drawn.pdf, len(json.loads(drawn.model)["pages"]), text)


@requires(Permission.RUN_INTAKE, while_unsound=False)
def print_card(signed_in: SignedIn, case_id: bytes, entry_ids: Sequence[bytes]) -> BlankPaper:
    """A card for her in her language, only if she said that one is safe to carry; that it was printed is audited, what
    is on it is not.

    Raises Refused ``card_not_safe``, and as ``draw_card`` and ``case_of`` do.
    """
    case = case_of(signed_in, case_id)
    require_card_safe(signed_in, case_id, case)
    paper = draw_card(signed_in, case.spoken, entry_ids)
    signed_in.note_view(signed_in.identity, "print_card", case_id)
    return paper


@requires(Permission.RUN_INTAKE, while_unsound=False)
def print_without_file(signed_in: SignedIn, lang: Lang, entry_ids: Sequence[bytes], *, safe: bool) -> BlankPaper:
    """A card for a woman of whom nothing is written down, if she says that she can carry it safely (``safe``). The log
    says that a blank paper was printed, in which language, as of a blank form; neither the numbers nor her answer.

    Raises Refused ``card_not_safe``, and as ``draw_card`` does.
    """
    if not safe:
        raise Refused("card_not_safe")
    paper = draw_card(signed_in, lang, entry_ids)
    with signed_in.identity.begin() as work:
        signed_in.identity.audit.append(work, "print_form", details={"lang": lang.value})
        work.commit()
    return paper
