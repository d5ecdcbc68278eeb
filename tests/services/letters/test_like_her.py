"""Which words of a refused text are like something on file."""

from __future__ import annotations

from nsintake.records.case_files import case_of
from nsintake.services.letters.like_her import LikeHer, words_like_her
from tests.services.ladder import Office, plan
from tests.services.refusals import refused


def test_of_each_text_the_words_are_said_that_are_like_hers_and_why(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    code = case_of(signed_in, case_id).code
    texts = ("Room 7", "by the house of Wisal, Wisal", "0770-555-0134", f"see {code}", "بنت قاصر")
    nothing, name, phone, own, tells = words_like_her(signed_in, case_id, texts)
    assert nothing == ()
    assert name == (LikeHer("Wisal", "given_name"),), "each word once"
    assert phone == (LikeHer("0770-555-0134", "phone"),)
    assert own == (LikeHer(code, "code"),)
    assert [like.rule for like in tells] == ["withheld_age"]
    planned = plan(signed_in, case_id)
    about = (f"at {planned.code}",)
    assert words_like_her(signed_in, case_id, about) == ((LikeHer(planned.code, "code"),),)
    assert words_like_her(signed_in, case_id, about, planned.code) == ((),), "the code that belongs there"


def test_nobody_hears_it_who_may_not_know_who_she_is(office: Office) -> None:
    case_id = office.case(office.sign_in("intake"))
    with refused("not_permitted"):
        words_like_her(office.sign_in("liaison"), case_id, ("Wisal",))
