"""Every deliberate failure: its three sentences, its built-in base, its way through pickle."""

import copy
import pickle

import pytest

from codercareer import errors
from codercareer.errors import CodercareerError, UnknownIdError

CLASSES = [getattr(errors, name) for name in errors.__all__]
BASES = {
    "AmbiguousNameError": LookupError,
    "BreakError": ValueError,
    "CodercareerError": Exception,
    "ConflictError": ValueError,
    "InvalidDataError": ValueError,
    "InvalidTypeError": TypeError,
    "MissingExtraError": ImportError,
    "NoClaimError": LookupError,
    "NoFigureError": LookupError,
    "OutOfRangeError": OverflowError,
    "SearchLimitError": RuntimeError,
    "UnknownIdError": KeyError,
}

each_class = pytest.mark.parametrize("kind", CLASSES, ids=errors.__all__)


@each_class
def test_an_error_says_its_three_sentences(kind: type[CodercareerError]) -> None:
    assert str(kind("This is wrong.", "That is the rule.", "Do so.")) == "This is wrong. That is the rule. Do so."


@each_class
def test_an_error_keeps_each_sentence(kind: type[CodercareerError]) -> None:
    error = kind("one", "two", "three")

    assert (error.what, error.why, error.mend) == ("one", "two", "three")


@each_class
def test_an_error_survives_pickle(kind: type[CodercareerError]) -> None:
    again = pickle.loads(pickle.dumps(kind("one", "two", "three")))  # noqa: S301 - our own bytes

    assert (type(again), again.what, again.why, again.mend) == (kind, "one", "two", "three")


@each_class
def test_an_error_survives_copying(kind: type[CodercareerError]) -> None:
    assert str(copy.copy(kind("one", "two", "three"))) == "one two three"


@each_class
def test_an_error_is_also_the_built_in_a_caller_would_guess(kind: type[CodercareerError]) -> None:
    assert issubclass(kind, CodercareerError)
    assert issubclass(kind, BASES[kind.__name__])


def test_an_unknown_id_prints_as_sentences_not_as_a_tuple() -> None:
    assert str(UnknownIdError("'x' is unknown.", "No.", "Look.")) == "'x' is unknown. No. Look."
