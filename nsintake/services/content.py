"""The office's own content: offices it writes to, the words of consent and letters, the duty phone. No window may
call it; services hand out what a page needs.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from nsintake import paths
from nsintake.domain.consent import Item
from nsintake.domain.directory import Recipient, RecipientKind
from nsintake.domain.language import Lang, Wording
from nsintake.errors import Refused
from nsintake.masking.vocabulary import Vocabulary, read_tables


def _wording(table: dict[str, str]) -> Wording:
    return Wording(**{lang.value: table[lang.value] for lang in Lang})


def _recipient(entry: dict[str, Any]) -> Recipient:
    return Recipient(
        recipient_id=entry["recipient_id"],
        kind=RecipientKind(entry["kind"]),
        office=_wording(entry["office"]),
        function=_wording(entry["function"]),
        address=_wording(entry["address"]),
    )


@dataclass(frozen=True)
class Content:
    """Everything the office says, read once a session. ``folder`` is the resources folder."""

    folder: Path

    @classmethod
    def of_program(cls) -> Content:
        """The content that comes with the program."""
        return cls(paths.resource("resources"))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The controlled words in three languages."""
        return Vocabulary.from_tables(read_tables(self.folder))

    @cached_property
    def _directory(self) -> dict[str, Any]:
        return json.loads((self.folder / "directory.json").read_text("utf-8"))  # type: ignore[no-any-return]

    @cached_property
    def recipients(self) -> tuple[Recipient, ...]:
        """The offices that can get a letter."""
        return tuple(_recipient(entry) for entry in self._directory["recipients"])

    @property
    def duty_phone(self) -> str:
        """NP's liaison duty phone, as it stands on every letter."""
        return str(self._directory["duty_phone"]["number"])

    @cached_property
    def public_words(self) -> tuple[str, ...]:
        """Exact values that stand in fixed slots: the duty phone, offices, their functions and addresses, districts."""
        slots = [text for one in self.recipients for text in (one.office, one.function, one.address)]
        slots += [self.vocabulary.phrase(key) for key in self.vocabulary.phrases if key.startswith("district.")]
        return (self.duty_phone, *dict.fromkeys(slot.said_in(lang) for slot in slots for lang in Lang))

    @property
    def script_version(self) -> str:
        """The version of the consent script that is read to her."""
        return self.vocabulary.phrase("script.version").en

    def recipient(self, recipient_id: str) -> Recipient:
        """One office. Raises Refused ``recipient_unknown``."""
        for one in self.recipients:
            if one.recipient_id == recipient_id:
                return one
        raise Refused("recipient_unknown", recipient=recipient_id)

    def asking(self, item: Item) -> tuple[Wording, Wording]:
        """The sentence that asks about an item, and what could follow from a yes."""
        phrase = self.vocabulary.phrase
        return phrase(f"ask.{item.value}"), phrase(f"could.{item.value}")
