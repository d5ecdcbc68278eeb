"""A restricted woman's rows against every key of a colleague who may open the file they are in, past the program.

She has all files, the site secret, her password and whatever data keys an older copy of the files gave her. A keeper
with the same method must win, or it proves nothing.
"""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, hkdf, tlv, unseal, untlv
from nsintake.crypto.grants import SEALED_KEY_SIZE, hpke_open
from nsintake.domain.case import HandOver
from nsintake.domain.release import LetterDraft
from nsintake.records import page_drafts
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.intake import intake
from nsintake.store.tables import SEALED
from tests.attacks.burglar import Burglar
from tests.services.colleagues import COLLEAGUE, staffed  # noqa: F401 - a fixture
from tests.services.ladder import Office, answers, heard_letter

CANARY = "نورالهدى فاضل قرطاس"


class Thief(Burglar):
    """Goes on where the files are open: every wrap with every key under every name, every row with what that gave."""

    def _private_keys(self, org: str, accounts: list[tuple[str, str, bytes]]) -> list[X25519PrivateKey]:
        """Her own only: what her password does to the blobs of others is tried elsewhere."""
        return super()._private_keys(org, [account for account in accounts if account[1] == self.login])

    def deks(self) -> dict[bytes, set[bytes]]:
        """Data keys by subject."""
        database = self._identity()
        rows = [
            (bytes(subject_id), bytes(wrap))
            for subject_id, wrap in database.execute("SELECT subject_id, wrap FROM dek").fetchall()
        ]
        database.close()
        accounts = self._open("accounts.db", hkdf(self.secret._stretched, "accounts"))
        assert accounts is not None
        uids = [row[0] for row in accounts.execute("SELECT uid FROM user_account").fetchall()] + ["keeper", "recovery"]
        org = bytes(accounts.execute("SELECT value FROM setting WHERE key = 'org'").fetchone()[0]).decode()
        accounts.close()
        self.org = org
        seeds = [key for key in self.keys if len(key) == 32]
        privates = [
            X25519PrivateKey.from_private_bytes(key) for key in (*seeds, *(hkdf(key, "keeper") for key in seeds))
        ]
        found: dict[bytes, set[bytes]] = {}
        for subject, wrap in rows:
            names = ((), *((uid,) for uid in uids))
            aads = [tlv("dek", org, "identity", epoch, subject, *uid) for epoch in (1, 2) for uid in names]
            sealed = untlv(wrap[1:], "restricted") if wrap[:1] == b"\x02" else [wrap]
            for part in sealed:
                found.setdefault(subject, set()).update(_opened(part, aads, seeds, privates))
        return found

    def rows(self, subject: bytes, keys: set[bytes]) -> list[bytes]:
        """Every row and draft of a subject that one of the keys opens."""
        database, found = self._identity(), []
        for table in (*SEALED[Compartment.IDENTITY], "draft"):
            text = f"SELECT * FROM {table} WHERE subject_id = ?"
            for row in database.execute(text, (subject,)).fetchall():
                found += [plain for key in keys if (plain := self._row(table, row, key)) is not None]
        database.close()
        return found

    def _row(self, table: str, row: tuple[bytes, ...], key: bytes) -> bytes | None:
        if table == "draft":
            draft, subject, owner, schema, epoch, body = row
            aad = tlv("draft", self.org, draft, subject, owner, epoch, schema)
        else:
            record, subject, schema, epoch, version, body = row
            aad = tlv("rec", self.org, table, record, subject, "identity", epoch, schema, version)
        try:
            return unseal(key, bytes(body), aad)
        except OpenError:
            return None

    def _identity(self) -> dbapi2.Connection:
        stretched = self.secret._stretched
        for key in self.keys:
            if (opened := self._open("identity.db", hkdf(stretched + key, "identity"))) is not None:
                return opened
        raise AssertionError("identity.db does not open for her")


def _opened(part: bytes, aads: list[bytes], keys: list[bytes], privates: list[X25519PrivateKey]) -> set[bytes]:
    found = set()
    for aad in aads:
        for key in keys:
            try:
                found.add(unseal(key, part, aad))
            except OpenError:
                continue
        for private in privates if len(part) >= SEALED_KEY_SIZE else ():  # nothing shorter has a key in it
            try:
                found.add(hpke_open(private, part, aad))
            except OpenError:
                continue
    return found


def thief(office: Office, folder: Path, login: str) -> Thief:
    made = Thief(office, folder, login, (office.passwords()[login],))
    assert "identity.db" in made.break_in()
    return made


def a_file(signed_in: SignedIn, **more: str) -> bytes:
    said = answers(names=CANARY, **more)
    draft_id = intake.consent_to_record(signed_in, said)
    case_id = intake.close_session(signed_in, draft_id, said)
    heard_letter(signed_in, case_id)
    return case_id


def loot(made: Thief, subject: bytes, *, more: set[bytes] | None = None) -> list[bytes]:
    """What she reads of a subject with every data key she could open, of anybody, and those she had before."""
    every = set().union(*made.deks().values(), more or set())
    return made.rows(subject, every)


def test_a_colleague_opens_nothing_of_a_restricted_woman_and_a_keeper_does(staffed: Office, tmp_path: Path) -> None:  # noqa: F811
    worker = staffed.sign_in("intake")
    hers, free = a_file(worker, must_not_see="yes"), a_file(worker)
    colleague = thief(staffed, tmp_path / "colleague", COLLEAGUE)
    keys = colleague.deks()
    assert keys[hers] == set()
    assert loot(colleague, hers) == []
    assert any(CANARY.encode() in plain for plain in loot(colleague, free))
    keeper = thief(staffed, tmp_path / "keeper", "keeper")
    assert any(CANARY.encode() in plain for plain in loot(keeper, hers))


def test_keys_from_before_open_nothing_that_is_written_after(staffed: Office, tmp_path: Path) -> None:  # noqa: F811
    worker = staffed.sign_in("intake")
    hers = a_file(worker)
    old = thief(staffed, tmp_path / "before", COLLEAGUE).deks()[hers]
    assert old
    restriction.restrict(worker, hers, [])
    after = thief(staffed, tmp_path / "after", COLLEAGUE)
    assert loot(after, hers, more=old) == []
    new = thief(staffed, tmp_path / "worker", "intake").deks()[hers]
    colleague = staffed.sign_in(COLLEAGUE)
    restriction.hand_over(worker, hers, colleague.uid, HandOver.LEAVES)
    assert loot(thief(staffed, tmp_path / "handed", "intake"), hers, more=old | new) == []
    taken = loot(thief(staffed, tmp_path / "taken", COLLEAGUE), hers)
    assert any(CANARY.encode() in plain for plain in taken)


def test_what_is_typed_on_a_page_is_sealed_like_the_file_it_is_about(staffed: Office, tmp_path: Path) -> None:  # noqa: F811
    worker = staffed.sign_in("intake")
    hers = a_file(worker, must_not_see="yes")
    (letter,) = worker.identity.records("letter_draft", LetterDraft, subject=hers)
    page_drafts.save_page(worker, "letter", {"draft_id": letter.record_id.hex(), "text": CANARY})
    page_drafts.save_page(worker, "meeting", {"meeting": "unknown", "text": CANARY})
    colleague = thief(staffed, tmp_path / "loot", COLLEAGUE)
    database = colleague._identity()
    subjects = {bytes(row[0]) for row in database.execute("SELECT subject_id FROM draft").fetchall()}
    database.close()
    assert len(subjects) == 2
    assert [loot(colleague, subject) for subject in subjects] == [[], []]
    assert all(loot(thief(staffed, tmp_path / subject.hex(), "intake"), subject) for subject in subjects)
