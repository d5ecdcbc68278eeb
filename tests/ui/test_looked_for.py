"""What somebody types who looks for something fits however it is written."""

from __future__ import annotations

import pytest

from ui.i18n import LRI, PDI
from ui.looked_for import plain


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("settings", "SETTINGS"),
        ("الاعدادات", "الإعدادات"),
        ("النسخ الاحتياطي", "النسخ الاحتياطيّ"),
        ("خطه السلامه", "خطّة السلامة"),
        ("الي من", "إلى مَن"),
        ("ليست", "لـيـسـت"),
        ("مور", "مۆر"),
        ("بيكه", "بیکە"),
        ("كليل", "کلیڵ"),
        ("كورد", "کۆرد"),
        ("np-4827", f"{LRI}NP-٤٨٢٧{PDI}"),
        ("cafe", "Café"),
    ],
)
def test_what_is_left_out_in_a_hurry_is_alike(typed: str, written: str) -> None:
    assert plain(typed) == plain(written)


@pytest.mark.parametrize(("typed", "written"), [("كتاب", "كتب"), ("باب", "تاب"), ("سور", "صور"), ("12", "21")])
def test_other_words_stay_other_words(typed: str, written: str) -> None:
    assert plain(typed) != plain(written)
