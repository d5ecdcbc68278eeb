"""The desk of the drill: any woman's file before the office's real content, judged and drawn as a release would."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from nsintake.documents.inspect import prove
from nsintake.documents.letter_pdf import Drawn, draw
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import Letter, LetterKind
from nsintake.domain.release import LetterDraft
from nsintake.masking.facts import Told, facts_for
from nsintake.masking.leak_check import Check
from nsintake.records import leak_judging
from nsintake.records.content import Content
from nsintake.records.leak_judging import FindingView
from tests import factories
from tests.attacks.drill_women import Woman
from tests.services import ladder

POLICE = factories.recipients()[ladder.POLICE]
ALWAYS = (Item.KIND, Item.PLATFORM, Item.ACCOUNT)
ACCOUNTS = ("@shadow_77k", "night.rider.404", "facebook.com/profile.77120934", "+964 751 222 3344", "قناع الليل")


def drafted(paragraph: Wording) -> LetterDraft:
    """A draft as it is before the check."""
    return LetterDraft(
        case_code="K7MQ-4XRT",
        recipient_id=POLICE.recipient_id,
        kind=LetterKind.REFERRAL,
        paragraph=paragraph,
        left_out=(),
        drafter="u-intake",
        day=factories.TODAY,
        reference="QY4K-7M2X",
    )


@dataclass(frozen=True, slots=True)
class Filed:
    """A woman's file with what one office is told of her, and the check over it."""

    content: Content
    case: CaseFile
    told: Told
    check: Check

    def findings(self, paragraph: Wording) -> tuple[FindingView, ...]:
        """What a draft with this paragraph is asked about or stopped for."""
        return leak_judging.findings_of(self.check, drafted(paragraph), self.told, kin=False)

    def letters(self, paragraph: Wording) -> dict[Lang, Letter]:
        """The composed letter in each language."""
        return leak_judging.compose_all(self.case, drafted(paragraph), self.told, POLICE, self.content, practice=True)

    def proved(self, letter: Letter, drawn: Drawn | None = None) -> str:
        """The last proof of a release: the finished paper, read back, names her no more than ``letter``."""
        drawn = drawn or draw(letter)
        text = prove(*drawn)
        leak_judging.require_same_findings(self.check, letter, text)
        return text


def filed(content: Content, woman: Woman, *, account: str = ACCOUNTS[0], shared: Iterable[Item] = ALWAYS) -> Filed:
    """Her file, where the office hears these items."""
    told = replace(factories.incident(), account=account)
    case = replace(factories.case(told=told), identity=woman.identity)
    act = factories.act(POLICE, shared)
    said = facts_for(case, act, POLICE, content.vocabulary, today=factories.TODAY)
    return Filed(content, case, said, leak_judging.check_for(case, said, content))


def any_shared(chance: random.Random) -> tuple[Item, ...]:
    """What one woman might agree to: what is done to her and by which account, the rest by chance."""
    return (*ALWAYS, *(item for item in Item if item not in ALWAYS and chance.random() < 0.5))


@contextmanager
def office_content(folder: Path) -> Iterator[Content]:
    """The content of a founded office, read in a session of its own."""
    shutil.copytree(ladder.founded(), folder, dirs_exist_ok=True)
    office = ladder.Office(folder)
    with ladder.state_at(office.state):
        yield office.sign_in("intake").content
        office.close()
