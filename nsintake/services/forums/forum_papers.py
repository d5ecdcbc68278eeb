"""Papers of forums: the minutes, and the list of open points. They are handed out, and nobody's name is on them.

They are set, drawn and proved like a letter. Everything that was typed is looked at once more before: somebody may have
written it into the file past the fields. A colleague is "NP" on them, an office its name, marked where nobody verified
it, a group what it is called on the list of its forum.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from nsintake.documents.house_blocks import bullet, head, heading, row
from nsintake.domain.forum import Forum, ForumGuest, ForumOffice, ForumStatus, InvitedAnswer, InvitedHow
from nsintake.domain.forum_point import ForumPointEvent, ForumPointState
from nsintake.domain.language import Lang, house_day_in, in_digits
from nsintake.domain.letter import Block, BlockKind, Letter, LetterKind, Origin, Run
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.content_kinds import FORUM_PAPERS
from nsintake.records.general_words import refuse_leading_paper
from nsintake.records.names_on_paper import PaperNames
from nsintake.records.signed_in import SignedIn
from nsintake.services.forums.forum_view import (
    ForumView,
    OwnerView,
    PointView,
    StepView,
    known,
    open_forum,
    open_points,
)
from nsintake.services.wording.forms import BlankPaper

Said = dict[str, str]


@requires(Permission.KEEP_FORUMS, while_unsound=False)
def print_minutes(signed_in: SignedIn, forum_id: bytes, lang: Lang) -> BlankPaper:
    """The minutes of a forum, or the plan of one that is ahead; the log says that they were printed.

    Raises Refused ``paper_leads``, ``record_missing``, ``forum_over`` for one that was cancelled, or as drawing and
    proving do.
    """
    view, said = open_forum(signed_in, forum_id), words_in(signed_in, lang)
    if view.forum.because is not None:
        raise Refused("forum_over")
    offices = [("office", name) for office in view.forum.offices for name in (_name(view, office, lang),)]
    refuse_leading_paper(signed_in, (*view.forum.typed(), *offices, *_typed(view.points, lang)))
    blocks = tuple(_minutes(_as_printed(view, PaperNames.read(signed_in)), said, lang))
    paper = _drawn(signed_in, lang, blocks, said)
    signed_in.note_view(signed_in.liaison, "print_forum_paper", forum_id)
    return paper


@requires(Permission.KEEP_FORUMS, while_unsound=False)
def print_open_points(signed_in: SignedIn, lang: Lang) -> BlankPaper:
    """Every open point with its history; the log says that it was printed. Raises as ``print_minutes`` does."""
    points, said = open_points(signed_in, known(signed_in)), words_in(signed_in, lang)
    refuse_leading_paper(signed_in, _typed(points, lang))
    names = PaperNames.read(signed_in)
    blocks = (
        *head(said, said["title.open_points"]),
        _photos(said),
        row(said["label.day"], house_day_in(signed_in.today(), lang)),
        *_points([_with_names(view, names) for view in points], said, lang),
    )
    paper = _drawn(signed_in, lang, blocks, said)
    with signed_in.liaison.begin() as work:
        signed_in.liaison.audit.append(work, "print_forum_paper")
        work.commit()
    return paper


@requires(Permission.KEEP_FORUMS, while_unsound=True)
def words_in(signed_in: SignedIn, lang: Lang) -> Said:
    """The office's own words for these papers, by their keys."""
    content = signed_in.content
    data = content.text(FORUM_PAPERS, lang.value).data
    return content_kinds.table(content.folder, FORUM_PAPERS, lang.value, data)


def _typed(points: Iterable[PointView], lang: Lang) -> Iterator[tuple[str, str]]:
    """Everything on a list of points that a person typed, the names of offices among it."""
    for view in points:
        yield from view.point.typed()
        owners = (view.owner, *(step.owner for step in view.history))
        yield from (("owner", owner.office.said_in(lang)) for owner in owners if owner is not None)


def _name(view: ForumView, office: ForumOffice, lang: Lang) -> str:
    return view.offices.get(office.entry_id, office.name).said_in(lang)


def _as_printed(view: ForumView, names: PaperNames) -> ForumView:
    """The forum with its offices and owners as a paper may name them today."""
    offices = {office.entry_id: names.of_entry(office.entry_id, office.name) for office in view.forum.offices}
    return replace(view, offices=offices, points=tuple(_with_names(point, names) for point in view.points))


def _with_names(view: PointView, names: PaperNames) -> PointView:
    def named(owner: OwnerView) -> OwnerView:
        if owner.colleague or owner.group:
            return owner
        return replace(owner, office=names.of_entry(owner.entry_id, owner.office))

    history = tuple(step if step.owner is None else replace(step, owner=named(step.owner)) for step in view.history)
    return replace(view, owner=named(view.owner), history=history)


def _list_of(parts: Iterable[str], lang: Lang) -> str:
    return ("\u060c " if lang.rtl else ", ").join(parts)


def _photos(said: Said) -> Block:
    return Block(BlockKind.CAVEAT, Origin.FIXED, (Run(said["no_photos"]),))


def _minutes(view: ForumView, said: Said, lang: Lang) -> Iterator[Block]:
    forum = view.forum
    ahead = forum.status is ForumStatus.PLANNED
    yield from head(said, said["title.plan" if ahead else "title.minutes"])
    yield _photos(said)
    yield row(said["label.day"], house_day_in(forum.day, lang))
    if forum.hour:
        yield row(said["label.hour"], in_digits(forum.hour, lang))
    yield row(said["label.place"], forum.place)
    if forum.moves:
        yield row(said["label.moved"], _list_of((house_day_in(move.was, lang) for move in forum.moves), lang))
    yield from _lines(said["heading.agenda"], forum.agenda, said)
    yield heading(said["heading.offices"])
    offices = [_office(view, office, said, lang) for office in forum.offices] or [said["nothing"]]
    yield from (bullet(words) for words in offices)
    if forum.guests:
        yield heading(said["heading.guests"])
        yield from (bullet(_guest(forum, guest, said, lang)) for guest in forum.guests)
    if not ahead:
        yield from _counts(forum, said, lang)
        for name in ("concerns", "policy", "mitigation"):
            yield from _lines(said[f"heading.{name}"], getattr(forum.minutes, name), said)
    yield from _sorted_points(view, said, lang)


def _lines(title: str, lines: Iterable[str], said: Said) -> Iterator[Block]:
    yield heading(title)
    yield from (bullet(line) for line in tuple(lines) or (said["nothing"],))


def _office(view: ForumView, office: ForumOffice, said: Said, lang: Lang) -> str:
    return f"{_name(view, office, lang)} ({_list_of(_invited(view.forum, office, said, lang), lang)})"


def _guest(forum: Forum, guest: ForumGuest, said: Said, lang: Lang) -> str:
    parts = (said[f"guest.{guest.kind.value}"], *_invited(forum, guest, said, lang))
    return f"{guest.who} ({_list_of(parts, lang)})"


def _invited(forum: Forum, invited: ForumOffice | ForumGuest, said: Said, lang: Lang) -> list[str]:
    parts = [said[f"how.{invited.how.value}"]]
    unanswered = invited.answer is InvitedAnswer.NONE
    if invited.how is not InvitedHow.NOT_INVITED and not (unanswered and invited.came):  # whoever came has answered
        parts.append(said[f"answer.{invited.answer.value}"])
    if forum.status is ForumStatus.HELD:
        came = said["not_asked"] if invited.came is None else in_digits(str(invited.came), lang)
        parts.append(f"{said['label.came']}: {came}")
    return parts


def _counts(forum: Forum, said: Said, lang: Lang) -> Iterator[Block]:
    yield heading(said["heading.counts"])
    names = ("women", "men", "girls", "boys", "duty_bearers")
    for name, count in zip(names, (*forum.counts.of_all, forum.duty_bearers), strict=True):
        words = said["not_asked"] if count is None else in_digits(str(count), lang)
        if name == "duty_bearers" and count is not None and forum.uncounted:
            words = f"{words} ({said['label.uncounted']}: {in_digits(str(forum.uncounted), lang)})"
        yield row(said[f"label.{name}"], words)
    if forum.counts.about is not None:
        about = in_digits(str(forum.counts.about), lang)
        yield row(said["label.in_all"], said["estimated"].replace("{count}", about))


def _sorted_points(view: ForumView, said: Said, lang: Lang) -> Iterator[Block]:
    at, points = view.forum_id, view.points
    new = [held for held in points if held.point.history and held.point.history[0].forum_id == at]
    if view.forum.status is ForumStatus.HELD:
        yield heading(said["heading.agreed"])
        yield from _points(new, said, lang)
        ended = [held for held in points if not held.point.is_open and not held.point.was_at(at)]
        yield heading(said["heading.ended"])
        yield from _points(ended, said, lang)
    yield heading(said["heading.carried"])
    ahead = view.forum.status is ForumStatus.PLANNED
    yield from _points([held for held in points if held not in new and (ahead or held.point.was_at(at))], said, lang)


def _points(points: Iterable[PointView], said: Said, lang: Lang) -> Iterator[Block]:
    found = tuple(points)
    if not found:
        yield bullet(said["nothing"])
    for view in found:
        point = view.point
        yield bullet(point.text)
        if point.state is not ForumPointState.OPEN:
            yield row(said["label.state"], said[f"state.{point.state.value}"])
        yield row(said["label.owner"], _owner(view.owner, said, lang))
        yield row(said["label.due"], house_day_in(point.due, lang))
        if point.how:
            yield row(said["label.how"], point.how)
        yield row(
            said["label.history"],
            ("\u061b " if lang.rtl else "; ").join(_step(step, said, lang) for step in view.history),
        )


def _owner(owner: OwnerView, said: Said, lang: Lang) -> str:
    name = said["np"] if owner.colleague else owner.office.said_in(lang)
    return f"{name} ({said['new_owner_needed']})" if owner.lost else name


def _step(step: StepView, said: Said, lang: Lang) -> str:
    parts = [f"{said[f'step.{step.what.value}']} {house_day_in(step.forum_day or step.on, lang)}"]
    if step.what is ForumPointEvent.NEW_DAY and step.due is not None:
        parts.append(house_day_in(step.due, lang))
    if step.what is ForumPointEvent.NEW_OWNER and step.owner is not None:
        parts.append(_owner(step.owner, said, lang))
    return ": ".join(filter(None, (*parts, step.words)))


def _letter(signed_in: SignedIn, lang: Lang, blocks: tuple[Block, ...], said: Said) -> Letter:
    """The paper as it is set. Nothing on it is looked at here."""
    mark = said["practice_mark"] if signed_in.practice else ""
    return Letter(LetterKind.SPEAKING_NOTE, lang, "", blocks, said["footer"], signed_in.practice, mark)


def _drawn(signed_in: SignedIn, lang: Lang, blocks: tuple[Block, ...], said: Said) -> BlankPaper:
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    content = signed_in.content
    drawn = draw(_letter(signed_in, lang, blocks, said), content.logo)
    text = prove(drawn.pdf, drawn.model, content.logos)
    return BlankPaper(lang, "", drawn.pdf, len(json.loads(drawn.model)["pages"]), text)
