"""What is looked for in the directory fits by what is known of an entry; what nobody asked fits nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.directory import HelpNeed, OpenHours, ServiceCost
from nsintake.domain.directory_filter import EntryFilter, coverage
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from tests.domain.test_directory import ENTRY, NAME, TODAY, right

KNOWN = replace(
    ENTRY,
    hours=OpenHours.DAY_AND_NIGHT,
    languages=(Lang.CKB,),
    female_staff=YesNo.YES,
    cost=ServiceCost.FREE,
    id_asked=YesNo.NO,
    anonymous=YesNo.YES,
    people=("Mustafa",),
)


@pytest.mark.parametrize(
    ("wanted", "known", "unknown"),
    [
        (EntryFilter(), True, True),
        (EntryFilter(need=HelpNeed.LEGAL), True, True),
        (EntryFilter(need=HelpNeed.HEALTH), False, False),
        (EntryFilter(hours=OpenHours.WORKING_DAYS), True, False),
        (EntryFilter(hours=OpenHours.BY_APPOINTMENT), False, False),
        (EntryFilter(lang=Lang.CKB), True, False),
        (EntryFilter(lang=Lang.EN), False, False),
        (EntryFilter(female_staff=True, free=True, no_id=True, anonymous=True), True, False),
        (EntryFilter(text=" ٠٧٧٠ "), True, True),
        (EntryFilter(text="محام"), True, True),
        (EntryFilter(text="mustafa"), True, False),
        (EntryFilter(text="nobody"), False, False),
    ],
)
def test_what_nobody_asked_fits_no_wish(wanted: EntryFilter, known: bool, unknown: bool) -> None:
    assert wanted.fits(KNOWN, NAME) is known
    assert wanted.fits(ENTRY, NAME) is unknown


def test_each_wish_is_taken_by_itself_and_what_is_not_asked_for_is_none() -> None:
    assert EntryFilter().each() == {}
    asked = EntryFilter(need=HelpNeed.LEGAL, hours=OpenHours.EVERY_DAY, free=True, text="mill")
    assert asked.each() == {
        "need": EntryFilter(need=HelpNeed.LEGAL),
        "hours": EntryFilter(hours=OpenHours.EVERY_DAY),
        "free": EntryFilter(free=True),
        "text": EntryFilter(text="mill"),
    }


def test_coverage_says_every_need() -> None:
    covered = {held.need: (held.verified, held.known) for held in coverage([right(1), right(200)], TODAY)}
    assert covered[HelpNeed.LEGAL] == (1, 2)
    assert covered[HelpNeed.HEALTH] == (0, 0)
    assert covered.keys() == set(HelpNeed)


def test_what_nobody_asked_could_fit_unless_something_known_speaks_against_it() -> None:
    entry = replace(ENTRY, female_staff=YesNo.UNKNOWN, id_asked=YesNo.NO)
    assert EntryFilter(female_staff=True).not_asked(entry, NAME)
    assert EntryFilter(female_staff=True, no_id=True).not_asked(entry, NAME)
    assert not EntryFilter(no_id=True).not_asked(entry, NAME), "it fits"
    assert not EntryFilter(female_staff=True, need=HelpNeed.CASH).not_asked(entry, NAME)
    assert not EntryFilter(female_staff=True, no_id=True).not_asked(replace(entry, id_asked=YesNo.YES), NAME)
    assert not EntryFilter().not_asked(entry, NAME)
    for wanted in (EntryFilter(free=True), EntryFilter(lang=Lang.AR), EntryFilter(hours=OpenHours.WORKING_DAYS)):
        assert wanted.not_asked(entry, NAME)
    told = replace(entry, cost=ServiceCost.FEE, languages=(Lang.CKB,), hours=OpenHours.BY_APPOINTMENT)
    for wanted in (EntryFilter(free=True), EntryFilter(lang=Lang.AR), EntryFilter(hours=OpenHours.WORKING_DAYS)):
        assert not wanted.not_asked(told, NAME)
