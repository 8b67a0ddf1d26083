"""A slow and plain second opinion: every variable and every count, row by row, without SQL."""
