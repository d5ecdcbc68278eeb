"""A round: the papers that go out together, the list that goes with them, and what became of each of them afterwards.

The list and the register of what went out have codes, offices and numbers, and no fact about anybody. What is on a
round is noted beside each print and goes with it: nothing else says which women's papers went out together.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.codes import new_code
from nsintake.domain.language import Lang, house_day_in, in_digits
from nsintake.domain.letter import Block, BlockKind, Letter, LetterKind, Origin, Run
from nsintake.domain.liaison import Disclosure, Whereabouts
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import cases_by_reference
from nsintake.records.signed_in import SignedIn
from nsintake.services.liaison.handing import Handing, ToHandOver, give, to_hand_over
from nsintake.services.liaison.proved_letters import require_printable, require_whole_log
from nsintake.services.liaison.typed_on_papers import TypedWords, refuse_planted
from nsintake.services.wording.forms import BlankPaper

MOST_ON_A_ROUND = 60
_FIRST_DAY = date(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class RoundView:
    """Papers that can go out, those on the way, and the references of those that were called back meanwhile."""

    here: tuple[ToHandOver, ...] = ()
    on_the_way: tuple[ToHandOver, ...] = ()
    called_back: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The code of the round that is on the way; of several the first."""
        return min((waits.copies.round_code for waits in self.on_the_way), default="")


@requires(Permission.RECORD_DISCLOSURE, while_unsound=True)
def the_round(signed_in: SignedIn) -> RoundView:
    """What waits to go out, and what went out and nobody has settled yet."""
    prints = signed_in.liaison.sound("disclosure", Disclosure).pairs
    waiting = to_hand_over(signed_in, prints)
    known = {waits.copies.disclosure_id for waits in waiting}
    stopped = {
        disclosure.reference
        for key, disclosure in prints
        if disclosure.round_code and key not in known and disclosure.where is Whereabouts.WITH_US
    }
    return RoundView(
        here=tuple(waits for waits in waiting if not waits.copies.round_code),
        on_the_way=tuple(waits for waits in waiting if waits.copies.round_code),
        called_back=tuple(sorted(stopped)),
    )


@requires(Permission.RECORD_DISCLOSURE)
def begin_round(signed_in: SignedIn, print_ids: Sequence[bytes]) -> str:
    """Take these papers along; the code printed on their list. What is on the way already is on the same list.

    Raises UserFault ``nothing_chosen``, ``too_many_papers``, Refused ``changed_meanwhile`` where one cannot be handed
    over any more, and as ``require_whole_log`` and ``require_printable`` do.
    """
    if not print_ids:
        raise UserFault("nothing_chosen", field="papers")
    if len(print_ids) > MOST_ON_A_ROUND:
        raise UserFault("too_many_papers", field="papers", limit=MOST_ON_A_ROUND)
    store = signed_in.liaison
    with store.begin() as work:
        require_whole_log(signed_in)
        view = the_round(signed_in)
        code = view.code or new_code(signed_in.randbelow)
        if not set(print_ids) <= {waits.copies.disclosure_id for waits in view.here}:
            raise Refused("changed_meanwhile", table="disclosure")
        for print_id in print_ids:
            row = store.record("disclosure", print_id, Disclosure)
            require_printable(signed_in, row.value.letter_id)  # what nobody may be given does not leave the house
            taken = replace(row.value, round_code=code)
            store.put(work, "disclosure", print_id, row.subject_id, taken, verb="take_along")
        work.commit()
    return code


@requires(Permission.RECORD_DISCLOSURE)
def settle_round(signed_in: SignedIn, handed: Sequence[Handing], back: Sequence[bytes]) -> None:
    """What became of each paper of a round, all at once or nothing: handed over, or brought back.

    Raises as ``handing.give`` does, Refused ``round_not_whole`` where one of them is left out.
    """
    store = signed_in.liaison
    with store.begin() as work:
        view = the_round(signed_in)
        out = {waits.copies.disclosure_id for waits in view.on_the_way}
        if out != {*(handing.disclosure_id for handing in handed), *back}:
            raise Refused("round_not_whole")
        for handing in handed:
            give(signed_in, work, handing)
        prints = store.sound("disclosure", Disclosure).records
        for row in prints:  # what was called back meanwhile is on no round any more either
            if row.value.round_code:
                kept = replace(row.value, round_code="")
                store.put(work, "disclosure", row.record_id, row.subject_id, kept, verb="bring_back")
        work.commit()


# --- papers of ours, proved like every other


@requires(Permission.RECORD_DISCLOSURE, while_unsound=False)
def round_list(signed_in: SignedIn, lang: Lang) -> BlankPaper:
    """The list of the round that is on the way, with boxes to tick; that it was printed is written into the log.

    Raises Refused ``no_round``, or as drawing and proving do.
    """
    view = the_round(signed_in)
    if not view.on_the_way:
        raise Refused("no_round")
    paper = _paper(signed_in, lang, view.code, "round.title", _list_blocks(signed_in, lang, view))
    _note(signed_in, "print_round")
    return paper


@requires(Permission.VIEW_RECORDS, while_unsound=False)
def register(signed_in: SignedIn, lang: Lang, first: date, last: date) -> BlankPaper:
    """What was handed over from one day to another, by number, date, reference and office; written into the log.

    Raises UserFault ``days_turned_round``, Refused ``names_her``.
    """
    if last < first:
        raise UserFault("days_turned_round", field="last")
    prints = signed_in.liaison.sound("disclosure", Disclosure).pairs
    given = [
        disclosure
        for _, disclosure in prints
        if disclosure.handed_on is not None and first <= disclosure.handed_on <= last
    ]
    given.sort(key=lambda disclosure: (disclosure.handed_on or _FIRST_DAY, disclosure.number, disclosure.reference))
    refuse_planted(signed_in, _numbers(signed_in, given))
    blocks = _register_blocks(signed_in, lang, given, first, last)
    paper = _paper(signed_in, lang, "", "round.register", blocks)
    _note(signed_in, "print_register")
    return paper


def _numbers(signed_in: SignedIn, given: Sequence[Disclosure]) -> Iterator[TypedWords]:
    """The numbers that were typed, with whose letters bear them."""
    cases = cases_by_reference(signed_in) if given and signed_in.may(Permission.VIEW_CASES) else {}
    for disclosure in given:
        for number in (disclosure.number, disclosure.their_number):
            yield TypedWords(number, disclosure.reference, cases.get(disclosure.reference))


def _note(signed_in: SignedIn, verb: str) -> None:
    with signed_in.liaison.begin() as work:
        signed_in.liaison.audit.append(work, verb)
        work.commit()


def _say(signed_in: SignedIn, lang: Lang, key: str) -> str:
    return signed_in.content.vocabulary.phrase(key).said_in(lang)


def _block(kind: BlockKind, text: str = "", *, label: str = "", verbatim: bool = False) -> Block:
    runs = (Run(text, verbatim=verbatim),) if text else ()
    return Block(kind, Origin.TEMPLATE, runs, label)


def _list_blocks(signed_in: SignedIn, lang: Lang, view: RoundView) -> Iterator[Block]:
    def say(key: str) -> str:
        return _say(signed_in, lang, f"round.{key}")

    yield _block(BlockKind.META, view.code, label=say("code"), verbatim=True)
    yield _block(BlockKind.META, house_day_in(signed_in.today(), lang), label=say("day"), verbatim=True)
    yield _block(BlockKind.PARAGRAPH, say("lead"))
    for waits in view.on_the_way:
        copies = waits.copies
        kind = copies.kind or LetterKind.REFERRAL
        yield _block(BlockKind.HEADING, copies.reference, verbatim=True)
        yield _block(BlockKind.ROW, copies.office.said_in(lang), label=say("office"))
        yield _block(BlockKind.ROW, say(f"kind.{kind.value}"), label=say("paper"))
        yield _block(BlockKind.ROW, say(f"lang.{copies.lang.value}"), label="")
        yield _block(BlockKind.ROW, in_digits(str(copies.copies), lang), label=say("copies"))
        yield _block(BlockKind.TICK, say("handed"))
        yield _block(BlockKind.TICK, say("back"))
        yield _block(BlockKind.META, label=say("number"))
        yield _block(BlockKind.META, label=say("to"))


def _register_blocks(
    signed_in: SignedIn, lang: Lang, given: Iterable[Disclosure], first: date, last: date
) -> Iterator[Block]:
    def say(key: str) -> str:
        return _say(signed_in, lang, f"round.{key}")

    yield _block(
        BlockKind.META, f"{house_day_in(first, lang)} - {house_day_in(last, lang)}", label=say("register_days")
    )
    empty = True
    for disclosure in given:
        empty = False
        day = house_day_in(disclosure.handed_on or _FIRST_DAY, lang)
        office = signed_in.content.office_of(disclosure.recipient_id).said_in(lang)
        yield _block(BlockKind.HEADING, disclosure.reference, verbatim=True)
        yield _block(BlockKind.ROW, office, label=say("office"))
        yield _block(BlockKind.ROW, day, label=say("day"), verbatim=True)
        yield _block(BlockKind.ROW, in_digits(str(disclosure.there), lang), label=say("copies"))
        for label, number, dated in (
            ("ours", disclosure.number, disclosure.dated),
            ("theirs", disclosure.their_number, disclosure.their_date),
        ):
            said = " / ".join(part for part in (number, house_day_in(dated, lang) if dated else "") if part)
            if said:
                yield _block(BlockKind.ROW, said, label=say(label), verbatim=True)
    if empty:
        yield _block(BlockKind.PARAGRAPH, say("none"))


def _paper(signed_in: SignedIn, lang: Lang, code: str, title: str, blocks: Iterable[Block]) -> BlankPaper:
    """Drawn and proved: the paper has these characters and nothing else."""
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first paper
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    letter = _letter(signed_in, lang, code, title, blocks)
    drawn = draw(letter)
    text = prove(drawn.pdf, drawn.model, signed_in.content.logos)
    return BlankPaper(lang, code, drawn.pdf, len(json.loads(drawn.model)["pages"]), text)


def _letter(signed_in: SignedIn, lang: Lang, code: str, title: str, blocks: Iterable[Block]) -> Letter:
    head = _block(BlockKind.LETTERHEAD, _say(signed_in, lang, title))
    return Letter(
        kind=LetterKind.REPLY_SLIP,
        lang=lang,
        reference=code,
        blocks=(head, *blocks),
        footer=_say(signed_in, lang, "round.footer"),
        practice=signed_in.practice,
        practice_mark=_say(signed_in, lang, "round.practice") if signed_in.practice else "",
    )
