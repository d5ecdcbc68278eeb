"""Papers without a case on them: the blank consent form, and the plain card with a code.

A form is drawn from the office's signed sentences and a code of its own, proved, and written into the audit before it
is handed out for printing. Nothing that anybody typed can reach one.
"""

from __future__ import annotations

from dataclasses import dataclass

from nsintake.documents.letter_pdf import Drawn
from nsintake.domain.codes import new_code
from nsintake.domain.form import ReturnCard
from nsintake.domain.language import Lang
from nsintake.domain.recipients import Recipient
from nsintake.domain.roles import Permission
from nsintake.errors import UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.merged_files import require_card_safe
from nsintake.records.signed_in import SignedIn
from nsintake.services.wording.form_words import compose_form

MOST_FORMS = 20


@dataclass(frozen=True, slots=True)
class BlankPaper:
    """A proved paper without a case on it. ``text`` is what it says, for screen readers."""

    lang: Lang
    code: str
    pdf: bytes
    pages: int
    text: str


def _proved(drawn: Drawn, lang: Lang, code: str) -> BlankPaper:
    import json  # noqa: PLC0415 - with the proof

    from nsintake.documents.inspect import prove_form  # noqa: PLC0415 - drawing libraries load at the first paper

    text = prove_form(drawn.pdf, drawn.model)
    return BlankPaper(lang, code, drawn.pdf, len(json.loads(drawn.model)["pages"]), text)


def _form(signed_in: SignedIn, lang: Lang, recipient_id: str) -> BlankPaper:
    from nsintake.documents.forms_pdf import draw  # noqa: PLC0415

    content, code = signed_in.content, new_code(signed_in.randbelow)
    recipient = content.recipient(recipient_id) if recipient_id else None
    form = compose_form(content, lang, code, recipient=recipient, practice=signed_in.practice)
    return _proved(draw(form), lang, code)


@requires(Permission.RUN_INTAKE)
def offices(signed_in: SignedIn) -> tuple[Recipient, ...]:
    """The offices a form can be made for."""
    return signed_in.content.recipients


@requires(Permission.RUN_INTAKE)
def blank_form(signed_in: SignedIn, lang: Lang, recipient_id: str = "") -> BlankPaper:
    """A form to look at; each that is printed has another code. Raises Refused ``recipient_unknown``."""
    return _form(signed_in, lang, recipient_id)


@requires(Permission.RUN_INTAKE, while_unsound=False)
def forms_to_print(
    signed_in: SignedIn, lang: Lang, recipient_id: str = "", *, count: int = 1
) -> tuple[BlankPaper, ...]:
    """So many forms, each with a code of its own, written into the audit with the version of their words.

    Raises Refused ``recipient_unknown``, UserFault ``copies_out_of_range``.
    """
    if not 1 <= count <= MOST_FORMS:
        raise UserFault("copies_out_of_range", field="copies", limit=MOST_FORMS)
    papers = tuple(_form(signed_in, lang, recipient_id) for _ in range(count))
    script, store = signed_in.content.script_version_in(lang), signed_in.identity
    with store.begin() as work:
        for paper in papers:
            details = {"form": paper.code, "lang": lang.value, "office": recipient_id, "script": script}
            store.audit.append(work, "print_form", details=details)
        work.commit()
    return papers


@requires(Permission.RUN_INTAKE, while_unsound=False)
def return_card(signed_in: SignedIn, case_id: bytes) -> BlankPaper:
    """A plain card with her code and nothing else, only if she said that it is safe to carry; audited.

    Raises Refused ``card_not_safe``, ``record_missing``, ``file_restricted``.
    """
    from nsintake.documents.forms_pdf import draw_card  # noqa: PLC0415

    case = case_of(signed_in, case_id)
    require_card_safe(signed_in, case_id, case)
    said = signed_in.content.vocabulary.phrase("form.practice").said_in(case.spoken)
    card = ReturnCard(case.spoken, case.code, said if signed_in.practice else "")
    paper = _proved(draw_card(card), case.spoken, case.code)
    signed_in.note_view(signed_in.identity, "print_card", case_id)
    return paper
