"""The tests mirror the code: ``tests/crypto`` proves ``nsintake/crypto``, and so on."""
