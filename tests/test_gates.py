"""What besides its rule decides about a credential, and which version of the rule is heard on a day."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from small import CARD, CATALOG, CLOSED_EXAM, EXAM, claimed, ruled

from codercareer.assessment import Verdict
from codercareer.catalog import Catalog
from codercareer.claims import Claim, History, Standing
from codercareer.credentials import Credential
from codercareer.dates import DateRange, PartialDate
from codercareer.evaluation import facts_of
from codercareer.facts import ExamResult, HeldCredential
from codercareer.matching import Lookup
from codercareer.profile import Profile
from codercareer.requirements import AllOf, AnyOf, ExperienceAtLeast, Holds, Passed, Requirement
from codercareer.rules import Rule
from codercareer.slots import Slot
from codercareer.sources import Trust

ONE_DAY = timedelta(days=1)
ON = date(2024, 1, 1)
NOBODY = Profile(credentials=(), exams=(), experience=())
ANYBODY, NO_ONE = AllOf(), AnyOf()


def with_card(**fields: object) -> Catalog:
    return CATALOG.adding(evolve(CARD, **fields), replace=True)


def sitting(catalog: Catalog, on: date, person: Profile = NOBODY) -> str:
    found = catalog.assess("x:card", person, on=on, to="sit")
    assert catalog.when("x:card", person, to="sit").verdict(on=on) is found.verdict
    return found.verdict.name


def earning(catalog: Catalog, on: date, person: Profile = NOBODY) -> str:
    found = catalog.assess("x:card", person, on=on)
    assert catalog.when("x:card", person).verdict(on=on) is found.verdict
    return found.verdict.name


# The credential is held.


def test_the_holding_of_a_slot_that_is_gone_is_taken_for_no_other() -> None:
    facts = facts_of(Profile(credentials=(HeldCredential("x:0", earned=ON),)), Lookup(), None)
    found = [bool(Slot((), held=Holds(f"x:{i}")).held_days(facts)[0]) for i in range(50)]

    assert found == [True] + [False] * 49


# The exam is offered.


def test_one_may_sit_while_the_exam_is_offered() -> None:
    assert sitting(CATALOG, ON) == "MET"


def test_one_may_not_sit_for_an_exam_that_is_not_offered() -> None:
    assert sitting(with_card(exams=("x:old-exam",)), date(2015, 1, 1)) == "UNMET"


def test_whether_an_exam_is_offered_may_be_unknown() -> None:
    catalog = CATALOG.adding(evolve(EXAM, offered=History()), replace=True)

    assert sitting(catalog, ON) == "UNKNOWN"


def test_a_credential_without_an_exam_leaves_sitting_open() -> None:
    assert sitting(with_card(exams=()), ON) == "UNKNOWN"


def test_one_of_two_exams_is_enough() -> None:
    assert sitting(with_card(exams=("x:card-exam", "x:old-exam")), ON) == "MET"


def test_an_exam_perhaps_offered_leaves_sitting_open() -> None:
    ends = claimed(True, date(2023, 1, 1), since=date(2010, 1, 1), until=DateRange(date(2023, 6, 1), date(2024, 6, 1)))  # noqa: FBT003
    ended = claimed(False, date(2024, 6, 1), since=DateRange(date(2023, 6, 1), date(2024, 6, 1)))  # noqa: FBT003
    catalog = CATALOG.adding(evolve(EXAM, offered=History(ends, ended)), replace=True)

    assert [sitting(catalog, day) for day in (date(2023, 1, 1), ON, date(2024, 6, 1))] == ["MET", "UNKNOWN", "UNMET"]


def test_an_offer_does_not_decide_about_earning() -> None:
    catalog = with_card(exams=("x:old-exam",), to_earn=ruled(ANYBODY))

    assert earning(catalog, ON) == "MET"


# The credential exists.


@pytest.mark.parametrize("ask", [sitting, earning], ids=["sit", "earn"])
def test_before_a_credential_existed_the_answer_is_no(ask: object) -> None:
    catalog = with_card(to_earn=History(claimed(Rule(ANYBODY), date(2000, 1, 1), since=date(2000, 1, 1))))

    assert callable(ask)
    assert ask(catalog, date(2009, 12, 31)) == "UNMET"


def test_a_day_of_creation_known_in_part_leaves_the_days_between_open() -> None:
    catalog = with_card(
        created=History(claimed(PartialDate(2010), ON)),
        to_earn=History(claimed(Rule(ANYBODY), ON, since=date(2000, 1, 1))),
    )
    days = (date(2009, 12, 31), date(2010, 6, 1), date(2010, 12, 31))

    assert [earning(catalog, day) for day in days] == ["UNMET", "UNKNOWN", "MET"]


def test_a_credential_whose_creation_is_not_known_may_always_have_existed() -> None:
    catalog = with_card(created=History(), to_earn=History(claimed(Rule(ANYBODY), ON, since=date(1990, 1, 1))))

    assert earning(catalog, date(1995, 1, 1)) == "MET"


def test_a_holding_settles_it_even_before_it_existed() -> None:
    person = Profile(credentials=(HeldCredential("x:card", earned=date(2005, 1, 1)),))

    assert earning(CATALOG, date(2006, 1, 1), person) == "MET"


def test_a_holding_does_not_settle_sitting() -> None:
    person = Profile(credentials=(HeldCredential("x:card", earned=date(2005, 1, 1)),))

    assert sitting(with_card(to_sit=ruled(NO_ONE)), ON, person) == "UNMET"


# Which version decides.


def version(rule: Requirement, published: date, **fields: object) -> Claim[Rule]:
    return claimed(Rule(rule), published, **fields)


def versions(*claims: Claim[Rule]) -> Catalog:
    return with_card(to_earn=History(*claims), created=History())


def test_the_day_asked_selects_the_version() -> None:
    catalog = versions(
        version(ANYBODY, ON, since=date(2010, 1, 1), until=date(2020, 1, 1)),
        version(NO_ONE, ON, since=date(2020, 1, 1)),
    )

    assert [earning(catalog, day) for day in (date(2019, 12, 31), date(2020, 1, 1))] == ["MET", "UNMET"]


def test_a_day_without_a_claim_is_unknown() -> None:
    assert earning(versions(version(ANYBODY, ON, since=date(2020, 1, 1))), date(2019, 1, 1)) == "UNKNOWN"


def test_versions_that_must_be_heard_and_agree_decide() -> None:
    catalog = versions(version(ANYBODY, date(2020, 1, 1)), version(AllOf(AllOf()), date(2021, 1, 1)))

    assert earning(catalog, ON) == "MET"


def test_versions_that_must_be_heard_and_disagree_leave_it_open() -> None:
    catalog = versions(version(ANYBODY, date(2020, 1, 1)), version(NO_ONE, date(2021, 1, 1)))
    found = catalog.assess("x:card", NOBODY, on=ON)

    assert found.verdict is Verdict.UNKNOWN
    assert (found.standing, len(found.heard), len(found.disputes)) == (Standing.PRESUMED, 2, 1)
    assert found.timeline.verdict(on=ON) is Verdict.UNKNOWN


def test_an_unknown_winner_stays_unknown_whatever_the_others_say() -> None:
    catalog = versions(version(Passed("x:card-exam"), date(2021, 1, 1)), version(ANYBODY, date(2020, 1, 1)))

    assert earning(catalog, ON, Profile()) == "UNKNOWN"


def test_an_article_no_surer_than_the_body_itself_is_not_heard() -> None:
    catalog = versions(
        version(NO_ONE, date(2020, 1, 1)), version(ANYBODY, date(2023, 1, 1), trust=Trust.ARTICLE, since=ON)
    )

    assert earning(catalog, ON) == "UNMET"


def test_an_article_surer_than_the_body_itself_leaves_it_open() -> None:
    catalog = versions(
        version(NO_ONE, date(2020, 1, 1)), version(ANYBODY, date(2025, 1, 1), trust=Trust.ARTICLE, since=ON)
    )

    assert earning(catalog, ON) == "UNKNOWN"


def test_a_rule_that_tightens_next_january_makes_this_december_the_answer() -> None:
    catalog = versions(
        version(ANYBODY, ON, since=date(2010, 1, 1), until=date(2025, 1, 1)),
        version(NO_ONE, ON, since=date(2025, 1, 1)),
    )
    timeline = catalog.when("x:card", NOBODY)

    assert timeline.certain.ranges == (DateRange(date(2010, 1, 1), date(2025, 1, 1)),)


def test_the_earliest_day_is_looked_for_in_every_version() -> None:
    catalog = versions(
        version(NO_ONE, ON, since=date(2010, 1, 1), until=date(2025, 1, 1)),
        version(ANYBODY, ON, since=date(2025, 1, 1)),
    )
    found = catalog.assess("x:card", NOBODY, on=ON)

    assert (found.earliest, found.earliest_possible) == (date(2025, 1, 1), date(2025, 1, 1))


def test_the_earliest_day_may_be_one_on_which_it_is_held() -> None:
    person = Profile(credentials=(HeldCredential("x:card", earned=date(2024, 6, 1)),), exams=(), experience=())
    catalog = versions(
        version(NO_ONE, ON, since=date(2010, 1, 1), until=date(2025, 1, 1)),
        version(ANYBODY, ON, since=date(2025, 1, 1)),
    )

    assert catalog.assess("x:card", person, on=ON).earliest == date(2024, 6, 1)


def test_there_is_no_earliest_day_where_it_never_comes() -> None:
    found = versions(version(NO_ONE, ON)).assess("x:card", NOBODY, on=ON)

    assert (found.earliest, found.gaps()) == (None, ())


def test_a_way_is_judged_by_the_rule_of_its_own_day() -> None:
    catalog = versions(
        version(ExperienceAtLeast(24), ON, since=date(2010, 1, 1), until=date(2024, 6, 1)),
        version(Passed("x:card-exam"), ON, since=date(2024, 6, 1)),
    )
    (first, *_) = catalog.assess("x:card", NOBODY, on=ON).gaps()

    assert (first.ready, first.missing[0].requirement) == (date(2024, 6, 1), Passed("x:card-exam"))


def test_a_way_meets_every_version_that_must_be_heard() -> None:
    catalog = versions(version(Passed("x:card-exam"), ON), version(ExperienceAtLeast(1), ON))
    (gap,) = catalog.assess("x:card", NOBODY, on=ON + ONE_DAY).gaps()

    assert {item.requirement for item in gap.missing} == {Passed("x:card-exam"), ExperienceAtLeast(1)}


def test_what_is_open_in_any_version_heard_is_asked() -> None:
    catalog = versions(version(Passed("x:card-exam"), ON), version(ExperienceAtLeast(1), ON))

    assert [q.id for q in catalog.assess("x:card", Profile(), on=ON + ONE_DAY).questions()] == ["experience", "exams"]


def test_a_credential_of_which_no_rule_is_known_is_open() -> None:
    found = with_card(to_earn=History()).assess("x:card", NOBODY, on=ON)

    assert found.verdict is Verdict.UNKNOWN
    assert (found.requirement, found.rule, found.claim, found.standing) == (None, None, None, None)
    assert (found.parts, found.heard, found.disputes, found.gaps(), found.questions()) == ((), (), (), (), ())
    assert (found.required, found.actual, found.unit, found.evidence, found.unsettled) == (None, None, "", (), ())


def test_a_closed_exam_is_closed_from_its_first_day() -> None:
    credential: Credential = evolve(CARD, exams=(CLOSED_EXAM.id,))
    person = Profile(exams=(ExamResult("x:old-exam", passed=True),))

    assert sitting(CATALOG.adding(credential, replace=True), ON, person) == "UNMET"
