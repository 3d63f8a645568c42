"""Headings of the tables of Employment Projections, which say the years: what each column holds, and of when."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from codercareer.interop._cells import Cell, unglued, words

CENTURY: Final = 100

YEAR: Final = r"(20\d\d)"
SPAN: Final = r"(20\d\d)-((?:20)?\d\d)"
THOUSANDS: Final = r"(?:\((?:in)?thousands\))?"
A_YEAR: Final = r"annualaverage"

CODE: Final = re.compile(r"soccode|occupationcode|20\d\dnationalemploymentmatrix(?:occupation)?code", re.ASCII)
TITLE_AND_CODE: Final = re.compile(r"20\d\dnationalemploymentmatrixtitleandcode", re.ASCII)
"""A heading over two columns, titles and codes."""


@frozen
class Kind:
    """What a column of figures holds."""

    measure: str
    """Slug of the measure; ``employment`` becomes ``projected_employment`` in the target year."""

    unit: str
    """Slug of its unit."""

    method: str | None = None
    """How it was defined, for openings."""

    dataset: str = "ep"
    """Slug of the dataset."""


def _kind(pattern: str, measure: str, unit: str, method: str | None = None) -> tuple[re.Pattern[str], Kind]:
    return re.compile(pattern, re.ASCII), Kind(measure, unit, method)


THOUSAND: Final = "thousand-jobs"
THOUSAND_A_YEAR: Final = "thousand-jobs-per-year"

KINDS: Final = (
    _kind(rf"(?:employment(?:number)?,?)?{YEAR}{THOUSANDS}", "employment", THOUSAND),
    _kind(rf"(?:employment)?change,(?:numeric,)?{SPAN}(?:number|{THOUSANDS})", "projected_change", THOUSAND),
    _kind(rf"number{THOUSANDS}", "projected_change", THOUSAND),
    _kind(rf"(?:employment)?change,{SPAN}(?:percent|\(percent\))", "projected_growth", "percent"),
    _kind(rf"employment(?:percentchange|change,percent),{SPAN}", "projected_growth", "percent"),
    _kind("percent", "projected_growth", "percent"),
    _kind(rf"percentselfemployed,{YEAR}", "self_employed_share", "percent"),
    _kind(rf"occupationalopenings,{SPAN}{A_YEAR}{THOUSANDS}", "annual_openings", THOUSAND_A_YEAR, method="separations"),
    _kind(
        rf"jobopeningsduetogrowthandreplacement(?:s|needs),{SPAN}{THOUSANDS}",
        *("decade_openings", THOUSAND),
        method="replacement-needs",
    ),
    _kind(rf"medianannualwage,?(?:dollars,)?{YEAR}|{YEAR}medianannualwage", "median_annual_wage", "usd-per-year"),
    _kind(
        rf"occupationalseparationsrate,{SPAN}{A_YEAR}laborforceexits|laborforceexitrate,{SPAN}{A_YEAR}",
        *("labor_force_exit_rate", "percent-per-year"),
    ),
    _kind(
        rf"occupationalseparationsrate,{SPAN}{A_YEAR}occupationaltransfers|occupationaltransferrate,{SPAN}{A_YEAR}",
        *("occupational_transfer_rate", "percent-per-year"),
    ),
    _kind(
        rf"occupationalseparationsrate,{SPAN}{A_YEAR}total|totaloccupationalseparationsrate,{SPAN}{A_YEAR}",
        *("separation_rate", "percent-per-year"),
    ),
    _kind(
        rf"occupationalseparations,{SPAN}{A_YEAR}laborforceexits|laborforceexits,{SPAN}{A_YEAR}",
        *("labor_force_exits", THOUSAND_A_YEAR),
    ),
    _kind(
        rf"occupationalseparations,{SPAN}{A_YEAR}occupationaltransfers|occupationaltransfers,{SPAN}{A_YEAR}",
        *("occupational_transfers", THOUSAND_A_YEAR),
    ),
    _kind(
        rf"occupationalseparations,{SPAN}{A_YEAR}total|totaloccupationalseparations,{SPAN}{A_YEAR}",
        *("separations", THOUSAND_A_YEAR),
    ),
)
"""What columns hold, by their headings in small letters without blanks; the years are the groups."""

ATTAINED: Final = {
    "lessthanhighschooldiploma": "attained_less_than_high_school",
    "highschooldiplomaorequivalent": "attained_high_school",
    "somecollege,nodegree": "attained_some_college",
    "associate'sdegree": "attained_associate",
    "bachelor'sdegree": "attained_bachelor",
    "master'sdegree": "attained_master",
    "doctoralorprofessionaldegree": "attained_doctoral_or_professional",
}
"""Headings of the shares of workers by education, which come from the American Community Survey."""

NO_FIGURES: Final = re.compile(
    r"(?:occupation)?title|occupationtype|20\d\dnationalemploymentmatrix(?:occupation)?title(?:andcode)?"
    r"|typicaleducationneededforentry|typicalentry-leveleducation|workexperienceinarelatedoccupation"
    r"|typicalon-the-jobtraining(?:needed.*)?|educationcode|workexcode|trcode|related.*content.*"
    rf"|employment(?:percentdistribution|distribution,percent),?{YEAR}|percentdistribution.*"
    rf"|{SPAN}replacement(?:rate|needs)|20\d\dnationalemploymentmatrixindustry(?:title|code)|factorsaffecting.*",
    re.ASCII,
)
"""Headings of titles, categories, and of numbers that no measure covers."""


@frozen
class Heading:
    """One column: what it is called, what it holds, and of which years."""

    name: str
    """Its heading as printed, all rows of it."""

    kind: Kind | None
    """What figures it holds; ``None`` for a heading not known."""

    years: tuple[int, ...] = ()
    """The year, or the base and target year, in the heading."""


def plain(text: str) -> str:
    """Return a heading in small letters, without blanks and footnotes, with plain dashes and quotes."""
    bare, _ = unglued("".join(text.casefold().split()))
    return bare.replace("\N{EN DASH}", "-").replace("\N{EM DASH}", "-").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def is_heading_of_codes(cell: Cell) -> bool:
    """Tell whether a cell is the heading of the codes, alone or with the titles."""
    text = plain(words(cell))
    return CODE.fullmatch(text) is not None or TITLE_AND_CODE.fullmatch(text) is not None


def column_of_codes(cells: Sequence[Cell]) -> tuple[int, bool]:
    """Return the column of the codes, and whether its heading is that of the titles on its left.

    Such a header goes on in the rows below it.
    """
    texts = [plain(words(cell)) for cell in cells]
    for column, text in enumerate(texts):
        if CODE.fullmatch(text):
            return column, False
    return next(column for column, text in enumerate(texts) if TITLE_AND_CODE.fullmatch(text)) + 1, True


def read_heading(text: str) -> Heading | None:
    """Return what a heading says; ``None`` for one that stands over no figures."""
    bare = plain(text)
    if not bare or NO_FIGURES.fullmatch(bare) or CODE.fullmatch(bare):
        return None
    if bare in ATTAINED:
        return Heading(text, Kind(ATTAINED[bare], "percent", dataset="acs"))
    for pattern, kind in KINDS:
        found = pattern.fullmatch(bare)
        if found is not None:
            return Heading(text, kind, _years([group for group in found.groups() if group]))
    return Heading(text, None)


def _years(groups: Sequence[str]) -> tuple[int, ...]:
    first = int(groups[0]) if groups else 0
    return tuple(int(group) if len(group) > 2 else first - first % CENTURY + int(group) for group in groups)  # noqa: PLR2004


def composed(rows: Sequence[Sequence[Cell]], width: int) -> list[str]:
    """Return the heading of each column from the rows of a header, whose cells may span several columns.

    A blank cell belongs to the one on its left where something stands below it, as the year below "Employment".
    """
    texts = [[words(cell) for cell in row] + [""] * (width - len(row)) for row in rows]
    for upper, row in enumerate(texts):
        for column in range(1, width):
            if not row[column] and any(lower[column] for lower in texts[upper + 1 :]):
                row[column] = row[column - 1]
    return [" ".join(filter(None, (row[column] for row in texts))) for column in range(width)]
