"""Writes ``letters-N.tar.xz``: papers of every kind in every language, made by real services in a real office.

Run ``./dev python -m tests.vectors.make_letters`` once for each release whose papers changed: it writes the next number
beside the archives that are there, which are never made again; ``--replace`` writes the newest again while it is in no
release yet. Every later version must prove, preview and print the papers of all of them; what it draws itself must be
those of the newest, byte for byte (``test_letters``). So a changed layout, font, template or phrase fails that test
until an archive is made, on purpose.

Its moment is ``MOMENT``. Keys, codes and ids are random and lie in the archive. Nobody in it exists, and its
passwords open nothing else.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from importlib import metadata
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from nsintake.documents.letter_pdf import Drawn
from nsintake.domain.consent import Choice, Given, GivenHow, Item, ItemChoice, Said, SeenHow
from nsintake.domain.directory import CheckFound, CheckWay
from nsintake.domain.intake import seen_field, share_field
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.letter import Paper as DrawnPaper
from nsintake.domain.liaison import Disclosure, ReleasedLetter
from nsintake.domain.reading import every_page
from nsintake.domain.recipients import RecipientKind
from nsintake.domain.release import Heard, LetterDraft
from nsintake.records.case_files import links_of
from nsintake.records.delivery import deliver
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting, withdrawing
from nsintake.services.day import case_view, erasure
from nsintake.services.founding import practice_office
from nsintake.services.letters import letters as writing
from nsintake.services.letters import named, named_prints, release
from nsintake.services.liaison import directory, disclosures, handing, liaison, proved_letters
from nsintake.services.liaison.directory import CallMade
from nsintake.services.wording import forms, logo, recipients
from nsintake.services.wording.signing import sign_text
from tests.services.ladder import MOMENT, plan
from tests.services.real_station import say_to_whom_she_complains
from tests.vectors import letters, make_office, office
from tests.vectors.letters import Paper, Place
from tests.vectors.make_office import Making
from tests.vectors.office import INTAKE, LIAISON, end

PHONE = "+964 750 000 0000"
POLICE, SECURITY, INTELLIGENCE, CARE, LEGAL = "cp-qayyarah", "nss-ninewa", "nis-ninewa", "mhpss-mosul", "legal-mosul"
MOST = 3_300_000
"""Bytes that one archive may take in the repository."""

_COMMON = {"must_not_see": "no", "alone": "yes", "safe_home": "yes", "deadline_today": "no", "record_consent": "yes"}
_COMMON |= {"force": "none", "staff_involved": "no", "age": "adult", "card_safe": "yes", "urgency": "24h"}
WOMEN: dict[Lang, dict[str, str]] = {
    Lang.AR: {
        "language": "ar",
        "kinds": "threat_to_publish,demand_money,account_taken,harassment",
        "platform": "telegram",
        "account": "https://t.me/dark_gate_7731?start=a%20b&x=1#top",
        "demands": "money,silence",
        "deadline": "2026-03-09",
        "since": "2025-11-20",
        "paid": "more_than_once",
        "payment_details": "IQ98 NBIQ 8501 2345 6789 012",
        "relation": "former_fiance",
        "reported_elsewhere": "yes",
        "district": "shura",
        "civil_status": "divorced",
        "displacement": "returnee",
        "disability": "yes",
        "distress": "yes",
        "female_officer_only": "yes",
        "pathways": "liaison,referral",
        "names": "وصال جاسم خضير\nWisal Jasim Khudhair",
        "phones": "0770 555 0134",
        "places": "الحود",
    },
    Lang.CKB: {
        "language": "ckb",
        "kinds": "impersonation,harassment",
        "platform": "instagram",
        "account": "copy.of_page.22",
        "demands": "silence",
        "paid": "no",
        "district": "makhmur",
        "distress": "yes",
        "displacement": "displaced",
        "pathways": "information,liaison",
        "names": "شیلان کەریم\nShilan Karim",
        "places": "دێبەگە",
    },
    Lang.EN: {
        "language": "en",
        "kinds": "account_taken,threat_to_publish",
        "platform": "facebook",
        "account": "facebook.com/profile.77120934",
        "demands": "favours",
        "paid": "no",
        "district": "qayyarah",
        "pathways": "referral",
        "called": "Um Rahaf\nأم رهف",
    },
}
"""One woman a language, whose card is in it."""
ERASED = {
    "language": "ar",
    "kinds": "harassment",
    "platform": "viber",
    "account": "0770 555 0177",
    "demands": "silence",
    "paid": "no",
    "district": "hatra",
    "pathways": "referral",
    "names": "ژیان ئۆمەر\nZhyan Omer",
}
"""One who was named, and then erased while an office had copies."""
AGREED: dict[Lang, dict[str, tuple[Item, ...]]] = {
    Lang.AR: {
        LEGAL: tuple(Item),
        POLICE: (Item.KIND, Item.PLATFORM, Item.ACCOUNT, Item.DEMAND, Item.DEADLINE, Item.SINCE, Item.PAID),
        INTELLIGENCE: (Item.KIND, Item.ACCOUNT, Item.PAYMENT_DETAILS, Item.DISTRICT),
    },
    Lang.CKB: {
        SECURITY: (Item.KIND, Item.PLATFORM, Item.ACCOUNT, Item.DEMAND),
        CARE: (Item.KIND, Item.DISTRICT, Item.AGE, Item.DISPLACEMENT, Item.DISTRESS),
    },
    Lang.EN: {POLICE: (Item.KIND, Item.PLATFORM), SECURITY: (Item.KIND, Item.DEMAND)},
}
"""What each agrees that an office may be told; whatever else she told stays with us."""

LONG = Wording(
    en="""She asks that contact be made only through NP, on weekdays from 09:30 to 14:15.
The messages came in three bursts: 12 on 3/3/2026, then 500 (five hundred; in his words "٥٠٠") and, in Sorani, ۵۰۰ more.
He signs as @gate_two_, as "بوابة٢" and as "دەروازە-۲"; a file named IMG-0412_۱۲.jpg repeats it (copied).
“Answer by 18:00”, he wrote – “or 1,250.75 more”; she did not answer, and asks for no step before we have spoken.""",
    ar="""تطلب صاحبة الطلب أن يكون التواصل عبر المنظمة فقط، من 09:30 إلى ٢:١٥ ظهرا.
وصلت الرسائل على ثلاث دفعات: ١٢ رسالة يوم 3/3/2026، ثم 500 (خمسمئة)، ثم ۵۰۰ بالسورانية.
يوقع باسم @gate_two_ وباسم «بوابة٢»، وتكرر ذلك صورة باسم IMG-0412_۱۲.jpg (نسخة منها محفوظة).
كتب «أجيبي قبل 18:00، وإلا 1,250.75 أخرى»؛ لم تجب بشيء، وترجو ألا تتخذ أي خطوة قبل أن نتحدث معكم.""",
    ckb="""داواکار داوا دەکات پەیوەندی تەنها لە ڕێگەی ڕێکخراوەوە بێت، لە 09:30 تا ۲:۱۵ی پاش نیوەڕۆ.
نامەکان بە سێ جار هاتن: ۱۲ نامە لە 3/3/2026، پاشان 500 (پێنج سەد)، دواتر ٥٠٠ی تر بە عەرەبی.
خۆی بە @gate_two_ و بە «دەروازە-۲» ناودەبات، وێنەی IMG-0412_٣.jpg دووبارەی دەکاتەوە (پارێزراوە).
نووسیویەتی «تا 18:00 وەڵام بدەوە، ئەگەرنا 1,250.75ی تر»؛ هیچی نەگوت، تکایە پێش قسەکردن لەگەڵمان هیچ مەکەن.""",
)
SHORT = Wording(
    en="She asks that contact be made only through NP.",
    ar="تطلب صاحبة الطلب أن يكون التواصل عبر المنظمة فقط.",
    ckb="داواکار داوا دەکات پەیوەندی تەنها لە ڕێگەی ڕێکخراوەوە بێت.",
)
NOTHING = Wording()
NAME = Wording(en="Wisal Jasim Khudhair", ar="وصال جاسم خضير", ckb="ویسال جاسم خضێر")
WISH = named.NamedRequest(
    name=NAME,
    reason="She wants to make a complaint herself and asks that they expect her.",
    given=Given(how=GivenHow.SPOKEN, language=Lang.AR, witness="w"),
    phone="0770 555 0134",
    items=(Item.KIND, Item.PLATFORM, Item.ACCOUNT, Item.DEADLINE),
    paragraph=SHORT,
)


# --- the office


def words_of_the_keeper(keeper: SignedIn) -> None:
    """A duty phone, an office of every kind, each of them confirmed and visited; to whom she can complain."""
    sign_text(keeper, "duty_phone", "all", PHONE, after=0)
    for sort in RecipientKind:
        if all(known.kind is not sort for known in keeper.content.recipients):
            values = {f"{field}.{lang.value}": _ADDED[lang] for field in recipients.FIELDS for lang in Lang}
            recipients.save_office(keeper, "", sort.value, values, after=_after(keeper))
    for example in sorted(recipients.examples(keeper)):
        recipients.confirm(keeper, example, after=_after(keeper))
    visited = [CallMade(key, CheckFound.RIGHT, CheckWay.VISITED) for key in practice_office.offices_of(keeper)]
    directory.verify(keeper, visited)
    say_to_whom_she_complains(keeper)


_ADDED = {Lang.EN: "Centre 4, Mosul", Lang.AR: "مركز ٤ في الموصل", Lang.CKB: "ناوەندی ٤ی مووسڵ"}


def _after(keeper: SignedIn) -> int:
    return recipients.offices(keeper).after


def sign_logo(keeper: SignedIn) -> None:
    """A small picture, which every letterhead shows from then on."""
    picture, file = Image.new("RGB", (96, 48), "white"), io.BytesIO()
    drawing = ImageDraw.Draw(picture)
    drawing.rectangle((4, 4, 44, 44), fill=(20, 80, 120))
    drawing.rectangle((52, 20, 92, 28), fill=(200, 120, 20))
    picture.save(file, "PNG")
    logo.sign(keeper, logo.prepare(keeper, file.getvalue()), after=logo.read(keeper).after)


def record_women(worker: SignedIn) -> dict[Lang, bytes]:
    """A whole session with each, and what she agrees to; their files."""
    files = {}
    for lang, answers in WOMEN.items():
        shares = {
            share_field(office_id, item): Choice.SHARE.value
            for office_id, items in AGREED[lang].items()
            for item in items
        }
        seen = {seen_field(office_id): SeenHow.FACE.value for office_id in AGREED[lang]}
        files[lang] = practice_office.record(worker, {**_COMMON, **answers, **shares, **seen})
    return files


# --- letters


def heard(worker: SignedIn, draft_id: bytes, paragraph: Wording = NOTHING) -> bytes:
    """Its words kept, all asked for her that can be, what the check asks answered, read to her and agreed to."""
    requests = tuple(row.request for row in writing.preview(worker, draft_id).requests)
    shown = writing.save_text(worker, draft_id, paragraph, requests=requests)
    for finding in shown.findings:
        if not finding.decided:
            writing.decide(worker, draft_id, finding)
    writing.record_heard(worker, draft_id, Heard.AGREED)
    return draft_id


def signed(worker: SignedIn, keeper: SignedIn, draft_id: bytes) -> None:
    """A second person reads every page and signs, and it goes over at once."""
    done = release.sign(keeper, draft_id, read=every_page(writing.preview(keeper, draft_id).papers))
    if done.goes_by is not None:
        release.send_now(keeper)
    deliver(worker)


def write(
    worker: SignedIn, keeper: SignedIn, case_id: bytes, office_id: str, kind: LetterKind, paragraph: Wording = NOTHING
) -> bytes:
    """A letter from its first word to its signature."""
    draft_id = writing.begin_letter(worker, case_id, office_id, kind=kind)
    signed(worker, keeper, heard(worker, draft_id, paragraph))
    return draft_id


def write_all(worker: SignedIn, keeper: SignedIn, women: Mapping[Lang, bytes]) -> dict[bytes, str]:
    """A letter of every kind that goes over; the drafts with what is added to the names of their papers."""
    arabic, kurdish = women[Lang.AR], women[Lang.CKB]
    drafts = {write(worker, keeper, arabic, LEGAL, LetterKind.REFERRAL, LONG): "-long"}
    sign_logo(keeper)
    worker.renew_content()
    for case_id, office_id, kind, paragraph in (
        (arabic, POLICE, LetterKind.LIAISON_LETTER, SHORT),
        (kurdish, SECURITY, LetterKind.INFORMATION_REQUEST, SHORT),
        (arabic, INTELLIGENCE, LetterKind.FOLLOW_UP, NOTHING),
        (kurdish, CARE, LetterKind.SPEAKING_NOTE, NOTHING),
        (arabic, POLICE, LetterKind.REPLY_SLIP, NOTHING),
    ):
        drafts[write(worker, keeper, case_id, office_id, kind, paragraph)] = ""
    drafts[fact_sheet(worker, keeper, arabic)] = ""
    return drafts


def fact_sheet(worker: SignedIn, keeper: SignedIn, case_id: bytes) -> bytes:
    """The sheet of a meeting two days ahead."""
    planned = plan(worker, case_id, day=2)
    signed(worker, keeper, heard(worker, planned.sheet_draft_id))
    return planned.sheet_draft_id


def call_back(worker: SignedIn, keeper: SignedIn, officer: SignedIn, case_id: bytes) -> None:
    """Slips that two offices have; of one she tells less from then on, with the other she takes all back."""
    for office_id, langs in ((POLICE, {Lang.CKB}), (SECURITY, set(Lang))):
        draft_id = write(worker, keeper, case_id, office_id, LetterKind.REPLY_SLIP)
        for letter_id in keeper.identity.get("letter_draft", draft_id, LetterDraft).letters:
            if officer.liaison.get("released_letter", letter_id, ReleasedLetter).lang in langs:
                hand_over(officer, letter_id)
    fewer = Said(POLICE, (ItemChoice(Item.KIND, Choice.SHARE),))
    consenting.record_acts(worker, case_id, [fewer], Given())
    withdrawing.withdraw(worker, case_id, SECURITY, at_once=True)


def hand_over(officer: SignedIn, letter_id: bytes) -> None:
    """Two copies printed, counted and with the office."""
    print_id, _ = disclosures.record_print(officer, letter_id, copies=2)
    pages = officer.liaison.get("disclosure", print_id, Disclosure).pages_expected
    disclosures.count_pages(officer, print_id, pages_out=pages, handed_to="liaison officer")
    handing.hand_over(officer, print_id, copies=2, to="the duty officer")


def name_her(worker: SignedIn, keeper: SignedIn, case_id: bytes, office_id: str, request: named.NamedRequest) -> bytes:
    """A letter that says who she is, from her wish to its signature."""
    named_id = named.begin_named_letter(worker, case_id, office_id, request)
    for finding in named.preview(worker, named_id).findings:
        if not finding.decided:
            named.decide(worker, named_id, finding)
    named.record_heard(worker, named_id, Heard.AGREED)
    named.sign(keeper, named_id, read=every_page(named.preview(keeper, named_id).papers))
    return named_id


# --- the papers as they are printed

Printed = tuple[Paper, Drawn]
Shown = Drawn | DrawnPaper | proved_letters.ProvedLetter


def _paper(place: Place, kind: str, printed: Shown, lang: Lang, more: str = "", **which: Any) -> Printed:
    return Paper(f"{kind}-{lang.value}{more}", place, kind, lang, "", "", **which), Drawn(printed.pdf, printed.model)


def released(keeper: SignedIn, officer: SignedIn, drafts: Mapping[bytes, str]) -> Iterable[Printed]:
    """Every letter that went over, by the hand of the officer."""
    for draft_id, more in drafts.items():
        draft = keeper.identity.get("letter_draft", draft_id, LetterDraft)
        for letter_id in draft.letters:
            _, paper = disclosures.record_print(officer, letter_id, copies=1)
            yield _paper(Place.RELEASED, draft.kind.value, paper, paper.lang, more, paper_id=letter_id)


def notices(worker: SignedIn, officer: SignedIn, case_id: bytes) -> Iterable[Printed]:
    """Every notice that asks one woman's copies back."""
    for link in links_of(worker, case_id):
        view = liaison.open_record(officer, link.record_id)
        for card in view.letters:
            if card.kind is LetterKind.RECALL:
                _, paper = disclosures.record_print(officer, card.letter_id, copies=1)
                more = "" if view.ended else "-some"
                yield _paper(Place.NOTICE, card.kind.value, paper, card.lang, more, paper_id=card.letter_id)


def naming(worker: SignedIn, keeper: SignedIn, case_id: bytes) -> Iterable[Printed]:
    """Letters that name her in every language, and a notice about one whose woman was erased."""
    kind = LetterKind.NAMED_LETTER.value
    for name in (Wording(en=NAME.en, ar=NAME.ar), Wording(ckb=NAME.ckb)):
        named_id = name_her(worker, keeper, case_id, LEGAL, replace(WISH, name=name))
        for lang in name.languages():
            _, paper = named_prints.record_print(worker, named_id, lang, copies=1)
            yield _paper(Place.NAMED, kind, paper, lang, paper_id=named_id)
    gone = practice_office.record(worker, {**_COMMON, **ERASED})
    request = named.NamedRequest(Wording(ckb="ژیان ئۆمەر"), WISH.reason, WISH.given, items=(Item.KIND,))
    named_id = name_her(worker, keeper, gone, CARE, request)
    print_id, paper = named_prints.record_print(worker, named_id, Lang.CKB, copies=3)
    named_prints.count_pages(worker, print_id, pages_out=3 * paper.pages, handed_to="Head of the unit")
    erasure.erase(worker, gone, typed=case_view.open_case(worker, gone).code)
    notice = named_prints.print_notice(worker, named_id, Lang.CKB)
    yield _paper(Place.NOTICE_NAMED, LetterKind.RECALL.value, notice, Lang.CKB, "-named", paper_id=named_id)


def blank(worker: SignedIn, women: Mapping[Lang, bytes]) -> Iterable[Printed]:
    """Blank forms with everything that can be asked, one for one office, and a card a language."""
    for lang, office_id, more in (*((lang, "", "") for lang in Lang), (Lang.CKB, CARE, "-office")):
        (form,) = forms.forms_to_print(worker, lang, office_id)
        yield _with_model(worker, "form", form, lang, more, code=form.code, recipient_id=office_id)
    for lang, case_id in women.items():
        card = forms.return_card(worker, case_id)
        yield _with_model(worker, "card", card, lang, paper_id=case_id, code=card.code)


def _with_model(
    signed_in: SignedIn, kind: str, printed: forms.BlankPaper, lang: Lang, more: str = "", **which: Any
) -> Printed:
    """A paper of which the program keeps no model, with that of the same bytes drawn once more."""
    paper, drawn = _paper(Place.BLANK, kind, Drawn(printed.pdf, b""), lang, more, **which)
    again = letters.redrawn(signed_in, paper)
    assert again.pdf == drawn.pdf, paper.name
    return paper, again


# --- what is stored


def make(folder: Path) -> bytes:
    """The archive."""
    making = Making(
        folder, said={"format": "nsintake/1", "version": metadata.version("nsintake"), "moment": MOMENT.isoformat()}
    )
    keeper = make_office.found(making)
    words_of_the_keeper(keeper)
    worker, officer = making.sign_in(INTAKE), making.sign_in(LIAISON)
    women = record_women(worker)
    drafts = write_all(worker, keeper, women)
    for signed_in in (worker, officer):
        signed_in.renew_content()
    call_back(worker, keeper, officer, women[Lang.EN])
    papers = chain(
        released(keeper, officer, drafts),
        notices(worker, officer, women[Lang.EN]),
        naming(worker, keeper, women[Lang.AR]),
        blank(worker, women),
    )
    kept = folder / "kept"
    kept.mkdir()
    making.said["papers"] = {paper.name: letters.keep(kept, paper, drawn) for paper, drawn in papers}
    making.said["wordings"] = letters.wordings(keeper)
    making.said["samples"] = letters.samples(keeper)
    close(making, (officer, worker, keeper))
    (kept / letters.SAID).write_text(json.dumps(making.said, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return make_office.pack(kept)


def close(making: Making, sessions: Iterable[SignedIn]) -> None:
    """Everybody goes, and the office is kept as it is then, without the pages in which other rows were."""
    *others, keeper = sessions
    for signed_in in others:
        end(signed_in)
    office.wait_for_anchors()
    keeper.integrity.keep(now=True)
    office.wait_for_anchors()
    for store in keeper.stores:
        store.database.reader().execute("VACUUM")
    keeper.tidy()
    make_office.copy(making, "office", {})
    end(keeper)


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.vectors.make_letters", description="Writes letters-N.tar.xz."
    )
    parser.add_argument("--replace", action="store_true", help="write the newest again, which is in no release yet")
    number = len(letters.archives()) + (not parser.parse_args().replace)
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        office.use_keyring_in_memory(patch)
        patch.setenv("NSINTAKE_STATE", os.fspath(Path(name) / "state"))
        archive = make(Path(name))
    assert len(archive) < MOST, len(archive)
    letters.archive_of(number).write_bytes(archive)


if __name__ == "__main__":
    main()
