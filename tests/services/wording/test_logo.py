"""The office's logo: chosen and signed by a keeper, on every paper from then on, and never another picture."""

from __future__ import annotations

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.documents.inspect import ProofFailed, prove
from nsintake.domain.language import Lang
from nsintake.domain.release import Heard
from nsintake.records.signed_in import SignedIn
from nsintake.services.letters import letters
from nsintake.services.liaison import liaison, proved_letters
from nsintake.services.wording import logo, wording, wording_papers
from nsintake.services.wording.signing import sign_text
from tests.documents.test_logo import picture, png
from tests.services.ladder import POLICE, Office, read_and_sign
from tests.services.refusals import fault, refused


def signed(keeper: SignedIn, *, width: int = 300) -> str:
    """Sign a logo of that width; its hash."""
    found = logo.prepare(keeper, png(picture((width, 120))))
    logo.sign(keeper, found, after=logo.read(keeper).after)
    return found.hash


def test_without_a_signature_there_is_no_logo(keeper: SignedIn) -> None:
    seen = logo.read(keeper)
    assert (seen.logo, seen.after, seen.versions) == (None, 0, ())
    assert keeper.content.logos == frozenset()
    with refused("wording_unchanged"):
        logo.sign(keeper, None, after=0)


def test_a_signed_logo_stands_on_every_paper_made_from_then_on(office: Office) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    plain = letters.preview(intake, draft_id).papers
    signed(office.sign_in("keeper"))
    worker = office.sign_in("intake")
    for before, after in zip(plain, letters.preview(worker, draft_id).papers, strict=True):
        assert sorted(after.text.split()) == sorted(before.text.split())
        assert (b"/Subtype/Image" in before.pdf, b"/Subtype/Image" in after.pdf) == (False, True)


def test_another_logo_after_she_heard_the_letter_is_another_paper(heard: Office) -> None:
    signed(heard.sign_in("keeper"))
    worker = heard.sign_in("intake")
    shown = letters.preview(worker, heard.draft_id())
    assert shown.why_not == "changed_since_heard"
    assert letters.record_heard(worker, heard.draft_id(), Heard.AGREED).may_be_signed


def test_a_released_paper_keeps_its_logo_and_proves_with_it(office: Office) -> None:
    keeper, intake = office.sign_in("keeper"), office.sign_in("intake")
    first = signed(keeper)
    intake.renew_content()
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    letters.record_heard(intake, draft_id, Heard.AGREED)

    record_id = read_and_sign(keeper, draft_id).record_id
    second = signed(keeper, width=200)
    logo.sign(keeper, None, after=2)
    assert keeper.content.logo is None
    assert keeper.content.logos == {first, second}
    officer = office.sign_in("liaison")
    card = liaison.open_record(officer, record_id).letters[0]
    opened = proved_letters.open_letter(officer, card.letter_id)
    assert first.encode() in opened.model
    with pytest.raises(ProofFailed):
        prove(opened.pdf, opened.model, {second})


def test_a_text_being_edited_is_shown_with_the_logo(keeper: SignedIn) -> None:
    found = signed(keeper)
    papers = wording_papers.preview(keeper, "letter.referral", "en", {})
    assert [paper.lang for paper in papers] == list(Lang)
    assert all(found.encode() in paper.model for paper in papers)


def test_an_older_logo_is_used_again(keeper: SignedIn) -> None:
    first = signed(keeper)
    signed(keeper, width=200)
    assert wording.back_to(keeper, "logo", "all", 1, after=2) == 3
    found = logo.read(keeper).logo
    assert found is not None
    assert found.hash == first


def test_what_is_no_logo_is_neither_prepared_nor_signed(keeper: SignedIn) -> None:
    with fault("logo_unreadable"):
        logo.prepare(keeper, b"GIF89a")
    found = logo.prepare(keeper, png(picture()))
    broken = type(found)(found.columns + 1, found.rows, found.pixels)
    with fault("logo_unreadable"):
        logo.sign(keeper, broken, after=0)
    logo.sign(keeper, found, after=0)
    with refused("changed_meanwhile"):
        logo.sign(keeper, None, after=0)


@pytest.mark.parametrize("login", ["administrator", "intake", "liaison"])
def test_nobody_but_a_keeper_changes_the_logo(office: Office, login: str) -> None:
    signed_in = office.sign_in(login)
    with refused("not_permitted"):
        logo.prepare(signed_in, png(picture()))
    with refused("not_permitted"):
        logo.sign(signed_in, None, after=0)
    with pytest.raises((OpenError, Exception), match="not_permitted"):
        sign_text(signed_in, "logo", "all", "none", after=0)


def test_a_picture_put_into_the_file_by_hand_is_shown_as_refused_and_never_drawn(office: Office) -> None:
    keeper = office.sign_in("keeper")
    with keeper.accounts.database.begin() as work:
        keeper.accounts.put_setting(work, "content:logo:all", logo.prepare(keeper, png(picture())).text().encode())
        work.commit()
    intake = office.sign_in("intake")
    assert (intake.content.logo, intake.content.logos) == (None, frozenset())
    keeper.renew_content()
    assert [(text.kind, text.lang) for text in wording.refused(keeper)] == [("logo", "all")]
    assert logo.read(keeper).state.refused
    logo.sign(keeper, None, after=0)
    assert wording.refused(keeper) == ()
