"""Published figures are a keeper's word. An intake worker or an officer who has the key of the file writes a month,
writes over one or takes it away: it counts for nothing, and the file says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.figures import FIGURES
from nsintake.domain.publication import CountedMonth, Publication, PublishedCell
from nsintake.records.publications import id_of, published_months
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.day import publishing
from nsintake.store.wraps import AUDIT
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.ladder import Office

NEW = "2026-03"
ONE_WOMAN = (PublishedCell("women", 1),)
Hands = Callable[[SignedIn, Publication], object]


def put(signed_in: SignedIn, shown: Publication) -> None:
    with signed_in.liaison.begin() as work:
        signed_in.liaison.put(work, "publication", id_of(shown.month), FIGURES, shown, verb="publish_month")
        work.commit()


def a_month(signed_in: SignedIn, _shown: Publication) -> None:
    put(signed_in, Publication(NEW, date(2026, 3, 4), ONE_WOMAN))


def another(signed_in: SignedIn, shown: Publication) -> None:
    put(signed_in, replace(shown, cells=ONE_WOMAN))


def another_without_the_log(signed_in: SignedIn, shown: Publication) -> None:
    """What was published is in the log by its digest, which opens to nobody then."""
    signed_in.liaison.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (AUDIT,))
    another(signed_in, shown)


def none(signed_in: SignedIn, shown: Publication) -> None:
    with signed_in.liaison.begin() as work:
        signed_in.liaison.remove(work, "publication", id_of(shown.month), verb="publish_month")
        work.commit()


@pytest.mark.parametrize("login", ["intake", "liaison"])
@pytest.mark.parametrize("hands", [a_month, another, another_without_the_log, none])
def test_nobody_but_a_keeper_changes_what_is_published(office: Office, hands: Hands, login: str) -> None:
    keeper = office.sign_in("keeper")
    months = publishing.publish(keeper)
    before = published_months(keeper)
    assert tuple(shown.month for shown in before) == months
    office.close()
    hands(own_program(office.sign_in(login)), before[-1])
    office.close()
    keeper = office.sign_in("keeper")
    assert set(published_months(keeper)) <= set(before)
    assert publishing.figures(keeper, NEW).months == 0
    audit.look_through(keeper)
    assert keeper.unsound


@pytest.mark.parametrize("hides", [False, True])
def test_what_stays_hidden_is_a_keepers_word_too(office: Office, *, hides: bool) -> None:
    """``hides``: the key of all months is another, so that no entry tells what was counted."""
    keeper = office.sign_in("keeper")
    months = publishing.publish(keeper)
    office.close()
    hands = own_program(office.sign_in("intake"))
    counted = hands.identity.get("counted_month", id_of(months[-1]), CountedMonth)
    forged = replace(counted, publication=replace(counted.publication, cells=ONE_WOMAN), pots=())
    if hides:
        hands.identity.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (FIGURES,))
    with hands.identity.begin() as work:
        hands.identity.put(work, "counted_month", id_of(months[-1]), FIGURES, forged, verb="count_month")
        work.commit()
    office.close()
    keeper = office.sign_in("keeper")
    with pytest.raises(OpenError):
        keeper.identity.get("counted_month", id_of(months[-1]), CountedMonth)
    audit.look_through(keeper)
    assert keeper.unsound
