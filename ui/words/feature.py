"""What one feature is called wherever it is named together with others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from nsintake.domain.closing import OwnPoint
from nsintake.domain.task import TaskKind
from nsintake.domain.timeline import Event, OwnEvent


@dataclass(frozen=True, slots=True)
class FeatureWords:
    """``verbs``: of the log; ``tasks``: why something is due; ``errors``: what is refused or to be mended, by its code;
    ``events``: what the time line says of an entry, given the name of its office, empty where it has none;
    ``still_open``: what keeps her file open, given how many.
    """

    verbs: Mapping[str, Callable[[], str]] = field(default_factory=dict)
    tasks: Mapping[TaskKind, Callable[[], str]] = field(default_factory=dict)
    errors: Mapping[str, Callable[[], str]] = field(default_factory=dict)
    events: Mapping[OwnEvent, Callable[[Event, str], str]] = field(default_factory=dict)
    still_open: Mapping[OwnPoint, Callable[[int], str]] = field(default_factory=dict)
