"""The urgent way: his deadline is tonight, nobody else is here, and twelve answers are enough."""

from __future__ import annotations

from datetime import timedelta

from nsintake.domain.branches import SHORT_WAY, asked_in, steps_of
from nsintake.domain.consent import Item
from nsintake.domain.intake import share_field
from nsintake.domain.questions import ESSENTIAL
from nsintake.domain.reading import PageRead, every_page
from nsintake.domain.release import Heard
from nsintake.domain.task import TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import today
from nsintake.services.intake import intake
from nsintake.services.letters import letters, release
from nsintake.services.letters.letters import Preview
from nsintake.services.liaison import liaison
from tests.services.ladder import POLICE, Office, answers, read_and_sign
from tests.services.refusals import refused

TWELVE = {
    "language": "ar",
    "must_not_see": "no",
    "alone": "yes",
    "safe_home": "yes",
    "deadline_today": "yes",
    "record_consent": "yes",
    "age": "adult",
    "kinds": "threat_to_publish",
    "force": "none",
    "staff_involved": "no",
    "suicide": "no",
    share_field(POLICE, Item.KIND): "share",
}
"""Where he serves and whether he works here is one question; the last answer says the office and the item."""


def closed(signed_in: SignedIn, said: dict[str, str]) -> bytes:
    return intake.close_session(signed_in, intake.consent_to_record(signed_in, said), said)


def heard(signed_in: SignedIn, said: dict[str, str], answer: Heard = Heard.AGREED) -> Preview:
    case_id = closed(signed_in, said)
    draft_id = letters.begin_letter(signed_in, case_id, POLICE)
    shown = letters.preview(signed_in, draft_id)
    assert not shown.to_ask
    for finding in shown.findings:
        letters.decide(signed_in, draft_id, finding)
    return letters.record_heard(signed_in, draft_id, answer)


def pages(shown: Preview) -> tuple[PageRead, ...]:
    return every_page(shown.papers)


def items(shown: Preview) -> set[Item]:
    return {fact.item for fact in shown.facts}


def test_twelve_answers_are_all_that_an_urgent_letter_needs(office: Office) -> None:
    assert len(TWELVE) == 12
    short = {**TWELVE, SHORT_WAY: "yes"}
    asked = {field.name for step in steps_of(short) for field in asked_in(step, short)}
    assert asked == ESSENTIAL == {name for name in TWELVE if not name.startswith("share.")}
    shown = heard(office.sign_in("intake"), TWELVE)
    assert shown.may_sign_alone
    assert shown.papers
    assert shown.weaker_check, "no word of hers is known to look for"
    assert items(shown) == {Item.KIND}


def test_alone_it_leaves_only_after_a_second_reading_of_every_line(office: Office) -> None:
    signed_in = office.sign_in("intake")
    shown = heard(signed_in, TWELVE)
    for read in ((), (Item.AGE,), (*items(shown), Item.AGE)):
        with refused("second_reading_needed"):
            release.sign_alone(signed_in, shown.draft_id, read_again=read, read=pages(shown))
    with refused("second_person_needed"):
        read_and_sign(signed_in, shown.draft_id)
    done = release.sign_alone(signed_in, shown.draft_id, read_again=tuple(items(shown)), read=pages(shown))
    assert liaison.open_record(signed_in, done.record_id).letters[0].printable
    with refused("already_released"):
        release.sign_alone(signed_in, shown.draft_id, read_again=tuple(items(shown)), read=pages(shown))


def test_a_colleague_reads_it_the_next_day_and_nobody_reads_her_own(office: Office) -> None:
    signed_in, keeper = office.sign_in("intake"), office.sign_in("keeper")
    shown = heard(signed_in, TWELVE)
    with refused("nothing_to_review"):
        release.review_alone(keeper, shown.draft_id, read=pages(shown))
    release.sign_alone(signed_in, shown.draft_id, read_again=tuple(items(shown)), read=pages(shown))
    (due,) = [task for task in today.today(keeper).due if task.kind is TaskKind.REVIEW_ALONE]
    assert (due.due, due.target, due.page) == (signed_in.today() + timedelta(days=1), shown.draft_id, "review")
    with refused("second_person_needed"):
        release.review_alone(signed_in, shown.draft_id, read=pages(shown))
    for anybody in (signed_in, keeper):
        with refused("second_person_needed"):
            today.finish(anybody, due.task_id)
    assert due in today.today(keeper).due, "read it, do not tick it off"
    assert letters.preview(keeper, shown.draft_id).to_review
    assert not letters.preview(signed_in, shown.draft_id).to_review
    release.review_alone(keeper, shown.draft_id, read=pages(shown))
    assert not [task for task in today.today(keeper).due if task.kind is TaskKind.REVIEW_ALONE]
    assert not letters.preview(keeper, shown.draft_id).to_review


def test_what_can_wait_or_was_not_heard_needs_a_second_person(office: Office) -> None:
    signed_in = office.sign_in("intake")
    calm = heard(signed_in, answers())
    assert not calm.may_sign_alone
    with refused("not_urgent"):
        release.sign_alone(signed_in, calm.draft_id, read_again=tuple(items(calm)), read=pages(calm))
    silent = heard(signed_in, TWELVE, Heard.NOT_REACHED)
    assert not silent.may_sign_alone
    with refused("hear_it_first"):
        release.sign_alone(signed_in, silent.draft_id, read_again=tuple(items(silent)), read=pages(silent))


def test_within_a_day_is_urgent_too_and_a_letter_signed_by_two_is_not_reviewed(office: Office) -> None:
    signed_in, keeper = office.sign_in("intake"), office.sign_in("keeper")
    shown = heard(signed_in, answers(urgency="24h"))
    assert shown.may_sign_alone
    read_and_sign(keeper, shown.draft_id)
    assert not [task for task in today.today(keeper).due if task.kind is TaskKind.REVIEW_ALONE]
