"""What every service is built on: what a signed-in person has, what a record is, and how it is read."""
