"""The Unicode bidirectional algorithm (UAX #9): which way each character runs and where it is on the line.

Own code, because no well-kept library gives levels on every platform. It must never guess: it is proved on all of
Unicode's BidiTest.txt and BidiCharacterTest.txt. The weak and neutral rules run as substitutions over a string with
one letter a character, which keeps a whole letter under a millisecond.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"

REMOVED = -1
"""The level of a character that rule X9 takes out of the line."""

MAX_DEPTH = 125
MAX_BRACKETS = 63

_CODES = {
    "L": "L", "R": "R", "AL": "A", "EN": "E", "AN": "N", "ES": "+", "ET": "%", "CS": ",", "NSM": "M", "BN": "b",
    "B": "B", "S": "S", "WS": "W", "ON": "O", "LRE": "1", "RLE": "2", "LRO": "3", "RLO": "4", "PDF": "5",
    "LRI": "6", "RLI": "7", "FSI": "8", "PDI": "9",
}  # fmt: skip
_EXPLICIT = frozenset("123456789")
_EMBEDDING = frozenset("12345")
_UNEVEN = _EXPLICIT | frozenset("RAN")
_LEFTWARD = frozenset("LEN")
_RESETTABLE = frozenset("W6789b12345")

_PAIR_STARTS = (
    0x0F3A, 0x0F3C, 0x169B, 0x2045, 0x207D, 0x208D, 0x2308, 0x230A, 0x2329, 0x2768, 0x276A, 0x276C, 0x276E, 0x2770,
    0x2772, 0x2774, 0x27C5, 0x27E6, 0x27E8, 0x27EA, 0x27EC, 0x27EE, 0x2983, 0x2985, 0x2987, 0x2989, 0x298B, 0x2991,
    0x2993, 0x2995, 0x2997, 0x29D8, 0x29DA, 0x29FC, 0x2E22, 0x2E24, 0x2E26, 0x2E28, 0x2E55, 0x2E57, 0x2E59, 0x2E5B,
    0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0xFE59, 0xFE5B, 0xFE5D, 0xFF5F, 0xFF62,
)  # fmt: skip
_CLOSING = {chr(start): chr(start + 1) for start in _PAIR_STARTS}
_CLOSING.update({"(": ")", "[": "]", "{": "}", "\u298d": "\u2990", "\u298f": "\u298e"})
_CLOSING.update({"\uff08": "\uff09", "\uff3b": "\uff3d", "\uff5b": "\uff5d"})
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}


def bidi_class(char: str) -> str:
    """The Bidi_Class of one character, with Unicode's default for those not yet assigned."""
    known = unicodedata.bidirectional(char)
    if known:
        return known
    point = ord(char)
    if 0x0590 <= point <= 0x08FF or 0xFB1D <= point <= 0xFEFF or 0x10800 <= point <= 0x10FFF or point >> 11 == 0x3D:
        return "AL" if 0x0600 <= point <= 0x07BF or 0x0860 <= point <= 0x08FF or 0xFB50 <= point <= 0xFEFF else "R"
    return "L"


class _CodeTable(dict[int, str]):
    """The letter each character's class has in this file, looked up once a character."""

    def __missing__(self, point: int) -> str:
        code = self[point] = _CODES[bidi_class(chr(point))]
        return code


_CODE_TABLE = _CodeTable()


def is_right_to_left(text: str) -> bool | None:
    """Whether a run of one direction runs to the left; None if it has neither letters nor digits to tell."""
    codes = text.translate(_CODE_TABLE)
    if "R" in codes or "A" in codes:
        return True
    return None if _LEFTWARD.isdisjoint(codes) else False


def levels(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """The paragraph level and each character's level.

    ``base`` is 0, 1 or None for the first strong character's. A character that X9 removes has ``REMOVED``.
    """
    return _resolve(text.translate(_CODE_TABLE), base, text)


def resolve(classes: Sequence[str], base: int | None) -> tuple[int, list[int]]:
    """As ``levels``, from Bidi_Class names; no character counts as a bracket."""
    return _resolve("".join([_CODES[name] for name in classes]), base, "")


def _resolve(codes: str, base: int | None, text: str) -> tuple[int, list[int]]:
    if base is None:
        base = _first_strong(codes, 0, len(codes))
    if base == 0 and _UNEVEN.isdisjoint(codes):
        return base, [REMOVED if code == "b" else 0 for code in codes] if "b" in codes else [0] * len(codes)
    if _EXPLICIT.isdisjoint(codes):
        found, working = [base] * len(codes), codes
        sequences = [list(range(len(codes)))]
        if "b" in codes or "B" in codes:
            found = [REMOVED if code == "b" else base for code in codes]
            sequences = [[i for i, code in enumerate(codes) if code not in "bB"]]
    else:
        found, working, matching = _explicit(codes, base)
        sequences = _isolating_sequences(codes, found, matching)
    embedded = list(found)
    for indices in sequences:
        if indices:
            resolved = _resolve_sequence(indices, codes, working, embedded=embedded, base=base, text=text)
            for i, level in zip(indices, resolved, strict=True):
                found[i] = level
    _reset_whitespace(codes, found, base)
    return base, found


def visual_order(line_levels: Sequence[int]) -> list[int]:
    """Rule L2: indices from left to right, removed characters left out."""
    order = [i for i, level in enumerate(line_levels) if level != REMOVED]
    if not order:
        return order
    kept = [line_levels[i] for i in order]
    lowest_odd = min((level for level in kept if level % 2), default=max(kept) + 1)
    for level in range(max(kept), lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            if line_levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and line_levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order


def _first_strong(codes: str, start: int, end: int) -> int:
    """Rules P2 and P3, skipping isolates; stops at the isolate's own end when asked for FSI."""
    depth = 0
    for code in codes[start:end]:
        if code in "678":
            depth += 1
        elif code == "9":
            depth = max(0, depth - 1)
        elif depth == 0 and code in "LRA":
            return 0 if code == "L" else 1
        elif code == "B":
            break
    return 0


def _matching_pdi(codes: str) -> dict[int, int]:
    """BD9: from each isolate initiator to its PDI, if it has one."""
    matching: dict[int, int] = {}
    open_at: list[int] = []
    for i, code in enumerate(codes):
        if code in "678":
            open_at.append(i)
        elif code == "9" and open_at:
            matching[open_at.pop()] = i
    return matching


class _Explicit:
    """The directional status stack of rules X1 to X8."""

    def __init__(self, base: int) -> None:
        self.stack: list[tuple[int, str, bool]] = [(base, "", False)]
        self.overflow_isolates = self.overflow_embeddings = self.valid_isolates = 0

    def push(self, *, rtl: bool, override: str, isolate: bool) -> bool:
        """Opens an embedding or isolate; false where it is too deep."""
        level = self.stack[-1][0]
        deeper = (level + 1) | 1 if rtl else (level + 2) & ~1
        if deeper <= MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.valid_isolates += isolate
            self.stack.append((deeper, override, isolate))
            return True
        if isolate:
            self.overflow_isolates += 1
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1
        return False

    def close_isolate(self) -> None:
        """Rule X6a."""
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.stack[-1][2]:
                self.stack.pop()
            self.stack.pop()
            self.valid_isolates -= 1

    def close_embedding(self) -> None:
        """Rule X7."""
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.stack[-1][2] and len(self.stack) > 1:
            self.stack.pop()


def _explicit(codes: str, base: int) -> tuple[list[int], str, dict[int, int]]:
    """Rules X1 to X8: levels, the codes with overrides applied, and where isolates end."""
    matching = _matching_pdi(codes)
    state = _Explicit(base)
    found: list[int] = []
    working = list(codes)
    for i, code in enumerate(codes):
        if code == "b" or code in _EMBEDDING:
            found.append(REMOVED)
            if code == "5":
                state.close_embedding()
            elif code != "b":
                state.push(rtl=code in "24", override={"3": "L", "4": "R"}.get(code, ""), isolate=False)
            continue
        if code == "9":
            state.close_isolate()
        level, override, _ = state.stack[-1]
        if code == "B":
            level, override = base, ""
        found.append(level)
        if override:
            working[i] = override
        if code in "678":
            rtl = code == "7" or (code == "8" and _first_strong(codes, i + 1, matching.get(i, len(codes))) == 1)
            state.push(rtl=rtl, override="", isolate=True)
    return found, "".join(working), matching


def _isolating_sequences(codes: str, found: list[int], matching: dict[int, int]) -> list[list[int]]:
    """BD13: level runs joined across isolates."""
    runs: list[list[int]] = []
    previous = None
    for i, level in enumerate(found):
        if level == REMOVED or codes[i] == "B":
            continue
        if level != previous or not runs:
            runs.append([])
        runs[-1].append(i)
        previous = level
    by_start = {run[0]: run for run in runs}
    ends = set(matching.values())
    sequences: list[list[int]] = []
    for run in runs:
        if run[0] in ends:
            continue
        sequence = list(run)
        while codes[sequence[-1]] in "678" and (pdi := matching.get(sequence[-1])) is not None and pdi in by_start:
            sequence += by_start[pdi]
        sequences.append(sequence)
    return sequences


def _neighbour(indices: Sequence[int], embedded: list[int], fallback: int) -> int:
    for i in indices:
        if embedded[i] != REMOVED:
            return embedded[i]
    return fallback


def _resolve_sequence(
    indices: list[int], codes: str, working: str, *, embedded: list[int], base: int, text: str
) -> list[int]:
    """Rules W1 to I2 on one isolating run sequence; the levels of its characters."""
    level = embedded[indices[0]]
    whole = len(indices) == len(codes)
    before = base if whole else _neighbour(range(indices[0] - 1, -1, -1), embedded, base)
    last = indices[-1]
    after = base
    if not whole and codes[last] not in "678":
        after = _neighbour(range(last + 1, len(codes)), embedded, base)
    sos = "R" if max(level, before) % 2 else "L"
    eos = "R" if max(level, after) % 2 else "L"
    original = working if whole else "".join([working[i] for i in indices])
    string = _weak(original, sos)
    if text and "O" in string:
        chars = text if whole else "".join([text[i] for i in indices])
        string = _brackets(string, original, chars, embedding="R" if level % 2 else "L", sos=sos)
    string = _neutral(string, sos, eos, embedding="R" if level % 2 else "L")
    raised = {"L": 1, "R": 0, "N": 1, "E": 1} if level % 2 else {"L": 0, "R": 1, "N": 2, "E": 2}
    return [level + raised[code] for code in string]


_W1 = re.compile("(.)(M+)")
_W2 = re.compile("A[^LRA]*E[^LRA]*")
_W4_EN = re.compile("(?<=E)[+,](?=E)")
_W4_AN = re.compile("(?<=N),(?=N)")
_W5 = re.compile("%+(?=E)|(?<=E)%+")
_W7 = re.compile("L[^LR]*E[^LR]*")
_TO_OTHER = str.maketrans("+,%6789BWS", "OOOOOOOOOO")
_NEUTRALS = re.compile("O+")


def _marks(match: re.Match[str]) -> str:
    taken = "O" if match[1] in "6789" else match[1]
    return match[1] + taken * len(match[2])


def _weak(string: str, sos: str) -> str:
    """Rules W1 to W7."""
    if "M" in string:
        string = _W1.sub(_marks, sos + string)[1:]
    if "E" in string:
        string = _W2.sub(lambda match: match[0].replace("E", "N"), string)
    string = string.replace("A", "R")
    if "," in string or "+" in string:
        string = _W4_AN.sub("N", _W4_EN.sub("E", string))
    if "%" in string:
        string = _W5.sub(lambda match: "E" * len(match[0]), string)
    string = string.translate(_TO_OTHER)
    if "E" in string:
        string = _W7.sub(lambda match: match[0].replace("E", "L"), sos + string)[1:]
    return string


def _bracket_pairs(string: str, chars: str) -> list[tuple[int, int]]:
    """BD16, with its limit of 63 open brackets."""
    pairs: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    for i, char in enumerate(chars):
        if string[i] != "O":
            continue
        if char in _CLOSING:
            if len(stack) == MAX_BRACKETS:
                return []
            closing = _CLOSING[char]
            stack.append((_CANONICAL.get(closing, closing), i))
        elif char in _OPENING:
            wanted = _CANONICAL.get(char, char)
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == wanted:
                    pairs.append((stack[depth][1], i))
                    del stack[depth:]
                    break
    return sorted(pairs)


def _brackets(string: str, original: str, chars: str, *, embedding: str, sos: str) -> str:
    """Rule N0."""
    pairs = _bracket_pairs(string, chars)
    if not pairs:
        return string
    now = list(string.replace("E", "R").replace("N", "R"))
    out = list(string)
    opposite = "L" if embedding == "R" else "R"
    for start, end in pairs:
        inside = now[start + 1 : end]
        if embedding in inside:
            direction = embedding
        elif opposite in inside:
            context = next((code for code in reversed(now[:start]) if code in "LR"), sos)
            direction = opposite if context == opposite else embedding
        else:
            continue
        for bracket in (start, end):
            now[bracket] = out[bracket] = direction
            following = bracket + 1
            while following < len(out) and original[following] == "M":
                now[following] = out[following] = direction
                following += 1
    return "".join(out)


def _neutral(string: str, sos: str, eos: str, *, embedding: str) -> str:
    """Rules N1 and N2."""
    if "O" not in string:
        return string
    sides = (sos + string + eos).replace("E", "R").replace("N", "R")

    def settle(match: re.Match[str]) -> str:
        left, right = sides[match.start()], sides[match.end() + 1]
        return (left if left == right else embedding) * len(match[0])

    return _NEUTRALS.sub(settle, string)


def _reset_whitespace(codes: str, found: list[int], base: int) -> None:
    """Rule L1, for a paragraph set as one line."""
    at_end = True
    for i in range(len(codes) - 1, -1, -1):
        code = codes[i]
        if code in "BS":
            at_end = True
            found[i] = base
        elif code in _RESETTABLE:
            if at_end and found[i] != REMOVED:
                found[i] = base
        else:
            at_end = False
