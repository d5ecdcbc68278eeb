"""Words for what goes wrong with the station itself: the disk, the files, the keyring, signing in, printing."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T

WORDS: dict[str, Callable[[], str]] = {
    "script_unplayable": lambda: T("This script cannot be played in the practice office: {why}"),
    # signing in
    "wrong_password": lambda: T(
        "This name and password do not open the station. Look at the keyboard language and try again."
    ),
    "throttled": lambda: T(
        "After wrong passwords the station waits before the next try. Nothing is locked; wait {wait_seconds} seconds."
    ),
    "not_approved": lambda: T(
        "This account is not approved yet. Ask a keeper to approve it on the accounts page, in one room with you."
    ),
    "clock_ahead": lambda: T(
        "The computer's clock says {clock}, the newest entry is of {newest}. Nothing was opened or written. If the "
        "clock is wrong, set it and sign in again. If nobody was here for that long, an intake worker or a keeper "
        "confirms it when she signs in."
    ),
    "day_agrees": lambda: T("The computer's clock and the newest entry agree on the day. Nothing was changed."),
    "disabled": lambda: T("This account is switched off. Ask a keeper or the administrator."),
    "audit_mismatch": lambda: T(
        "A file changed unexpectedly, so only reading, new sessions, taking consent back and backups go on "
        "until a keeper has settled it on the page Log. Nothing was done."
    ),
    "nothing_to_settle": lambda: T("There is nothing to settle in this file. Verify again to see what was found."),
    "check_stopped": lambda: T("The verification was stopped before the end, so nothing was settled."),
    "statement_false": lambda: T("Nobody of this office has signed this text as it is. It proves nothing."),
    "roster_stale": lambda: T(
        "The list of accounts changed meanwhile. Lock, sign in again, and do it once more; nothing was changed."
    ),
    "role_changed": lambda: T(
        "A keeper gave your account another role meanwhile. Lock and sign in again; what was saved before is there, "
        "what you typed since is lost."
    ),
    "not_permitted": lambda: T("Your account may not do this. Nothing was done."),
    "no_key": lambda: T("Your account has no key to this file, so it stays shut. Nothing was done."),
    "cannot_open": lambda: T(
        "Something sealed did not open, or its seal is broken. Nothing was changed. Stop here and tell a keeper today."
    ),
    # the folder
    "folder_foreign": lambda: T(
        "The folder {folder} contains something that is not a station. Choose an empty folder or "
        "the station's own; nothing in it was touched."
    ),
    "folder_full": lambda: T(
        "The disk is full. What was saved before is safe. Make room on the disk, then do it again."
    ),
    "folder_missing": lambda: T(
        "The folder {folder} is not there. If it is on a removable disk, plug that in, then try again."
    ),
    "folder_open": lambda: T(
        "Other accounts of this computer get into {folder}, so nothing was opened. Whoever the folder belongs to "
        "closes it with the command: chmod {mode} {folder}"
    ),
    "folder_readonly": lambda: T(
        "Nothing can be written where the station is stored. What was saved before is safe. Ask "
        "the administrator for permission to write there, or take the write protection off the "
        "disk."
    ),
    "disk_error": lambda: T(
        "The disk does not answer as it should. What was saved before is safe. Close other programs and try again; if "
        "it comes back, the disk may be failing: tell the administrator today."
    ),
    # the files
    "file_busy": lambda: T("Another part of the program is using {file}. Wait a moment and try again."),
    "file_corrupt": lambda: T(
        "The file {file} is damaged. Do not delete or repair anything; close the program and tell a keeper. A backup "
        "can bring it back."
    ),
    "file_put_right": lambda: T(
        "Somebody changed the file {file} with another program, so that not everything in it was found. It was put "
        "right, and nothing was done. Do it again; if it is refused then, tell a keeper today."
    ),
    "file_exists": lambda: T("The file {file} is already there and was not overwritten. Tell the administrator."),
    "file_missing": lambda: T(
        "The file {file} is missing from the station's folder. If somebody moved it, put it back; else tell a keeper."
    ),
    "file_strange": lambda: T(
        "In the place of the file {file} is something else: a pipe, a device, a folder or a "
        "link. It was not read. Nothing was changed; tell the administrator."
    ),
    "file_too_large": lambda: T(
        "The file {file} is far larger than it can be, so it was not read. Nothing was changed; tell the administrator."
    ),
    "file_newer": lambda: T(
        "A newer version of the program has written {file}. Install that version on this computer; nothing was changed."
    ),
    "file_not_sealed": lambda: T(
        "The file {file} is not sealed, so it is not the station's own. It was not opened. Tell a keeper today."
    ),
    "record_newer": lambda: T(
        "A newer version of the program has written this. Install that version on this computer; nothing was changed."
    ),
    "record_missing": lambda: T("This is no longer here. Go back and open the list again."),
    "changed_meanwhile": lambda: T(
        "Somebody else changed this meanwhile. Open it again, look at what changed, and do it once more. If you read "
        "this again then, lock and sign in again."
    ),
    "program_incomplete": lambda: T("A part of the program is missing ({file}). Install the program again."),
    # settings
    "minutes_bounds": lambda: T("Type a whole number of minutes from {least} to {most}."),
    # several at once
    "station_busy": lambda: T(
        "The station is doing heavy work in another window or account. Wait until that is done, then try again."
    ),
    "station_missing": lambda: T("There is no station in {folder} yet."),
    "practice_mismatch": lambda: T(
        "The folder {folder} and its accounts do not agree on whether this is the practice office. Nothing was "
        "opened. Somebody changed the folder: tell a keeper today."
    ),
    "pin_unreadable": lambda: T(
        "The note of the newest list of accounts on this computer cannot be read ({file}), so an old list would go "
        "unnoticed. Nothing was opened. Tell a keeper today."
    ),
    "pin_far_ahead": lambda: T(
        "The note of the newest list of accounts on this computer ({file}) is {count} lists ahead of this backup. No "
        "office signs so many: somebody wrote it. Nothing was changed. Take that file away and try again."
    ),
    "memory_short": lambda: T(
        "The computer has too little free memory to open the station ({mebibytes} MiB are needed). Close other "
        "programs and try again."
    ),
    # the keyring and the site sheet
    "keyring_missing": lambda: T(
        "This computer has no keyring that could give its share of the secret. Type the site sheet instead."
    ),
    "keyring_refused": lambda: T(
        "The keyring of this computer did not give its share of the secret. Unlock the keyring and try again, or type "
        "the site sheet."
    ),
    "keyring_timeout": lambda: T(
        "The keyring of this computer did not answer within 15 seconds. Try again, or type the site sheet."
    ),
    "station_sealed": lambda: T(
        "This station was sealed: this computer's part of the key is destroyed. Only the site sheet opens it."
    ),
    "share_other_station": lambda: T(
        "The keyring of this computer belongs to another station. Nothing is damaged: type the site sheet of this one."
    ),
    "sheet_other_station": lambda: T(
        "The digits are right, but they belong to another station. Take this station's own site sheet."
    ),
    "sheet_typo": lambda: T(
        "Group {group} is not as on the sheet. Compare it digit by digit; the other groups can stay."
    ),
    "share_missing": lambda: T(
        "This account of the computer does not have its share of the secret yet. Type the site sheet once."
    ),
    "sheet_not_this": lambda: T(
        "These digits are of another sheet, perhaps an older one. Take the paper you wrote just now and destroy older "
        "ones."
    ),
    # the start stick
    "stick_missing": lambda: T(
        "No start stick is plugged in. Plug it in, wait until the computer has found it, and look again; or type the "
        "site sheet."
    ),
    "stick_damaged": lambda: T(
        "The file on this start stick is damaged. Type the site sheet; then a keeper can make a new stick."
    ),
    "stick_newer": lambda: T(
        "A newer version of the program made this start stick. Install that version; nothing was changed."
    ),
    "stick_foreign": lambda: T("The file on this stick is no start stick of this program."),
    "stick_other_station": lambda: T(
        "This start stick belongs to another office or computer. Nothing was opened. Take this station's own one, or "
        "type its site sheet."
    ),
    "stick_old": lambda: T(
        "This start stick opens nothing any more: since it was made the site sheet was changed, or it was replaced by "
        "a newer stick. Type the site sheet and destroy this stick; a keeper can make a new one."
    ),
    "stick_taken": lambda: T(
        "The start stick of another office is in {folder}. It was not touched. Take an empty stick."
    ),
    "stick_same_disk": lambda: T(
        "This folder is on the station's own disk. Whoever took the computer would have both halves: take a stick that "
        "can be carried away."
    ),
    "practice_has_none": lambda: T("The practice office needs no start stick: its site sheet is beside it."),
    # founding
    "founding_unfinished": lambda: T(
        "The founding of this station is not finished, so no case can be opened yet. The intake lead goes on with it "
        "by signing in."
    ),
    "founding_incomplete": lambda: T(
        "Something is missing still: every copy of the three sheets must be typed back, and there must be an "
        "administrator."
    ),
    "founding_finished": lambda: T("This station is founded already. Nothing was changed."),
    "folder_unreachable": lambda: T(
        "Other accounts of this computer cannot get to {folder}. Ask its administrator for a folder that all of them "
        "may write to, and start the program with the name of that folder."
    ),
    "sheet_size": lambda: T("This is not a whole sheet: ten groups of five digits are needed."),
    # backups
    "backup_medium_full": lambda: T(
        "There is not enough room in {folder}. Nothing half written was left there. Take another stick, or make room."
    ),
    "backup_medium_readonly": lambda: T(
        "Nothing can be written in {folder}. Take the write protection off the stick, or choose another place."
    ),
    "backup_medium_gone": lambda: T(
        "{folder} does not answer any more. If the stick was pulled out, plug it in and start again; the backup that "
        "was begun does not count."
    ),
    "backup_medium_small_files": lambda: T(
        "The stick in {folder} takes no file this large because of how it is formatted. Take another one, formatted "
        "as exFAT, NTFS or ext4."
    ),
    "backup_not_verified": lambda: T(
        "What {folder} gives back is not what was written there. This stick is not reliable: take another one. "
        "Nothing was left on it."
    ),
    "backup_foreign": lambda: T("The file {file} is not a backup of this program."),
    "backup_newer": lambda: T(
        "A newer version of the program made the backup {file}. Install that version; nothing was changed."
    ),
    "backup_cut_short": lambda: T(
        "The backup {file} is cut short: it was not copied to its end. Copy it again or take another one."
    ),
    "backup_damaged": lambda: T("The backup {file} is damaged and cannot be used. Take another one."),
    "keys_changed": lambda: T(
        "The keys of the station were changed meanwhile. Lock and sign in again; what was saved before is there."
    ),
    "records_damaged": lambda: T(
        "{count} records or drafts do not open as they should, so the keys were not changed. Look at the page Log "
        "first; a backup can bring them back."
    ),
    "file_shut_since": lambda: T(
        "Since this backup a file was shut to you, and its worker does not work here any more. Nothing was changed. "
        "Another keeper restores it."
    ),
    "files_shut": lambda: T(
        "{count} women's files are shut to you, so nothing was changed: they would be lost. Another keeper who is on "
        "them does this, or somebody on them lets you in, if she agrees. Else they are left behind for good."
    ),
    "sheet_unchanged": lambda: T("These are the digits of the old sheet. Copy and type those of the new one."),
    "backup_other_sheet": lambda: T(
        "The digits are right, but they do not open the backup {file}. It may be from before the site sheet was "
        "changed: take the sheet of that time, or the two recovery sheets."
    ),
    "halves_other_office": lambda: T(
        "The digits are right, but these two sheets do not open this backup. Take both recovery sheets of this office. "
        "If the root key was changed after that day, those from before are needed."
    ),
    "backup_other_office": lambda: T("This backup is of another office. Nothing was changed."),
    "backup_before_you": lambda: T(
        "The keys of your account do not open all of this backup: when it was made you were not entitled to it, or "
        "your password was reset since. Another keeper can restore it, or the two recovery sheets."
    ),
    "backup_other_root": lambda: T(
        "The list of accounts in this backup is signed by no root key that this station has or had, or it is not the "
        "list of that time: somebody made it. It was not used. Take another backup."
    ),
    "backup_not_in_log": lambda: T(
        "This backup is from before the root key was changed, and this station's log does not know it: whoever left "
        "may have made it. It was not used. Take one that was made here, under the name it had, or one made since."
    ),
    "backup_unknown": lambda: T(
        "This backup is from before the keys were changed, and this station's log does not know it. Somebody who was "
        "removed and kept copies could have made it. Nothing was changed. Go on only if you know who made it."
    ),
    "backup_other_lists": lambda: T(
        "This backup names lists of accounts that are others here: it was made on another computer, on which the "
        "office went on while the list was changed here. Nothing was changed. Go on only if you know who made it. At "
        "the next sign-in that is found, and a keeper settles it once: she looks first who is on the list. Everybody "
        "then signs in with her password of that computer."
    ),
    "backup_maker_unknown": lambda: T(
        "Nobody of this office has signed this backup, or it was changed afterwards. It was not used. Take another one."
    ),
    "backup_unsound": lambda: T(
        "In this backup the check of the log of {file} failed. It may have been so in the station already. Take an "
        "older backup, or go on if a keeper knows why."
    ),
    "backup_older": lambda: T(
        "This backup says that it is of {said}, but what was entered here from {day} on is not in it. Nothing was "
        "changed. Take another one, or go back to it if that may be lost as well."
    ),
    "station_unreadable": lambda: T(
        "A file of the station that is here ({file}) does not open with what you typed, is missing, is older than "
        "this computer remembers, or its log was changed. So nobody can say what was entered here since this backup: "
        "that somebody took her consent back, for example. Nothing was changed. If anybody can still sign in here, "
        "restore from there. If you go on, the files are set aside, not deleted."
    ),
    "erasures_unreadable": lambda: T(
        "The note of who was erased since, which is beside this backup ({file}), cannot be read, or not to its end. "
        "Files that were erased may come back. Nothing was changed. Take another stick, or go on and look for them."
    ),
    "erased_or_lost": lambda: T(
        "A keeper settled here that something was lost which is in this backup ({file}). It may have been erased "
        "before: entries that said so do not count, or are gone. Files that were erased may come back. Nothing was "
        "changed. Look in the log who was erased, then go on and look for them."
    ),
    "restore_no_room": lambda: T(
        "There is not enough room in {folder}: {missing} MiB more are needed to open this backup. Nothing was "
        "unpacked. Make room and try again."
    ),
    "nothing_to_confirm": lambda: T("This does not wait any more. Open the list again."),
    "stopped": lambda: T("Stopped, as you wished. Nothing was changed."),
    "keep_out_of_range": lambda: T("A number from {least} to {limit}."),
    "folder_not_there": lambda: T("There is no such folder. Type the whole path, or choose one from the list."),
    "folder_is_stations": lambda: T("This folder belongs to the station itself. A backup must be elsewhere."),
    # accounts
    "account_missing": lambda: T("There is no such account any more. Open the list again."),
    "already_approved": lambda: T("This account is approved already. Nothing needs to be done."),
    "not_keeper": lambda: T("Only a keeper can approve. Ask a keeper to type her own name and password here."),
    "login_taken": lambda: T("Another account has this name. Choose another one."),
    "password_short": lambda: T("The password is too short: at least {limit} characters. Five words are good."),
    "password_weak": lambda: T(
        "This password could be guessed. Take five words that have nothing to do with each other or with you."
    ),
    "passwords_differ": lambda: T("The two passwords are not the same. Type the second one again."),
    "password_same": lambda: T("This is the password you have now. Take another one."),
    "own_account": lambda: T("This is your own account. Another keeper or the administrator has to do that."),
    "last_keeper": lambda: T(
        "She is the only keeper who can sign in. Make a second keeper first; without one nobody could be approved any "
        "more. Nothing was done."
    ),
    "last_administrator": lambda: T(
        "She is the only administrator who can sign in. Approve a second administrator first. Nothing was done."
    ),
    "root_changed": lambda: T(
        "The office has a new root key. Sit down beside a keeper: on her page People and keys you type your password "
        "once, then you sign in here as before."
    ),
    "root_taken": lambda: T("She has the new root key already. Nothing needs to be done."),
    "not_active": lambda: T("This account is not in use at the moment. Open the list again."),
    "not_disabled": lambda: T("This account is not switched off. Open the list again."),
    "nothing_to_sign": lambda: T("Nothing waits for a signature here any more. Open the list again."),
    "not_intake": lambda: T("Only an intake worker in use can be made a keeper. Nothing was done."),
    # paper
    "no_printer": lambda: T("No printer is set up on this computer. Ask the administrator; nothing was printed."),
    "print_failed": lambda: T(
        "The printer did not take the paper. Look whether it is on and has paper; then print again. Look first whether "
        "anything came out."
    ),
    "print_uncertain": lambda: T(
        "The printer did not say that it printed. What it had not printed was taken back. Look what is in it, and "
        "count."
    ),
    "pdf_unreadable": lambda: T("This paper cannot be shown, so it is not printed either. Tell a keeper."),
}
