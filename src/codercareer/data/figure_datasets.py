"""The tables that figures stand in. Checked 2026-11-20 against their own notes and the release days that were found."""

from datetime import date
from typing import Final

from codercareer.data.figure_sources import OEWS, OEWS_RELEASED
from codercareer.datasets import Dataset, Edition, ReleaseRule, Reprint
from codercareer.dates import DateRange

_BLS: Final = "U.S. Bureau of Labor Statistics"
_WAGES: Final = (
    "mean_annual_wage",
    "mean_hourly_wage",
    "median_annual_wage",
    "median_hourly_wage",
    "p10_annual_wage",
    "p25_annual_wage",
    "p75_annual_wage",
    "p90_annual_wage",
)
_PROJECTIONS: Final = (
    "annual_openings",
    "employment",
    "projected_change",
    "projected_employment",
    "projected_growth",
)


def _oews_edition(year: int) -> Edition:
    return Edition(f"may-{year}", f"May {year}", published=OEWS_RELEASED.get(year), covers=(f"{year}-05",))


def _projected(years: str, wages: int | None = None, published: date | None = None) -> Edition:
    base, target = f"20{years[2:4]}", f"20{years[5:7]}"
    return Edition(
        years if wages is None else f"{years}-w{wages}",
        years if wages is None else f"{years}, with the wages of May {wages}",
        published=published,
        covers=(f"{base}/{target}", f"{wages or base}-05"),
    )


_EP_EDITIONS: Final = (
    _projected("2012-22"),
    _projected("2014-24", 2015),
    _projected("2016-26", 2016, date(2017, 10, 24)),
    _projected("2016-26", 2017),
    _projected("2016-26", 2018),
    _projected("2018-28", 2019),
    _projected("2019-29", 2019),
    _projected("2019-29", 2020),
    _projected("2020-30"),
    _projected("2021-31"),
    _projected("2022-32", 2023),
    _projected("2024-34"),
)
_EP_RULE: Final = ReleaseRule(
    point=(1, 12, 31),
    year=(1, 12, 31),
    why=(
        "Projections come out in the year after their base year (2016 to 2026 on 24 October 2017), and tables issued"
        " again with newer wages come out between those wages, in spring, and the projections that replace them."
    ),
)

DATASETS: Final = (
    Dataset(
        id="aapc-survey",
        title="AAPC salary survey",
        publisher="AAPC",
        about="members and others who answered AAPC's yearly survey, who are not a sample of all coders",
        editions=tuple(
            Edition(str(year), f"survey of {year}") for year in (2009, 2012, 2013, 2016, 2018, 2019, 2021, 2025)
        ),
    ),
    Dataset(
        id="acs",
        title="Educational attainment by occupation, from the American Community Survey",
        publisher=_BLS,
        about=(
            "workers aged 25 and over by the schooling they have, tabulated by BLS for its projections from the"
            " Census Bureau's public microdata"
        ),
        editions=tuple(
            item
            for item in _EP_EDITIONS
            if item.id in {"2014-24-w2015", "2016-26-w2017", "2016-26-w2018", "2018-28-w2019", "2019-29-w2020"}
        ),
        release=_EP_RULE,
    ),
    Dataset(
        id="ahima-study",
        title="AHIMA salary study",
        publisher="AHIMA",
        about="health information management professionals who answered AHIMA's survey",
        editions=(Edition("2008", "study of 2008"),),
    ),
    Dataset(
        id="bls",
        title="A program of BLS that the source does not name",
        publisher=_BLS,
        about="whatever the program counts that the figure comes from",
        may_be=("acs", "ep", "oews", "ooh"),
    ),
    Dataset(
        id="ep",
        title="Employment Projections",
        publisher=_BLS,
        about=(
            "jobs in the National Employment Matrix, self-employed included, as a yearly average put together from"
            " several surveys, and what is projected ten years on"
        ),
        editions=_EP_EDITIONS,
        release=_EP_RULE,
        reprints=(Reprint(of="oews", measures=("median_annual_wage",)),),
    ),
    Dataset(
        id="indeed",
        title="Indeed salaries",
        publisher="Indeed",
        about="job postings and reports on Indeed, as they stood when the page was read",
    ),
    Dataset(
        id="not-named",
        title="Somebody the source does not name",
        publisher="not named",
        about="nobody knows whom",
        may_be=("aapc-survey", "acs", "ahima-study", "ep", "indeed", "oews", "onet", "ooh"),
    ),
    Dataset(
        id="ny-oews",
        title="New York State occupational wages",
        publisher="New York State",
        about="wage and salary jobs in New York, released again by the state with its own entry and experienced wages",
    ),
    Dataset(
        id="oews",
        title="Occupational Employment and Wage Statistics",
        publisher=_BLS,
        about=(
            "wage and salary jobs in May, the self-employed left out, employment rounded to ten; estimated from the"
            " sample itself to May 2020 and by a model since May 2021"
        ),
        editions=tuple(map(_oews_edition, OEWS)),
        release=ReleaseRule(
            point=(1, 6, 30),
            why=(
                "The estimates for a May come out in the spring of the next year: of the days that are known the"
                " earliest is 27 March and the latest 25 April, and May 2021 came out in spring too."
            ),
        ),
    ),
    Dataset(
        id="onet",
        title="O*NET Database",
        publisher="O*NET (U.S. Department of Labor, Employment and Training Administration)",
        about="job incumbents or experts asked what the occupation requires, not what its members have",
        editions=(Edition("18.1", "O*NET 18.1"), Edition("27.0", "O*NET 27.0")),
    ),
    Dataset(
        id="onet-online",
        title="Something on O*NET OnLine that the source does not name",
        publisher="O*NET OnLine",
        about="whoever the figures on that site are about",
        may_be=("onet",),
    ),
    Dataset(
        id="ooh",
        title="Occupational Outlook Handbook",
        publisher=_BLS,
        about="what the wage statistics and the projections print, rounded for a page about an occupation or a group",
        editions=(
            Edition("2010-20", "2010-20", published=DateRange(date(2012, 1, 1), date(2014, 1, 1))),  # its name: 2012-13
            Edition("2014-24", "2014-24", covers=("2014/2024", "2015-05")),
            Edition("2018-28", "2018-28", covers=("2018/2028", "2018-05")),
            Edition("2019-29", "2019-29", covers=("2019/2029", "2020-05")),
            Edition("2021-31", "2021-31", covers=("2021/2031",)),
            Edition("2024-34", "2024-34", published=date(2025, 8, 28), covers=("2024/2034", "2024-05")),
        ),
        release=ReleaseRule(
            point=(2, 6, 30),
            year=(1, 12, 31),
            why=(
                "The handbook prints projections when they come out, and a page with the wages of some May was up"
                " before the wages of the next May replaced them."
            ),
        ),
        reprints=(Reprint(of="oews", measures=_WAGES), Reprint(of="ep", measures=_PROJECTIONS)),
    ),
    Dataset(
        id="wa-oews",
        title="Washington State occupational employment and wages",
        publisher="Washington State",
        about="wage and salary jobs in Washington, released again by the state, whose wages may be brought up to date",
    ),
)
"""Every dataset that a row of `statistics.csv` names."""
