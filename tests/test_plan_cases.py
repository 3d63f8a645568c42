"""What a question for plans refuses, and how it says so."""

from typing import Any

import pytest
from plan_fields import ON, catalog_of, profile_of
from plan_oracle import FOREVER, Item

from codercareer.errors import InvalidTypeError
from codercareer.planning import PlanOptions
from codercareer.requirements import AllOf

NO_PAIRS: dict[str, Any] = {"a number": 5, "not two": [("x:course", 1, 2)], "no pair": [3], "a list as id": [([], 1)]}


@pytest.mark.parametrize("value", NO_PAIRS.values(), ids=NO_PAIRS)
@pytest.mark.parametrize("name", ["costs", "months"])
def test_what_the_caller_knows_is_refused_unless_it_is_said_of_ids(name: str, value: Any) -> None:  # noqa: ANN401
    options: dict[str, Any] = {name: value}

    with pytest.raises(InvalidTypeError, match="does not say something of each id"):
        PlanOptions(**options)


NO_OPTIONS: dict[str, Any] = {"a number too large to print": 10**5000, "a long text": "x" * 10_000}


@pytest.mark.parametrize("value", NO_OPTIONS.values(), ids=NO_OPTIONS)
def test_what_is_no_options_is_refused_in_few_words(value: Any) -> None:  # noqa: ANN401
    catalog = catalog_of((Item("earn", "x:card", ((1, FOREVER, AllOf()),)),))

    with pytest.raises(InvalidTypeError, match="are no options") as refused:
        catalog.plan(profile_of(()), goal="x:card", on=ON, options=value)

    assert len(str(refused.value)) < 1_000
