"""The features with words of their own: whoever shows log, tasks, errors, time line or closing names no feature."""

from __future__ import annotations

from collections.abc import Callable

from ui.words import accompaniment, complaints, contacts, directory, forums, meetings, peace_teams, trainings

FEATURES = (
    accompaniment.WORDS,
    complaints.WORDS,
    contacts.WORDS,
    directory.WORDS,
    forums.WORDS,
    meetings.WORDS,
    peace_teams.WORDS,
    trainings.WORDS,
)
VERBS = {verb: words for feature in FEATURES for verb, words in feature.verbs.items()}
TASKS: dict[str, Callable[[], str]] = {kind: words for feature in FEATURES for kind, words in feature.tasks.items()}
ERRORS = {code: words for feature in FEATURES for code, words in feature.errors.items()}
EVENTS = {kind: words for feature in FEATURES for kind, words in feature.events.items()}
STILL_OPEN = {point: words for feature in FEATURES for point, words in feature.still_open.items()}
