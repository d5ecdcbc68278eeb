"""What must be told without her consent: by a keeper, with a reason, without a letter, and never forgotten."""

from __future__ import annotations

from typing import Any

import pytest

from nsintake.domain.consent import Ground
from nsintake.domain.incident import YesNo
from nsintake.errors import UserFault
from nsintake.services.consent import legal
from nsintake.services.liaison import liaison
from tests.services.ladder import Office
from tests.services.refusals import refused


def test_a_danger_is_written_down_with_what_she_had_been_told_about_it(office: Office) -> None:
    keeper = office.sign_in("keeper")
    case_id = office.case(keeper)
    legal.record_danger(
        keeper,
        case_id,
        ground=Ground.DANGER,
        to_whom="hospital in Qayyarah",
        what="that somebody is on the way who took tablets",
        by="",
        reason="she would have died",
        she_knows=YesNo.YES,
    )
    (told,) = legal.told_by_law(office.sign_in("intake"), case_id)
    assert (told.ground, told.to_whom, told.reason) == (Ground.DANGER, "hospital in Qayyarah", "she would have died")
    assert (told.by, told.keeper) == (keeper.display_name, keeper.display_name)
    assert told.limits == legal.limits_read_to_her(keeper, case_id)
    assert told.limits
    assert liaison.list_records(keeper) == (), "there is no letter on this path"


def test_a_court_order_names_the_lawyer_and_what_was_handed_over(office: Office) -> None:
    keeper = office.sign_in("keeper")
    case_id = office.case(keeper)
    order: dict[str, Any] = {
        "court": "Qayyarah court",
        "lawyer": "Hadi Salim",
        "handed_over": "two dates",
        "reason": "order 12",
    }
    for missing in order:
        with pytest.raises(UserFault) as caught:
            legal.record_court_order(keeper, case_id, by="", **{**order, missing: " "})
        assert (caught.value.code, caught.value.params["field"]) == ("field_empty", missing)
    legal.record_court_order(keeper, case_id, by="", **order)
    (told,) = legal.told_by_law(keeper, case_id)
    assert (told.ground, told.to_whom, told.what, told.lawyer) == (
        Ground.COURT_ORDER,
        "Qayyarah court",
        "two dates",
        "Hadi Salim",
    )


def test_only_a_keeper_writes_it_and_an_order_is_not_a_danger(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = office.case(worker)
    words: dict[str, Any] = {"to_whom": "x", "what": "y", "by": "", "reason": "z"}
    with refused("not_permitted"):
        legal.record_danger(worker, case_id, ground=Ground.LAW, **words)
    with pytest.raises(UserFault, match="ground_unknown"):
        legal.record_danger(keeper, case_id, ground=Ground.COURT_ORDER, **words)
    assert legal.told_by_law(worker, case_id) == ()
