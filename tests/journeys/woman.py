"""The fictional woman a play is about: her identifiers, what she told, what she agreed to, and one paragraph.

``docs/practice.md`` describes the file that ``./dev practice --woman`` takes. What is wrong in it is said with the
key's name, before anything is played.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nsintake.domain.consent import Item
from nsintake.domain.intake import FIELD, FieldKind, Step

IDENTIFIERS = ("names", "phones", "handles", "places", "others")
LANGUAGES = ("en", "ar", "ckb")
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
    """Raise BadWoman for the first thing that is not as it must be."""
    for key in IDENTIFIERS:
        value = woman.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
            raise BadWoman(f"{key}: a list of texts is needed")
        woman[key] = value
    _check_story(woman)
    items = woman.get("agreed_items")
    known = {item.value for item in Item}
    if not isinstance(items, list) or not items or not set(items) <= known:
        raise BadWoman(f"agreed_items: a list of some of {', '.join(sorted(known))} is needed")
    paragraph = woman.setdefault("paragraph", {})
    if not isinstance(paragraph, dict) or not set(paragraph) <= set(LANGUAGES):
        raise BadWoman("paragraph: an object with some of en, ar, ckb is needed")


def _check_story(woman: dict[str, Any]) -> None:
    story = woman.get("story")
    if not isinstance(story, dict):
        raise BadWoman("story: an object of answers is needed")
    for name, value in list(story.items()):
        asked = FIELD.get(name)
        if asked is None or asked.step is Step.WELCOME:
            raise BadWoman(f"story.{name}: no such question; see docs/practice.md")
        story[name] = ",".join(value) if isinstance(value, list) else str(value)
        chosen = story[name].split(",") if asked.kind is FieldKind.MANY else [story[name]]
        if asked.choices and not {one.strip() for one in chosen} <= set(asked.choices):
            raise BadWoman(f"story.{name}: one of {', '.join(asked.choices)} is needed")


def identity(woman: dict[str, Any]) -> dict[str, list[str]]:
    """What ``identity.json`` holds."""
    return {key: list(woman[key]) for key in IDENTIFIERS}


def fields(woman: dict[str, Any]) -> dict[str, str]:
    """Her identifiers as they are typed into the session."""
    called = [name for name in woman["names"] if name.split()[0].casefold() in _KUNYA]
    names = [name for name in woman["names"] if name not in called]
    return {
        "names": "\n".join(names),
        "called": "\n".join(called),
        **{key: "\n".join(woman[key]) for key in ("phones", "places", "handles", "others")},
    }
