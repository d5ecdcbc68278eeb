"""What people sign: a paper with what its row says, a release as the first version signed it, and content."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any

from tests.vectors.second.primitives import require, sha256, sign, verify
from tests.vectors.second.roster import Roster
from tests.vectors.second.tlv import tlv


@dataclass(frozen=True, slots=True)
class Release:
    org: str
    letter_id: bytes
    record_id: bytes
    version: int
    lang: str
    pdf_hash: bytes
    model_hash: bytes
    recipient: bytes
    expiry: str
    roster_number: int

    signers = frozenset({"intake", "keeper"})

    def message(self) -> bytes:
        return tlv(
            "release",
            self.org,
            self.letter_id,
            self.record_id,
            self.version,
            self.lang,
            self.pdf_hash,
            self.model_hash,
            self.recipient,
            self.expiry,
            self.roster_number,
        )


@dataclass(frozen=True, slots=True)
class Paper:
    org: str
    table: str
    letter_id: bytes
    record_id: bytes
    version: int
    pdf_hash: bytes
    model_hash: bytes
    row_hash: bytes
    roster_number: int

    signers = frozenset({"intake", "keeper"})

    def message(self) -> bytes:
        return tlv(
            "paper",
            self.org,
            self.table,
            self.letter_id,
            self.record_id,
            self.version,
            self.pdf_hash,
            self.model_hash,
            self.row_hash,
            self.roster_number,
        )


def released_paper(org: str, letter_id: bytes, row: dict[str, Any]) -> Paper:
    """What is signed of a row of released_letter, from its stored JSON."""
    record_id = base64.b64decode(row["record_id"])
    return _paper(org, "released_letter", letter_id, record_id, row, said={**row, **BARE})


def named_paper(org: str, named_id: bytes, row: dict[str, Any], paper: dict[str, Any]) -> Paper:
    """What is signed of one of the papers of a row of named_letter, from its stored JSON."""
    said = {name: value for name, value in row.items() if name != "withdrawn"}
    said["papers"] = [{**paper, **BARE}]
    return _paper(org, "named_letter", base64.b64decode(paper["letter_id"]), named_id, paper, said=said)


BARE = {"pdf": "", "model": "", "signature": ""}


def _paper(
    org: str, table: str, letter_id: bytes, record_id: bytes, row: dict[str, Any], *, said: dict[str, Any]
) -> Paper:
    plain = json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
    pdf, model = (sha256(base64.b64decode(row[part])) for part in ("pdf", "model"))
    return Paper(org, table, letter_id, record_id, row["version"], pdf, model, sha256(plain), row["roster_no"])


@dataclass(frozen=True, slots=True)
class Content:
    org: str
    kind: str
    lang: str
    version: int
    content_hash: bytes
    roster_number: int

    signers = frozenset({"keeper"})

    def message(self) -> bytes:
        return tlv("content", self.org, self.kind, self.lang, self.version, self.content_hash, self.roster_number)


def sign_claim(claim: Paper | Release | Content, eseed: bytes) -> bytes:
    return sign(eseed, claim.message())


def judge(claim: Paper | Release | Content, signature: bytes, *, uid: str, roster: Roster) -> None:
    """``roster`` is the one with the number that the claim names."""
    require(holds=(claim.org, claim.roster_number) == (roster.org, roster.number))
    entry = roster.get(uid)
    require(holds=entry is not None and entry.active and entry.role in type(claim).signers)
    if entry is not None:
        verify(entry.epub, claim.message(), signature)
