"""The papers of peace teams, drawn from the office's signed words alone and proved to say nothing else."""

from __future__ import annotations

import json

from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission
from nsintake.domain.team_paper import TeamPaper, desk_code
from nsintake.errors import Refused
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.content_kinds import MEETING_PAPERS, PEACE_PAPERS
from nsintake.records.signed_in import SignedIn
from nsintake.services.wording.forms import BlankPaper


@requires(Permission.TAKE_HAND_OVER, while_unsound=True)
def invitation(signed_in: SignedIn, lang: Lang) -> BlankPaper:
    """The invitation; every one of a language is the same, byte for byte.

    Raises Refused ``invitation_unsigned`` in a station for real women whose keepers did not say where and when it is
    open, ``invitation_not_neutral`` where its words tell what it is for, or a failed proof.
    """
    if not signed_in.practice and signed_in.content.text(PEACE_PAPERS, lang.value).signed is None:
        raise Refused("invitation_unsigned")
    said = _said(signed_in, PEACE_PAPERS, lang)
    paper = TeamPaper(
        lang,
        said["invitation.title"],
        (said["invitation.words"],),
        (
            (said["invitation.place_label"], said["invitation.place"]),
            (said["invitation.hours_label"], said["invitation.hours"]),
        ),
        said["invitation.code_label"],
        desk_code("practice" if signed_in.practice else signed_in.ring.org),
        practice_mark=_mark(signed_in, lang),
    )
    folder = signed_in.content.folder
    if any(content_kinds.telling_word(folder, PEACE_PAPERS, key, words) for key, words in said.items()):
        raise Refused("invitation_not_neutral")
    return _proved(paper)


@requires(Permission.TAKE_HAND_OVER, while_unsound=False)
def print_invitation(signed_in: SignedIn, lang: Lang) -> BlankPaper:
    """The same for the printer; the log says that one was printed, and nothing more. Raises as ``invitation`` does."""
    paper = invitation(signed_in, lang)
    with signed_in.identity.begin() as work:
        signed_in.identity.audit.append(work, "print_form", details={"lang": lang.value})
        work.commit()
    return paper


@requires(Permission.KEEP_TEAMS, while_unsound=True)
def conduct(signed_in: SignedIn, lang: Lang) -> BlankPaper:
    """The code of conduct, to be signed on paper; nobody is named on it. Raises a failed proof."""
    said = _said(signed_in, PEACE_PAPERS, lang)
    rules = tuple(words for key, words in said.items() if key.startswith("conduct.rule."))
    hand = (said["conduct.code"], said["conduct.day"], said["conduct.sign"])
    return _proved(TeamPaper(lang, said["conduct.title"], rules, hand=hand, practice_mark=_mark(signed_in, lang)))


def _said(signed_in: SignedIn, kind: str, lang: Lang) -> dict[str, str]:
    content = signed_in.content
    return content_kinds.table(content.folder, kind, lang.value, content.text(kind, lang.value).data)


def _mark(signed_in: SignedIn, lang: Lang) -> str:
    return _said(signed_in, MEETING_PAPERS, lang)["practice_mark"] if signed_in.practice else ""


def _proved(paper: TeamPaper) -> BlankPaper:
    from nsintake.documents.inspect_words import prove_only  # noqa: PLC0415 - drawing libraries load at the first paper
    from nsintake.documents.team_paper_pdf import draw  # noqa: PLC0415

    drawn = draw(paper)
    text = prove_only(drawn.pdf, drawn.model, paper.words, every_page=paper.practice_mark)
    return BlankPaper(paper.lang, paper.code, drawn.pdf, len(json.loads(drawn.model)["pages"]), text)
