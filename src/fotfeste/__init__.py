"""Fotfeste: introduction-programme statistics from register to release."""
