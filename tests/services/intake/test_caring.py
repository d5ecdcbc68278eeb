"""Red answers are on Today with an owner and an hour; stopping counts a visit and nothing else."""

from __future__ import annotations

from datetime import date, timedelta

from nsintake.domain.figures import MonthFigures
from nsintake.domain.safety import UrgentReason
from nsintake.domain.task import TaskKind
from nsintake.records import content_kinds
from nsintake.services.day import today
from nsintake.services.intake import caring, counting, intake
from nsintake.services.wording import wording
from tests.services.ladder import MOMENT, Office, answers


def test_each_red_answer_has_an_owner_and_an_hour_and_we_say_when_we_ask_again(office: Office) -> None:
    signed_in = office.sign_in("intake")
    said = answers(suicide="yes", deadline_today="yes", check_again="2026-03-05", next_contact="2026-03-09")
    draft_id = intake.consent_to_record(signed_in, said)
    code = intake.load_draft(signed_in, draft_id).code
    intake.close_session(signed_in, draft_id, said)
    due = [task for task in today.today(signed_in).due if task.subject == code]
    care = {task.detail: task for task in due if task.kind is TaskKind.URGENT_CARE}
    assert set(care) == {"suicide", "deadline_today"}
    assert care["suicide"].clock == MOMENT + timedelta(hours=1)
    assert {task.owner for task in care.values()} == {signed_in.name_of(signed_in.uid)}
    assert [task.due for task in due if task.kind is TaskKind.CHECK_AGAIN] == [date(2026, 3, 5), date(2026, 3, 9)]


def test_an_hour_that_is_over_makes_it_overdue(office: Office) -> None:
    signed_in = office.sign_in("intake")
    said = answers(deadline_today="yes", deadline_hour=(MOMENT + timedelta(hours=2)).astimezone().strftime("%H:%M"))
    intake.close_session(signed_in, intake.consent_to_record(signed_in, said), said)
    for minutes, overdue in ((119, False), (2, True)):
        office.clock.moment += timedelta(minutes=minutes)
        found = [task for task in today.today(signed_in).due if task.clock == MOMENT + timedelta(hours=2)]
        assert [task.overdue for task in found] == [overdue]


def test_that_she_came_is_a_number_of_its_month_and_nothing_else(office: Office) -> None:
    signed_in = office.sign_in("intake")
    draft_id = intake.consent_to_record(signed_in, answers())
    intake.discard_draft(signed_in, draft_id, came=True)
    counting.count_visit(signed_in)
    intake.discard_draft(signed_in, intake.consent_to_record(signed_in, answers()))
    ((_, figures),) = signed_in.identity.list("figure", MonthFigures)
    assert figures == MonthFigures("2026-03", stopped=2)
    assert not intake.open_drafts(signed_in)


def test_thirty_spellings_of_one_number_are_shown_as_one_and_kept_as_typed(office: Office) -> None:
    signed_in = office.sign_in("intake")
    for typed in SPELLINGS:
        (view,) = intake.phones_shown(signed_in, f"  {typed}\n\n")
        assert (view.typed, view.shown) == (typed, "+964 770 555 0134"), typed
    for odd in ("call her sister", "12345", "0770 555 0134 0751 668 2214"):
        (view,) = intake.phones_shown(signed_in, odd)
        assert view.shown == "", odd


SPELLINGS = (
    "07705550134",
    "0770 555 0134",
    "0770-555-0134",
    "0770.555.0134",
    "0770/555/0134",
    "(0770) 555 0134",
    "(0770)5550134",
    "0 7 7 0 5 5 5 0 1 3 4",
    "077 0555 0134",
    "0770 55 50 134",
    "7705550134",
    "770 555 0134",
    "+9647705550134",
    "+964 770 555 0134",
    "+964-770-555-0134",
    "+964 (0)770 555 0134",
    "+964 (0) 770 555 0134",
    "+964 0770 555 0134",
    "009647705550134",
    "00964 770 555 0134",
    "00964-770-5550134",
    "964 770 555 0134",
    "9647705550134",
    "٠٧٧٠٥٥٥٠١٣٤",
    "٠٧٧٠ ٥٥٥ ٠١٣٤",
    "٠٧٧٠-٥٥٥-٠١٣٤",
    "+٩٦٤ ٧٧٠ ٥٥٥ ٠١٣٤",
    "٠٠٩٦٤٧٧٠٥٥٥٠١٣٤",
    "۰۷۷۰۵۵۵۰۱۳۴",
    "۰۷۷۰ ۵۵۵ ۰۱۳۴",
    "her own: 0770 555 0134",
    "هاتفها 07705550134",
)


def test_the_steps_are_the_offices_own_words_in_their_order(office: Office) -> None:
    keeper = office.sign_in("keeper")
    first = caring.steps(keeper)[UrgentReason.MEDICAL][0]
    assert "hospital staff may have to report" in first.en, "before anybody goes"
    assert first.ar
    assert first.ckb
    view = wording.read(keeper, "care", "en")
    assert {shown.part.key for shown in view.parts} == {reason.value for reason in UrgentReason}
    assert all(shown.part.listed for shown in view.parts)
    wording.save(keeper, "care", "en", {"suicide": "Call the counsellor.\n\nSit with her."}, after=view.after)
    said = caring.steps(office.sign_in("intake"))[UrgentReason.SUICIDE]
    assert [words.en for words in said[:2]] == ["Call the counsellor.", "Sit with her."]
    assert said[2].en == "", "another language still has its own"
    assert said[2].ar


def test_the_hours_are_signed_and_hold_at_once(office: Office) -> None:
    keeper = office.sign_in("keeper")
    view = wording.read(keeper, "care_hours", "all")
    for odd in ("0", "73", "soon", ""):
        assert [fault.part for fault in wording.check(keeper, "care_hours", "all", {"suicide": odd})] == ["suicide"]
    wording.save(keeper, "care_hours", "all", {"suicide": "٢"}, after=view.after)
    signed_in = office.sign_in("intake")
    assert caring.hours(signed_in)["suicide"] == 2
    said = answers(suicide="yes")
    intake.close_session(signed_in, intake.consent_to_record(signed_in, said), said)
    (care,) = [task for task in today.today(signed_in).due if task.detail == "suicide"]
    assert care.clock == MOMENT + timedelta(hours=2)


def test_hours_that_lie_signed_and_cannot_be_read_are_not_used(office: Office) -> None:
    folder = office.sign_in("keeper").content.folder
    for text in ("{}", '{"suicide": "1"}'):
        assert content_kinds.whole_fault(folder, "care_hours", "all", text) is None, "the program's own fill in"
    for text in ('{"suicide": "99"}', '{"suicide": 2}', "[]", "x"):
        fault = content_kinds.whole_fault(folder, "care_hours", "all", text)
        assert fault is not None
        assert fault.code == "wording_unreadable"


def test_no_word_of_a_path_is_a_word_of_a_letter(office: Office) -> None:
    vocabulary = office.sign_in("intake").content.vocabulary
    assert not {reason.value for reason in UrgentReason} & set(vocabulary.phrases)
