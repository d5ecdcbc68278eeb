"""A field for a time of day, and that time on a day."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from nsintake.domain.text import to_ascii_digits
from nsintake.errors import UserFault
from ui import i18n
from ui.i18n import T
from ui.widgets.fields import TextField

_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


class TimeField(TextField):
    """A time of day, 24 hours, in either set of digits. Value: ``time``, or None where it is empty and may be."""

    def __init__(self, name: str, title: str, *, example: str, required: bool = True) -> None:
        said = T("For example {time}", time=i18n.isolate(i18n.digits(example)))
        super().__init__(name, title, help=said, required=required, ltr=True)

    def value(self) -> time | None:
        """The time. Raises UserFault ``field_missing``, ``time_unreadable``."""
        if not self.raw().strip():
            if self.required:
                raise self._missing()
            return None
        found = _TIME.fullmatch(to_ascii_digits(self.raw().strip()))
        if found is None:
            raise UserFault("time_unreadable", field=self.name)
        return time(int(found[1]), int(found[2]))


def moment_at(day: date, moment: time, field: str, *, after: datetime | None = None) -> datetime:
    """That time of that day on this computer's clock, aware. Where the clock is put back and a time comes twice it is
    the first, or the second if only that one is ``after`` an aware moment.

    Raises UserFault ``hour_skipped`` with the field, where the clock is put forward over that time.
    """
    typed = datetime.combine(day, moment)
    found, second = typed.astimezone(), typed.replace(fold=1).astimezone()
    if found.replace(tzinfo=None) != typed:
        raise UserFault("hour_skipped", field=field)
    return second if after is not None and found <= after < second else found
