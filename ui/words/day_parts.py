"""What takes place at an hour, in words: for the time line of Today and the next steps of a file."""

from __future__ import annotations

from nsintake.domain.day_plan import DayPartKind
from ui.i18n import T, isolate


def part_words(kind: DayPartKind, *, on_hold: bool) -> str:
    """What happens then; ``on_hold``: her file is frozen."""
    what = _part_word(kind)
    return T("{what}. Her file is frozen: find out first whether she is under pressure", what=what) if on_hold else what


def part_code_words(kind: DayPartKind, code: str) -> str:
    """The code under which it is known, and what it is the code of."""
    match kind:
        case DayPartKind.SHE_ARRIVES | DayPartKind.THEY_ARRIVE | DayPartKind.MEETING_BEGINS:
            return T("Meeting {code}", code=isolate(code))
        case DayPartKind.THEY_SET_OUT | DayPartKind.CHECK_IN:
            return T("Way {code}", code=isolate(code))


def _part_word(kind: DayPartKind) -> str:
    match kind:
        case DayPartKind.SHE_ARRIVES:
            return T("She arrives")
        case DayPartKind.THEY_ARRIVE:
            return T("The duty bearer arrives")
        case DayPartKind.MEETING_BEGINS:
            return T("The meeting begins")
        case DayPartKind.THEY_SET_OUT:
            return T("Somebody sets out with her")
        case DayPartKind.CHECK_IN:
            return T("They call from the way")
