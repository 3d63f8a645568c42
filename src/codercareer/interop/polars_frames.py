"""Figures as a polars frame; needs the extra ``codercareer[polars]``."""

import polars as pl

from codercareer.interop._frames import KINDS, Kind, columns_of, places
from codercareer.series import Series
from codercareer.statistics import StatisticsTable

__all__ = ["to_polars"]


def to_polars(figures: StatisticsTable | Series, *, exact: bool = False) -> pl.DataFrame:
    """Return figures as a frame, one a row, with the columns of ``codercareer.tidy.COLUMNS``.

    Two columns come besides: ``observed_until``, the last day of the period (of a projection, of its base year), to
    sort and plot by; and for a series ``segment``, a number that changes at each break, to group by before anything is
    compared.

    Args:
        figures: A table or a series.
        exact: Whether numbers stay the decimals that were printed instead of becoming floats.
    """
    frame: list[pl.Series] = []
    for name, values in columns_of(figures).items():
        match KINDS[name]:
            case Kind.TEXT:
                frame.append(pl.Series(name, values, dtype=pl.String))
            case Kind.NUMBER if exact:
                frame.append(pl.Series(name, values, dtype=pl.Decimal(scale=places(values))))
            case Kind.NUMBER:
                floats = [None if value is None else float(value) for value in values]
                frame.append(pl.Series(name, floats, dtype=pl.Float64))
            case Kind.COUNT:
                frame.append(pl.Series(name, values, dtype=pl.Int64))
            case _:
                frame.append(pl.Series(name, values, dtype=pl.Date))
    return pl.DataFrame(frame)
