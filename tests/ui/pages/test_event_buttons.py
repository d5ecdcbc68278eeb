"""The buttons of an event and of the door are whole, in three languages and in a small window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from nsintake.domain.language import Lang
from nsintake.domain.training import Training, TrainingDay, TrainingKind, TrainingTopic
from nsintake.services.trainings import trainings
from tests.ui.pages.desk import Desk, SignIn
from ui import i18n


def event_of_today(desk: Desk) -> str:
    """A session of today of which nobody said anything yet."""
    day = TrainingDay(desk.signed_in.today())
    event = Training(TrainingKind.SESSION, "Youth centre", (TrainingTopic.UCP,), (day,))
    return trainings.save_training(desk.signed_in, b"", event, before=None).hex()


def whole(desk: Desk, name: str) -> bool:
    """Whether a button is as large as its words want it, and all of it can be seen."""
    made = desk.find(name, QAbstractButton)
    wide = made.width() >= made.sizeHint().width() and made.height() >= made.sizeHint().height()
    return wide and made.visibleRegion().boundingRect() == made.rect()


@pytest.mark.parametrize("lang", list(Lang))
def test_no_label_of_who_came_is_cut(sign_in: SignIn, qapp: QApplication, lang: Lang) -> None:
    desk = sign_in("liaison")
    event = event_of_today(desk)
    i18n.set_language(qapp, lang)
    for size in ((1180, 800), (1024, 700)):
        desk.window.resize(*size)
        desk.go("training", training_id=event).retranslate()
        desk.settle()
        assert (desk.window.width(), desk.window.height()) == size
        for act in ("door", "type", "about", "uncounted", "off"):
            assert whole(desk, f"training.{act}.0"), (act, size)


@pytest.mark.parametrize("lang", list(Lang))
def test_the_buttons_below_the_door_are_whole_whatever_is_above(
    sign_in: SignIn, qapp: QApplication, lang: Lang
) -> None:
    desk = sign_in("liaison")
    event = event_of_today(desk)
    i18n.set_language(qapp, lang)
    page = desk.go("training_door", training_id=event, day=desk.signed_in.today().isoformat())
    page.retranslate()
    strips = QLabel("\n".join(["What rings and what is damaged is said above every page."] * 8))
    right = desk.find("right", QWidget).layout()
    assert right is not None
    desk.window.resize(1024, 768)
    right.addWidget(strips)
    desk.settle()
    assert desk.window.height() == 768, "nothing makes the window higher than the screen"
    for act in ("back", "event", "close"):
        assert whole(desk, f"door.{act}"), act
