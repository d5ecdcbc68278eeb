"""Whether she took back, in another file of hers, what a letter that names her goes by. No window may call it."""

from __future__ import annotations

from collections.abc import Iterable

from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.named_letter import NamedLetter
from nsintake.records.signed_in import SignedIn
from nsintake.store.newest import first_entry


def taken_back_in(signed_in: SignedIn, files: Iterable[bytes], named_id: bytes, letter: NamedLetter) -> bool:
    """Whether she took her consent back for the letter's office in one of these ``files`` after she agreed to be named,
    or on the same day and later by the log: the files may have been joined since. Raises OpenError where an act does
    not open.
    """
    store = signed_in.identity
    agreed = letter.day, first_entry(store, "named_letter", named_id)
    return any(
        act.kind is ActKind.WITHDRAWN
        and act.recipient_id == letter.recipient_id
        and (act.day, first_entry(store, "consent_act", act_id)) >= agreed
        for file_id in files
        for act_id, act in store.list("consent_act", ConsentAct, subject=file_id)
    )
