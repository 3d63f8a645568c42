"""Every deliberate failure of the library: what is wrong, why, and how to mend it."""

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
