"""When a signed letter that waits goes to the liaison officers, in words."""

from __future__ import annotations

from datetime import datetime

from ui.i18n import T, moment


def batch_words(by: datetime) -> str:
    """When it goes, and why not at once."""
    return T(
        "It goes to the liaison officer with the next batch, {moment} at the latest: mixed with the letters of other "
        "women, so that the order does not tell whose it is.",
        moment=moment(by),
    )


def waiting_words(by: datetime) -> str:
    """The same of all that waits, whoever signed it."""
    return T(
        "Signed letters wait for the liaison officers. They go with the next batch, {moment} at the latest.",
        moment=moment(by),
    )
