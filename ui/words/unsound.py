"""What a file that is not sound is called, and what is found in it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import T, number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nsintake.records.integrity import IntegrityFinding


def file_word(name: str) -> str:
    """A file as people call it."""
    known = {
        "accounts.db": T("the file of accounts"),
        "liaison.db": T("the liaison file"),
        "identity.db": T("the identity file"),
    }
    return known.get(name, name)


def finding_words(finding: IntegrityFinding) -> str:
    """One finding in a sentence."""
    file, at = file_word(finding.file), number(finding.at)
    known = {
        "rolled_back": T(
            "In {file}, entry {number} of the log is missing or is another one: an older copy may have been put back.",
            file=file,
            number=at,
        ),
        "broken": T("In {file}, the log is broken at entry {number}.", file=file, number=at),
        "powerless": T(
            "In {file}, entry {number} does not count: its signature is not valid, or whoever signed it may not.",
            file=file,
            number=at,
        ),
        "stray": T("In {file}, %Ln records are not what the log says.", "", finding.at, file=file),
        "unproved": T("In {file}, parts of the list made when the keys were changed are not sound.", file=file),
        "unburied": T(
            "In {file}, notes are missing of what was erased: an older backup could bring it back. Settling writes "
            "them again.",
            file=file,
        ),
        "keys": _keys(finding.at, file),
        "unread": T(
            "The key of the log in {file} was destroyed: what older entries said does not open any more. Nothing there "
            "that can be taken back is believed before a keeper settles it.",
            file=file,
        ),
        "schema": T(
            "Somebody changed how {file} is built, so that saving or looking things up could fail. It was put right.",
            file=file,
        ),
        "exchanged": T(
            "In {file}, entry {number} names another list of accounts than the one that is there: somebody exchanged "
            "the list, or wrote a false entry. Look at each account and its role before you settle anything: settling "
            "lets the list that is there count. Somebody who was removed may be on it, and would get the next keys.",
            file=file,
            number=at,
        ),
        "unreadable": T("What this computer remembers of {file} cannot be read.", file=file),
    }
    said = known.get(finding.kind, T("In {file}, a check failed.", file=file))
    if finding.file == "identity.db" and finding.kind in {"rolled_back", "broken"}:
        return f"{said} {_shuts()}"
    return said


def _shuts() -> str:
    return T(
        "What is missing may have said who opens a file that is open to few. Settling seals each of these for keepers "
        "alone where that may be so; they let in again whom she accepts."
    )


def _keys(count: int, file: str) -> str:
    found = T("In {file}, the keys of %Ln women's files are not as the log says.", "", count, file=file)
    meaning = T(
        "Somebody shut a file to the others, or let somebody in, without the program. Keep the newest backup from "
        "before: nothing else opens a file whose key is gone. Settling seals every file that opens to you again, for "
        "all where it was open to all, else for keepers alone; they let in again whom she accepts."
    )
    return f"{found} {meaning}"


def findings_words(findings: Iterable[IntegrityFinding]) -> str:
    """All of them, one after another."""
    return " ".join(finding_words(finding) for finding in findings)


def not_kept() -> str:
    """What protects her was done, and this computer could not remember it."""
    return T("What was done is kept, but this computer could not remember it: its own folder cannot be written.")
