from __future__ import annotations

import sys
import threading
import time

import pytest

from nsintake.crypto import os_keyring
from nsintake.errors import EnvironmentFault
from tests.crypto import fake_backends


@pytest.fixture(autouse=True)
def _empty_ring() -> None:
    fake_backends.Memory.items.clear()


def code_of_put(*class_names: str, limit: float = 5.0) -> str:
    with pytest.raises(EnvironmentFault) as caught:
        os_keyring.put("item", "5ec7e7", backends=tuple(map(fake_backends.name, class_names)), limit=limit)
    assert "5ec7e7" not in repr(caught.value)
    assert caught.value.__cause__ is None
    return caught.value.code


def test_what_is_put_is_found_and_can_be_removed() -> None:
    backends = (fake_backends.name("Memory"),)
    assert os_keyring.get("item", backends=backends) is None
    os_keyring.put("item", "value", backends=backends)
    assert os_keyring.get("item", backends=backends) == "value"
    os_keyring.remove("item", backends=backends)
    os_keyring.remove("item", backends=backends)
    assert os_keyring.get("item", backends=backends) is None


def test_a_keyring_that_keeps_something_else_is_refused() -> None:
    assert code_of_put("Forgetful") == "keyring_refused"


def test_a_locked_keyring_is_refused() -> None:
    assert code_of_put("Locked") == "keyring_refused"


def test_a_keyring_that_is_shut_to_reading_is_not_an_empty_one() -> None:
    for act in (os_keyring.get, os_keyring.remove):
        with pytest.raises(EnvironmentFault, match="keyring_refused"):
            act("item", backends=(fake_backends.name("Shut"),))


def test_what_the_library_below_says_is_no_surprise(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []
    monkeypatch.setattr(threading, "excepthook", seen.append)
    assert code_of_put("Underneath") == "keyring_refused"
    assert seen == []


def test_a_keyring_without_a_collection_is_missing() -> None:
    assert code_of_put("Unreachable") == "keyring_missing"


def test_backends_that_cannot_work_here_are_passed_over() -> None:
    assert code_of_put("NotHere") == "keyring_missing"
    assert code_of_put("NotHere", "Locked") == "keyring_refused"
    with pytest.raises(EnvironmentFault, match="keyring_missing"):
        os_keyring.get("item", backends=("no_such_module_anywhere:Ring",))
    with pytest.raises(EnvironmentFault, match="keyring_missing"):
        os_keyring.get("item", backends=())


def test_an_answer_that_is_no_text_counts_as_none() -> None:
    assert os_keyring.get("item", backends=(fake_backends.name("NoString"),)) is None


def test_a_keyring_that_hangs_is_given_up() -> None:
    fake_backends.released.clear()
    started = time.monotonic()
    assert code_of_put("Hanging", limit=0.2) == "keyring_timeout"
    assert time.monotonic() - started < 3
    fake_backends.released.set()


def test_the_limit_keeps_the_promise_of_fifteen_seconds() -> None:
    assert os_keyring.LIMIT_SECONDS < 15


def test_an_unforeseen_failure_reaches_the_hook_and_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[type[BaseException] | None] = []
    monkeypatch.setattr(threading, "excepthook", lambda caught: seen.append(caught.exc_type))
    assert code_of_put("Broken") == "keyring_refused"
    assert seen == [AssertionError]


def test_properties_from_outside_are_taken_off() -> None:
    fake_backends.Windowsy.seen.clear()
    os_keyring.put("item", "value", backends=(fake_backends.name("Windowsy"),))
    assert fake_backends.Windowsy.seen == [("local machine", False, -1)]


@pytest.mark.parametrize(
    ("platform", "modules"),
    [
        ("linux", "SecretService kwallet"),
        ("freebsd14", "SecretService kwallet"),
        ("win32", "Windows"),
        ("darwin", "macOS"),
    ],
)
def test_each_platform_has_backends_of_its_own(platform: str, modules: str) -> None:
    names = [name.partition(":")[0] for name in os_keyring.backends_for(platform)]
    assert names == [f"keyring.backends.{module}" for module in modules.split()]


def test_here_the_platforms_own_backends_are_tried() -> None:
    with pytest.raises(EnvironmentFault, match="keyring_missing"):
        os_keyring.get("item")
    assert "keyring.backends.SecretService" in sys.modules or sys.platform != "linux"
