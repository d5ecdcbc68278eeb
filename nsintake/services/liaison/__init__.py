"""The side without identity: masked records, printed copies and where they are, shredding."""
