"""The series id by which BLS names one OEWS figure, taken apart strictly."""

import re
from typing import Any, Final

from attrs import Attribute, field, frozen

from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.interop._places import STATES

__all__ = ["SeriesId"]

LENGTH: Final = 25
SURVEY: Final = "OEU"
NATION: Final = "0000000"

DATA_TYPES: Final = {
    "01": "employment",
    "02": "employment_relative_standard_error",
    "03": "mean_hourly_wage",
    "04": "mean_annual_wage",
    "05": "mean_wage_relative_standard_error",
    "06": "p10_hourly_wage",
    "07": "p25_hourly_wage",
    "08": "median_hourly_wage",
    "09": "p75_hourly_wage",
    "10": "p90_hourly_wage",
    "11": "p10_annual_wage",
    "12": "p25_annual_wage",
    "13": "median_annual_wage",
    "14": "p75_annual_wage",
    "15": "p90_annual_wage",
    "16": "jobs_per_thousand",
    "17": "location_quotient",
}
"""Our measures by the numbers of the data types."""

AREAS: Final = {
    "N": ("seven zeros", re.compile(NATION)),
    "S": ("the two digits of a state and five zeros", re.compile(rf"(?:{'|'.join(STATES)})0{{5}}")),
    "M": (
        "two zeros and the five digits of a metropolitan area, or the two digits of a state and five more",
        re.compile(rf"00[1-9]\d{{4}}|(?:{'|'.join(STATES)})(?!0{{5}})\d{{5}}", re.ASCII),
    ),
}
"""What the code of an area looks like, by its type."""


def _matches(pattern: str, meaning: str) -> Any:  # noqa: ANN401 - attrs takes validators of any shape
    shape = re.compile(pattern, re.ASCII)

    def check(_: object, attribute: "Attribute[str]", value: object) -> None:
        if not isinstance(value, str):
            raise InvalidTypeError(
                f"{attribute.name}={value!r} is not a string.", "Codes are text.", f"Write `{attribute.name}='...'`."
            )
        if shape.fullmatch(value) is None:
            raise InvalidDataError(
                f"{attribute.name}={value!r} is not {meaning}.", "It is part of a series id.", "Check the code."
            )

    return check


def _fits(self: "SeriesId", *_: object) -> None:
    meaning, shape = AREAS[self.area_type]
    if shape.fullmatch(self.area_code) is None:
        raise InvalidDataError(
            f"area_code={self.area_code!r} is not {meaning}.",
            f"That is the code of an area of type {self.area_type}.",
            "Use N for the country, S for a state, M for a metropolitan or nonmetropolitan area.",
        )


@frozen(kw_only=True)
class SeriesId:
    """The 25 characters that name an OEWS figure, year apart (SDMX: a series key).

    >>> series = SeriesId.parse("OEUN000000000000029207213")
    >>> series.area, series.occupation_code, series.measure
    ('us', '29-2072', 'median_annual_wage')
    >>> str(series)
    'OEUN000000000000029207213'
    """

    area_type: str = field(default="N", validator=_matches("[NSM]", "N, S or M"))
    """``N`` the whole country, ``S`` a state or territory, ``M`` a metropolitan or nonmetropolitan area."""

    area_code: str = field(default=NATION, validator=(_matches(r"\d{7}", "seven digits"), _fits))
    """Seven digits that fit the type."""

    industry: str = field(
        default="000000",
        validator=_matches(r"\d{4}[\dA-Z]\d|\d\d--\d\d|\d\d----", "six characters for an industry"),
    )
    """``000000`` for all industries and owners, ``000001`` for all private ones, else a NAICS industry or sector."""

    occupation_code: str = field(validator=_matches(r"\d\d-\d{4}", "the code of an occupation, such as 29-2072"))
    """Code of the occupation; its classification follows from the year."""

    data_type: str = field(validator=_matches(r"0[1-9]|1[0-7]", "a data type from 01 to 17"))
    """Two digits for what is measured."""

    @classmethod
    def parse(cls, text: str) -> "SeriesId":
        """Take an id apart.

        Raises:
            InvalidTypeError: It is not text.
            InvalidDataError: It is not 25 characters long, not of the survey, or a part is no code.
        """
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidTypeError(f"{text!r} is not text.", "A series id is text.", "Write 'OEU...'.")
        why = ""
        if len(text) != LENGTH:
            why = f"It has {len(text)} characters, and every such id has {LENGTH}."
        elif not text.startswith(SURVEY):
            why = "It does not begin with OE for the survey and U for not seasonally adjusted."
        else:
            try:
                return cls(
                    area_type=text[3],
                    area_code=text[4:11],
                    industry=text[11:17],
                    occupation_code=f"{text[17:19]}-{text[19:23]}",
                    data_type=text[23:],
                )
            except InvalidDataError as error:
                why = error.what
        raise InvalidDataError(
            f"{text!r} is not the id of an OEWS series.",
            why,
            "Compare it with OEUN000000000000029207213: the median annual wage of 29-2072 in the whole country.",
        )

    @property
    def area(self) -> str:
        """Our id of the area, such as ``us-metro-11260``."""
        if self.area_type == "N":
            return "us"
        if self.area_type == "S":
            return f"us-{STATES[self.area_code[:2]]}"
        metro = self.area_code.startswith("00")
        return f"us-metro-{self.area_code[2:]}" if metro else f"us-nonmetro-{self.area_code}"

    @property
    def measure(self) -> str:
        """Our slug of the measure."""
        return DATA_TYPES[self.data_type]

    def __str__(self) -> str:
        """Write the 25 characters."""
        occupation = self.occupation_code.replace("-", "")
        return f"{SURVEY}{self.area_type}{self.area_code}{self.industry}{occupation}{self.data_type}"
