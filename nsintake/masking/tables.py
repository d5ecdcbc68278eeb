"""Small word tables of the leak check (``resources/words/tables.json``): clitics, kunyas, titles, words for digits.

Read at import, so that a check without its tables cannot even be built: Refused("word_list_missing"). All folded.
"""

from __future__ import annotations

import json
from typing import Any

from nsintake.errors import Refused
from nsintake.masking.words import read_words_file


def load(text: str) -> dict[str, Any]:
    """The tables of a JSON text. Refused("word_list_missing") if it is none."""
    try:
        tables = json.loads(text)
    except ValueError as error:
        raise Refused("word_list_missing", file="tables.json") from error
    if not isinstance(tables, dict):
        raise Refused("word_list_missing", file="tables.json")
    return tables


_TABLES = load(read_words_file("tables.json"))


def _words(name: str) -> tuple[str, ...]:
    words = _TABLES.get(name)
    if not words:
        raise Refused("word_list_missing", file="tables.json", table=name)
    return tuple(words)


def _pairs(name: str) -> dict[str, str]:
    return {word: str(_TABLES[name][word]) for word in _words(name)}


def _phrases(name: str) -> dict[str, frozenset[str]]:
    return {word: frozenset(_TABLES[name][word]) for word in _words(name)}


PLACE_WORDS = frozenset(_words("place_words"))
"""Words that make a never-word a place: village, quarter, school and their like."""
KUNYA = frozenset(_words("kunya"))
"""Mother of, father of, son of, daughter of."""
KUNYA_SPELLINGS = _pairs("kunya_spellings")
"""Latin spellings of a kunya's first word, to the one used for comparing."""
SERVANT_WORDS = frozenset(_words("servant_words"))
"""The first word of servant-of names."""
ARTICLES = frozenset(_words("articles"))
"""The article in Latin letters, standing alone."""
TAILS = frozenset(_words("tails"))
"""Second words of names made of two: "of the faith", "of God"."""
TITLES = frozenset(_words("titles"))
"""Titles and kin words that are before a name in a never-word."""
BORN_WITH_ARTICLE = frozenset(_words("born_with_article"))
"""Names that begin with the letters of the article and lose letters of their own if it is taken off."""
PREFIXES = _words("prefixes")
"""What is written joined before an Arabic word: and, so, in, to, as, will, the, o."""
SUFFIXES = _words("suffixes")
"""What is written joined after a name: possessives, and Sorani endings."""
SORANI_ENDINGS = _words("sorani_endings")
"""What Sorani alone joins after a name, as it is folded."""
SORANI_WORD_ENDINGS = _words("sorani_word_endings")
"""What Sorani joins after any word: the, a, her, of, as they are folded."""
ENDINGS = _words("endings")
"""Endings that make another form of an everyday word: feminine, plural, of a place."""
DIGIT_WORDS = _pairs("digit_words")
"""Words for digits."""
LARGER_NUMBERS = _pairs("larger_numbers")
"""Words for ten to nineteen, tens and hundreds."""
REPEAT_WORDS = _pairs("repeat_words")
"""What says that the digit after it is meant twice or three times."""
JOINING_WORDS = frozenset(_words("joining_words"))
"""And: what joins two numbers that are said, written as a word of its own."""
WORDS_WITHIN_NUMBERS = frozenset(_words("words_within_numbers"))
"""Numbers of other languages that are words of a sentence too: they are numbers only after another one."""
PAUSE_WORDS = frozenset(_words("pause_words"))
"""What is said between the groups of a number."""
NUMBER_WORDS = frozenset(_words("number_words"))
"""Words for numbers in phrases such as an age."""
OTHER_TONGUES = tuple(tuple(row) for row in _words("other_tongues"))
"""Names of the scriptures as other languages write them; one row, one name."""
PET_NAMES = {name: tuple(_TABLES["pet_names"][name]) for name in _words("pet_names")}
"""Fond and short forms of names that no rule makes, by the name."""
BIRTH_CUES = _words("birth_cues")
"""What is before a date of birth, in folded text."""
YEAR_WORDS = _words("year_words")
"""What a year of birth in words has in it, folded as running text is: hundreds and tens of the last century."""
DOCUMENT_CUES = _words("document_cues")
"""What is before the number of a document."""
FILE_CUES = _words("file_cues")
"""What is before a number under which an office, a school or a hospital knows her, in folded text."""
REGISTER_CUES = _words("register_cues")
"""The book and the page of a register of families, in this order."""
TENT_CUES = frozenset(_words("tent_cues"))
"""What is before the number of a tent, without the article."""
HOUSE_CUES = frozenset(_words("house_cues"))
"""What is before a number of an address, of which one alone says little."""
NUMBER_CUES = frozenset(_words("number_cues"))
"""Number, no."""
PRIVATE_PLATE = _words("private_plate")
"""What is after the number of a plate."""
PLATE_CUES = _words("plate_cues")
"""What is before a number plate."""
KIN_CUES = frozenset(_words("kin_cues"))
"""Her brother, her father and their like, one Arabic or Sorani word each."""
KIN_CUES_EN = frozenset(_words("kin_cues_en"))
"""The same in English, after "her"."""
KIN_BETWEEN = frozenset(_words("kin_between"))
"""What may be between a kin word and the name: which of them it is, that he is called so."""
KIN_BETWEEN_SENTENCE = frozenset(_words("kin_between_sentence"))
"""The same, where "called" or "law" follows: "who is called", "in law"."""
SHE_WORDS_EN = frozenset(_words("she_words_en"))
"""Words for her that are before her kin in English."""
MONTH_WORDS = frozenset(_words("month_words"))
"""Names of months, the first word of each, in three languages."""
LETTER_CUES = frozenset(_words("letter_cues"))
"""What says that a letter of the alphabet is told: begins with, the letter."""
NAME_CUES = frozenset(_words("name_cues"))
"""What says of what: her name, her surname."""
LETTER_NAMES = _pairs("letter_names")
"""What the Arabic letters are called, to the letter."""
END_CUES = frozenset(_words("end_cues"))
"""What says that figures are the end of a number: the last, ends in."""
RADIO_LETTERS = _pairs("radio_letters")
"""The words by which letters are said over a radio."""
CALLED_CUES = frozenset(_words("called_cues"))
"""What says that the next word is a name."""
AT_WORDS = _words("at_words")
"""The sign of an address in words."""
DOT_WORDS = _words("dot_words")
"""The dot of an address in words."""
END_OF_SITE = _words("end_of_site")
"""What addresses end with."""
USER_CUES = _words("user_cues")
"""What is before the name of an account."""
OWN_ACCOUNT = _words("own_account")
"""An account or a page of hers."""
NAMED_CUES = _words("named_cues")
"""What follows where its name is told."""
MAP_CUES = _words("map_cues")
"""What is before the degrees of a place."""
LETTER_WORDS = frozenset(_words("letter_words"))
"""Words of every letter after which places are called too: police, freedom. Without the article."""
SAID_BEFORE = _phrases("said_before")
"""By a word that is also a name, what right before it shows that it is only a word: "good" after "greetings"."""
SAID_AFTER = _phrases("said_after")
"""The same, of what is right after it: "seven" before "years"."""
WHOLE_WORDS = frozenset(_words("whole_words"))
"""Words, as they are typed, that look like a name with something joined to it: "we have" is also "to Dina"."""
LIVING_BEFORE = frozenset(_words("living_before"))
"""What says before a place that somebody lives there or is from there."""
LIVING_AFTER = frozenset(_words("living_after"))
"""The same after it, as Sorani says it."""
PEACE_WORDS = frozenset(_words("peace_words"))
"""What is right beside "peace" where no place is meant: upon you, the force of."""
SORANI_WORD_NAMES = frozenset(_words("sorani_word_names"))
"""Names that are everyday words in Sorani and none in Arabic: sweet, rain, message."""
PILGRIM_TITLES = _words("pilgrim_titles")
"""How people write the title of a pilgrim, which many villages are called by."""
WOMAN_TITLES = frozenset(_words("woman_titles"))
"""Words after which one letter alone stands for a woman's name. Without the article."""
KIN_OF = frozenset(_words("kin_of"))
"""Daughter of, widow of and their like, where the name follows at once, one word each."""
FORCE_WORDS = frozenset(_words("force_words"))
"""Forces and their ranks, in three languages."""
SITE_WORDS = frozenset(_words("site_words"))
"""Words of well-known sites and addresses, in which no name of hers is looked for."""
