"""What the directory says of offices, services, persons and hotlines, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.directory import (
    CheckFound,
    CheckWay,
    EntryKind,
    EntryState,
    HelpNeed,
    OpenHours,
    Serves,
    ServiceCost,
)
from nsintake.domain.incident import YesNo
from ui.i18n import T, day

if TYPE_CHECKING:
    from datetime import date


def entry_kind_word(kind: EntryKind) -> str:
    """What an entry is."""
    match kind:
        case EntryKind.OFFICE:
            return T("Office")
        case EntryKind.SERVICE:
            return T("Service")
        case EntryKind.PERSON:
            return T("Person")
        case EntryKind.HOTLINE:
            return T("Hotline")


def help_need_word(need: HelpNeed) -> str:
    """What a woman can need of it."""
    match need:
        case HelpNeed.EMERGENCY:
            return T("Emergency")
        case HelpNeed.REPORTING:
            return T("Reporting to an authority")
        case HelpNeed.FAMILY:
            return T("Violence in the family")
        case HelpNeed.HEALTH:
            return T("Health")
        case HelpNeed.MHPSS:
            return T("Psychosocial support")
        case HelpNeed.LEGAL:
            return T("Legal help")
        case HelpNeed.DIGITAL:
            return T("Accounts and pictures")
        case HelpNeed.CHILD:
            return T("Protection of children")
        case HelpNeed.DOCUMENTS:
            return T("Identity papers")
        case HelpNeed.CASH:
            return T("Money and livelihood")
        case HelpNeed.COMPLAINT:
            return T("Complaints about aid workers")


def hours_word(hours: OpenHours) -> str:
    """When somebody answers."""
    match hours:
        case OpenHours.NOT_ASKED:
            return T("Not asked")
        case OpenHours.DAY_AND_NIGHT:
            return T("Day and night")
        case OpenHours.EVERY_DAY:
            return T("Every day, not at night")
        case OpenHours.WORKING_DAYS:
            return T("On working days")
        case OpenHours.BY_APPOINTMENT:
            return T("By appointment")


def cost_word(cost: ServiceCost) -> str:
    """What it costs her."""
    match cost:
        case ServiceCost.NOT_ASKED:
            return T("Not asked")
        case ServiceCost.FREE:
            return T("Free of charge")
        case ServiceCost.FEE:
            return T("It costs something")


def serves_word(who: Serves) -> str:
    """Who is served."""
    match who:
        case Serves.WOMEN:
            return T("Women")
        case Serves.GIRLS:
            return T("Girls under 18")
        case Serves.BOYS:
            return T("Boys under 18")
        case Serves.MEN:
            return T("Men")
        case Serves.DISPLACED:
            return T("Displaced people")


def asked_word(answer: YesNo) -> str:
    """An answer of an office; what nobody asked it is not asked."""
    match answer:
        case YesNo.UNKNOWN:
            return T("Not asked")
        case YesNo.YES:
            return T("Yes")
        case YesNo.NO:
            return T("No")


def way_word(way: CheckWay) -> str:
    """How it was verified."""
    match way:
        case CheckWay.CALLED:
            return T("Called")
        case CheckWay.VISITED:
            return T("Visited")


def found_word(found: CheckFound) -> str:
    """What came of a call or a visit."""
    match found:
        case CheckFound.RIGHT:
            return T("It is right")
        case CheckFound.NOT_REACHED:
            return T("Nobody reached")
        case CheckFound.WRONG:
            return T("It is wrong")
        case CheckFound.CANCELLED:
            return T("It does not exist any more")
        case CheckFound.CHANGED:
            return T("Facts changed, not verified since")


def doubt_words(state: EntryState, verified_on: date | None) -> str:
    """What must be known before she is told a number; empty where it was verified not long ago."""
    on = day(verified_on) if verified_on is not None else ""
    match state:
        case EntryState.VERIFIED:
            return ""
        case EntryState.STALE:
            return T("Verified on {day}. It may have changed since.", day=on)
        case EntryState.LAPSED:
            return T("Last verified on {day}: too long ago to print it.", day=on)
        case EntryState.UNVERIFIED:
            return T("Nobody here has verified this number. Try it yourself before you rely on it.")
        case EntryState.CANCELLED:
            return T("Reported cancelled. It probably leads nowhere.")
        case EntryState.ENDED:
            return T("This service is over.")
