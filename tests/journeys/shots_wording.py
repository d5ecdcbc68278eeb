"""Pictures of the office's own words: the list, a text being edited, its faults and its paper, the offices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.services.wording import wording
from nsintake.services.wording.logo import Logo

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from tests.journeys.shots import Photographer

_LIMITS = "There are limits: if a life is in danger now, or a court orders us, we may have to speak. We tell you first."


def _prepare(signed_in: SignedIn) -> None:
    """Something signed in one language, so that the others are older; once for all languages of the tour."""
    if wording.read(signed_in, "welcome", "en").after == 0:
        wording.save(signed_in, "welcome", "en", {"welcome.2": _LIMITS}, after=0)
        wording.save(signed_in, "duty_phone", "all", {"duty_phone": "0770 555 0199"}, after=0)


def _put(signed_in: SignedIn, key: str, value: bytes | None) -> None:
    with signed_in.accounts.database.begin() as work:
        if value is None:
            work.cursor.execute("DELETE FROM setting WHERE key = ?", (key,))
        else:
            signed_in.accounts.put_setting(work, key, value)
        work.commit()
    signed_in.renew_content()


def _striped(columns: int, rows: int) -> bytes:
    """Pixels of a logo about nobody: a blue field with a white band."""
    blue, white = bytes((20, 90, 140)), bytes((255, 255, 255))
    return b"".join((white if rows // 3 < at < rows // 2 else blue) * columns for at in range(rows))


def wording_pages(camera: Photographer) -> None:
    """A keeper among the texts."""
    main = camera.flow.main
    if main is None:
        return
    signed_in = main.signed_in
    _prepare(signed_in)
    page = camera.go("wording")
    camera.shot("wording")
    page.logo._prepared(Logo(300, 96, _striped(300, 96)))
    _scroll_to(camera, "logo.state")
    camera.shot("wording_logo")
    _put(signed_in, "content:consent:ar", b"not signed")
    camera.go("today")
    camera.shot("today_refused")
    camera.go("wording")
    camera.shot("wording_refused")
    camera.go("wording_text", kind="consent", lang="ar")
    camera.shot("wording_text_refused")
    _put(signed_in, "content:consent:ar", None)
    camera.go("wording_text", kind="welcome", lang="en")
    camera.shot("wording_text")
    camera.go("wording_text", kind="vocabulary", lang="ckb")
    camera.shot("wording_vocabulary")
    camera.go("complaint_contacts")
    camera.press("contacts.edit.psea")
    camera.shot("complaint_contacts")
    page = camera.go("wording_text", kind="letter.referral", lang="en")
    page.parts.rows["paragraph.1"].field.edit.setPlainText("We ask you {gently} for help.\nNothing | else.")
    camera.press("wording.check")
    camera.settle()
    camera.shot("wording_faults")
    page.parts.rows["paragraph.1"].field.edit.setPlainText("We ask you for the following help, and for nothing else:")
    camera.press("wording.preview")
    camera.settle()
    camera.shot("wording_changed")
    _scroll_to(camera, "wording.paper_card")
    camera.shot("wording_paper")
    camera.press("wording.sign")
    camera.settle()
    camera.shot("wording_sign")
    camera.close_dialogs()
    page._drop()
    camera.go("offices")
    camera.shot("offices")
    page = camera.go("offices")
    page._edit("cp-qayyarah")
    camera.shot("offices_edit")
    page._edit("")
    camera.press("offices.sign")
    camera.shot("offices_faults")
    page._leave()


def _scroll_to(camera: Photographer, name: str) -> None:
    from PySide6.QtWidgets import QScrollArea, QWidget  # noqa: PLC0415

    main = camera.flow.main
    page = main.page() if main is not None else None
    card = page.findChild(QWidget, name) if page is not None else None
    if page is None or card is None:
        return
    area = page.findChild(QScrollArea)
    if isinstance(area, QScrollArea):
        area.ensureWidgetVisible(card, 0, 0)
        area.verticalScrollBar().setValue(card.y() + 300)
