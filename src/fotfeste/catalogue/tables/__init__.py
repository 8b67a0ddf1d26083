"""Tables (tabeller), by subject."""
