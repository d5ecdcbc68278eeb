"""People and keys: who has which role and keys, what waits for a keeper's signature, and new keys for everybody who
stays.

Object names: ``people.table``; for one person ``people.sign``, ``people.decline``, ``people.make_keeper``,
``people.remove``, ``people.close``; ``people.change_keys`` (a leak is suspected).
"""

from ui.pages.people.page import PeoplePage

__all__ = ["PeoplePage"]
