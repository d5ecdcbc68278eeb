"""Her names, her relatives' and her places in running text: from hits of words to findings with a tier."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from nsintake.masking.abd_names import AbdNames
from nsintake.masking.common import is_common
from nsintake.masking.disguised_names import DisguisedNames
from nsintake.masking.leak_findings import Finding, Tier
from nsintake.masking.lexicon import How, Lexicon
from nsintake.masking.mixed import mixed_words
from nsintake.masking.names import (
    NamePart,
    NameRole,
    arabic_forms,
    bare,
    join_names,
    opens_name,
    parts_of,
    place_phrases,
    plain_words,
)
from nsintake.masking.normalise import Folded, Script, Token, arabic_word, plain, words_of
from nsintake.masking.other_senses import is_in_set_phrase, is_sorani_word, says_no_place
from nsintake.masking.said_letters import said_letters
from nsintake.masking.tables import ARTICLES, MONTH_WORDS, PLACE_WORDS, SITE_WORDS, TAILS, WHOLE_WORDS
from nsintake.masking.together import Hit, after_kunya, chained, places_together, rule_of, strict_rule
from nsintake.masking.words import everyday, is_word, rarer_english

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from nsintake.masking.identifiers import Identifiers

_LETTER_RUN = 3
_LONGEST_WORD = 40
_LEAST_IN_WORDS = 5
"""Letters of a given name that is looked for in two everyday words; shorter ones are there by chance."""
_FEAST = "eid"
_SHORT_MONTH = 3
"""Letters of a month that is cut short: with no figure beside it that is a name ("Jan")."""
_KAF = "\u06a9"
"""The letter as Sorani writes it."""
_TITLES = frozenset({"miss", "mrs", "ms"})
_SENTENCE_END = re.compile(r"[.!?\u061f:\u2022\n\"\u201c(]\s*\Z")
_TIGHT_GAP = re.compile(r"[-.\u2013\u2014_/\u00b7\u2022*~|+']{1,3}|\s*[-\u2013\u2014]\s*|[-\s]*\n\s*")


@dataclass(frozen=True, slots=True)
class _Text:
    folded: Folded
    tokens: Sequence[Token]


class NameCheck:
    """The names and places of one file."""

    def __init__(self, identifiers: Identifiers, public: tuple[str, ...]) -> None:
        self.parts = parts_of(identifiers)
        self._lexicon = Lexicon(self.parts)
        self._abd_names = AbdNames(self.parts)
        self._disguised = DisguisedNames(self._lexicon, self._tier)
        self._texts = tuple({part.text for part in self.parts if len(part.text) >= _LETTER_RUN})
        given = (part for part in self.parts if part.role is NameRole.GIVEN and len(part.text) >= _LEAST_IN_WORDS)
        self._given = {part.text: part for part in given}
        self._public = _public_parts(self._lexicon, public)
        self._phrases = _phrases_not_public(identifiers, public)

    def run(self, folded: Folded, tokens: Sequence[Token]) -> Iterator[Finding]:
        """Findings of names and places."""
        if not self.parts:
            return
        text = _Text(folded, tokens)
        hits = [*self._whole(text), *self._joined(text), *self._split(text), *self._spelled_out(text)]
        hits += self._mixed(text)
        hits += self._in_everyday_words(tokens)
        hits += self._said_letter_by_letter(tokens)
        hits += self._abd_names.find(folded, tokens)
        hits += self._disguised.find(folded, tokens)
        yield from self._named_places(tokens)
        strict = chained(hits) | after_kunya(hits, tokens)
        for hit in places_together(hits):
            start, end = tokens[hit.first].start, tokens[hit.last].end
            if id(hit) in strict:
                yield Finding(start, end, strict_rule(hit), Tier.BLOCK, hit.part.label, hit.how.way)
            else:
                yield Finding(start, end, rule_of(hit), hit.tier, hit.part.label, hit.how.way)

    def _named_places(self, tokens: Sequence[Token]) -> Iterator[Finding]:
        """Places of several words that are in the text word for word, however common each of the words."""
        words = [bare(token.text, script=token.script) for token in tokens] if self._phrases else []
        for key, label in self._phrases.items():
            for at in range(len(words) - len(key) + 1):
                if tuple(words[at + 1 : at + len(key)]) == key[1:] and _begins(tokens[at], key[0]):
                    last = tokens[at + len(key) - 1]
                    yield Finding(tokens[at].start, last.end, NameRole.PLACE.value, Tier.BLOCK, label)

    def _whole(self, text: _Text) -> Iterator[Hit]:
        for at, token in enumerate(text.tokens):
            if token.upon or token.script is Script.DIGITS or len(token.text) < 2:
                continue
            if len(token.text) > _LONGEST_WORD:
                yield from self._buried(at, token)
                continue
            found = self._lexicon.match(token.text, token.reading, token.script, sorani=token.sorani)
            for part, how in found:
                tier = self._tier(part, how, token.text)
                if _says_another_thing(part, text, at):
                    tier = Tier.ASK
                if token.script is Script.LATIN and how > How.CLITIC:
                    judged = _latin_tier(text, at, tier, given=part.role is NameRole.GIVEN)
                    if judged is None:
                        continue
                    tier = judged
                yield Hit(at, at, part, how, tier)

    def _buried(self, at: int, token: Token) -> Iterator[Hit]:
        """Names inside a row of letters too long to be a word."""
        for name in self._texts:
            for part in self._lexicon.exactly(name) if name in token.text else ():
                yield Hit(at, at, part, How.EXACT, Tier.BLOCK)

    def _tier(self, part: NamePart, how: How, word: str) -> Tier:
        if part.role is NameRole.KUNYA:
            return Tier.BLOCK
        if part.role is NameRole.PLACE and part.whole and how <= How.CLITIC and part not in self._public:
            return Tier.BLOCK  # also where the village is called by an everyday word
        if how is How.FUZZY or part.wordlike or (how >= How.CLITIC and _is_another_word(word, part)):
            return Tier.ASK
        if part.role is NameRole.PLACE:
            return Tier.ASK if part in self._public else Tier.BLOCK
        if part.role is NameRole.GIVEN:
            return Tier.BLOCK
        return Tier.ASK if is_common(part.text) else Tier.BLOCK

    def _joined(self, text: _Text) -> Iterator[Hit]:
        """Names of two or three words: servant-of names, kunyas, articles standing alone."""
        tokens = text.tokens
        for at, token in enumerate(tokens):
            tail = at + 1 < len(tokens) and (tokens[at + 1].text in TAILS or tokens[at + 1].text in ARTICLES)
            if not tail and not opens_name(token.text):
                continue
            for last in range(at + 1, min(at + 4, len(tokens))):
                if tokens[last].script is not token.script or len(tokens[last].text) > _LONGEST_WORD:
                    break
                joined = "".join(each.text for each in tokens[at : last + 1])
                reading = joined[: -len(tokens[last].text)] + tokens[last].reading
                for part, how in self._lexicon.match(joined, reading, token.script):
                    if how is How.FUZZY or _words_of_a_sentence(text, at, last):
                        continue
                    yield Hit(at, last, part, how, self._tier(part, how, joined))

    def _split(self, text: _Text) -> Iterator[Hit]:
        """A name in two halves, over a line, a hyphen, a dot; also two names run together."""
        tokens = text.tokens
        for at, (token, following) in enumerate(pairwise(tokens)):
            if token.script is not following.script or token.script is Script.DIGITS:
                continue
            if len(token.text) + len(following.text) > _LONGEST_WORD:
                continue
            tight = _tight(text.folded, token, following)
            common = _is_plain(token.text) and _is_plain(following.text)
            loosely = (tight and not common) or _no_words(token, following)
            if (common and not tight) or not (loosely or self._lexicon.may_begin(token.text)):
                continue
            joined, reading = _as_one(text.folded, (token, following))
            if loosely:
                found = self._lexicon.match(joined, reading, token.script)
            else:
                found = tuple((part, How.EXACT) for part in self._lexicon.exactly(joined))
            for part, how in found:
                if how is not How.FUZZY:
                    tier = self._tier(part, how, joined) if tight and not common else Tier.ASK
                    yield Hit(at, at + 1, part, how, tier)
        for at, token in enumerate(tokens):
            yield from self._run_together(at, token)

    def _in_everyday_words(self, tokens: Sequence[Token]) -> Iterator[Hit]:
        """Her given name in two everyday words: whoever reads aloud hears her name."""
        for at, (token, following) in enumerate(pairwise(tokens)):
            part = self._given.get(token.text + following.text)
            if part is not None and _is_plain(token.text) and _is_plain(following.text):
                yield Hit(at, at + 1, part, How.EXACT, Tier.ASK)

    def _run_together(self, at: int, token: Token) -> Iterator[Hit]:
        if not 2 * _LETTER_RUN <= len(token.text) <= _LONGEST_WORD or token.script is Script.DIGITS:
            return
        for cut in range(_LETTER_RUN, len(token.text) - _LETTER_RUN + 1):
            left, right = self._lexicon.exactly(token.text[:cut]), self._lexicon.exactly(token.text[cut:])
            if left and right and left[0].group == right[0].group:
                yield Hit(at, at, left[0], How.EXACT, Tier.BLOCK)
        if token.script is Script.LATIN and len(token.text) > 2 * _LETTER_RUN and not is_word(token.text):
            yield from self._in_a_double_name(at, token)

    def _in_a_double_name(self, at: int, token: Token) -> Iterator[Hit]:
        """A name of hers that is one half of a double one, the other half a common name."""
        for cut in range(_LETTER_RUN, len(token.text) - _LETTER_RUN + 1):
            for own, other in ((token.text[:cut], token.text[cut:]), (token.text[cut:], token.text[:cut])):
                if not (self._lexicon.might_be(own) and is_common(other)):
                    continue
                for part, how in self._lexicon.match(own, own, token.script):
                    if how is not How.FUZZY and part.role is not NameRole.PLACE:
                        yield Hit(at, at, part, How.FUZZY, Tier.ASK)

    def _mixed(self, text: _Text) -> Iterator[Hit]:
        """Letters of both scripts in one word."""
        for first, last, readings in mixed_words(text.tokens):
            for word, script in readings:
                as_typed = word[0] == text.tokens[first].text[0]
                for part, how in self._lexicon.match(word, word, script):
                    if how is not How.FUZZY and (as_typed or how is not How.CLITIC):
                        yield Hit(first, last, part, how, self._tier(part, how, word))

    def _spelled_out(self, text: _Text) -> Iterator[Hit]:
        """Single letters one after another."""
        tokens = text.tokens
        at = 0
        while at < len(tokens):
            to = at
            while to < len(tokens) and len(tokens[to].text) == 1 and tokens[to].script is tokens[at].script:
                to += 1
            if to - at >= _LETTER_RUN:
                word = "".join(token.text for token in tokens[at:to])
                written, reading = _as_one(text.folded, tokens[at:to])
                for name in self._texts:
                    start = word.find(name)
                    first, last = (at + start, at + start + len(name) - 1) if start >= 0 else (at, to - 1)
                    for part in self._lexicon.exactly(name) if start >= 0 or name in written else ():
                        yield Hit(first, last, part, How.EXACT, Tier.BLOCK)
                for part, how in self._in_other_letters(written, reading, tokens[at].script):
                    yield Hit(at, to - 1, part, how, self._tier(part, how, written))
            at = max(to, at + 1)

    def _said_letter_by_letter(self, tokens: Sequence[Token]) -> Iterator[Hit]:
        """What the letters are called, one after another."""
        for first, last, word, script in said_letters(tokens):
            for name in self._texts:
                start = word.find(name)
                for part in self._lexicon.exactly(name) if start >= 0 else ():
                    yield Hit(first + start, first + start + len(name) - 1, part, How.EXACT, Tier.BLOCK)
            for part, how in self._in_other_letters(word, word, script):
                yield Hit(first, last, part, how, self._tier(part, how, word))

    def _in_other_letters(self, word: str, reading: str, script: Script) -> Iterator[tuple[NamePart, How]]:
        """Parts that a word spelled out is, in another spelling or the other script."""
        if script is not Script.DIGITS and len(word) <= _LONGEST_WORD:
            found = self._lexicon.match(word, reading, script)
            yield from ((part, how) for part, how in found if How.CLITIC < how < How.FUZZY)


def _says_another_thing(part: NamePart, text: _Text, at: int) -> bool:
    """Whether a word plainly says something else than a part of this kind. The name that she herself is called by does
    only in a set phrase: whoever writes it elsewhere in her letter has named her.
    """
    tokens = text.tokens
    if part.role is NameRole.KUNYA:
        return False
    typed = text.folded.source[tokens[at].start : tokens[at].end]
    if typed in WHOLE_WORDS or is_in_set_phrase(tokens, at) or (typed[0] == _KAF and _is_no_as(part, tokens, at)):
        return True
    if part.role is NameRole.PLACE:
        return says_no_place(tokens, at)
    return part.role is not NameRole.GIVEN and is_sorani_word(tokens, at)


def _is_no_as(part: NamePart, tokens: Sequence[Token], at: int) -> bool:
    """Whether a word in a Sorani sentence only begins with the letter that is "as" in an Arabic one: "the works", and
    not "as Arkan".
    """
    near = (*tokens[max(at - 1, 0) : at], *tokens[at + 1 : at + 2])
    return tokens[at].sorani and tokens[at].text[1:] == part.text and any(token.sorani for token in near)


def _is_another_word(word: str, part: NamePart) -> bool:
    """Whether a word that is not written as a part on file is an everyday one, or one with something joined before."""
    forms = [form for form in arabic_forms(word)[1:] if word.endswith(form)]
    if part.text in forms:
        return False
    if is_word(bare(word)):
        return True
    return part.script is Script.ARABIC and not word.startswith(part.text) and any(map(is_word, forms))


def _as_one(folded: Folded, tokens: Sequence[Token]) -> tuple[str, str]:
    """Text and reading of tokens as one word: what is folded by its place in a word is folded by its place in this."""
    if tokens[0].script is not Script.ARABIC:
        return "".join(token.text for token in tokens), "".join(token.reading for token in tokens)
    reading = arabic_word("".join(folded.text[token.at : token.to] for token in tokens))
    return plain(reading), reading


def _no_words(token: Token, following: Token) -> bool:
    """Whether two Latin words are no common English ones, so that together they may be a name with a space in it."""
    if token.script is not Script.LATIN or _is_plain(token.text) or _is_plain(following.text):
        return False
    return not (is_word(token.text) and is_word(following.text))


def _words_of_a_sentence(text: _Text, first: int, last: int) -> bool:
    """Whether tokens are common English words in small letters: "as we" is no article with a name."""
    words = text.tokens[first : last + 1]
    return all(_is_plain(word.text) and not text.folded.source[word.start].isupper() for word in words)


def _is_plain(word: str) -> bool:
    """Whether it is an everyday word; the list has none of one letter."""
    return word in everyday() or word in {"a", "i"}


def _phrases_not_public(identifiers: Identifiers, public: Iterable[str]) -> dict[tuple[str, ...], str]:
    """Her places of several words, but those whose telling words are together in a fixed slot."""
    slots = [_public_slot(value) for value in public]
    phrases: dict[tuple[str, ...], str] = {}
    for key, label in place_phrases(identifiers):
        telling = frozenset(key) - PLACE_WORDS or frozenset(key)
        if not any(telling <= slot for slot in slots):
            phrases[key] = label
    return phrases


def _begins(token: Token, word: str) -> bool:
    """Whether a token is a word, with or without what is joined before it."""
    if token.script is not Script.ARABIC:
        return token.text == word
    return any(bare(form) == word for form in arabic_forms(token.text))


@lru_cache(maxsize=1_000)
def _public_slot(value: str) -> frozenset[str]:
    return frozenset(plain_words(value))


@lru_cache(maxsize=1_000)
def _public_words(value: str) -> tuple[tuple[str, str, Script], ...]:
    """The same for every woman, and says nothing of one."""
    return tuple(join_names(words_of(value)))


def _public_parts(lexicon: Lexicon, public: Iterable[str]) -> frozenset[NamePart]:
    """The places that are also in a fixed slot, in whatever spelling."""
    words = [word for value in public for word in _public_words(value)]
    found = [hit for text, reading, script in words for hit in lexicon.match(text, reading, script)]
    return frozenset(part for part, how in found if how is not How.FUZZY)


def _tight(folded: Folded, token: Token, following: Token) -> bool:
    """Whether only a hyphen, a dot, a line break or the like is between two tokens of one script."""
    return _TIGHT_GAP.fullmatch(folded.text, token.to, following.at) is not None


def _latin_tier(text: _Text, at: int, tier: Tier, *, given: bool) -> Tier | None:
    """A variant that is an English word: dropped, or asked about with a capital or if the word is rare.

    A common word with a capital is asked about inside a sentence only, and only for her given name. After a title
    ("Ms. Hero") it is a name.
    """
    token, folded = text.tokens[at], text.folded
    capital = folded.source[token.start].isupper()
    titled = capital and at > 0 and text.tokens[at - 1].text in _TITLES
    if titled or "'" in folded.text[token.at : token.to]:
        return tier
    if token.text in SITE_WORDS:
        return None
    common, rare = token.text in everyday(), token.text in rarer_english()
    if token.text == _FEAST or (token.text in MONTH_WORDS and not common):
        return _day_tier(text.tokens, at, tier, given=given)
    if not common and not rare:
        return tier
    if not capital:
        return Tier.ASK if given and not common else None
    begins = token.at == 0 or _SENTENCE_END.search(folded.text, 0, token.at) is not None
    return None if common and (begins or not given) else Tier.ASK


def _day_tier(tokens: Sequence[Token], at: int, tier: Tier, *, given: bool) -> Tier | None:
    """A variant that is a feast or a month, which no list of English words has: for her given name always asked about,
    for others not where a figure beside it makes it a day.
    """
    if any(near.script is Script.DIGITS for near in (*tokens[max(at - 1, 0) : at], *tokens[at + 1 : at + 2])):
        return Tier.ASK if given else None
    short = tokens[at].text in MONTH_WORDS and len(tokens[at].text) == _SHORT_MONTH
    return tier if short else Tier.ASK
