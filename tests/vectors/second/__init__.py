"""A second program's idea of the formats, from ``docs/formats.md`` and ``docs/contents.md`` alone.

It shares nothing with the product: libsodium (PyNaCl) and the reference Argon2 (argon2-cffi) in the place of OpenSSL,
HKDF and HPKE written out over the standard library. What the document does not say must not be found out here by
looking at the product: the document is mended instead.
"""
