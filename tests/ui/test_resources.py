from __future__ import annotations

import pytest

from nsintake.errors import EnvironmentFault
from ui import resources


def test_a_missing_part_of_the_program_is_told_or_none() -> None:
    assert resources.find("help", "en", "no_such_page.md") is None
    with pytest.raises(EnvironmentFault) as caught:
        resources.resource("no_such_file")
    assert caught.value.code == "program_incomplete"
    assert resources.resource("style.qss").is_file()
