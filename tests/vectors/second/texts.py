"""The office's own words: which version a keeper signed, and which is used."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.vectors.second.audit import Line, by_keeper
from tests.vectors.second.claims import Content, judge, sign_claim
from tests.vectors.second.primitives import Refused, require, sha256
from tests.vectors.second.roster import Roster
from tests.vectors.second.tlv import number, read, text, tlv


@dataclass(frozen=True, slots=True)
class Signed:
    kind: str
    lang: str
    version: int
    content: bytes
    signer: str
    roster_number: int
    signature: bytes = b""

    def claim(self, org: str) -> Content:
        return Content(org, self.kind, self.lang, self.version, sha256(self.content), self.roster_number)

    def signed(self, org: str, eseed: bytes) -> Signed:
        signature = sign_claim(self.claim(org), eseed)
        return Signed(self.kind, self.lang, self.version, self.content, self.signer, self.roster_number, signature)

    def written(self) -> bytes:
        return tlv(
            "signed-content",
            self.kind,
            self.lang,
            self.version,
            self.content,
            self.signer,
            self.roster_number,
            self.signature,
        )

    @classmethod
    def read(cls, stored: bytes) -> Signed:
        parts = read(stored, "signed-content")
        require(holds=len(parts) == 7)
        kind, lang, version, content, signer, roster_number, signature = parts
        return cls(text(kind), text(lang), number(version), content, text(signer), number(roster_number), signature)


def record_id(org: str, kind: str, lang: str) -> bytes:
    return sha256(tlv("content-record", org, kind, lang))[:16]


def setting(kind: str, lang: str, version: int | None = None) -> str:
    return f"content:{kind}:{lang}" + ("" if version is None else f":{version}")


@dataclass(frozen=True, slots=True)
class FieldCache:
    """All versions of one text. ``counting`` are the entries of accounts.db's chain that count."""

    org: str
    kind: str
    lang: str
    settings: Mapping[str, bytes]
    counting: Sequence[Line]
    rosters: Mapping[int, Roster]

    def stated(self) -> dict[int, bytes]:
        """Version to state, by the keepers' entries, in their order; of two for one version the later."""
        states: dict[int, bytes] = {}
        for line in self.counting:
            if (line.table, line.record_id) != ("content", record_id(self.org, self.kind, self.lang)):
                continue
            if by_keeper(line, self.rosters):
                states.pop(line.version, None)
                states[line.version] = line.state
        return states

    def holding(self, key: str) -> Signed:
        """What is stored under one key, if it is sound there."""
        signed = Signed.read(self.settings[key])
        require(holds=(signed.kind, signed.lang) == (self.kind, self.lang))
        version = next(reversed(self.stated()), None) if key == setting(self.kind, self.lang) else signed.version
        require(holds=key in {setting(self.kind, self.lang), setting(self.kind, self.lang, version)})
        require(holds=signed.version == version)
        claim = signed.claim(self.org)
        require(holds=self.stated().get(signed.version) == sha256(claim.message()))
        roster = self.rosters.get(signed.roster_number)
        require(holds=roster is not None)
        if roster is not None:
            judge(claim, signed.signature, uid=signed.signer, roster=roster)
        return signed

    def _held(self, key: str) -> Signed | None:
        try:
            return self.holding(key)
        except (KeyError, Refused):
            return None

    def choose(self, readable: Callable[[bytes], bool]) -> tuple[Signed | None, bool]:
        """What is used (None: the program's own text), and whether something was refused."""
        plain = setting(self.kind, self.lang)
        keys = [key for key in self.settings if key == plain or key.startswith(f"{plain}:")]
        held = {key: self._held(key) for key in keys}
        good = sorted((signed for signed in held.values() if signed is not None), key=lambda signed: signed.version)
        used = next((signed for signed in reversed(good) if readable(signed.content)), None)
        newest = next(reversed(self.stated()), None)
        wrong = any(signed is None for signed in held.values())
        if newest is not None:
            for key in (plain, setting(self.kind, self.lang, newest)):
                signed = held.get(key)
                wrong = wrong or signed is None or signed.version != newest
        return used, wrong or bool(good and not readable(good[-1].content))
