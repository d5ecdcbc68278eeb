"""Words for what must be mended or is refused when somebody goes with a woman."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T

WAYS: dict[str, Callable[[], str]] = {
    "decision_reason_missing": lambda: T("Write why we go, or why not. It stays in her file."),
    "destination_missing": lambda: T("Choose the office, or write where you go."),
    "typed_resembles_her": lambda: T(
        "Something here resembles her, or something that she told. Reword it: a function instead of a name, a place "
        "that nobody links to her."
    ),
    "watch_word_empty": lambda: T("Write this before anybody sets out."),
    "not_seen_with_us": lambda: T("Ask her first whether she may be seen with us. Without her yes nobody goes along."),
    "check_ins_missing": lambda: T("Write at least one hour by which they call."),
    "too_many_check_ins": lambda: T("At most {limit} calls in one watch."),
    "check_in_unreadable": lambda: T("Write an hour and the minutes of grace a line, for example 11:00 15."),
    "check_in_before_start": lambda: T("This hour is not after they set out. Choose a later one."),
    "back_before_start": lambda: T("You are back before you set out. Write a later hour."),
    "check_ins_not_in_order": lambda: T("The hours are not in order. Write the earliest first."),
    "check_in_next_day": lambda: T("This is after midnight. A watch ends on the day it begins."),
    "check_in_gap": lambda: T("Between two calls there are more than {hours} hours. Write one in between."),
    "grace_range": lambda: T("The minutes of grace are 1 to {limit}."),
    "watch_too_long": lambda: T("A watch lasts at most {hours} hours."),
    "companions_missing": lambda: T("Choose who goes along."),
    "no_woman_with_her": lambda: T("At least one woman of ours goes along. Choose one."),
    "watcher_missing": lambda: T("Choose who watches."),
    "watcher_goes_along": lambda: T("Whoever goes along cannot watch. Choose somebody who stays at the phone."),
    "contacts_missing": lambda: T("Write two people with their numbers, in the order in which they are called."),
    "contacts_same": lambda: T("These are the same number. Write another one."),
    "signals_same": lambda: T("The two words must differ, so that nobody mistakes one for the other."),
    "signals_alike": lambda: T(
        "The two words sound alike, or the one is in the other: on a bad line one is taken for the other. "
        "Choose another word with her."
    ),
    "signal_in_words": lambda: T(
        "Here is a word that is also her word to break it off, and others read it. "
        "Write this differently, or choose another word with her."
    ),
    "last_step_hers": lambda: T("Her family, or the force you go to, is called only if she says so. Ask her, tick it."),
    "last_words_family": lambda: T("Write no number of her family here: liaison officers read it. It is in her file."),
    "last_words_missing": lambda: T("Write who is called in the last step, and the number."),
    "carrier_missing": lambda: T("The office closes at {hour}. Choose who carries the watch by hand after that."),
    "guardian_unasked": lambda: T("They may ask a girl for a guardian there. Say what was settled with her."),
    "lawyer_unasked": lambda: T("Before an authority a lawyer is called, or she refuses one. Say which."),
    "companion_taken": lambda: T("A colleague goes along on way {way} at that time. Choose somebody else."),
    "watch_goes_on": lambda: T("A watch ends only when somebody says how the way ended. Open it."),
    "watch_open": lambda: T("Somebody is to go with her, or is on the way: {way}. Call it off, or say how it ended."),
    "watch_changed": lambda: T("A colleague handed the watch over meanwhile. Look at the way again."),
    "way_over": lambda: T("This way is over. Look at it again."),
    "way_not_over": lambda: T("This way is not over yet. Say first how it ended."),
    "way_under_way": lambda: T("They are on the way. It ends when somebody says how it ended."),
    "check_in_made": lambda: T("This call is written down already. Look at the way again."),
    "check_in_early": lambda: T("Its hour is far ahead. Does this call count for it?"),
    "step_not_next": lambda: T("Another step is next now. Look at the way again."),
    "signal_on_paper": lambda: T("A word to break it off is in the plan, so the sheet is not printed. Call it off."),
}
