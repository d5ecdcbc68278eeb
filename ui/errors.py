"""Where errors get their words: what happened, and what to do now.

The words come from the code and its safe parameters only. An error this file does not know, or one raised by
accident, becomes one safe sentence with its code; a traceback or an error's own text is never shown.
"""

from __future__ import annotations

from nsintake.errors import Bug, NsintakeError
from ui.i18n import T, fill, isolate


def words_for(error: BaseException) -> str:
    """One or two sentences in the language of the interface for any error."""
    if isinstance(error, NsintakeError) and not isinstance(error, Bug):
        return words_of(error.code, **error.params)
    return _unforeseen(code_of(error))


def words_of(code: str, **places: str | int) -> str:
    """The sentence of a code, such as a view's ``why_not``; an unknown one gets the safe sentence."""
    from ui.words import errors_station, errors_work  # noqa: PLC0415 - long tables, read when something fails

    known = errors_work.WORDS.get(code) or errors_station.WORDS.get(code)
    if known is None:
        return _unforeseen(code)
    given: dict[str, object] = {"code": isolate(code)}
    given.update({name: isolate(value) if isinstance(value, str) else value for name, value in places.items()})
    return fill(known(), given)


def code_of(error: BaseException) -> str:
    """What the log may say about an error: its code, or the name of its type."""
    return error.code if isinstance(error, NsintakeError) else type(error).__name__


def _unforeseen(code: str) -> str:
    return T(
        "Something went wrong inside the program ({code}). What was saved before is safe. Try again; if it happens "
        "again, tell whoever looks after the station this code.",
        code=isolate(code),
    )
