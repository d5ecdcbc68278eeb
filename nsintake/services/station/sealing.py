"""Sealing the station: this computer's part of the key is destroyed, and only the site sheet opens it again.

For a raid, where seconds count: nobody is asked who she is. What it cannot do is in docs/security.md.
"""

from __future__ import annotations

from nsintake.domain.roles import Permission
from nsintake.records.access import before_sign_in, requires
from nsintake.records.signed_in import SignedIn
from nsintake.station import Station


@requires(Permission.SEAL_STATION)
def seal(signed_in: SignedIn) -> None:
    """Destroy the part of the key first, then write down who did it. The caller ends the session, and with it memory.

    Raises EnvironmentFault as the disk does.
    """
    signed_in.station.seal()
    with signed_in.accounts_store.begin() as work:
        signed_in.accounts_store.audit.append(work, "seal")
        work.commit()


@before_sign_in
def seal_now(station: Station) -> None:
    """As ``seal``, by anybody at the sign-in page. Raises EnvironmentFault as the disk does."""
    station.seal()
