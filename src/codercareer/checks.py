"""Validators and converters that several models share."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, TypeAlias, TypeVar

from attrs import Attribute

from codercareer.dates import DateRange, PartialDate, behaves, checked_day
from codercareer.errors import InvalidDataError, InvalidTypeError, shown

Number: TypeAlias = int | float | Decimal | Fraction
"""A number as a caller may write it; kept as an exact ``Fraction``."""

T = TypeVar("T")

Check: TypeAlias = Callable[[Any, "Attribute[Any]", Any], None]

LARGEST: Final = 10**30
"""No amount is larger, and none is divided finer; what follows from others could not even be printed."""

FINEST: Final = 30
"""Decimal places of the finest amount."""

DATES: Final = frozenset({date, PartialDate, DateRange})
"""The classes of days; one that derives from a partial date or a range would be read in another way."""

GRADES: Final = ("F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+")
"""Letter grades of United States colleges, lowest first."""


def exact(value: Number | None) -> Fraction | None:
    """Return the number as a fraction; a float is read by its shortest decimal form.

    Raises:
        InvalidTypeError: It is no number.
        InvalidDataError: It is not finite, too large or too fine.
    """
    if value is None or (type(value) is Fraction and is_moderate(value)):
        return value
    if isinstance(value, bool) or not isinstance(  # pyright: ignore[reportUnnecessaryIsInstance]
        value, int | float | Decimal | Fraction
    ):
        raise InvalidTypeError(
            f"{shown(value)} is not a number.", "Amounts are counted exactly.", "Write an int, a Decimal or a Fraction."
        )
    found = _as_fraction(Decimal(float.__repr__(value)) if isinstance(value, float) else value)
    if found is None or not is_moderate(found):
        raise InvalidDataError(
            f"{shown(value)} is not a number of anything.",
            f"Amounts are finite, below 10**{FINEST} and no finer than one part in 10**{FINEST}.",
            "Give the amount.",
        )
    return found


def is_moderate(value: Fraction) -> bool:
    """Tell whether a fraction can be counted with and printed."""
    return (
        value.denominator <= LARGEST and -LARGEST * value.denominator <= value.numerator <= LARGEST * value.denominator
    )


def _as_fraction(value: int | Decimal | Fraction) -> Fraction | None:
    if isinstance(value, Decimal):  # never through a power of ten that would fill the memory
        exponent = value.as_tuple().exponent
        if not isinstance(exponent, int) or not -FINEST <= exponent <= FINEST:
            return None
    return Fraction(value)


def exact_number(value: Number) -> Fraction:
    """Return the number, which must be there, as a fraction.

    Raises:
        InvalidTypeError: It is no number.
    """
    found = exact(value)
    if found is None:
        raise InvalidTypeError("None is not a number.", "An amount is needed here.", "Write how much.")
    return found


def terms(value: str | Iterable[str] | None) -> tuple[str, ...] | None:
    """Return one or several terms as a sorted tuple without repeats; ``None`` stays ``None``.

    Raises:
        InvalidTypeError: One of them is not a string.
    """
    if value is None:
        return None
    if isinstance(value, str):
        return (_text(value),)
    if not isinstance(value, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidTypeError(f"{shown(value)} is not a term.", "Terms are strings.", "Write one string, or several.")
    return tuple(sorted({_text(item) for item in value}))


def any_of_terms(value: str | Iterable[str]) -> tuple[str, ...]:
    """Return at least one term as a sorted tuple.

    Raises:
        InvalidDataError: There is none.
    """
    found = terms(value)
    if not found:
        raise InvalidDataError(
            f"{shown(value)} names nothing.",
            "A rule that asks for something must say for what.",
            "Name one id or several.",
        )
    return found


def some_terms(value: str | Iterable[str] | None) -> tuple[str, ...] | None:
    """Return at least one term as a sorted tuple, or ``None`` for no condition."""
    return None if value is None else any_of_terms(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise InvalidTypeError(f"{shown(value)} is not a string.", "Ids and terms are strings.", "Write the id.")
    text = plain(value)
    if not text or text != text.strip():
        raise InvalidDataError(
            f"{shown(text)} is not an id.", "Ids are not empty and carry no blanks at their ends.", "Write the id."
        )
    if not text.isascii():
        refuse_halves(text, shown(text))
    return text


def refuse_halves(text: str, what: str) -> None:
    """Refuse text that could not be written to any file.

    Raises:
        InvalidDataError: It holds half a character.
    """
    try:
        str.encode(text)
    except UnicodeEncodeError:
        raise InvalidDataError(
            f"{what} cannot be written out.",
            "It holds half a character, a lone surrogate, which is no text in any encoding.",
            "Read it again in the encoding it was written in.",
        ) from None


def plain(text: str) -> str:
    """Return text as a plain string: one of a class of its own may hash and compare as it likes."""
    return text if type(text) is str else str.__str__(text)


def checked_text(value: object, name: str) -> str:
    """Return the value as a plain string.

    Raises:
        InvalidTypeError: It is no string.
    """
    if isinstance(value, str):
        return plain(value)
    raise InvalidTypeError(f"{name}={shown(value)} is not a string.", "It is text.", f"Write `{name}='...'`.")


def checked_texts(**values: object) -> tuple[str, ...]:
    """Return the values as plain strings."""
    return tuple(checked_text(value, name) for name, value in values.items())


def checked_one(value: object, kind: type[T], name: str) -> T:
    """Return the value if it is of the given class.

    Raises:
        InvalidTypeError: It is not.
    """
    if isinstance(value, kind):
        return value
    raise InvalidTypeError(
        f"{name}={shown(value)} is not a {kind.__name__}.",
        f"`{name}` is a {kind.__name__}.",
        f"Build one with `{kind.__name__}(...)`.",
    )


def is_text(_: object, attribute: "Attribute[Any]", value: str) -> None:
    """Refuse anything but text that says something."""
    is_label(_, attribute, value)
    if not str.isascii(value):
        refuse_halves(value, f"{attribute.name}={shown(value)}")


def is_label(_: object, attribute: "Attribute[Any]", value: str) -> None:
    """Refuse anything but a string that says something, be it with half a character, which a drawing leaves out.

    Raises:
        InvalidDataError: It is blank.
    """
    is_string(_, attribute, value)
    if not value.strip():
        raise InvalidDataError(
            f"{attribute.name} is blank.", "It has to say something.", "Write it, or leave the entry out."
        )


def optional(check: Check) -> Check:
    """Return the check, let past ``None``."""

    def checked(self: Any, attribute: "Attribute[Any]", value: Any) -> None:  # noqa: ANN401 - any model, any value
        if value is not None:
            check(self, attribute, value)

    return checked


def is_words(_: object, attribute: "Attribute[Any]", value: str) -> None:
    """Refuse anything but text, which may be empty."""
    is_string(_, attribute, value)
    if not str.isascii(value):
        refuse_halves(value, f"{attribute.name}={shown(value)}")


def is_string(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Refuse anything but a string, whatever it holds.

    Raises:
        InvalidTypeError: It is no string.
    """
    if type(value) is not str and not (isinstance(value, str) and behaves(value, str)):
        raise InvalidTypeError(
            f"{attribute.name}={shown(value)} is not a string.", "It is text.", f"Write `{attribute.name}='...'`."
        )


def is_words_if_text(self: Any, attribute: "Attribute[Any]", value: object) -> None:  # noqa: ANN401 - any model
    """Refuse text that is none; let all else past."""
    if isinstance(value, str):
        is_words(self, attribute, value)


def is_date(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Refuse anything but a day, a partial day, a range of days or ``None``."""
    if value is not None and type(value) not in DATES:
        checked_day(value, attribute.name)


def is_known_date(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Refuse anything but a day, a partial day or a range of days."""
    if type(value) not in DATES:
        checked_day(value, attribute.name)


def is_plain_date(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Refuse anything but an exact day or ``None``."""
    if value is not None:
        checked_day(value, attribute.name)


def is_bool(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Refuse anything but a truth value or ``None``.

    Raises:
        InvalidTypeError: It is anything else.
    """
    if value is not None and not isinstance(value, bool):
        raise InvalidTypeError(
            f"{attribute.name}={shown(value)} is neither true nor false.",
            "It is a truth value.",
            "Write True or False.",
        )


def is_count(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Refuse anything but a whole number above zero.

    Raises:
        InvalidTypeError: It is no whole number.
        InvalidDataError: It is zero or less.
    """
    if isinstance(value, bool) or not isinstance(value, int) or not behaves(value, int):
        raise InvalidTypeError(
            f"{attribute.name}={shown(value)} is not a whole number.", "It is counted.", f"Write `{attribute.name}=12`."
        )
    if not 0 < value <= LARGEST:
        raise InvalidDataError(
            f"{attribute.name}={shown(value)} is not above zero, or past 10**{FINEST}.",
            "It asks for something.",
            "Give a number of one or more.",
        )


def is_positive(_: object, attribute: "Attribute[Any]", value: Fraction) -> None:
    """Refuse zero and less.

    Raises:
        InvalidDataError: It is zero or less.
    """
    if value <= 0:
        raise InvalidDataError(
            f"{attribute.name}={float(value):g} is not above zero.", "It is an amount of something.", "Give an amount."
        )


def is_grade(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Refuse anything but a letter grade or ``None``.

    Raises:
        InvalidDataError: It is no grade that can be compared.
    """
    if value is not None and not (behaves(value, str) and value in GRADES):
        raise InvalidDataError(
            f"{attribute.name}={shown(value)} is not a letter grade.",
            "Grades are compared, so they are the letters A to F with + or -.",
            "Write 'C', or leave it out.",
        )


def is_one(kind: type[Any]) -> Check:
    """Return a check that the value is of the given class."""

    def check(_: object, attribute: "Attribute[Any]", value: object) -> None:
        if not isinstance(value, kind):
            raise InvalidTypeError(
                f"{attribute.name}={shown(value)} is not a {kind.__name__}.",
                f"`{attribute.name}` holds a {kind.__name__}.",
                f"Build one with `{kind.__name__}(...)`.",
            )

    return check


def are_all(kind: type[Any]) -> Check:
    """Return a check that every item of a tuple is of the given class."""

    def check(_: object, attribute: "Attribute[Any]", value: tuple[Any, ...]) -> None:
        for item in value:
            if not isinstance(item, kind):
                raise InvalidTypeError(
                    f"{attribute.name} holds {shown(item)}, which is not a {kind.__name__}.",
                    f"`{attribute.name}` holds nothing else.",
                    f"Build each with `{kind.__name__}(...)`.",
                )

    return check


def are_texts(self: Any, attribute: "Attribute[Any]", value: tuple[Any, ...]) -> None:  # noqa: ANN401 - any model
    """Refuse anything but strings that say something."""
    for item in value:
        is_text(self, attribute, item)


def is_tuple_of(check: Check, *, count: int | None = None) -> Check:
    """Return a check that the value is a tuple, of so many items if that is said, and that each passes a check."""

    def check_all(self: Any, attribute: "Attribute[Any]", value: Any) -> None:  # noqa: ANN401 - any model, any value
        is_one(tuple)(self, attribute, value)
        if count is not None and len(value) != count:
            raise InvalidDataError(
                f"{attribute.name}={shown(value)} has {len(value)} items.", f"It holds {count}.", "Check how many."
            )
        for item in value:
            check(self, attribute, item)

    return check_all


def as_tuple(value: Iterable[Any]) -> tuple[Any, ...]:
    """Return the items as a tuple; a string is not a collection of items.

    Raises:
        InvalidTypeError: It cannot be iterated, or is a string.
    """
    if isinstance(value, str | bytes) or not isinstance(value, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidTypeError(
            f"{shown(value)} is not a collection.", "Several things are wanted here.", "Write a tuple: `(one, two)`."
        )
    return tuple(value)


def all_of(kind: type[T], value: Iterable[T], name: str) -> tuple[T, ...]:
    """Return the items as a tuple if each is of the given class."""
    return tuple(checked_one(item, kind, name) for item in as_tuple(value))
