"""A second signature is a reading of every page, as it is now."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from nsintake.domain.language import Lang
from nsintake.domain.reading import every_page, require_read
from nsintake.errors import Refused


@dataclass(frozen=True)
class Paper:
    lang: Lang
    pdf: bytes
    pages: int


ARABIC, ENGLISH = Paper(Lang.AR, b"ar", 2), Paper(Lang.EN, b"en", 1)


def test_every_page_of_every_language_has_to_be_shown() -> None:
    shown = every_page((ARABIC, ENGLISH))
    assert [(page_read.lang, page_read.page) for page_read in shown] == [(Lang.AR, 1), (Lang.AR, 2), (Lang.EN, 1)]
    require_read((ARABIC, ENGLISH), shown)
    for page_read in shown:
        with pytest.raises(Refused, match="not_read"):
            require_read((ARABIC, ENGLISH), [other for other in shown if other != page_read])


def test_a_paper_that_changed_since_is_unread() -> None:
    with pytest.raises(Refused, match="not_read"):
        require_read((replace(ARABIC, pdf=b"other"),), every_page((ARABIC,)))
