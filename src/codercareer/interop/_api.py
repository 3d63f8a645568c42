"""A response of the Public Data API of BLS, version 2, as observations."""

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, TypeAlias

from attrs import frozen

from codercareer.errors import CodercareerError, InvalidDataError
from codercareer.interop._cells import Refused, words
from codercareer.interop._release import Release, TopCode, observed
from codercareer.interop._series import ANNUAL, figure_of, year_of
from codercareer.interop._tables import AnyPath, decoded, file_name
from codercareer.interop.reading import Only, Problem, Progress, Scan
from codercareer.interop.series_id import SeriesId
from codercareer.sources import Citation, Source

Json: TypeAlias = Mapping[str, Any]
"""An object of JSON, as ``json.load`` gives it."""

SUCCEEDED: Final = "REQUEST_SUCCEEDED"


def loaded(path: AnyPath) -> Json:
    """Return the object in a file of JSON.

    Raises:
        InvalidDataError: It is cut off, or no JSON.
    """
    file = file_name(path)
    try:
        return _object(json.loads(decoded(Path(path).read_bytes(), file), parse_float=Decimal), file, "the whole")
    except (json.JSONDecodeError, RecursionError) as error:
        raise InvalidDataError(
            f"{file} is no whole JSON ({error}).", "It is cut off, or something else.", "Ask the API again."
        ) from error


def _object(value: object, file: str, where: str) -> Json:
    if isinstance(value, dict):
        return value  # pyright: ignore[reportUnknownVariableType] - what is in it is looked at as it is read
    raise _shapeless(file, where, "an object")


def _list(value: object, file: str, where: str) -> list[Any]:
    if isinstance(value, list):
        return value  # pyright: ignore[reportUnknownVariableType] - as above
    raise _shapeless(file, where, "a list")


def _shapeless(file: str, where: str, kind: str) -> InvalidDataError:
    return InvalidDataError(
        f"In {file}, {where} is not {kind}.",
        "A response of version 2 has `status`, `message` and `Results.series`, a list of objects with `data`.",
        "Save the response as it came, not a part of it.",
    )


@frozen(eq=False)
class Reader:
    """What reads one response."""

    file: str
    """How messages call it."""

    source: Source
    """What its figures are cited by."""

    only: Only
    """What is wanted."""

    def scan(self, response: Json, progress: Progress | None) -> Scan:
        """Yield the observations and the problems of a response.

        Raises:
            InvalidDataError: It has not the shape of one, or says that it was not answered.
        """
        messages = [words(str(text)) for text in _list(response.get("message", []), self.file, "`message`")]
        if response.get("status") != SUCCEEDED:
            raise InvalidDataError(
                f"{self.file} has the status {response.get('status')!r}"
                + "".join(f"; {text}" for text in messages)
                + ".",
                f"Only a response with {SUCCEEDED} holds figures.",
                "Ask the API again; without a key it answers few queries a day.",
            )
        for text in messages:
            yield Problem(file=self.file, column="message", what=text, why="The API has nothing for it.")
        results = _object(response.get("Results"), self.file, "`Results`")
        series = _list(results.get("series"), self.file, "`Results.series`")
        for done, item in enumerate(series, 1):
            where = f"Results.series[{done - 1}]"
            yield from self._series(_object(item, self.file, f"`{where}`"), where)
            if progress is not None:
                progress(done, len(series))

    def _series(self, item: Json, where: str) -> Scan:
        text = item.get("seriesID")
        try:
            series = SeriesId.parse(text)  # type: ignore[arg-type]  # it refuses what is no text
        except CodercareerError as error:
            yield self._problem(f"{where}.seriesID", text, f"{error.what} {error.why}")
            return
        for n, entry in enumerate(_list(item.get("data"), self.file, f"`{where}.data`")):
            place = f"{where}.data[{n}]"
            yield from self._entry(series, _object(entry, self.file, f"`{place}`"), place)

    def _entry(self, series: SeriesId, entry: Json, where: str) -> Scan:
        if entry.get("period") != ANNUAL:
            yield self._problem(f"{where}.period", entry.get("period"), f"OEWS has the period {ANNUAL} alone.")
            return
        year = year_of(str(entry.get("year")))
        if isinstance(year, Refused):
            yield self._problem(f"{where}.year", entry.get("year"), year.why)
            return
        notes = {
            str(note["code"]): str(note.get("text", ""))
            for item in _list(entry.get("footnotes", []), self.file, f"`{where}.footnotes`")
            if (note := _object(item, self.file, f"`{where}.footnotes`")).get("code")
        }
        release = Release.of(year, self.source, TopCode.in_words(notes.get("5", "")))
        value = entry.get("value")
        figure = figure_of(series, release, "" if value is None else str(value), notes)
        if not isinstance(figure, Refused) and not self.only.takes(
            occupation=figure.occupation, area=figure.area, industry=figure.industry, measure=figure.measure
        ):
            return
        made = observed(release, figure, Citation(self.source, f"series {series}, {where}"))
        yield self._problem(f"{where}.value", value, made.why) if isinstance(made, Refused) else made

    def _problem(self, column: str, what: object, why: str) -> Problem:
        return Problem(file=self.file, column=column, what="" if what is None else words(str(what)), why=why)
