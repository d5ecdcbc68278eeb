"""What a station holds, as one text to compare: every record of every file, who may open it, every account.

What is drawn by chance is left out: an id, a code, a hash or a paper that was not there before the act reads ``*``, so
that two runs of one act give the same picture, and an act cut off gives the picture before it, after it, or a mix.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator

from nsintake.crypto.envelope import OpenError
from nsintake.domain.codes import ALPHABET
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.task import PENDING, Task, TaskKind
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import not_safe, way_view
from nsintake.services.consent import late_withdrawals
from nsintake.services.liaison import proved_letters, shredding
from nsintake.store.drafts import Drafts
from nsintake.store.rows import row_of
from nsintake.store.sealed import SealedStore
from nsintake.store.statements import sealed as statements
from nsintake.store.tables import SEALED
from nsintake.store.tombstones import Tombstones
from nsintake.store.wraps import FileRestricted
from tests.services.ladder import Office

_CHANCE = re.compile(rf"[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}|[0-9a-f]{{16,}}|[A-Za-z0-9+/_-]{{22,}}=*")
_NOTICE, _SIGNED_BY = '"kind": "recall", "lang"', re.compile(r'"releaser": "[0-9a-f]+"')
"""A notice that calls copies back is signed by whoever draws it, and that is whoever finishes what was cut off."""
OUTSIDE = "outside"
"""A folder beside the station that some offices have, for what is given to others."""
_NEWEST = 40
"""Lines of the log: more than people write who sign in to look."""
_DRAFTS = "SELECT draft_id, subject_id, owner, schema, epoch, body FROM draft"


def known_of(lines: list[str]) -> frozenset[str]:
    """Everything in a picture that was drawn by chance."""
    return frozenset(found for line in lines for found in _CHANCE.findall(line))


def settled(lines: list[str], known: frozenset[str]) -> list[str]:
    """A picture without what chance drew since another one."""
    plain = (_SIGNED_BY.sub("", line) if _NOTICE in line else line for line in lines)
    return sorted(_CHANCE.sub(lambda hit: hit[0] if hit[0] in known else "*", line) for line in plain)


def _holders(store: SealedStore, subject: bytes) -> str:
    held = store.holders(subject)
    return "all" if held is None else ",".join(held) or "keepers"


def _rows(store: SealedStore) -> Iterator[str]:
    cursor = store.database.reader()
    for table in SEALED[store.comp]:
        for row in cursor.execute(statements(store.comp, table).all).fetchall():
            try:
                stored, plain = store.opened(cursor, table, row)
            except FileRestricted:  # shut to this keeper: whose it is says whether that was done
                stored, plain = row_of(row), b'"shut"'
            said = json.dumps(json.loads(plain), ensure_ascii=False, sort_keys=True)
            subject = stored.subject_id
            yield f"{table} {stored.record_id.hex()} {subject.hex()} {_holders(store, subject)} {said}"


def _drafts(store: SealedStore) -> Iterator[str]:
    drafts, cursor = Drafts(store), store.database.reader()
    for row in cursor.execute(_DRAFTS).fetchall():
        try:
            plain = json.loads(drafts.typed(cursor, row))
        except (OpenError, FileRestricted):
            plain = "shut"
        said = json.dumps(plain, ensure_ascii=False, sort_keys=True)
        yield f"draft {row[0].hex()} {row[1].hex()} {row[2]} {_holders(store, row[1])} {said}"


def _accounts(signed_in: SignedIn) -> Iterator[str]:
    entries = {entry.uid: (entry.role.value, entry.status.value) for entry in signed_in.ring.roster.entries}
    for account in signed_in.accounts.all():
        kept = bool(account.blob)
        yield f"account {account.login_name} {account.role} {account.status} {kept} {entries.get(account.uid)}"
    for key, value in signed_in.accounts.settings("").items():
        shown = value.decode() if len(value) < 20 and value.isascii() else "*"
        yield f"setting {key} {shown}"
    book = Tombstones(signed_in.accounts.database).verified(signed_in.rosters, org=signed_in.ring.org)
    yield f"buried {sorted(tombstone.subject_id.hex() for tombstone in book)}"


def _notes(signed_in: SignedIn) -> Iterator[str]:
    yield f"owed {signed_in.outbox.pending()} {sorted(note.kind for note in signed_in.outbox.notes())}"


def _files(office: Office) -> Iterator[str]:
    for path in sorted(office.data.rglob("*")):
        if not path.name.startswith(".") and not path.name.endswith(("-wal", "-shm", ".db", ".lock", "lock")):
            yield f"file {path.relative_to(office.data)}"


def _given(office: Office, signed_in: SignedIn) -> Iterator[str]:
    """What was put outside the station, and what the log says of it."""
    folder = office.folder / OUTSIDE
    if folder.is_dir():
        yield from (f"outside {path.name} {path.stat().st_size}" for path in sorted(folder.glob("[!.]*")))
        said = signed_in.identity.audit.views(limit=_NEWEST)
        yield from (f"given {line.details}" for line in said if line.verb == "give_figures")


def entered(office: Office, login: str) -> SignedIn | None:
    """A session, or None for somebody who is kept out or whose new password nobody wrote down."""
    with contextlib.suppress(NsintakeError, KeyError):
        return office.sign_in(login)
    return None


def morning(office: Office) -> tuple[list[str], SignedIn]:
    """The next morning people sign in and what is due goes on behind their pages, which finishes what was cut off; the
    picture, and a keeper's session.
    """
    came = []
    for login in ("intake", "keeper"):
        signed_in = entered(office, login)
        came.append(f"{login} stays out" if signed_in is None else f"{login} is {signed_in.role.value}")
    if signed_in is None:
        raise RuntimeError("no keeper can sign in")
    shredding.shred_due(signed_in)
    late_withdrawals.finish_withdrawals(signed_in)
    way_view.settle_called_off(signed_in)
    not_safe.tell_not_safe(signed_in)
    lines = [*came, *_rows(signed_in.identity), *_rows(signed_in.liaison), *_drafts(signed_in.identity)]
    return [*lines, *_accounts(signed_in), *_notes(signed_in), *_files(office), *_given(office, signed_in)], signed_in


def printable(signed_in: SignedIn) -> int:
    """How many letters open at this moment; a notice that calls copies back is none."""
    count = 0
    for letter_id, letter in signed_in.liaison.list("released_letter", ReleasedLetter):
        if letter.kind is LetterKind.RECALL:
            continue
        with contextlib.suppress(NsintakeError):
            proved_letters.require_printable(signed_in, letter_id)
            count += 1
    return count


def halves_seen(signed_in: SignedIn) -> list[str]:
    """What must not be seen before anybody has finished anything: a meeting without its task (which may wait while her
    file is frozen; one that she ended is no longer to be done), a sheet without its meeting."""
    found, store = [], signed_in.liaison
    planned = {meeting.code for _, meeting in store.list("meeting", Meeting) if meeting.status is MeetingStatus.PLANNED}
    tasks = [task for _, task in store.list("task", Task) if task.kind is TaskKind.MEETING]
    if planned != {task.subject for task in tasks if task.status in PENDING}:
        found.append("a meeting without its task, or a task without its meeting")
    known = {meeting.code for _, meeting in store.list("meeting", Meeting)}
    for _, letter in store.list("released_letter", ReleasedLetter):
        if letter.sheet_number and letter.sheet_number.split("/")[0] not in known:
            found.append("a sheet without its meeting")
    return found
