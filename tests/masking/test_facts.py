from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, Choice, ConsentAct, Item, ItemChoice
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import Demand, Incident, IncidentKind, Relation, YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter_request import LetterRequest
from nsintake.domain.liaison import Fact
from nsintake.domain.minors import Authority, Caregiver, CaregiverRelation
from nsintake.domain.recipients import Recipient, RecipientKind
from nsintake.errors import Refused
from nsintake.masking import facts
from nsintake.masking.facts import Told, consequences, facts_for
from nsintake.masking.vocabulary import Vocabulary
from tests.factories import GIVEN_ON, TODAY, act, case, incident, office, vocabulary

WORDS = vocabulary()
POLICE = office()
MOTHER = Caregiver(CaregiverRelation.MOTHER, Authority.PARENT, suspected=YesNo.NO, she_agrees=YesNo.YES)


def told(
    file: CaseFile,
    shared: tuple[Item, ...] = tuple(Item),
    *,
    to: Recipient = POLICE,
    today: date = TODAY,
    left_out: frozenset[Item] = frozenset(),
) -> Told:
    given = replace(act(to, shared), assent=YesNo.YES, caregiver=MOTHER)
    return facts_for(file, given, to, WORDS, today=today, left_out=left_out)


def said(answer: Told, lang: Lang = Lang.EN) -> dict[Item, str]:
    return {fact.item: fact.text.said_in(lang) for fact in answer.facts}


def test_without_consent_nothing_is_told() -> None:
    answer = facts_for(case(), None, POLICE, WORDS, today=TODAY)
    assert answer == Told((), tuple(Item))


def test_consent_for_another_office_is_refused() -> None:
    with pytest.raises(Refused) as error:
        facts_for(case(), act(office(RecipientKind.LEGAL)), POLICE, WORDS, today=TODAY)
    assert error.value.code == "consent_other_recipient"


@pytest.mark.parametrize("today", [GIVEN_ON - timedelta(days=1), GIVEN_ON + timedelta(days=90)])
def test_consent_dated_ahead_or_expired_shares_nothing(today: date) -> None:
    assert told(case(), today=today).facts == ()


def test_consent_still_holds_on_its_last_day() -> None:
    assert told(case(), today=GIVEN_ON + timedelta(days=89)).facts


def test_a_withdrawal_shares_nothing_whatever_it_lists() -> None:
    withdrawn = replace(act(POLICE), kind=ActKind.WITHDRAWN)
    assert facts_for(case(), withdrawn, POLICE, WORDS, today=TODAY).facts == ()


def test_an_item_that_says_ask_me_first_is_withheld_until_she_was_asked() -> None:
    asked = ConsentAct(1, POLICE.recipient_id, ActKind.GIVEN, GIVEN_ON, (ItemChoice(Item.KIND, Choice.ASK_FIRST),))
    assert facts_for(case(), asked, POLICE, WORDS, today=TODAY).facts == ()
    told_now = facts_for(case(), asked, POLICE, WORDS, today=TODAY, asked=frozenset({Item.KIND, Item.ACCOUNT}))
    assert {fact.item for fact in told_now.facts} == {Item.KIND}, "asked about what she withholds changes nothing"


@pytest.mark.parametrize("band", list(AgeBand))
def test_a_girl_s_own_yes_tells_nothing_where_it_is_not_enough(band: AgeBand) -> None:
    answer = facts_for(case(age=band), act(POLICE), POLICE, WORDS, today=TODAY)
    assert bool(answer.facts) is (band not in {AgeBand.UNDER_6, AgeBand.FROM_6, AgeBand.FROM_12})


@given(
    st.frozensets(st.sampled_from(list(Item))),
    st.sampled_from(list(RecipientKind)),
    st.frozensets(st.sampled_from(list(Item))),
)
def test_only_what_is_shared_usable_and_not_left_out_is_told(
    shared: frozenset[Item], kind: RecipientKind, left_out: frozenset[Item]
) -> None:
    to = office(kind)
    answer = facts_for(case(), act(to, shared), to, WORDS, today=TODAY, left_out=left_out)
    assert {fact.item for fact in answer.facts} == (shared & kind.usable_items) - left_out
    assert set(answer.withheld) == set(Item) - {fact.item for fact in answer.facts}


def test_facts_and_withheld_items_stand_in_the_fixed_order() -> None:
    order = list(Item)
    answer = told(case(), tuple(reversed(order)), to=office(RecipientKind.LEGAL))
    positions = [order.index(fact.item) for fact in answer.facts]
    assert len(positions) == len(order)
    assert positions == sorted(positions)
    assert told(case(), (Item.AGE,)).withheld == tuple(item for item in Item if item is not Item.AGE)


def test_what_she_did_not_tell_is_withheld_like_what_she_keeps_back() -> None:
    empty = case(age=AgeBand.UNKNOWN, told=Incident())
    for kind in RecipientKind:
        answer = told(replace(empty, safety=replace(empty.safety, distress=Incident().disability)), to=office(kind))
        assert answer == Told((), tuple(Item))


@pytest.mark.parametrize("band", list(AgeBand))
def test_with_her_age_withheld_a_minors_facts_equal_an_adults(band: AgeBand) -> None:
    without_age = tuple(item for item in Item if item is not Item.AGE)
    for kind in RecipientKind:
        assert told(case(age=band), without_age, to=office(kind)) == told(case(), without_age, to=office(kind))


def test_an_age_is_told_only_as_under_eighteen_or_not() -> None:
    by_band = {band: said(told(case(age=band), (Item.AGE,))).get(Item.AGE) for band in AgeBand}
    assert by_band.pop(AgeBand.UNKNOWN) is None
    assert {band for band, text in by_band.items() if text == "under 18 years of age"} == {
        b for b in by_band if b.minor
    }
    assert len(set(by_band.values())) == 2


def test_the_account_stands_sign_by_sign_in_every_language() -> None:
    account = "https://m.facebook.com/profile.php?id=100011122233344&sk=x"
    answer = told(case(told=replace(incident(), account=account)), (Item.ACCOUNT,))
    assert answer.facts[0] == Fact(
        Item.ACCOUNT, WORDS.phrase("item.account"), Wording(en=account, ar=account, ckb=account), verbatim=True
    )


def test_only_values_to_be_copied_are_verbatim() -> None:
    answer = told(case(), to=office(RecipientKind.LEGAL))
    assert {fact.item for fact in answer.facts if fact.verbatim} == {
        Item.ACCOUNT,
        Item.DEADLINE,
        Item.PAYMENT_DETAILS,
    }


def test_the_beginning_is_told_as_month_and_year_and_never_as_a_day() -> None:
    answer = told(case(), (Item.SINCE,))
    assert said(answer) == {Item.SINCE: "since February 2026"}
    assert said(answer, Lang.AR) == {Item.SINCE: "منذ شباط ٢٠٢٦"}
    for lang in Lang:
        assert "17" not in said(answer, lang)[Item.SINCE]


def test_two_days_of_one_month_read_the_same() -> None:
    days = [replace(incident(), since=date(2026, 2, day)) for day in (1, 28)]
    first, second = (told(case(told=each), (Item.SINCE,)) for each in days)
    assert first == second


def test_the_deadline_is_told_exactly() -> None:
    assert said(told(case(), (Item.DEADLINE,)), Lang.EN) == {Item.DEADLINE: "2026-03-09"}
    assert said(told(case(), (Item.DEADLINE,)), Lang.CKB) == {Item.DEADLINE: "٢٠٢٦/٠٣/٠٩"}


def test_several_kinds_stand_in_one_row_in_each_language() -> None:
    answer = told(case(), (Item.KIND,))
    assert said(answer)[Item.KIND] == "threat to publish private pictures and repeated harassment"
    assert said(answer, Lang.AR)[Item.KIND] == "تهديد بنشر صور خاصة ومضايقات متكررة"


def kinds(*values: IncidentKind) -> CaseFile:
    return case(told=replace(incident(), kinds=values, demands=(Demand.MONEY,), relation=Relation.HUSBAND))


def test_a_kind_that_gives_away_a_withheld_demand_is_dropped_beside_others() -> None:
    file = kinds(IncidentKind.THREAT_TO_PUBLISH, IncidentKind.DEMAND_FAVOURS)
    assert said(told(file, (Item.KIND,)))[Item.KIND] == "threat to publish private pictures"
    assert "favours" in said(told(file, (Item.KIND, Item.DEMAND)))[Item.KIND]


def test_a_kind_that_gives_away_a_withheld_item_is_coarser_when_it_stands_alone() -> None:
    assert (
        said(told(kinds(IncidentKind.DEMAND_MONEY, IncidentKind.DEMAND_FAVOURS), (Item.KIND,)))[Item.KIND]
        == "digital extortion"
    )
    assert said(told(kinds(IncidentKind.DOMESTIC_VIOLENCE), (Item.KIND,)))[Item.KIND] == "acts of violence"
    alone = said(told(kinds(IncidentKind.DOMESTIC_VIOLENCE), (Item.KIND, Item.RELATION)))
    assert alone[Item.KIND] == "violence within the family"


@pytest.mark.parametrize(
    ("relation", "exact"), [(Relation.HUSBAND, "the husband"), (Relation.FORMER_HUSBAND, "the former husband")]
)
def test_what_he_is_to_her_does_not_say_that_she_is_or_was_married(relation: Relation, exact: str) -> None:
    legal = office(RecipientKind.LEGAL)
    file = case(told=replace(incident(), relation=relation))
    both = (Item.RELATION, Item.CIVIL_STATUS)
    assert said(told(file, (Item.RELATION,), to=legal)) == {Item.RELATION: "a relative"}
    assert said(told(file, both, to=legal))[Item.RELATION] == exact
    left_out = told(file, both, to=legal, left_out=frozenset({Item.CIVIL_STATUS}))
    assert said(left_out) == {Item.RELATION: "a relative"}
    assert said(told(file, both)) == {Item.RELATION: "a relative"}, (
        "an office that cannot use the one hears the other so"
    )


def test_leaving_the_demand_out_of_one_letter_hides_it_from_the_kind_too() -> None:
    answer = told(kinds(IncidentKind.DEMAND_MONEY), left_out=frozenset({Item.DEMAND}))
    assert said(answer)[Item.KIND] == "digital extortion"


def test_no_fact_says_anything_of_her_names_phones_or_her_own_words() -> None:
    file = case()
    file = replace(
        file,
        identity=replace(file.identity, phones=("0770 111 2233",), called=("Umm Test",)),
        incident=replace(file.incident, account_of_events="in her own words"),
    )
    plain = told(case(), to=office(RecipientKind.LEGAL))
    assert told(file, to=office(RecipientKind.LEGAL)) == plain


def test_an_item_this_version_cannot_say_is_withheld(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(facts._TELLERS, Item.PLATFORM)
    answer = told(case())
    assert Item.PLATFORM in answer.withheld
    assert Item.PLATFORM not in said(answer)


def test_a_missing_word_stops_the_letter() -> None:
    poor = Vocabulary({key: phrase for key, phrase in WORDS.phrases.items() if key != "platform.telegram"})
    with pytest.raises(Refused) as error:
        facts_for(case(), act(POLICE), POLICE, poor, today=TODAY)
    assert error.value.params == {"key": "platform.telegram"}


def test_every_fact_has_words_in_every_language_and_fits_a_row() -> None:
    for kind in RecipientKind:
        for fact in told(case(), to=office(kind)).facts:
            for lang in Lang:
                assert fact.label.said_in(lang)
                assert 0 < len(fact.text.said_in(lang)) < 100


def test_the_columns_name_what_is_learned_and_everything_that_is_not() -> None:
    answer = told(case(), (Item.KIND, Item.ACCOUNT))
    columns = consequences(answer, WORDS)
    assert [line.en for line in columns.will_learn] == [
        "What is happening: threat to publish private pictures and repeated harassment",
        "Account or number: @shadow_77k",
    ]
    assert columns.will_not_learn[0].en == "Your name and your phone number"
    assert len(columns.will_not_learn) == 3 + len(Item) - 2
    assert "through him, you" in columns.could_find_out[1].en
    assert len(columns.could_find_out) == 2


def asking(shared: tuple[Item, ...], *requests: LetterRequest, kind: RecipientKind = RecipientKind.HEALTH) -> Told:
    to = office(kind)
    return facts_for(case(), act(to, shared), to, WORDS, today=TODAY, requests=frozenset(requests))


def test_a_request_that_no_item_says_is_made_in_words_of_the_vocabulary_in_the_order_of_papers() -> None:
    answer = asking((Item.KIND,), LetterRequest.ALONE, LetterRequest.FEMALE_DOCTOR)
    assert [asked.text.en for asked in answer.requests] == [
        "To have the requester seen by a female doctor.",
        "To receive the requester without asking for a companion or a guardian.",
    ]
    assert answer.uncovered == ()
    columns = consequences(answer, WORDS)
    assert columns.will_learn[1].en == "We ask for her: To have the requester seen by a female doctor."
    assert columns.could_find_out[-1] == WORDS.phrase("request.could")


def test_a_request_that_an_item_says_too_is_made_only_where_that_item_is_told() -> None:
    wanted = (LetterRequest.MIND_DOCTOR, LetterRequest.STEP_FREE, LetterRequest.DOCTOR)
    answer = asking((Item.KIND, Item.DISTRESS), *wanted)
    assert [asked.request for asked in answer.requests] == [LetterRequest.DOCTOR, LetterRequest.MIND_DOCTOR]
    assert answer.uncovered == (LetterRequest.STEP_FREE,)
    assert "stairs" not in "".join(line.en for line in consequences(answer, WORDS).will_learn)


def test_a_request_is_uncovered_once_its_item_is_left_out() -> None:
    to = office(RecipientKind.HEALTH)
    given, left = act(to, (Item.KIND, Item.DISTRESS)), frozenset({Item.DISTRESS})
    asked = frozenset({LetterRequest.MIND_DOCTOR})
    answer = facts_for(case(), given, to, WORDS, today=TODAY, left_out=left, requests=asked)
    assert (answer.requests, answer.uncovered) == ((), (LetterRequest.MIND_DOCTOR,))


def test_without_consent_and_at_a_force_every_request_is_uncovered() -> None:
    every = frozenset(LetterRequest)
    to = office(RecipientKind.HEALTH)
    assert facts_for(case(), None, to, WORDS, today=TODAY, requests=every).uncovered == tuple(LetterRequest)
    force = facts_for(case(), act(POLICE), POLICE, WORDS, today=TODAY, requests=every)
    assert force.facts
    assert (force.requests, force.uncovered) == ((), tuple(LetterRequest))


def test_no_request_says_how_old_she_is() -> None:
    to, every = office(RecipientKind.HEALTH), frozenset(LetterRequest)
    shared = tuple(item for item in Item if item is not Item.AGE)
    girl, woman = (
        facts_for(case(age=age), act(to, shared), to, WORDS, today=TODAY, requests=every)
        for age in (AgeBand.FROM_15, AgeBand.ADULT)
    )
    assert girl.requests == woman.requests != ()


def test_what_she_did_not_tell_looks_like_what_she_withholds() -> None:
    silent = case(told=replace(incident(), relation=Relation.UNKNOWN))
    shared = tuple(item for item in Item if item is not Item.RELATION)
    assert consequences(told(silent), WORDS) == consequences(told(case(), shared), WORDS)


def test_facts_that_describe_her_together_carry_a_warning() -> None:
    together = WORDS.phrase("could.together")
    who = (Item.AGE, Item.CIVIL_STATUS, Item.DISABILITY, Item.DISPLACEMENT, Item.DISTRICT, Item.RELATION)
    describing = sorted({*who, Item.SINCE, Item.DEADLINE} & POLICE.kind.usable_items)
    for pair in combinations(describing, 2):
        assert consequences(told(case(), pair), WORDS).could_find_out[-1] == together
    for item in describing:
        assert together not in consequences(told(case(), (item, Item.ACCOUNT)), WORDS).could_find_out


def test_what_may_be_asked_about_is_everything_she_told_and_nothing_else() -> None:
    asked = facts.told_by_her(case(), WORDS)
    assert list(asked) == list(Item)
    assert asked[Item.PLATFORM].text.en == "Telegram"
    silent = facts.told_by_her(case(told=replace(incident(), account="", paid=Incident().paid)), WORDS)
    assert set(Item) - set(silent) == {Item.ACCOUNT, Item.PAID}


@pytest.mark.parametrize("kind", list(IncidentKind))
@pytest.mark.parametrize("left_out", [None, *Item])
def test_what_is_read_to_her_is_what_the_office_hears(kind: IncidentKind, left_out: Item | None) -> None:
    """Item by item left out, one that gives it away is said in the same words to both."""
    hers = case(told=replace(incident(), kinds=(IncidentKind.THREAT_TO_PUBLISH, kind)))
    said = frozenset(Item) & POLICE.kind.usable_items - {left_out}
    read = facts.told_by_her(hers, WORDS, of=said)
    assert tuple(read.values()) == told(hers, tuple(said)).facts
