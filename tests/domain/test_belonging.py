"""An id that says which file it belongs to."""

from __future__ import annotations

import secrets

import pytest

from nsintake.domain.belonging import belongs, id_of, is_made
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.release import CaseLink

CASE, OTHER, SALT_A, SALT_B = (bytes([number]) * 16 for number in range(4))


def test_an_id_is_made_from_file_and_salt() -> None:
    made = {id_of(case, salt) for case in (CASE, OTHER) for salt in (SALT_A, SALT_B)}
    assert len(made) == 4
    assert all(len(record_id) == 16 and is_made(record_id) for record_id in made)
    assert id_of(CASE, SALT_A).hex() == "5737d0b2483f2bc11cb200f0a36bc1cf", "ids that are there would lead nowhere"


def test_it_belongs_to_its_file_by_its_salt_and_to_none_else() -> None:
    record_id = id_of(CASE, SALT_A)
    assert belongs(CASE, record_id, SALT_A)
    for case, salt in ((OTHER, SALT_A), (CASE, SALT_B), (CASE, b""), (CASE, SALT_A + b"x"), (CASE[:15], SALT_A)):
        assert not belongs(case, record_id, salt)
    assert CaseLink("o", record_id, "r", salt=SALT_A).is_of(CASE)
    assert not MeetingLink(record_id, "m", "o", b"", SALT_A).is_of(OTHER)


def test_a_drawn_id_belongs_to_whoever_names_it_without_a_salt() -> None:
    drawn = secrets.token_bytes(13) + b"\0\0\0"
    while is_made(drawn):
        drawn = secrets.token_bytes(13) + b"\0\0\0"
    assert belongs(CASE, drawn, b"")
    assert not belongs(CASE, drawn, SALT_A)
    assert not is_made(drawn[:15])
    assert not any(belongs(CASE, other, b"") for other in (b"", drawn[:2], drawn * 2))
    assert not any(is_made(record_id) for record_id in (b"", drawn + b"\0"))


@pytest.mark.parametrize("at", range(16))
def test_another_byte_is_another_id(at: int) -> None:
    changed = bytearray(id_of(CASE, SALT_A))
    changed[at] ^= 1
    assert not is_made(bytes(changed))


@pytest.mark.parametrize(("case", "salt"), [(CASE[:15], SALT_A), (CASE, b""), (CASE, SALT_A * 2)])
def test_other_lengths_make_none(case: bytes, salt: bytes) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        id_of(case, salt)
