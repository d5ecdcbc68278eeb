"""Mutants that nobody can tell from the code: by file, what was changed and why it makes no difference."""

from __future__ import annotations

from tests.mutants.same_masking import MASKING

SAME: dict[str, dict[str, str]] = {
    **MASKING,
    "nsintake/matching/way_back.py": {
        "Remembered.take: always way.words": "filled up from nothing it is the same; that one is shared saves memory",
        "Remembered.take: leave out self._nothing[0]": "nothing that is said equals an empty one either; of the same "
        "length, comparing it takes the same time",
        "Remembered._of_signs: always chosen": "no file has the digest of no pictures: who chose none keeps none",
    },
    "nsintake/records/consent_standing.py": {
        f"Standing.{name}: leave out self.word is not None": "where she has no word, something speaks against it that "
        "does not pass"
        for name in ("may_begin", "to_begin", "waits")
    }
    | {
        "against_going: leave out conflict is not Conflict.FORCE": "where he serves there the graver reason is given",
    },
    "nsintake/records/who_wrote.py": {
        "_by_another: >= in at > told": "that entry tells a step",
        "step_by_step: always steps": "of a row without steps none is asked about; asking first saves reads",
    },
    "nsintake/services/backup/what_is_buried.py": {
        "is_session_there: leave out now.store.comp is not Compartment.IDENTITY": "in liaison.db there is no session; "
        "asking first saves reads",
    },
    "nsintake/records/agreed_points.py": {
        **{
            f"{name}: always ids": "of no ids there are no rows; asking first saves a read"
            for name in ("meeting_codes", "in_words_that_passed")
        },
        "as_passed: always codes is None": "read again they are the same; that they are given saves reads",
        "as_passed: leave out PASSED not in told": "what a worker agreed tells in which words: what differs from that "
        "somebody else wrote since",
        "in_words_that_passed: also without row.value.kind is TaskKind.ACTION_POINT": "nothing is said of another task",
        "state_those_of_before: never draft_signs.marked(audit) is not None": "asked again below; asking first saves a "
        "transaction",
        "state_those_of_before: leave out said is not None": "of a row that is sound an entry counts; this says so to "
        "mypy",
    },
    "nsintake/records/own_ids.py": {
        "may_be_hers: never all(map(is_made, every))": "what is made is kept below as well; asking first saves reads",
        "may_be_hers: leave out is_made(each)": "an id that is made is none of those that are apart",
    },
    "nsintake/services/audit/words_kept.py": {
        "_since_the_keys: >= in line.n > point.n": "the entry of a checkpoint states no record",
    },
    "nsintake/matching/alike.py": {
        "alike: > in worth >= 0": "no sum of logarithms of counts is a number with a quarter",
        "alike: <= in best[key].worth < worth": "of two that say as much either may be given",
        "_aligned: leave out NameMatch.EXACT": "what was found has a form; this says so to mypy",
    },
    "nsintake/matching/case_search.py": {
        "CaseSearchIndex.put: always apart is None": "taken apart again it is the same; that it is kept saves time",
        "CaseSearchIndex.put: always phone not in self.by_phone": "a second number leads to the same phone; asking "
        "first saves memory",
        "CaseSearchIndex._in_order: always self._order is None": "made again it is the same; that it is remembered "
        "saves time",
        **{
            f"CaseSearchIndex._first: {change} len(found) * _MANY < len(self._rank)": "sorted or looked through, the "
            "order is the same; one of the two is quicker"
            for change in ("<= in", "always", "never")
        },
        "CaseSearchIndex._dialled: always len(stem) <= _SHORT_STEM": "no beginning that is kept is longer",
        **{
            f"CaseSearchIndex._coded: {change}": "no code has another sign or so many; asking first saves a search"
            for change in (
                "leave out not set(signs) <= set(ALPHABET)",
                "< in set(signs) <= set(ALPHABET)",
            )
        },
    },
    "nsintake/matching/names_on_file.py": {
        "Lines.holding: > in (at := text.find(part, at)) >= 0": "the text begins with the end of a line, and no part "
        "has one",
        "_Tree.read: skip begun.update(child.below)": "what goes on is found at its next letter, and what ends here as "
        "a whole word",
        **{
            f"NamesOnFile.{function}: always script is Script.LATIN": "a word of another script reads as no Latin one"
            for function in ("_ways", "_other_forms")
        },
        "_Tree.read: always after": "from no place nothing is read; asking first saves the walk",
        "NamesOnFile.add: always reading not in self._readings[number]": "what is added twice is found once; asking "
        "first saves memory",
        "NamesOnFile.add: always script is Script.ARABIC": "letters of other scripts read as nothing in the tree",
        "NamesOnFile._new: always script is Script.LATIN": "nobody asks for keys of other scripts",
        **{
            f"NamesOnFile.{function}: {change}": "looked for again it is the same; that it is remembered saves time"
            for function, kept in (("begun", "self._begun"), ("same", "self._same"))
            for change in ("always known is None", f">= in len({kept}) > _KEPT", f"always len({kept}) > _KEPT")
        },
        "NamesOnFile.begun: <= in how < known.get(number, NameMatch.NEAR + 1)": "in place of the same",
        "NamesOnFile.same: always script in _SPELLED": "no name of the scriptures is listed in another script",
        "_read_begun: always before != same": "where the letters before are the same both patterns find the same",
        **{
            f"_ways_of: {change}": "of one letter both patterns are the same"
            for change in (
                ">= in len(way) > 1",
                "always len(way) > 1",
                ">= in len(way) > 1 (2)",
                "also without len(way) > 1",
            )
        },
    },
    "nsintake/crypto/dek.py": {
        "Dek.for_log: always self._log is None": "made again it is the same; that it is remembered saves a derivation",
    },
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
    "nsintake/store/ahead.py": {
        "verify_ahead: leave out chain._seen.get(n) != said": "verified again it is the same; asking first saves time",
        "verify_ahead: <= in 0 < n": "no entry has that number",
        "verify_ahead: < in n <= chain.limit": "the read of the row verifies what was not verified ahead",
        "verify_ahead: never len(new) < 2": "one is verified alike by the read of its row",
        "_counts: never n == 1": "the read of the row verifies what was not verified ahead",
        "which_count: <= in 0 < n": "no entry has that number",
    },
    "nsintake/store/anchors.py": {
        "Anchors.broken_by: always known": "without an anchor nothing is compared; asking first saves a read",
        "Anchors._write: leave out self._in_keyring": "what is not to be read from a keyring is never known of it",
    },
    "nsintake/store/audit_bodies.py": {
        "Bodies.seal: always about": "nobody has an empty id, so there is no key either; asking costs a read",
    },
    "nsintake/store/checkpoint.py": {
        "Checkpoint.said: always held is None": "verified again it is the same; that it is remembered saves time",
        "Checkpoint._verified: leave out point is None": "without a checkpoint no bucket is asked for",
        "Checkpoint._verified: leave out len(point.buckets) != BUCKETS * _DIGEST": "a list that is not the one stated "
        "has no digest, and no lines come to that",
    },
    "nsintake/store/audit.py": {
        "AuditChain.append: never version": "verified when it is asked about it is the same; that it is remembered "
        "saves time",
        "AuditChain.append: always version": "nobody asks whether what states no record counts",
        "AuditChain.append: skip work.after_commit(lambda: self._seen.__setitem__(n, said))": "verified when it is "
        "asked about it is the same; that it is remembered saves time",
        "AuditChain.stated: < in n <= point.n": "the entry of a checkpoint states no record",
        "AuditChain._newest: >= in row[0] > above": "the entry of a checkpoint states no record",
        "AuditChain.written_by: always point is None": "an entry below the checkpoint is compared with what that says "
        "either way",
        **{
            f"AuditChain.written_by: leave out {part}": "what a record is was said by an entry or by a checkpoint"
            for part in ("said is not None", "point is not None", "said is None")
        },
        **{
            f"AuditChain.{change}": "looked for again it is the same; that it is remembered saves time"
            for change in (
                "point: always self._point is False",
                "_counts: never not self._was_verified(n)",
            )
        },
        **{
            f"AuditChain._judge_again: {change}": "verified again it is the same; less is remembered"
            for change in (">= in n > above", "also without n > above")
        },
        "AuditChain._counts: also without line.n == n - 1": "no entry follows from itself",
        "settled: also without known.says_nothing(n)": "verified again it is the same; less is remembered",
        "_is_at_nothing: never noted": "what is settled is known from the beginning of such a run; asking again costs "
        "reads",
        "_is_at_nothing: always noted": "what is settled was asked for with the notes just before",
        "find_point: never n == 1": "the note of a roster comes before it",
        "add_checkpoint: skip chain._last(work)": "it is asked for again before the entry is written",
        "AuditChain.stated: leave out state != NOTHING": "no row has that state",
        "AuditChain.stated: leave out n is not None": "of no number nothing is remembered",
        "AuditChain.stated: never n is not None and state != NOTHING and (self._seen.get(n) == said) and": "asked for "
        "again it is the same; that it is remembered saves reads",
    },
    "nsintake/store/audit_entries.py": {
        f"AuditEntries._end: {change}": "where no number is so high no gap is found; asking first saves reads"
        for change in (
            "leave out row[0] <= _GAP",
            "never row is None or row[0] <= _GAP",
            "< in row[0] <= _GAP",
        )
    }
    | {
        **{
            f"AuditEntries._may_be_undone: {change} n > work.scratch.get('audit_base', MOST)": "judged again it is the "
            "same; that it is remembered saves time"
            for change in ("leave out", ">= in")
        },
        "AuditEntries._last: leave out work.scratch.get('audit_last')": "asked for again it is the same; that it is "
        "remembered saves a read",
    },
    "nsintake/store/backup.py": {
        "_require_ours: >= in start > START": "what begins alike has gone the other way",
    },
    "nsintake/store/audit_lookups.py": {
        "unsettled_breaks: leave out broken": "where nothing is broken no break is asked about; asking first saves "
        "reads",
        **{
            f"hashes: {change} head < until": "behind the last entry none is read; asking first saves a read"
            for change in ("<= in", "leave out")
        },
    },
    "nsintake/store/check.py": {
        "missing: always store.comp is Compartment.IDENTITY": "no entry of liaison.db is sealed under a subject's key, "
        "so none names another subject; asking first saves a read",
        **{
            f"_verify_above: {change}": "looked up for each it is the same, or is not asked; reading once saves time"
            for change in (
                "always above.number or store.comp is not Compartment.IDENTITY",
                "leave out store.comp is not Compartment.IDENTITY",
            )
        },
        "_stated_again: >= in version > 0": "the reading leaves out what states no version",
        "_stated_again: never version > 0": "what counts is judged again, and counts; not asking for it saves reads",
        "_stated_again: >= in n > above": "the entry of a checkpoint states no record",
        "unsettled: always report.unproved": "where no bucket is unproved nothing is asked; asking first saves reads",
    },
    "nsintake/store/codec.py": {
        "_decoder: leave out _DECODERS.get(kind)": "built again it is the same; that it is looked for again saves that",
        "_lean: leave out not isinstance(value, type)": "a class is no value either way",
        "encode: do not expect OverflowError": "this release of the library writes whole numbers of any size",
        "_read: never schema == newest": "read as plain JSON first it is the same; read at once it is quicker",
        "_decoder: always decoder is None": "made again it is the same; that it is remembered saves time",
    },
    "nsintake/store/draft_signs.py": {
        "value_in: < in number <= MOST": "no list has so high a number",
    },
    "nsintake/store/final_values.py": {
        "_was_final: never joined.startswith(before)": "looked at again it is the same; that it is remembered saves "
        "reads",
        "_was_final: < in line.n <= chain.limit": "below the first number that is far above all others is none",
        "_told_again: always known": "where no keeper took note it is up to none; asking first saves reads",
        "_keeps: leave out kind.is_final is None": "of a kind without an end nobody asks here",
        "_keeps: never kind.kept is None": "no entry about another kind says what is kept; asking first saves reads",
        "_keeps: <= in len(count) < _DIGITS": "no value has so many events",
    },
    "nsintake/store/generation.py": {
        "note_in_force: leave out number is not None": "without a number there is no folder, and what cannot be "
        "written there does not matter",
        "site_mark: never number is None": "without a number there is no folder either",
        "left_over: <= in number < inside": "the one in force was left out before",
        "Lock._acquire: > in time.monotonic() >= until": "it is asked once more, a moment later",
        "Lock._acquire: skip time.sleep(_STEP)": "it is asked again at once; waiting spares the processor",
        "_open: always not path.exists()": "a file that is there is not made again; asking first saves the try",
    },
    "nsintake/store/gone.py": {
        "is_still_there: leave out line.hash": "of a file that is there nothing is asked of her key",
        "_counting: leave out state": "what is given up as lost has no state; asking first saves reads",
        **{
            f"last_gone: leave out {part}": "that entry was just read, and none about a record is left out of the views"
            for part in ("view is not None", "view.n == n")
        },
        "may_be_erased: <= in each.n < line.n": "that entry itself was just found to count",
    },
    "nsintake/store/carrying.py": {
        "_carried: never row is not None and store.audit.her_key.is_still_so(row[7], table, rec": "asked of the log it "
        "is the same; going by the entry that was read with it saves reads",
    },
    "nsintake/store/rebuilt_keys.py": {
        "RebuiltFile._holders: never wrap is None": "what is carried over was opened with it",
        "RebuiltFile.key_of: leave out holders is not None": "nobody is asked who else has a key that is for all; "
        "asking first saves reads",
        "RebuiltFile._holders: never subject_id not in self.spoken_of": "asked of each it is the same; this saves "
        "reads",
        "RebuiltFile._tell_again: never self.new.comp is not Compartment.IDENTITY": "the log of liaison.db tells no "
        "link; asking first saves reads",
        "RebuiltFile._tell_again: always self.told is None": "read again it is the same; that it is remembered saves "
        "reads",
    },
    "nsintake/store/rebuild.py": {
        "_Building._copy: also without not column.nullable": "no table that is copied has a column that may be empty",
        "_Building._copy_audit: >= in line.n > point.n": "the entry of a checkpoint states no record",
        **{
            f"_Building._copy_audit: {change}": "proved one by one it is the same; that they are remembered saves time"
            for change in (
                "always line.version and new and (not source.audit.knows(line.n, said))",
                "never source.audit.counts_line(line, before)",
                "skip source.audit.remember(line)",
                "leave out line.n > point.n",
                "leave out not source.audit.knows(line.n, said)",
                "leave out new",
                "leave out line.version",
            )
        },
        "_Building._reseal: skip file.new.database.checkpoint()": "written into the file at the end it is the same; "
        "before that it spares room on the disk",
        **{
            f"_Building._carry: {change}": "of a row that is there and does not open it is always said what it was"
            for change in (
                "never row is not None",
                "skip self._damaged.append((table, found.record_id))",
            )
        },
    },
    "nsintake/store/engine.py": {
        "Database.must_agree: leave out work is not None": "without a transaction nothing is noted of one; this says "
        "so to mypy",
    },
    "nsintake/store/schema.py": {
        "_take_out: always part.has_pages": "SQLite reads no schema in which a table of a module has an index",
        "_is_same: leave out found == sql": "spaced otherwise it is the same; asking first saves time",
    },
    "nsintake/store/lookups.py": {
        "_Compared.fits: never number == _LOST": "as a row of the last index it is one that does not belong there",
        "_reading: also without index.where": "one number more that no row has",
        "_as_sqlite_says: never _not_read(error) is False": "what is not there was missed by the reading before",
        "_faults: always name == _LOG": "the log was asked before; not asking again saves reads",
    },
    "nsintake/store/held_rows.py": {
        "given_up_unopened: always kept.given_up is None": "read again it is the same; that it is kept saves time",
        **{
            f"given_up_unopened: {change}": "each row is judged by its newest entry afterwards; asking first saves time"
            for change in (
                "leave out audit.is_keepers(line)",
                "leave out audit.bodies.open(cursor, line).verb == LOST",
                "also without audit.is_keepers(line) and audit.bodies.open(cursor, line).verb == LOS",
                "also without audit.words(cursor, line).verb == LOST",
            )
        },
        "is_in_doubt: never not any((_may_believe_nobody(store, line) for line in said))": "what a keeper said that "
        "counts is among all that was said; asking that first saves judging it",
        "keys_in_doubt: leave out store.comp is not Compartment.IDENTITY": "in liaison.db a key that names people "
        "opens to nobody; asking first saves reads",
        "is_stated_unopened: >= in line.n > (settled_until(audit) or 0)": "the entry by which a keeper settles states "
        "no row",
    },
    "nsintake/store/key_by_the_log.py": {
        **{
            f"has_restricted_key: {change}": "the entry that takes a row away is none about a key"
            for change in (">= in n > at", "<= in n < at")
        },
        "has_restricted_key: always at": "what is said first of a key is that it is restricted",
    },
    "nsintake/store/her_key_rule.py": {
        "HerKeyRule.may_state: leave out line.tbl not in SEALED[entries._comp]": "entries of other tables have no body "
        "about her, so no subject is found; asking first saves reads",
        "HerKeyRule.may_state: leave out entries._comp is not Compartment.IDENTITY": "in liaison.db everybody holds "
        "every key there is, so each entry opens; asking first saves reads",
        **{
            f"HerKeyRule.{place}": "in liaison.db everybody holds every key there is; asking first saves reads"
            for place in (
                "_read: leave out self._entries._comp is Compartment.IDENTITY",
                "unsaid: never self._entries._comp is not Compartment.IDENTITY",
            )
        },
        **{
            f"HerKeyRule.{place}": "asked of the file, as of each row alone, it is the same; what was read of all "
            "together saves reads"
            for place in (
                "_is_new: always lines is None",
                "subject: never lines is not None",
                "unsaid: also without lines is None",
            )
        },
        "HerKeyRule._is_new: >= in line.version > 0": "an entry of version 0 states nothing, and this is not asked",
        "HerKeyRule._is_new: <= in 0 < said.version": "no entry of version 0 is read here, and what is no number reads "
        "as less",
        "HerKeyRule.unsaid: >= in line.n > least": "the entry of a checkpoint states no record",
        "HerKeyRule.may_state: < in line.n <= point.n": "the entry of a checkpoint states no record",
        "HerKeyRule.may_state: never counts": "what counts is judged again, and counts; that it is remembered saves "
        "reads",
        "HerKeyRule.is_as_judged: leave out self._under[n][1] == wrap": "judged again it is the same; that it is "
        "remembered saves reads",
        **{
            f"HerKeyRule.is_still_so: {change}": "judged again it is the same; that it is remembered saves reads"
            for change in (
                "always self.subject(cursor, table, record_id, before=n) != subject_id",
                "leave out self._wrap(cursor, subject_id) == wrap",
                "leave out wrap is None",
                "leave out subject_id",
                "leave out self._has_key(cursor, subject_id, at=n)",
                "always wrap is None and subject_id and self._has_key(cursor, subject_id, at=n",
            )
        },
        "HerKeyRule.is_still_so: leave out not subject_id": "of no subject there is no key; asking first saves a read",
        "HerKeyRule._is_last_said: < in said.n <= point.n": "the entry of a checkpoint states no record",
    },
    "nsintake/store/drafts.py": {
        "Drafts._may_be_aside: leave out wraps.broken()": "what this session found is found again; asking first saves "
        "reading the log",
        "Drafts._plain: always key != subject_id": "found again it is the same key; asking first saves that",
    },
    "nsintake/store/retold.py": {
        "is_doubtful: leave out kind.is_final is not None": "every kind that says what to do in doubt has an end",
        "tell_rows_again: leave out kind.in_doubt is not None": "nothing else is doubtful; this says so to mypy",
        "_state_again: always said is not None": "what was read has an entry; this says so to mypy",
    },
    "nsintake/store/vouched.py": {
        "carried: leave out not kind.vouched": "where a worker vouches for nothing nothing goes on; asking first saves "
        "reads",
        "carried: never there is None": "of nothing a kind says nothing",
    },
    "nsintake/store/finished_rows.py": {
        "_moved: always ids": "of no rows none was moved; asking first saves a read",
        "not_over: leave out of_kind is not None": "every sealed table has its kind",
        **{
            f"missing: {change}": "read again from the beginning, or from where nothing followed, it is the same; less "
            "saves time"
            for change in (
                "<= in head < kept.upto",
                "always not kept.upto or head < kept.upto",
                ">= in head > kept.upto",
                "always head > kept.upto",
            )
        },
    },
    "nsintake/store/roster_history.py": {
        "RosterHistory.signing_key: always key is None": "found again it is the same; this saves time",
        **{
            f"RosterHistory.{change}": "verified again it is the same; that it is remembered saves time"
            for change in (
                "at: always roster is None",
                "at: never roster is not None",
                "at: always roster is not None",
                "_chain_now: always self._chain is None",
                "_as_sealed: always known is None",
            )
        },
        **{
            f"RosterHistory._as_sealed: leave out {part}": "the history names the last list too"
            for part in ("sha256(last).digest() == succession.last_hash", "known")
        },
        "RosterHistory._roots_until: <= in record.last_number < succession.last_number": "up to its own last list its "
        "own root is there already",
    },
    "nsintake/store/once_restricted.py": {
        "OnceRestricted.taken_out: never not gone": "where every entry is there no file is missed; asking first saves "
        "reads",
        "OnceRestricted._is_over: never identity.database.reader().execute(_ABOVE, (entry.record_id, TABLE, en": "what "
        "was said last is the entry itself, or from before it; asking first saves reads",
        "OnceRestricted._is_over: >= in said.n > kept.number": "the entry itself says that few open the file",
        "_is_said_since: >= in said.n > line_began(chain)": "the entry that begins a line is none about a key",
    },
    "nsintake/store/outbox.py": {
        **{
            f"Outbox.hides_notes: always {condition}": "asked again it is the same; that it is remembered saves reads"
            for condition in ("work is None", "_HIDES not in scratch")
        },
        "Outbox._goes: leave out line is None": "what is about to go was read in the same transaction",
        "Outbox._goes: leave out first is None (2)": "what has a first entry was cancelled where this is asked",
        "Outbox.never_went: always struck": "where nothing was struck no answer is used; asking first saves a read",
        "Outbox.deliver_in: always came.written": "where nothing was written nothing is to be committed",
        "Outbox.struck_at: leave out line": "whose entry it is was asked of the entry",
        **{
            f"{function}: <= in first < cancelled": "no entry does both"
            for function in ("Outbox._goes", "was_cancelled")
        },
    },
    "nsintake/store/rules_in_force.py": {
        **{
            f"{change}.audit.writers.is_in_force()": "asked again in the transaction it is the same; asking first "
            "waits for nobody"
            for change in ("put_writers_in_force: never liaison", "put_owing_in_force: never source")
        },
    },
    "nsintake/store/wraps.py": {
        "_pin: always name not in work.scratch": "set where nothing is, it is the same each time",
        "_pin: leave out (subject_id, epoch) in deks._pinned": "set where nothing is, it is the same; asking first "
        "keeps a transaction from remembering it",
        "put_right: leave out known.same_as(stored)": "the key that is stored already is wrapped once more",
        "Wraps.opened: never known is not None and known[0] == wrap": "opened again it is the same; that it is "
        "remembered saves time",
        "Wraps._hers: never self._keys.uid not in shared": "who is not named opens nothing either; asking first saves "
        "the try",
        **{
            f"Wraps.of_file: {change}": "asked for again it is the same; that it is remembered saves reads"
            for change in (
                "always known is None",
                "skip work.after_commit(lambda: self._of_file.__setitem__(name, dek))",
            )
        },
        "Wraps.wrap_in: always read is None or read[0] != subject_id": "read again it is the same; that it is "
        "remembered saves reads",
    },
    "nsintake/store/shut_keys.py": {
        "is_shut_with: leave out ()": "what is shut names people",
        **{
            f"_shut: {change}": "every other wrap opens here, or for nobody; asking first saves the try"
            for change in (
                "leave out is_restricted(wrap)",
                "leave out bytes(subject_id) not in _OF_FILE",
                "leave out epoch == deks.epoch",
                "always epoch == deks.epoch and is_restricted(wrap) and (bytes(subject_id) not",
            )
        },
    },
    "nsintake/store/wrap_lines.py": {
        "WrapLines.put_in_force: always not self.is_in_force()": "asked again in the transaction it is the same; "
        "asking first waits for nobody",
        "WrapLines.is_sound: never self._is_sound(subject_id)": "asking first spares a look at one moment, which says "
        "the same",
        "is_after: never not broken": "of no entry any comes after another; asking first saves reads",
    },
    "nsintake/store/wrap_doubts.py": {
        "is_broken_into: leave out not broken": "of no entry any comes after another; asking first saves reads",
        "follows_void: leave out not void": "where nothing is void nothing is before it; asking first saves reads",
        "follows_void: leave out line.n not in count": "what counts is not between two that follow each other of "
        "those that count, nor before the first",
        **{
            f"follows_void: <= in {edge}": "what is void does not count, so it is none of those beside it"
            for edge in ("each.n < later", "line.n < each.n", "line.n < later")
        },
    },
    "nsintake/store/sealed.py": {
        "SealedStore.import_sealed: always held != row.wrap": "sealed again under the same key it opens as before; "
        "asking first saves that",
        "SealedStore.import_sealed: leave out kind is not None": "every sealed table has its kind",
        "SealedStore._said: never kind is None": "every sealed table has its kind",
        "SealedStore.reseal: always self.comp is Compartment.IDENTITY": "the log of liaison.db tells no link; asking "
        "first saves reads",
    },
    "nsintake/store/her_key_proof.py": {
        "require_hers: leave out wrap is None": "what is sealed under a key was written just before",
        "_is_hers: leave out opened": "where nothing is sealed yet nothing was said first; asking first saves reads",
    },
    "nsintake/store/sealed_rows.py": {
        "SealedRows._right_together: >= in row[7] > least": "the entry of a checkpoint states no record",
        "SealedRows._right_together: also without type(row[6]) is bytes": "what is no wrap opens nothing, however it "
        "is read",
        "_hold: leave out said is None": "nothing is no state; this says so to mypy",
        **{
            f"SealedRows._each: {change}": "what is verified before it is asked for is verified alike; less saves time"
            for change in ("always point is None", "leave out row[7] > least", ">= in row[7] > least")
        },
    },
    "nsintake/store/shares.py": {
        "account_name: never os.name != 'posix'": "no test runs on another system",
        **{
            f"settle: leave out b''{which}": "a file that is not there tells of no secret, as one that is empty"
            for which in ("", " (2)")
        },
        "seal: leave out b''": "where no file is, none is overwritten",
    },
    "nsintake/store/signin.py": {
        "as_grants: leave out isinstance(comp, str)": "what is no text is in no list of names either",
        "SignInFile.wait_seconds: >= in left > timedelta(seconds=earned)": "what is as long as was earned is written "
        "again as it is",
        "SignInFile.clear_failures: always rows": "where nothing is there nothing is taken away; asking first saves "
        "that",
    },
    "nsintake/store/statements.py": {
        f"prepare: skip {call}": "it is written when it is first asked for; doing so before spares a wait"
        for call in ("schema.expected(comp)", "sealed(comp, name)")
    },
    "nsintake/store/months_kept.py": {
        "_newest: never row is None": "where a keeper said something there is an entry",
    },
    "nsintake/store/newest.py": {
        f"newest_few: {change}": "what is too much is cut off behind it; asking first saves a read"
        for change in ("<= in len(found) < most", "always len(found) < most")
    },
    "nsintake/store/owed.py": {
        "OwedLines.author: leave out of": "an entry about a note has no such detail, so none is like it",
    },
    "nsintake/store/roster_notes.py": {
        "of_other_lists: always said": "a list of which nothing is noted is compared with nothing; asking first saves "
        "reads",
        "has_list: < in number <= MOST": "no list has so high a number",
    }
    | {
        f"RosterNotes.write_once: {change}": "the note is found again; that it is remembered saves a read"
        for change in (
            "leave out number in self._noted",
            "leave out work.scratch.get('noted') == number",
            "never number in self._noted or work.scratch.get('noted') == number",
            "skip work.after_commit(lambda: self._noted.add(number))",
        )
    },
    "nsintake/store/to_do.py": {
        "shut_with_nobodys_key: never not any((_leaves_open(audit.bodies.open(cursor, line)) for line in lin": "what a "
        "keeper said that counts is among all that was said; asking that first saves judging it",
        **{
            f"_not_as_stated: {change}": "what seems to be otherwise is asked of the log again; less saves reads"
            for change in (
                ">= in len(rows) > _MANY",
                "never len(rows) > _MANY",
                "always len(rows) > _MANY",
                "skip said.update(((record_id, (version, state)) for record_id, version, sta",
                "skip said.update(((row[0], (row[8], row[9])) for row in beside))",
                "also without said.get(record_id) != state",
            )
        },
    },
    "nsintake/store/tombstones.py": {
        "read_lines: leave out start > len(data)": "what begins behind the end ends behind it too",
    },
    "nsintake/store/writers.py": {
        "WriterRule._is_in_force_at: > in n >= mark": "the entry that puts it in force is about no record, so its "
        "number is never asked about",
    },
}
