"""Tests of the windows: real services, a real practice office, no screen."""
