"""What the signature under a paper says: everything that its row says of it.

So nobody who writes rows makes a letter a recall notice, or one of fewer pages. What the first version signed left some
of that open: its papers count where their own signed words say the same. No window may call it.
"""

from __future__ import annotations

from dataclasses import replace

from nsintake.crypto.envelope import OpenError
from nsintake.crypto.signatures import PaperClaim, ReleaseClaim, digest, sign_claim, verify_claim
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.named_letter import NamedLetter, NamedPaper
from nsintake.errors import Refused
from nsintake.records import first_version
from nsintake.records.first_version import FirstPaper
from nsintake.records.signed_in import SignedIn
from nsintake.store.codec import encode

FIRST, VERSION = 1, 2
"""What a signature covers, by the number in the row: under the first some fields, now all of them."""


def claim_of(letter_id: bytes, letter: ReleasedLetter) -> PaperClaim:
    """What is signed of a released paper: its row, each field but the signature."""
    said = replace(letter, pdf=b"", model=b"", signature=b"")
    return PaperClaim(
        table="released_letter",
        letter_id=letter_id,
        record_id=letter.record_id,
        version=letter.version,
        pdf_hash=digest(letter.pdf),
        model_hash=digest(letter.model),
        row_hash=digest(encode(said)),
        roster_number=letter.roster_no,
    )


def claim_of_named(named_id: bytes, letter: NamedLetter, paper: NamedPaper) -> PaperClaim:
    """What is signed of a paper that names her: it and its letter, each field but the other papers and the signature,
    and the day on which she took it back.
    """
    bare = replace(paper, pdf=b"", model=b"", signature=b"")
    return PaperClaim(
        table="named_letter",
        letter_id=paper.letter_id,
        record_id=named_id,
        version=paper.version,
        pdf_hash=digest(paper.pdf),
        model_hash=digest(paper.model),
        row_hash=digest(encode(replace(letter, papers=(bare,), withdrawn=None))),
        roster_number=paper.roster_no,
    )


def signed_letter(signed_in: SignedIn, letter_id: bytes, letter: ReleasedLetter) -> ReleasedLetter:
    """A released paper with the signature of the person who is signed in."""
    return replace(letter, signature=sign_claim(signed_in.ring, claim_of(letter_id, letter)))


def signed_named(signed_in: SignedIn, named_id: bytes, letter: NamedLetter, paper: NamedPaper) -> NamedPaper:
    """A paper that names her with the signature of the person who is signed in."""
    return replace(paper, signature=sign_claim(signed_in.ring, claim_of_named(named_id, letter, paper)))


def require_letter(signed_in: SignedIn, letter_id: bytes, letter: ReleasedLetter) -> None:
    """That a person who could release signed exactly this row. Raises Refused ``not_as_signed``, or of the first
    version ``release_anew``, ``notice_anew``.
    """
    old = letter.version == FIRST
    claim = _first_claim(letter_id, letter.record_id, letter, letter) if old else claim_of(letter_id, letter)
    _require(signed_in, claim, letter.signature, signer=letter.releaser, reference=letter.reference)
    if old:
        said = FirstPaper(letter.kind, letter.lang, letter.reference, letter.pages, letter.model, letter.sheet_number)
        first_version.require(signed_in.content, said)
        if letter.blocked or letter.copies or letter.handed_over:  # what it does not say of a paper that may leave
            raise Refused("not_as_signed", reference=letter.reference)


def require_named(signed_in: SignedIn, named_id: bytes, letter: NamedLetter, paper: NamedPaper) -> None:
    """The same for a paper that names her."""
    old = paper.version == FIRST
    claim = _first_claim(paper.letter_id, named_id, letter, paper) if old else claim_of_named(named_id, letter, paper)
    _require(signed_in, claim, paper.signature, signer=letter.releaser, reference=letter.reference)
    if old:
        said = FirstPaper(LetterKind.NAMED_LETTER, paper.lang, letter.reference, paper.pages, paper.model)
        first_version.require(signed_in.content, said)


def _require(
    signed_in: SignedIn, claim: PaperClaim | ReleaseClaim, signature: bytes, *, signer: str, reference: str
) -> None:
    """A row says itself which version it is of, but no signature of one version is one of the other."""
    roster = signed_in.rosters.at(claim.roster_number)
    if roster is None or claim.version not in {FIRST, VERSION}:
        raise Refused("not_as_signed", reference=reference)
    try:
        verify_claim(claim, signature, signer=signer, roster=roster)
    except OpenError:
        raise Refused("not_as_signed", reference=reference) from None


def _first_claim(
    letter_id: bytes, record_id: bytes, letter: ReleasedLetter | NamedLetter, paper: ReleasedLetter | NamedPaper
) -> ReleaseClaim:
    return ReleaseClaim(
        letter_id=letter_id,
        record_id=record_id,
        version=FIRST,
        lang=paper.lang.value,
        pdf_hash=digest(paper.pdf),
        model_hash=digest(paper.model),
        recipient=letter.recipient_id.encode(),
        expiry=letter.expires,
        roster_number=paper.roster_no,
    )
