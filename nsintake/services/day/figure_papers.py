"""The report of figures on paper, and figures given to somebody outside under a protocol: published ones alone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from nsintake import paths
from nsintake.domain.language import Lang, in_digits
from nsintake.domain.publication import PeriodCount, period_before
from nsintake.domain.roles import Permission
from nsintake.domain.text import clean
from nsintake.errors import Refused, UserFault
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.content_kinds import FIGURE_PAPER
from nsintake.records.signed_in import SignedIn
from nsintake.services.day.publishing import GROUPS, FigureLine, FiguresView, figures
from nsintake.services.wording.forms import BlankPaper


class FigureFile(StrEnum):
    """The form of a file that is given out."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Protocol:
    """Under what figures are given out: the protocol's name, to whom, what for, and which groups of rows."""

    name: str
    recipient: str
    purpose: str
    groups: tuple[str, ...]


_COLUMNS = ("period", "row", "what", "count", "or more", "before", "before: or more")


# --- on paper


@requires(Permission.READ_FIGURES, while_unsound=False)
def report(signed_in: SignedIn, period: str, lang: Lang) -> BlankPaper:
    """The report of a period, of the newest month if none is named, as a proved paper: always the same bytes as long as
    no month more of it is published.

    Raises Refused ``nothing_published``, or a failed proof.
    """
    from nsintake.documents.figures_pdf import FiguresPaper, draw  # noqa: PLC0415 - drawing libraries load late
    from nsintake.documents.inspect import prove_form  # noqa: PLC0415

    view, said = _published(signed_in, period), _said(signed_in, lang)
    mark = said["practice_mark"] if signed_in.practice else ""
    title, months = _period_words(said, view.period, lang), _months_words(said, view, lang)
    before = _period_words(said, period_before(view.period), lang)
    legend = f"{said['legend.now']} {said['legend.before'].replace('{period}', before)} {said['legend.hidden']}"
    parts = tuple(_parts(said, view, lang))
    drawn = draw(FiguresPaper(lang, f"{said['title']}: {title}", (months, legend), parts, said["foot"], mark))
    text = prove_form(drawn.pdf, drawn.model)
    return BlankPaper(lang, "", drawn.pdf, len(json.loads(drawn.model)["pages"]), text)


def _published(signed_in: SignedIn, period: str) -> FiguresView:
    view = figures(signed_in, period)
    if not view.months:
        raise Refused("nothing_published")
    return view


def _said(signed_in: SignedIn, lang: Lang) -> dict[str, str]:
    content = signed_in.content
    return content_kinds.table(content.folder, FIGURE_PAPER, lang.value, content.text(FIGURE_PAPER, lang.value).data)


def _period_words(said: dict[str, str], period: str, lang: Lang) -> str:
    year = in_digits(period[:4], lang)
    if len(period) == 4:
        return year
    if period[5] == "Q":
        return said["quarter"].replace("{number}", in_digits(period[6], lang)).replace("{year}", year)
    return f"{said[f'month.{period[5:]}']} {year}"


def _months_words(said: dict[str, str], view: FiguresView, lang: Lang) -> str:
    if view.of == 1:
        return said["month"]
    places = (("{months}", view.months), ("{of}", view.of))
    words = said["months"]
    for place, number in places:
        words = words.replace(place, in_digits(str(number), lang))
    return words


def _parts(said: dict[str, str], view: FiguresView, lang: Lang) -> Iterator[tuple[str, tuple[object, ...]]]:
    from nsintake.documents.figures_pdf import PaperBar  # noqa: PLC0415 - drawing libraries load late

    for group in dict.fromkeys((*GROUPS, *(line.group for line in view.lines))):
        rows = view.in_group(group)
        if rows:
            yield (
                said.get(f"group.{group}", group),
                tuple(
                    PaperBar(
                        _row_words(said, line, lang),
                        _number(said, line.now, lang),
                        None if line.now is None else line.now.count,
                        None if line.before is None else line.before.count,
                    )
                    for line in rows
                ),
            )


def _number(said: dict[str, str], count: PeriodCount | None, lang: Lang) -> str:
    if count is None:
        return said["not_yet"]
    number = in_digits(str(count.count), lang)
    return said["or_more"].replace("{count}", number) if count.or_more else number


def _row_words(said: dict[str, str], line: FigureLine, lang: Lang) -> str:
    """What a row counts, as the paper says it; one that this version does not know is said by its name."""
    words = said.get(f"office.{line.part or 'handed'}")
    if line.office is None or words is None:
        return said.get(f"row.{line.row}", line.row)
    return words.replace("{office}", line.office.said_in(lang))


# --- to somebody outside


@requires(Permission.PUBLISH_FIGURES)
def give_out(signed_in: SignedIn, period: str, protocol: Protocol, kind: FigureFile, path: Path) -> int:
    """Write the published figures of a period into a file for somebody outside; how many rows. The log says to whom,
    what for, under which protocol and which groups, before the file is written. A practice office marks it as papers
    are marked.

    Raises UserFault ``field_missing`` for a field of the protocol, ``no_figures_chosen`` for no group;
    Refused ``nothing_published``; EnvironmentFault where the file cannot be written.
    """
    said = {name: clean(getattr(protocol, name), name) for name in ("name", "recipient", "purpose")}
    for name, words in said.items():
        if not words:
            raise UserFault("field_missing", field=name)
    groups = tuple(group for group in GROUPS if group in protocol.groups)
    if not groups:
        raise UserFault("no_figures_chosen", field="group.women")
    view = _published(signed_in, period)
    rows = list(_table(signed_in, view, groups))
    mark = _said(signed_in, Lang.EN)["practice_mark"] if signed_in.practice else ""
    data = _csv(rows, mark) if kind is FigureFile.CSV else _xlsx(rows, mark)
    with signed_in.identity.begin() as work:
        details = {"period": view.period, "protocol": said["name"], "recipient": said["recipient"]}
        details |= {"purpose": said["purpose"], "groups": " ".join(groups), "file": kind.value}
        signed_in.identity.audit.append(work, "give_figures", details=details)
        work.commit()
    paths.atomic_write(path, data)
    return len(rows) - 1


def _table(signed_in: SignedIn, view: FiguresView, groups: Sequence[str]) -> Iterator[tuple[str | int, ...]]:
    words = _said(signed_in, Lang.EN)
    yield _COLUMNS
    for line in view.lines:
        if line.group in groups:
            now, before = line.now, line.before
            yield (
                view.period,
                line.row,
                _row_words(words, line, Lang.EN),
                "not published" if now is None else now.count,
                "yes" if now is not None and now.or_more else "",
                "not published" if before is None else before.count,
                "yes" if before is not None and before.or_more else "",
            )


def _csv(rows: Sequence[Sequence[str | int]], mark: str) -> bytes:
    from nsintake.documents.table_out import csv_bytes  # noqa: PLC0415 - only where something is given out

    return csv_bytes(rows, mark)


def _xlsx(rows: Sequence[Sequence[str | int]], mark: str) -> bytes:
    from nsintake.documents.table_out import xlsx_bytes  # noqa: PLC0415 - heavy

    return xlsx_bytes(rows, mark)
