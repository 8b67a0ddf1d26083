"""Chapters (kapitler) that editions are put together of."""
