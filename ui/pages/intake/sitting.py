"""What is being said in one session, while it is being said: raw answers, where we are, what is saved.

Knows no widget. Before consent to record it exists in memory only, and nothing here ever writes to a disk.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nsintake.domain.intake import FIELDS, Step, share_field

if TYPE_CHECKING:
    from datetime import datetime

    from nsintake.domain.consent import Choice, Item

STEPS: tuple[Step, ...] = tuple(Step)


@dataclass(slots=True)
class Sitting:
    """One session. ``draft_id`` is None until she agreed to be recorded; ``saved_at`` is aware, UTC."""

    answers: dict[str, str] = field(default_factory=dict)
    step: Step = Step.WELCOME
    draft_id: bytes | None = None
    code: str = ""
    focus: str = ""
    caret: int = 0
    saved_at: datetime | None = None
    unsaved: bool = False

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
        at = STEPS.index(self.step) + by
        return STEPS[at] if 0 <= at < len(STEPS) else None

    def furthest(self) -> int:
        """The place of the furthest step with an answer, or of the present one if that is further."""
        seen = [STEPS.index(one.step) for one in FIELDS if self.answers.get(one.name)]
        if any(name.startswith("share.") for name in self.answers):
            seen.append(STEPS.index(Step.SHARING))
        return max([*seen, STEPS.index(self.step)])
