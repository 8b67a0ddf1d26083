"""What a command answers the shell (utgangsstatus)."""

GOOD = 0
"""Done, and the answer is yes."""
NO = 1
"""Done, and the answer is no: wrong, impossible, opened, rejected."""
REFUSED = 2
"""The input or the usage is bad; nothing was written."""
