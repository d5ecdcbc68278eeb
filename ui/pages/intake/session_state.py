"""What is being said in one session, while it is being said: raw answers, where we are, what is saved.

Knows no widget. Before consent to record it exists in memory only, and nothing here ever writes to a disk.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nsintake.domain.asked import LEFT_OUT, SHE_LEFT_IT_OUT, left_out_in, with_left_out
from nsintake.domain.branches import SHORT_WAY, steps_of
from nsintake.domain.intake import FIELDS, Step, share_field

if TYPE_CHECKING:
    from datetime import datetime

    from nsintake.domain.consent import Choice, Item

STEPS: tuple[Step, ...] = tuple(Step)
"""Every step there is; which of them one session takes, and in what order, says ``SessionState.steps``."""


@dataclass(slots=True)
class SessionState:
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
        """Keep an answer as typed, or that she left it out (``SHE_LEFT_IT_OUT``); whether it changed anything."""
        if self.raw(name) == raw:
            return False
        names = [left_out for left_out in left_out_in(self.answers) if left_out != name]
        self.answers.pop(name, None)
        if raw == SHE_LEFT_IT_OUT:
            names.append(name)
        elif raw:
            self.answers[name] = raw
        kept = with_left_out(self.answers, names).get(LEFT_OUT, "")
        if kept:
            self.answers[LEFT_OUT] = kept
        else:
            self.answers.pop(LEFT_OUT, None)
        self.unsaved = True
        return True

    def raw(self, name: str) -> str:
        """An answer as typed, ``SHE_LEFT_IT_OUT``, or nothing."""
        given = self.answers.get(name, "")
        perhaps = given == "unknown" or name in self.answers.get(LEFT_OUT, "").split(",")
        return SHE_LEFT_IT_OUT if perhaps and name in left_out_in(self.answers) else given

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
        seen = [steps.index(question.step) for question in FIELDS if self.raw(question.name) and question.step in steps]
        if Step.SHARING in steps and any(name.startswith("share.") for name in self.answers):
            seen.append(steps.index(Step.SHARING))
        return max([*seen, steps.index(self.step) if self.step in steps else 0])
