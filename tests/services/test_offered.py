"""Who is offered where a file or a watch is handed to a colleague: nobody who left today."""

from __future__ import annotations

from dataclasses import replace

from nsintake.domain.accompaniment import Companion
from nsintake.records.colleagues import offered
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import way_planning, way_view
from nsintake.services.accounts import accounts
from nsintake.services.cases import restriction
from nsintake.services.forums import forum_view
from nsintake.services.forums.forum_points import OwnerChoice
from nsintake.services.founding.practice_office import record
from nsintake.services.meetings import planning
from nsintake.services.trainings import trainings
from tests.services.colleagues import COLLEAGUE, staffed, uid_of  # noqa: F401 - a fixture
from tests.services.forums.test_forums import agree, held_one
from tests.services.ladder import Office, answers
from tests.services.trainings.test_trainings import event
from tests.services.ways import a_way


def _offers(worker: SignedIn, case_id: bytes, way_id: bytes) -> dict[str, set[str]]:
    return {
        "file": {person.uid for person in restriction.access_to(worker, case_id).could_take},
        "let in": {person.uid for person in restriction.access_to(worker, case_id).others},
        "accepted": {person.uid for person in restriction.colleagues(worker)},
        "plan": {uid for uid, _ in way_planning.asked_for(worker, case_id).people},
        "door": {uid for uid, _ in planning.who_may_receive(worker)},
        "watch": {uid for uid, _ in way_view.open_way(worker, way_id).people},
    }


def test_whoever_was_switched_off_today_is_offered_for_no_file_no_watch_and_no_door(
    staffed: Office,  # noqa: F811
) -> None:
    """Before: until a keeper signed it her name was in all three lists, and a watch was given to nobody."""
    worker, administrator = staffed.sign_in("intake"), staffed.sign_in("administrator")
    case_id = record(worker, answers())
    goes = (Companion(worker.uid, woman=True, phone="07701112266"),)
    way_id = way_planning.plan_way(worker, case_id, a_way(worker, companions=goes)).accompaniment_id
    gone = uid_of(administrator, COLLEAGUE)
    assert all(gone in uids for uids in _offers(worker, case_id, way_id).values())
    accounts.disable(administrator, gone)
    left = _offers(worker, case_id, way_id)
    assert all(gone not in uids for uids in left.values()), left
    assert all(uids for name, uids in left.items() if name not in {"let in", "accepted"})
    assert gone in {person.uid for person in restriction.colleagues(worker, (gone,))}, "what was typed before stays"
    assert offered(worker, (gone,)) == (gone,), "the last name is not taken away"


def test_whoever_was_switched_off_today_stays_in_a_file_that_names_her(staffed: Office) -> None:  # noqa: F811
    worker, administrator = staffed.sign_in("intake"), staffed.sign_in("administrator")
    case_id, gone = record(worker, answers()), uid_of(administrator, COLLEAGUE)
    restriction.restrict(worker, case_id, (gone,))
    accounts.disable(administrator, gone)
    assert gone in {person.uid for person in restriction.access_to(worker, case_id).people}


def test_whoever_was_switched_off_today_is_host_of_no_new_training_and_stays_of_one_she_held(
    staffed: Office,  # noqa: F811
) -> None:
    officer, administrator = staffed.sign_in("liaison"), staffed.sign_in("administrator")
    gone = uid_of(administrator, COLLEAGUE)
    assert gone in {uid for uid, *_ in trainings.training(officer, b"").people}
    held = replace(event(officer.today()), hosts=(gone,))
    training_id = trainings.save_training(officer, b"", held, before=None)
    accounts.disable(administrator, gone)
    new, old = trainings.training(officer, b""), trainings.training(officer, training_id)
    assert officer.uid in {uid for uid, *_ in new.people}
    assert gone not in {uid for uid, *_ in new.people}
    assert gone in {uid for uid, *_ in old.people}


def test_no_point_of_a_forum_is_given_to_whoever_was_switched_off_today(staffed: Office) -> None:  # noqa: F811
    officer, administrator = staffed.sign_in("liaison"), staffed.sign_in("administrator")
    gone = uid_of(administrator, COLLEAGUE)
    forum_id = held_one(officer)
    point_id = agree(officer, forum_id, "Street lights", OwnerChoice(uid=gone))
    accounts.disable(administrator, gone)
    for view in (forum_view.open_forum(officer, forum_id), forum_view.open_forum_point(officer, point_id)):
        assert officer.uid in view.colleagues
        assert gone not in view.colleagues
    assert not forum_view.open_forum_point(officer, point_id).view.owner.lost, "a keeper has not signed that she left"
