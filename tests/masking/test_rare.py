"""Facts that could point to her together: the fixed combinations, and counting among the office's files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from nsintake.domain.consent import Item
from nsintake.domain.identity import AgeBand, Identity
from nsintake.domain.incident import CivilStatus, Displacement, District, Force, Relation, YesNo
from nsintake.masking.facts import DESCRIBING
from nsintake.masking.rare import Danger, Described, Rare, counted, dangerous, described
from tests.factories import case, incident

HERS: Described = ("2024-05", "stranger", "hatra", "adult", "widowed", "displaced", "yes")


def dangers(*told: Item, text: str = "", **more: object) -> list[Danger]:
    file = replace(case(), incident=replace(incident(), **more))  # type: ignore[arg-type]
    return [rare.danger for rare in dangerous(file, told, (text, ""))]


@pytest.mark.parametrize(
    ("told", "text", "found"),
    [
        ((Item.DISABILITY, Item.AGE), "", [Danger.DISABILITY_AND_AGE]),
        ((Item.DISABILITY,), "She is an adult.", [Danger.DISABILITY_AND_AGE]),
        ((Item.AGE,), "هي كفيفة.", [Danger.DISABILITY_AND_AGE]),
        ((Item.DISABILITY,), "", []),
        ((Item.DISTRICT, Item.DEADLINE), "", [Danger.DAY_AND_DISTRICT]),
        ((Item.DISTRICT, Item.SINCE), "", []),
        ((Item.DISTRICT,), "He came on 12/05/2024.", [Danger.DAY_AND_DISTRICT]),
        ((Item.DISTRICT,), "He came on 2024-05-12 again.", [Danger.DAY_AND_DISTRICT]),
        ((Item.DISTRICT,), "He came on the 3rd of May.", [Danger.DAY_AND_DISTRICT]),
        ((Item.DISTRICT,), "He came in May 12 times.", [Danger.DAY_AND_DISTRICT]),
        ((Item.DISTRICT,), "جاء في ١٢ أيار.", [Danger.DAY_AND_DISTRICT]),
        ((Item.DISTRICT,), "لە ١٢ی ئایار هات.", [Danger.DAY_AND_DISTRICT]),
        ((Item.DISTRICT,), "He wrote 40 times in 2024, or 12 times a day, 12.5 of 1/2.", []),
        ((), "In Qayyarah, on 12.05.2024.", [Danger.DAY_AND_DISTRICT]),
        ((Item.DISTRICT,), "May 800 000 dinars", []),
        ((Item.DISTRICT,), "He came on 1 May.", [Danger.DAY_AND_DISTRICT]),
        ((Item.DISTRICT,), "He came on 31 May.", [Danger.DAY_AND_DISTRICT]),
        *[
            ((Item.DISTRICT,), f"He came on {day} May.", [Danger.DAY_AND_DISTRICT])
            for day in ("1st", "2nd", "3rd", "4th", "5 of", "5 the", "5 \u064a")
        ],
        ((Item.DEADLINE,), "He came on 31 May.", []),
        ((Item.AGE,), "", []),
        ((), "The brother, as she fears, is police.", [Danger.IN_THE_FORCE]),
        ((), "The brother, as she fears now, is police.", []),
        ((), "Her brother is a police officer.", [Danger.IN_THE_FORCE]),
        ((), "أخوها ضابط في الشرطة.", [Danger.IN_THE_FORCE]),
        ((), "براکەی ئەفسەرە.", [Danger.IN_THE_FORCE]),
        ((), "She asks that a female officer of the police hears her, and fears that one day her brother asks.", []),
    ],
)  # fmt: skip
def test_some_combinations_are_always_dangerous(told: tuple[Item, ...], text: str, found: list[Danger]) -> None:
    assert dangers(*told, text=text, disability=YesNo.YES) == found


def test_no_disability_and_an_age_are_not_dangerous() -> None:
    assert dangers(Item.DISABILITY, Item.AGE, disability=YesNo.NO) == []


@pytest.mark.parametrize(
    ("relation", "force", "found"),
    [
        (Relation.RELATIVE, Force.OTHER_FORCE, [Danger.IN_THE_FORCE]),
        (Relation.HUSBAND, Force.COMMUNITY_POLICE, [Danger.IN_THE_FORCE]),
        (Relation.FORMER_HUSBAND, Force.COMMUNITY_POLICE, [Danger.IN_THE_FORCE]),
        (Relation.FORMER_FIANCE, Force.COMMUNITY_POLICE, [Danger.IN_THE_FORCE]),
        (Relation.STRANGER, Force.COMMUNITY_POLICE, []),
        (Relation.RELATIVE, Force.NONE, []),
        (Relation.RELATIVE, Force.UNKNOWN, []),
    ],
)
def test_a_relative_in_a_force_is_dangerous_where_the_relation_is_told(
    relation: Relation, force: Force, found: list[Danger]
) -> None:
    assert dangers(Item.RELATION, relation=relation, force=force) == found
    assert dangers(Item.KIND, relation=relation, force=force) == []
    said = dangers(text="Her husband threatens her.", relation=relation, force=force)
    assert said == found


def test_it_proposes_to_leave_out_what_makes_it_dangerous() -> None:
    file = replace(case(), incident=replace(incident(), disability=YesNo.YES))
    assert dangerous(file, (Item.DISTRICT, Item.DEADLINE), ()) == (Rare(Danger.DAY_AND_DISTRICT, (Item.DEADLINE,)),)
    on_a_day = dangerous(file, (Item.DISTRICT,), ("12/05/2024",))
    assert on_a_day == (Rare(Danger.DAY_AND_DISTRICT, (Item.DISTRICT,)),)
    assert dangerous(file, (), ("Hatra, 12/05/2024",)) == (Rare(Danger.DAY_AND_DISTRICT),)
    assert dangerous(file, (Item.AGE, Item.DISABILITY), ())[0].leave_out == (Item.AGE,)
    assert dangerous(file, (Item.DISABILITY,), ("an adult",))[0].leave_out == (Item.DISABILITY,)


def others(many: int, **more: str) -> list[Described]:
    values = dict.fromkeys((item.value for item in DESCRIBING), "") | more
    return [tuple(values[item.value] for item in DESCRIBING)] * many


def test_counting_begins_at_thirty_files() -> None:
    assert counted(HERS, DESCRIBING, [HERS, *others(28)]) is None
    assert counted(HERS, DESCRIBING, [HERS, *others(29)]) is not None


@pytest.mark.parametrize(
    ("alike", "danger"), [(0, Danger.FEW), (1, Danger.FEW), (2, Danger.SOME), (3, Danger.SOME), (4, None)]
)
def test_few_that_share_the_facts_warn_and_some_are_noted(alike: int, danger: Danger | None) -> None:
    files = [HERS, *[HERS] * alike, *others(40)]
    found = counted(HERS, (Item.DISTRICT, Item.CIVIL_STATUS), files)
    assert (found.danger if found else None) is danger
    assert found is None or found.warns is (danger is Danger.FEW)


def test_the_fact_that_singles_her_out_is_to_be_left_out() -> None:
    files = [HERS, *others(40, district="hatra", relation="stranger"), *others(40, age="adult")]
    found = counted(HERS, (Item.DISTRICT, Item.RELATION, Item.CIVIL_STATUS), files)
    assert found == Rare(Danger.FEW, (Item.CIVIL_STATUS,))
    both = counted(HERS, (Item.DISTRICT, Item.SINCE, Item.CIVIL_STATUS), files)
    assert both == Rare(Danger.FEW, (Item.SINCE, Item.CIVIL_STATUS))


def test_each_fact_is_left_out_once_until_five_share_the_rest() -> None:
    many = (Item.DISTRICT, Item.RELATION, Item.CIVIL_STATUS)
    assert counted(HERS, many, [HERS, *others(40)]) == Rare(
        Danger.FEW, (Item.RELATION, Item.DISTRICT, Item.CIVIL_STATUS)
    )
    five = [HERS, *others(4, district="hatra"), *others(40)]
    assert counted(HERS, (Item.DISTRICT, Item.CIVIL_STATUS), five) == Rare(Danger.FEW, (Item.CIVIL_STATUS,))


def test_only_what_is_told_counts() -> None:
    files = [HERS, *others(40, district="hatra")]
    assert counted(HERS, (Item.DISTRICT, Item.KIND, Item.ACCOUNT), files) is None
    assert counted(HERS, (Item.KIND,), files) is None
    assert counted(("",) * 7, DESCRIBING, files) is None


def test_what_describes_her_is_what_a_letter_could_say() -> None:
    own = replace(
        incident(),
        since=date(2024, 5, 12), relation=Relation.STRANGER, district=District.HATRA, civil_status=CivilStatus.WIDOWED,
        displacement=Displacement.DISPLACED, disability=YesNo.YES,
    )  # fmt: skip
    adult = replace(case(), incident=own, identity=replace(case().identity, age=AgeBand.ADULT))
    assert described(adult) == HERS
    child = replace(adult, identity=replace(adult.identity, age=next(band for band in AgeBand if band.minor)))
    assert described(child)[3] == "minor"
    untold = replace(case(), incident=replace(incident(), since=None, relation=Relation.UNKNOWN), identity=Identity())
    assert described(untold)[:2] == ("", "")
    assert described(untold)[3] == ""
