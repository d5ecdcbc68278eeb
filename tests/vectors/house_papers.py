"""Papers that no office keeps: those of a meeting, the week, the list of a round, the register, the sheet of a watch,
and the minutes of a forum.

Drawn from rows that are always the same, so that their bytes are. ``python -m tests.vectors.house_papers`` writes
``house-papers-1.json``, the SHA-256 of each PDF and of each model, after a layout, a font or a phrase of them was
changed on purpose.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from nsintake.documents.letter_pdf import Drawn, draw
from nsintake.domain.accompaniment import (
    Accompaniment,
    CheckIn,
    Companion,
    LastStep,
    Purpose,
    Visibility,
    WatchContact,
)
from nsintake.domain.consent import SeenHow
from nsintake.domain.contact import Numbered
from nsintake.domain.forum import (
    Forum,
    ForumGuest,
    ForumMinutes,
    ForumOffice,
    ForumStatus,
    GuestKind,
    HeadCounts,
    InvitedAnswer,
    InvitedHow,
)
from nsintake.domain.forum_point import ForumPointEvent, PointOwner, agreed, carried_to
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Disclosure
from nsintake.domain.meeting import ActionPoint, Attendee, Happened, Happening, Meeting, Outcome, Seating, Speaks
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import watch_sheet
from nsintake.services.forums import forum_papers
from nsintake.services.forums.forum_view import ForumView, OwnerView, PointView, StepView
from nsintake.services.liaison import rounds
from nsintake.services.liaison.handing import ToHandOver
from nsintake.services.liaison.liaison import disclosure_row
from nsintake.services.liaison.rounds import RoundView
from nsintake.services.meetings import house_papers, week
from nsintake.store.sealed import SealedStore

HASHES = Path(__file__).with_name("house-papers-1.json")
NAMES = ("run_sheet", "minutes", "statement", "week", "outing", "register", "watch_sheet", "forum_minutes")
MEETING, RECORD, PRINT = bytes([7]) * 16, bytes([8]) * 16, bytes([9]) * 16
DAY = date(2026, 3, 9)
STARTS = datetime(2026, 3, 9, 7, 0, tzinfo=UTC)
OFFICES = ("cp-qayyarah", "nss-ninewa", "mhpss-mosul", "legal-mosul", "nis-ninewa", "cp-qayyarah")


def meeting(coming: int = 2) -> Meeting:
    """One with so many offices, everything said that a paper can say."""
    attendees = tuple(
        Attendee(
            office,
            f"REF{at}-AAAA",
            STARTS - timedelta(minutes=10),
            f"MMMM-2345/{at + 1}",
            leaves=STARTS + timedelta(minutes=80),
            may_come=("Hadi Salman", "Suha Karim"),
        )
        for at, office in enumerate(OFFICES[:coming])
    )
    return Meeting(
        "MMMM-2345",
        "Room 2",
        STARTS,
        STARTS - timedelta(minutes=30),
        SeenHow.BEHIND_SCREEN,
        attendees,
        female_officer=True,
        she_leaves=STARTS + timedelta(minutes=60),
        receives="abcdef0123456789",
        seating=Seating.NEAR_DOOR,
        speaks=Speaks.BOTH,
        happened=(Happened(Happening.PLEDGE, STARTS, "abcdef0123456789", went_on=True),),
        outcome=Outcome.STEPS_AGREED,
    )


def way() -> Accompaniment:
    """A way to an office, with everything said that its sheet can say."""
    return Accompaniment(
        code="WWWW-2345",
        purpose=Purpose.REPORT,
        recipient_id=OFFICES[0],
        place="the back entrance",
        starts=STARTS,
        check_ins=tuple(CheckIn(STARTS + timedelta(hours=hours), 15) for hours in (1, 2)),
        companions=(Companion("abcdef0123456789", woman=True, phone="07701112299"),),
        vehicle="white pick-up",
        meeting_point="the clinic gate",
        visibility=Visibility.DISCREET,
        desk_words="We go with somebody who wants to report.",
        way_out="the main road",
        way_back="the river road",
        contacts=(WatchContact("duty lead", "07701112233"), WatchContact("driver on call", "07701112244")),
        last_step=LastStep.OUR_LEAD,
        last_words="security focal point, 07701112255",
        watcher="abcdef0123456789",
        appointment=STARTS + timedelta(minutes=30),
    )


POLICE = Wording(en="Community Police", ar="الشرطة المجتمعية", ckb="پۆلیسی کۆمەڵایەتی")


GUESTS = (
    ForumGuest(MEETING, "بلدية القيارة", GuestKind.DUTY_BEARER, InvitedHow.LETTER, InvitedAnswer.COMES, 1),
    ForumGuest(RECORD, "Elders of the quarter", GuestKind.OTHERS, InvitedHow.NOT_INVITED),
)


def forum_view() -> ForumView:
    """A forum that was held, with a point agreed there and one that went on, everything said that a paper can say."""
    offices = tuple(ForumOffice(MEETING, POLICE, how, InvitedAnswer.COMES, 2) for how in InvitedHow)
    minutes = ForumMinutes(("الطريق مظلم",), ("No female officer at night",), ("ڕووناکی",))
    counts = HeadCounts(women=21, boys=0)
    held = Forum(DAY, "Hall", "u1", "10:00", ("Roads",), ForumStatus.HELD, offices, counts, minutes, guests=GUESTS)
    owner = OwnerView(POLICE, "", lost=True)
    steps = tuple(StepView(what, DAY, "", DAY, DAY, owner, "words") for what in ForumPointEvent)
    points = tuple(
        PointView(
            RECORD,
            agreed("Street lights", "They burn", PointOwner(MEETING), DAY, at=at, by="u1", today=DAY, forum_day=DAY),
            owner,
            overdue=False,
            agreed_on=DAY,
            history=steps,
        )
        for at in (MEETING, RECORD)
    )
    after = replace(points[1], point=carried_to(points[1].point, MEETING, "u1", DAY))
    return ForumView(
        MEETING, held, past=False, points=(points[0], after), offices={}, colleagues={}, gone=frozenset(), keeper=""
    )


def put(store: SealedStore, coming: int = 2) -> None:
    """The rows that these papers read."""
    point = ActionPoint("MMMM-2345", "Name one woman for contact", "Community Police", DAY + timedelta(days=9))
    with store.begin() as work:
        store.put(work, "meeting", MEETING, MEETING, meeting(coming), verb="plan")
        store.put(work, "action_point", RECORD, MEETING, point, verb="agree")
        work.commit()


def _print() -> Disclosure:
    letter = Numbered("77/4", DAY)
    return Disclosure(
        letter_id=RECORD,
        reference="REF0-AAAA",
        recipient_id=OFFICES[0],
        lang=Lang.AR,
        kind=LetterKind.REFERRAL,
        day=DAY,
        printed_by="abcdef0123456789",
        copies=2,
        pages_expected=4,
        pages_out=4,
        handed_to="duty officer",
        handed_on=DAY,
        number=letter.number,
        dated=letter.dated,
        round_code="RRRR-2345",
    )


def papers(signed_in: SignedIn) -> Iterator[tuple[str, Drawn]]:
    """Each of them in each language, by name; ``put`` came before."""
    now = signed_in.liaison.get("meeting", MEETING, Meeting)
    for lang in Lang:
        yield f"watch_sheet-{lang.value}", draw(watch_sheet._letter(signed_in, way(), lang))
        forums = forum_papers.words_in(signed_in, lang)
        blocks = tuple(forum_papers._minutes(forum_view(), forums, lang))
        yield f"forum_minutes-{lang.value}", draw(forum_papers._letter(signed_in, lang, blocks, forums))
        said = house_papers.words_in(signed_in, lang)
        bodies = {
            "run_sheet": tuple(house_papers._run_sheet(signed_in, MEETING, now, said, lang)),
            "minutes": tuple(house_papers._minutes(signed_in, MEETING, now, said, lang)),
            "statement": house_papers._statement(signed_in, now.coming[0], said, lang),
            "week": week._blocks(signed_in, week.week_of(signed_in, DAY), said, lang),
        }
        for name, blocks in bodies.items():
            footer = said["footer.signed" if name == "statement" else "footer.stays"]
            letter = house_papers.letter_of(signed_in, lang, now.code, blocks, footer)
            yield f"{name}-{lang.value}", draw(letter)
        waits = ToHandOver(RECORD, disclosure_row(signed_in, PRINT, _print()), DAY)
        view = RoundView(on_the_way=(waits,))
        lists = {
            "outing": rounds._letter(
                signed_in, lang, view.code, "round.title", rounds._list_blocks(signed_in, lang, view)
            ),
            "register": rounds._letter(
                signed_in, lang, "", "round.register", rounds._register_blocks(signed_in, lang, [_print()], DAY, DAY)
            ),
        }
        yield from ((f"{name}-{lang.value}", draw(letter)) for name, letter in lists.items())


def hashes(drawn: Mapping[str, Drawn]) -> dict[str, list[str]]:
    """What ``house-papers-1.json`` contains: of each paper that of its PDF and that of its model."""
    return {name: [sha256(paper.pdf).hexdigest(), sha256(paper.model).hexdigest()] for name, paper in drawn.items()}


def pages_of(drawn: Drawn) -> int:
    """How many pages a paper has."""
    return len(json.loads(drawn.model)["pages"])


def main() -> None:
    from tests.services.ladder import Office, _rung, founded, remove_rungs  # noqa: PLC0415

    office: Office
    with _rung(founded()) as office:
        signed_in = office.sign_in("intake")
        put(signed_in.liaison)
        HASHES.write_text(json.dumps(hashes(dict(papers(signed_in))), indent=1) + "\n", "utf-8")
    remove_rungs()


if __name__ == "__main__":
    main()
