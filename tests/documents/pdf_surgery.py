"""Takes a letter's file apart and puts it together again, framed correctly, so that only what was planted differs."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable

from nsintake.documents.pdf_file import _file


def objects(pdf: bytes) -> list[bytes]:
    """The bodies of all objects, number 1 first."""
    found = re.findall(rb"\d+ 0 obj\n(.*?)\nendobj\n", pdf, re.DOTALL)
    assert _file(found) == pdf
    return found


def framed(bodies: list[bytes]) -> bytes:
    return _file(bodies)


def edited(pdf: bytes, number: int, edit: Callable[[bytes], bytes]) -> bytes:
    """The file with the bytes of one object changed."""
    bodies = objects(pdf)
    changed = edit(bodies[number - 1])
    assert changed != bodies[number - 1]
    bodies[number - 1] = changed
    return framed(bodies)


def stream_of(body: bytes) -> bytes:
    return zlib.decompress(body.partition(b"\nstream\n")[2].removesuffix(b"\nendstream"))


def restreamed(body: bytes, data: bytes) -> bytes:
    packed = zlib.compress(data, 1)
    head = re.sub(rb"/Length \d+", b"/Length %d" % len(packed), body.partition(b"\nstream\n")[0])
    head = re.sub(rb"/Length1 \d+", b"/Length1 %d" % len(data), head)
    return head + b"\nstream\n" + packed + b"\nendstream"


def with_stream(pdf: bytes, number: int, edit: Callable[[bytes], bytes]) -> bytes:
    """The file with what one stream says changed."""
    return edited(pdf, number, lambda body: restreamed(body, edit(stream_of(body))))


def number_of(pdf: bytes, marker: bytes) -> int:
    """The first object that contains a marker."""
    return next(i for i, body in enumerate(objects(pdf), 1) if marker in body)


def reference(pdf: bytes, key: bytes) -> int:
    """The object a key of the first font refers to."""
    match = re.search(rb"/%b (\d+) 0 R" % key, b"\n".join(objects(pdf)))
    assert match
    return int(match[1])
