"""What scripts from outside do in orders that nobody thought of, and type wrongly."""

from __future__ import annotations

from pathlib import Path

from tests.practice.conftest import played
from tests.practice.scripts import SHE, Telling, script


def test_files_that_were_joined_are_shut_and_opened_together(tmp_path: Path) -> None:
    """Before: a colleague to whom one of them was opened read that something was damaged."""
    do = Telling()
    do("intake", "write_session", "one", answers=SHE)
    do("intake", "write_session", "two", answers=SHE)
    do("intake", "merge_files", case_id="$one.case_id", other="$two.case_id", reason="same_phone")
    do("intake", "restrict_file", case_id="$two.case_id")
    do("intake2", "open_case", case_id="$one.case_id", expect="file_restricted")
    do("intake", "widen_file", case_id="$one.case_id", people=["intake2"])
    do("intake2", "open_case", case_id="$two.case_id")
    do("intake", "restrict_file", case_id="$one.case_id")
    do("intake", "open_file_to_all", case_id="$one.case_id")
    do("intake2", "open_case", case_id="$one.case_id")
    do("intake2", "open_case", case_id="$two.case_id")
    assert played(script(*do.acts), tmp_path).unmet == 0


def test_figures_of_what_is_no_period_are_not_published(tmp_path: Path) -> None:
    do = Telling()
    for period in ("ok", "last month", "2026-13", "2026-Q7", "2026-11-01"):
        do("keeper", "look_at_figures", period=period, expect="nothing_published")
        do("keeper", "print_figures", lang="ar", period=period, expect="nothing_published")
    do("keeper", "look_at_figures", period="2026-Q4")
    assert played(script(*do.acts), tmp_path).unmet == 0


def test_a_number_that_is_published_as_so_many_or_more_says_so(tmp_path: Path) -> None:
    """Before: nine women said that they were heard, and the act gave five, which is what is told of them at least."""
    asked = [{"at": "2026-12-02T09:00", "as": "intake", "do": "count_feedback", "heard": "yes"}] * 9
    publish = {"at": "2027-01-04T09:00", "as": "keeper", "do": "publish_months"}
    look = {**publish, "do": "look_at_figures", "period": "2026-12"}
    told = played(script(*asked, publish, look, start="2026-12-01T08:00+03:00"), tmp_path)
    rows = {line["row"]: line for line in told.acts("look_at_figures")[0]["gives"]["rows"]}
    assert rows["feedback"] == {"row": "feedback", "count": 9}
    assert rows["feedback/heard"] == {"row": "feedback/heard", "count": 5, "or_more": True}


def test_a_fault_names_the_argument_that_the_script_gave(tmp_path: Path) -> None:
    """Before: it named the field of a form that the script does not know."""
    do = Telling()
    do("liaison", "find_by_number", number="88/2026", expect="reference_unreadable")
    given = {"recipient": "The donor's office", "purpose": "Report", "groups": ["women"], "file": "csv"}
    do("keeper", "publish_months")
    do("keeper", "give_figures", protocol=" ", **given, expect="field_missing")
    do("keeper", "give_figures", protocol="Protocol 2", **{**given, "purpose": " "}, expect="field_missing")
    told = played(script(*do.acts), tmp_path)
    assert told.unmet == 0
    faults = [act["params"]["field"] for act in told.acts("find_by_number") + told.acts("give_figures")]
    assert faults == ["number", "protocol", "purpose"]
