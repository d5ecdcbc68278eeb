"""Writes the stored offices, once for each format version: ``./dev python -m tests.vectors.make_office``.

Keys, nonces and pages are random, so that running it again gives other bytes of the same kind. Until the first release
it is run again whenever a table or a type changes; afterwards a new version writes a new file beside this one. Nobody
in it exists, and its passwords open nothing else.
"""

from __future__ import annotations

import json
import lzma
import os
import shutil
import tarfile
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.signatures import ReleaseClaim, digest, sign_claim
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.case import CaseFile, card_of
from nsintake.domain.consent import ActKind, Choice, ConsentAct, Item, ItemChoice
from nsintake.domain.identity import Identity
from nsintake.domain.incident import Incident, IncidentKind, YesNo
from nsintake.domain.intake import IntakeDraft, Step
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Fact, MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.release import CaseLink
from nsintake.domain.roles import Role
from nsintake.domain.safety import Urgency
from nsintake.domain.task import Task, TaskKind
from nsintake.records import content_kinds
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts, people
from nsintake.services.audit import audit
from nsintake.services.backup import backups
from nsintake.services.cases import restriction
from nsintake.services.day import erasure
from nsintake.services.founding import founding
from nsintake.services.station import founding_steps, rotation, succession
from nsintake.services.station.founding_work import admit, person
from nsintake.services.wording.signing import sign_text
from nsintake.store import generation
from nsintake.store.anchors import continue_line
from nsintake.store.content import SignedTexts
from tests.crypto import fake_backends
from tests.services.ladder import MOMENT
from tests.vectors import office
from tests.vectors.office import ADMINISTRATOR, DEMOTED, INTAKE, KEEPER, LIAISON, end, everything

KURDISH = "\u06a9\u062a\u06cc\u0628\u06cc \u0634\u06cc\u0646 \u06f1\u06f2 \u062c\u06cc\u0631\u0627\u0646"
ARABIC = "\u0643\u062a\u064a\u0628\u064a \u0634\u064a\u0646 \u0661\u0662 \u062c\u064a\u0631\u0627\u0646"
PASSWORDS = {
    KEEPER: KURDISH,
    ADMINISTRATOR: "basket mirror cloud tram",
    INTAKE: "seven lanterns cross a dry river",
    LIAISON: "nine boats under the old bridge",
    DEMOTED: "warm bread on a cold window",
}
NAMES = {
    KEEPER: "Samira Haddad",
    ADMINISTRATOR: "Rebin Sharif",
    INTAKE: "Nasrin Aziz",
    LIAISON: "Hana Rostam",
    DEMOTED: "Dilan Salih",
}
DAY = MOMENT.date()
OFFICE = "cp-qayyarah"
ANSWERS = (("kinds", "threat_to_publish"), ("deadline", "the day after the feast"))
HER, SHUT, GONE, NEW, LATER = "2234-678N", "2234-679C", "2234-67CX", "2234-67DM", "2234-67F9"
"""Codes of women: one with a letter, one whose file is restricted, one who was erased, a draft, one owed later."""
MOST = 1 << 21
"""Bytes that all of it may take in the repository."""


def ident(label: str) -> bytes:
    """An id that can be found again: 16 bytes."""
    return digest(f"nsintake test vector: {label}".encode())[:16]


@dataclass
class Making:
    """The office while it is made, and what is told about it."""

    folder: Path
    said: dict[str, Any] = field(default_factory=dict)
    sheet: str = ""
    clock: FixedClock = field(default_factory=lambda: FixedClock(MOMENT))

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def sign_in(self, login: str) -> SignedIn:
        return office.sign_in_as(self.data, login, PASSWORDS[login])

    def uid(self, login: str) -> str:
        return str(self.said["people"][login]["uid"])


# --- people


def found(making: Making) -> SignedIn:
    """A real founding, every sheet typed back twice, and everybody approved; the keeper's session."""
    begun = founding.found_station(
        making.data,
        office="Bell Street Office",
        lang=Lang.CKB,
        lead_name=NAMES[KEEPER],
        login=KEEPER,
        password=PASSWORDS[KEEPER],
        password_again=PASSWORDS[KEEPER],
        params=FLOOR,
        clock=making.clock,
    )
    signed_in = begun.signed_in
    sheets = founding_steps.draw_sheets(signed_in)
    for letter in founding_steps.LETTERS:
        digits = " ".join(sheets.groups(letter))
        making.said["sheets"] = {**making.said.get("sheets", {}), letter: digits}
        for _ in range(2):
            founding_steps.confirm_copy(signed_in, sheets, letter, digits)
    making.sheet = making.said["sheets"]["S"]
    founding_steps.add_administrator(
        signed_in,
        display_name=NAMES[ADMINISTRATOR],
        login=ADMINISTRATOR,
        password=PASSWORDS[ADMINISTRATOR],
        password_again=PASSWORDS[ADMINISTRATOR],
        params=FLOOR,
    )
    founding_steps.finish(signed_in)
    for login, role in ((INTAKE, Role.INTAKE), (LIAISON, Role.LIAISON), (DEMOTED, Role.INTAKE)):
        who = person(login, NAMES[login], role)
        admit(
            signed_in.files,
            signed_in.ring,
            who,
            password=PASSWORDS[login],
            secret=signed_in.station.secret,
            params=FLOOR,
        )
    making.said["org"] = signed_in.ring.org
    making.said["people"] = {
        account.login_name: {
            "uid": account.uid,
            "name": NAMES[account.login_name],
            "password": PASSWORDS[account.login_name],
        }
        for account in signed_in.accounts.all()
    }
    making.said["password_on_another_keyboard"] = {KEEPER: ARABIC}
    return signed_in


# --- a few women


def write(signed_in: SignedIn, code: str, name: str, *, counted: YesNo = YesNo.UNKNOWN) -> bytes:
    """One woman's file as a closed session leaves it; its id."""
    case_id = ident(code)
    case = CaseFile(
        code=code,
        opened=DAY,
        worker=signed_in.uid,
        identity=Identity(names=(name,)),
        incident=Incident(kinds=(IncidentKind.THREAT_TO_PUBLISH,), account="@not.a.real.account", deadline=DAY),
        may_be_counted=counted,
    )
    choices = (ItemChoice(Item.KIND, Choice.SHARE), ItemChoice(Item.ACCOUNT, Choice.ASK_FIRST))
    act = ConsentAct(1, OFFICE, ActKind.GIVEN, DAY, choices, language=Lang.CKB, witness=signed_in.uid)
    link = CaseLink(OFFICE, ident(f"{code} record"), f"{code[::-1]}", act=1)
    with signed_in.identity.begin() as work:
        store = signed_in.identity
        store.put(work, "case_file", case_id, case_id, case, verb="record")
        store.put(work, "card", case_id, case_id, card_of(case), verb="record")
        store.put(work, "consent_act", ident(f"{code} consent"), case_id, act, verb="consent")
        store.put(work, "case_link", ident(f"{code} link"), case_id, link, verb="link")
        work.commit()
    return case_id


def masked(code: str) -> MaskedRecord:
    """What an office is told of her."""
    told = Wording("threat to publish", "تهديد بالنشر", "هەڕەشەی بڵاوکردنەوە")
    fact = Fact(Item.KIND, Wording("Kind", "النوع", "جۆر"), told)
    expires = DAY + timedelta(days=90)
    return MaskedRecord(code[::-1], OFFICE, (fact,), (Item.AGE,), Urgency.THREE_DAYS, RecordStatus.ACTIVE, expires)


def release(signed_in: SignedIn, code: str) -> None:
    """A record and a signed letter in liaison.db; the paper is a few bytes in the place of a PDF."""
    record_id, letter_id, expires = ident(f"{code} record"), ident(f"{code} letter"), DAY + timedelta(days=90)
    pdf, model, number = b"%PDF-1.7 of " + code.encode(), b'{"pages": []}', signed_in.ring.roster.number
    claim = ReleaseClaim(
        letter_id, record_id, 1, "ckb", digest(pdf), digest(model), OFFICE.encode(), expires, roster_number=number
    )
    letter = ReleasedLetter(
        reference=code[::-1],
        recipient_id=OFFICE,
        record_id=record_id,
        kind=LetterKind.REFERRAL,
        lang=Lang.CKB,
        version=1,
        pdf=pdf,
        model=model,
        pages=1,
        expires=expires,
        roster_no=number,
        releaser=signed_in.uid,
        signature=sign_claim(signed_in.ring, claim),
    )
    with signed_in.liaison.begin() as work:
        store = signed_in.liaison
        store.put(work, "masked_record", record_id, record_id, masked(code), verb="release")
        store.put(work, "released_letter", letter_id, record_id, letter, verb="release")
        work.commit()


def change_and_remove(signed_in: SignedIn, code: str) -> None:
    """One record of three versions, and one that is there no more."""
    record_id, going = ident(f"{code} task"), ident(f"{code} task that goes")
    for copies in (1, 2, 3):
        task = Task(TaskKind.COUNT_PAGES, DAY, code[::-1], copies=copies)
        with signed_in.liaison.begin() as work:
            signed_in.liaison.put(work, "task", record_id, ident(f"{code} record"), task, verb="task")
            if copies == 1:
                signed_in.liaison.put(work, "task", going, ident(f"{code} record"), task, verb="task")
            if copies == 2:
                signed_in.liaison.remove(work, "task", going, verb="done")
            work.commit()


def owe(signed_in: SignedIn, code: str) -> None:
    """A row that identity.db owes liaison.db, and nobody has delivered yet."""
    record_id = ident(f"{code} record")
    with signed_in.identity.begin() as work:
        signed_in.outbox.add_row(work, "masked_record", record_id, record_id, masked(code), verb="release")
        work.commit()


def work_of_intake(making: Making) -> None:
    """Three women: one with a letter, one restricted to her worker, one erased. And a draft."""
    signed_in = making.sign_in(INTAKE)
    write(signed_in, HER, "\u0628\u06cc\u0627\u0646 \u0631\u06d5\u0634\u06cc\u062f")
    second = write(signed_in, SHUT, "Awaz Karim")
    third = write(signed_in, GONE, "Zhyan Omer", counted=YesNo.YES)
    for code in (HER, GONE):
        release(signed_in, code)
    change_and_remove(signed_in, HER)
    draft_id = ident("a draft")
    draft = IntakeDraft(NEW, signed_in.uid, ANSWERS, Step.INCIDENT, "deadline", 4, signed_in.now())
    signed_in.drafts.save(draft_id, draft_id, draft, owner=signed_in.uid)
    restriction.restrict(signed_in, second, [])
    erasure.erase(signed_in, third, typed=GONE)
    end(signed_in)


# --- what does not count, and what a keeper said to it


def demote(making: Making, keeper: SignedIn) -> None:
    """An intake worker becomes a liaison officer, and signs once more under the role she had."""
    old = making.sign_in(DEMOTED)
    administrator = making.sign_in(ADMINISTRATOR)
    accounts.propose_role(administrator, making.uid(DEMOTED), Role.LIAISON)
    end(administrator)
    shown = next(account for account in people.waits_for_signature(keeper) if account.uid == making.uid(DEMOTED))
    people.sign_change(keeper, shown)
    keeper.note_view(keeper.identity, "view", ident(HER))  # takes note of the new roster in that file
    chain, head = old.identity.audit, old.identity.audit.head()
    chain._last = lambda work: (head.number, head.hash, 0)  # type: ignore[method-assign]
    chain._rosters.at = lambda number: None  # type: ignore[method-assign]
    with old.identity.begin() as work:
        chain.append(work, "erase", table="card", record_id=ident(HER), version=2)
        work.commit()
    end(old)
    forged = head.number + 1
    with keeper.identity.begin() as work:
        details: dict[str, str | int] = {"ends": forged, "remembered": 0, "broken": "", "powerless": str(forged)}
        continue_line(keeper.identity, work, why="settled", details=details | {"unproved": "", "stray": ""})
        work.commit()
    making.said["powerless"] = {"identity": [forged]}


# --- texts


def sign_texts(making: Making, keeper: SignedIn) -> None:
    """A text of each kind, one of them in two versions, and one that no keeper signed."""
    folder = keeper.content.folder
    told: dict[str, dict[str, Any]] = {}
    for kind in content_kinds.kinds(folder):
        lang = content_kinds.languages(kind)[0]
        data = own_text(folder, kind, lang)
        sign_text(keeper, kind, lang, data, after=0)
        told[f"{kind}:{lang}"] = {"version": 1, "data": data}
    told["duty_phone:all"] = {"version": 2, "data": "+964 750 000 0000"}
    sign_text(keeper, "duty_phone", "all", told["duty_phone:all"]["data"], after=1)
    making.said["texts"] = told
    _slip_in(making, keeper, "do_not", "ckb", b"Do not believe her.")
    making.said["texts_refused"] = ["do_not:ckb"]


def own_text(folder: Path, kind: str, lang: str) -> str:
    """The program's own words, of a long table only the first."""
    data = content_kinds.own(folder, kind, lang)
    if kind in content_kinds.TABLES:
        return json.dumps(dict(list(json.loads(data).items())[:1]), ensure_ascii=False)
    if kind == content_kinds.RECIPIENTS:
        return json.dumps({"recipients": json.loads(data)["recipients"][:2]}, ensure_ascii=False)
    return data


def _slip_in(making: Making, keeper: SignedIn, kind: str, lang: str, data: bytes) -> None:
    """What an intake worker can put into accounts.db, signed by her own hand and stated in the log."""
    worker = making.sign_in(INTAKE)
    texts = SignedTexts(worker.accounts, worker.accounts_store.audit, worker.rosters, org=worker.ring.org)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nsintake.crypto.signatures.CONTENT_SIGNERS", frozenset(Role))
        with worker.accounts_store.begin() as work:
            texts.put(work, worker.ring, kind, lang, data, after=0)
            work.commit()
    end(worker)
    keeper.renew_content()


# --- what is stored


def told_of(making: Making, signed_in: SignedIn) -> dict[str, Any]:
    """What state the office is in, and everything that a keeper reads in it."""
    roster, rosters = signed_in.ring.roster, signed_in.rosters
    return {
        "epoch": roster.epoch,
        "roster": roster.number,
        "rosters": [n for n in range(1, roster.number + 1) if rosters.at(n) is not None],
        "generation": generation.current(making.data),
        "root_pub": signed_in.ring.root_pub.hex(),
        "site_sheet": making.sheet,
        **everything(signed_in),
    }


def copy(making: Making, name: str, told: dict[str, Any]) -> None:
    """Keep the office as it is now, with what is told of it."""
    target, without = making.folder / "kept" / name, shutil.ignore_patterns("*.lock", "station.turn", "*-shm")
    shutil.copytree(making.data, target / "data", ignore=without)
    shutil.copytree(making.folder / "state", target / "state", ignore=without)
    keyring = {item: value for (_, item), value in fake_backends.Memory.items.items()}
    making.said[name] = {**told, "keyring": keyring}


def first(making: Making) -> SignedIn:
    """Generation 1 after some work, a backup of it, and a verification; the keeper's session.

    It stays open: the outbox stays full only as long as nobody signs in again.
    """
    keeper = found(making)
    work_of_intake(making)
    demote(making, keeper)
    sign_texts(making, keeper)
    owe(keeper, SHUT)
    found_so = audit.verify_now(keeper)
    assert all(verified.sound for verified in found_so), found_so
    beside = making.folder / "kept" / "first"
    (beside / "medium").mkdir(parents=True)
    audit.save_statement(keeper, found_so, beside)
    heads = {store.comp.value: store.audit.head().number for store in keeper.stores}
    done = backups.back_up(keeper, beside / "medium")
    making.said["backup"] = {"name": done.name, "maker": keeper.uid, "heads": heads}
    office.wait_for_anchors()
    keeper.integrity.keep(now=True)
    office.wait_for_anchors()
    keeper.tidy()
    copy(making, "first", told_of(making, keeper))
    return keeper


def second(making: Making, keeper: SignedIn) -> None:
    """The site secret changed, one person removed, the root changed twice: generation 5.

    The administrator took the first of the new roots. The others' blobs are under the old root and the old secret.
    """
    earlier, making.sheet = making.sheet, SiteSecret.generate().sheet()
    reason = rotation.KeyChange.SITE_SECRET_LEAKED
    over(keeper, partial(rotation.change_keys, keeper, reason=reason, site_sheet=making.sheet))
    keeper = making.sign_in(KEEPER)
    over(keeper, partial(rotation.remove_person, keeper, making.uid(DEMOTED)))
    roots = [making.said["first"]["root_pub"]]
    for last in (False, True):
        keeper = making.sign_in(KEEPER)
        if last:
            roots.append(keeper.ring.root_pub.hex())
            password = PASSWORDS[ADMINISTRATOR]
            succession.take_root(keeper, login=ADMINISTRATOR, password=password, params=FLOOR)
            owe(keeper, LATER)
        halves = succession.draw_halves(keeper)
        sheets = (" ".join(halves.groups("A")), " ".join(halves.groups("B")))
        over(keeper, partial(rotation.succeed_root, keeper, password=KURDISH, sheets=sheets, params=FLOOR))
    told = read_in_place(making)
    roots.append(told["root_pub"])
    copy(making, "second", {**told, "roots": roots, "sheets": sheets, "earlier_sheets": [earlier]})


def over(signed_in: SignedIn, act: Callable[[], object]) -> None:
    """An act after which the session is over."""
    station = signed_in.station
    act()
    station.close()
    office.wait_for_anchors()


def read_in_place(making: Making) -> dict[str, Any]:
    """What a keeper reads in the files in force without signing in: a sign-in would deliver what is owed."""
    signed_in = office.looking(making.data, KEEPER, PASSWORDS[KEEPER])
    told = told_of(making, signed_in)
    told["site_of"] = sorted(signed_in.accounts.settings("site_of:"))
    told["old_root"] = sorted(signed_in.accounts.settings("old_root:"))
    end(signed_in)
    return told


def pack(folder: Path) -> bytes:
    """One archive, always the same for the same files; pages that are twice in it cost once."""
    whole = BytesIO()
    with tarfile.open(fileobj=whole, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if name.endswith("-wal"):
                assert path.stat().st_size == 0, name
                continue
            info = archive.gettarinfo(path, name)
            info.mtime, info.uid, info.gid, info.uname, info.gname = 0, 0, 0, "", ""
            info.mode = 0o700 if path.is_dir() else 0o600
            archive.addfile(info, None if path.is_dir() else BytesIO(path.read_bytes()))
    return lzma.compress(whole.getvalue(), preset=9 | lzma.PRESET_EXTREME)


def make(folder: Path) -> tuple[bytes, dict[str, Any]]:
    """The archive, and what is told about it."""
    making = Making(folder, said={"format": "nsintake/1", "moment": MOMENT.isoformat()})
    second(making, first(making))
    return pack(folder / "kept"), making.said


def main() -> None:
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        office.use_keyring_in_memory(patch)
        patch.setenv("NSINTAKE_STATE", os.fspath(Path(name) / "state"))
        archive, told = make(Path(name))
    text = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    assert len(archive) + len(text.encode()) < MOST, (len(archive), len(text.encode()))
    office.ARCHIVE.write_bytes(archive)
    office.SAID.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
