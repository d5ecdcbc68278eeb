"""Acts of a hand-over from a member's code to a woman's letter: each signs in, looks, and locks with the key.

Nothing leads from the member or the hand-over to her, on no page, in no file and on no paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel

from nsintake.domain.intake import Step
from nsintake.domain.language import in_digits
from nsintake.domain.peace_team import HandOverTheme, MentoringSession, PeaceHandOver, PeaceMember
from nsintake.domain.record_kinds import HAND_OVER, KINDS, MENTORING, TEAM_MEMBER, File
from tests.journeys.acts import _hand_over, _offered, must
from tests.journeys.public_acts import lang_of, lock, must_not_say, must_say, page_of, printed, signed_in
from tests.journeys.session_acts import _letter, run
from tests.journeys.stage import Stage

SERVICE = "mhpss-mosul"
CODE = "CPT-7"
NAME = {
    "en": "Rawnaq Saadoun",
    "ar": "\u0631\u0648\u0646\u0642 \u0633\u0639\u062f\u0648\u0646",
    "ckb": "\u0634\u06d5\u0648\u0628\u06c6 \u062d\u06d5\u0645\u06d5",
}
SAYS = {
    "told_by": "herself",
    "must_not_see": "no",
    "alone": "yes",
    "safe_home": "yes",
    "deadline_today": "no",
    "came_with": "nobody",
    "can_read": "yes",
    "record_consent": "yes",
    "age": "adult",
    "kinds": "harassment",
    "force": "none",
    "staff_involved": "no",
    "distress": "yes",
}
"""Nothing of it is what the member said: the theme of the hand-over is another."""
TEAM_TABLES = {kind.table for kind in (HAND_OVER, MENTORING, TEAM_MEMBER)}
STEPS = "Bring back what was hard"
"""What was agreed with the member."""


def _rows(stage: Stage, file: File = File.IDENTITY) -> Iterator[tuple[str, bytes, object]]:
    """Every row that whoever is signed in can open in a file: table, id, value."""
    me = signed_in(stage)
    store = me.identity if file is File.IDENTITY else me.liaison
    for kind in KINDS:
        if kind.file is file:
            for record_id, value in store.list(kind.table, kind.value):
                yield kind.table, record_id, value


def _of_teams(stage: Stage) -> list[tuple[str, bytes, str]]:
    """What is written about teams, as it is in the file."""
    teams = (PeaceHandOver, PeaceMember, MentoringSession)
    return sorted((table, key, repr(value)) for table, key, value in _rows(stage) if isinstance(value, teams))


def _traces(stage: Stage, file: File, *signs: str) -> list[str]:
    """The tables of rows about anything but teams in which a sign of a hand-over or a member can be read."""
    teams = (PeaceHandOver, PeaceMember, MentoringSession)
    return [
        table
        for table, _, value in _rows(stage, file)
        if not isinstance(value, teams) and any(sign in repr(value) for sign in signs)
    ]


def _member_page(stage: Stage) -> str:
    """Every word on the page of the member."""
    stage.go("peace_teams")
    stage.open_row("teams.table", CODE)
    stage.until(lambda: stage.seen("member.signed") is not None, "the member")
    told = [part.text() for part in page_of(stage).findChildren(QLabel) if part.isVisible() and part.text()]
    must(any(CODE in words for words in told), "it is the page of that member")
    return "\n".join(told)


def _at_hand_overs(stage: Stage) -> None:
    stage.go("peace_teams")
    stage.press("teams.hand_overs")
    stage.until(lambda: stage.page_key() == "hand_overs", "the hand-overs")


def member_hands_over(stage: Stage) -> None:
    """A member by code, trained, with a signed code of conduct and a session; then the hand-over, one word, a paper."""
    stage.sign_in("intake")
    stage.go("peace_teams")
    stage.write("code", "7")
    stage.press("teams.add")
    stage.until(lambda: stage.seen("teams.added") is not None, "the member on the register")
    stage.write("code", CODE)
    stage.press("teams.add")
    must(bool(stage.find("error_code", QLabel).text()), "a code is given once")
    stage.write("code", "")
    _member_page(stage)
    stage.choose("topic", "referral")
    stage.press("member.train")
    stage.press("member.conduct")
    (member,) = [value for _, _, value in _rows(stage) if isinstance(value, PeaceMember)]
    must(member.conduct_on == signed_in(stage).today(), "the code of conduct is signed")
    must([known.topic.value for known in member.trained] == ["referral"], "and the training is written down")
    stage.go("peace_teams")
    stage.press("teams.session")
    for name, text in (("members", CODE), ("next_steps", STEPS)):
        stage.write(name, text)
    stage.choose("session_topic", "confidentiality")
    stage.press("mentoring.save")
    stage.until(lambda: stage.seen("teams.sessions") is not None, "the session on the page of teams")
    must_say("the page of teams", stage.said(), STEPS)
    stage.play.notes["member"] = _member_page(stage)
    stage.play.notes["teams"] = _kept(stage)
    _take(stage)
    lock(stage)


def _take(stage: Stage) -> None:
    """The hand-over itself, and the sheet that the member takes along."""
    from ui.i18n import T  # noqa: PLC0415

    _at_hand_overs(stage)
    stage.write("code", CODE)
    stage.choose("theme", HandOverTheme.VIOLENCE.value)
    stage.press("hand_over.take")
    stage.until(lambda: stage.seen("hand_over.received") is not None, "what to say to the member")
    must_say("to the member", stage.said(), T("Received."))
    stage.shot("received")
    stage.choose("invitation_lang", stage.play.language)
    sheet = printed(stage, "hand_over.print", "hand_over.printed", "invitation")
    must_not_say("the invitation", sheet, CODE, "CPT", str(signed_in(stage).today().year))
    ((_, taken),) = signed_in(stage).identity.list("hand_over", PeaceHandOver)
    must(taken == PeaceHandOver(HandOverTheme.VIOLENCE, signed_in(stage).today()), f"a theme and a day: {taken}")
    must(_member_page(stage) == stage.play.notes["member"], "her page is as it was before the hand-over")


def _kept(stage: Stage) -> list[str]:
    """Members and sessions as they are in the file."""
    return [kept for table, _, kept in _of_teams(stage) if table != "hand_over"]


def invited_woman_comes(stage: Stage) -> None:
    """She comes with the sheet. Her session begins empty, becomes a file, and she hears her letter."""
    stage.sign_in("intake")
    before = _of_teams(stage)
    _at_hand_overs(stage)
    stage.press("hand_over.begin")
    stage.until(lambda: stage.page_key() == "intake" and stage.step() is Step.WELCOME, "a session like every other")
    draft = page_of(stage).draft_to_save()
    must("CPT" not in repr(draft) and "violence" not in repr(draft), f"nothing is copied: {draft}")
    language = stage.play.language
    hers = {**SAYS, "language": language, "names": NAME[language]}
    run(stage, hers, {SERVICE: ("kind", "distress")})
    stage.play.notes["case"] = page_of(stage)._case_id.hex()
    must_not_say("her file", stage.said(), CODE)
    must(_of_teams(stage) == before, "and nothing was written about the member or the hand-over")
    _letter(stage, SERVICE)
    stage.press("letter.heard.agreed")
    stage.until(lambda: page_of(stage)._view.why_not == "second_person_needed", "a second person to be asked for")
    stage.shot("heard")
    _no_link(stage)
    lock(stage)


def _no_link(stage: Stage) -> None:
    """Rows about teams name no woman, and no other row names a member, a session or a hand-over."""
    teams = _of_teams(stage)
    signs = [CODE, STEPS, *(repr(key)[2:-1] for _, key, _ in teams), *(key.hex() for _, key, _ in teams)]
    must(not _traces(stage, File.IDENTITY, *signs), f"nothing of hers leads to them: {signs}")
    case = bytes.fromhex(stage.play.notes["case"])
    hers = (NAME[stage.play.language], repr(case)[2:-1], case.hex())
    must(not [kept for _, _, kept in teams if any(sign in kept for sign in hers)], "nothing of theirs leads to her")
    entries = [repr(view.details) for view in signed_in(stage).identity.audit.views(limit=200)]
    must(len(entries) > 5 and not [said for said in entries if CODE in said], "no entry of the log says the code")


def invited_letter_leaves(stage: Stage) -> None:
    """The liaison officer prints her letter and hands it over, and learns of no team, no member and no name."""
    stage.sign_in("liaison")
    main = stage.flow.main
    closed = {"peace_teams", "team_member", "hand_overs", "team_mentoring", "cases", "case"}
    must(main is not None and not closed & set(main.open_keys()), "no page of teams and none of a case")
    hidden = (CODE, "CPT", NAME[stage.play.language])
    must_not_say("Today", stage.said(), *hidden)
    stage.go("records")
    stage.open_row("records.table", "")
    stage.until(lambda: stage.page_key() == "record", "the record")
    must_not_say("the record", stage.said(), *hidden)
    stage.press(_offered(stage))
    stage.until(lambda: stage.seen("record.print") is not None, "the letter on the screen")
    letter = printed(stage, "record.print", "pages_out", "letter")
    must_not_say("her letter", letter, *hidden)
    stage.write("pages_out", str(page_count(Path(stage.play.out, "letter.pdf"))))
    stage.press("where_now_with_us")
    stage.write("handed_to", "desk")
    stage.press("count_pages.save")
    stage.until(lambda: stage.page_key() == "record", "the record")
    _hand_over(stage)
    from nsintake.domain.liaison import Disclosure, Whereabouts  # noqa: PLC0415

    prints = [value for _, _, value in _rows(stage, File.LIAISON) if isinstance(value, Disclosure)]
    must([each.where for each in prints] == [Whereabouts.OUT], f"her letter is with the office: {prints}")
    must(not _traces(stage, File.LIAISON, *hidden, STEPS), "nothing of it is in the file of liaison officers")
    lock(stage)


def page_count(pdf: Path) -> int:
    """How many pages a paper has."""
    from ui.printing import count_pages  # noqa: PLC0415

    return count_pages(pdf.read_bytes())


def month_of_hand_overs(stage: Stage) -> None:
    """The month is over: one came. It is a number of the month; the page of the member says what it said before."""
    from nsintake.services.peace_teams import peace_handovers  # noqa: PLC0415

    stage.sign_in("intake")
    months = peace_handovers.months(signed_in(stage))
    (month,) = [month for month in months if month.hand_overs]
    must(month.came is None and month is not months[0], "nobody counted her by her coming")
    before = [store.audit.head().number for store in signed_in(stage).stores]
    _at_hand_overs(stage)
    stage.choose("month", month.month)
    stage.write("came", in_digits("1", lang_of(stage)))
    stage.press("hand_over.count")
    stage.until(lambda: stage.seen("hand_over.counted") is not None, "the number to be written down")
    stage.shot("came")
    counted = {each.month: each.came for each in peace_handovers.months(signed_in(stage)) if each.came is not None}
    must(counted == {month.month: 1}, f"a number of that month alone: {counted}")
    must(not _entries_about_it(stage, before), "no entry of the log tells it")
    must(_member_page(stage) == stage.play.notes["member"], "the page of the member tells nothing more")
    must(_kept(stage) == stage.play.notes["teams"], "nor do the rows of the member and of the session")
    _no_link(stage)
    lock(stage)


def _entries_about_it(stage: Stage, before: list[int]) -> list[str]:
    """What the logs say since then, but for the tasks that a session writes by itself: about rows of teams, or about no
    row at all.
    """
    new = [
        view
        for store, number in zip(signed_in(stage).stores, before, strict=True)
        for view in store.audit.views(limit=50)
        if view.n > number
    ]
    return [view.verb for view in new if not view.table or view.table in TEAM_TABLES]


HAND_OVER_ACTS: dict[str, Callable[[Stage], Any]] = {
    act.__name__: act for act in (member_hands_over, invited_woman_comes, invited_letter_leaves, month_of_hand_overs)
}
