"""Words for what must be mended or is refused when an event is written down and those who come are counted."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T

TRAININGS: dict[str, Callable[[], str]] = {
    "training_missing": lambda: T("This event is not there any more. Go back to the list."),
    "training_day_missing": lambda: T("This day is not one of the event any more. Open the event again."),
    "training_ahead": lambda: T("This day is still to come, so nobody can have been counted."),
    "training_counted": lambda: T("It is written how many came on a day of this event, so it was held. That stays."),
    "estimate_missing": lambda: T("Write about how many came."),
    "estimate_range": lambda: T("An estimate is a number from 1 to {limit}."),
    "estimate_and_count": lambda: T(
        "Women, men, girls or boys were counted. Leave the estimate empty, or empty those numbers."
    ),
    "training_day_counted": lambda: T(
        "Of a day that is left out here it is written how many came. Type the day again, so that nothing is lost."
    ),
    "day_too_far": lambda: T("One of these days is more than a year away. Look at the year again."),
    "door_closed": lambda: T("It was already said how many came on this day. Open the event, and look at its day."),
    "nothing_to_take_back": lambda: T("There is no tap to take back. A count that was typed is put right by typing."),
    "nothing_counted": lambda: T("Nobody was counted yet. Type how many came, or say that nobody counted."),
    "count_unreadable": lambda: T("Type a whole number, such as 12. Leave it empty where nobody counted."),
    "count_too_large": lambda: T("At most {limit} can be written here. Check the number."),
    "counted_as_new": lambda: T("These look like people who were counted on an earlier day. Say whether they are new."),
    "held_twice": lambda: T("An event with the same place, day and topic is in the list already ({day})."),
    "entry_not_fresh": lambda: T(
        "One of these is not verified any more, or not in the last 90 days, so it cannot be marked as named there. "
        "Call it first, or leave it out."
    ),
    "number_typed": lambda: T(
        "A telephone number is here. Choose the office or the hotline from the directory instead."
    ),
    "code_typed": lambda: T("A code of ours is here. Nothing of any woman is written about an event."),
}
