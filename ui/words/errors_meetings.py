"""Words for what must be mended or is refused when a meeting is planned, held or spoken of."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T

MEETINGS: dict[str, Callable[[], str]] = {
    "leavings_too_close": lambda: T(
        "They could meet outside. Leave at least {minutes} minutes between her leaving and the officer's."
    ),
    "leaves_too_early": lambda: T("Nobody leaves within {minutes} minutes of the beginning. Choose a later time."),
    "meeting_too_long": lambda: T("From the first who comes to the last who goes there are more than {hours} hours."),
    "hour_skipped": lambda: T("The clock skips this hour on that day. Choose another time."),
    "group_size": lambda: T("Women who meet together are 2 to {limit}. Ask her again to how many she agrees."),
    "group_not_agreed": lambda: T("Ask her how the other women may see her. Without her yes she comes alone."),
    "group_full": lambda: T("One of these women agreed to fewer. Choose another group, or let her come alone."),
    "group_changed": lambda: T("These women meet at another hour or place now, or not any more. Choose again."),
    "nothing_agreed": lambda: T("Nothing was agreed at this meeting, so there is nothing to write to the office."),
    "nobody_comes": lambda: T("Choose the office that comes."),
    "comes_twice": lambda: T("This office comes already. Choose another one, or take this one out."),
    "too_many_come": lambda: T("At most {limit} offices come to one meeting."),
    "unsafe_person": lambda: T(
        "She said that she would feel unsafe if one of these came. Leave that name out; give the office no reason."
    ),
    "person_resembles_her": lambda: T(
        "One of these names resembles hers, so it cannot be written here. Write the officer's function instead."
    ),
    "receives_unknown": lambda: T("This colleague does not work here now. Choose who receives her."),
    "female_officer_asked": lambda: T("She asked for a female officer only. Ask her again before you plan otherwise."),
    "seat_seen": lambda: T(
        "She is present by voice only: she sits behind the screen or in another room. Change this, or how she is "
        "present."
    ),
    "seat_not_in_room": lambda: T(
        "She is present by phone only: she is not in this room. Change this, or how she is present."
    ),
    "sheet_not_missing": lambda: T("This fact sheet is not missing. Look at the meeting again."),
    "point_not_open": lambda: T("This point is done already, or was never agreed. Look at the meeting again."),
    "sheet_unknown": lambda: T("No sheet of this meeting has the number {sheet}."),
}
