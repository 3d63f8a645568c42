"""Figures as a pandas frame; needs the extra ``codercareer[pandas]``."""

import pandas as pd

from codercareer.interop._frames import KINDS, Kind, columns_of
from codercareer.series import Series
from codercareer.statistics import StatisticsTable

__all__ = ["to_pandas"]


def to_pandas(figures: StatisticsTable | Series, *, exact: bool = False) -> pd.DataFrame:
    """Return figures as a frame, one a row, with the columns of ``codercareer.tidy.COLUMNS``.

    Two columns come besides: ``observed_until``, the last day of the period (of a projection, of its base year), to
    sort and plot by; and for a series ``segment``, a number that changes at each break, to group by before anything is
    compared.

    Args:
        figures: A table or a series.
        exact: Whether numbers stay the decimals that were printed, as objects, instead of becoming floats.
    """
    frame: dict[str, object] = {}
    for name, values in columns_of(figures).items():
        match KINDS[name]:
            case Kind.TEXT:
                frame[name] = pd.array(values, dtype="string")
            case Kind.NUMBER if exact:
                frame[name] = pd.Series(values, dtype="object")
            case Kind.NUMBER:
                frame[name] = pd.array([None if value is None else float(value) for value in values], dtype="Float64")
            case Kind.COUNT:
                frame[name] = pd.array(values, dtype="Int64")
            case _:
                frame[name] = pd.to_datetime(pd.Series(values, dtype="object"))
    return pd.DataFrame(frame)
