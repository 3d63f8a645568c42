"""What answers cost, beside other engines: ``python benchmarks/eligibility.py`` prints it all, in a few minutes.

It needs ``pip install -e '.[bench]'``. The peers compute one boolean, of months and hours counted before; they know
no dates, no unknowns and no reasons. Whether they agree with us is checked before any clock starts.
"""

import platform
import sys
from importlib.metadata import version
from itertools import cycle
from os import cpu_count
from time import perf_counter

import made_up
from growth import print_growth
from measuring import Case, Times, measure, report, shown, table
from peers import PEERS, in_openfisca
from people import CPC, DAY, DEGREE, HOSPITAL, LOOKING_BACK, counted, people, person
from startup import print_startup

from codercareer import Assessment, Catalog, Profile, Verdict, assess, load_catalog, when

PEOPLE_COMPARED = 1_000
ROUNDS = 41
CROWD = 10_000
CROWD_TARGET = 0.6
MICROSECOND = 1e-6
CATALOGUE_TARGET = 4e-3
RULES = (CPC, DEGREE, HOSPITAL)


def the_catalog() -> tuple[Catalog, bool]:
    """Return the built-in catalogue, or one made up where there is none yet; and whether it is built in."""
    try:
        catalog = load_catalog()
    except ImportError:
        return made_up.catalog(50), False
    return catalog, True


def explain(assessment: Assessment) -> object:
    """Read what an answer is made of: each node's verdict, required and actual, the claim, the earliest day."""
    read: list[object] = []
    nodes = [assessment]
    for node in nodes:
        read.append((node.verdict, node.required, node.actual))
        nodes += node.parts
    return read, assessment.claim, assessment.earliest


def check_peers(catalog: Catalog) -> None:
    """Hold all engines to our verdicts, and the rule compared to the catalogue's.

    Raises:
        SystemExit: One of them differs.
    """
    crowd = [*people(PEOPLE_COMPARED), person()]
    ours = [assess(CPC, one, on=DAY).verdict for one in crowd]
    facts = [counted(one) for one in crowd]
    theirs = {name: [judge(one) for one in facts] for name, judge in PEERS.items()}
    theirs["openfisca-core"] = in_openfisca(facts, 1)["verdicts"]
    for name, verdicts in theirs.items():
        for one, verdict, said in zip(crowd, ours, verdicts, strict=True):
            if verdict is not Verdict.UNKNOWN and (verdict is Verdict.MET) is not said:
                raise SystemExit(f"{name} says {said}, we say {verdict}: {one}")
    said = {verdict.name: ours.count(verdict) for verdict in Verdict}
    print(f"All engines agree with ours on {PEOPLE_COMPARED + 1} made-up people: {said}; no peer can say UNKNOWN.")
    rule = catalog.credentials["aapc:cpc"].to_earn.at(on=DAY)
    if rule is None or rule.value.requires != CPC:
        stands = "not there" if rule is None else repr(rule.value.requires)
        raise SystemExit(f"On {DAY} the catalogue's CPC rule is {stands}, not the one compared here: {CPC!r}")


def print_one(catalog: Catalog) -> None:
    """Print what one answer takes."""
    known = person()
    for rule in (CPC, LOOKING_BACK):
        explain(assess(rule, known, on=DAY))
    explain(catalog.assess("aapc:cpc", known, on=DAY))
    facts = counted(known)
    cases = [
        Case(
            name="explained, a new person, catalogue",
            ask=lambda one: explain(catalog.assess("aapc:cpc", one, on=DAY)),
            make=person,
            target=60 * MICROSECOND,
        ),
        Case(
            name="explained, a new person, bare rule",
            ask=lambda one: explain(assess(CPC, one, on=DAY)),
            make=person,
            target=60 * MICROSECOND,
        ),
        Case(
            name="explained, asked before, catalogue", ask=lambda _: explain(catalog.assess("aapc:cpc", known, on=DAY))
        ),
        Case(
            name="verdict, a new person, catalogue",
            ask=lambda one: catalog.assess("aapc:cpc", one, on=DAY).verdict,
            make=person,
        ),
        Case(name="verdict, a new person, bare rule", ask=lambda one: assess(CPC, one, on=DAY).verdict, make=person),
        Case(
            name="verdict, asked before, catalogue",
            ask=lambda _: catalog.assess("aapc:cpc", known, on=DAY).verdict,
            target=5 * MICROSECOND,
        ),
        Case(
            name="verdict, asked before, bare rule",
            ask=lambda _: assess(CPC, known, on=DAY).verdict,
            target=5 * MICROSECOND,
        ),
        Case(name="timeline, a new person", ask=lambda one: when(CPC, one), make=person, target=40 * MICROSECOND),
        Case(name="timeline, asked before", ask=lambda _: when(CPC, known)),
        Case(name="timeline with look-back, a new person", ask=lambda one: when(LOOKING_BACK, one), make=person),
        Case(name="timeline of the catalogue's versions", ask=lambda one: catalog.when("aapc:cpc", one), make=person),
        *(Case(name=name, ask=lambda _, judge=judge: judge(facts)) for name, judge in PEERS.items()),  # type: ignore[misc]
    ]
    times = measure(cases, ROUNDS)
    child = in_openfisca([facts], ROUNDS)
    cases.append(Case(name="openfisca-core (child process)", ask=len))
    times["openfisca-core (child process)"] = Times(child["one"])
    report("One person, the current CPC rule; peers judge a boolean on counts", cases, times, "panzi-json-logic")
    ratio = times["panzi-json-logic"].median / times["verdict, asked before, catalogue"].median
    print(f"\nA verdict of a person asked about before takes 1/{ratio:.1f} of panzi-json-logic's boolean.")


def print_catalog(catalog: Catalog) -> None:
    """Print what the whole catalogue takes for one person."""
    known = person()

    def ask(one: Profile) -> object:
        return [assessment.verdict for assessment in catalog.assess_all(one, on=DAY)]

    ask(known)
    cases = [
        Case(name="verdicts, a new person", ask=ask, make=person, target=CATALOGUE_TARGET),
        Case(name="verdicts, asked before", ask=lambda _: ask(known)),
        Case(name="open_to, a new person", ask=lambda one: catalog.open_to(one, on=DAY), make=person),
    ]
    title = f"The whole catalogue for one person: {len(catalog.credentials)} credentials"
    report(title, cases, measure(cases, ROUNDS), "verdicts, a new person")


def print_crowd() -> None:
    """Print what many people take, once through."""
    crowd = list(people(CROWD, all_stated=True))
    seconds: dict[str, float] = {}
    for name in ("ours, all people new", "ours, asked before"):
        begun = perf_counter()
        for one in crowd:
            for rule in RULES:
                _ = assess(rule, one, on=DAY).verdict
        seconds[name] = perf_counter() - begun
    facts = [counted(one) for one in crowd[:PEOPLE_COMPARED]]
    for name, judge in PEERS.items():
        begun = perf_counter()
        for one, _ in zip(cycle(facts), range(CROWD * len(RULES)), strict=False):
            judge(one)
        seconds[f"{name}, the CPC rule as often"] = perf_counter() - begun
    many = in_openfisca([*facts] * (CROWD // PEOPLE_COMPARED), 3)["many"]
    seconds["openfisca-core (child process), in vectors of 10,000"] = min(many) * len(RULES)
    print(f"\n{CROWD:,} people, {len(RULES)} rules each, once through, the collector of cycles at work\n")
    rows = [[name, shown(taken), f"{taken / CROWD_TARGET:.2f}"] for name, taken in seconds.items()]
    table(["", "in all", f"of the target, {shown(CROWD_TARGET)}"], rows)


def main() -> None:
    """Print everything."""
    names = ("codercareer", "attrs", "panzi-json-logic", "rule-engine", "zen-engine", "openfisca-core")
    print(f"Python {platform.python_version()}, {platform.machine()}, {cpu_count()} processors")
    print(", ".join(f"{name} {version(name)}" for name in names))
    catalog, built_in = the_catalog()
    print("The built-in catalogue." if built_in else "A made-up catalogue: codercareer.data holds no entries yet.")
    check_peers(catalog)
    print_one(catalog)
    print_catalog(catalog)
    print_crowd()
    print_startup(with_catalog=built_in)
    print_growth()
    sys.stdout.flush()


if __name__ == "__main__":
    main()
