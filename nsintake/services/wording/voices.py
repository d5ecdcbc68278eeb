"""Recorded voices of the scripts, for women who do not read and workers whose language is not hers.

The office records them; a keeper signs each as content, one version after the other. A recording names the words it was
made of: if those were changed since, it says so. Never a recording of a woman.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nsintake.crypto.envelope import OpenError, text_of, tlv, untlv
from nsintake.documents.voice import Voice, voice_of
from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission
from nsintake.errors import Bug, Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.services.wording.scripts import NAMES
from nsintake.store.content import SignedTexts

_KIND = "voice."
_LABEL = "voice"


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """One recording, or that there is none (``seconds`` 0). ``after`` goes back to ``add``.

    ``stale``: the words of the script were changed since. ``refused``: something is there that is not sound.
    """

    name: str
    lang: Lang
    after: int
    seconds: int = 0
    day: date | None = None
    signer: str = ""
    stale: bool = False
    refused: bool = False


def _signed(signed_in: SignedIn) -> SignedTexts:
    signed = signed_in.content.signed
    if signed is None:
        raise Bug("content_without_station")
    return signed


def _read(data: bytes) -> tuple[str, Voice] | None:
    """The words a stored recording was made of, and the sound; None where it was taken away. Raises OpenError."""
    named, wav = untlv(data, _LABEL)
    try:
        return (text_of(named), voice_of(wav)) if wav else None
    except UserFault as error:
        raise OpenError from error


def _row(signed_in: SignedIn, name: str, lang: Lang) -> VoiceRow:
    found = _signed(signed_in).found(f"{_KIND}{name}", lang.value)
    if not found.texts or found.texts[0].version != found.newest:
        return VoiceRow(name, lang, found.newest, refused=found.wrong)
    newest = found.texts[0]
    try:
        held = _read(newest.data)
    except (OpenError, ValueError):
        return VoiceRow(name, lang, found.newest, refused=True)
    if held is None:
        return VoiceRow(name, lang, found.newest, refused=found.wrong)
    made_of, voice = held
    stale = made_of != signed_in.content.script_version_in(lang)
    day, signer = date.fromisoformat(newest.day), signed_in.name_of(newest.signer)
    return VoiceRow(name, lang, found.newest, voice.seconds, day, signer, stale, found.wrong)


def _known(name: str) -> str:
    if name not in NAMES:
        raise UserFault("wording_unknown")
    return f"{_KIND}{name}"


@requires(Permission.RUN_INTAKE, while_unsound=True)
def voices(signed_in: SignedIn) -> tuple[VoiceRow, ...]:
    """What was recorded, script by script and language by language."""
    return tuple(_row(signed_in, name, lang) for name in NAMES for lang in Lang)


@requires(Permission.RUN_INTAKE, while_unsound=True)
def listen(signed_in: SignedIn, name: str, lang: Lang) -> Voice:
    """One recording. Raises Refused ``voice_missing`` where there is none that is sound."""
    found = _signed(signed_in).found(_known(name), lang.value)
    held = None
    if found.texts and found.texts[0].version == found.newest:
        held = _read(found.texts[0].data)
    if held is None:
        raise Refused("voice_missing")
    return held[1]


@requires(Permission.EDIT_CONTENT)
def add(signed_in: SignedIn, name: str, lang: Lang, data: bytes, *, after: int) -> int:
    """Sign a recording as the next version; its number. ``after``: the version she saw.

    Raises UserFault ``voice_unreadable``, ``voice_too_long``, ``voice_too_large``, Refused ``changed_meanwhile``.
    """
    made_of = signed_in.content.script_version_in(lang)
    return _put(signed_in, name, lang, tlv(_LABEL, made_of, voice_of(data).wav), after=after)


@requires(Permission.EDIT_CONTENT)
def take_away(signed_in: SignedIn, name: str, lang: Lang, *, after: int) -> int:
    """Sign that there is no recording any more; the number of that version. Raises Refused ``changed_meanwhile``."""
    return _put(signed_in, name, lang, tlv(_LABEL, "", b""), after=after)


def _put(signed_in: SignedIn, name: str, lang: Lang, data: bytes, *, after: int) -> int:
    kind, signed = _known(name), _signed(signed_in)
    with signed_in.accounts_store.begin() as work:
        version = signed.put(work, signed_in.ring, kind, lang.value, data, after=after)
        work.commit()
    return version
