"""What type checkers are to infer for the code of users; checked, never run."""

from datetime import date
from typing import assert_never, assert_type

from codercareer import Catalog
from codercareer.assessment import Assessment, Timeline, Verdict, assess, when
from codercareer.careers import Role
from codercareer.claims import Claim, History
from codercareer.listing import Listing
from codercareer.profile import Profile
from codercareer.progress import Climb, StageProgress
from codercareer.requirements import AllOf, AnyOf, Holds, Passed, Requirement
from codercareer.rules import Rule


def a_history_gives_back_what_its_claims_hold(rules: History[Rule], day: date) -> None:
    assert_type(rules.at(on=day), Claim[Rule] | None)
    assert_type(rules.value(on=day), Rule)
    assert_type(rules.value(on=day).requires, Requirement)


def a_history_of_the_narrow_is_one_of_the_wide(rules: History[Rule]) -> History[object]:
    return rules


def nodes_combine(passed: Passed, holds: Holds) -> None:
    assert_type(passed & holds, AllOf)
    assert_type(passed | holds, AnyOf)
    assert_type(~passed, Requirement)


def any_node_can_be_asked(node: Requirement, me: Profile, day: date) -> None:
    assert_type(assess(node, me, on=day), Assessment)
    assert_type(when(node, me), Timeline)


def a_verdict_has_three_values_and_no_more(verdict: Verdict) -> str:
    match verdict:
        case Verdict.MET:
            return "yes"
        case Verdict.UNMET:
            return "no"
        case Verdict.UNKNOWN:
            return "ask"
        case _:
            assert_never(verdict)


def a_listing_gives_several(skills: Listing[str], day: date) -> None:
    assert_type(skills.values(on=day), tuple[str, ...])
    assert_type(skills.claims_at(on=day), tuple[Claim[str], ...])


def a_listing_of_the_narrow_is_one_of_the_wide(skills: Listing[str]) -> Listing[object]:
    return skills


def where_somebody_stands(catalog: Catalog, me: Profile, day: date) -> None:
    assert_type(catalog.progress(me, "a path", on=day).next, StageProgress | None)
    assert_type(catalog.climb(me, "a ladder", on=day), Climb)
    assert_type(catalog.roles.find("coder"), Role)
    assert_type(catalog.assess("coder", me, on=day, to="enter"), Assessment)
