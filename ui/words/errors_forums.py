"""Words for what must be mended or is refused when a forum is planned, held or followed up."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T

FORUMS: dict[str, Callable[[], str]] = {
    "forum_in_past": lambda: T("This day is over. Choose today or a day still to come."),
    "forum_over": lambda: T("This forum was held or cancelled, so this cannot be changed any more."),
    "forum_not_held": lambda: T("Write the minutes first; then write down what was agreed."),
    "forum_nobody": lambda: T("A forum to which nobody came is cancelled. Write down who came, or cancel it."),
    "forum_point_over": lambda: T("This point was done or given up already. Look at it again."),
    "office_twice": lambda: T("This office is on the list already. Change its answer there."),
    "guest_twice": lambda: T("This group is on the list already. Change its answer there."),
    "office_gone": lambda: T("This office is no longer in the directory. Choose another one."),
    "group_gone": lambda: T("This group is on the list of no forum that was held. Choose somebody else."),
    "too_many_offices": lambda: T("At most {limit} offices come to one forum."),
    "too_many_points": lambda: T("{limit} points are open already. Finish some, or give them up, before new ones."),
    "same_day": lambda: T("It is on this day already. Choose another one."),
    "same_owner": lambda: T("It is theirs already. Choose somebody else."),
    "words_hold_code": lambda: T("This reads like a code of ours. A forum is about no case: leave the code out."),
    "words_hold_number": lambda: T(
        "This has a number that could lead to somebody. Leave it out; numbers are in the directory."
    ),
    "words_hold_account": lambda: T("This has an account, a link or an address. Leave it out: a forum names nobody."),
    "words_name_somebody": lambda: T("This names somebody by her family. Write it in general words."),
    "words_unprintable": lambda: T("A sign here cannot be printed. Write it another way."),
    "paper_leads": lambda: T(
        "Not printed: words on this paper contain a code, a number, an account or a name. Open "
        "the forum or its points and write them in general words."
    ),
}
