"""Where an act of a play happens: somebody's session and the office around her, and the papers it brings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from nsintake.domain.language import Lang
from nsintake.errors import UserFault
from nsintake.records.signed_in import SignedIn
from nsintake.services.wording.forms import BlankPaper

Gives = Mapping[str, object] | None
"""What an act gives, by name."""


@contextmanager
def field_called(here: str, *, there: str) -> Iterator[None]:
    """A fault in a field of a service names what the script says: the argument of the act."""
    try:
        yield
    except UserFault as fault:
        if fault.params.get("field") != there:
            raise
        raise UserFault(fault.code, **{**fault.params, "field": here}) from fault


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper that an act brought into somebody's hand. ``how``: signed, printed or shown."""

    kind: str
    lang: Lang
    pdf: bytes
    text: str
    how: str
    reference: str = ""
    recipient: str = ""
    copies: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """What there is to take a picture of at a ``look``: hers is the session; the file and record it is about.

    ``name`` is what the pictures are called by, below ``folder``.
    """

    signed_in: SignedIn
    folder: Path
    name: str
    case_id: bytes | None
    record_id: bytes | None


Photographer = Callable[[Look], object]


class Desk(Protocol):
    """Where somebody acts: her session, and the office around her."""

    @property
    def signed_in(self) -> SignedIn:
        """Hers."""

    @property
    def papers(self) -> dict[tuple[bytes, Lang], bytes]:
        """The bytes of each signed paper, by letter and language: they say which of two alike is meant."""

    @property
    def stick(self) -> Path:
        """A folder that is taken for a medium."""

    def take_pictures(self, case_id: bytes | None, record_id: bytes | None) -> None:
        """Let the photographer of the play take hers, if there is one."""

    def keep(self, sheet: Sheet) -> None:
        """Take a paper into what the play leaves."""

    def uid(self, login: str) -> str:
        """Who signs in by that name; empty for nobody."""

    def password(self, login: str) -> str:
        """What somebody signs in with."""

    def new_password(self, login: str) -> str:
        """Draw another for her, which counts once ``changed`` was called."""

    def changed(self, login: str, password: str) -> None:
        """From now on she signs in with this one."""


def keep_print(desk: Desk, kind: str, paper: BlankPaper) -> dict[str, object]:
    """Take a printed paper without a reference into what the play leaves; gives how many ``pages`` it has."""
    desk.keep(Sheet(kind, paper.lang, paper.pdf, paper.text, "printed"))
    return {"pages": paper.pages}
