"""What a play leaves in its folder: each act, each paper, what people saw, what rang, and what there is at the end."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Any

from nsintake import paths
from nsintake.domain.record_kinds import tables_of
from nsintake.domain.task import DueClass
from nsintake.practice.desk import Sheet
from nsintake.practice.values import plain
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.day.today import TaskView, TodayView
from nsintake.store.sealed_rows import size_of

_OURS = frozenset({".pdf", ".txt", ".json", ".png"})
_ID = re.compile("[0-9a-f]{32}")
_NO_NAME = re.compile(r"[^\w.-]")
"""What a login may have in it and the name of a file may not."""


def in_a_name(login: str) -> str:
    """A login as it is in the names of files."""
    return _NO_NAME.sub("_", login)


class Diary:
    """Writes below ``folder``; where there is none, nothing is written and everything goes on."""

    def __init__(self, folder: Path | None, zone: tzinfo) -> None:
        self._folder = folder
        self._zone = zone
        self._lines: dict[str, list[str]] = {name: [] for name in ("acts", "alarms", "log")}
        self._papers = 0
        self._ids: dict[str, str] = {}
        if folder is not None:
            _make(folder)
            _clear(folder)

    @property
    def shots(self) -> Path | None:
        """Where pictures go."""
        return None if self._folder is None else self._folder / "shots"

    def act(self, said: Mapping[str, object]) -> None:
        """One act and what came of it; ids, drawn again in every play, are numbered in the order they come up."""
        self._line("acts", self._numbered(plain(said)))

    def _numbered(self, said: Any) -> Any:
        if isinstance(said, dict):
            return {name: self._numbered(part) for name, part in said.items()}
        if isinstance(said, list):
            return [self._numbered(part) for part in said]
        if isinstance(said, str) and _is_id(said):
            return self._ids.setdefault(said, f"id-{len(self._ids) + 1}")
        return said

    def alarm(self, at: datetime, due_class: DueClass, moment: datetime) -> None:
        """Something began to ring: at a moment that was carried, or at once where it had passed."""
        how = due_class.loudness
        self._line("alarms", {"at": self._local(at), "class": how, "for": due_class, "due": self._local(moment)})

    def paper(self, sheet: Sheet, *, who: str, at: datetime, act: str) -> None:
        """A paper as it is, as a reader hears it, and whose it is."""
        self._papers += 1
        if self._folder is None:
            return
        path = self._folder / "papers" / f"{self._papers:03}-{sheet.kind}-{sheet.lang.value}"
        about = {
            "kind": sheet.kind,
            "lang": sheet.lang.value,
            "how": sheet.how,
            "who": who,
            "when": self._local(at),
            "reference": sheet.reference,
            "recipient": sheet.recipient,
            "copies": sheet.copies,
            "act": act,
        }
        paths.atomic_write(path.with_suffix(".pdf"), sheet.pdf)
        paths.atomic_write(path.with_suffix(".txt"), sheet.text.encode() + b"\n")
        paths.atomic_write(path.with_suffix(".json"), _json(about, indent=1))

    def today(self, seen: TodayView, *, who: str, at: datetime, look: str = "") -> None:
        """What one person sees on Today; ``look`` is empty at the end of a day."""
        local = at.astimezone(self._zone)
        name = f"{local:%Y-%m-%d}-{in_a_name(who)}{f'-{look}' if look else ''}.json"
        self._write(f"today/{name}", self._seen(seen, who, at))

    def _seen(self, seen: TodayView, who: str, at: datetime) -> dict[str, Any]:
        return {
            "day": seen.day.isoformat(),
            "at": self._local(at),
            "person": who,
            "due": [self._task(task) for task in sorted(seen.due, key=_as_shown)],
            "line": [
                {"at": self._local(row.at), "kind": row.kind, "code": row.code, "on_hold": row.on_hold}
                for row in seen.line.today
            ],
            "ended": [
                {"because": group.because, "subject": group.subject, "tasks": len(group.task_ids)}
                for group in seen.ended
            ],
            "missed": [{"kind": task.kind, "subject": task.subject} for task in seen.missed],
            "waiting_for_me": [
                {
                    "case": row.case_code,
                    "office": row.office.en,
                    "kind": row.kind,
                    "drafter": row.drafter,
                    "reader": row.reader,
                    "asked_of_me": row.asked_of_me,
                }
                for row in seen.waiting_for_me
            ],
            "arrived": [task.subject for task in seen.arrived],
            "drafts": [{"code": card.code, "step": card.step} for card in seen.drafts],
            "to_count": [
                {"reference": row.reference, "lang": row.lang, "copies": row.copies} for row in seen.unsettled
            ],
            "to_hand_over": [
                {"reference": waits.copies.reference, "lang": waits.copies.lang, "due": waits.due}
                for waits in seen.to_hand_over
            ],
            "to_sign": [account.login for account in seen.to_sign],
            "backup_due": seen.backup_due,
            "backup_days": seen.backup_days,
        }

    def _task(self, task: TaskView) -> dict[str, Any]:
        """A line of Today; its hour by the clock on the wall, empty where the day is enough."""
        hour = f"{task.clock.astimezone(self._zone):%H:%M}" if task.clock else ""
        return {
            "kind": task.kind,
            "subject": task.subject,
            "due": task.due,
            "hour": hour,
            "owner": task.owner,
            "whose": task.whose,
            "term": task.term,
            "offices": [office.en for office in task.offices],
            "detail": task.detail,
            "copies": task.copies,
            "overdue": task.overdue,
            "page": task.page,
        }

    def end(self, keeper: SignedIn, *, acts: int, unmet: int) -> None:
        """The log by day and verb, and how many records of each kind there are."""
        for (day, file, verb), count in sorted(_verbs(keeper).items()):
            self._line("log", {"day": day, "file": file, "verb": verb, "count": count})
        stores = {"liaison": keeper.liaison, "identity": keeper.identity}
        counts = {
            f"{file}.{table}": size_of(store, table) for file, store in stores.items() for table in tables_of(file)
        }
        self._write("state.json", {"acts": acts, "unmet": unmet, "papers": self._papers, "records": counts})

    def close(self) -> None:
        """Everything that is written line by line."""
        for name, lines in self._lines.items():
            if self._folder is not None:
                paths.atomic_write(self._folder / f"{name}.jsonl", "".join(lines).encode())

    def _line(self, name: str, said: Mapping[str, object]) -> None:
        self._lines[name].append(_json(said).decode() + "\n")

    def _write(self, name: str, said: Mapping[str, object]) -> None:
        if self._folder is not None:
            paths.atomic_write(self._folder / name, _json(said, indent=1))

    def _local(self, moment: datetime) -> str:
        return moment.astimezone(self._zone).isoformat(timespec="seconds")


def _make(folder: Path) -> None:
    """Raises EnvironmentFault where nothing can be written there."""
    try:
        for part in (folder, folder / "papers", folder / "today"):
            part.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        fault = paths.folder_fault(error, folder)
    else:
        return
    raise fault


def _clear(folder: Path) -> None:
    """Take away the papers, pictures and days of an earlier play: two plays in one folder would read as one."""
    for part in ("papers", "today", "shots"):
        for path in (folder / part).glob("*"):
            if path.suffix in _OURS:
                path.unlink()


def _as_shown(task: TaskView) -> tuple[date, bool, str, str, str, str]:
    """The order of the page; what is alike for it goes by its words, and not by ids that are drawn in each play."""
    clock = task.clock.isoformat() if task.clock else ""
    return task.due, not clock, clock, task.kind.value, task.subject, task.detail


def _is_id(text: str) -> bool:
    """Whether it is the id of a row, which is drawn again in every play and which nobody sees."""
    return bool(_ID.fullmatch(text))


def _json(said: Mapping[str, object], indent: int | None = None) -> bytes:
    return json.dumps(plain(said), ensure_ascii=False, indent=indent).encode()


def _verbs(keeper: SignedIn) -> Counter[tuple[str, str, str]]:
    found: Counter[tuple[str, str, str]] = Counter()
    after = None
    while True:
        page = audit.entries(keeper, after=after, limit=1000)
        found.update((row.day.isoformat(), row.file, row.verb) for row in page.rows)
        if page.after is None:
            return found
        after = page.after
