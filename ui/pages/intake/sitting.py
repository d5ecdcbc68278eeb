"""What is being said in one session, while it is being said: raw answers, where we are, what is saved.

Knows no widget. Before consent to record it exists in memory only, and nothing here ever writes to a disk.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nsintake.domain.branches import SHORT_WAY, steps_of
from nsintake.domain.intake import FIELDS, Step, share_field

if TYPE_CHECKING:
    from datetime import datetime

    from nsintake.domain.consent import Choice, Item

STEPS: tuple[Step, ...] = tuple(Step)
"""Every step there is; which of them one session takes, and in what order, says ``Sitting.steps``."""


@dataclass(slots=True)
class Sitting:
    """One session. ``draft_id`` is None until she agreed to be recorded; ``saved_at`` is aware, UTC.

    ``reopened``: it goes on with a file that is there already.
    """

    answers: dict[str, str] = field(default_factory=dict)
    step: Step = Step.WELCOME
    draft_id: bytes | None = None
    code: str = ""
    focus: str = ""
    caret: int = 0
    saved_at: datetime | None = None
    unsaved: bool = False
    reopened: bool = False

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of this session, as far as is known now."""
        return steps_of(self.answers, reopened=self.reopened)

    @property
    def short_way(self) -> bool:
        """Whether only what a letter needs today is asked."""
        return self.answers.get(SHORT_WAY) == "yes"

    @property
    def recorded(self) -> bool:
        """Whether she agreed to be recorded, so that drafts are saved."""
        return self.draft_id is not None

    def put(self, name: str, raw: str) -> bool:
        """Keep an answer as typed; whether it changed anything."""
        if self.answers.get(name, "") == raw:
            return False
        if raw:
            self.answers[name] = raw
        else:
            self.answers.pop(name, None)
        self.unsaved = True
        return True

    def choose(self, recipient_id: str, item: Item, choice: Choice) -> bool:
        """Keep her answer about one sentence for one office."""
        return self.put(share_field(recipient_id, item), choice.value)

    def neighbour(self, by: int) -> Step | None:
        """The step ``by`` places on, or None beyond the ends."""
        steps = self.steps
        at = (steps.index(self.step) if self.step in steps else 0) + by
        return steps[at] if 0 <= at < len(steps) else None

    def furthest(self) -> int:
        """The place of the furthest step with an answer, or of the present one if that is further."""
        steps = self.steps
        seen = [steps.index(one.step) for one in FIELDS if self.answers.get(one.name) and one.step in steps]
        if Step.SHARING in steps and any(name.startswith("share.") for name in self.answers):
            seen.append(steps.index(Step.SHARING))
        return max([*seen, steps.index(self.step) if self.step in steps else 0])
