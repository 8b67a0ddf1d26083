"""The main part of a release (hoveddelen): the tables that share the report's own cut-off."""

from fotfeste.disclosure.figures.record import Part, ReleaseRecord


def main_part(record: ReleaseRecord) -> Part:
    """The part with the most tables; its cut-off is the report's."""
    return max(record.parts, key=lambda part: len(part.tables))
