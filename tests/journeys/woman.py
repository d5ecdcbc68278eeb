"""The fictional woman a play is about: her identifiers, what she told, what she agreed to, and one paragraph.

``docs/practice.md`` describes the file that ``./dev practice --woman`` takes. What is wrong in it is said with the
key's name, before anything is played.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nsintake.domain.consent import Item
from nsintake.domain.intake import FIELD, FieldKind, Step, faults_in
from nsintake.domain.text import TEXT, clean
from nsintake.errors import UserFault

IDENTIFIERS = ("names", "phones", "handles", "places", "others")
LANGUAGES = ("en", "ar", "ckb")
_TOO_YOUNG = ("under_6", "from_6", "from_12")
_ASKED = ("told_by", "must_not_see", "record_consent", "names", "called", *IDENTIFIERS)
"""Questions the play itself answers, or answers from the lists."""
_REACHED = ("channel", "hours", "code_word", "if_someone_else")
_KUNYA = ("أم", "ام", "أبو", "ابو", "um", "umm", "abu", "abo")

SAMPLE: dict[str, Any] = {
    "names": [
        "رغدة فارس عبد المطلب الجحيشي",
        "Raghda Faris Abdulmuttalib Al-Juhaishi",
        "رغدة فارس",
        "Raghdah Fares",
        "أم تبارك",
        "Um Tabarak",
        "رغودة",
        "Raghouda",
    ],
    "phones": [
        "0770 412 0983",
        "+964 770 412 0983",
        "٠٠٩٦٤٧٧٠٤١٢٠٩٨٣",
        "0751 668 2214",
        "+9647516682214",
        "٠٧٥١٦٦٨٢٢١٤",
    ],
    "handles": ["@raghda.faris97"],
    "places": ["الزاوية", "Zawiya"],
    "others": ["فارس عبد المطلب", "Faris Abdulmuttalib", "خالتها سهام", "Siham"],
    "story": {
        "age": "adult",
        "kinds": "threat_to_publish,demand_money",
        "platform": "telegram",
        "account": "@qnas_night_404",
        "demands": "money,silence",
        "deadline": "2026-12-20",
        "since": "2026-10-03",
        "paid": "once",
        "relation": "stranger",
        "force": "none",
        "account_of_events": "يطلب المال كل أسبوع ويهدد بنشر الصور.",
        "suicide": "no",
        "honour": "yes",
        "phone_watched": "no",
        "distress": "yes",
        "pathways": "meeting,liaison",
        "urgency": "72h",
        "female_officer_only": "yes",
        "district": "qayyarah",
        "civil_status": "single",
        "channels": "whatsapp",
        "channel": "WhatsApp",
        "hours": "10-12",
        "code_word": "ياسمين",
        "return_phrase": "قمر فوق النخلة",
    },
    "agreed_items": ["kind", "platform", "account", "demand", "deadline", "since", "paid"],
    "paragraph": {
        "en": "The requester asks that everything be agreed in advance and that a woman listen to her.",
        "ar": "تطلب صاحبة الطلب أن يتفق على كل خطوة مسبقا وأن تستمع إليها امرأة.",
        "ckb": "داواکار داوا دەکات هەموو هەنگاوێک پێشوەختە ڕێککەوتنی لەسەر بکرێت و ژنێک گوێی لێ بگرێت.",
    },
}


class BadWoman(ValueError):
    """The file is not as ``docs/practice.md`` says; the text names the key."""


def read(path: Path | None) -> dict[str, Any]:
    """The woman of a file, or the sample. Raises BadWoman."""
    if path is None:
        return json.loads(json.dumps(SAMPLE))  # type: ignore[no-any-return]
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise BadWoman(f"{path.name} cannot be read as JSON: {error}") from None
    if not isinstance(found, dict):
        raise BadWoman(f"{path.name} must hold one object")
    check(found)
    return found


def check(woman: dict[str, Any]) -> None:
    """Raise BadWoman for the first thing that is not as it must be; what may be left out is filled in."""
    for key in woman:
        if key not in {*IDENTIFIERS, "story", "agreed_items", "paragraph"}:
            raise BadWoman(f"{key}: no such key; see docs/practice.md")
    for key in IDENTIFIERS:
        value = woman.setdefault(key, [])
        if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
            raise BadWoman(f"{key}: a list of texts is needed")
    if not any(woman[key] for key in IDENTIFIERS):
        raise BadWoman("names: at least one identifier of hers is needed, or there is nothing to look for")
    _check_story(woman)
    items = woman.get("agreed_items")
    known = {item.value for item in Item}
    if not isinstance(items, list) or not items or not all(isinstance(item, str) and item in known for item in items):
        raise BadWoman(f"agreed_items: a list of some of {', '.join(sorted(known))} is needed")
    _check_paragraph(woman)
    _check_typed(woman)


def _check_story(woman: dict[str, Any]) -> None:
    given = woman.get("story")
    if not isinstance(given, dict):
        raise BadWoman("story: an object of answers is needed")
    story: dict[str, str] = {}
    for name, value in given.items():
        asked = FIELD.get(name)
        if asked is None or name in _ASKED:
            raise BadWoman(f"story.{name}: no such question; see docs/practice.md")
        story[name] = _answer(name, value, many=asked.kind is FieldKind.MANY)
        chosen = story[name].split(",") if asked.kind is FieldKind.MANY else [story[name]]
        if story[name] and asked.choices and not set(chosen) <= set(asked.choices):
            raise BadWoman(f"story.{name}: one of {', '.join(asked.choices)} is needed")
    if story.get("age") in _TOO_YOUNG:
        raise BadWoman("story.age: under 15 she does not consent alone, so there is no letter to play")
    told = {name: value for name, value in story.items() if value}
    if not told.get("channels") and any(told.get(name) for name in _REACHED):
        named = told.get("channel", "").casefold()
        told["channels"] = next((choice for choice in FIELD["channels"].choices if choice in named), "call")
    woman["story"] = told


def _answer(name: str, value: object, *, many: bool) -> str:
    """An answer as it is typed; nothing for null."""
    given = value if many and isinstance(value, list) else ["" if value is None else value]
    parts = [part for part in given if isinstance(part, str)]
    if len(parts) < len(given):
        raise BadWoman(f"story.{name}: a text is needed" + (", or a list of texts" if many else ""))
    return ",".join(word.strip() for part in parts for word in (part.split(",") if many else [part]))


def _check_paragraph(woman: dict[str, Any]) -> None:
    paragraph = woman.setdefault("paragraph", {})
    if not isinstance(paragraph, dict) or not set(paragraph) <= set(LANGUAGES):
        raise BadWoman("paragraph: an object with some of en, ar, ckb is needed")
    for lang, text in paragraph.items():
        if not isinstance(text, str):
            raise BadWoman(f"paragraph.{lang}: a text is needed")
        try:
            clean(text, f"paragraph.{lang}", limit=TEXT, multiline=True)
        except UserFault as fault:
            raise BadWoman(_said(fault)) from None


def _check_typed(woman: dict[str, Any]) -> None:
    """What the session itself would refuse is said before anything is played."""
    for step in Step:
        for fault in faults_in({**woman["story"], **fields(woman)}, step):
            raise BadWoman(_said(fault))


def _said(fault: UserFault) -> str:
    more = ", ".join(f"{name} {value}" for name, value in sorted(fault.params.items()) if name != "field")
    return f"{fault.params['field']}: {fault.code.replace('_', ' ')}" + (f" ({more})" if more else "")


def called_by(name: str) -> str:
    """What one calls her by a full name of hers: the given name, or the whole kunya."""
    return name if name.split(" ", maxsplit=1)[0].casefold() in _KUNYA else name.split(" ", maxsplit=1)[0]


def naming(woman: dict[str, Any]) -> str:
    """The first word on file that names her."""
    return next(called_by(woman[key][0]) if key == "names" else str(woman[key][0]) for key in IDENTIFIERS if woman[key])


def identity(woman: dict[str, Any]) -> dict[str, list[str]]:
    """What ``identity.json`` holds."""
    return {key: list(woman[key]) for key in IDENTIFIERS}


def fields(woman: dict[str, Any]) -> dict[str, str]:
    """Her identifiers as they are typed into the session."""
    names = "\n".join(woman["names"])
    unnamed = woman["story"].get("unnamed") == "yes"  # then it is only asked what people call her
    return {
        "called" if unnamed else "names": names,
        "phones": "\n".join(woman["phones"]),
        "places": "\n".join(woman["places"]),
        "others": "\n".join([*woman["others"], *woman["handles"]]),
    }
