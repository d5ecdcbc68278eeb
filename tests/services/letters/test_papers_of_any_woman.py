"""What is on file for a woman never leaves her without a way to a letter, and layout is no news to the last check."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from nsintake.domain.consent import Choice, Item
from nsintake.domain.intake import share_field
from nsintake.domain.language import Lang, Wording
from nsintake.domain.release import Heard
from nsintake.masking.leak_check import Tier
from nsintake.records import leak_judging
from nsintake.services.founding import practice_office
from nsintake.services.letters import letters
from nsintake.services.letters.drafting import open_draft, told_of
from tests.services.ladder import POLICE, answers, heard_letter
from tests.services.refusals import refused

if TYPE_CHECKING:
    from tests.services.ladder import Office

WOLF = "night🐺wolf 狼 31"


def _with_account(account: str) -> dict[str, str]:
    shares = {share_field(POLICE, item): Choice.SHARE.value for item in (Item.KIND, Item.ACCOUNT)}
    return {**answers(account=account), **shares}


def test_an_account_with_picture_signs_is_shown_as_unprintable_and_can_be_left_out(office: Office) -> None:
    signed_in = office.sign_in("intake")
    draft_id = letters.begin_letter(signed_in, practice_office.record(signed_in, _with_account(WOLF)), POLICE)
    shown = letters.preview(signed_in, draft_id)
    assert [(finding.place, finding.text, finding.tier) for finding in shown.findings] == [
        ("fact.account", "🐺", Tier.BLOCK),
        ("fact.account", "狼", Tier.BLOCK),
    ]
    assert (shown.why_not, shown.papers) == ("unprintable", ())
    with refused("unprintable"):
        letters.record_heard(signed_in, draft_id, Heard.AGREED)
    mended = letters.save_text(signed_in, draft_id, Wording(), left_out=(Item.ACCOUNT,))
    assert mended.papers
    assert all("night" not in paper.text for paper in mended.papers)


def test_an_account_in_another_alphabet_is_asked_about_and_such_words_of_ours_are_refused(office: Office) -> None:
    signed_in = office.sign_in("intake")
    draft_id = letters.begin_letter(signed_in, practice_office.record(signed_in, _with_account("Волк 31")), POLICE)
    shown = letters.preview(signed_in, draft_id)
    assert [(finding.place, finding.rule, finding.text, finding.tier) for finding in shown.findings] == [
        ("fact.account", "other_alphabet", "Волк", Tier.ASK)
    ]
    letters.save_text(signed_in, draft_id, Wording(en="He calls her Зара."))
    marked = letters.preview(signed_in, draft_id).findings
    assert ("paragraph", "other_alphabet", "Зара", Tier.BLOCK) in {
        (finding.place, finding.rule, finding.text, finding.tier) for finding in marked
    }


def test_a_picture_sign_in_a_paragraph_stops_where_it_stands_and_the_draft_opens_again(office: Office) -> None:
    signed_in = office.sign_in("intake")
    draft_id = letters.begin_letter(signed_in, office.case(signed_in), POLICE)
    letters.save_text(signed_in, draft_id, Wording(en="Please hurry 🙏🙏 and thank you.\nDone 🙏"))
    shown = letters.preview(signed_in, draft_id)
    stops = [
        (finding.lang, finding.text, finding.start)
        for finding in shown.findings
        if finding.rule == leak_judging.UNPRINTABLE
    ]
    assert stops == [(Lang.EN, "🙏🙏", 13), (Lang.EN, "🙏", 36)]
    assert shown.paragraph.en.count("🙏") == 3, "what was typed is kept"


@pytest.mark.parametrize("reference", ["FJ87-GVKP", "RG32-P66T"])
def test_where_lines_end_on_paper_is_no_news(office: Office, reference: str) -> None:
    """The same words with other line ends, list signs and colons: no shape may be read out of the layout alone."""
    from dataclasses import replace  # noqa: PLC0415

    signed_in = office.sign_in("intake")
    opened = open_draft(signed_in, heard_letter(signed_in, office.case(signed_in)))
    told = told_of(signed_in, opened)
    check = leak_judging.check_for(opened.case, told, signed_in.content)
    composed = leak_judging.compose_all(
        opened.case, opened.draft, told, opened.recipient, signed_in.content, practice=True
    )
    for letter in composed.values():
        blocks = tuple(
            replace(block, runs=tuple(replace(run, text=reference) for run in block.runs))
            if block.text == letter.reference
            else block
            for block in letter.blocks
        )
        named = replace(letter, blocks=blocks, reference=reference)
        parts = [part for block in named.blocks for part in (block.label and f"{block.label}:", block.text) if part]
        for printed in ("\n".join(parts), "\n\u2022\t".join(parts), "\n".join(" ".join(parts).split())):
            leak_judging.require_same_findings(check, named, printed)
        with refused("printed_differs"):
            leak_judging.require_same_findings(check, named, "\n".join([*parts, "وصال"]))
