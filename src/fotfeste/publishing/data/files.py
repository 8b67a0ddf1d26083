"""The files of numbers (datafilene): each table for programs and for people, and all figures together."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from fotfeste.publishing import names, words
from fotfeste.publishing.data.dataset import Dataset
from fotfeste.publishing.data.excel_csv import Rows, figures_for_excel
from fotfeste.publishing.data.jsonstat import jsonstat
from fotfeste.publishing.data.parquet import parquet
from fotfeste.publishing.data.readable import Readable
from fotfeste.publishing.data.tidy import tidy
from fotfeste.publishing.document import Document

File = tuple[PurePosixPath, bytes]


def data_files(document: Document, datasets: Sequence[Dataset], release: str) -> Iterator[File]:
    """Every file of numbers beside a report; `release` is the id of its release."""
    language = document.language
    every = [Readable(dataset) for dataset in datasets]
    rows = [Rows(each) for each in every]
    for dataset, own in zip(datasets, rows, strict=True):
        yield names.table(dataset.id, language, "csv"), tidy(dataset).encode()
        yield names.table(dataset.id, language, "excel.csv"), own.of_table()
        yield names.table(dataset.id, language, "json"), jsonstat(dataset)
    told = about(document, datasets, release)
    yield names.figures(language, "parquet"), parquet(every, told, language)
    yield names.figures(language, "excel.csv"), figures_for_excel(rows, language)


def about(document: Document, datasets: Sequence[Dataset], release: str) -> dict[str, object]:
    """What all figures together are: the report, the release, sources and notes by table."""
    synthetic = words.SYNTHETIC.in_language(document.language) if document.synthetic else ""
    return {
        "title": document.title,
        "release": release,
        "data": synthetic,
        "sources": {each.id: each.source for each in datasets},
        "notes": {each.id: list(each.notes) for each in datasets},
    }
