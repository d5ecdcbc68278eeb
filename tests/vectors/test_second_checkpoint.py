"""Checkpoints, foundings, lines, anchors and signed results with the second implementation."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.vectors.second import anchors, audit, checkpoint, founding, rows, site
from tests.vectors.second.checkpoint import Stated
from tests.vectors.second.primitives import sha256, sign
from tests.vectors.second.stored import (
    HALVES,
    ORG,
    RAW,
    SS,
    cuts,
    eseed_of,
    flips,
    line_after,
    refused,
    roster,
)

PLACE = rows.Place(ORG, "identity", 2)
STATE = sha256(b"state")
ROSTERS = {1: roster(), 2: replace(roster(), number=2, epoch=2)}
HERE, GONE, OTHER, NEVER = b"h" * 16, b"g" * 16, b"o" * 16, b"n" * 16
THERE = [Stated("person", HERE, 4, STATE), Stated("person", GONE, 3, b""), Stated("letter", OTHER, 1, STATE)]


# -- checkpoint --------------------------------------------------------------------------------------------------------


def proof(*after: dict[str, Any], actor: str = "keeper-1", **changes: Any) -> checkpoint.Proof:
    """The chain up to the checkpoint, the entry, and what was written since."""
    chain = [line_after([], record_id=HERE, version=4)]
    note = {"table": "roster", "record_id": (2).to_bytes(16, "big"), "roster_number": 2, "epoch": 2}
    chain.append(line_after(chain, **note))
    digests = checkpoint.list_of(PLACE, THERE)
    state = checkpoint.entry_state(PLACE, 3, previous=chain[-1].head, digests=digests)
    kept = {"actor": actor, "table": "checkpoint", "record_id": bytes(16), "version": 2, "state": state}
    for fields in (kept, *after):
        chain.append(line_after(chain, **{"roster_number": 2, "epoch": 2, **fields}))
    counting = list(audit.counting(chain, ROSTERS, compartment="identity", org=ORG))
    lines: dict[int, list[Stated]] = {}
    for stated in THERE:
        lines.setdefault(checkpoint.bucket_of(stated.record_id), []).append(stated)
    made = checkpoint.Proof(ORG, "identity", chain, counting, ROSTERS, {2: digests}, lines)
    return replace(made, **changes)


def test_a_record_equals_its_line_or_its_entry_since() -> None:
    plain = proof()
    assert plain.stated("person", HERE) == (4, STATE)
    assert plain.stated("person", GONE) == (3, b"")
    assert plain.stated("letter", OTHER) == (1, STATE)
    assert plain.stated("letter", HERE) is None
    assert plain.stated("person", NEVER) is None
    later = proof({"record_id": HERE, "version": 5}, {"record_id": NEVER, "version": 1, "state": b""})
    assert later.stated("person", HERE) == (5, STATE)
    assert later.stated("person", NEVER) == (1, b"")


def test_an_entry_from_before_the_checkpoint_states_nothing_any_more() -> None:
    dropped = proof(lines={})
    for record_id in (HERE, GONE, OTHER):
        refused(dropped.stated, "person", record_id)
    assert dropped.stated("person", NEVER) is None


def test_a_bucket_or_a_list_that_was_bent_opens_nothing_that_needs_it() -> None:
    bucket = checkpoint.bucket_of(HERE)
    right = proof()
    for bent in (
        [replace(THERE[0], version=5)],
        [replace(THERE[0], state=b"")],
        [replace(THERE[0], table="letter")],
        [THERE[0], THERE[0]],
        [THERE[0], THERE[1]],
        [],
    ):
        refused(replace(right, lines={**right.lines, bucket: bent}).stated, "person", HERE)
    for digests in (*cuts(right.lists[2]), bytes(32 * 1024)):
        refused(replace(right, lists={2: digests}).stated, "person", NEVER)
    refused(replace(right, lists={1: right.lists[2]}).stated, "person", HERE)
    since = proof({"record_id": HERE, "version": 5}, lines={}, lists={})
    assert since.stated("person", HERE) == (5, STATE), "a newer entry needs no line"
    refused(replace(right, compartment="liaison").stated, "person", HERE)


def test_only_a_keeper_makes_a_checkpoint() -> None:
    by_another = proof(actor="intake-1")
    assert by_another.entry() is None
    assert by_another.stated("person", HERE) == (4, STATE)
    assert by_another.stated("letter", OTHER) is None


def test_the_order_of_lines_is_that_of_table_then_record() -> None:
    same = [record_id for n in range(20000) if checkpoint.bucket_of(record_id := n.to_bytes(16, "big")) == 7][:3]
    lines = [Stated(table, record_id, 1, STATE) for table in ("b", "a") for record_id in same]
    assert checkpoint.digest(PLACE, 7, lines=lines) == checkpoint.digest(PLACE, 7, lines=lines[::-1])
    assert min(lines) == Stated("a", same[0], 1, STATE)
    assert checkpoint.list_of(PLACE, lines)[7 * 32 : 8 * 32] == checkpoint.digest(PLACE, 7, lines=lines)
    refused(checkpoint.digest, PLACE, 8, lines=lines)


# -- founding ----------------------------------------------------------------------------------------------------------

CHECK = site.check(SS)


def founding_line(letter: str, version: int, x: bytes, *, actor: str = "keeper-1") -> audit.Line:
    state = founding.sheet_state(ORG, letter, x)
    return line_after(
        [], table="founding", record_id=founding.sheet_id(letter), version=version, state=state, actor=actor
    )


def test_sheets_typed_back_are_those_of_the_present_secrets() -> None:
    recovery = roster().recovery_xpub

    def copies(*lines: audit.Line) -> dict[str, int]:
        return founding.copies(lines, ROSTERS, roster=roster(), site_check=CHECK)

    typed = [founding_line("S", 2, CHECK), founding_line("A", 2, recovery), founding_line("B", 1, recovery)]
    assert copies(*typed) == {"S": 2, "A": 2, "B": 1}
    assert copies() == {"S": 0, "A": 0, "B": 0}
    assert copies(founding_line("S", 2, CHECK, actor="intake-1"))["S"] == 0
    assert copies(founding_line("S", 2, bytes(16)), founding_line("A", 2, bytes(32))) == {"S": 0, "A": 0, "B": 0}
    assert copies(founding_line("A", 2, recovery), founding_line("A", 1, recovery))["A"] == 1


def test_a_founding_is_done_when_a_keeper_wrote_so() -> None:
    fields = {"table": "founding", "record_id": bytes(16), "state": founding.founded_state(ORG)}
    assert founding.founded([line_after([], actor="keeper-1", **fields)], ROSTERS, org=ORG)
    assert not founding.founded([line_after([], **fields)], ROSTERS, org=ORG)
    assert not founding.founded([line_after([], actor="keeper-1", **fields)], ROSTERS, org="office-2")
    assert not founding.founded([], ROSTERS, org=ORG)


# -- a sealed station, a changed site secret ---------------------------------------------------------------------------


def test_a_share_file_is_named_after_the_account_and_sealed_by_zeros() -> None:
    assert site.share_name("nour", shared=False) == "share"
    assert site.share_name("nour", shared=True) == "share-faf54c7b56a68006"
    sealed = site.ShareFile(b"i" * 16, bytes(16), CHECK)
    assert site.ShareFile.read(sealed.written()).sealed
    refused(sealed.join, RAW.hex())


def test_a_blob_is_opened_with_the_secret_it_is_under() -> None:
    older, oldest = HALVES
    stored = site.seal_before(SS, ORG, raws=[older, oldest])
    raws = site.before(SS, ORG, stored=stored)
    assert raws == [older, oldest]
    assert site.secret_of(SS, raws, site_of=None) == SS
    for raw in (older, oldest):
        ss = site.stretched(raw)
        assert site.secret_of(SS, raws, site_of=site.check(ss)) == ss
    for check in (bytes(16), site.check(SS)):
        refused(site.secret_of, SS, raws, site_of=check)
    refused(site.before, SS, "office-2", stored=stored)
    refused(site.before, site.stretched(older), ORG, stored=stored)
    for broken in cuts(stored):
        refused(site.before, SS, ORG, stored=broken)


# -- lines and anchors -------------------------------------------------------------------------------------------------


def continued(chain: list[audit.Line], line: int, *, actor: str = "keeper-1") -> audit.Line:
    state = anchors.continued_state(ORG, "identity", line=line, number=len(chain), head=chain[-1].head)
    return line_after(chain, table="continued", record_id=bytes(16), version=line, state=state, actor=actor)


def test_a_chain_is_in_the_line_a_keeper_began() -> None:
    chain = [line_after([])]
    assert anchors.line_of(chain, ROSTERS) == 0
    chain.append(continued(chain, 1))
    chain.append(continued(chain, 3))
    assert anchors.line_of(chain, ROSTERS) == 3
    chain.append(continued(chain, 9, actor="intake-1"))
    assert anchors.line_of(chain, ROSTERS) == 3


def test_an_anchor_holds_its_chain_to_its_head() -> None:
    chain = [line_after([])]
    chain.append(line_after(chain, version=2))
    anchor = anchors.Anchor("identity.db", 1, 2, chain[1].head)
    assert anchor.satisfied(1, chain)
    assert anchor.satisfied(1, [*chain, line_after(chain, version=3)])
    assert anchor.satisfied(2, [])
    assert not anchor.satisfied(0, chain)
    assert not anchor.satisfied(1, chain[:1])
    assert not anchor.satisfied(1, [chain[0], line_after(chain[:1], version=9)])
    assert anchors.Anchor("identity.db", 0, 0, audit.START).satisfied(0, [])


REMEMBERED = b"nsintake anchors 1\naccounts.db 0 212 " + b"5f" * 32 + b"\nfound identity.db rolled_back 0 58\n"


def test_what_is_remembered_is_read_as_it_is_written() -> None:
    memory = anchors.Memory.read(REMEMBERED)
    assert memory.anchors == (anchors.Anchor("accounts.db", 0, 212, b"\x5f" * 32),)
    assert memory.found == (anchors.Found("identity.db", "rolled_back", 0, 58),)
    assert memory.written() == REMEMBERED
    first, anchor, found = REMEMBERED.splitlines(keepends=True)
    higher = anchor.replace(b" 0 212 ", b" 1 3 ")
    both = anchors.Memory.read(first + found + anchor + higher)
    assert (len(both.anchors), both.unreadable) == (2, False)
    assert both.written() == first + higher + found, "the highest is kept, in the order of the files"
    assert anchors.Memory.read(REMEMBERED.replace(b"accounts.db", b"other.db")).anchors[0].file == "other.db"
    assert anchors.Memory.read(REMEMBERED.replace(b"rolled_back", b"lost")).found[0].kind == "lost"


def test_what_cannot_be_read_takes_nothing_else_with_it() -> None:
    for wrong in (b"", b"\n", REMEMBERED.replace(b" 1\n", b" 2\n", 1), REMEMBERED + b"\xff"):
        assert anchors.Memory.read(wrong) == anchors.Memory((), (), unreadable=True)
    for old, new in ((b"5f", b"5F"), (b" 212 ", b" 0212 "), (b"accounts.db", b"ACCOUNTS.db")):
        memory = anchors.Memory.read(REMEMBERED.replace(old, new))
        assert (memory.anchors, len(memory.found), memory.unreadable) == ((), 1, True)


# -- signed results ----------------------------------------------------------------------------------------------------


def result(uid: str = "intake-1", *, org: str = ORG) -> bytes:
    anchor = anchors.Anchor("accounts.db", 0, 3, STATE).written()
    head = f"nsintake verification 1\norganisation {org}\nday 2031-02-03\nby {uid}\nroster 1\n"
    before = f"{head}{anchor}\naccounts.db holds\n".encode()
    return before + b"signature " + sign(eseed_of(uid), anchors.signed_message(org, before)).hex().encode() + b"\n"


def test_a_result_is_signed_by_who_looked() -> None:
    read = anchors.Result.read(result(), ROSTERS)
    assert (read.org, read.day, read.uid, read.roster_number) == (ORG, "2031-02-03", "intake-1", 1)
    assert read.anchors == (anchors.Anchor("accounts.db", 0, 3, STATE),)
    for broken in [*cuts(result()), *flips(result(), step=3), result().replace(b"intake-1", b"keeper-1")]:
        refused(anchors.Result.read, broken, ROSTERS)
    refused(anchors.Result.read, result().replace(b"roster 1", b"roster 9"), ROSTERS)
    refused(anchors.Result.read, result("administrator-1"), ROSTERS)
