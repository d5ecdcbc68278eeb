"""What is said beside a field whose answer looks mistyped or contradicts another; nobody is stopped by it."""

from __future__ import annotations

from nsintake.domain.doubts import Doubt, DoubtKind
from ui.i18n import T


def doubt_words(doubt: Doubt) -> str:
    """The question to ask."""
    return {
        DoubtKind.PICTURE_AND_AGE: T(
            "She is under 18 now, so she was under 18 in the picture. Ask again: is her age right, or this answer?"
        ),
        DoubtKind.DEADLINE_OVER: T("This day is over. Is it right?"),
        DoubtKind.SINCE_AHEAD: T("This day is still to come. Is it right?"),
        DoubtKind.CHECK_OVER: T("This day is over. When do we really ask her?"),
        DoubtKind.DEADLINE_NOT_TODAY: T("You answered that his deadline ends today, and this is a later day."),
        DoubtKind.TWO_SCRIPTS: T(
            "Line {line} mixes letters of two scripts, so neither spelling is found whole. Write one spelling a line.",
            line=doubt.line,
        ),
        DoubtKind.ALONE_WITH_COMPANY: T("You answered that she is not alone. Who is with her?"),
        DoubtKind.NAMED_UNNAMED: T("She wants to stay unnamed. Take the name out, unless she changed her mind."),
        DoubtKind.SHOWN_NAME: T(
            "This reads like the name he shows, which anybody can take. Look on her phone for his account, number or "
            "link."
        ),
    }[doubt.kind]
