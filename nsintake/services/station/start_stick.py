"""A start stick: for a computer without a keyring, half of the site secret on a stick that the lead removes and keeps.

The stick alone opens nothing, nor does the data folder alone. Found, used and taken out before sign-in; made by a
keeper. Light enough for the pages before sign-in.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from nsintake.domain.roles import Permission
from nsintake.errors import EnvironmentFault, Refused, UserFault
from nsintake.records.access import before_sign_in, requires
from nsintake.records.signed_in import SignedIn
from nsintake.station import Station
from nsintake.store import shares, sticks
from nsintake.store.mounts import mounted

_WORST = ("station_sealed", "stick_old", "stick_damaged", "stick_newer", "stick_foreign", "stick_other_station")
"""Which fault is told where several sticks are plugged in and none fits: what says most about this station."""


@dataclass(frozen=True, slots=True)
class StickState:
    """``made``: whether a stick can open this station; ``remembered``: whether this account's keyring can as well."""

    made: bool
    remembered: bool


@before_sign_in
def plugged_in() -> tuple[str, ...]:
    """The folders of mounted media with a start stick's file, of any office."""
    return tuple(str(folder) for folder in mounted() if _lies(folder))


def _lies(folder: Path) -> bool:
    try:
        return (folder / sticks.NAME).is_file()
    except OSError:
        return False


@before_sign_in
def still_in(folder: str) -> bool:
    """Whether the stick that was used is still there."""
    return _lies(Path(folder))


@before_sign_in
def use(station: Station, folder: str = "") -> str:
    """Open the station with the start stick in ``folder``, or with whichever plugged-in one fits; where it is.

    The stick is not needed afterwards. Raises EnvironmentFault ``stick_missing``, ``stick_old``,
    ``stick_other_station``, ``stick_damaged``, ``stick_newer``, ``stick_foreign``, ``station_sealed``, and as the
    medium does; Refused ``practice_has_none``.
    """
    if station.practice:
        raise Refused("practice_has_none")
    places = [Path(folder).expanduser()] if folder.strip() else [Path(path) for path in plugged_in()]
    faults: dict[str, EnvironmentFault] = {}
    for place in places:
        try:
            stick = sticks.on(place)
            if stick is not None:
                station.use_stick(stick)
                return str(place)
        except EnvironmentFault as fault:
            faults.setdefault(fault.code, fault)
    told = next((faults[code] for code in _WORST if code in faults), next(iter(faults.values()), None))
    raise told or EnvironmentFault("stick_missing")


@requires(Permission.CHANGE_KEYS)
def state(signed_in: SignedIn) -> StickState:
    """Whether a start stick can open this station, and whether this account's keyring can."""
    station = signed_in.station
    return StickState(sticks.works(station.data, station.secret), shares.own(station.data).exists())


@requires(Permission.CHANGE_KEYS)
def make(signed_in: SignedIn, folder: str, *, anew: bool = False) -> None:
    """Put a start stick into a folder, which must be on another disk than the station; as good as those made before.

    ``anew``, if one was lost: all earlier ones are useless from then on. Raises Refused ``practice_has_none``;
    UserFault ``folder_not_there``, ``stick_same_disk``; EnvironmentFault as ``sticks.write`` does.
    """
    station = signed_in.station
    if signed_in.practice:
        raise Refused("practice_has_none")
    place = Path(folder.strip()).expanduser()
    if not folder.strip() or not place.is_absolute() or not place.is_dir():
        raise UserFault("folder_not_there", field="folder")
    if _same_disk(place, station.data):
        raise UserFault("stick_same_disk", field="folder")
    with signed_in.accounts_store.begin() as work:  # first: no stick opens the station that the log does not know
        signed_in.accounts_store.audit.append(work, "make_stick", details={"anew": int(anew)})
        work.commit()
    sticks.write(station.data, place, station.secret, signed_in.ring.org, anew=anew)


def _same_disk(place: Path, data: Path) -> bool:
    return place.stat().st_dev == data.stat().st_dev


@requires(Permission.CHANGE_KEYS)
def void(signed_in: SignedIn) -> None:
    """Let no start stick open the station any more. Raises EnvironmentFault as the disk does."""
    with signed_in.accounts_store.begin() as work:
        signed_in.accounts_store.audit.append(work, "void_sticks")
        sticks.void(signed_in.station.data)
        work.commit()
