"""Two workers on one file: whatever either wrote is in the file or is handed back to be noted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake.domain.intake import FIELD, FieldKind
from nsintake.domain.two_versions import Clash, Keep, clashes, merge
from nsintake.errors import Refused

SOME = ("account_of_events", "names", "kinds", "age", "account", "since")
_TEXT = st.sampled_from(["", "a", "b", "c\nd"])
_VERSIONS = st.fixed_dictionaries(dict.fromkeys(SOME, _TEXT))
_CHOSEN = st.fixed_dictionaries({name: st.sampled_from(list(Keep)) for name in SOME})


@given(_VERSIONS, _VERSIONS, _VERSIONS, _CHOSEN)
def test_nothing_that_either_wrote_is_lost(
    base: dict[str, str], mine: dict[str, str], theirs: dict[str, str], chosen: dict[str, Keep]
) -> None:
    put = merge(base, mine, theirs, chosen)
    aside = dict(put.put_aside)
    for name in SOME:
        for written in (mine[name], theirs[name]):
            if written and written != base[name]:
                kept = put.answers.get(name, "")
                split = "," if FIELD[name].kind is FieldKind.MANY else "\n"
                assert (
                    aside.get(name) == written or kept == written or set(written.split(split)) <= set(kept.split(split))
                )


@given(_VERSIONS, _VERSIONS)
def test_what_one_side_alone_changed_is_taken_without_asking(base: dict[str, str], other: dict[str, str]) -> None:
    changed = {name: raw for name, raw in other.items() if raw}
    for mine, theirs in ((other, base), (base, other), (other, other)):
        put = merge(base, mine, theirs, {})
        assert (put.answers, put.put_aside) == (changed, ())
        assert clashes(base, mine, theirs) == ()


@given(_VERSIONS, _VERSIONS, _VERSIONS)
def test_it_does_not_matter_who_saves_first(base: dict[str, str], mine: dict[str, str], theirs: dict[str, str]) -> None:
    merged = merge(base, mine, theirs, dict.fromkeys(SOME, Keep.MINE))
    other = merge(base, theirs, mine, dict.fromkeys(SOME, Keep.THEIRS))
    assert merged == other


def test_a_clash_is_shown_side_by_side_and_refused_until_it_is_decided() -> None:
    base, mine, theirs = {"account": "@a"}, {"account": "@b"}, {"account": "@c", "age": "adult"}
    (clash,) = clashes(base, mine, theirs)
    assert clash == Clash("account", "@b", "@c")
    assert not clash.both
    with pytest.raises(Refused) as caught:
        merge(base, mine, theirs, {})
    assert (caught.value.code, caught.value.params) == ("versions_differ", {"count": 1})
    put = merge(base, mine, theirs, {"account": Keep.BOTH})
    assert put.answers == {"account": "@b", "age": "adult"}
    assert put.put_aside == (("account", "@c"),), "one line holds one version only"


def test_two_texts_can_stand_together_and_lists_are_joined() -> None:
    base = {"account_of_events": "first", "kinds": "harassment", "places": "A"}
    mine = {"account_of_events": "first, more", "kinds": "harassment,other", "places": "A\nB"}
    theirs = {"account_of_events": "", "kinds": "impersonation", "places": "C\nA"}
    put = merge(base, mine, theirs, dict.fromkeys(base, Keep.BOTH))
    assert put.answers == {
        "account_of_events": "first, more",
        "kinds": "impersonation,harassment,other",
        "places": "C\nA\nB",
    }
    assert put.put_aside == ()
