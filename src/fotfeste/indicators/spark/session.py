"""A session of Spark (økt): the cluster that its own settings name, or this machine."""

from collections.abc import Iterator
from contextlib import contextmanager

from pyspark import SparkConf
from pyspark.sql import SparkSession

HERE = "local[*]"
SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
}
"""What holds unless the cluster's own settings (`spark-defaults.conf`) say otherwise."""


@contextmanager
def spark_session(**settings: str) -> Iterator[SparkSession]:
    """A session that is stopped after the `with`; `settings` by their names with _ for a dot."""
    conf = SparkConf().setIfMissing("spark.master", HERE)
    for name, value in SETTINGS.items():
        conf.setIfMissing(name, value)
    for name, value in settings.items():
        conf.set(name.replace("_", "."), value)
    session = SparkSession.builder.config(conf=conf).appName("fotfeste").getOrCreate()
    try:
        yield session
    finally:
        session.stop()
