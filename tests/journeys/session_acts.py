"""Sessions that take another way: a girl with her aunt outside, a case told second-hand, an interpreter, tonight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from nsintake.domain.intake import Step, fields_of
from tests.journeys.acts import _checked, _settle, _view, answer, must, onward, say_how, show
from tests.journeys.reading import read_all
from tests.journeys.stage import Stage

OFFICE = "cp-qayyarah"
SECURITY = "nss-ninewa"

GIRL = {
    "told_by": "herself",
    "must_not_see": "no",
    "alone": "yes",
    "safe_home": "yes",
    "deadline_today": "no",
    "came_with": "relative",
    "spoke_alone": "yes",
    "language": "ar",
    "record_consent": "yes",
    "unnamed": "yes",
    "age": "from_15",
    "caregiver_suspected": "no",
    "caregiver_relation": "aunt",
    "caregiver_wanted": "no",
    "kinds": "threat_to_publish",
    "platform": "instagram",
    "account": "@nightfall.9.x",
    "picture_before_18": "yes",
    "called": "\u0628\u0646\u062a \u0627\u0644\u062d\u062c\u064a\u0629 \u0632\u064a\u0646\u0628",
    "places": "\u0627\u0644\u062d\u0648\u062f",
}
SORANI = {
    "told_by": "herself",
    "must_not_see": "no",
    "alone": "yes",
    "safe_home": "yes",
    "deadline_today": "no",
    "came_with": "nobody",
    "language": "ckb",
    "needs_interpreter": "yes",
    "interpreter": "I-4",
    "can_read": "no",
    "record_consent": "yes",
    "age": "adult",
    "kinds": "harassment",
    "distress": "yes",
    "names": "\u0634\u06cc\u0631\u06cc\u0646 \u0639\u0648\u0633\u0645\u0627\u0646",
    "return_phrase": "\u0628\u0647\u0627\u0631",
}
HUSBAND = {
    "told_by": "herself",
    "alone": "yes",
    "safe_home": "yes",
    "deadline_today": "no",
    "came_with": "nobody",
    "language": "ar",
    "record_consent": "yes",
    "age": "adult",
    "kinds": "threat_to_publish",
    "platform": "facebook",
    "account": "@r.shadow.118",
    "relation": "husband",
    "force": "community_police",
    "names": "\u0631\u063a\u062f\u0629 \u0641\u0627\u0631\u0633",
    "must_not_see": "no",
    "staff_involved": "no",
}
TONIGHT = {
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
}
"""Ten answers: of a force and of NP's staff she is asked at once. Which office and which item are the other two."""


def begin(stage: Stage) -> None:
    """A new session."""
    stage.sign_in("intake")
    stage.go("intake")
    if stage.seen("intake.new") is not None:
        stage.press("intake.new")


def run(stage: Stage, answers: dict[str, str], shares: dict[str, tuple[str, ...]], *, shot: str = "") -> int:
    """Answer what is given, share what is given, close; how many answers that took. ``shot``: the name of pictures."""
    given = 0
    while stage.step() is not None:
        step = stage.step()
        if step is Step.SHARING:
            given += _share(stage, shares)
        for field in fields_of(step or Step.WELCOME):
            if answers.get(field.name):
                answer(stage, field.name, answers[field.name])
                given += 1
        if shot:
            stage.shot(f"{shot}-{step.value if step else ''}")
        if step is Step.READ_BACK:
            stage.press("intake.next")
            stage.until(lambda: stage.page_key() == "case", "her file")
            return given
        onward(stage, step or Step.WELCOME)
    return given


def _share(stage: Stage, shares: dict[str, tuple[str, ...]]) -> int:
    given = 0
    for office, items in shares.items():
        stage.press(f"intake.office.{office}")
        for item in items:
            stage.press(f"intake.share.{office}.{item}.share")
            given += 1
    if stage.seen("given.how_spoken") is not None:
        say_how(stage)
        given += 2
    return given


def _letter(stage: Stage, office: str) -> None:
    stage.press("case.letter")
    stage.press(f"case.office.{office}")
    stage.until(lambda: stage.page_key() == "letter", "the letter")
    _checked(stage)
    ask_first(stage)
    _settle(stage)


def ask_first(stage: Stage) -> None:
    """What her session did not ask is asked on the page of her letter, before she hears it."""
    to_ask = _view(stage).to_ask
    for name in to_ask:
        if name in {"age", "force"}:
            stage.choose(f"unasked.{name}", {"age": "adult", "force": "none"}[name])
        else:
            stage.press(f"unasked.{name}.no")
    if to_ask:
        stage.shot("asked-first")
        stage.press("unasked.save")
        stage.until(lambda: not _view(stage).to_ask, "what she said to be written down")


def girl(stage: Stage) -> None:
    """Seventeen, unnamed, her aunt in the corridor: Community Police hears kind and account, nothing tells her age."""
    begin(stage)
    run(stage, GIRL, {OFFICE: ("kind", "account")}, shot="girl")
    _letter(stage, OFFICE)
    view = _view(stage)
    said = "\n".join(paper.text for paper in view.papers)
    must(view.papers, "there is a paper")
    must("@nightfall.9.x" in said, "the account stands in it sign by sign")
    must(not any(word in said for word in ("17", "minor", "girl", "\u0642\u0627\u0635\u0631")), "nothing tells her age")
    must("\u0627\u0644\u062d\u0648\u062f" not in said, "nor her village")
    must({fact.item.value for fact in view.facts} == {"kind", "account"}, "only what she agreed to")
    must(view.weaker_check is False, "what people call her is on file in Arabic letters")
    must("Identity withheld" in said and "visit the home" in said, "the withheld line and what not to do")
    must("StopNCII" not in said and "Take It Down" not in said, "nor which service takes her picture")
    stage.shot("girl-letter")
    stage.press("letter.case")
    stage.until(lambda: "Take It Down" in stage.said(), "the advice that fits a girl")
    must("StopNCII" not in stage.said(), "and no other")
    _no_aunt_and_no_intelligence(stage)
    stage.press("case.letter")
    button = stage.seen(f"case.office.{SECURITY}")
    must(button is None or not button.isEnabled(), "no letter to an office she said nothing about")
    stage.shot("girl-no-consent")


def _no_aunt_and_no_intelligence(stage: Stage) -> None:
    """The aunt has no part in her consent, and an office she said nothing about gets no letter."""
    from nsintake.domain.consent import ConsentAct  # noqa: PLC0415
    from nsintake.errors import Refused  # noqa: PLC0415
    from nsintake.services.letters import letters  # noqa: PLC0415

    signed_in, case_id = _signed_in(stage), _case_id(stage)
    acts = [act for _, act in signed_in.identity.list("consent_act", ConsentAct, subject=case_id)]
    must([act.caregiver for act in acts] == [None], "an aunt does not consent for her")
    for office in ("nis-ninewa", SECURITY):
        try:
            letters.begin_letter(signed_in, case_id, office)
        except Refused as refused:
            must(refused.code == "no_consent", f"{office}: {refused.code}")
        else:
            must(False, f"a letter to {office} was begun")


def _signed_in(stage: Stage) -> Any:
    return stage.flow.signed_in


def _case_id(stage: Stage) -> bytes:
    page: Any = stage.flow.main.page() if stage.flow.main else None
    return bytes(page._case_id)


def husband(stage: Stage) -> None:
    """Her husband serves in the police: nothing goes there, another office is offered, and no letter says why."""
    begin(stage)
    for step in (Step.WELCOME, Step.SAFE_NOW, Step.RECORD, Step.INCIDENT, Step.SAFETY, Step.WISHES):
        for field in fields_of(step):
            if HUSBAND.get(field.name):
                answer(stage, field.name, HUSBAND[field.name])
        onward(stage, step)
    must(stage.step() is Step.SHARING, "what each office may hear")
    stage.press(f"intake.office.{OFFICE}")
    must("Offer her another office" in stage.said(), "it is off, and another is offered")
    must(stage.seen(f"intake.share.{OFFICE}.kind.share") is None, "nothing can be asked about the police")
    stage.shot("husband-conflict")
    _share(stage, {SECURITY: ("kind", "account")})
    onward(stage, Step.SHARING)
    answer(stage, "names", HUSBAND["names"])
    onward(stage, Step.NEVER)
    stage.press("intake.next")
    stage.until(lambda: stage.page_key() == "case", "her file")
    stage.press("case.letter")
    must(stage.seen(f"case.office.{OFFICE}") is None, "no letter to the police can be chosen")
    stage.press(f"case.office.{SECURITY}")
    stage.until(lambda: stage.page_key() == "letter", "the letter")
    _checked(stage)
    must(
        [finding.rule for finding in _view(stage).findings] == ["kin_account"],
        "his account leads to her house: it is asked",
    )
    _settle(stage)
    _tells_nothing_of_him(stage)
    stage.press("letter.tab.en")
    stage.write("letter.paragraph.en", "Her husband serves in the police, so they must not hear.")
    stage.press("letter.check")
    _checked(stage)
    must(any(finding.stops for finding in _view(stage).findings), "words about him are stopped")
    must(not _view(stage).papers, "and nothing can be read to her meanwhile")
    stage.shot("husband-stopped")
    stage.write("letter.paragraph.en", "")
    stage.press("letter.check")
    _checked(stage)
    _settle(stage)
    _tells_nothing_of_him(stage)
    stage.shot("husband-letter")


def _tells_nothing_of_him(stage: Stage) -> None:
    view = _view(stage)
    said = "\n".join(paper.text for paper in view.papers).casefold()
    must(said, "there is a paper")
    words = ("husband", "married", "police", "serves", "conflict", "\u0632\u0648\u062c", "\u0634\u0631\u0637")
    must(not [word for word in words if word in said], "no trace of him")
    must({fact.item.value for fact in view.facts} == {"kind", "account"}, "only what she agreed to")


def second_hand(stage: Stage) -> None:
    """Somebody else brings a case: no consent, no letter, an invitation goes back."""
    begin(stage)
    answer(stage, "told_by", "somebody_else")
    onward(stage, Step.WELCOME)
    must(stage.step() is Step.INVITATION, "there is no other step")
    for name, value in (("invited_kinds", "demand_money"), ("invited_through", "CPT-7")):
        answer(stage, name, value)
    stage.shot("invitation")
    stage.press("intake.next")
    must("we have received it" in stage.said(), "what to say to the team")
    stage.press("message_yes")
    stage.go("today")
    stage.part("today.due")
    stage.open_row("today.due", "Pass an invitation on")
    stage.until(lambda: stage.page_key() == "invitations", "the invitations")
    must("CPT-7" in stage.said(), "who passes it on")
    stage.shot("invitations")
    signed_in: Any = stage.flow.signed_in
    from nsintake.services.day import case_view  # noqa: PLC0415

    must(len(case_view.list_cases(signed_in)) == 3, "no file was made")


def interpreter(stage: Stage) -> None:
    """Cannot read, Sorani, an interpreter: she shares with a service and not with security; nothing else differs."""
    begin(stage)
    run(stage, SORANI, {"mhpss-mosul": ("kind", "distress")}, shot="sorani")
    signed_in: Any = stage.flow.signed_in
    from nsintake.domain.consent import ConsentAct  # noqa: PLC0415

    acts = [act for _, act in signed_in.identity.list("consent_act", ConsentAct) if act.interpreter == "I-4"]
    must([act.recipient_id for act in acts] == ["mhpss-mosul"], "only the service hears anything")
    must([(act.language.value, act.how.value, bool(act.witness)) for act in acts] == [("ckb", "spoken", True)], "how")
    stage.press("case.letter")
    must(stage.seen("case.office.mhpss-mosul") is not None, "the service is not reduced")
    must(stage.seen(f"case.office.{SECURITY}") is None, "nothing to security")


def tonight(stage: Stage) -> None:
    """His deadline is tonight: twelve answers, heard, read twice, signed alone; a colleague reads it tomorrow."""
    begin(stage)
    stage.press("intake.urgent")
    given = run(stage, TONIGHT, {OFFICE: ("kind",)}, shot="tonight")
    must(given == 12, f"twelve answers were enough, not {given}")
    _letter(stage, OFFICE)
    stage.press("letter.heard.agreed")
    stage.press("letter.alone.read")
    stage.until(lambda: stage.seen("review.sign_alone") is not None, "the second reading")
    stage.press("review.line.kind")
    must(not stage.part("review.sign_alone").isEnabled(), "not before every page was read again")
    read_all(stage)
    stage.shot("second-reading")
    stage.press("review.sign_alone")
    stage.until(lambda: stage.page_key() == "letter", "the letter again")
    stage.until(lambda: _view(stage).released, "the letter to be released")
    stage.until(lambda: not stage.part("letter.status").visibleRegion().isEmpty(), "what became of it to be in sight")
    stage.shot("signed-alone")
    from nsintake.domain.task import Task, TaskKind  # noqa: PLC0415

    signed_in = _signed_in(stage)
    reviews = [task for _, task in signed_in.identity.list("task", Task) if task.kind is TaskKind.REVIEW_ALONE]
    must([review.due for review in reviews] == [signed_in.due_in(1)], "a colleague reads it by tomorrow")


def read_tomorrow(stage: Stage) -> None:
    """The keeper reads it after the fact."""
    stage.sign_in("keeper")
    stage.press("today.week.fold")
    stage.open_row("today.week", "one person signed alone")
    stage.until(lambda: stage.page_key() == "review", "the letter")
    read_all(stage)
    stage.shot("review-alone")
    stage.press("review.stands")
    stage.part("review.released")


def together(stage: Stage) -> None:
    """A short one for every run: second-hand, then a session with a block left and come back to."""
    second_hand(stage)
    stage.go("intake")
    if stage.seen("intake.new") is not None:
        stage.press("intake.new")
    answer(stage, "told_by", "herself")
    onward(stage, Step.WELCOME)
    show(stage, "can_read")
    answer(stage, "can_read", "no")
    must("spoken before a witness" in stage.said(), "what it means that she does not read")
    stage.shot("cannot-read")


SESSION_ACTS: dict[str, Callable[[Stage], None]] = {
    "girl": girl,
    "second_hand": second_hand,
    "interpreter": interpreter,
    "tonight": tonight,
    "husband": husband,
    "read_tomorrow": read_tomorrow,
    "together": together,
}
