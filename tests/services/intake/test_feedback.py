"""How women were received: counted by somebody else than her worker, in quarters, with no entry that tells of it."""

from __future__ import annotations

import pytest

from nsintake.domain.feedback import FeedbackAnswer, FeedbackQuestion
from nsintake.domain.language import Lang
from nsintake.records.signed_in import SignedIn
from nsintake.services.intake import feedback
from nsintake.store.tally import Tally
from tests.services.ladder import Office
from tests.services.refusals import fault, refused

SAID = {FeedbackQuestion.HEARD: FeedbackAnswer.YES, FeedbackQuestion.JUDGED: FeedbackAnswer.RATHER_NOT}


def other_than(signed_in: SignedIn) -> str:
    return next(uid for uid, _ in feedback.workers(signed_in) if uid != signed_in.uid)


def test_her_own_worker_does_not_ask_and_nobody_asks_whom_she_does_not_accept(office: Office) -> None:
    worker = office.sign_in("intake")
    with fault("her_own_worker", "worker"):
        feedback.add(worker, worker.uid, SAID, accepts=True)
    with fault("she_does_not_accept", "accepts"):
        feedback.add(worker, other_than(worker), SAID)
    with refused("colleague_unknown"):
        feedback.add(worker, "nobody", SAID, accepts=True)
    with fault("nothing_said", "heard"):
        feedback.add(worker, other_than(worker), {}, accepts=True)
    assert Tally(worker.identity.database).all() == {}


@pytest.mark.parametrize("lang", Lang)
def test_the_slip_is_proved_and_has_no_code(office: Office, lang: Lang) -> None:
    worker = office.sign_in("intake")
    first, second = feedback.slip(worker, lang), feedback.slip(worker, lang)
    assert first.pages == 1
    assert first.code == ""
    assert first.pdf == second.pdf, "all slips are alike"
    assert first.text.count("\n") > len(FeedbackQuestion)


def test_no_entry_says_who_asked_or_when(office: Office) -> None:
    """What of it is published: ``tests/services/day/test_publishing.py``."""
    worker = office.sign_in("intake")
    before = tuple(store.audit.head().number for store in worker.stores)
    feedback.add(worker, other_than(worker), SAID, accepts=True)
    assert tuple(store.audit.head().number for store in worker.stores) == before
    assert feedback.shown_quarters(worker) == ()
