"""What is published of a month and what is hidden: the rule itself. That nothing leaks is tried in tests/attacks."""

from __future__ import annotations

from datetime import date

import pytest

from nsintake.domain import record_kinds
from nsintake.domain.publication import (
    CountedMonth,
    PeriodCount,
    Pot,
    Publication,
    PublishedCell,
    counted,
    event_of,
    in_period,
    is_period,
    later_of,
    month_after,
    months_of,
    months_to_publish,
    period_before,
    published_of,
    room_left,
    years_of,
)

DAY = date(2027, 1, 2)


def year(*months: dict[str, int]) -> list[CountedMonth]:
    """Months from January 2026 on published one after the other."""
    done = list[CountedMonth]()
    for number, counts in enumerate(months):
        before, earlier = done[-1].pots if done else (), [month.publication for month in done]
        done.append(counted(counts, before, month_after("2026-01", number), DAY, earlier))
    return done


def quarter(done: list[CountedMonth], row: str, period: str = "2026-Q1") -> PeriodCount | None:
    return in_period([month.publication for month in done], period).get(row)


def test_a_whole_is_published_from_five_on_and_a_part_only_where_those_outside_it_are_hidden_too() -> None:
    assert published_of("women", 4) is None
    assert published_of("women", 5) == PublishedCell("women", 5)
    assert published_of("women/a", 5, 8) is None, "of a whole below nine no part is shown"
    assert published_of("women/a", 5, 9) == PublishedCell("women/a", 5, or_more=True)
    assert published_of("women/a", 4, 20) is None
    assert published_of("women/a", 5, 20) == PublishedCell("women/a", 5)
    assert published_of("women/a", 15, 20) == PublishedCell("women/a", 15)
    for inside in range(16, 21):
        assert published_of("women/a", inside, 20) == PublishedCell("women/a", 16, or_more=True)


def test_small_counts_are_gathered_until_a_quarter_can_hide_each_of_them() -> None:
    done = year({"women": 1}, {"women": 3}, {"women": 2})
    assert [month.publication.cells for month in done[:2]] == [(), ()]
    assert quarter(done, "women") == PeriodCount(6)
    assert done[2].pots == ()
    assert in_period([done[2].publication], "2026-03") == {}, "no month alone shows what was gathered"
    assert done[2].publication.cell("women") is None
    few = year({"women": 1}, {"women": 0}, {"women": 3})
    assert quarter(few, "women") is None
    assert few[2].pots == (Pot("women", (4,), 4),)
    assert year({"women": 0}, {"women": 0}, {"women": 0})[2].publication == few[2].publication


def test_what_would_tell_that_none_of_them_is_zero_is_published_as_so_many_or_more() -> None:
    done = year({"women": 4}, {"women": 3}, {"women": 4})
    assert quarter(done, "women") == PeriodCount(8, or_more=True)
    assert done[2].pots == (Pot("women", (4,), 3),)
    as_many_as_others = year({"women": 4}, {"women": 0}, {"women": 4})
    assert quarter(as_many_as_others, "women") == PeriodCount(8, or_more=True)
    assert as_many_as_others[2].pots == (Pot("women", (4,), 0),)


def test_two_hidden_counts_wait_for_a_third_one_and_none_waits_into_another_year() -> None:
    done = year({"women": 4}, {"women": 9}, {"women": 4}, {"women": 2}, {"women": 7}, {"women": 6})
    assert quarter(done, "women") == PeriodCount(9)
    assert quarter(done, "women", "2026-Q2") == PeriodCount(7 + 6 + 8, or_more=True)
    left = counted({"women": 1}, done[5].pots, "2027-01", DAY)
    assert left.pots == (Pot("women", (4,), 1),)


def test_a_part_is_counted_only_where_its_whole_is_published_exactly() -> None:
    done = year({"women": 4, "women/a": 4}, {"women": 7, "women/a": 6}, {"women": 20, "women/a": 17, "women/a/b": 9})
    assert [pot for pot in done[2].pots if pot.row == "women/a"] == [Pot("women/a", (7,), 6)]
    assert not [pot for pot in done[2].pots if pot.row == "women/a/b"], "its whole is shown as so many or more"
    assert done[2].publication.cell("women/a/b") is None
    assert done[2].publication.cell("women/a") == PublishedCell("women/a", 16, or_more=True)
    assert done[2].publication.cell("women/c") is None


def test_a_hidden_part_can_be_as_large_as_its_whole_only_where_that_hides_every_part() -> None:
    for whole, box in ((8, 8), (9, 4), (20, 4)):
        assert year({"women": whole, "women/a": 3})[0].pots == (Pot("women/a", (box,), 3),)


def test_public_events_are_published_as_they_are_and_who_came_only_where_there_was_one() -> None:
    done = year(
        {"forums": 0, "forums.people": 0, "women": 0},
        {"forums": 1, "forums.people": 3, "women": 3},
        {"forums": 2, "forums.people": 7, "women": 4},
    )
    assert [month.publication.cell("forums") for month in done] == [PublishedCell("forums", at) for at in range(3)]
    assert done[0].publication.cells == (PublishedCell("forums", 0),)
    assert done[0].pots == (Pot("women", (4,), 0),), "of people at no forum nothing is hidden"
    assert [pot for pot in done[2].pots if pot.row == "forums.people"] == [Pot("forums.people", (4,), 3)]
    assert quarter(done, "forums.people") == PeriodCount(7), "three of one month alone stay hidden"
    assert quarter(done, "forums") == PeriodCount(3)
    assert counted({"trainings.woman": 9}, (), "2026-01", DAY).publication.cells == (), "of no event that is counted"


def test_only_rows_of_who_came_to_a_public_event_belong_to_one() -> None:
    rows = ("forums", "forums.people", "trainings.girl", "teams.came", "office.7", "women", "women/kind.harassment")
    assert [event_of(row) for row in rows] == ["", "forums", "trainings", "", "", "", ""]


def test_a_row_that_is_new_in_mid_year_is_hidden_by_its_own_months_alone() -> None:
    before: list[dict[str, int]] = [{"women": 9, "women/a": 2}] * 4
    done = year(*before, {"women": 9, "women/a": 2, "women/new": 2}, {"women": 9, "women/a": 2, "women/new": 3})
    assert quarter(done, "women/new") is None
    assert quarter(done, "women/new", "2026-Q2") is None, "two months are too few, whatever months there were before"
    assert Pot("women/new", (4, 4), 5) in done[5].pots
    third = counted({"women": 9, "women/new": 2}, done[5].pots, "2026-07", DAY)
    assert quarter([third], "women/new", "2026-Q3") is None, "not before the end of a quarter"


def test_what_is_hidden_of_a_row_whose_kind_is_gone_is_published_like_that_of_any_other() -> None:
    some: list[dict[str, int]] = [{"women": 9, "women/gone": 2}] * 3
    gone: list[dict[str, int]] = [{"women": 9}] * 3
    done = year({"women": 9}, {"women": 9}, {"women": 9}, *some[:2], {"women": 9}, *gone)
    assert quarter(done, "women/gone", "2026-Q2") is None
    assert Pot("women/gone", (4, 4), 4) in done[8].pots, "two hidden months wait"
    early = year(*some, *gone)
    assert quarter(early, "women/gone") == PeriodCount(6)
    assert quarter(early, "women/gone", "2026-Q2") is None
    assert quarter(early, "women/gone", "2026") == PeriodCount(6), "what was published stays in its year"
    assert not [pot for pot in early[5].pots if pot.row == "women/gone"]


def test_a_part_whose_whole_is_not_counted_any_more_is_not_published() -> None:
    assert counted({"gone/a": 9}, (), "2026-01", DAY) == CountedMonth(Publication("2026-01", DAY, ()), ())


# --- what became of women who had come


def test_what_became_of_women_is_counted_in_wholes_of_papers_meetings_and_ways() -> None:
    assert [row for row in ("office.7", "meetings.women", "ways.women") if later_of(row) is None] == []
    others = ("office.7/answered", "meetings", "ways", "women", "women/kind.other", "teams.came", "forums.people")
    assert [row for row in others if later_of(row) is not None] == []
    assert room_left("women", "2026-01", ()) is None


def test_of_an_office_that_is_new_on_the_list_the_first_month_is_not_counted() -> None:
    """Everybody knows that it is 0; hidden with two others it would tell what they are."""
    many = {"women": 20}
    done = year(many, many | {"office.7": 0}, many | {"office.7": 3}, many, many | {"office.7": 2})
    assert [month.pots for month in done[:2]] == [(), (Pot("office.7"),)]
    assert done[2].pots == (Pot("office.7", (4,), 3),)
    assert done[3].pots == (Pot("office.7", (4,), 3),), "what is hidden waits, although it is off the list"
    assert done[4].pots == (Pot("office.7", (4, 4), 5),)
    gone = year(many | {"office.7": 0}, many, many | {"office.7": 9})
    assert [month.publication.cell("office.7") for month in gone] == [None, None, None], "it is new again"


def test_that_it_was_there_is_known_in_another_year_too() -> None:
    quiet = {"women": 20, "office.7": 0}
    done = year(*[quiet] * 12, {"women": 20, "office.7": 6})
    assert done[11].pots == (Pot("office.7", (4,), 0),)
    assert done[12].publication.cell("office.7") == PublishedCell("office.7", 6)


def test_papers_are_published_as_far_as_published_women_of_the_months_before_explain_them() -> None:
    few = {"women": 3, "office.7": 0}
    done = year(
        few, few | {"office.7": 7}, few | {"women": 7, "office.7": 5}, few | {"office.7": 9, "office.7/answered": 9}
    )
    assert [month.publication.cell("office.7") for month in done[:3]] == [None, None, None]
    assert done[2].pots == (Pot("office.7"), Pot("women", (4, 4), 6)), "what has no room is in no sum"
    assert done[3].publication.cells == (PublishedCell("office.7", 7, or_more=True),)
    assert done[3].pots == (Pot("office.7"), Pot("women", (4, 4, 4), 9)), "and of its parts nothing"
    exactly = year(few, few, few | {"women": 7}, few | {"office.7": 7})
    assert exactly[3].publication.cell("office.7") == PublishedCell("office.7", 7)


def test_room_for_five_is_enough_and_papers_of_the_year_before_took_theirs() -> None:
    five = year({"women": 5, "office.7": 0}, {"women": 0, "office.7": 5})
    assert five[1].publication.cell("office.7") == PublishedCell("office.7", 5)
    women = Publication("2026-11", DAY, (PublishedCell("women", 9),))
    told = tuple(PublishedCell(row, 5) for row in ("office.7", "meetings.women"))
    published = (women, Publication("2026-12", DAY, told))
    assert (room_left("office.7", "2027-01", published), room_left("meetings.women", "2027-01", published)) == (4, 9)


def test_what_is_gathered_of_papers_is_no_more_than_its_room() -> None:
    start = [{"women": 9, "office.7": 0}, {"women": 0, "office.7": 4}, {"women": 0, "office.7": 4}]
    done = year(*start, *[{"women": 0, "office.7": 4}] * 3)
    assert quarter(done, "office.7") is None, "two are too few"
    assert quarter(done, "office.7", "2026-Q2") == PeriodCount(9, or_more=True), "nine women are published"
    assert Pot("office.7", (5 * 4 - 9,), 20 - 9) in done[5].pots
    none_left = year(*start, *[{"women": 0, "office.7": 4}] * 6)
    assert quarter(none_left, "office.7", "2026-Q3") is None


def test_meetings_count_the_women_of_their_own_month_and_begin_again_each_year() -> None:
    first = year({"women": 9, "meetings.women": 9, "ways.women": 3}, {"women": 2, "meetings.women": 5})
    assert first[0].publication.cell("meetings.women") == PublishedCell("meetings.women", 9)
    assert first[1].publication.cell("meetings.women") is None, "nine women had come, and nine are told of"
    assert [pot.row for pot in first[1].pots] == ["ways.women", "women"]
    nothing: list[dict[str, int]] = [{"women": 0, "meetings.women": 0}] * 10
    done = year({"women": 9, "meetings.women": 9}, {"women": 2}, *nothing, {"women": 0, "meetings.women": 8})
    assert done[12].publication.cell("meetings.women") == PublishedCell("meetings.women", 8)
    assert year({"women": 4, "meetings.women": 4})[0].pots == (Pot("women", (4,), 4),)


def test_the_years_of_a_row_are_those_in_which_december_has_its_count() -> None:
    months = [
        Publication("2026-12", DAY, (PublishedCell("complaints", 6), PublishedCell("women", 9))),
        Publication("2027-11", DAY, (PublishedCell("complaints", 8),)),
        Publication("2027-12", DAY, (PublishedCell("women", 9), PublishedCell("complaints", 7, gathered=True))),
        Publication("2028-12", DAY, (PublishedCell("complaints", 5),)),
    ]
    assert years_of(months, "complaints") == ((2028, 5), (2026, 6))


def test_what_is_gathered_is_published_at_the_end_of_each_quarter_and_at_no_other_time() -> None:
    done = year(*[{"women": 2}] * 12)
    shown = [month.publication.month for month in done if month.publication.cells]
    assert shown == ["2026-03", "2026-06", "2026-09", "2026-12"]
    enough_in_may = year({"women": 0}, {"women": 0}, {"women": 4}, {"women": 4}, {"women": 4})
    assert enough_in_may[4].publication.cells == ()


def test_a_period_is_the_sum_of_what_is_published_in_it() -> None:
    done = year({"women": 9}, {"women": 11}, {"women": 3})
    assert quarter(done, "women") == PeriodCount(20)
    assert quarter(done, "women", "2026") == PeriodCount(20)
    assert quarter(done, "women", "2026-02") == PeriodCount(11)
    assert quarter(done, "women", "2026-03") is None
    with_more = [Publication("2026-01", DAY, (PublishedCell("a", 9, or_more=True), PublishedCell("a", 6)))]
    assert in_period(with_more, "2026-01") == {"a": PeriodCount(15, or_more=True)}


@pytest.mark.parametrize(
    ("newest", "today", "wanted"),
    [
        ("", date(2026, 3, 31), ("2026-01", "2026-02")),
        ("", date(2026, 1, 31), tuple(f"2025-{month:02}" for month in range(1, 13))),
        ("2025-11", date(2026, 2, 1), ("2025-12", "2026-01")),
        ("2026-01", date(2026, 2, 28), ()),
        ("2026-05", date(2026, 2, 28), ()),
    ],
)
def test_months_are_published_in_their_order_when_they_are_over(
    newest: str, today: date, wanted: tuple[str, ...]
) -> None:
    assert months_to_publish(newest, today) == wanted


def test_each_period_has_its_months_and_one_before_it() -> None:
    assert months_of("2026-Q4") == ("2026-10", "2026-11", "2026-12")
    assert len(months_of("2026")) == 12
    assert [period_before(period) for period in ("2026", "2026-Q1", "2026-01")] == ["2025", "2025-Q4", "2025-12"]


def test_what_was_published_is_final_and_kept_whole() -> None:
    published = Publication("2026-01", DAY, (PublishedCell("women", 9),))
    for kind in record_kinds.FIGURES:
        assert kind.is_final is not None
        assert kind.kept is not None
        assert kind.is_final(published)
        assert kind.kept(published, 0) == published


@pytest.mark.parametrize("text", ["2026", "2026-01", "2026-12", "2026-Q1", "2026-Q4"])
def test_a_month_a_quarter_and_a_year_are_periods(text: str) -> None:
    assert is_period(text)


@pytest.mark.parametrize("text", ["", "ok", "2026-13", "2026-00", "2026-Q5", "2026-", "٢٠٢٦", "2026-1", "last month"])
def test_nothing_else_is_one(text: str) -> None:
    assert not is_period(text)
