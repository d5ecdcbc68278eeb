"""What a form refuses to do without is marked before anybody tries: each form, left empty, at the real window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.journeys.full_office import FullOffice
from tests.ui.pages.desk import Desk, SignIn
from ui.widgets.field import Field
from ui.widgets.fields import CheckField, ChoiceField, DateField, TextField

FORMS = [
    ("intake", "plan_forum", {}, "plan_forum.save"),
    ("intake", "training", {"new": True}, "training.save"),
    ("intake", "peace_teams", {}, "teams.add"),
    ("intake", "hand_overs", {}, "hand_over.take"),
    ("intake", "team_mentoring", {}, "mentoring.save"),
    ("intake", "plan_meeting", {"case_id": "case"}, "plan_meeting.save"),
    ("intake", "entry", {"new": True}, "entry.save"),
    ("intake", "complaints", {}, "complaints.print"),
    ("intake", "plan_way", {"case_id": "case"}, "plan_way.save"),
    ("intake", "feedback", {}, "feedback.count"),
    ("keeper", "give_figures", {}, "give_figures.csv"),
]


PRESSES = 8
"""How often a form is saved: what it refuses is filled in between, so that what is judged later is reached."""


def seen(page: QWidget) -> list[Field]:
    return [field for field in page.findChildren(Field) if field.isVisible()]


def fill(desk: Desk, field: Field) -> None:
    """Something that a field of its kind takes; whether it is right for this one is not asked."""
    if isinstance(field, CheckField):
        field.box.setChecked(True)
    elif isinstance(field, DateField):
        field.edit.setText(str(desk.signed_in.today()))
    elif isinstance(field, ChoiceField):
        values = [field.combo.itemData(at) for at in range(field.combo.count())]
        field.combo.setCurrentIndex(next(at for at, value in enumerate(values) if value))
    elif isinstance(field, TextField):
        field.edit.setText("Room 3")
    else:
        field.set_raw("Room 3")


@pytest.mark.parametrize(("login", "page", "arguments", "save"), FORMS, ids=[form[1] for form in FORMS])
def test_a_form_left_empty_refuses_only_what_it_marked(
    sign_in: SignIn, busy: FullOffice, login: str, page: str, arguments: dict[str, object], save: str
) -> None:
    desk = sign_in(login)
    shown = desk.go(page, **{name: busy.case if value == "case" else value for name, value in arguments.items()})
    assert desk.has(save), [part.objectName() for part in shown.findChildren(QAbstractButton) if part.objectName()]
    filled: set[Field] = set()
    for press in range(PRESSES):
        marked = {field for field in seen(shown) if field._hint.text() and not field._hint.isHidden()}
        desk.press(save)
        desk.settle()
        refused = {field for field in seen(shown) if field.error()} - filled
        assert refused or press, "an empty form is refused"
        assert {field.name for field in refused} <= {field.name for field in marked}, f"at press {press}"
        if not refused or not desk.has(save):
            break
        for field in refused:
            fill(desk, field)
        filled |= refused


@pytest.mark.parametrize(
    ("page", "arguments", "name"),
    [("plan_way", {"case_id": "case"}, "seen_with_us"), ("feedback", {}, "accepts")],
)
def test_a_box_without_which_nothing_is_kept_is_marked(
    sign_in: SignIn, busy: FullOffice, page: str, arguments: dict[str, object], name: str
) -> None:
    desk = sign_in("intake")
    shown = desk.go(page, **dict.fromkeys(arguments, busy.case))
    (field,) = [field for field in shown.findChildren(Field) if field.name == name]
    assert (field._hint.text(), field._hint.isVisible()) == ("required", True)
