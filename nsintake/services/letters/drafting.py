"""One unreleased paper with everything it is judged by, and the papers it would become.

Shared by writing (``letters.py``), signing (``release.py``) and meetings. Runs only where her file is open; no window
may call it.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass
from datetime import datetime

from nsintake.domain.belonging import SALT, id_of
from nsintake.domain.case import CaseFile
from nsintake.domain.codes import new_code
from nsintake.domain.consent import ConsentAct
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind, Paper
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.meeting import Meeting, MeetingLink
from nsintake.domain.recipients import Recipient
from nsintake.domain.record_kinds import STUBS
from nsintake.domain.release import CaseLink, Heard, LetterDraft
from nsintake.domain.roles import Permission
from nsintake.domain.text import TEXT, clean
from nsintake.errors import Refused
from nsintake.masking.facts import Told, facts_for
from nsintake.masking.leak_check import Check
from nsintake.records import leak_judging
from nsintake.records.case_files import act_of, acts_of, case_of, draft_of, link_for
from nsintake.records.consent_standing import Standing, standing
from nsintake.records.merged_files import case_with_merged_identity, codes_of
from nsintake.records.pending import require_none_waits
from nsintake.records.signed_in import SignedIn
from nsintake.records.who_wrote import drafted_by
from nsintake.services.liaison.proved_letters import require_signed
from nsintake.store.anchors import line_began
from nsintake.store.audit_lookups import entry_about
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A draft as a list shows it. ``reader``: the name of the colleague who was asked to read and sign it, where she
    still can; ``asked_of_me``: it is this person. ``sheet_number``: of a fact sheet of a meeting, ``starts`` when that
    begins (aware), None where its meeting cannot be read.
    """

    draft_id: bytes
    case_code: str
    office: Wording
    kind: LetterKind
    heard: Heard
    released: bool
    reference: str
    drafter: str
    reader: str = ""
    asked_of_me: bool = False
    sheet_number: str = ""
    starts: datetime | None = None


@dataclass(frozen=True, slots=True)
class OpenedDraft:
    """A draft with everything it is judged by, read from the sealed rows. Stays within services.

    ``case`` says who she is by every file of hers; ``codes`` are those of ours that must not be on this paper.
    ``standing``: whether it may leave today. ``heard``: what she said to it; not asked where a keeper accepted a loss
    since, or restored: she may have said no in what was lost, and a draft that did not open then still says yes.
    """

    draft_id: bytes
    case_id: bytes
    draft: LetterDraft
    case: CaseFile
    recipient: Recipient
    standing: Standing
    heard: Heard
    codes: tuple[str, ...] = ()

    @property
    def act(self) -> ConsentAct | None:
        """The act by which it may leave today."""
        return self.standing.act


def open_draft(signed_in: SignedIn, draft_id: bytes) -> OpenedDraft:
    """Read a draft and what judges it. Raises Refused ``not_permitted`` where identity is not open."""
    signed_in.must(Permission.PROPOSE_RELEASE)
    case_id, draft = draft_of(signed_in, draft_id)
    case = case_with_merged_identity(signed_in, case_id)
    recipient = signed_in.content.recipient(draft.recipient_id)
    found = standing(signed_in, case_id, draft.recipient_id, signed_in.today(), reference=draft.reference)
    codes = codes_of(signed_in, case_id, draft.reference)
    heard = _heard(signed_in, draft_id, draft)
    return OpenedDraft(draft_id, case_id, draft, case, recipient, found, heard, codes)


def told_of(signed_in: SignedIn, opened: OpenedDraft, *, shown: bool = False) -> Told:
    """The facts of a draft under the consent in force today. ``shown``: as they will be once what stops it for
    now has passed, for a page to show and nothing else.
    """
    waits = shown and opened.standing.waits
    return facts_for(
        opened.case,
        opened.standing.word if waits else opened.act,
        opened.recipient,
        signed_in.content.vocabulary,
        today=signed_in.today(),
        left_out=frozenset(opened.draft.left_out),
        asked=frozenset(opened.draft.asked),
        requests=frozenset(opened.draft.requests) if opened.draft.kind.asks else frozenset(),
    )


def papers_of(signed_in: SignedIn, opened: OpenedDraft, told: Told, check: Check) -> tuple[Paper, ...]:
    """Draw and prove the paper in every offered language. ``check`` is the one of ``leak_judging.check_for``. Raises
    Refused if a proof fails.
    """
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    letters = leak_judging.compose_all(
        opened.case, opened.draft, told, opened.recipient, signed_in.content, practice=signed_in.practice
    )
    papers = []
    for lang, letter in letters.items():
        drawn = draw(letter, signed_in.content.logo)
        text = prove(drawn.pdf, drawn.model, signed_in.content.logos)
        leak_judging.require_same_findings(check, letter, text)
        papers.append(Paper(lang, drawn.pdf, drawn.model, len(json.loads(drawn.model)["pages"]), text))
    return tuple(papers)


def sent_papers(signed_in: SignedIn, draft: LetterDraft) -> tuple[Paper, ...]:
    """The papers of a released draft as they were signed, proved again; those that were shredded since are left out."""
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter

    papers = []
    for letter_id, letter in signed_in.liaison.list("released_letter", ReleasedLetter, ids=draft.letters):
        require_signed(signed_in, letter_id, letter)
        text = prove(letter.pdf, letter.model, signed_in.content.logos)
        papers.append(Paper(letter.lang, letter.pdf, letter.model, letter.pages, text))
    return tuple(papers)


def _heard(signed_in: SignedIn, draft_id: bytes, draft: LetterDraft) -> Heard:
    said = entry_about(signed_in.identity.audit, "letter_draft", draft_id)
    is_of_today = said is not None and said.n > line_began(signed_in.identity.audit)
    return draft.heard if is_of_today else Heard.NOT_YET


def text_hash(papers: tuple[Paper, ...]) -> str:
    """SHA-256, hex, over the papers: what she heard is what is signed."""
    whole = hashlib.sha256()
    for paper in papers:
        whole.update(hashlib.sha256(paper.pdf).digest())
    return whole.hexdigest()


def begin_paper(signed_in: SignedIn, case_id: bytes, recipient_id: str, *, kind: LetterKind) -> bytes:
    """Start any paper about her for one office. Within services."""
    with signed_in.identity.begin() as work:
        draft_id = put_paper(signed_in, work, case_id, recipient_id, kind=kind)
        work.commit()
    return draft_id


def put_paper(
    signed_in: SignedIn,
    work: UnitOfWork,
    case_id: bytes,
    recipient_id: str,
    *,
    kind: LetterKind,
    paragraph: Wording | None = None,
    sheet_number: str = "",
) -> bytes:
    """The same within a transaction on identity.db that writes more: what the paper is for, or whose words it takes."""
    signed_in.must(Permission.PROPOSE_RELEASE)
    case = case_of(signed_in, case_id)
    signed_in.content.recipient(recipient_id)
    act = standing(signed_in, case_id, recipient_id, signed_in.today()).to_begin()
    draft_id, store = secrets.token_bytes(16), signed_in.identity
    require_none_waits(signed_in, case_id, recipient_id)
    known = _link_in_use(signed_in, case_id, recipient_id, act)  # in here: two workers must not make two records of her
    link = known or _new_link(signed_in, case_id, recipient_id, act)
    draft = LetterDraft(
        case_code=case.code,
        recipient_id=recipient_id,
        kind=kind,
        paragraph=paragraph or Wording(),
        left_out=(),
        drafter=signed_in.uid,
        day=signed_in.today(),
        reference=link.reference,
        consent_number=act.number,
        sheet_number=sheet_number,
        salt=link.salt,
    )
    if known is None:
        store.put(work, "case_link", secrets.token_bytes(16), case_id, link, verb="link")
    store.put(work, "letter_draft", draft_id, case_id, draft, verb="draft")
    return draft_id


def _new_link(signed_in: SignedIn, case_id: bytes, recipient_id: str, act: ConsentAct) -> CaseLink:
    salt = secrets.token_bytes(SALT)
    return CaseLink(recipient_id, id_of(case_id, salt), new_code(signed_in.randbelow), act.number, salt)


def paragraph_of(typed: Wording) -> Wording:
    """A paragraph as it is kept. Raises UserFault ``too_long``, ``hidden_characters`` with the field's language."""
    said = {lang: clean(typed.said_in(lang), f"paragraph.{lang.value}", limit=TEXT, multiline=True) for lang in Lang}
    return Wording(**{lang.value: text for lang, text in said.items()})


def _link_in_use(signed_in: SignedIn, case_id: bytes, recipient_id: str, act: ConsentAct) -> CaseLink | None:
    """Her record for an office. Where only a stub of it is left over there, as after a restore, there will be another;
    where it was ended and her file does not say so, only by what she said since. Raises Refused ``record_`` and what
    stops it.
    """
    known = link_for(signed_in, case_id, recipient_id)
    record = None if known is None else signed_in.liaison.find("masked_record", known.record_id, MaskedRecord)
    if known is None or record is None or record.status is RecordStatus.ACTIVE:
        return known
    if record.status in STUBS or (record.ended and act.number > act_of(acts_of(signed_in, case_id), known)):
        return None
    raise Refused(f"record_{record.status.value}", reference=known.reference)


def row_of(signed_in: SignedIn, case_id: bytes, draft_id: bytes, draft: LetterDraft) -> LetterRow:
    """A draft as a list shows it. Within services."""
    return LetterRow(
        draft_id=draft_id,
        case_code=draft.case_code,
        office=signed_in.content.office_of(draft.recipient_id),
        kind=draft.kind,
        heard=draft.heard,
        released=draft.released,
        reference=draft.reference,
        drafter=signed_in.name_of(drafted_by(signed_in, "letter_draft", draft_id, draft.drafter)),
        sheet_number=draft.sheet_number,
        starts=meeting_begins(signed_in, case_id, draft_id) if draft.sheet_number else None,
    )


def meeting_begins(signed_in: SignedIn, case_id: bytes, draft_id: bytes) -> datetime | None:
    """When the meeting of a fact sheet begins."""
    links = signed_in.identity.sound("meeting_plan", MeetingLink, subject=case_id).pairs
    ids = [link.meeting_id for _, link in links if any(sheet.draft_id == draft_id for sheet in link.sheets)]
    found = signed_in.liaison.sound("meeting", Meeting, ids=ids).pairs if ids else ()
    return next((meeting.starts for _, meeting in found), None)
