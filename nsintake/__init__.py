"""nsintake: the intake station of a protection office. The core; knows no Qt."""

VERSION = "0.1.0"
