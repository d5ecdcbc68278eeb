"""What is on a blank form, put together from the office's own sentences, and the picture beside each of them.

No window may call it.
"""

from __future__ import annotations

from collections.abc import Iterator

from nsintake.domain.consent import Choice, Item
from nsintake.domain.form import FormLine, FormPart, PaperForm
from nsintake.domain.intake import Step
from nsintake.domain.language import Lang
from nsintake.domain.recipients import Recipient
from nsintake.records.content import Content

ITEM_PICTURES: dict[Item, str] = {
    Item.KIND: "deed",
    Item.PLATFORM: "phone",
    Item.ACCOUNT: "account",
    Item.DEMAND: "demand",
    Item.DEADLINE: "calendar",
    Item.SINCE: "since",
    Item.PAID: "paid",
    Item.PAYMENT_DETAILS: "transfer",
    Item.RELATION: "relation",
    Item.DISTRICT: "area",
    Item.AGE: "age",
    Item.CIVIL_STATUS: "married",
    Item.DISPLACEMENT: "displaced",
    Item.DISABILITY: "disability",
    Item.DISTRESS: "distress",
    Item.REPORTED: "elsewhere",
}
"""The picture beside each item, on paper and on the screen that is turned to her."""
SCRIPT_PICTURES: dict[str, tuple[str, ...]] = {
    "welcome": ("speak", "closed_lips", "limits", "complain"),
    "record": ("write", "lock", "calendar", "help", "no_pictures"),
    "share": ("listen", "take_back", "letter", "clock"),
    "seen": ("door", "listen", "relation", "no"),
}
"""The picture beside each sentence of a script, in order; a sentence more than these shows ``speak``."""
ANSWER_PICTURES = {Choice.SHARE: "yes", Choice.WITHHOLD: "no", Choice.ASK_FIRST: "ask_first"}


def pictures_of(name: str, count: int) -> tuple[str, ...]:
    """The pictures beside the ``count`` sentences of a script."""
    known = SCRIPT_PICTURES.get(name, ())
    return tuple(known[at] if at < len(known) else "speak" for at in range(count))


def compose_form(content: Content, lang: Lang, code: str, *, recipient: Recipient | None, practice: bool) -> PaperForm:
    """A form in one language for one office, or for one whose name is written in by hand."""

    def say(key: str) -> str:
        return content.vocabulary.phrase(key).said_in(lang)

    def read(name: str, *, first: int = 0, last: int | None = None) -> Iterator[FormLine]:
        said = content.script(name)
        lines = zip(pictures_of(name, len(said)), said, strict=True)
        yield from (FormLine(picture, wording.said_in(lang)) for picture, wording in list(lines)[first:last])

    yes_no = (("yes", say("form.yes")), ("no", say("form.no")))
    choices = tuple(
        (ANSWER_PICTURES[choice], say(key))
        for choice, key in zip(Choice, ("form.yes", "form.no", "form.ask_first"), strict=True)
    )
    usable = recipient.kind.usable_items if recipient is not None else frozenset(Item)
    asked, *explained = read("record")
    items = tuple(
        FormLine(ITEM_PICTURES[item], content.asking(item)[0].said_in(lang), choices, item.value)
        for item in Item
        if item in usable
    )
    parts = (
        FormPart(Step.WELCOME, say("form.part.welcome"), tuple(read("welcome"))),
        FormPart(
            Step.RECORD,
            say("form.part.record"),
            (
                *explained,
                FormLine(asked.picture, asked.text, yes_no, "record_consent"),
                FormLine("no_name", say("form.unnamed"), yes_no, "unnamed"),
                FormLine("count", say("counted.ask"), yes_no, "may_be_counted"),
            ),
        ),
        FormPart(
            Step.SHARING,
            say("form.part.sharing"),
            (*read("share", last=1), *items),
            under=recipient.office.said_in(lang) if recipient is not None else say("form.office"),
            blank=recipient is None,
        ),
        FormPart(Step.READ_BACK, say("form.part.read_back"), tuple(read("share", first=1))),
    )
    return PaperForm(
        lang=lang,
        title=say("form.title"),
        code_label=say("form.code"),
        code=code,
        parts=parts,
        hand=(say("form.read_by"), say("form.witness"), say("form.day")),
        mark=say("form.mark"),
        footer=say("form.foot"),
        practice_mark=say("form.practice") if practice else "",
    )
