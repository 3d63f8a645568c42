"""The same rule in other engines, each at its best: parsed beforehand, and handed what was counted beforehand."""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias, TypedDict

import rule_engine  # type: ignore[import-untyped]
import zen
from json_logic import jsonLogic  # type: ignore[import-untyped]
from people import Counted

Judge: TypeAlias = Callable[[Counted], bool]

TEXT: Final = (
    "passed and (months >= 24 or (months >= 12 and (hours >= 80 or course or practicode))"
    " or ((hours >= 80 or course) and practicode))"
)
"""The CPC rule as rule-engine and zen-engine read it."""

LOGIC: Final[Any] = {
    "and": [
        {"var": "passed"},
        {
            "or": [
                {">=": [{"var": "months"}, 24]},
                {
                    "and": [
                        {">=": [{"var": "months"}, 12]},
                        {"or": [{">=": [{"var": "hours"}, 80]}, {"var": "course"}, {"var": "practicode"}]},
                    ]
                },
                {"and": [{"or": [{">=": [{"var": "hours"}, 80]}, {"var": "course"}]}, {"var": "practicode"}]},
            ]
        },
    ]
}
"""The CPC rule as JsonLogic."""

TWO_YEARS: Final = 24
ONE_YEAR: Final = 12
COURSE: Final = 80


def by_hand(facts: Counted) -> bool:
    """Judge in plain Python."""
    course = facts["hours"] >= COURSE or facts["course"]
    return bool(
        facts["passed"]
        and (
            facts["months"] >= TWO_YEARS
            or (facts["months"] >= ONE_YEAR and (course or facts["practicode"]))
            or (course and facts["practicode"])
        )
    )


def in_json_logic(facts: Counted) -> bool:
    """Judge with panzi-json-logic, an interpreter in pure Python."""
    return bool(jsonLogic(LOGIC, facts))


_RULE: Final[Any] = rule_engine.Rule(TEXT)  # pyright: ignore[reportUnknownMemberType]


def in_rule_engine(facts: Counted) -> bool:
    """Judge with rule-engine, an interpreter in pure Python."""
    return bool(_RULE.matches(facts))


_EXPRESSION: Final = zen.compile_expression(TEXT)


def in_zen(facts: Counted) -> bool:
    """Judge with zen-engine, a virtual machine in Rust."""
    return bool(_EXPRESSION.evaluate(facts))


PEERS: Final[dict[str, Judge]] = {
    "Python by hand": by_hand,
    "zen-engine (Rust)": in_zen,
    "panzi-json-logic": in_json_logic,
    "rule-engine": in_rule_engine,
}
"""The peers that run in this process."""


class FromChild(TypedDict):
    """What the child process hands back."""

    verdicts: list[bool]
    """The verdict for each person."""

    one: list[float]
    """Seconds for one person, one at a time."""

    many: list[float]
    """Seconds for all people at once, in one vector."""


def in_openfisca(people: Sequence[Counted], rounds: int) -> FromChild:
    """Judge the people with openfisca-core, in a child process of its own."""
    child = Path(__file__).with_name("openfisca_child.py")
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(child)],
        input=json.dumps({"people": people, "rounds": rounds}),
        capture_output=True,
        text=True,
        check=True,
    )
    found: FromChild = json.loads(done.stdout)
    return found
