"""The office's own words, edited by a keeper: what there is, what was signed when and by whom, and signing the next.

A keeper edits parts, never the notation they are kept in. Papers already released keep their own bytes, and a consent
keeps the version that was read to her.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from nsintake.domain.recipients import Recipient
from nsintake.domain.roles import Permission
from nsintake.domain.wording import EVERY, WordingFault, WordingPart, joined
from nsintake.errors import Refused, UserFault
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.content import RefusedText, Text, offices_for
from nsintake.records.content_kinds import (
    CARE,
    CARE_HOURS,
    CLOSING,
    COMPLAINTS,
    DUTY_PHONE,
    LEGAL_LIMIT,
    LETTER,
    LOGO,
    PROPOSALS,
    RECIPIENTS,
)
from nsintake.records.signed_in import SignedIn
from nsintake.services.wording.signing import sign_text

_UNPRINTED = frozenset(
    {"welcome", "consent", CARE, CARE_HOURS, LEGAL_LIMIT, DUTY_PHONE, PROPOSALS, CLOSING, RECIPIENTS, COMPLAINTS, LOGO}
)


@dataclass(frozen=True, slots=True)
class LangState:
    """One text in one language. ``version`` 0 and no day: the program's own words are in force.

    ``refused``: something that is stored there is not sound. ``older``: another language was signed on a later day.
    """

    lang: str
    version: int
    day: date | None
    signer: str
    refused: bool
    older: bool


@dataclass(frozen=True, slots=True)
class TextRow:
    """One text in every language it has."""

    kind: str
    states: tuple[LangState, ...]


@dataclass(frozen=True, slots=True)
class PartView:
    """One thing to edit: the words in force and the program's own (empty where this version has none)."""

    part: WordingPart
    own: str

    @property
    def changed(self) -> bool:
        """Whether the office says it in its own way."""
        return self.part.text != self.own


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One signed version; ``in_force`` is true of the one that is used now."""

    version: int
    day: date
    signer: str
    in_force: bool


@dataclass(frozen=True, slots=True)
class TextView:
    """One text in one language, to be edited. ``after`` goes back to ``save``: the newest version there was.

    ``offices``: to whom its paper can be looked at as written; empty for what is no paper.
    """

    kind: str
    state: LangState
    after: int
    parts: tuple[PartView, ...]
    versions: tuple[VersionRow, ...]
    others: tuple[LangState, ...]
    offices: tuple[Recipient, ...]


def _state(signed_in: SignedIn, text: Text, days: Mapping[str, date | None]) -> LangState:
    newest = max((day for day in days.values() if day is not None), default=None)
    own = days[text.lang]
    return LangState(
        lang=text.lang,
        version=text.signed.version if text.signed else 0,
        day=own,
        signer=signed_in.name_of(text.signed.signer) if text.signed else "",
        refused=text.refused,
        older=newest is not None and (own is None or own < newest),
    )


def _states(signed_in: SignedIn, kind: str) -> tuple[LangState, ...]:
    found = [signed_in.content.text(kind, lang) for lang in content_kinds.languages(kind)]
    days = {text.lang: date.fromisoformat(text.signed.day) if text.signed else None for text in found}
    return tuple(_state(signed_in, text, days) for text in found)


def _known(signed_in: SignedIn, kind: str, lang: str) -> None:
    if kind not in content_kinds.kinds(signed_in.content.folder) or lang not in content_kinds.languages(kind):
        raise UserFault("wording_unknown")


@requires(Permission.EDIT_CONTENT, while_unsound=True)
def texts(signed_in: SignedIn) -> tuple[TextRow, ...]:
    """Every text an office may word in its own way, offices and duty phone included."""
    return tuple(TextRow(kind, _states(signed_in, kind)) for kind in content_kinds.kinds(signed_in.content.folder))


@requires(Permission.EDIT_CONTENT, while_unsound=True)
def refused(signed_in: SignedIn) -> tuple[RefusedText, ...]:
    """Texts of which something was refused: not signed by a keeper, changed, or an older one put back."""
    return signed_in.content.refused


@requires(Permission.EDIT_CONTENT, while_unsound=True)
def read(signed_in: SignedIn, kind: str, lang: str) -> TextView:
    """One text as parts, with the program's own beside them. Raises UserFault ``wording_unknown``."""
    _known(signed_in, kind, lang)
    content = signed_in.content
    text, states = content.text(kind, lang), _states(signed_in, kind)
    own = {part.key: part.text for part in _own_parts(signed_in, kind, lang)}
    parts = tuple(PartView(part, own.get(part.key, "")) for part in _parts(signed_in, text))
    return TextView(
        kind=kind,
        state=next(state for state in states if state.lang == lang),
        after=text.newest,
        parts=parts,
        versions=_versions(signed_in, text),
        others=tuple(state for state in states if state.lang != lang),
        offices=offices_for(content, kind) if kind.startswith(LETTER) or kind in content_kinds.DO_NOTS else (),
    )


def _versions(signed_in: SignedIn, text: Text) -> tuple[VersionRow, ...]:
    used = text.signed.version if text.signed else 0
    return tuple(
        VersionRow(
            version.version, date.fromisoformat(version.day), signed_in.name_of(version.signer), version.version == used
        )
        for version in text.versions
    )


def _parts(signed_in: SignedIn, text: Text) -> tuple[WordingPart, ...]:
    return content_kinds.parts(signed_in.content.folder, text.kind, text.lang, text.data)


def _own_parts(signed_in: SignedIn, kind: str, lang: str) -> tuple[WordingPart, ...]:
    folder = signed_in.content.folder
    return content_kinds.parts(folder, kind, lang, content_kinds.own(folder, kind, lang))


def _worded(signed_in: SignedIn, kind: str, lang: str, values: Mapping[str, str]) -> str:
    content = signed_in.content
    return content_kinds.worded(content.folder, kind, lang, content.text(kind, lang).data, values)


@requires(Permission.EDIT_CONTENT)
def check(signed_in: SignedIn, kind: str, lang: str, values: Mapping[str, str]) -> tuple[WordingFault, ...]:
    """What must be mended before this can be signed; empty if nothing. Parts without a value stay as they are."""
    _known(signed_in, kind, lang)
    parts, folder = _parts(signed_in, signed_in.content.text(kind, lang)), signed_in.content.folder
    kept = joined(parts, values)
    faults = [
        fault
        for part in parts
        if not part.fixed
        for fault in (
            *content_kinds.faults_in_part(folder, kind, lang, part, kept[part.key]),
            *(() if kind in _UNPRINTED else content_kinds.unprintable(part.key, kept[part.key])),
        )
    ]
    if not faults:
        whole = content_kinds.whole_fault(folder, kind, lang, _worded(signed_in, kind, lang, values))
        faults = [whole] if whole is not None else []
    return tuple(faults)


@requires(Permission.EDIT_CONTENT)
def save(signed_in: SignedIn, kind: str, lang: str, values: Mapping[str, str], *, after: int) -> int:
    """Sign a text as its next version; its number. ``after``: the version she saw when she began.

    Raises UserFault for the first fault (its part as ``field``), Refused ``wording_unchanged``,
    ``changed_meanwhile``.
    """
    for fault in check(signed_in, kind, lang, values):
        raise fault.error()
    data = _worded(signed_in, kind, lang, values)
    if data == signed_in.content.text(kind, lang).data:
        raise Refused("wording_unchanged")
    return sign_text(signed_in, kind, lang, data, after=after)


@requires(Permission.EDIT_CONTENT)
def back_to(signed_in: SignedIn, kind: str, lang: str, version: int, *, after: int) -> int:
    """Sign an older version's words (0: the program's own) as the next version; its number.

    Raises Refused ``wording_version_missing``, ``wording_unchanged``, ``changed_meanwhile``.
    """
    _known(signed_in, kind, lang)
    text = signed_in.content.text(kind, lang)
    data = signed_in.content.version(kind, lang, version)
    if data == text.data and not text.refused:
        raise Refused("wording_unchanged")
    fault = content_kinds.whole_fault(signed_in.content.folder, kind, lang, data)
    if fault is not None:
        raise fault.error()
    return sign_text(signed_in, kind, lang, data, after=after)


@requires(Permission.EDIT_CONTENT, while_unsound=True)
def phone(signed_in: SignedIn) -> TextView:
    """The duty phone that is on every letter."""
    return read(signed_in, DUTY_PHONE, EVERY)
