"""Words for what is refused or must be mended about community peace teams."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T

TEAMS: dict[str, Callable[[], str]] = {
    "member_code_unreadable": lambda: T("A code is CPT and a number from 1 to 9999. Never a name."),
    "member_code_used": lambda: T("This code was used already. A code is never given again: take another one."),
    "too_many_members": lambda: T("No more than {limit} members fit on the register."),
    "member_unknown": lambda: T("Nobody on the register has this code. Look at the paper list."),
    "member_not_active": lambda: T("This member is paused or left, so nothing is taken from her or him. Tell a lead."),
    "member_has_left": lambda: T("A member with one of these codes left. Take that code out."),
    "member_left": lambda: T("This member left. Whoever comes back is taken in under a new code."),
    "member_state_same": lambda: T("This is so already: a colleague was first."),
    "member_threat_open": lambda: T("A threat to this member is open. A lead looks after it first."),
    "no_threat_open": lambda: T("No threat to this member is open any more."),
    "threat_steps_open": lambda: T("Not all steps with the member are done yet."),
    "not_kept_of_a_team": lambda: T("This is not kept where a member of a peace team tells. Take it out."),
    "training_known": lambda: T("This training is written down already for that day."),
    "too_many_in_session": lambda: T("No more than {limit} members are written down for a session."),
    "number_in_words": lambda: T("There is a number in it that may lead to somebody. Say it in general words."),
    "next_day_past": lambda: T("The next session must be after this one, and not before today."),
    "month_not_over": lambda: T("A number is written down for a month that is over, up to {months} months back."),
    "count_out_of_range": lambda: T("Type a whole number from 0 to {limit}."),
    "invitation_unsigned": lambda: T(
        "A keeper first says where and when the office is open, under Our words, Papers of peace teams, in this "
        "language."
    ),
    "invitation_not_neutral": lambda: T(
        "A word or a number in it tells what the paper is for, or leads to somebody. Choose words that "
        "anybody may read."
    ),
}
