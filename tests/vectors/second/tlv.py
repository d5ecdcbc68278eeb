"""The message that everything signed, derived or bound is made of."""

from __future__ import annotations

from tests.vectors.second.primitives import Refused, require

MAGIC = b"nsintake/1"

Part = bytes | str | int


def _bytes(part: Part) -> bytes:
    if isinstance(part, int):
        return str(part).encode("ascii")
    return part.encode("utf-8") if isinstance(part, str) else part


def tlv(*parts: Part) -> bytes:
    return MAGIC + b"".join(len(data).to_bytes(4, "big") + data for data in map(_bytes, parts))


def read(message: bytes, label: str) -> list[bytes]:
    """The parts after the label, which must be this one; nothing may be behind the last part."""
    require(holds=message.startswith(MAGIC))
    parts, place = [], len(MAGIC)
    while place < len(message):
        start = place + 4
        place = start + int.from_bytes(message[place:start], "big")
        require(holds=place <= len(message) and start <= len(message))
        parts.append(message[start:place])
    require(holds=bool(parts) and parts[0] == label.encode("utf-8"))
    return parts[1:]


def number(part: bytes) -> int:
    require(holds=1 <= len(part) <= 18 and part.isdigit() and (part == b"0" or part[:1] != b"0"))
    return int(part)


def text(part: bytes) -> str:
    try:
        return part.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused from error
