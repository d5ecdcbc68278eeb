"""Who wrote something down, by the log: whoever has a file's key can write a colleague's name beside her own words. No
window may call it.
"""

from __future__ import annotations

from nsintake.crypto.compartments import Compartment
from nsintake.records.signed_in import SignedIn


def last_by(signed_in: SignedIn, table: str, record_id: bytes, named: str) -> str:
    """Whoever stated a row of liaison.db last. ``named``: whom the row names, who counts where that was a keeper, since
    she states again what she restores or settles, or where no entry counts any more.
    """
    written = signed_in.liaison.audit.written_by(table, record_id)
    if written is None or signed_in.rosters.signing_key(written[0], Compartment.KEEPER, written[1]) is not None:
        return named
    return written[0]
