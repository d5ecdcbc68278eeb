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
from nsintake.domain.task import TaskKind
from ui.i18n import T, day
from ui.words.feature import FeatureWords

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


WORDS = FeatureWords(
    verbs={
        "entry": lambda: T("Wrote an entry of the directory"),
        "verify_entry": lambda: T("Called or visited what the directory names"),
        "remove_entry": lambda: T("Took an entry out of the directory"),
        "import_entry": lambda: T("Took an entry over from a list"),
    },
    tasks={TaskKind.SIGN_OFFICE: lambda: T("Sign its name and address, so that letters can go to it")},
    errors={
        "entry_missing": lambda: T("This entry is not there any more. Go back to the directory."),
        "entry_unverified": lambda: T(
            "One of these numbers is not verified, or not for too long, so it prints on nothing. Call it first."
        ),
        "entry_of_program": lambda: T("It came with the program and is in no file, so it cannot be taken out."),
        "office_listed": lambda: T("Letters can go to this office, so its facts stay. A keeper retires it first."),
        "letters_out": lambda: T(
            "This office has papers of ours ({count}). Its facts stay: they say how to get the papers back."
        ),
        "nothing_to_verify": lambda: T("There is no number to call, or no place to visit. Write it down first."),
        "before_last_check": lambda: T("It was verified after that day already. Write down the newest day."),
        "number_letters": lambda: T("A telephone number has digits alone. Take out what is none."),
        "number_unreadable": lambda: T("Nobody can dial this. Write 0770 123 4567, or a hotline of 3 to 6 digits."),
        "number_taken": lambda: T(
            "Another entry has this number already. Put one of the two right; if both are one office, make them "
            "one entry."
        ),
        "entry_no_office": lambda: T("A person or a hotline gets no letters, so it cannot be one with an office."),
        "hotline_without_number": lambda: T("A hotline is its number. Write it down."),
        "shelter_not_kept": lambda: T(
            "This speaks of a shelter or a safe house. Its place and number are never stored here. Take it out."
        ),
        "waiting_out_of_range": lambda: T("A number of days from 0 to {limit}, or nothing."),
        "too_many_entries": lambda: T("The directory has room for {limit} entries. Take out what is over."),
        "too_many_numbers": lambda: T("A card has room for {limit} numbers. Choose fewer with her."),
        "number_in_advice": lambda: T(
            "A telephone number is here. Numbers are told from the directory alone, since there they are verified."
        ),
        "value_unknown": lambda: T("This is none of the values that are known. The help of this page lists them."),
        "list_too_large": lambda: T("The file is larger than {limit} MB. Take out what is no list of services."),
        "list_unreadable": lambda: T("The file cannot be read as a list. Save it again as CSV in Unicode, or as XLSX."),
        "list_kind_unknown": lambda: T("Only CSV and XLSX files are read. Save it as one of them."),
        "list_encoding": lambda: T("The file is not written in Unicode. Save it as CSV in Unicode (UTF), or as XLSX."),
        "list_empty": lambda: T("There is no row in it besides the names of the columns."),
        "list_too_long": lambda: T("There are more than {limit} rows in it. Divide the list."),
        "list_columns_missing": lambda: T("These columns are missing in the first row: {columns}"),
        "list_columns_unknown": lambda: T(
            "The first row names {count} columns that are not known. Take them out, or name them as the help says."
        ),
        "list_column_twice": lambda: T("Two columns have the same name. Take one out."),
        "cell_formula": lambda: T("A formula is here. Write what it gives."),
        "cell_merged": lambda: T("This cell is merged with another one. Divide it and fill each."),
        "cell_without_column": lambda: T("Something is in a column that has no name."),
        "too_long_cell": lambda: T("The text of this cell is far too long."),
    },
)
