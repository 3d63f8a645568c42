"""What starting costs: each number is the median of fresh processes, with bytecode there already."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from statistics import median, quantiles
from typing import Final

from measuring import shown, table

PROCESSES: Final = 21

STEPS: Final[Sequence[tuple[str, str, float | None]]] = (
    ("attrs and dateutil", "import attr, attrs, dateutil.relativedelta", None),
    ("import codercareer", "import codercareer", 0.010),
    ("a person, a rule and assess()", "from codercareer import ExperienceAtLeast, Employment, Profile, assess", 0.040),
    (
        "the first answer",
        (
            "from datetime import date\n"
            "me = Profile(experience=(Employment(since=date(2024, 1, 1)),))\n"
            "assess(ExperienceAtLeast(24), me, on=date(2026, 11, 22)).verdict"
        ),
        None,
    ),
    ("Catalog and its entries' classes", "from codercareer import load_catalog", None),
    ("load_catalog()", "catalog = load_catalog()", None),
    ("the first find by abbreviation", "catalog.credentials.find('CPC')", None),
    ("the first question to it", "catalog.assess('CPC', me, on=date(2026, 11, 22)).verdict", None),
    ("every credential", "[a.verdict for a in catalog.assess_all(me, on=date(2026, 11, 22))]", None),
)
"""What is run in turn in each process, and the seconds it shall take at most."""

CATALOG: Final = ("Catalog and its entries' classes", "load_catalog()", "the first find by abbreviation")
"""What the first use of the catalogue is."""

CATALOG_TARGET: Final = 0.040

CHILD: Final = """
import json, sys
from time import CLOCK as clock
seconds = []
scope = {}
for step in json.load(sys.stdin):
    code = compile(step, "step", "exec")
    begun = clock()
    exec(code, scope)
    seconds.append(clock() - begun)
json.dump(seconds, sys.stdout)
"""


def run(steps: Sequence[str], clock: str = "perf_counter") -> list[float]:
    """Return the seconds that each step takes in a process of its own, which writes the bytecode it lacks."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", CHILD.replace("CLOCK", clock)],
        input=json.dumps(steps),
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    seconds: list[float] = json.loads(done.stdout)
    return seconds


def print_startup(*, with_catalog: bool) -> None:
    """Print what each step takes where the ones before it are done."""
    names = [name for name, _, _ in STEPS]
    steps = STEPS if with_catalog else STEPS[: names.index(CATALOG[0])]
    run([code for _, code, _ in steps])  # writes the bytecode
    runs = [run([code for _, code, _ in steps]) for _ in range(PROCESSES)]
    taken = {name: [run[i] for run in runs] for i, (name, _, _) in enumerate(steps)}
    targets = {name: target for name, _, target in steps}
    if with_catalog:
        whole = "the catalogue's first use: the three above"
        taken[whole] = [sum(run[names.index(name)] for name in CATALOG) for run in runs]
        targets[whole] = CATALOG_TARGET
    print("\nStarting: each step where the ones above it are done\n")
    rows: list[list[str]] = []
    for name, seconds in taken.items():
        target = targets[name]
        low, _, high = quantiles(seconds, n=4)
        rows.append(
            [
                name,
                shown(median(seconds)),
                f"{shown(low)} to {shown(high)}",
                shown(min(seconds)),
                "" if target is None else shown(target),
                "" if target is None else f"{median(seconds) / target:.2f}",
                "" if target is None else f"{min(seconds) / target:.2f}",
            ]
        )
    table(["", "median", "middle half", "best", "target", "median/target", "best/target"], rows)
