"""Every deliberate failure of the library: what is wrong, why, and how to mend it."""

from typing import Final

__all__ = [
    "AmbiguousNameError",
    "BreakError",
    "CodercareerError",
    "ConflictError",
    "InvalidDataError",
    "InvalidTypeError",
    "MissingExtraError",
    "NoClaimError",
    "NoFigureError",
    "OutOfRangeError",
    "SearchLimitError",
    "UnknownIdError",
]


LONGEST_SHOWN: Final = 200
"""Characters of a value that a message repeats."""


def shown(value: object) -> str:
    """Write a value for a message: not too long, and whatever it is.

    >>> shown(10**5000)
    'int too large to print'
    """
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001 - what somebody else's `repr` raises, or that of a number of 5,000 digits
        return f"{type(value).__name__} too large to print"
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}..."


class CodercareerError(Exception):
    """Root of the tree: catch it to catch every deliberate failure."""

    def __init__(self, what: str, why: str, mend: str) -> None:
        super().__init__(what, why, mend)  # all three, or pickle fails
        self.what = what
        self.why = why
        self.mend = mend

    def __str__(self) -> str:
        """Say the three sentences one after the other."""
        return f"{self.what} {self.why} {self.mend}"


class InvalidDataError(CodercareerError, ValueError):
    """A value of the right type that cannot be true, such as a job that ends before it starts."""


class InvalidTypeError(CodercareerError, TypeError):
    """A value of the wrong type, such as a string where a date belongs."""


class OutOfRangeError(CodercareerError, OverflowError):
    """A day outside the years 1 to 9999, or past the horizon of an answer."""


class UnknownIdError(CodercareerError, KeyError):
    """An id or name that the catalogue does not hold."""

    def __str__(self) -> str:
        """Say the three sentences; ``KeyError`` would print a tuple."""
        return CodercareerError.__str__(self)


class AmbiguousNameError(CodercareerError, LookupError):
    """A name that several entries share."""


class ConflictError(CodercareerError, ValueError):
    """Two entries or facts that cannot both stand, such as one id given twice."""


class NoClaimError(CodercareerError, LookupError):
    """A history that says nothing about the day asked."""


class NoFigureError(CodercareerError, LookupError):
    """A table or a series that has no figure for what was asked, or none with a number."""


class BreakError(CodercareerError, ValueError):
    """Two figures that measure different things, and were to be compared as if they did not."""


class MissingExtraError(CodercareerError, ImportError):
    """A part of the library that needs a package which is not installed."""


class SearchLimitError(CodercareerError, RuntimeError):
    """A search that was given up at the limit its caller set, or at the default."""
