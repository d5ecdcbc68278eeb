"""Mutants of the masking that nobody can tell from the code: by file, what was changed and why it is the same."""

from __future__ import annotations

MASKING: dict[str, dict[str, str]] = {
    "nsintake/masking/lexicon.py": {
        "both_ways: always 'x' in latin": "without an x both ways are the word itself",
        "same_person_part: leave out left.text == right.text": "what is equal ends with it too",
        "tongues: leave out row not in rows": "a row is there once either way; asking first saves time",
        "Lexicon._index: leave out other.script is Script.ARABIC": "no Latin word is read as an Arabic one would be",
        "Lexicon.match: always found is None": "found again it is the same; that it is remembered saves time",
        "Lexicon.match: <= in how < best.get(part, How.FUZZY + 1)": "what is as sure is the same",
        "Lexicon._read_fondly: always self._fond_read": "where nobody has such a fond name none is found; asking first "
        "saves time",
        "Lexicon._near: always not self._fuzzy.keys().isdisjoint(keys)": "without a key in common none is near; asking "
        "first saves time",
        "Lexicon._read_backwards: leave out self._latin_only": "where none is alone none is found; asking first saves "
        "time",
        "_deletions: never len(word) < _LEAST_FUZZY - 1": "so short a word is one letter away from none that is looked "
        "for",
        "_fuzzy_latin: < in changed <= _SOFT": "two words have no so many letters that differ",
        "_is_prefixed_name: leave out text.endswith(part.text)": "another common name was left out before",
    },
    "nsintake/masking/readings.py": {
        "step: always slot.vowels": "without vowels none goes on",
        "step: always slot.consonants": "without consonants none goes on",
        "with_short_vowels: never latin[at:at + 1] not in _SHORT_SIGNS": "no vowel begins with another sign",
        "ends_of_reading: never not exact": "from nowhere nothing is read on; stopping saves time",
        "with_short_vowels: never not short": "of no vowels none is in the word",
        "latin_keys: leave out word.startswith('abd')": "no other word is changed by it",
        **{
            f"latin_keys: always {letter!r} in word": "without that letter the way is the word itself"
            for letter in ("v", "j", "w", "kh")
        },
    },
    "nsintake/masking/pet_names.py": {
        "pet_names: leave out part.script not in {Script.ARABIC, Script.LATIN}": "no other alphabet is read as a name",
    },
    "nsintake/masking/spoken_numbers.py": {
        "spoken_rows: always row": "of an empty row nothing is read; asking first saves time",
        "spoken_rows: leave out not row": "what is before the first word of a row is asked by nobody",
        "_key: never word.isascii()": "what is folded in Arabic words is in no Latin one; asking first saves time",
    },
    "nsintake/masking/spellings.py": {
        **{
            f"_variants: always {letter!r} in word": "without that letter the variant is the word itself"
            for letter in ("x", "v")
        },
        "_same_vowel: leave out left == right": "what is equal is alike too; asking first saves time",
        "_same_vowel: leave out left[1:2]": "of a single vowel nothing is left out, and a glide is longer",
        **{
            f"_same_vowel: {change} len(left) < 3": "what is longer is no glide, and was equal before"
            for change in ("leave out", "<= in")
        },
    },
    "nsintake/masking/kin.py": {
        **{
            f"{function} is Script.ARABIC": "no word of the lists is in another script"
            for function in ("_is_cue: leave out tokens[at].script", "_like_a_name: leave out token.script")
        },
        "kin_named: never token.text not in _KIN and token.text[1:] not in _KIN": "other words are no kin",
        "_is_of: leave out token.text[1:] in KIN_OF": "an Arabic word for kin that is none of these is a cue anyway",
    },
    "nsintake/masking/accounts.py": {
        "AccountCheck._own: always self._codes": "without codes nothing is looked for; asking first saves time",
        "_Squeezed.find: never key not in self._squeezed": "what is not there is not found; asking first saves time",
        "_Squeezed.find: leave out self._way_back": "made again it is the same; that it is remembered saves time",
    },
    "nsintake/masking/handles.py": {
        "handle_like: leave out camels": "without a capital inside any word none is in this; asking first saves time",
        "_inside: leave out text.isascii() (2)": "letters of other scripts are spelled in one way; asking first saves "
        "time",
    },
    "nsintake/masking/name_check.py": {
        "NameCheck._split: leave out not (loosely or self._lexicon.may_begin(token.text))": "no part begins so",
        "NameCheck.run: never not self.parts": "without names and places nothing is found; asking first saves time",
        "NameCheck._named_places: always self._phrases": "without places of several words nothing is found; asking "
        "first saves time",
        "NameCheck._run_together: leave out not 2 * _LETTER_RUN <= len(token.text) <= _LONGEST_WORD": "a shorter word "
        "has no place to cut, and in a longer row of letters her names are looked for anyway; asking first saves time",
        "NameCheck._run_together: leave out token.script is Script.LATIN": "a word of another script reads as no Latin "
        "one; asking first saves time",
        "NameCheck._spelled_out: <= in at < len(tokens)": "behind the last word there is none to begin with",
        "NameCheck._in_other_letters: leave out script is not Script.DIGITS": "digits are read as no letters",
        "_begins: never token.script is not Script.ARABIC": "nothing is joined before a word of another script",
    },
    "nsintake/masking/names.py": {
        **{
            f"_name_parts: {change} len(words) > 1": "where titles are all there is they stay; asking first saves time"
            for change in ("leave out", ">= in")
        },
        **{
            f"_two_in_one: {change}": "no common name is in another script, so short, or made of two; asking first "
            "saves time"
            for change in (
                "leave out script is Script.ARABIC",
                "leave out text not in common_names()",
                "leave out len(text) >= 2 * _LEAST_OF_TWO",
                "always script is Script.ARABIC and len(text) >= 2 * _LEAST_OF_TWO and (text n",
            )
        },
        "_with_and_without_article: leave out core != text": "a part that is there twice is looked for once",
        "arabic_forms: never not suffixes": "without an ending nothing is added; asking first saves time",
    },
    "nsintake/masking/normalise.py": {
        "fold: never len(whole) == len(text) and '' not in pieces": "the way back is the same; asking first saves time",
        "_fold_one: leave out _LATIN.get(char.lower())": "a capital is made small below; asking first saves time",
        "arabic_word: always _AE in word": "where that letter is not in a word nothing is replaced; asking first saves "
        "time",
        "arabic_word: always '\u0649' in word[:-1]": "where that letter is not in a word nothing is replaced; asking "
        "first saves time",
    },
    "nsintake/masking/patterns.py": {
        "_birth_dates: always _YEAR.search(text)": "no day is without a year; asking first saves time",
        "_birth_dates: always any((word in text for word in BIRTH_CUES))": "without the words there is no such place",
        **{
            f"shapes: always {asked}": "without that nothing matches; asking first saves time"
            for asked in (
                "any((sign in text for sign in '@[('))",
                "any((sign in text for sign in '@_'))",
                "_FRACTION.search(text)",
                "_FOUR_DIGITS.search(text)",
            )
        },
    },
    "nsintake/masking/leak_check.py": {
        "compile_check: always items": "where nothing is withheld no word is looked up; asking first saves reading "
        "them",
    },
    "nsintake/masking/disguised_names.py": {
        **{
            f"DisguisedNames.{function}: leave out not "
            f"self._lexicon.might_be({word})": "a word with other consonants is no part; asking first saves time"
            for function, word in (("_masked", "bare"), ("_reversed", "word"))
        },
    },
    "nsintake/masking/initials.py": {
        "Initials.find: leave out len(token.text) < 3": "what is longer stands not alone",
        "Initials.find: <= in len(token.text) < 3": "what is longer stands not alone",
    },
    "nsintake/masking/phones.py": {
        "_is_phone: never len(digits) < 8": "no number so short is valid; asking first spares loading the library",
    },
    "nsintake/masking/withheld.py": {
        "WithheldIndex.find: never not self._by_first": "without phrases nothing is found; asking first saves time",
    },
    "nsintake/masking/mixed.py": {
        "mixed_words: <= in at < len(tokens)": "behind the last word there is none to begin with",
    },
    "nsintake/masking/numbers.py": {
        "NumberCheck.__init__: also without _digits(value)": "what has no digits is found nowhere",
    },
    "nsintake/masking/signal_words.py": {
        **{
            f"_forms: also without word.endswith(ending){which}": "what does not end so stays the word"
            for which in ("", " (2)")
        },
        "_forms: never token.script is not Script.LATIN": "no word of another script ends so",
    },
    "nsintake/masking/together.py": {
        "after_kunya: leave out before in KUNYA": "a word is the first of its forms, and no kunya is so long",
    },
}
