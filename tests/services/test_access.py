"""Every act asks for its permission: each role against each public service function there is."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from nsintake import services
from nsintake.domain.roles import PERMISSIONS, Permission, Role
from nsintake.errors import Refused
from nsintake.records.access import before_sign_in, requires
from nsintake.records.delivery import deliver
from nsintake.records.signed_in import SignedIn, not_permitted
from tests.services.ladder import ROLES, Office
from tests.services.refusals import refused


def guarded_acts() -> Iterator[tuple[str, Permission, Callable[..., Any]]]:
    """Every public function of every service that names a permission."""
    for module in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        loaded = importlib.import_module(module.name)
        for name, act in vars(loaded).items():
            permission = getattr(act, "__nsintake_requires__", None)
            if permission is not None and act.__module__ == loaded.__name__:
                yield f"{module.name.rpartition('.')[2]}.{name}", permission, act


ACTS = {name: (permission, act) for name, permission, act in guarded_acts()}


NOT_BUILT = {
    Permission.SEAL_STATION,
    Permission.SETTLE_AUDIT,
}
"""Whoever builds one takes it out of here."""


def test_there_are_acts_to_ask_about() -> None:
    assert len(ACTS) > 200
    assert {permission for permission, _ in ACTS.values()} >= set(Permission) - {
        Permission.READ_DIRECTORY,  # the page of offices has no service of its own yet
        Permission.READ_CASE_AUDIT,  # decides within ``audit.entries`` which logs are shown
        *NOT_BUILT,
    }


@pytest.mark.parametrize("login", ROLES)
def test_no_role_can_do_what_its_table_does_not_say(office: Office, login: str) -> None:
    signed_in = office.sign_in(login)
    allowed = PERMISSIONS[Role(login)]
    assert signed_in.permissions == allowed
    tried = 0
    for name, (permission, act) in ACTS.items():
        if permission in allowed:
            continue
        with pytest.raises(Refused) as caught:
            act(signed_in)
        assert (caught.value.code, caught.value.params) == ("not_permitted", {"permission": permission.value}), name
        tried += 1
    assert tried == sum(permission not in allowed for permission, _ in ACTS.values())


def test_only_who_may_gets_as_far_as_the_act(office: Office) -> None:
    ran: list[str] = []

    @requires(Permission.SIGN_RELEASE)
    def act(signed_in: SignedIn, word: str, *, often: int = 1) -> str:
        """What it does."""
        ran.append(word)
        return word * often

    assert act(office.sign_in("keeper"), "yes", often=2) == "yesyes"
    with refused("not_permitted"):
        act(office.sign_in("liaison"), "no")
    assert ran == ["yes"]
    assert (act.__name__, act.__doc__) == ("act", "What it does.")


def test_an_act_before_sign_in_is_marked_and_left_as_it_is() -> None:
    def act() -> int:
        return 1

    assert before_sign_in(act) is act
    assert act.__nsintake_requires__ is None  # type: ignore[attr-defined]


def test_a_refusal_names_the_permission_and_nothing_else() -> None:
    assert str(not_permitted(Permission.VIEW_CASES)) == "refused:not_permitted"
    assert not_permitted(Permission.VIEW_CASES).params == {"permission": "view_cases"}


def test_a_role_without_the_key_cannot_reach_a_file_even_past_the_guard(office: Office) -> None:
    administrator, officer = office.sign_in("administrator"), office.sign_in("liaison")
    for signed_in, files in ((administrator, ("identity", "liaison")), (officer, ("identity",))):
        for file in files:
            with refused("no_key"):
                getattr(signed_in, file)
        with refused("no_key"), signed_in.accounts_store.begin() as work:
            signed_in.send(work, "task", b"1" * 16, b"1" * 16, "x", verb="task")
        deliver(signed_in)
