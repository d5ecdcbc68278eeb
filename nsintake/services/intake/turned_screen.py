"""What is shown to her when the screen is turned: one question, or what was agreed, in her language and in pictures.

Only sentences the office signed, what she herself said, and names of offices; nothing else of her file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from nsintake.domain.case import CaseFile, Channel
from nsintake.domain.consent import Choice, Item
from nsintake.domain.incident import YesNo
from nsintake.domain.intake import Answers, recipients_asked, share_field
from nsintake.domain.language import Lang, Wording
from nsintake.domain.roles import Permission
from nsintake.masking.facts import told_by_her
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent.consent_view import ConsentState, OfficeQuestions, asking_sheet, overview
from nsintake.services.intake.intake import RecipientSheet, sharing_sheet, told_so_far
from nsintake.services.wording.form_words import ANSWER_PICTURES, ITEM_PICTURES, pictures_of


@dataclass(frozen=True, slots=True)
class HerLine:
    """A sentence with its picture; ``soft`` is smaller below it."""

    picture: str
    text: str
    soft: str = ""


@dataclass(frozen=True, slots=True)
class HerPage:
    """What is on the screen at a time; ``answers`` are what she can point at."""

    title: str
    lines: tuple[HerLine, ...]
    answers: tuple[HerLine, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnedScreen:
    """Pages in her language, one after the other."""

    lang: Lang
    pages: tuple[HerPage, ...]


def _spoken(answers: Answers) -> Lang:
    raw = answers.get("language", "")
    return Lang(raw) if raw in set(Lang) else Lang.AR


class _Words:
    """The office's phrases in one language."""

    def __init__(self, signed_in: SignedIn, lang: Lang) -> None:
        self.lang, self.vocabulary = lang, signed_in.content.vocabulary

    def say(self, key: str) -> str:
        return self.vocabulary.phrase(key).said_in(self.lang)

    def answers(self, *choices: Choice) -> tuple[HerLine, ...]:
        return tuple(HerLine(ANSWER_PICTURES[choice], self.say(f"choice.{choice.value}")) for choice in choices)

    def asked(self, sheets: Sequence[RecipientSheet | OfficeQuestions], *, may_ask_first: bool) -> TurnedScreen:
        """One question a page, with what would be told, what could follow, and the answers."""
        choices = [choice for choice in Choice if may_ask_first or choice is not Choice.ASK_FIRST]
        pages = [
            HerPage(
                sheet.office.said_in(self.lang),
                (
                    HerLine(
                        ITEM_PICTURES[question.item],
                        question.sentence.said_in(self.lang),
                        question.told.said_in(self.lang),
                    ),
                    HerLine("limits", question.consequence.said_in(self.lang)),
                ),
                self.answers(*choices),
            )
            for sheet in sheets
            for question in sheet.questions
        ]
        return TurnedScreen(self.lang, tuple(pages))

    def heard(self, title: str, yes: Iterable[HerLine], no: Iterable[Wording]) -> Iterator[HerPage]:
        """What an office will hear and will not hear: a page each, and none where there is nothing."""
        hears = tuple(yes)
        if hears:
            yield HerPage(f"{title}\n{self.say('her.hears')}", hears)
        never = tuple(HerLine("no", wording.said_in(self.lang)) for wording in no)
        if never:
            yield HerPage(f"{title}\n{self.say('her.hears_not')}", never)


@requires(Permission.RUN_INTAKE)
def script_for_her(signed_in: SignedIn, name: str, lang: Lang) -> TurnedScreen:
    """A script as she reads it; the consent to be recorded with its two answers."""
    said = signed_in.content.script(name)
    lines = [
        HerLine(picture, wording.said_in(lang))
        for picture, wording in zip(pictures_of(name, len(said)), said, strict=True)
    ]
    words = _Words(signed_in, lang)
    answers: tuple[HerLine, ...] = ()
    if name == "record":
        answers = (HerLine("yes", words.say("form.yes")), HerLine("no", words.say("form.no")))
    return TurnedScreen(lang, (HerPage("", tuple(lines), answers),))


@requires(Permission.RUN_INTAKE)
def questions_for_her(signed_in: SignedIn, answers: Answers, recipient_id: str, *, may_ask_first: bool) -> TurnedScreen:
    """What one office could use, one question a page, with what it would be told and what could follow."""
    words = _Words(signed_in, _spoken(answers))
    sheets = [sheet for sheet in sharing_sheet(signed_in, answers) if sheet.recipient_id == recipient_id]
    return words.asked(sheets, may_ask_first=may_ask_first)


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def asked_again_for_her(signed_in: SignedIn, case_id: bytes, recipient_id: str) -> TurnedScreen:
    """The same for a file that is there. Raises Refused ``record_missing``, ``file_restricted``."""
    sheet = asking_sheet(signed_in, case_id)
    words = _Words(signed_in, sheet.language)
    offices = [questions for questions in sheet.offices if questions.recipient_id == recipient_id]
    return words.asked(offices, may_ask_first=sheet.may_ask_first)


def _pages_of(words: _Words, case: CaseFile, sheet: RecipientSheet, answers: Answers) -> Iterator[HerPage]:
    yes = Choice.SHARE.value
    chosen = {
        question.item: answers.get(share_field(sheet.recipient_id, question.item), "") for question in sheet.questions
    }
    shares = frozenset(item for item, choice in chosen.items() if choice == yes)
    heard = told_by_her(case, words.vocabulary, of=shares)
    hears = [HerLine(ITEM_PICTURES[item], fact.text.said_in(words.lang)) for item, fact in heard.items()]
    never = [HerLine("no", words.say(f"not_learn.{item.value}")) for item in Item if chosen.get(item, yes) != yes]
    yield from words.heard(sheet.office.said_in(words.lang), hears, ())
    always = [HerLine("stays_here", words.say(f"not_learn.always.{number}")) for number in (1, 2, 3)]
    yield HerPage(f"{sheet.office.said_in(words.lang)}\n{words.say('her.hears_not')}", (*always, *never))


def _back(words: _Words, answers: Answers) -> HerPage:
    """How she comes back, and whether we are in touch: what was chosen, never the words or pictures themselves.

    What was not asked, or left out, is not said: neither that we call nor that we do not.
    """
    ways = set(answers.get("channels", "").split(",")) - {""}
    reached = bool(ways - {Channel.SHE_COMES.value} or answers.get("channel"))
    told = (
        ("write", "her.back_phrase", bool(answers.get("return_phrase"))),
        ("flower", "her.back_signs", bool(answers.get("return_signs"))),
        ("key", "her.back_code", answers.get("card_safe") == YesNo.YES.value),
        ("calendar", "her.in_touch", reached and bool(answers.get("next_contact"))),
        ("phone", "her.not_in_touch", ways == {Channel.SHE_COMES.value} and not reached),
        ("closed_lips", "her.no_message", reached),
        ("take_back", "her.any_day", True),
    )
    return HerPage("", tuple(HerLine(picture, words.say(key)) for picture, key, holds in told if holds))


@requires(Permission.RUN_INTAKE)
def read_back_for_her(signed_in: SignedIn, answers: Answers, *, reopened: bool = False) -> TurnedScreen:
    """What was agreed, office by office, and how she comes back. ``reopened``: offices are not part of it."""
    words = _Words(signed_in, _spoken(answers))
    asked, case = () if reopened else recipients_asked(answers), told_so_far(signed_in, answers)
    pages: list[HerPage] = []
    for sheet in sharing_sheet(signed_in, answers):
        if sheet.recipient_id in asked and not sheet.conflict:
            pages += _pages_of(words, case, sheet, answers)
    if not any(page.title.endswith(words.say("her.hears")) for page in pages) and not reopened:
        pages = [HerPage("", (HerLine("lock", words.say("her.hears_nothing")),))]
    return TurnedScreen(words.lang, (*pages, _back(words, answers)))


@requires(Permission.VIEW_CASES)
def consent_for_her(signed_in: SignedIn, case_id: bytes) -> TurnedScreen:
    """What is in force today by office, in her language. Raises Refused ``record_missing``, ``file_restricted``."""
    words = _Words(signed_in, case_of(signed_in, case_id).spoken)
    pages: list[HerPage] = []
    for consent in overview(signed_in, case_id).offices:
        if consent.state is ConsentState.IN_FORCE:
            hears = [HerLine("yes", said.said_in(words.lang)) for said in consent.will_learn]
            pages += words.heard(consent.office.said_in(words.lang), hears, consent.will_not_learn)
    last = [HerLine("take_back", words.say("share.withdraw"))]
    if not pages:
        last.insert(0, HerLine("lock", words.say("her.hears_nothing")))
    return TurnedScreen(words.lang, (*pages, HerPage("", tuple(last))))
