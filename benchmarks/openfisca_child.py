# pyright: basic, reportMissingTypeStubs=false
"""The CPC rule in openfisca-core; run by ``peers.py`` in a process of its own, JSON in and out.

OpenFisca counts whole populations in vectors: one person at a time is not what it is made for, so both are timed.
"""

import json
import sys
from time import perf_counter
from typing import Any

from openfisca_core.entities import build_entity  # type: ignore[import-untyped]
from openfisca_core.periods import DateUnit  # type: ignore[import-untyped]
from openfisca_core.simulation_builder import SimulationBuilder  # type: ignore[import-untyped]
from openfisca_core.taxbenefitsystems import TaxBenefitSystem  # type: ignore[import-untyped]
from openfisca_core.variables import Variable  # type: ignore[import-untyped]

PERSON = build_entity(key="person", plural="persons", label="a person", is_person=True)
DAY = "2026-11-22"
TWO_YEARS = 24
ONE_YEAR = 12
COURSE = 80


def _fact(name: str, kind: type) -> type[Variable]:
    contents = {"value_type": kind, "entity": PERSON, "definition_period": DateUnit.DAY, "label": name}
    return type(name, (Variable,), contents)


class met(Variable):  # noqa: N801 - the class's name is the variable's
    """Whether the rule is met."""

    value_type = bool
    entity = PERSON
    definition_period = DateUnit.DAY
    label = "whether the rule is met"

    def formula(person: Any, period: Any) -> Any:  # noqa: ANN401, N805 - OpenFisca's own signature
        """Judge everybody at once."""
        months = person("months", period)
        course = (person("hours", period) >= COURSE) + person("course", period)
        practicode = person("practicode", period)
        shown = (months >= TWO_YEARS) + (months >= ONE_YEAR) * (course + practicode) + course * practicode
        return person("passed", period) * shown


FACTS: dict[str, type] = {"passed": bool, "months": int, "hours": int, "course": bool, "practicode": bool}
SYSTEM = TaxBenefitSystem([PERSON])
SYSTEM.add_variables(met, *(_fact(name, kind) for name, kind in FACTS.items()))


def judge(people: list[dict[str, int | bool]]) -> list[bool]:
    """Judge the people in one vector."""
    simulation = SimulationBuilder().build_default_simulation(SYSTEM, count=len(people))
    for name in FACTS:
        simulation.set_input(name, DAY, [person[name] for person in people])
    return [bool(verdict) for verdict in simulation.calculate("met", DAY)]


def timed(people: list[dict[str, int | bool]]) -> float:
    """Return the seconds it takes to judge the people in one vector."""
    begun = perf_counter()
    judge(people)
    return perf_counter() - begun


def main() -> None:
    """Read people, write verdicts and seconds."""
    asked = json.load(sys.stdin)
    people, rounds = asked["people"], asked["rounds"]
    verdicts = judge(people)
    one = [timed([people[i % len(people)]]) for i in range(20 * rounds)]
    many = [timed(people) for _ in range(rounds)]
    json.dump({"verdicts": verdicts, "one": one, "many": many}, sys.stdout)


if __name__ == "__main__":
    main()
