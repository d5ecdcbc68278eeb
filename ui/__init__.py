"""The windows of nsintake. Qt lives here and nowhere else; pages ask services and show frozen answers."""
