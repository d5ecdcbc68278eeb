"""nsintake: the intake station of a protection office. The core; knows no Qt."""
