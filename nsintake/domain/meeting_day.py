"""The rules of the day: what is done when something comes up at the door, in the room or at the gate.

The default is always to stop. What was only met before it began ends the meeting; what comes up in the room stops it,
and then the sheets are collected.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nsintake.domain.meeting import EndReason, Happening, Meeting


class HappensWhere(StrEnum):
    """Where it comes up."""

    DOOR = "door"
    ROOM = "room"
    GATE = "gate"


@dataclass(frozen=True, slots=True)
class HappeningRule:
    """``because``: why it did not take place, where it is stopped before it began. ``incident``: somebody must look
    after it afterwards, by name. ``of_all``: it is about all women who meet together, not about one alone.
    """

    where: HappensWhere
    because: EndReason
    incident: bool = False
    of_all: bool = True


RULES = {
    Happening.SHE_SAYS_NO: HappeningRule(HappensWhere.DOOR, EndReason.SHE_ASKED, of_all=False),
    Happening.SHE_DID_NOT_COME: HappeningRule(
        HappensWhere.DOOR, EndReason.SHE_DID_NOT_COME, incident=True, of_all=False
    ),
    Happening.OFFICER_DID_NOT_COME: HappeningRule(HappensWhere.DOOR, EndReason.OFFICE_DID_NOT_COME),
    Happening.STAND_IN: HappeningRule(HappensWhere.DOOR, EndReason.WRONG_PERSON_CAME),
    Happening.COMPANY: HappeningRule(HappensWhere.DOOR, EndReason.WRONG_PERSON_CAME),
    Happening.ARMED: HappeningRule(HappensWhere.DOOR, EndReason.NOT_SAFE, incident=True),
    Happening.MAN_CAME: HappeningRule(HappensWhere.DOOR, EndReason.WRONG_PERSON_CAME),
    Happening.SHE_LEAVES: HappeningRule(HappensWhere.ROOM, EndReason.SHE_ASKED, of_all=False),
    Happening.RECOGNISED: HappeningRule(HappensWhere.ROOM, EndReason.NOT_SAFE, incident=True),
    Happening.NAME_ASKED: HappeningRule(HappensWhere.ROOM, EndReason.NOT_SAFE, incident=True),
    Happening.RECORDING: HappeningRule(HappensWhere.ROOM, EndReason.NOT_SAFE, incident=True),
    Happening.PLEDGE: HappeningRule(HappensWhere.ROOM, EndReason.NOT_SAFE),
    Happening.SETTLEMENT: HappeningRule(HappensWhere.ROOM, EndReason.NOT_SAFE),
    Happening.SUMMONS: HappeningRule(HappensWhere.ROOM, EndReason.NOT_SAFE, incident=True),
    Happening.RELATIVE_AT_GATE: HappeningRule(HappensWhere.GATE, EndReason.NOT_SAFE, incident=True),
    Happening.EXTORTER_AT_GATE: HappeningRule(HappensWhere.GATE, EndReason.NOT_SAFE, incident=True),
}


def ends_by(meeting: Meeting, what: Happening, now: datetime) -> EndReason | None:
    """Why the meeting did not take place when it is stopped for this now; None where it had begun, so that it took
    place and was broken off.
    """
    began = RULES[what].where is HappensWhere.ROOM or (RULES[what].where is HappensWhere.GATE and now >= meeting.starts)
    return None if began else RULES[what].because
