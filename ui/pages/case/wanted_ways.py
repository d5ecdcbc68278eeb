"""The ways she wants and for which nothing was begun, each with the button that begins it.

Object names: ``case.wish.WAY``, with ``case.wish.WAY.begin``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nsintake.domain.accompaniment import AccompanimentStatus
from nsintake.domain.case import Pathway
from ui.i18n import T
from ui.widgets.basics import StatusPill, Tone, button
from ui.words.answers import pathway_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from nsintake.services.accompaniment.way_view import WayRow

Begin = Mapping[Pathway, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class WantedWay:
    """A way she wants, with what is said below it and the parts at the end of its line."""

    name: str
    title: str
    below: str
    trailing: tuple[QWidget, ...]


def not_begun(wanted: Iterable[Pathway], ways: Iterable[WayRow]) -> tuple[Pathway, ...]:
    """The same without going with her, where somebody goes or went."""
    goes = any(way.status is not AccompanimentStatus.CALLED_OFF for way in ways)
    return tuple(each for each in wanted if not (goes and each is Pathway.ACCOMPANIMENT))


def frozen_words() -> str:
    """Why nothing is begun with her while her file is frozen."""
    return T("Her file is frozen: nothing is planned with her and nothing leaves until it is unfrozen.")


def wanted_way(
    way: Pathway,
    begin: Callable[[], object] | None,
    *,
    agreed: bool,
    ask: Callable[[], object] | None,
    asked: bool = True,
    frozen: bool = False,
) -> WantedWay:
    """``begin`` is None for who may not. ``agreed``: she agreed to an office; else only asking her leads on,
    again where she was ``asked`` about one.
    ``frozen``: her file is, and nothing but advice is begun.
    """
    name, said = f"case.wish.{way.value}", pathway_word(way.value)
    below, act = _words(way), begin
    if frozen and way is not Pathway.INFORMATION:
        below, act = frozen_words(), None
    elif way in _TO_OFFICES and not agreed:
        below, act = T("She has not agreed to any office yet."), ask
    trailing: tuple[QWidget, ...] = (StatusPill(T("Not begun"), Tone.WAITING),)
    if act is not None:
        asks = T("Ask her again") if asked else T("Ask her")
        words = asks if act is ask else _act_words(way)
        begins = button(words, act, name=f"{name}.begin")
        begins.setAccessibleName(T("{act}: {way}", act=words, way=said))
        trailing = (*trailing, begins)
    return WantedWay(name, T("She wants: {way}", way=said), below, trailing)


_TO_OFFICES = frozenset({Pathway.MEETING, Pathway.LIAISON, Pathway.REFERRAL})


def _words(way: Pathway) -> str:
    match way:
        case Pathway.MEETING:
            return T("No meeting is planned.")
        case Pathway.LIAISON:
            return T("There is no letter to an authority.")
        case Pathway.ACCOMPANIMENT:
            return T("Nobody is to go with her.")
        case Pathway.REFERRAL:
            return T("There is no letter to a service.")
        case Pathway.INFORMATION:
            return T("What is read to her is not written down, so this line stays.")


def _act_words(way: Pathway) -> str:
    match way:
        case Pathway.MEETING:
            return T("Plan a meeting")
        case Pathway.LIAISON:
            return T("Write a letter")
        case Pathway.ACCOMPANIMENT:
            return T("Go with her")
        case Pathway.REFERRAL:
            return T("Refer her")
        case Pathway.INFORMATION:
            return T("Advice for her")
