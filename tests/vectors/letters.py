"""Papers as one version of the program made them, and the office they are in: the vectors of ``make_letters``.

One archive ``letters-N.tar.xz`` a release whose papers changed; none is ever made again. In each are the files of an
office with the signed papers in its rows (``office``); papers that no office keeps, each with its model (``papers``);
and what opens the office, what each paper is, and the SHA-256 of it and of its model (``said.json``).
"""

from __future__ import annotations

import json
import tarfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

from nsintake.documents import forms_pdf, letter_pdf, pdf_file
from nsintake.documents.laid_out import LaidLogo, LaidOut, LaidPage, LaidRun
from nsintake.documents.letter_pdf import Drawn
from nsintake.documents.logo import Logo
from nsintake.documents.marks import LaidMark
from nsintake.documents.templates import Slots, compose
from nsintake.documents.text.font import Weight
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.consent import Item
from nsintake.domain.form import ReturnCard
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import Letter, LetterKind
from nsintake.domain.letter import Paper as DrawnPaper
from nsintake.domain.letter_request import SERVICES, LetterRequest
from nsintake.domain.liaison import Fact, MaskedRecord, ReleasedLetter
from nsintake.domain.release import LetterDraft
from nsintake.masking.vocabulary import Vocabulary
from nsintake.records import leak_judging
from nsintake.records.signed_in import SignedIn
from nsintake.services.letters import drafting, named_papers, named_prints
from nsintake.services.liaison import recall_notices
from nsintake.services.wording import wording_papers
from nsintake.services.wording.form_words import compose_form

HERE = Path(__file__).parent
SAID = "said.json"


class Place(StrEnum):
    """By which way of the program a paper comes to be printed."""

    RELEASED = "released"
    NAMED = "named"
    NOTICE = "notice"
    NOTICE_NAMED = "notice about a letter that named her"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Paper:
    """One stored paper: SHA-256, hex, of its PDF and of its model. ``paper_id``: its letter, the letter that names her,
    or her file for a card; ``code`` and ``recipient_id`` are those of a form.
    """

    name: str
    place: Place
    kind: str
    lang: Lang
    pdf: str
    model: str
    paper_id: bytes = b""
    code: str = ""
    recipient_id: str = ""

    def is_(self, drawn: Drawn) -> bool:
        """Whether this is what was drawn, byte for byte."""
        return (self.pdf, self.model) == (sha256(drawn.pdf).hexdigest(), sha256(drawn.model).hexdigest())


@dataclass(frozen=True)
class Stored:
    """One archive, unpacked into ``folder``."""

    folder: Path

    @cached_property
    def said(self) -> dict[str, Any]:
        """Passwords, the keyring, hashes, and what each paper is."""
        found: dict[str, Any] = json.loads((self.folder / SAID).read_text("utf-8"))
        return found

    @property
    def data(self) -> Path:
        """The data folder of the office."""
        return self.folder / "office" / "data"

    def password(self, login: str) -> str:
        """What somebody signs in with."""
        return str(self.said["people"][login]["password"])

    @cached_property
    def papers(self) -> tuple[Paper, ...]:
        """Every paper, in the order in which they were printed."""
        return tuple(
            Paper(
                name,
                **told
                | {
                    "place": Place(told["place"]),
                    "lang": Lang(told["lang"]),
                    "paper_id": bytes.fromhex(told["paper_id"]),
                },
            )
            for name, told in self.said["papers"].items()
        )

    def drawn(self, paper: Paper) -> Drawn:
        """The bytes of a paper that is beside the office, because no office keeps it: a form, a card, a notice."""
        return Drawn(*((self.folder / "papers" / f"{paper.name}.{ending}").read_bytes() for ending in ("pdf", "model")))


def archives() -> list[Path]:
    """Every archive, the newest last."""
    return sorted(HERE.glob("letters-*.tar.xz"), key=lambda path: int(path.name.partition(".")[0].split("-")[1]))


def archive_of(number: int) -> Path:
    """Where the archive of a number is."""
    return HERE / f"letters-{number}.tar.xz"


def unpack(archive: Path, folder: Path) -> Stored:
    """Unpack an archive into a folder."""
    with tarfile.open(archive) as opened:
        opened.extractall(folder, filter="data")
    stored = Stored(folder)
    stored.data.chmod(0o700)
    return stored


def keep(folder: Path, paper: Paper, drawn: Drawn) -> dict[str, Any]:
    """Put the bytes of a paper into a folder where the office does not keep them; what ``said.json`` says of it."""
    if paper.place in {Place.BLANK, Place.NOTICE_NAMED}:
        papers = folder / "papers"
        papers.mkdir(exist_ok=True)
        (papers / f"{paper.name}.pdf").write_bytes(drawn.pdf)
        (papers / f"{paper.name}.model").write_bytes(drawn.model)
    told = {field: getattr(paper, field) for field in ("kind", "code", "recipient_id")}
    hashes = {"pdf": sha256(drawn.pdf).hexdigest(), "model": sha256(drawn.model).hexdigest()}
    return {"place": paper.place.value, "lang": paper.lang.value, "paper_id": paper.paper_id.hex(), **told, **hashes}


def laid_out(model: bytes) -> LaidOut:
    """A stored model as the value that a PDF is written from."""
    said = json.loads(model)
    pages = [
        LaidPage(
            runs=[
                LaidRun(run["x"], run["y"], run["size"], Weight(run["font"]), run["rtl"], run["text"])
                for run in page["runs"]
            ],
            rules=[(rule[0], rule[1], rule[2], rule[3]) for rule in page["rules"]],
            marks=[LaidMark(**mark) for mark in page.get("marks", [])],
        )
        for page in said["pages"]
    ]
    logo = None if said["logo"] is None else LaidLogo(**said["logo"])
    return LaidOut(Lang(said["lang"]), tuple(pages), form=said["version"] == 2, logo=logo)


# --- drawn once more


def written(model: bytes, logo: Logo | None) -> Drawn:
    """The PDF that is written today from a stored model alone, and that model as it is written today."""
    laid = laid_out(model)
    return Drawn(pdf_file.write(laid, Shaper(), logo if laid.logo else None), laid.canonical())


def redrawn(signed_in: SignedIn, paper: Paper) -> Drawn:
    """The paper as today's words, layout and fonts make it of what is in the office."""
    if paper.place is Place.BLANK:
        return _blank(signed_in, paper)
    if paper.place is Place.NAMED:
        return of(named_papers.drawn(signed_in, named_papers.open_named(signed_in, paper.paper_id)), paper)
    if paper.place is Place.NOTICE_NAMED:
        return of(named_prints.notices(signed_in, paper.paper_id), paper)
    if paper.place is Place.NOTICE:
        return _notice(signed_in, paper)
    found = (
        key for key, draft in signed_in.identity.list("letter_draft", LetterDraft) if paper.paper_id in draft.letters
    )
    draft = drafting.open_draft(signed_in, next(found))
    told, practice = drafting.told_of(signed_in, draft), signed_in.practice
    letters = leak_judging.compose_all(
        draft.case, draft.draft, told, draft.recipient, signed_in.content, practice=practice
    )
    signed = signed_in.liaison.get("released_letter", paper.paper_id, ReleasedLetter)
    had_logo = json.loads(signed.model)["logo"] is not None  # the first were signed before there was one
    return letter_pdf.draw(letters[paper.lang], signed_in.content.logo if had_logo else None)


def of(papers: Iterable[DrawnPaper], paper: Paper) -> Drawn:
    """That of several papers which is in its language."""
    (drawn,) = (found for found in papers if found.lang is paper.lang)
    return Drawn(drawn.pdf, drawn.model)


def _notice(signed_in: SignedIn, paper: Paper) -> Drawn:
    notice = signed_in.liaison.get("released_letter", paper.paper_id, ReleasedLetter)
    record = signed_in.liaison.get("masked_record", notice.record_id, MaskedRecord)
    recipient = signed_in.content.recipient(notice.recipient_id)
    assert notice.handed_over is not None
    out = recall_notices.CopiesWithOffice(notice.lang, notice.copies, notice.handed_over)
    return of(
        [recall_notices.draw_notice(signed_in, recipient, notice.reference, out, goes_on=not record.ended)], paper
    )


def _blank(signed_in: SignedIn, paper: Paper) -> Drawn:
    if paper.kind == "card":
        return forms_pdf.draw_card(ReturnCard(paper.lang, paper.code))
    recipient = signed_in.content.recipient(paper.recipient_id) if paper.recipient_id else None
    form = compose_form(signed_in.content, paper.lang, paper.code, recipient=recipient, practice=signed_in.practice)
    return forms_pdf.draw(form)


def samples(signed_in: SignedIn) -> dict[str, str]:
    """SHA-256, hex, of the sample papers that a keeper sees while she edits words, by kind and language."""
    return {
        f"{kind.value}-{paper.lang.value}": sha256(paper.pdf + paper.model).hexdigest()
        for kind in LetterKind
        for paper in wording_papers.preview(signed_in, f"letter.{kind.value}", Lang.EN.value, {})
    }


# --- words that few papers have: every line of every template, whatever it depends on

_NAME = Wording(en="Wisal Ghanim", ar="وصال غانم", ckb="ویسال غانم")


def wordings(signed_in: SignedIn) -> dict[str, str]:
    """SHA-256, hex, of what a kind of paper says to every kind of office on every condition, by kind and language."""
    return {f"{kind.value}-{lang.value}": _wording(signed_in, kind, lang) for kind in LetterKind for lang in Lang}


def _wording(signed_in: SignedIn, kind: LetterKind, lang: Lang) -> str:
    content, whole = signed_in.content, sha256()
    facts = _every_fact(content.vocabulary)
    offices = {office.kind: office for office in content.recipients}
    for sort in sorted(offices):
        for asked in (True, False):
            slots = Slots(
                recipient=offices[sort],
                reference="2222-222F",
                facts=facts if asked else facts[:1],
                paragraph="x",
                duty_phone=content.duty_phone,
                sheet_number="2222-222F/1",
                copies=2,
                handed_over=date(2026, 3, 4),
                goes_on=asked,
                female_officer_only=asked,
                practice=asked,
                her_name=_NAME.said_in(lang),
                her_phone="0770 555 0111" if asked else "",
                requests=_every_request(content.vocabulary, lang) if asked and kind.asks and sort in SERVICES else (),
            )
            whole.update(_told(compose(kind, lang, slots, template=content.template(kind, lang))).encode())
    return whole.hexdigest()


def _every_fact(vocabulary: Vocabulary) -> tuple[Fact, ...]:
    """Everything that any fact can be told in, and the months."""
    items = {item.value: item for item in Item} | {"month": Item.SINCE}
    phrases = ((items.get(key.split(".")[0]), said) for key, said in sorted(vocabulary.phrases.items()))
    return tuple(Fact(item, vocabulary.phrase(f"item.{item.value}"), said) for item, said in phrases if item)


def _every_request(vocabulary: Vocabulary, lang: Lang) -> tuple[str, ...]:
    return tuple(vocabulary.phrase(f"request.{request.value}").said_in(lang) for request in LetterRequest)


def _told(letter: Letter) -> str:
    """A composed letter with everything that decides how it is drawn."""
    blocks = [
        [block.kind.value, block.label, [[run.text, run.bold, run.verbatim] for run in block.runs]]
        for block in letter.blocks
    ]
    return json.dumps([blocks, letter.footer, letter.practice_mark], ensure_ascii=False)
