"""Made-up figures: few words for each dimension, so that they meet, and a taste for nasty values."""

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from small_figures import page

from codercareer.dates import AnyDate, DateRange, PartialDate
from codercareer.observations import FigureStatus, Interval, Observation, PayBasis
from codercareer.periods import ReferencePeriod
from codercareer.sources import Citation, Trust

DATASETS = ("survey", "matrix", "bureau", "anybody", "members")
SUBJECTS = ("soc2010:1-1", "soc2010:5-5", "hybrid2018:1-9", "hybrid2018:1-1", "soc2018:1-2", "soc2018:1-1")
POPULATIONS = ("record-keepers", "keepers", "members-all", "tailors")
PERIODS = ("2017-05", "2018-05", "2018", "2019-05", "2020", "2016..2017", "2016/2026", "2018/2028", "2020/2030")
MEASURES = {
    "employment": ("jobs", "thousand-jobs"),
    "projected_change": ("thousand-jobs",),
    "projected_growth": ("percent",),
    "median_annual_wage": ("usd-per-year",),
    "mean_annual_wage": ("usd-per-year",),
    "median_hourly_wage": ("usd-per-hour",),
}
SOURCES = (
    page("first", Trust.OFFICIAL, date(2019, 3, 29)),
    page("second", Trust.OFFICIAL_COPY, PartialDate(2019)),
    page("third", Trust.SECONDARY),
    page("fourth", Trust.ARTICLE, DateRange(date(2019, 9, 1), date(2026, 11, 21))),
)

NUMBERS = st.one_of(
    st.sampled_from(["100", "100.0", "99.96", "0.1", "1000000000000", "13", "13.5", "8.5", "9"]).map(Decimal),
    st.integers(1, 300).map(Decimal),
    st.decimals(Decimal("0.01"), Decimal(300), places=2),
)
DAYS: st.SearchStrategy[AnyDate | None] = st.one_of(
    st.none(),
    st.dates(date(2017, 1, 1), date(2026, 12, 31)),
    st.builds(PartialDate, st.integers(2017, 2022), st.none() | st.integers(1, 12)),
    st.sampled_from(
        [DateRange(date(2019, 1, 1), date(2019, 3, 1)), DateRange(None, date(2020, 1, 1)), DateRange(date(2020, 1, 1))]
    ),
)
WORDS = st.one_of(st.sampled_from(["", "a note, with a comma", 'a "quote"', "two\nlines", "—"]), st.text(max_size=8))


@st.composite
def observations(draw: st.DrawFn, **fixed: Any) -> Observation:  # noqa: ANN401 - fields of an observation
    measure = draw(st.sampled_from(sorted(MEASURES)))
    status = fixed.get("status") or draw(st.sampled_from([FigureStatus.NORMAL, FigureStatus.NORMAL, *FigureStatus]))
    top = status is FigureStatus.TOP_CODED
    subject = draw(st.sampled_from((*SUBJECTS, *POPULATIONS)))
    bounds = st.builds(Interval, low=NUMBERS)
    fields: dict[str, Any] = {
        "dataset": draw(st.sampled_from(DATASETS)),
        "measure": measure,
        "occupation": subject if ":" in subject else None,
        "population": None if ":" in subject else subject,
        "area": draw(st.sampled_from(["us", "us", "us-ca"])),
        "period": draw(st.none() | st.sampled_from(PERIODS).map(ReferencePeriod.parse)),
        "unit": draw(st.sampled_from(MEASURES[measure])),
        "status": status,
        "value": draw(NUMBERS) if status is FigureStatus.NORMAL else None,
        "interval": draw(bounds if top else st.none() | bounds)
        if status in {FigureStatus.NORMAL, FigureStatus.TOP_CODED}
        else None,
        "edition": draw(st.none() | st.sampled_from(["2016-26", "2018-28", "2020-30"])),
        "method": draw(st.none() | st.sampled_from(["old", "new"])),
        "published": draw(DAYS),
        "citation": Citation(
            draw(st.sampled_from(SOURCES)), draw(WORDS), trust=draw(st.none() | st.sampled_from(Trust))
        ),
        "standard_error": draw(st.none() | NUMBERS),
        "relative_standard_error": draw(st.none() | NUMBERS),
        "sample_size": draw(st.none() | st.integers(1, 10**6)),
        "pay_basis": draw(st.none() | st.sampled_from(PayBasis)),
        "note": draw(WORDS),
    }
    return Observation(**{**fields, **fixed})


def tables_of(*, most: int = 12, **fixed: Any) -> st.SearchStrategy[list[Observation]]:  # noqa: ANN401
    """Lists of figures of which none is the same as another."""

    def key(item: Observation) -> tuple[object, ...]:
        place = item.citation.source.id, item.citation.locator
        return item.dataset, item.measure, item.subject, item.area, item.period, item.edition, place

    return st.lists(observations(**fixed), max_size=most, unique_by=key)
