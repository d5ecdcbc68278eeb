"""Mutants that nobody can tell from the code: by file, what was changed and why it makes no difference."""

from __future__ import annotations

SAME: dict[str, dict[str, str]] = {
    "nsintake/crypto/grants.py": {
        "hpke_open: do not expect ValueError": "this release of the library says InvalidTag to every wrong input; the "
        "other is there for the next one",
    },
    "nsintake/crypto/os_keyring.py": {
        "_bare: always hasattr(backend_class, 'persist')": "an attribute that no other backend reads",
    },
    "nsintake/crypto/site_secret.py": {
        "Stick.read: >= in begins > _STICK_BEGINS": "what begins alike has gone the other way",
    },
    "nsintake/store/audit_bodies.py": {
        "Bodies.seal: always about": "nobody has an empty id, so there is no key either; asking costs a read",
    },
    "nsintake/store/check.py": {
        "verify_newest: leave out _START": "behind an entry that is gone none follows, from whatever hash",
    },
    "nsintake/store/final_values.py": {
        "may_be: leave out kind is None": "every table of records has its kind; only the type checker asks",
    },
    "nsintake/store/her_key_rule.py": {
        "HerKeyRule.may_state: leave out line.tbl not in SEALED[entries._comp]": "entries of other tables have no body "
        "about her, so no subject is found; asking first saves reads",
        "HerKeyRule.may_state: leave out entries._comp is not Compartment.IDENTITY": "in liaison.db everybody holds "
        "every key there is, so each entry opens; asking first saves reads",
        "HerKeyRule.may_state: < in line.n <= point.n": "the entry of a checkpoint states no record",
    },
    "nsintake/store/roster_notes.py": {
        f"RosterNotes.write_once: {change}": "the note is found again; that it is remembered saves a read"
        for change in (
            "leave out number in self._noted",
            "leave out work.scratch.get('noted') == number",
            "never number in self._noted or work.scratch.get('noted') == number",
            "skip work.after_commit(lambda: self._noted.add(number))",
        )
    },
    "nsintake/store/writers.py": {
        "WriterRule._is_in_force_at: > in n >= mark": "the entry that puts it in force is about no record, so its "
        "number is never asked about",
    },
}
