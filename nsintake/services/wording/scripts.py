"""The scripts to be read aloud: each sentence in three languages, and whose words they are in each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nsintake.domain.language import Lang, Wording
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.services.wording.form_words import pictures_of

NAMES = ("welcome", "record", "share", "seen")
"""In the order they are read."""


@dataclass(frozen=True, slots=True)
class ScriptVersion:
    """Whose words a language has. ``version`` 0 and no day: the program's own."""

    version: int
    day: date | None
    signer: str
    named: str
    """What a consent names them by."""


@dataclass(frozen=True, slots=True)
class SpokenScript:
    """One script. ``pictures`` are beside its sentences, in their order."""

    name: str
    sentences: tuple[Wording, ...]
    pictures: tuple[str, ...]
    versions: dict[Lang, ScriptVersion]


@requires(Permission.RUN_INTAKE)
def scripts(signed_in: SignedIn) -> tuple[SpokenScript, ...]:
    """Every script there is."""
    content = signed_in.content
    found = []
    for name in NAMES:
        sentences = content.script(name)
        versions = {lang: _version(signed_in, "welcome" if name == "welcome" else "consent", lang) for lang in Lang}
        found.append(SpokenScript(name, sentences, pictures_of(name, len(sentences)), versions))
    return tuple(found)


def _version(signed_in: SignedIn, kind: str, lang: Lang) -> ScriptVersion:
    signed, named = signed_in.content.text(kind, lang.value).signed, signed_in.content.script_version_in(lang)
    if signed is None:
        return ScriptVersion(0, None, "", named)
    return ScriptVersion(signed.version, date.fromisoformat(signed.day), signed_in.name_of(signed.signer), named)
