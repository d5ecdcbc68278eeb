"""How a letter would look with the words being edited: drawn and proved like a real one, about nobody."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from nsintake.documents import template_parts
from nsintake.documents.templates import Slots, compose
from nsintake.domain.consent import Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind, Paper
from nsintake.domain.liaison import Fact
from nsintake.domain.recipients import Recipient
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.content import do_nots, offices_for
from nsintake.records.content_kinds import DO_NOTS, DUTY_PHONE, LETTER
from nsintake.records.signed_in import SignedIn
from nsintake.services.wording.wording import check

_FACTS = (
    (Item.KIND, "kind.threat_to_publish"),
    (Item.PLATFORM, "platform.telegram"),
    (Item.DEMAND, "demand.money"),
    (Item.DISTRICT, "district.qayyarah"),
)
_ACCOUNT = "@a_made_up_account_1"
_REFERENCE = "2222-222F"
_NAME = Wording(en="(her name)", ar="(\u0627\u0644\u0627\u0633\u0645)", ckb="(\u0646\u0627\u0648)")
_PHONE = "0770 000 0000"


@requires(Permission.EDIT_CONTENT)
def preview(
    signed_in: SignedIn, kind: str, lang: str, values: Mapping[str, str], *, recipient_id: str = ""
) -> tuple[Paper, ...]:
    """The paper in three languages, the edited one with the words as they are typed, marked as practice.

    A list of what not to do is shown on a referral. Raises UserFault for the first fault, Refused
    ``recipient_unknown``.
    """
    for fault in check(signed_in, kind, lang, values):
        raise fault.error()
    content = signed_in.content
    letter = LetterKind(kind.removeprefix(LETTER)) if kind.startswith(LETTER) else LetterKind.REFERRAL
    recipient = next(
        (office for office in offices_for(content, kind) if recipient_id in {"", office.recipient_id}), None
    )
    if recipient is None:
        raise Refused("recipient_unknown", recipient=recipient_id)
    typed = content_kinds.worded(content.folder, kind, lang, content.text(kind, lang).data, values)
    papers = []
    for paper_lang in Lang:
        template = content.template(letter, paper_lang)
        if paper_lang.value == lang:
            template = _edited(signed_in, kind, typed, letter, paper_lang)
        papers.append(_drawn(signed_in, letter, paper_lang, recipient, template=template))
    return tuple(papers)


def _edited(signed_in: SignedIn, kind: str, typed: str, letter: LetterKind, lang: Lang) -> str:
    if kind in DO_NOTS:
        lists = {DO_NOTS[kind]: typed.splitlines()}
        return template_parts.with_do_not(signed_in.content.template(letter, lang), letter, lists)
    return template_parts.with_do_not(typed, letter, do_nots(signed_in.content, lang))


def _drawn(signed_in: SignedIn, kind: LetterKind, lang: Lang, recipient: Recipient, *, template: str) -> Paper:
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    content = signed_in.content
    slots = Slots(
        recipient=recipient,
        reference=_REFERENCE,
        facts=_facts(signed_in),
        duty_phone=content.duty_phone or content_kinds.own(content.folder, DUTY_PHONE, "all"),
        sheet_number="1",
        copies=2,
        handed_over=date(2026, 1, 1),
        practice=True,
        her_name=_NAME.said_in(lang),
        her_phone=_PHONE,
    )
    drawn = draw(compose(kind, lang, slots, template=template), content.logo)
    text = prove(drawn.pdf, drawn.model, content.logos)
    return Paper(lang, drawn.pdf, drawn.model, len(json.loads(drawn.model)["pages"]), text)


def _facts(signed_in: SignedIn) -> tuple[Fact, ...]:
    phrase = signed_in.content.vocabulary.phrase
    told = {item: Fact(item, phrase(f"item.{item.value}"), phrase(key)) for item, key in _FACTS}
    account = Wording(en=_ACCOUNT, ar=_ACCOUNT, ckb=_ACCOUNT)
    told[Item.ACCOUNT] = Fact(Item.ACCOUNT, phrase("item.account"), account, verbatim=True)
    return tuple(told[item] for item in Item if item in told)
