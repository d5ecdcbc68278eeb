"""A fictional woman for the tests of the leak check, and a short way to ask it."""

from __future__ import annotations

from nsintake.masking.leak_check import Finding, Identifiers, compile_check

WOMAN = Identifiers(
    names=("زينب أحمد عبد الله الجبوري", "Zainab Ahmed Abdullah Al-Jubouri", "أم سيف", "زوزو"),
    phones=("+964 770 123 4567", "07809998877"),
    handles=("@zainab_99", "z.ahmed@example.com"),
    places=("قرية الحود", "Al-Hud"),
    others=("سرمد", "مدرسة الرافدين", "0750 111 2233", "rafidain.girl_3", "حسن علي"),
)


def findings(text: str, woman: Identifiers = WOMAN, **more: tuple[str, ...]) -> tuple[Finding, ...]:
    return compile_check(woman, **more).run(text)  # type: ignore[arg-type]


def hits(text: str, woman: Identifiers = WOMAN, **more: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Rule, tier and the words found."""
    return [(each.rule, each.tier.value, text[each.start : each.end]) for each in findings(text, woman, **more)]


def named(*names: str) -> Identifiers:
    return Identifiers(names=names)
