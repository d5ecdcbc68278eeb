"""A hand-over through the real window: a neutral invitation, a woman who comes with it, and how many came."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from nsintake.domain.intake import Step
from tests.journeys.acts import must
from tests.journeys.session_acts import SORANI, run
from tests.journeys.stage import Stage


def _written(stage: Stage) -> tuple[Any, ...]:
    """Ids of hand-overs, and members, as they are in the file."""
    from nsintake.domain.peace_team import PeaceHandOver, PeaceMember  # noqa: PLC0415

    store = stage.flow.signed_in.identity if stage.flow.signed_in is not None else None
    must(store is not None, "somebody is signed in")
    return tuple(
        sorted(record_id for record_id, _ in store.list(table, kind))  # type: ignore[union-attr]
        for table, kind in (("hand_over", PeaceHandOver), ("team_member", PeaceMember))
    )


def team_hand_over(stage: Stage) -> None:
    """A member says that somebody needs us, hears one word, and takes an invitation along. She comes with it."""
    stage.sign_in("intake")
    stage.go("peace_teams")
    must("never confront" in stage.said(), "what members never do")
    stage.write("code", "CPT-7")
    stage.press("teams.add")
    stage.until(lambda: stage.seen("teams.table") is not None, "the register")
    stage.shot("register")
    stage.press("teams.hand_overs")
    stage.until(lambda: stage.page_key() == "hand_overs", "the hand-overs")
    stage.write("code", "7")
    stage.choose("theme", "online")
    stage.press("hand_over.take")
    stage.until(lambda: stage.seen("hand_over.received") is not None, "one word for the member")
    stage.press("hand_over.print")
    stage.until(lambda: stage.seen("hand_over.printed") is not None, "the invitation in print")
    stage.shot("handed-over")
    before, files = _written(stage), len(_cases(stage))
    must((len(before[0]), len(before[1])) == (1, 1), "one hand-over, one member")
    stage.press("hand_over.begin")
    stage.until(lambda: stage.page_key() == "intake", "a session")
    main = stage.flow.main
    page: Any = main.page() if main is not None else None
    must(stage.step() is Step.WELCOME, "it begins like every session")
    said = page.draft_to_save()
    must("CPT" not in repr(said) and "online" not in repr(said), "nothing is taken over into it")
    run(stage, SORANI, {"mhpss-mosul": ("kind", "distress")}, shot="came")
    must(len(_cases(stage)) == files + 1, "she has a file of her own")
    must(_written(stage) == before, "and nothing was written to the member or the hand-over")
    _how_many_came(stage)


def _cases(stage: Stage) -> Any:
    from nsintake.services.day import case_view  # noqa: PLC0415

    signed_in: Any = stage.flow.signed_in
    return case_view.list_cases(signed_in)


def _how_many_came(stage: Stage) -> None:
    """The month that runs gets no number; the last one does, and a higher one takes its place."""
    from nsintake.services.peace_teams import peace_handovers  # noqa: PLC0415

    signed_in: Any = stage.flow.signed_in
    runs, last, *_ = peace_handovers.months(signed_in)
    must(runs.came is None and last.came is None, "nobody counted anything by coming")
    for typed, count in (("1", 1), ("\u0662", 2)):
        stage.go("peace_teams")
        stage.press("teams.hand_overs")
        stage.until(lambda: stage.page_key() == "hand_overs", "the hand-overs")
        stage.choose("month", last.month)
        stage.write("came", typed)
        stage.press("hand_over.count")
        stage.until(lambda: stage.seen("hand_over.counted") is not None, "the number to be written down")
        must(peace_handovers.months(signed_in)[1].came == count, "the number of the month")
    stage.shot("how-many-came")


TEAM_ACTS: dict[str, Callable[[Stage], None]] = {"team_hand_over": team_hand_over}
