"""Whoever has the key of accounts.db writes a second row under the key of another into a table that is not sealed. A
keeper changes the keys all the same.
"""

from __future__ import annotations

from nsintake.services.station import rotation
from tests.attacks.test_schema_that_cannot_be_mended import written
from tests.services.ladder import Office


def _of_settings(before: str, after: str) -> str:
    return f"UPDATE sqlite_master SET sql = replace(sql, 'KEY ({before})', 'KEY ({after})') WHERE name = 'setting'"


def test_the_keys_are_changed_all_the_same(released: Office) -> None:
    """Before: the change of keys failed each time."""
    cursor = released.sign_in("administrator").accounts.database.reader()
    written(cursor, _of_settings('"key"', '"key", value'))
    cursor.execute("INSERT INTO setting VALUES ('another', x'01'), ('another', x'02')")
    written(cursor, _of_settings('"key", value', '"key"'))
    released.close()
    keeper = released.sign_in("keeper")
    before = keeper.ring.epoch
    rotation.change_keys(keeper, reason=rotation.KeyChange.SUSPECTED_LEAK)
    released.close()
    assert released.sign_in("keeper").ring.epoch == before + 1
