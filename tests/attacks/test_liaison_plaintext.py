"""Every plaintext in liaison.db, opened with the real key after a whole journey: nothing of her is in it."""

from __future__ import annotations

import base64
import binascii
import random
import re
import zlib
from collections.abc import Iterator

import msgspec
import pytest

from nsintake.crypto.envelope import unpad
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Choice, Given, Item
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, ReleasedLetter
from nsintake.domain.recipients import Recipient
from nsintake.domain.release import Heard
from nsintake.masking.leak_check import Tier, compile_check
from nsintake.masking.normalise import fold
from nsintake.records import leak_judging
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting, withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters
from nsintake.store.rows import StoredRow
from nsintake.store.tables import SEALED
from tests.attacks import canaries
from tests.attacks.test_confirmed_papers import only
from tests.scale import full_or
from tests.services.ladder import PARAGRAPH, Office, read_and_sign

TELLING = [kind for kind in LetterKind if kind.proposed and kind.tells]
"""The kinds of paper a worker chooses that say what she agreed to."""
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def plaintexts(signed_in: SignedIn) -> Iterator[tuple[str, bytes]]:
    """Every sealed body of liaison.db as it was sealed: rows and audit bodies."""
    store = signed_in.liaison
    cursor = store.database.reader()
    for table in SEALED[store.comp]:
        columns = "record_id, subject_id, schema, epoch, row_version, body"
        for row in cursor.execute(f"SELECT {columns} FROM {table}").fetchall():
            stored = StoredRow(*row)
            dek = store.deks.find(cursor, stored.subject_id, stored.epoch)
            yield table, unpad(dek.open(stored.body, store.aad(table, stored)))
    for line in store.audit.lines(1, 100_000):
        yield "audit", store.audit.bodies.plain(cursor, line)


def values(thing: object) -> Iterator[str]:
    """Every text in a decoded JSON value; base64 stays text and is opened by ``spelt_out``."""
    if isinstance(thing, dict):
        for key, value in thing.items():
            yield str(key)
            yield from values(value)
    elif isinstance(thing, list):
        for value in thing:
            yield from values(value)
    elif isinstance(thing, str):
        yield thing


def spelt_out(plain: bytes) -> list[str]:
    """All readable text of one plaintext: JSON texts, and what is inside PDFs, deflated or not."""
    texts: list[str] = []
    for text in values(msgspec.json.decode(plain)):
        texts.append(text)
        if len(text) < 60:
            continue
        try:
            raw = base64.b64decode(text, validate=True)
        except (ValueError, binascii.Error):
            continue
        texts.append(raw.decode("utf-8", "replace"))
        for stream in _STREAM.findall(raw):
            try:
                texts.append(zlib.decompress(stream).decode("latin-1"))
            except zlib.error:
                texts.append(stream.decode("latin-1"))
    return texts


def is_id(text: str) -> bool:
    """Whether it is a drawn id or reference: its letters mean nothing, and any of them may sound like a name."""
    return re.fullmatch(r"[A-Za-z0-9+/]{22}==|[0-9a-f]{32}|[0-9A-Z]{4}-[0-9A-Z]{4}(/[0-9]+)?", text) is not None


def papers(signed_in: SignedIn) -> list[tuple[ReleasedLetter, str]]:
    from nsintake.documents.inspect import prove  # noqa: PLC0415

    found = signed_in.liaison.list("released_letter", ReleasedLetter)
    return [(letter, prove(letter.pdf, letter.model)) for _, letter in found]


def squeezed(text: str) -> str:
    """Folded, without anything but letters and digits: every way to space or mark it is the same."""
    return "".join(sign for sign in fold(text).text if sign.isalnum())


def carried(haystack: str, needles: list[str]) -> list[str]:
    dense = squeezed(haystack)
    return [needle for needle in needles if squeezed(needle) in dense]


def test_what_she_no_longer_agrees_to_tell_is_nowhere_in_liaison_db_afterwards(printed: Office) -> None:
    """Not in the record, not in a paper that may not print any more, not in what is left of copies that are out."""
    worker = printed.sign_in("intake")
    account = worker.identity.get("case_file", printed.case_id(), CaseFile).incident.account

    def tells() -> set[str]:
        return {table for table, plain in plaintexts(worker) for text in spelt_out(plain) if carried(text, [account])}

    assert tells() == {"masked_record", "released_letter"}
    consenting.record_acts(worker, printed.case_id(), [only(Item.KIND)], Given())
    assert tells() == set()


@pytest.fixture
def played(office: Office) -> tuple[Office, canaries.Journey]:
    return office, canaries.play(office.sign_in)


def test_nothing_that_names_her_is_in_any_liaison_plaintext(played: tuple[Office, canaries.Journey]) -> None:
    office, journey = played
    keeper = office.sign_in("keeper")
    assert "LET THROUGH" not in journey.refused
    assert len(journey.refused) > 40
    case = keeper.identity.get("case_file", journey.case_id, CaseFile)
    needles = [*canaries.needles(), case.code]
    check = compile_check(
        leak_judging.identifiers_of(case), agreed=(canaries.AGREED,), public=keeper.content.public_words
    )
    seen: dict[str, int] = {}
    for table, plain in plaintexts(keeper):
        seen[table] = seen.get(table, 0) + 1
        for text in spelt_out(plain):
            assert not carried(text, needles), table
            if table not in {"released_letter", "audit"} and not is_id(text):
                blocked = [found for found in check.run(text) if found.tier is Tier.BLOCK and found.resembles]
                assert not blocked, (table, text)
    assert set(seen) >= {"masked_record", "released_letter", "disclosure", "meeting", "action_point", "task", "audit"}
    for _, text in papers(keeper):
        assert not carried(text, needles)


def test_the_search_finds_what_is_there(played: tuple[Office, canaries.Journey]) -> None:
    """The agreed account is in the papers of the police, in no other, and the search sees it. Their record no longer
    says it: she has withdrawn."""
    office, _ = played
    keeper = office.sign_in("keeper")
    needle = [canaries.AGREED]
    hits = {table for table, plain in plaintexts(keeper) for text in spelt_out(plain) if carried(text, needle)}
    assert hits == {"released_letter"}
    by_office = {letter.recipient_id for letter, text in papers(keeper) if carried(text, needle)}
    assert by_office == {canaries.POLICE}


def test_a_name_written_there_past_the_gate_would_be_found(office: Office) -> None:
    keeper = office.sign_in("keeper")
    with keeper.liaison.begin() as work:
        value = MaskedRecord("x", canaries.POLICE, (), (), "24h", "active", keeper.today())  # type: ignore[arg-type]
        keeper.liaison.put(work, "masked_record", b"r" * 16, b"r" * 16, value, verb="x", details={"w": "زُمـردة"})
        work.commit()
    hits = [table for table, plain in plaintexts(keeper) for text in spelt_out(plain) if carried(text, ["زمردة"])]
    assert hits == ["audit"]


def told(rng: random.Random) -> dict[str, str]:
    """Random answers with her canaries; each office gets a random yes, no or ask-first for each item."""
    said = {
        **canaries.ANSWERS,
        "account": f"@falcon_{rng.randrange(10**6)}",
        "payment_details": f"wallet {rng.random()}",
    }
    said |= {"since": "2026-01-11", "deadline": f"2028-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}"}
    said = {name: value for name, value in said.items() if not name.startswith("share.")}
    for recipient in (canaries.POLICE, "nss-ninewa", canaries.CARE, "legal-mosul"):
        for item in Item:
            if rng.random() < 0.7:
                said[f"share.{recipient}.{item.value}"] = rng.choice([*Choice, Choice.SHARE]).value
    return said


def let_out(
    worker: SignedIn, keeper: SignedIn, case_id: bytes, recipient: Recipient, rng: random.Random
) -> frozenset[Item]:
    """Release what can be released to one office; the items left out of it by hand."""
    left_out = tuple(item for item in Item if rng.random() < 0.1)
    kind = TELLING[sum(recipient.recipient_id.encode()) % len(TELLING)]
    draft_id = letters.begin_letter(worker, case_id, recipient.recipient_id, kind=kind)
    paragraph = PARAGRAPH if rng.random() < 0.5 else letters.preview(worker, draft_id).paragraph
    shown = letters.save_text(worker, draft_id, paragraph, left_out=left_out)
    for finding in shown.findings:
        if finding.tier is Tier.ASK:
            shown = letters.decide(worker, draft_id, finding)
    if shown.may_be_heard:
        letters.record_heard(worker, draft_id, Heard.AGREED)
        read_and_sign(keeper, draft_id)
    return frozenset(left_out)


@pytest.mark.full
def test_whatever_she_agrees_to_and_takes_back_only_that_is_over_there(office: Office) -> None:
    """Random consents, left-out items and withdrawals: each record and paper holds its office's yes and no more."""
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    needles = canaries.needles()
    released = 0
    for seed in range(full_or(2, 8)):
        rng = random.Random(seed)
        said = told(rng)
        case_id = record(worker, said)
        for recipient in worker.content.recipients:
            shares = {
                item
                for item in recipient.kind.usable_items
                if said.get(f"share.{recipient.recipient_id}.{item.value}") == Choice.SHARE
            }
            if not any(name.startswith(f"share.{recipient.recipient_id}.") for name in said):
                continue
            left_out = let_out(worker, keeper, case_id, recipient, rng)
            released += judge(keeper, case_id, recipient, shares - left_out, said, needles)
            if rng.random() < 0.3:
                withdrawing.withdraw(worker, case_id, recipient.recipient_id)
    assert released > full_or(2, 8), "enough letters came out to say something"


def judge(
    signed_in: SignedIn,
    case_id: bytes,
    recipient: Recipient,
    allowed: set[Item],
    said: dict[str, str],
    needles: list[str],
) -> int:
    """Look at the newest record and papers for one office; how many papers there were."""
    from nsintake.documents.inspect import prove  # noqa: PLC0415
    from nsintake.records.case_files import link_for  # noqa: PLC0415

    link = link_for(signed_in, case_id, recipient.recipient_id)
    assert link is not None
    record_row = signed_in.liaison.find("masked_record", link.record_id, MaskedRecord)
    if record_row is None:
        return 0
    assert {fact.item for fact in record_row.facts} <= allowed
    secret = [] if Item.ACCOUNT in allowed else [said["account"]]
    secret += [] if Item.PAYMENT_DETAILS in allowed else [said["payment_details"]]
    secret += [] if Item.DEADLINE in allowed else [said["deadline"]]
    found = signed_in.liaison.list("released_letter", ReleasedLetter, subject=link.record_id)
    for _, letter in found:
        text = prove(letter.pdf, letter.model)
        assert not carried(text, [*needles, *secret])
        assert not carried(letter.model.decode(), [*needles, *secret])
    return len(found)
