"""How she was received here: asked by somebody else than her worker, kept as counts of a quarter and nothing more.

Neither who asked nor whom is written down, in no row and in no entry of the log.
"""

from __future__ import annotations

from collections.abc import Mapping

from nsintake.domain.feedback import (
    FeedbackAnswer,
    FeedbackQuestion,
    QuarterCounts,
    every_answer,
    quarter_of,
)
from nsintake.domain.form import PaperForm
from nsintake.domain.language import Lang
from nsintake.domain.publication import quarter_name
from nsintake.domain.roles import Permission, Role
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.colleagues import active_people
from nsintake.records.content_kinds import COMPLAINT_PAPER, MEETING_PAPERS
from nsintake.records.publications import published_months
from nsintake.records.signed_in import SignedIn
from nsintake.services.intake.complaints import table_in
from nsintake.services.wording.forms import BlankPaper
from nsintake.store.tally import Tally

_PICTURES = {
    FeedbackQuestion.HEARD: "listen",
    FeedbackQuestion.ALONE: "lock",
    FeedbackQuestion.JUDGED: "limits",
    FeedbackQuestion.RECOMMEND: "relation",
}
"""The picture beside each question of the slip."""
BY_HERSELF = ""
"""Given instead of her worker's id: she crossed the answers on a slip, alone, and put it into the box."""


@requires(Permission.RUN_INTAKE, while_unsound=True)
def workers(signed_in: SignedIn) -> tuple[tuple[str, str], ...]:
    """Everybody who may have been her worker, by id and name, whoever is signed in included."""
    uids = {*active_people(signed_in, Role.INTAKE), *active_people(signed_in, Role.KEEPER)}
    return tuple(sorted(((uid, signed_in.name_of(uid)) for uid in uids), key=lambda known: (known[1], known[0])))


@requires(Permission.RUN_INTAKE, while_unsound=True)
def slip(signed_in: SignedIn, lang: Lang) -> BlankPaper:
    """The slip that she crosses alone, as a proved paper; all are alike. Raises a failed proof."""
    import json  # noqa: PLC0415 - with the proof

    from nsintake.documents.inspect import prove_form  # noqa: PLC0415 - drawing libraries load at the first paper
    from nsintake.documents.slip_pdf import draw, part_of  # noqa: PLC0415

    said = table_in(signed_in, COMPLAINT_PAPER, lang)
    lines = tuple((_PICTURES[question], said[f"slip.{question.value}"]) for question in FeedbackQuestion)
    part = part_of(said["slip.heading"], lines, (("yes", said["slip.yes"]), ("no", said["slip.no"])))
    mark = table_in(signed_in, MEETING_PAPERS, lang)["practice_mark"] if signed_in.practice else ""
    drawn = draw(PaperForm(lang, said["slip.title"], "", "", (part,), (), "", said["slip.foot"], mark))
    text = prove_form(drawn.pdf, drawn.model)
    return BlankPaper(lang, "", drawn.pdf, len(json.loads(drawn.model)["pages"]), text)


@requires(Permission.RUN_INTAKE)
def add(
    signed_in: SignedIn, worker: str, said: Mapping[FeedbackQuestion, FeedbackAnswer], *, accepts: bool = False
) -> None:
    """Count what one woman said. ``worker``: who her worker is, or ``BY_HERSELF``; ``accepts``: she accepts whoever
    asks.

    Raises UserFault ``her_own_worker`` where the worker is who asks, ``she_does_not_accept``, ``nothing_said`` if
    nothing was asked.
    """
    if worker != BY_HERSELF and worker not in dict(workers(signed_in)):
        raise Refused("colleague_unknown")
    if worker == signed_in.uid:
        raise UserFault("her_own_worker", field="worker")
    if worker != BY_HERSELF and not accepts:
        raise UserFault("she_does_not_accept", field="accepts")
    every = every_answer(said)
    if all(answer is FeedbackAnswer.NOT_ASKED for answer in every.values()):
        raise UserFault("nothing_said", field=FeedbackQuestion.HEARD.value)
    names = ["women", *(f"{question.value}.{answer.value}" for question, answer in every.items())]
    with signed_in.identity.begin(routine=True) as work:
        Tally(signed_in.identity.database).add(work, quarter_of(signed_in.today()), names)
        work.commit()


@requires(Permission.RUN_INTAKE, while_unsound=True)
def shown_quarters(signed_in: SignedIn) -> tuple[QuarterCounts, ...]:
    """What is published of each quarter in which enough women were asked, the newest first."""
    found = list[QuarterCounts]()
    for publication in reversed(published_months(signed_in)):
        women = publication.cell("feedback")
        if women is not None:
            yes = {question: publication.cell(f"feedback/{question}") for question in FeedbackQuestion}
            said = {question: (cell.count, cell.or_more) for question, cell in yes.items() if cell is not None}
            found.append(QuarterCounts(quarter_name(publication.month), women.count, said))
    return tuple(found)
