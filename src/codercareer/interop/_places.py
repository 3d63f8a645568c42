"""Codes of areas and occupations as files write them, in our ids; or why they are none."""

import re
from datetime import date, datetime
from typing import Final

from codercareer.interop._cells import Cell, Refused, words

STATES: Final = {
    "01": "al", "02": "ak", "04": "az", "05": "ar", "06": "ca", "08": "co", "09": "ct", "10": "de", "11": "dc",
    "12": "fl", "13": "ga", "15": "hi", "16": "id", "17": "il", "18": "in", "19": "ia", "20": "ks", "21": "ky",
    "22": "la", "23": "me", "24": "md", "25": "ma", "26": "mi", "27": "mn", "28": "ms", "29": "mo", "30": "mt",
    "31": "ne", "32": "nv", "33": "nh", "34": "nj", "35": "nm", "36": "ny", "37": "nc", "38": "nd", "39": "oh",
    "40": "ok", "41": "or", "42": "pa", "44": "ri", "45": "sc", "46": "sd", "47": "tn", "48": "tx", "49": "ut",
    "50": "vt", "51": "va", "53": "wa", "54": "wv", "55": "wi", "56": "wy", "66": "gu", "72": "pr", "78": "vi",
}  # fmt: skip
"""Federal (FIPS) numbers of states and territories, and their postal letters."""

NATION: Final = "99"
"""The number that stands for the whole country among those of states."""

CODE: Final = re.compile(r'(?:=")?(\d\d-\d{4})"?', re.ASCII)
ONET_CODE: Final = re.compile(r"\d\d-\d{4}\.\d\d", re.ASCII)
SOC: Final = len("29-2072")

DATED: Final = re.compile(r"[A-Za-z]{3}-\d\d|\d{1,2}/\d{1,2}/\d{2,4}", re.ASCII)

NOT_IN: Final = {
    "29-2071": ("hybrid2018", "soc2018", "onet2019"),
    "29-2072": ("hybrid2010", "soc2010", "hybrid2018", "onet2010"),
    "29-2098": ("hybrid2010", "soc2010", "soc2018"),
    "29-9021": ("hybrid2010", "soc2010", "hybrid2018", "onet2010"),
    "29-9098": ("hybrid2010", "soc2010", "soc2018"),
}
"""Codes of the field that tell classifications apart, and those in which they do not occur."""


def code_of(cell: Cell) -> str | Refused:
    """Return the code of an occupation, also when it is wrapped for spreadsheets: ``="29-2072"``."""
    text = words(cell)
    found = CODE.fullmatch(text)
    if found is not None:
        return found[1]
    if isinstance(cell, date | datetime) or DATED.fullmatch(text):
        return Refused("A spreadsheet has made a date of the code, and which code it was cannot be told.")
    return Refused(
        "It is no code of an occupation, such as 29-2072." if text else "The code of the occupation is missing."
    )


def onet_code_of(cell: Cell) -> str | Refused:
    """Return the code of an occupation of O*NET."""
    text = words(cell)
    return (
        text if ONET_CODE.fullmatch(text) else Refused("It is no code of an occupation of O*NET, such as 29-2072.00.")
    )


def occupation_in(classification: str, code: str) -> str | Refused:
    """Return the id of an occupation, unless the code cannot be one of that classification."""
    if classification in NOT_IN.get(code[:SOC], ()):
        return Refused(f"{classification} has no such code: the year is wrong, or the file mixes years.")
    return f"{classification}:{code}"


def area_of(cell: Cell, kind: str) -> str | Refused:
    """Return the id of an area from its number and, where a file gives one, its kind: 1 nation, 2 state, 4 metro ..."""
    number = words(cell)
    digits = len(number)
    if not re.fullmatch(r"\d{1,7}", number, re.ASCII):
        return Refused("It is no number of an area." if number else "The number of the area is missing.")
    if number == NATION and kind in {"", "1"}:
        return "us"
    if digits <= 2 and kind in {"", "2", "3"}:  # noqa: PLR2004 - FIPS; a spreadsheet may have dropped the zero in front
        return _state(number.zfill(2))
    if digits == 5 and kind in {"", "4"}:  # noqa: PLR2004 - a code of metropolitan areas
        return f"us-metro-{number}"
    if digits >= 6 and kind in {"", "6"}:  # noqa: PLR2004 - as before: the zero in front may be gone
        return nonmetro(number.zfill(7))
    return Refused(f"No area of kind {kind} has such a number." if kind else "It is no number of an area.")


def nonmetro(number: str) -> str | Refused:
    """Return the id of a nonmetropolitan area from its seven digits."""
    return f"us-nonmetro-{number}" if number[:2] in STATES else Refused("Its first two digits are no state.")


def _state(number: str) -> str | Refused:
    letters = STATES.get(number)
    return Refused("No state has that number.") if letters is None else f"us-{letters}"
