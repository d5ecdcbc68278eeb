"""Words for what must be mended or is refused in the directory, and in a list that is read into it."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T

DIRECTORY: dict[str, Callable[[], str]] = {
    "entry_missing": lambda: T("This entry is not there any more. Go back to the directory."),
    "entry_unverified": lambda: T(
        "One of these numbers is not verified, or not for too long, so it prints on nothing. Call it first."
    ),
    "entry_of_program": lambda: T("It came with the program and is in no file, so it cannot be taken out."),
    "office_listed": lambda: T("Letters can go to this office, so its facts stay. A keeper retires it first."),
    "letters_out": lambda: T(
        "This office has papers of ours ({count}). Its facts stay: they say how to get the papers back."
    ),
    "nothing_to_verify": lambda: T("There is no number to call, or no place to visit. Write it down first."),
    "before_last_check": lambda: T("It was verified after that day already. Write down the newest day."),
    "number_letters": lambda: T("A telephone number has digits alone. Take out what is none."),
    "number_unreadable": lambda: T("Nobody can dial this. Write 0770 123 4567, or a hotline of 3 to 6 digits."),
    "number_taken": lambda: T(
        "Another entry has this number already. Put one of the two right; if both are one office, make them one entry."
    ),
    "entry_no_office": lambda: T("A person or a hotline gets no letters, so it cannot be one with an office."),
    "hotline_without_number": lambda: T("A hotline is its number. Write it down."),
    "shelter_not_kept": lambda: T(
        "This speaks of a shelter or a safe house. Its place and number are never stored here. Take it out."
    ),
    "waiting_out_of_range": lambda: T("A number of days from 0 to {limit}, or nothing."),
    "too_many_entries": lambda: T("The directory has room for {limit} entries. Take out what is over."),
    "too_many_numbers": lambda: T("A card has room for {limit} numbers. Choose fewer with her."),
    "number_in_advice": lambda: T(
        "A telephone number is here. Numbers are told from the directory alone, since there they are verified."
    ),
    "value_unknown": lambda: T("This is none of the values that are known. The help of this page lists them."),
    "list_too_large": lambda: T("The file is larger than {limit} MB. Take out what is no list of services."),
    "list_unreadable": lambda: T("The file cannot be read as a list. Save it again as CSV in Unicode, or as XLSX."),
    "list_kind_unknown": lambda: T("Only CSV and XLSX files are read. Save it as one of them."),
    "list_encoding": lambda: T("The file is not written in Unicode. Save it as CSV in Unicode (UTF), or as XLSX."),
    "list_empty": lambda: T("There is no row in it besides the names of the columns."),
    "list_too_long": lambda: T("There are more than {limit} rows in it. Divide the list."),
    "list_columns_missing": lambda: T("These columns are missing in the first row: {columns}"),
    "list_columns_unknown": lambda: T(
        "The first row names {count} columns that are not known. Take them out, or name them as the help says."
    ),
    "list_column_twice": lambda: T("Two columns have the same name. Take one out."),
    "cell_formula": lambda: T("A formula is here. Write what it gives."),
    "cell_merged": lambda: T("This cell is merged with another one. Divide it and fill each."),
    "cell_without_column": lambda: T("Something is in a column that has no name."),
    "too_long_cell": lambda: T("The text of this cell is far too long."),
}
