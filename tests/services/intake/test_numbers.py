"""Numbers for a woman: every one on the screen with its doubt; on paper those that were verified, and nothing else."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from nsintake.documents.inspect import prove_form
from nsintake.documents.numbers_card import draw_numbers
from nsintake.domain.directory import CheckFound, CheckWay, DirectoryEntry, EntryCheck, EntryKind, EntryState, HelpNeed
from nsintake.domain.language import Lang, Wording
from nsintake.domain.numbers_card import MOST_ON_CARD, NumbersCard, card_numbers
from nsintake.domain.phone import phone_of
from nsintake.domain.text import to_ascii_digits
from nsintake.records.directory import id_of_office, put_entry, why_no_letter
from nsintake.services.intake import numbers
from nsintake.services.liaison import directory
from nsintake.services.liaison.directory import CallMade
from tests.scale import full_or
from tests.services.ladder import POLICE, Office
from tests.services.refusals import fault, refused

TODAY = date(2026, 3, 4)


def row_of(office: Office, number: str) -> numbers.NumberRow:
    return next(row for row in numbers.numbers(office.sign_in("intake")) if row.number == number)


def test_an_unverified_number_is_shown_after_the_others_and_prints_nothing(office: Office) -> None:
    worker = office.sign_in("intake")
    shown = numbers.numbers(worker, [HelpNeed.REPORTING])
    assert [row.number for row in shown] == ["131", "119", "497", "533"]
    assert {row.state for row in shown} == {EntryState.UNVERIFIED, EntryState.CANCELLED}
    for row in shown:
        with refused("entry_unverified"):
            numbers.draw_card(worker, Lang.AR, [row.entry_id])
    directory.verify(worker, [CallMade(shown[1].entry_id, CheckFound.RIGHT)])
    assert [row.number for row in numbers.numbers(worker, [HelpNeed.REPORTING])] == ["119", "131", "497", "533"]
    with refused("entry_unverified"):
        numbers.draw_card(worker, Lang.AR, [shown[1].entry_id, shown[0].entry_id])
    for lang, said in ((Lang.EN, "119"), (Lang.AR, "١١٩"), (Lang.CKB, "١١٩")):
        text = numbers.draw_card(worker, lang, [shown[1].entry_id]).text
        assert said in text
        assert worker.content.vocabulary.phrase("numbers.sim").said_in(lang)[:12] in text
        assert "Kurdistan" not in text
        assert "كردستان" not in text
    office.clock.moment += timedelta(days=91)
    stale = numbers.draw_card(office.sign_in("intake"), Lang.EN, [shown[1].entry_id]).text
    assert "verified 2026-03-04" in stale
    office.clock.moment += timedelta(days=30)
    with refused("entry_unverified"):
        numbers.draw_card(office.sign_in("intake"), Lang.EN, [shown[1].entry_id])


def test_a_card_is_hers_only_where_it_is_safe_to_carry(office: Office) -> None:
    worker = office.sign_in("intake")
    row = row_of(office, "911")
    directory.verify(worker, [CallMade(row.entry_id, CheckFound.RIGHT)])
    with refused("card_not_safe"):
        numbers.print_card(worker, office.case(worker), [row.entry_id])
    with fault("nothing_chosen"):
        numbers.draw_card(worker, Lang.EN, [])
    with fault("too_many_numbers"):
        numbers.draw_card(worker, Lang.EN, [bytes([at]) * 16 for at in range(MOST_ON_CARD + 1)])
    with refused("entry_unverified"):
        numbers.draw_card(worker, Lang.EN, [b"x" * 16])


def a_check(chance: random.Random) -> EntryCheck:
    day = TODAY - timedelta(days=chance.choice([-2, 0, 1, 89, 90, 91, 119, 120, 121, 400]))
    return EntryCheck(day, "u", chance.choice(list(CheckFound)), chance.choice(list(CheckWay)))


def an_entry(chance: random.Random, at: int) -> DirectoryEntry:
    number = chance.choice([f"07{at:02d}555{chance.randrange(10_000):04d}", f"{300 + at}"])
    return DirectoryEntry(
        EntryKind.HOTLINE,
        Wording("n", "n", "n"),
        (HelpNeed.LEGAL,),
        phone=phone_of(number),
        cancelled=chance.random() < 0.1,
        ends_on=chance.choice([None, None, TODAY, TODAY - timedelta(days=1)]),
        checks=tuple(a_check(chance) for _ in range(chance.randrange(4))),
    )


def may_print(entry: DirectoryEntry) -> bool:
    """Said once more and otherwise: the newest check that is no missed call found it right, and not too long ago."""
    answered = [check for check in entry.checks if check.found is not CheckFound.NOT_REACHED]
    over = entry.cancelled or (entry.ends_on or TODAY) < TODAY
    if over or not answered or answered[-1].found is not CheckFound.RIGHT:
        return False
    return 0 <= (TODAY - answered[-1].day).days <= 120


@pytest.mark.parametrize("seed", range(full_or(40, 2000)))
def test_of_a_random_directory_what_is_verified_prints_and_nothing_else(seed: int) -> None:
    chance = random.Random(seed)
    entries = [an_entry(chance, at) for at in range(chance.randrange(1, MOST_ON_CARD + 1))]
    lang = chance.choice(list(Lang))
    said = card_numbers(entries, lang, TODAY)
    drawn = draw_numbers(NumbersCard(lang, said, "{day}", "-"))
    text = "".join(
        sign for sign in to_ascii_digits(prove_form(drawn.pdf, drawn.model)) if sign.isdigit() or sign == "\n"
    )
    lines = [line[1:] for line in text.splitlines()]
    for entry in entries:
        assert (entry.phone in lines) is may_print(entry), entry


def test_of_random_facts_an_office_gets_letters_by_those_that_print_and_by_no_other(office: Office) -> None:
    office.clock.moment = datetime.combine(TODAY, office.clock.moment.timetz())
    officer, chance = office.sign_in("liaison"), random.Random(7)
    assert officer.today() == TODAY
    key, signed_to = id_of_office(POLICE), set()
    for at in range(full_or(40, 2000)):
        facts = replace(an_entry(chance, at % 90), recipient_id=POLICE)
        with officer.liaison.begin() as work:
            put_entry(officer, work, key, facts, verb="entry")
            work.commit()
        may = why_no_letter(officer, POLICE) == ""
        assert may is may_print(facts), facts
        signed_to.add(may)
    assert signed_to == {True, False}
