from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake.documents.inspect import prove
from nsintake.documents.letter_pdf import draw
from nsintake.documents.templates import Slots, compose, parse, runs_of, template_text
from nsintake.domain.consent import Item
from nsintake.domain.identity import AgeBand
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import Block, BlockKind, Letter, LetterKind, Origin, Run
from nsintake.domain.recipients import RecipientKind
from nsintake.errors import Refused, UserFault
from nsintake.masking.facts import facts_for
from tests.factories import TODAY, act, case, directory, office, recipients, resources, vocabulary

POLICE = recipients()["cp-qayyarah"]
WORDS = vocabulary()
REFERENCE = "3446-78XT"


def slots(kind: RecipientKind = RecipientKind.COMMUNITY_POLICE, *, age: AgeBand = AgeBand.ADULT) -> Slots:
    to = POLICE if kind is POLICE.kind else office(kind)
    shared = tuple(item for item in Item if item is not Item.AGE)
    return Slots(
        recipient=to,
        reference=REFERENCE,
        facts=facts_for(case(age=age), act(to, shared), to, WORDS, today=TODAY).facts,
        duty_phone=directory()["duty_phone"]["number"],
        sheet_number="K7MQ-4XRT",
        copies=2,
        handed_over=date(2026, 3, 5),
        her_name="Wisal Ghanim",
    )


def texts(letter: Letter, kind: BlockKind) -> list[str]:
    return [block.text for block in letter.blocks if block.kind is kind]


def meta(letter: Letter, label: str) -> Block:
    return next(block for block in letter.blocks if block.kind is BlockKind.META and block.label == label)


@pytest.mark.parametrize("lang", list(Lang))
def test_a_referral_carries_every_agreed_fact_in_its_row(lang: Lang) -> None:
    filled = slots()
    letter = compose(LetterKind.REFERRAL, lang, filled)
    rows = {block.label: block.text for block in letter.blocks if block.kind is BlockKind.ROW}
    assert rows == {fact.label.said_in(lang): fact.text.said_in(lang) for fact in filled.facts}


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("kind", list(LetterKind))
def test_every_paper_names_office_reference_and_duty_phone_and_nothing_is_left_open(
    kind: LetterKind, lang: Lang
) -> None:
    letter = compose(kind, lang, slots())
    everything = "\n".join(f"{block.label} {block.text}" for block in letter.blocks)
    for wanted in (POLICE.office.said_in(lang), REFERENCE, "0700 000 0000"):
        assert wanted in everything
    honoured = POLICE.function.said_in(lang) in everything
    assert honoured is (kind is not LetterKind.REPLY_SLIP), "an office that answers does not honour itself"
    assert not set("{}|") & set(everything)
    assert letter.footer


def test_number_and_date_are_blank_lines_filled_at_hand_over() -> None:
    letter = compose(LetterKind.REFERRAL, Lang.AR, slots())
    assert [block.label for block in letter.blocks if block.kind is BlockKind.META][:4] == [
        "العدد",
        "التاريخ",
        "الرمز المرجعي",
        "م/",
    ]
    assert meta(letter, "العدد").runs == meta(letter, "التاريخ").runs == ()


LETTERS = sorted(set(LetterKind) - {LetterKind.FACT_SHEET, LetterKind.SPEAKING_NOTE, LetterKind.REPLY_SLIP})
GREETING = {Lang.EN: "Dear Sir or Madam,", Lang.AR: "تحية طيبة،", Lang.CKB: "سڵاو و ڕێز،"}


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("kind", LETTERS)
def test_the_subject_follows_the_addressee_and_the_greeting_has_a_line_of_its_own(kind: LetterKind, lang: Lang) -> None:
    blocks = compose(kind, lang, slots()).blocks
    last = max(at for at, block in enumerate(blocks) if block.kind is BlockKind.RECIPIENT)
    subject, greeting = blocks[last + 1 : last + 3]
    assert (subject.kind, subject.label) == (BlockKind.META, SUBJECT[lang])
    assert (greeting.kind, greeting.text) == (BlockKind.PARAGRAPH, GREETING[lang])


SUBJECT = {Lang.EN: "Subject", Lang.AR: "م/", Lang.CKB: "بابەت/"}
STAMP = {Lang.EN: "Stamp", Lang.AR: "الختم", Lang.CKB: "مۆر"}


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("kind", [*LETTERS, LetterKind.REPLY_SLIP])
def test_the_stamp_box_says_what_belongs_into_it(kind: LetterKind, lang: Lang) -> None:
    letter = compose(kind, lang, slots())
    at = [block.kind for block in letter.blocks].index(BlockKind.SIGNATURE)
    assert (letter.blocks[at - 1].kind, letter.blocks[at - 1].text) == (BlockKind.STAMP, STAMP[lang])
    assert STAMP[lang] in prove(draw(letter).pdf, draw(letter).model)


def test_no_arabic_paper_says_he_or_blame_or_settlement() -> None:
    vocabulary = json.loads((resources() / "letters" / "ar" / "vocabulary.json").read_text("utf-8"))
    said = [*vocabulary.values(), *(template_text(kind, Lang.AR) for kind in LetterKind)]
    for word in ("ما يطلبه", "صلته", "التسوية العشائرية", "أو اللوم", "الزوجية"):
        assert not [text for text in said if word in text], word


def test_a_recall_names_the_number_and_the_day_of_the_letter() -> None:
    for lang, label in ((Lang.EN, "Our letter, number and date"), (Lang.AR, "عدد كتابنا وتاريخه")):
        assert meta(compose(LetterKind.RECALL, lang, slots()), label).text == "", "a line to be filled by hand"


def test_a_referral_says_everything_that_is_always_in() -> None:
    letter = compose(LetterKind.REFERRAL, Lang.EN, slots())
    paragraphs = texts(letter, BlockKind.PARAGRAPH)
    assert "Identity withheld at her request; contact only through NP liaison." in paragraphs
    assert any("not her complaint" in paragraph for paragraph in paragraphs)
    assert any("express consent" in paragraph for paragraph in paragraphs)
    kinds = [block.kind for block in letter.blocks]
    assert [kinds.count(kind) for kind in (BlockKind.CAVEAT, BlockKind.SIGNATURE, BlockKind.REPLY_SLIP)] == [1, 1, 1]


DO_NOT = {Lang.EN: "Please do not", Lang.AR: "نرجو عدم القيام بما يأتي", Lang.CKB: "تکایە ئەمانە مەکەن"}


def do_not_list(letter: Letter) -> list[str]:
    start = next(
        i for i, b in enumerate(letter.blocks) if b.kind is BlockKind.HEADING and b.text == DO_NOT[letter.lang]
    )
    found = []
    for block in letter.blocks[start + 1 :]:
        if block.kind is not BlockKind.BULLET:
            break
        found.append(block.text)
    return found


@pytest.mark.parametrize("lang", list(Lang))
def test_there_is_a_do_not_list_for_police_and_security_and_one_for_services_on_every_paper(lang: Lang) -> None:
    lists: dict[bool, set[tuple[str, ...]]] = {True: set(), False: set()}
    for kind in RecipientKind:
        for paper in (LetterKind.REFERRAL, LetterKind.FACT_SHEET, LetterKind.NAMED_LETTER, LetterKind.FOLLOW_UP):
            lists[kind.force is not None].add(tuple(do_not_list(compose(paper, lang, slots(kind)))))
    (force,), (service,) = lists[True], lists[False]
    assert len(force) == len(service) == 9
    assert set(force) & set(service) == {force[0], force[4], force[8]}


def test_a_service_is_told_nothing_of_pictures_or_arrests_and_not_to_ask_call_or_note() -> None:
    said = " ".join(do_not_list(compose(LetterKind.REFERRAL, Lang.EN, slots(RecipientKind.HEALTH))))
    for word in ("picture", "arrest", "pledge", "officer", "evidence"):
        assert word not in said
    for words in ("once more", "list or book", "call or write to her", "police or to another office unless"):
        assert words in said


@pytest.mark.parametrize("lang", list(Lang))
def test_what_is_asked_for_her_comes_first_of_what_we_ask(lang: Lang) -> None:
    asked = tuple(WORDS.phrase(f"request.{name}").said_in(lang) for name in ("doctor", "alone"))
    plain = slots(RecipientKind.HEALTH)
    for paper in (LetterKind.REFERRAL, LetterKind.SPEAKING_NOTE):
        before = [block for block in compose(paper, lang, plain).blocks if block.kind is BlockKind.BULLET]
        after = compose(paper, lang, replace(plain, requests=asked)).blocks
        added = [block for block in after if block.kind is BlockKind.BULLET and block not in before]
        assert [block.text for block in added] == list(asked)
        assert {block.origin for block in added} == {Origin.FACT}

        at = [block.text for block in after].index(asked[-1])
        helps = [line.text for line in parse(template_text(paper, lang), paper) if line.keyword == "help"]
        assert after[at + 1].text in helps


def test_a_request_without_words_or_without_a_place_is_no_paper() -> None:
    asked = replace(slots(RecipientKind.HEALTH), requests=("",))
    with pytest.raises(Refused) as error:
        compose(LetterKind.REFERRAL, Lang.EN, asked)
    assert error.value.params["place"] == "requests"
    with pytest.raises(Refused) as error:
        compose(LetterKind.FACT_SHEET, Lang.EN, replace(asked, requests=("To help.",)))
    assert error.value.params["place"] == "requests"


def test_a_list_for_services_alone_is_no_whole_list() -> None:
    text = template_text(LetterKind.REFERRAL, Lang.EN)
    kept = "\n".join(line for line in text.splitlines() if not line.startswith("do_not?to_force"))
    with pytest.raises(UserFault) as error:
        parse(kept, LetterKind.REFERRAL)
    assert (error.value.code, error.value.params["place"]) == ("template_missing_part", "do_not")


@pytest.mark.parametrize("kind", list(RecipientKind))
def test_every_office_is_asked_for_help_of_its_own_kind(kind: RecipientKind) -> None:
    letters = [compose(LetterKind.REFERRAL, lang, slots(kind)) for lang in Lang]
    before = [block.kind for block in letters[0].blocks].index(BlockKind.ROW)
    asked = [sum(block.kind is BlockKind.BULLET for block in letter.blocks[:before]) for letter in letters]
    assert asked == [3, 3, 3]


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("kind", list(LetterKind))
def test_with_age_withheld_a_minors_letter_equals_an_adults(kind: LetterKind, lang: Lang) -> None:
    assert compose(kind, lang, slots(age=AgeBand.FROM_15)) == compose(kind, lang, slots())


@pytest.mark.parametrize("lang", list(Lang))
def test_templates_name_no_takedown_service_no_age_and_use_one_term_for_her(lang: Lang) -> None:
    for kind in LetterKind:
        text = (resources() / "letters" / lang.value / f"{kind.value}.txt").read_text("utf-8")
        for word in ("StopNCII", "Take It Down", "girl", "minor", "victim", "survivor", "beneficiary"):
            assert word.lower() not in text.lower()
        for word in ("فتاة", "قاصر", "طفلة", "الضحية", "الناجية", "المستفيدة", "کچ", "قوربانی", "منداڵ"):
            assert word not in text


def test_the_three_languages_of_a_template_have_the_same_parts_in_the_same_order() -> None:
    for kind in LetterKind:
        shapes = {
            tuple(
                (line.keyword, line.condition, bool(line.text), line.places)
                for line in parse((resources() / "letters" / lang.value / f"{kind.value}.txt").read_text("utf-8"), kind)
            )
            for lang in Lang
        }
        assert len(shapes) == 1


def test_a_fact_sheet_is_numbered_and_says_that_it_is_collected_again() -> None:
    letter = compose(LetterKind.FACT_SHEET, Lang.EN, slots())
    assert meta(letter, "Sheet").runs == (Run("K7MQ-4XRT", verbatim=True),)
    assert any("collected again" in paragraph for paragraph in texts(letter, BlockKind.PARAGRAPH))
    assert any("stays in this room" in paragraph for paragraph in texts(letter, BlockKind.PARAGRAPH))


def test_a_recall_tells_copies_and_day_and_no_fact() -> None:
    filled = slots()
    letter = compose(LetterKind.RECALL, Lang.EN, filled)
    assert [block.text for block in letter.blocks if block.kind is BlockKind.ROW] == ["2", "2026-03-05"]
    assert Origin.FACT not in {block.origin for block in letter.blocks}
    assert compose(LetterKind.RECALL, Lang.EN, replace(filled, facts=())) == letter


@pytest.mark.parametrize("lang", [Lang.AR, Lang.CKB])
def test_a_recall_counts_copies_and_days_in_the_digits_of_its_language(lang: Lang) -> None:
    rows = [block.text for block in compose(LetterKind.RECALL, lang, slots()).blocks if block.kind is BlockKind.ROW]
    assert rows == ["٢", "٢٠٢٦/٠٣/٠٥"]


def test_the_origin_of_words_decides_how_they_are_checked() -> None:
    letter = compose(LetterKind.REFERRAL, Lang.EN, replace(slots(), paragraph="One.\n\n Two at @x_1. "))
    free = [block for block in letter.blocks if block.origin is Origin.FREE]
    assert [block.text for block in free] == ["One.", "Two at @x_1."]
    assert Run("@x_1", verbatim=True) in free[1].runs
    rows = {block.label: block.origin for block in letter.blocks if block.kind is BlockKind.ROW}
    assert rows.pop("District") is Origin.FIXED
    assert set(rows.values()) == {Origin.FACT}
    for block in letter.blocks:
        if block.kind in {BlockKind.LETTERHEAD, BlockKind.RECIPIENT}:
            assert block.origin is Origin.FIXED
    assert meta(letter, "Subject").origin is Origin.TEMPLATE
    assert meta(letter, "Liaison duty phone").origin is Origin.FIXED


def test_accounts_codes_and_dates_stand_as_one_verbatim_run() -> None:
    letter = compose(LetterKind.REFERRAL, Lang.AR, slots())
    rows = {block.label: block.runs for block in letter.blocks if block.kind is BlockKind.ROW}
    assert rows["الحساب أو الرقم"] == (Run("@shadow_77k", verbatim=True),)
    assert rows["المهلة المحددة"] == (Run("٢٠٢٦/٠٣/٠٩", verbatim=True),)
    assert meta(letter, "الرمز المرجعي").runs == (Run(REFERENCE, verbatim=True),)


def test_payment_details_in_arabic_isolate_only_their_number() -> None:
    filled = slots()
    mixed = Wording(en="x", ar="زين كاش 0790 555 1234", ckb="x")
    fact = replace(filled.facts[0], text=mixed, verbatim=True)
    letter = compose(LetterKind.REFERRAL, Lang.AR, replace(filled, facts=(fact,)))
    row = next(block for block in letter.blocks if block.kind is BlockKind.ROW)
    assert row.runs == (Run("زين كاش "), Run("0790 555 1234", verbatim=True))


def test_a_condition_adds_its_line_and_nothing_else() -> None:
    plain = compose(LetterKind.REFERRAL, Lang.EN, slots())
    only = compose(LetterKind.REFERRAL, Lang.EN, replace(slots(), female_officer_only=True))
    added = [block for block in only.blocks if block not in plain.blocks]
    assert len(only.blocks) == len(plain.blocks) + 1
    assert "only a woman, a female officer" in added[0].text


def test_a_notice_says_that_other_papers_stand_only_where_the_record_goes_on() -> None:
    filled = replace(slots(), copies=2, handed_over=date(2026, 3, 4))
    for lang in Lang:
        whole = compose(LetterKind.RECALL, lang, filled)
        some = compose(LetterKind.RECALL, lang, replace(filled, goes_on=True))
        assert len(some.blocks) == len(whole.blocks)
        (changed,) = [block for block in some.blocks if block not in whole.blocks]
        assert changed.kind is BlockKind.PARAGRAPH
        drawn = draw(some)
        assert len(json.loads(drawn.model)["pages"]) == 1, "nothing of a notice stands on a second page"


def test_only_a_practice_paper_says_practice() -> None:
    assert compose(LetterKind.REFERRAL, Lang.EN, slots()).practice_mark.startswith("PRACTICE")
    real = compose(LetterKind.REFERRAL, Lang.EN, replace(slots(), practice=False))
    assert (real.practice, real.practice_mark) == (False, "")


def test_the_strong_line_is_bold() -> None:
    letter = compose(LetterKind.REFERRAL, Lang.EN, slots())
    assert [run.text[:17] for block in letter.blocks for run in block.runs if run.bold] == ["Identity withheld"]


@pytest.mark.parametrize(
    ("kind", "empty", "place"),
    [
        (LetterKind.REFERRAL, {"facts": ()}, "facts"),
        (LetterKind.FACT_SHEET, {"facts": ()}, "facts"),
        (LetterKind.REFERRAL, {"reference": ""}, "reference"),
        (LetterKind.REFERRAL, {"duty_phone": ""}, "duty_phone"),
        (LetterKind.FACT_SHEET, {"sheet_number": ""}, "sheet_number"),
        (LetterKind.RECALL, {"copies": 0}, "copies"),
        (LetterKind.RECALL, {"handed_over": None}, "handed_over"),
        (LetterKind.REFERRAL, {"recipient": replace(POLICE, address=Wording(ar="x"))}, "recipient_address"),
    ],
)
def test_a_slot_that_is_empty_stops_the_letter(kind: LetterKind, empty: dict[str, object], place: str) -> None:
    with pytest.raises(Refused) as error:
        compose(kind, Lang.EN, replace(slots(), **empty))  # type: ignore[arg-type]
    assert (error.value.code, error.value.params) == ("letter_incomplete", {"place": place})


def test_a_fact_without_words_in_the_language_stops_the_letter() -> None:
    filled = slots()
    for lame in (replace(filled.facts[0], text=Wording(ar="x")), replace(filled.facts[0], label=Wording(ar="x"))):
        with pytest.raises(Refused) as error:
            compose(LetterKind.REFERRAL, Lang.EN, replace(filled, facts=(lame,)))
        assert error.value.params == {"place": "kind"}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    shutil.copytree(resources() / "letters" / "en", tmp_path / "en")
    return tmp_path


def test_the_offices_own_templates_are_read_from_its_folder(own: Path) -> None:
    file = own / "en" / "referral.txt"
    file.write_text(file.read_text("utf-8").replace("Qayyarah Office", "Another Office"), "utf-8")
    letter = compose(LetterKind.REFERRAL, Lang.EN, slots(), folder=own)
    assert texts(letter, BlockKind.LETTERHEAD)[1] == "Another Office"


@pytest.mark.parametrize(
    ("line", "code", "place"),
    [
        ("paragraph | Dear {her_name}", "template_unknown_place", "her_name"),
        ("paragraph | Dear {}", "template_unknown_place", ""),
        ("picture | x", "template_unknown_place", "picture"),
        ("paragraph?minor | x", "template_unknown_place", "minor"),
        ("paragraph? | x", "template_unknown_place", ""),
        ("footer | {reference}", "template_unknown_place", "reference"),
        ("paragraph | a {reference", "template_unreadable_line", None),
        ("meta | {reference} | x", "template_unreadable_line", None),
        ("paragraph | a | b", "template_unreadable_line", None),
        ("paragraph", "template_unreadable_line", None),
        ("paragraph |", "template_unreadable_line", None),
        ("meta | label", "template_unreadable_line", None),
        ("facts | x", "template_unreadable_line", None),
    ],
)
def test_a_line_that_does_not_hold_is_refused_with_its_number(line: str, code: str, place: str | None) -> None:
    text = f"# comment\n\n{line}\n"
    with pytest.raises(UserFault) as error:
        parse(text, LetterKind.REFERRAL)
    assert error.value.code == code
    assert error.value.params == ({"line": 3} if place is None else {"line": 3, "place": place})


@pytest.mark.parametrize("kind", list(LetterKind))
def test_a_template_without_a_required_part_is_refused(kind: LetterKind) -> None:
    lines = (resources() / "letters" / "en" / f"{kind.value}.txt").read_text("utf-8").splitlines()
    for part in ("duty_phone", "recipient_office", "footer", "practice_mark"):
        kept = [line for line in lines if f"{{{part}}}" not in line and not line.startswith(part)]
        with pytest.raises(UserFault) as error:
            parse("\n".join(kept), kind)
        assert (error.value.code, error.value.params) == ("template_missing_part", {"place": part})


def test_a_required_part_under_a_condition_does_not_count() -> None:
    text = (resources() / "letters" / "en" / "referral.txt").read_text("utf-8")
    with pytest.raises(UserFault) as error:
        parse(re.sub(r"(?m)^caveat", "caveat?mhpss", text), LetterKind.REFERRAL)
    assert error.value.params == {"place": "caveat"}


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("call +964 790 555 1234, please", ["+964 790 555 1234"]),
        ("رقم ٠٧٩٠ ٥٥٥ ١٢٣٤.", ["٠٧٩٠ ٥٥٥ ١٢٣٤"]),
        ("see https://t.me/a_b?x=1. Then", ["https://t.me/a_b?x=1"]),
        ("mail a.b@c.example now", ["a.b@c.example"]),
        ("@handle and plain words", ["@handle"]),
        ("on 2026-03-09 at 10:30", ["2026-03-09", "10:30"]),
        ("مبلغ 1,250,000.50 دينار، ثم 3,", ["1,250,000.50", "3"]),
        ("مبلغ ٢٥٠٬٠٠٠ دينار و٣٫٥ مليون", ["٢٥٠٬٠٠٠", "و٣٫٥"]),
        ("الحساب (@سيف_العرب_2026)، ثم", ["@سيف_العرب_2026"]),
        ("user_12ی لە Facebookی", ["user_12"]),
        ("رقم +964\u00a0770\u00a0123 هنا", ["+964\u00a0770\u00a0123"]),
        ("و0770 123 4567 هنا", ["0770 123 4567"]),
        ("لە Hawlêr2024 بوو", ["Hawlêr2024"]),
        ("Plain Latin words - only", []),
        ("", []),
    ],
)
def test_handles_numbers_links_and_dates_in_running_text_are_verbatim(text: str, exact: list[str]) -> None:
    assert [run.text for run in runs_of(text) if run.verbatim] == exact


@given(st.text(alphabet=st.sampled_from("ab @_.:/-+019\u0661\u0628\u064a(),")))
def test_splitting_a_text_loses_and_adds_no_sign(text: str) -> None:
    runs = runs_of(text)
    assert "".join(run.text for run in runs) == text
    assert all(run.text for run in runs)


def test_no_number_that_the_program_brings_stands_on_any_letter() -> None:
    numbers = [entry["phone"] for entry in directory()["entries"] if "phone" in entry]
    assert len(numbers) > 5
    for kind in LetterKind:
        for lang in Lang:
            printed = compose(kind, lang, replace(slots(), facts=slots().facts[:1], handed_over=date(2020, 2, 2)))
            said = "\n".join(f"{block.label} {block.text}" for block in printed.blocks)
            assert not [number for number in numbers if number in said]


def test_every_office_of_the_directory_is_worded_in_three_languages() -> None:
    offices = recipients()
    assert {office.kind for office in offices.values()} >= set(RecipientKind) - {
        RecipientKind.HEALTH,
        RecipientKind.OTHER_SERVICE,
    }
    for recipient in offices.values():
        for words in (recipient.office, recipient.function, recipient.address):
            assert words.languages() == tuple(Lang)


@pytest.mark.parametrize("lang", list(Lang))
def test_the_letter_that_names_her_has_her_name_once_and_her_telephone_if_she_gives_it(lang: Lang) -> None:
    without = compose(LetterKind.NAMED_LETTER, lang, slots())
    whole = compose(LetterKind.NAMED_LETTER, lang, replace(slots(), her_phone="0770 555 0111"))
    assert [block.text for block in without.blocks].count("Wisal Ghanim") == 1
    (added,) = [block for block in whole.blocks if block not in without.blocks]
    assert (added.text, added.origin, added.kind) == ("0770 555 0111", Origin.FIXED, BlockKind.ROW)
    with pytest.raises(Refused, match="letter_incomplete"):
        compose(LetterKind.NAMED_LETTER, lang, replace(slots(), her_name=""))


@pytest.mark.parametrize("kind", [kind for kind in LetterKind if kind is not LetterKind.NAMED_LETTER])
def test_no_other_paper_has_a_place_for_her_name(kind: LetterKind) -> None:
    text = (resources() / "letters" / "en" / f"{kind.value}.txt").read_text("utf-8")
    for place in ("her_name", "her_phone"):
        with pytest.raises(UserFault, match="template_unknown_place"):
            parse(f"{text}row | Name | {{{place}}}\n", kind)
