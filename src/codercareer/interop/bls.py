"""What a user has downloaded from BLS, as figures: OEWS tables, projections, API responses, LABSTAT files."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from codercareer.errors import InvalidDataError
from codercareer.interop import _api, _labstat, _oews, _projections
from codercareer.interop._oews_tables import complaints, find
from codercareer.interop._projection_tables import edition_of, part_of
from codercareer.interop._release import Release
from codercareer.interop._tables import file_name, tables, watched
from codercareer.interop.reading import (
    BLS,
    EVERYTHING,
    AnyPath,
    Found,
    Only,
    Place,
    Progress,
    Reading,
    file_source,
)
from codercareer.sources import Source, Trust

__all__ = ["read_api", "read_labstat", "read_oews", "read_projections", "scan_labstat", "scan_oews"]


def read_oews(  # noqa: PLR0913 - each is something else to say of it
    path: AnyPath,
    *,
    year: int | None = None,
    sheet: str | None = None,
    source: Source | None = None,
    only: Only = EVERYTHING,
    progress: Progress | None = None,
) -> Reading:
    """Read a table of Occupational Employment and Wage Statistics, of May 2010 or later.

    National tables and those of states and smaller areas, of every industry: ``xls``, ``xlsx``, a text with commas, or
    the archive that BLS gives out. A row that counts one industry or some owners is a population of its own, such as
    ``soc2018-29-2072-in-622000``.

    Args:
        path: Where the file is.
        year: The year of the release, where neither the name of the file nor anything in it says it.
        sheet: The sheet, where several hold a table.
        source: What the figures are cited by; if left out, the file by its name (``file_source``).
        only: What is wanted.
        progress: Called with rows done and rows in all.

    Raises:
        InvalidTypeError: The year is not a whole number.
        InvalidDataError: The file is damaged or holds no such table, or its year is not said or said in several ways.
    """
    found = scan_oews(path, year=year, sheet=sheet, source=source, only=only, progress=progress)
    return Reading.of(found)


def scan_oews(  # noqa: PLR0913 - as above
    path: AnyPath,
    *,
    year: int | None = None,
    sheet: str | None = None,
    source: Source | None = None,
    only: Only = EVERYTHING,
    progress: Progress | None = None,
) -> Iterator[Found]:
    """Read the same as :func:`read_oews`, one observation or problem after the other, for tables too long to keep.

    Args:
        path: Where the file is.
        year: The year of the release, where neither the name of the file nor anything in it says it.
        sheet: The sheet, where several hold a table.
        source: What the figures are cited by; if left out, the file by its name.
        only: What is wanted.
        progress: Called with rows done and rows in all.

    Raises:
        InvalidTypeError: The year is not a whole number.
        InvalidDataError: The file is damaged or holds no such table, or its year is not said or said in several ways.
    """
    file = file_name(path)
    found = find(tables(path), file, year=year, sheet=sheet)
    _oews.refuse_unplaced(found.header, f"{found.table.file}/{found.table.sheet}", file)
    place = Place(found.table, file_source(path) if source is None else source)
    release = Release.of(found.year, place.source, found.top_code)
    reader = _oews.Reader(found.header, release, place, only)
    rows = watched(found.rows, found.table.height, progress)
    return chain(complaints(place, found.header), reader.scan(rows))


def read_projections(
    path: AnyPath,
    *,
    edition: str | None = None,
    source: Source | None = None,
    only: Only = EVERYTHING,
    progress: Progress | None = None,
) -> Reading:
    """Read Employment Projections, of 2012-22 or later.

    The text that the search for occupations gives (``Employment Projections.csv``), or the workbook
    ``occupation.xlsx``, of which every sheet with occupations is read. What several sheets say is read once.
    The shares of workers by education are figures of the dataset ``acs``, all others of ``ep``. Titles, categories,
    distributions and replacement rates are no figures that a measure covers, and are left out.

    Args:
        path: Where the file is.
        edition: Id of the edition, such as ``2018-28-w2019``, for a file without wages, which alone tell an issue.
        source: What the figures are cited by; if left out, the file by its name (``file_source``).
        only: What is wanted.
        progress: Called with rows done and rows in all, sheet after sheet.

    Raises:
        InvalidDataError: The file is damaged, holds no such table, or several issues.
    """
    file = file_name(path)
    by = file_source(path) if source is None else source
    held = tables(path)
    parts = [part for table in held if (part := part_of(table, watched(table.rows, table.height, progress), by))]
    if not parts:
        raise InvalidDataError(
            f"{file} has no header with the codes of occupations at the top of a sheet.",
            "It is called `Occupation Code`, `SOC Code` or `... National Employment Matrix ... code`; "
            "a text is read where commas part its cells.",
            "Check that this is the file; put back the header if it was changed.",
        )
    reader = _projections.Reader(edition_of(parts, file, said=edition), only)
    return Reading.of(found for part in parts for found in reader.scan(part))


def read_api(
    response: AnyPath | Mapping[str, Any],
    *,
    source: Source | None = None,
    only: Only = EVERYTHING,
    progress: Progress | None = None,
) -> Reading:
    """Read a response of the Public Data API, version 2, for series of OEWS.

    Args:
        response: The file it was saved in, or what ``json.load`` made of it.
        source: What the figures are cited by; if left out, the file by its name, or the API.
        only: What is wanted.
        progress: Called with series done and series in all.

    Raises:
        InvalidDataError: It is cut off, has another shape, or says that it was not answered.
    """
    if isinstance(response, Mapping):
        file = "the response"
        by = Source(id="bls-api", title="Public Data API, version 2", publisher=BLS, trust=Trust.OFFICIAL)
        held = response
    else:
        file, by, held = file_name(response), file_source(response), _api.loaded(response)
    reader = _api.Reader(file, by if source is None else source, only)
    return Reading.of(reader.scan(held, progress))


def read_labstat(
    path: AnyPath,
    *,
    source: Source | None = None,
    only: Only = EVERYTHING,
    progress: Progress | None = None,
) -> Reading:
    """Read a flat file of LABSTAT with figures of OEWS: ``oe.data.0.Current`` or ``oe.data.1.AllData``.

    Lines that are not wanted are passed over as they come, so that memory holds what is wanted and no more.

    Args:
        path: Where the file is.
        source: What the figures are cited by; if left out, the file by its name (``file_source``).
        only: What is wanted; the files have over five million lines.
        progress: Called with bytes done and bytes in all.

    Raises:
        InvalidDataError: It is another file.
    """
    return Reading.of(scan_labstat(path, source=source, only=only, progress=progress))


def scan_labstat(
    path: AnyPath,
    *,
    source: Source | None = None,
    only: Only = EVERYTHING,
    progress: Progress | None = None,
) -> Iterator[Found]:
    """Read the same as :func:`read_labstat`, one observation or problem after the other; memory stays flat.

    Args:
        path: Where the file is.
        source: What the figures are cited by; if left out, the file by its name.
        only: What is wanted.
        progress: Called with bytes done and bytes in all.

    Raises:
        InvalidDataError: It is another file.
    """
    reader = _labstat.Reader(path, file_source(path) if source is None else source, only)
    reader.check_header()
    return reader.scan(progress)
