"""An office in which every protection stands at once, with everything as it was before: what the matrix attacks.

Six women, by what became of them; each but one had a letter to the police that could be printed in the morning.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import FILES
from nsintake.crypto.envelope import OpenError, unpad
from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, ReleasedLetter
from nsintake.errors import EnvironmentFault, NsintakeError, Refused
from nsintake.records import page_drafts
from nsintake.records.case_files import case_of, links_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import consenting, freezing, withdrawing
from nsintake.services.day import erasure
from nsintake.services.intake import intake
from nsintake.services.liaison import disclosures, proved_letters
from nsintake.station import Station
from nsintake.store.audit_bodies import UNREADABLE
from nsintake.store.rows import SoundRecords, StoredRow
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import METADATA, SEALED
from tests.services.colleagues import COLLEAGUE, _staffed_printed
from tests.services.ladder import POLICE, Office, _rung, answers, heard_letter, plan, read_and_sign
from tests.vectors.contents import RECORDS

Row = tuple[Any, ...]
Rows = dict[str, list[Row]]
DRAFT = "draft of a page"
FREE, UNSIGNED, ERASED, RESTRICTED = "free", "unsigned", "erased", "restricted"
STOPPED = ("withdrawn", "frozen", "narrowed", ERASED)
WOMEN = (*STOPPED, RESTRICTED, UNSIGNED)


@dataclass(frozen=True, slots=True)
class World:
    """What is known of the office: its women and letters by id, what each file held in the morning, what may print."""

    women: dict[str, bytes]
    morning: dict[str, Rows]
    plain: dict[tuple[str, str], dict[bytes, tuple[bytes, int, bytes]]]
    """What each record said in the morning, by file and table: subject, schema, content."""
    content: dict[str, str]
    printable: frozenset[bytes]
    unfrozen: frozenset[bytes]
    """The letters of the woman whose file is frozen: an intake worker may let them go on, and the log says so."""
    hers: frozenset[bytes]
    """The letters of the woman who is free; ``reference`` is on them."""
    reference: str
    draft_id: bytes
    """The letter that was heard in the morning and not signed, of a woman who withdrew since."""
    hands: dict[str, SealedStore] = field(default_factory=dict)
    """The files as whoever attacks has them open."""


def rows_of(signed_in: SignedIn, name: str) -> Rows:
    """Everything that is in a file."""
    store = next(each for each in signed_in.stores if each.name == name)
    cursor = store.database.reader()
    return {table: cursor.execute(f"SELECT * FROM {table}").fetchall() for table in METADATA[store.comp].tables}


def plain_of(store: SealedStore) -> Iterator[tuple[tuple[str, str], dict[bytes, tuple[bytes, int, bytes]]]]:
    """Every record as it is opened, by file and table."""
    for table in SEALED[store.comp]:
        found = {}
        for row in store.database.reader().execute(f"SELECT * FROM {table}").fetchall():
            record_id, subject_id, schema, epoch, version, body = row
            dek = store.deks.find(store.database.reader(), subject_id, epoch)
            aad = store.aad(table, StoredRow(record_id, subject_id, schema, epoch, version, body))
            found[record_id] = (subject_id, schema, unpad(dek.open(body, aad)))
        yield (store.name, table), found


def content_of(signed_in: SignedIn) -> dict[str, str]:
    """All that a session reads, by table: what is another is noticed by somebody who reads, if by nobody else."""
    found = {}
    for store in signed_in.stores:
        for table, kind in RECORDS.get(store.comp, {}).items():
            if kind is not None:
                found[f"{store.name} {table}"] = repr(sound_of(store, table, kind))
        found[f"{store.name} log"] = repr(unread_of(store))
    return found


def unread_of(store: SealedStore) -> object:
    """The entries whose words do not open."""
    try:
        return [view.n for view in store.audit.views(limit=500) if view.verb == UNREADABLE]
    except NsintakeError as error:
        return error.code


def sound_of(store: SealedStore, table: str, kind: type) -> object:
    try:
        sound: SoundRecords[object] = store.sound(table, kind)
    except NsintakeError as error:
        return error.code
    return sound.records, sound.damaged


def shown(signed_in: SignedIn, letter_id: bytes) -> bytes | None:
    """The bytes of a paper that is shown, or None where it is refused."""
    try:
        return proved_letters.open_letter(signed_in, letter_id).pdf
    except NsintakeError:
        return None


@cache
def world_rung() -> tuple[Path, World]:
    """Made once a run."""
    with _rung(_staffed_printed()) as office:
        worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
        women, draft_id = {FREE: office.case_id()}, b""
        for at, name in enumerate(WOMEN):
            said = answers(names=f"{NAMES[at]} قاسم", phones=f"0770 555 01{at:02}")
            women[name] = intake.close_session(worker, intake.consent_to_record(worker, said), said)
            draft_id = heard_letter(worker, women[name])
            if name != UNSIGNED:
                read_and_sign(keeper, draft_id)
        plan(worker, women["withdrawn"])
        page_drafts.save_page(worker, "letter", {"draft_id": draft_id.hex(), "text": "Not yet saved."})
        folded(office)
        morning = {f"{comp.value}.db": rows_of(keeper, f"{comp.value}.db") for comp in FILES}
        plain = {key: value for store in keeper.stores for key, value in plain_of(store)}
        shutil.copytree(office.data, office.folder / "morning")
        protect(worker, women)
        officer = office.sign_in("liaison")
        letters = officer.liaison.list("released_letter", ReleasedLetter)
        printable = frozenset(letter_id for letter_id, _ in letters if shown(officer, letter_id))
        hers = frozenset(letter_id for letter_id, letter in letters if letter.record_id == office.record_id())
        (link,) = links_of(worker, women["frozen"])
        unfrozen = frozenset(letter_id for letter_id, letter in letters if letter.record_id == link.record_id)
        reference = officer.liaison.get("masked_record", office.record_id(), MaskedRecord).reference
        content = content_of(office.sign_in("keeper")) | {DRAFT: repr(page_drafts.load_page(worker, "letter"))}
        folded(office)
    return office.folder, World(women, morning, plain, content, printable, unfrozen, hers, reference, draft_id)


def folded(office: Office) -> None:
    """The write-ahead logs are folded into the files."""
    for signed_in in office.sessions:
        signed_in.tidy()


NAMES = ("نورهان", "سناريا", "ميديا", "بروين", "شيلان", "هيرو")


def protect(worker: SignedIn, women: dict[str, bytes]) -> None:
    """What each asked for."""
    withdrawing.withdraw(worker, women["withdrawn"], POLICE)
    freezing.freeze(worker, women["frozen"], reason="Somebody spoke for her.")
    narrower = Said(POLICE, (ItemChoice(Item.KIND, Choice.SHARE),))
    consenting.record_acts(worker, women["narrowed"], (narrower,), Given())
    withdrawing.withdraw(worker, women[UNSIGNED], POLICE)
    erasure.erase(worker, women[ERASED], typed=case_of(worker, women[ERASED]).code)
    restriction.restrict(worker, women[RESTRICTED], [worker.uid])


# --- what is asked afterwards


@dataclass
class Verdict:
    """What an act came to. ``released`` and ``blocked`` must stay empty; ``noticed``: when, by whom, what."""

    released: list[str] = field(default_factory=list)
    blocked: list[str] = field(default_factory=list)
    shut_out: bool = False
    """Whether nobody who could protect her gets in any more, and hears so."""
    reopened: list[str] = field(default_factory=list)
    """Old content that was put back opens: whoever put it there has it, and everybody must be told."""
    noticed: list[tuple[str, str, str]] = field(default_factory=list)
    reads: list[str] = field(default_factory=list)
    """The tables of which a keeper reads something else than before, or less."""


class Asking:
    """Everybody signs in again, and everything that protects a woman is asked whether it still does."""

    def __init__(self, office: Office, world: World) -> None:
        self.office = office
        self.world = world
        self.found = Verdict()
        self.sessions: dict[str, SignedIn] = {}
        self._unsound: dict[str, set[str]] = {}

    def ask(self, protect_by: str) -> Verdict:
        for login in ("liaison", "intake", "keeper", COLLEAGUE):
            self._sign_in(login)
        self._papers()
        for login in {"intake", "keeper"} & self.sessions.keys():
            self._women(login)
        self._restricted()
        self._draft()
        if "keeper" in self.sessions:
            self._looked_through()
            now, before = content_of(self.sessions["keeper"]), self.world.content
            self.found.reads += [table for table in now if now[table] != before[table]]
        self._protection(protect_by)
        return self.found

    def _enter(self, login: str) -> SignedIn:
        if Station.find(self.office.data) is None:
            raise EnvironmentFault("file_missing")
        return self.office.sign_in(login)

    def _sign_in(self, login: str) -> None:
        try:
            signed_in = self._enter(login)
        except NsintakeError as error:
            self.found.noticed.append((SIGN_IN, login, error.code))
            return
        self.sessions[login], self._unsound[login] = signed_in, set()
        self._note(SIGN_IN, login)
        if len(signed_in.stores) > FILES_OF[login]:
            self.found.released.append(f"{login} opens {signed_in.stores[-1].name}")

    def _note(self, when: str, login: str) -> None:
        now = {f"{finding.file} {finding.kind}" for finding in self.sessions[login].unsound}
        self.found.noticed += [(when, login, what) for what in sorted(now - self._unsound[login])]
        self._unsound[login] = now

    def _papers(self) -> None:
        """No paper prints that did not print before."""
        for login in [known for known in ("liaison", "keeper") if known in self.sessions]:
            signed_in = self.sessions[login]
            for letter_id in lying_there(signed_in) - self.world.printable:
                try:
                    disclosures.record_print(signed_in, letter_id, copies=1)
                    self.found.released.append(f"{login} prints {letter_id.hex()}")
                except NsintakeError:
                    self._note("print", login)

    def _women(self, login: str) -> None:
        """Nobody signs what was withdrawn before it was released, and who was erased is not there."""
        signed_in, women = self.sessions[login], self.world.women
        try:
            case_of(signed_in, women[ERASED])
            self.found.reopened.append(f"{login} opens who was erased")
        except NsintakeError:
            pass
        try:
            if login == "keeper":
                read_and_sign(signed_in, self.world.draft_id)
                self.found.released.append("a letter of hers who withdrew is signed")
        except NsintakeError:
            self._note("release", login)

    def _draft(self) -> None:
        if "intake" in self.sessions:
            try:
                now = repr(page_drafts.load_page(self.sessions["intake"], "letter"))
            except NsintakeError as error:
                now = error.code
            if now != self.world.content[DRAFT]:
                self.found.reads.append(DRAFT)

    def _restricted(self) -> None:
        if COLLEAGUE in self.sessions:
            try:
                case_of(self.sessions[COLLEAGUE], self.world.women[RESTRICTED])
                self.found.reopened.append("a colleague opens a restricted file")
            except NsintakeError:
                pass

    def _looked_through(self) -> None:
        """What runs behind the first pages."""
        try:
            audit.look_through(self.sessions["keeper"])
        except NsintakeError as error:
            self.found.noticed.append(("behind", "keeper", error.code))
        self._note("behind", "keeper")

    def _protection(self, act: str) -> None:
        """She takes her consent back, or her file is frozen: no paper of hers prints, at the latest once it is
        settled."""
        if not self._stops(act):
            self.found.noticed.append(("protection", "intake", "waits for settling"))
            self._settle()
            if not self._stops(act) and not self.found.shut_out:
                self.found.blocked.append(act)

    def _stops(self, act: str) -> bool:
        self.found.shut_out = True
        for login in ("intake", "keeper"):
            try:
                signed_in = self._enter(login)
                self.found.shut_out = False
                self._protect(signed_in, act)
                break
            except NsintakeError:
                continue
        try:
            officer = self._enter("liaison")
        except NsintakeError:
            return True
        return not any(out_of(officer, letter_id) for letter_id in lying_there(officer) & self.world.hers)

    def _protect(self, signed_in: SignedIn, act: str) -> None:
        case_id, why, reference = self.world.women[FREE], "Somebody spoke for her.", self.world.reference
        try:
            if act == "withdraw":
                withdrawing.withdraw(signed_in, case_id, POLICE)
            else:
                freezing.freeze(signed_in, case_id, reason=why)
        except (OpenError, Refused):
            if act == "withdraw":
                withdrawing.block_by_reference(signed_in, reference)
            else:
                freezing.freeze_by_reference(signed_in, reference, reason=why)

    def _settle(self) -> None:
        try:
            keeper = self._enter("keeper")
            audit.verify_now(keeper)
            for file in {finding.file for finding in keeper.unsound}:
                audit.settle(keeper, file, "Somebody wrote into it.")
        except NsintakeError:
            return


SIGN_IN = "sign-in"
FILES_OF = {"liaison": 2, "intake": 3, "keeper": 3, COLLEAGUE: 3}


def lying_there(signed_in: SignedIn) -> set[bytes]:
    """The ids of every paper that is in the file, whether it opens or not."""
    try:
        rows = signed_in.liaison.database.reader().execute("SELECT record_id FROM released_letter").fetchall()
    except (NsintakeError, dbapi2.Error):  # no key any more, or a page of it does not open
        return set()
    return {row[0] for row in rows if isinstance(row[0], bytes)}


def out_of(signed_in: SignedIn, letter_id: bytes) -> bool:
    """Whether a letter comes out of the printer; a notice that calls it back may."""
    try:
        if signed_in.liaison.get("released_letter", letter_id, ReleasedLetter).kind is LetterKind.RECALL:
            return False
        disclosures.record_print(signed_in, letter_id, copies=1)
    except NsintakeError:
        return False
    return True
