"""Numbers as sources print them: exact, or a range; and prices with what they are the price of."""

from decimal import Decimal
from typing import Any, TypeAlias

from attrs import Attribute, field, frozen

from codercareer.checks import LARGEST, is_count, is_text, optional
from codercareer.dates import behaves
from codercareer.errors import InvalidDataError, InvalidTypeError, shown

__all__ = ["Amount", "Between", "Fee"]

Amount: TypeAlias = int | Decimal
"""A printed number; money and percentages are never ``float``."""


def is_amount(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Refuse anything but a finite printed number of zero or more.

    Raises:
        InvalidTypeError: It is no printed number.
        InvalidDataError: It is negative or not finite.
    """
    if isinstance(value, bool) or not (
        isinstance(value, int | Decimal) and (behaves(value, int) or behaves(value, Decimal))
    ):
        raise InvalidTypeError(
            f"{attribute.name}={shown(value)} is not a printed number.",
            "Money, counts and percentages are kept as printed.",
            "Write an int or a Decimal.",
        )
    if not Decimal(value).is_finite() or not 0 <= value <= LARGEST:
        raise InvalidDataError(
            f"{attribute.name}={shown(value)} is not an amount.",
            "Amounts are finite, not negative and not past 10**30.",
            "Check the number.",
        )


def _low_first(self: "Between", *_: object) -> None:
    if self.low is not None and self.high is not None and self.high < self.low:
        raise InvalidDataError(
            f"high={self.high} is below low={self.low}.", "A range runs upwards.", "Swap the two numbers."
        )


@frozen
class Between:
    """A printed number, or the range a source gives instead of one, both ends in (schema.org ``QuantitativeValue``)."""

    low: Amount | None = field(default=None, validator=optional(is_amount))
    """The least it may be; ``None`` where the source gives only a most."""

    high: Amount | None = field(default=None, validator=(optional(is_amount), _low_first))
    """The most it may be; ``None`` where the source gives only a least."""

    @classmethod
    def exactly(cls, value: Amount) -> "Between":
        """Return the range of one number."""
        return cls(value, value)

    def __str__(self) -> str:
        """Write the number or the range."""
        if self.low == self.high:
            return "unknown" if self.low is None else f"{self.low:,}"
        if self.high is None:
            return f"{self.low:,} or more"
        return f"up to {self.high:,}" if self.low is None else f"{self.low:,} to {self.high:,}"


def between(value: "Between | Amount") -> Between:
    """Return a plain number as the range of itself."""
    return value if isinstance(value, Between) else Between.exactly(value)


def as_between(value: "Between | Amount | None") -> Between | None:
    """Return a plain number as the range of itself; ``None`` stays ``None``."""
    return None if value is None else between(value)


def _least_first(self: "Fee", _: object, most: Amount | None) -> None:
    if most is not None and most < self.amount_usd:
        raise InvalidDataError(
            f"up_to_usd={most} is below amount_usd={self.amount_usd}.", "A range runs upwards.", "Swap the two prices."
        )


@frozen(kw_only=True)
class Fee:
    """A price and what it is the price of (schema.org ``PriceSpecification``)."""

    amount_usd: Amount = field(validator=is_amount)
    """United States dollars, nominal; the least of them where a source gives a range."""

    up_to_usd: Amount | None = field(default=None, validator=(optional(is_amount), _least_first))
    """The most it may be where a source gives a range; ``None`` where it gives one price."""

    audience: str | None = field(default=None, validator=optional(is_text))
    """Who pays it: member, non-member, student; ``None`` for everybody."""

    attempts: int | None = field(default=None, validator=optional(is_count))
    """Sittings it pays for; ``None`` when not said."""

    delivery: str | None = field(default=None, validator=optional(is_text))
    """Where it is sat for that price: online, test center; ``None`` when not said."""

    purpose: str = field(default="exam", validator=is_text)
    """What it pays for: exam, renewal, dues, extension, reinstatement."""
