"""What a user has downloaded of the O*NET database, as figures and as claims on occupations."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final, Generic, TypeVar

from attrs import frozen

from codercareer.claims import Claim, Names
from codercareer.dates import PartialDate
from codercareer.interop._cells import BLANK, Cell, Refused, printed, words
from codercareer.interop._onet_files import CODE, CROSSWALK, OnetFile, classification_of, date_of, occupation_of
from codercareer.interop.reading import EVERYTHING, AnyPath, Only, Problem, Progress, Reading, Scan
from codercareer.observations import Interval, Observation
from codercareer.periods import ReferencePeriod
from codercareer.sources import Citation, Source

__all__ = ["OccupationClaims", "read_crosswalk", "read_education", "read_job_zones", "read_titles"]

T = TypeVar("T")

REQUIRED: Final = (
    "required_less_than_high_school",
    "required_high_school",
    "required_postsecondary_certificate",
    "required_some_college",
    "required_associate",
    "required_bachelor",
    "required_post_baccalaureate_certificate",
    "required_master",
    "required_post_master_certificate",
    "required_first_professional",
    "required_doctoral",
    "required_post_doctoral",
)
"""The categories of the scale RL, in their order."""

SCALES: Final[Mapping[str, tuple[str, ...]]] = {
    "RL": REQUIRED,
    "RW": tuple(f"related_experience_{number}" for number in range(1, 12)),
    "PT": tuple(f"on_site_training_{number}" for number in range(1, 10)),
    "OJ": tuple(f"on_the_job_training_{number}" for number in range(1, 10)),
}
"""Scales of shares, and our measures by their categories."""

RATINGS: Final = frozenset({"IM"})
"""Scales of ratings, which are no shares, and which no measure covers."""

ASKED: Final = {
    "Incumbent": "Asked of incumbents.",
    "Occupational Expert": "Asked of occupational experts.",
    "Analyst": "Given by analysts.",
    "Analyst - Transition": "Given by analysts in a change of classification.",
    "Analyst - Preliminary": "Given by analysts for the time being.",
}
"""Who a figure is from."""

ADVICE: Final = {"N": "", "n/a": "", "Y": "O*NET advises against showing it, as it is imprecise."}
"""What O*NET says of showing a figure."""

NUMBERS: Final = ("Data Value", "N", "Standard Error", "Lower CI Bound", "Upper CI Bound")
NOT_APPLICABLE: Final = frozenset({"n/a"})
ZONES: Final = ("1", "2", "3", "4", "5")
HUNDRED: Final = 100

EDUCATION: Final = (
    *(CODE, "Element ID", "Scale ID", "Category", "Data Value", "N", "Standard Error", "Lower CI Bound"),
    *("Upper CI Bound", "Recommend Suppress", "Date", "Domain Source"),
)


@frozen
class Share:
    """One row of *Education, Training, and Experience*."""

    measure: str
    """Slug of the measure."""

    value: Decimal | None
    """Percent of those asked; never ``None`` in a share without faults."""

    period: ReferencePeriod
    """The month it is dated."""

    error: Decimal | None
    """Standard error in percentage points."""

    interval: Interval | None
    """Confidence interval."""

    asked: int | None
    """How many were asked."""

    note: str
    """Who was asked, and what O*NET advises."""


@frozen
class OccupationClaims(Generic[T]):
    """What a file says of occupations."""

    claims: Mapping[str, Claim[T]]
    """By the id of the occupation, such as ``onet2019:29-2072.00``; in the order of the file."""

    problems: tuple[Problem, ...]
    """What in the file could not be read; empty for a file in order."""


def read_education(
    path: AnyPath,
    *,
    release: str,
    source: Source | None = None,
    only: Only = EVERYTHING,
    progress: Progress | None = None,
) -> Reading:
    """Read *Education, Training, and Experience*: which shares say that which education or experience is required.

    Ratings (scale ``IM``) are no shares, and are left out.

    Args:
        path: The text with tabs, or the workbook.
        release: The release of the database, such as ``27.0``; the files themselves do not name it.
        source: What the figures are cited by; if left out, the file by its name (``file_source``).
        only: What is wanted.
        progress: Called with rows done and rows in all.

    Raises:
        InvalidTypeError: The release is not text.
        InvalidDataError: The file is damaged or another one, or the release is none that is read.
    """
    classification = classification_of(release)
    file = OnetFile.of(path, source, EDUCATION, "Education, Training, and Experience")
    return Reading.of(_education(file, classification, release, only, progress))


def read_job_zones(path: AnyPath, *, release: str, source: Source | None = None) -> OccupationClaims[int]:
    """Read *Job Zones*: how much preparation an occupation takes, from 1 to 5.

    Args:
        path: The text with tabs, or the workbook.
        release: The release of the database, such as ``27.0``.
        source: What the claims are cited by; if left out, the file by its name.

    Raises:
        InvalidTypeError: The release is not text.
        InvalidDataError: The file is damaged or another one, or the release is none that is read.
    """
    classification = classification_of(release)
    file = OnetFile.of(path, source, (CODE, "Job Zone", "Date", "Domain Source"), "Job Zones")

    def claim(row: int, cells: Mapping[str, Cell]) -> Claim[int] | Refused:
        zone, date = words(cells["Job Zone"]), date_of(cells["Date"])
        if zone not in map(str, ZONES):
            return Refused(f"{zone or 'A blank'} is no job zone from 1 to 5.")
        if isinstance(date, Refused):
            return date
        given = words(cells["Domain Source"]).lower()
        since = PartialDate(date.first_year, date.month)
        return Claim(int(zone), since=since, citations=(file.cite(row, "Job Zone"),), note=f"Set by: {given}.")

    return OccupationClaims(*file.claims(classification, claim))


def read_titles(path: AnyPath, *, release: str, source: Source | None = None) -> OccupationClaims[Names]:
    """Read *Occupation Data*: what occupations are called.

    Args:
        path: The text with tabs, or the workbook.
        release: The release of the database, such as ``27.0``.
        source: What the claims are cited by; if left out, the file by its name.

    Raises:
        InvalidTypeError: The release is not text.
        InvalidDataError: The file is damaged or another one, or the release is none that is read.
    """
    classification = classification_of(release)
    file = OnetFile.of(path, source, (CODE, "Title", "Description"), "Occupation Data")

    def claim(row: int, cells: Mapping[str, Cell]) -> Claim[Names] | Refused:
        title = words(cells["Title"])
        return Claim(Names(title), citations=(file.cite(row, "Title"),)) if title else Refused("The title is missing.")

    return OccupationClaims(*file.claims(classification, claim))


def read_crosswalk(path: AnyPath, *, source: Source | None = None) -> OccupationClaims[tuple[str, ...]]:
    """Read the crosswalk from O*NET-SOC 2010 to 2019: what each occupation became, one or several; no weights exist.

    Args:
        path: The text with commas, semicolons or tabs, or the workbook.
        source: What the claims are cited by; if left out, the file by its name.

    Raises:
        InvalidDataError: The file is damaged or another one.
    """
    file = OnetFile.of(path, source, CROSSWALK, "the crosswalk", delimiter=None)
    became: dict[str, list[tuple[int, str]]] = {}
    problems: list[Problem] = []
    for row, cells in file.rows(None):
        if isinstance(cells, Problem):
            problems.append(cells)
            continue
        ids: list[str] = []
        for name, classification in zip(CROSSWALK, ("onet2010", "onet2019"), strict=True):
            id_ = occupation_of(cells[name], classification)
            if isinstance(id_, Refused):
                problems.append(file.place.problem(id_.why, row=row, column=name, what=cells[name]))
            else:
                ids.append(id_)
        if len(ids) == len(CROSSWALK):
            became.setdefault(ids[0], []).append((row, ids[1]))
    claims = {
        old: Claim(
            tuple(dict.fromkeys(new for _, new in found)),
            citations=(Citation(file.place.source, f"rows {', '.join(str(row) for row, _ in found)}"),),
        )
        for old, found in became.items()
    }
    return OccupationClaims(claims, tuple(problems))


def _share(cells: Mapping[str, Cell]) -> tuple[str, Share | Refused]:
    """Return the share, or why it is none with the column that is to blame."""
    numbers: dict[str, Decimal | None] = {}
    for column in NUMBERS:
        read = printed(cells[column], NOT_APPLICABLE)
        if isinstance(read, Refused):
            return column, read
        if read == BLANK:
            return column, Refused("The cell is blank.")
        numbers[column] = read.value
    period = date_of(cells["Date"])
    if isinstance(period, Refused):
        return "Date", period
    texts = {column: words(cells[column]) for column in ("Scale ID", "Category", "Domain Source", "Recommend Suppress")}
    for column, why in _faults(numbers, texts):
        return column, Refused(why)
    value, low, asked = numbers["Data Value"], numbers["Lower CI Bound"], numbers["N"]
    return "Data Value", Share(
        SCALES[texts["Scale ID"]][int(texts["Category"]) - 1],
        value,
        period,
        numbers["Standard Error"],
        None if low is None else Interval(low=low, high=numbers["Upper CI Bound"]),
        None if asked is None else int(asked),
        " ".join(filter(None, (ASKED[texts["Domain Source"]], ADVICE[texts["Recommend Suppress"]]))),
    )


def _faults(numbers: Mapping[str, Decimal | None], texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    measures = SCALES.get(texts["Scale ID"])
    if measures is None:
        yield "Scale ID", "No measure covers that scale."
    elif texts["Category"] not in {str(number) for number in range(1, len(measures) + 1)}:
        yield "Category", f"The scale has categories 1 to {len(measures)}."
    for column, number in numbers.items():
        if number is not None and number < 0:
            yield column, "It cannot be negative."
    value, low, high = (numbers[column] for column in ("Data Value", "Lower CI Bound", "Upper CI Bound"))
    if value is None or value > HUNDRED:
        yield "Data Value", "It is no percentage."
    elif (low is None) != (high is None) or (low is not None and high is not None and not low <= value <= high):
        yield "Lower CI Bound", "The bounds do not lie around the value."
    asked = numbers["N"]
    if asked is not None and (asked != int(asked) or not asked):
        yield "N", "It counts those who were asked."
    if texts["Domain Source"] not in ASKED:
        yield "Domain Source", "O*NET names no such source."
    if texts["Recommend Suppress"] not in ADVICE:
        yield "Recommend Suppress", "It is neither Y nor N, nor n/a."


def _education(
    file: OnetFile,
    classification: str,
    release: str,
    only: Only,
    progress: Progress | None,
) -> Scan:
    for row, cells in file.rows(progress):
        if isinstance(cells, Problem):
            yield cells
            continue
        occupation = occupation_of(cells[CODE], classification)
        if isinstance(occupation, Refused):
            yield file.place.problem(occupation.why, row=row, column=CODE, what=cells[CODE])
            continue
        scale = words(cells["Scale ID"])
        if scale in RATINGS or not only.takes(occupation=occupation):
            continue
        column, read = _share(cells)
        if isinstance(read, Refused):
            yield file.place.problem(read.why, row=row, column=column, what=cells[column])
            continue
        if only.measures is None or read.measure in only.measures:
            yield Observation(
                dataset="onet",
                measure=read.measure,
                occupation=occupation,
                period=read.period,
                value=read.value,
                unit="percent",
                edition=release,
                published=file.place.source.published,
                citation=file.cite(row, "Data Value"),
                standard_error=read.error,
                interval=read.interval,
                sample_size=read.asked,
                note=read.note,
            )
