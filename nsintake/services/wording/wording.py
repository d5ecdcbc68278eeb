"""The office's own words, edited by a keeper: what there is, what was signed when and by whom, and signing the next.

A keeper edits parts, never the notation they are kept in. Papers already released keep their own bytes, and a consent
keeps the version that was read to her.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from nsintake.domain.directory import Recipient
from nsintake.domain.roles import Permission
from nsintake.domain.wording import EVERY, Part, WordingFault, joined
from nsintake.errors import Refused, UserFault
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.content import RefusedText, Text
from nsintake.records.content_kinds import CARE, CARE_HOURS, DUTY_PHONE, LETTER, LOGO, PROPOSALS, RECIPIENTS
from nsintake.records.session import Session
from nsintake.services.wording.signing import sign_text

_UNPRINTED = frozenset({"welcome", "consent", CARE, CARE_HOURS, DUTY_PHONE, PROPOSALS, RECIPIENTS, LOGO})


@dataclass(frozen=True, slots=True)
class LangState:
    """One text in one language. ``version`` 0 and no day: the program's own words are in force.

    ``refused``: something that lies there does not hold. ``older``: another language was signed on a later day.
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

    part: Part
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


def _state(session: Session, text: Text, days: Mapping[str, date | None]) -> LangState:
    newest = max((day for day in days.values() if day is not None), default=None)
    own = days[text.lang]
    return LangState(
        lang=text.lang,
        version=text.signed.version if text.signed else 0,
        day=own,
        signer=session.name_of(text.signed.signer) if text.signed else "",
        refused=text.refused,
        older=newest is not None and (own is None or own < newest),
    )


def _states(session: Session, kind: str) -> tuple[LangState, ...]:
    found = [session.content.text(kind, lang) for lang in content_kinds.languages(kind)]
    days = {one.lang: date.fromisoformat(one.signed.day) if one.signed else None for one in found}
    return tuple(_state(session, one, days) for one in found)


def _known(session: Session, kind: str, lang: str) -> None:
    if kind not in content_kinds.kinds(session.content.folder) or lang not in content_kinds.languages(kind):
        raise UserFault("wording_unknown")


@requires(Permission.EDIT_CONTENT, while_held=True)
def texts(session: Session) -> tuple[TextRow, ...]:
    """Every text an office may word in its own way, offices and duty phone included."""
    return tuple(TextRow(kind, _states(session, kind)) for kind in content_kinds.kinds(session.content.folder))


@requires(Permission.EDIT_CONTENT, while_held=True)
def refused(session: Session) -> tuple[RefusedText, ...]:
    """Texts of which something was refused: not signed by a keeper, changed, or an older one put back."""
    return session.content.refused


@requires(Permission.EDIT_CONTENT, while_held=True)
def read(session: Session, kind: str, lang: str) -> TextView:
    """One text as parts, with the program's own beside them. Raises UserFault ``wording_unknown``."""
    _known(session, kind, lang)
    content = session.content
    text, states = content.text(kind, lang), _states(session, kind)
    own = {part.key: part.text for part in _own_parts(session, kind, lang)}
    parts = tuple(PartView(part, own.get(part.key, "")) for part in _parts(session, text))
    return TextView(
        kind=kind,
        state=next(one for one in states if one.lang == lang),
        after=text.newest,
        parts=parts,
        versions=_versions(session, text),
        others=tuple(one for one in states if one.lang != lang),
        offices=content.recipients if kind.startswith(LETTER) or kind == content_kinds.DO_NOT else (),
    )


def _versions(session: Session, text: Text) -> tuple[VersionRow, ...]:
    used = text.signed.version if text.signed else 0
    return tuple(
        VersionRow(one.version, date.fromisoformat(one.day), session.name_of(one.signer), one.version == used)
        for one in text.versions
    )


def _parts(session: Session, text: Text) -> tuple[Part, ...]:
    return content_kinds.parts(session.content.folder, text.kind, text.lang, text.data)


def _own_parts(session: Session, kind: str, lang: str) -> tuple[Part, ...]:
    folder = session.content.folder
    return content_kinds.parts(folder, kind, lang, content_kinds.own(folder, kind, lang))


def _worded(session: Session, kind: str, lang: str, values: Mapping[str, str]) -> str:
    content = session.content
    return content_kinds.worded(content.folder, kind, lang, content.text(kind, lang).data, values)


@requires(Permission.EDIT_CONTENT)
def check(session: Session, kind: str, lang: str, values: Mapping[str, str]) -> tuple[WordingFault, ...]:
    """What must be mended before this can be signed; empty if nothing. Parts without a value stay as they are."""
    _known(session, kind, lang)
    parts, folder = _parts(session, session.content.text(kind, lang)), session.content.folder
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
        whole = content_kinds.whole_fault(folder, kind, lang, _worded(session, kind, lang, values))
        faults = [whole] if whole is not None else []
    return tuple(faults)


@requires(Permission.EDIT_CONTENT)
def save(session: Session, kind: str, lang: str, values: Mapping[str, str], *, after: int) -> int:
    """Sign a text as its next version; its number. ``after``: the version she saw when she began.

    Raises UserFault for the first fault (its part as ``field``), Refused ``wording_unchanged``,
    ``changed_meanwhile``.
    """
    for fault in check(session, kind, lang, values):
        raise fault.error()
    data = _worded(session, kind, lang, values)
    if data == session.content.text(kind, lang).data:
        raise Refused("wording_unchanged")
    return sign_text(session, kind, lang, data, after=after)


@requires(Permission.EDIT_CONTENT)
def back_to(session: Session, kind: str, lang: str, version: int, *, after: int) -> int:
    """Sign an older version's words (0: the program's own) as the next version; its number.

    Raises Refused ``wording_version_missing``, ``wording_unchanged``, ``changed_meanwhile``.
    """
    _known(session, kind, lang)
    text = session.content.text(kind, lang)
    data = session.content.version(kind, lang, version)
    if data == text.data and not text.refused:
        raise Refused("wording_unchanged")
    fault = content_kinds.whole_fault(session.content.folder, kind, lang, data)
    if fault is not None:
        raise fault.error()
    return sign_text(session, kind, lang, data, after=after)


@requires(Permission.EDIT_CONTENT, while_held=True)
def phone(session: Session) -> TextView:
    """The duty phone that stands on every letter."""
    return read(session, DUTY_PHONE, EVERY)
