"""The leak check as a filter: one JSON object a line in, one a line out. Fails closed.

In: ``{"text", "identifiers": {"names", "phones", "handles", "places", "others"}, "agreed", "public"}``. Out:
``{"findings": [{"rule", "tier", "start", "end", "resembles"}]}``, offsets in code points. A line that cannot be checked
gives one finding ``checker_failed`` that blocks.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TextIO

from nsintake.errors import NsintakeError
from nsintake.masking.leak_findings import Finding, Tier

if TYPE_CHECKING:
    from nsintake.masking.leak_check import Check

_COMPILED = 64
_LISTS = {"names", "phones", "handles", "places", "others"}
_KEYS = {"text", "identifiers", "agreed", "public"}


def answer(line: str) -> str:
    """The JSON answer to one JSON line."""
    try:
        findings = _check(json.loads(line))
    except (NsintakeError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError):
        findings = (Finding(0, 0, "checker_failed", Tier.BLOCK),)
    said = [{name: value for name, value in asdict(finding).items() if name != "way"} for finding in findings]
    return json.dumps({"findings": said}, ensure_ascii=False)


def _check(asked: dict[str, Any]) -> tuple[Finding, ...]:
    given = asked.get("identifiers", {})
    if (
        not isinstance(asked["text"], str)
        or set(given) - _LISTS
        or set(asked) - {"text", "identifiers", "agreed", "public"}
    ):
        raise ValueError
    asked["text"].encode()  # half a character cannot be checked
    lists = tuple((name, _strings(given.get(name, []))) for name in sorted(_LISTS))
    return _compiled(lists, _strings(asked.get("agreed", [])), _strings(asked.get("public", []))).run(asked["text"])


def _strings(values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise TypeError
    return tuple(values)


@lru_cache(maxsize=_COMPILED)
def _compiled(
    lists: tuple[tuple[str, tuple[str, ...]], ...], agreed: tuple[str, ...], public: tuple[str, ...]
) -> Check:
    from nsintake.masking.leak_check import Identifiers, compile_check  # noqa: PLC0415 - a missing table must answer

    return compile_check(Identifiers(**dict(lists)), agreed=agreed, public=public)


def main(source: TextIO, target: TextIO) -> int:
    """Answer every line of ``source`` on ``target``."""
    for line in source:
        if line.strip():
            target.write(answer(line) + "\n")
            target.flush()
    return 0


if __name__ == "__main__":  # pragma: no cover - a test runs it as a program
    # Bytes that are no UTF-8 make their own line fail, and no other; half characters leave as JSON escapes.
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(main(sys.stdin, sys.stdout))
