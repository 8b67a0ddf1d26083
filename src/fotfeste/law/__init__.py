"""What applies to a person, on a date, and why (lov og forskrift som daterte regler)."""
