"""The hard cases of the field, each on the built-in catalogue: what real rules ask, in all their versions."""

from datetime import date, timedelta
from typing import Any, cast

import pytest

import codercareer
from codercareer.catalog import Catalog, To
from codercareer.claims import Claim, History, Standing, Status
from codercareer.credentials import CredentialStatus
from codercareer.dates import PartialDate, bounds, end_bounds
from codercareer.facts import (
    Credit,
    CreditUnit,
    Education,
    EducationLevel,
    Employment,
    ExamResult,
    HeldCredential,
    Membership,
    Training,
)
from codercareer.profile import CATEGORIES, Profile
from codercareer.quantities import Between
from codercareer.requirements import EducationAtLeast, Holds, HoldsAny, Passed, Prose
from codercareer.rules import Rule
from codercareer.sources import Trust
from codercareer.verdicts import Verdict

TODAY = date(2026, 11, 22)
DAY = timedelta(days=1)
CATALOG = codercareer.load_catalog()
MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN


def person(**stated: object) -> Profile:
    """Return somebody who states everything; what is not given is not there."""
    return Profile(**cast("dict[str, Any]", {**dict.fromkeys(CATEGORIES, ()), **stated}))


def coder(since: date, until: date | None = None, *tags: str, domain: str = "medical-coding") -> Employment:
    return Employment("coder", since=since, until=until, domains=(domain,), tags=tags)


def passed(exam: str, taken: date) -> ExamResult:
    return ExamResult(exam, taken=taken, passed=True)


def verdict(name: str, who: Profile, on: date = TODAY, *, to: To = "earn", catalog: Catalog = CATALOG) -> Verdict:
    return catalog.assess(name, who, on=on, to=to).verdict


def rule_of(name: str, on: date, *, slot: str = "to_earn") -> Claim[Rule]:
    history: History[Rule] = getattr(CATALOG.credentials.find(name), slot)
    claim = history.at(on=on)
    assert claim is not None
    return claim


def source_ids(claim: Claim[Any]) -> set[str]:
    return {citation.source.id for citation in claim.citations}


# CPC

EXAM_2018 = passed("aapc:cpc-exam", date(2018, 3, 1))
COURSE = Credit(80, CreditUnit.CONTACT_HOUR, topic="medical-coding", earned=date(2017, 6, 1))
CEUS = Credit(80, CreditUnit.CEU, topic="medical-coding", earned=date(2017, 6, 1))
PRACTICODE = Training("aapc:practicode", completed=date(2018, 6, 1))
PRACTICUM = Training("aapc:practicum", completed=date(2018, 6, 1))
A_YEAR = coder(date(2017, 1, 1), date(2018, 1, 1))
TWO_YEARS = coder(date(2016, 1, 1), date(2018, 1, 1))

CPC_PEOPLE: dict[str, tuple[Profile, Verdict, Verdict]] = {
    "two years of work": (person(exams=(EXAM_2018,), experience=(TWO_YEARS,)), MET, MET),
    "a year of work": (person(exams=(EXAM_2018,), experience=(A_YEAR,)), UNMET, UNMET),
    "a year and the course": (person(exams=(EXAM_2018,), experience=(A_YEAR,), credits=(COURSE,)), MET, MET),
    "a year and 80 CEUs": (person(exams=(EXAM_2018,), experience=(A_YEAR,), credits=(CEUS,)), UNMET, UNMET),
    "a year and Practicode": (person(exams=(EXAM_2018,), experience=(A_YEAR,), training=(PRACTICODE,)), UNMET, MET),
    "a year and the Practicum": (person(exams=(EXAM_2018,), experience=(A_YEAR,), training=(PRACTICUM,)), MET, UNMET),
    "course and Practicode": (person(exams=(EXAM_2018,), credits=(COURSE,), training=(PRACTICODE,)), UNMET, MET),
    "course alone": (person(exams=(EXAM_2018,), credits=(COURSE,)), UNMET, UNMET),
    "Practicode alone": (person(exams=(EXAM_2018,), training=(PRACTICODE,)), UNMET, UNMET),
    "two years without the exam": (person(experience=(TWO_YEARS,), credits=(COURSE,)), UNMET, UNMET),
}


@pytest.mark.parametrize(("who", "by_letters", "by_options"), CPC_PEOPLE.values(), ids=CPC_PEOPLE)
def test_the_cpc_is_earned_by_the_two_letters_in_2019_and_by_the_three_options_today(
    who: Profile, by_letters: Verdict, by_options: Verdict
) -> None:
    assert verdict("CPC", who, date(2019, 9, 4)) is by_letters
    assert verdict("CPC", who) is by_options


CPC_VERSIONS = {
    date(2015, 1, 1): "aapc-letters",
    date(2019, 9, 4): "aapc-forum-2019",
    date(2026, 11, 20): "aapc-complete-apprenticeship",
    TODAY: "aapc-complete-apprenticeship",
}


@pytest.mark.parametrize(("day", "source"), CPC_VERSIONS.items(), ids=str)
def test_the_cpc_rule_of_a_day_is_that_of_the_page_seen_nearest(day: date, source: str) -> None:
    assert source in source_ids(rule_of("CPC", day))


def test_the_cpc_has_five_versions_besides_the_one_of_forty_hours_and_each_has_a_source_of_its_own() -> None:
    claims = CATALOG.credentials["aapc:cpc"].to_earn.claims
    wanted = (
        "article-000",
        "aapc-letters",
        "aapc-apprentice-status",
        "aapc-complete-apprenticeship",
        "aapc-letter-2012",
        "medicalbillingandmedicalcoding-cpc-a",
    )
    values = [
        {c.source.id for c in claim.citations if c.supports is codercareer.sources.Supports.VALUE} for claim in claims
    ]

    for source in wanted:
        assert any(source in cited for cited in values), source


def test_the_articles_one_year_is_heard_as_a_dispute_and_never_decides() -> None:
    found = CATALOG.assess("CPC", CPC_PEOPLE["a year of work"][0], on=TODAY)

    (article,) = [claim for claim in found.disputes if claim.trust is Trust.ARTICLE]
    assert CATALOG.assess(article.value, CPC_PEOPLE["a year of work"][0], on=TODAY).verdict is MET
    assert found.verdict is UNMET


def test_the_credits_version_and_the_three_options_ask_the_same_and_prove_it_otherwise() -> None:
    history = CATALOG.credentials["aapc:cpc"].to_earn
    by_source = {source: claim for claim in history.claims for source in source_ids(claim)}
    credits_, options = by_source["aapc-complete-apprenticeship-2020"], rule_of("CPC", TODAY)

    assert credits_ is not options
    assert credits_.value.requires == options.value.requires
    assert credits_.value.proof != options.value.proof


def test_only_the_letters_let_a_coworker_attest() -> None:
    letters, options = rule_of("CPC", date(2015, 1, 1)), rule_of("CPC", TODAY)

    assert any("co-worker" in proof for proof in letters.value.proof)
    assert any("co-workers are not named" in proof for proof in options.value.proof)


def test_between_the_letters_and_the_credits_course_and_practicode_are_not_known_to_be_enough() -> None:
    who = CPC_PEOPLE["course and Practicode"][0]
    between = (date(2019, 9, 5), date(2021, 6, 1), date(2022, 12, 30))

    assert [verdict("CPC", who, day) for day in between] == [UNKNOWN] * 3
    assert verdict("CPC", who, date(2022, 12, 31)) is MET


def test_two_years_are_enough_on_every_day_between_the_letters_and_today() -> None:
    days = CATALOG.when("CPC", CPC_PEOPLE["two years of work"][0]).certain

    assert all(date(2018, 3, 1) + i * DAY in days for i in range((TODAY - date(2018, 3, 1)).days))


def test_passing_without_the_experience_earns_the_apprentice_and_later_the_cpc_without_an_exam() -> None:
    who = person(exams=(passed("aapc:cpc-exam", date(2025, 3, 1)),), experience=(coder(date(2025, 6, 1)),))
    full = CATALOG.assess("CPC", who, on=TODAY)

    assert (full.verdict, verdict("CPC-A", who)) == (UNMET, MET)
    assert full.earliest == date(2027, 6, 1)
    assert [verdict(name, who, date(2027, 6, 1)) for name in ("CPC", "CPC-A")] == [MET, UNMET]
    assert CATALOG.credentials["aapc:cpc-a"].becomes == ("aapc:cpc",)


@pytest.mark.parametrize(("full", "apprentice"), [("CPC", "CPC-A"), ("COC", "COC-A"), ("CPC-H", "CPC-H-A")])
@pytest.mark.parametrize("stated", [{}, {"experience": None}], ids=["no jobs", "jobs not stated"])
def test_who_holds_the_full_credential_is_no_apprentice(full: str, apprentice: str, stated: dict[str, Any]) -> None:
    who = person(credentials=(HeldCredential(full, earned=date(2014, 1, 1)),), **stated)

    assert (verdict(full, who), verdict(apprentice, who)) == (MET, UNMET)


def test_work_before_the_exam_counts_as_work_after_it_does() -> None:
    exam = passed("aapc:cpc-exam", date(2026, 1, 1))
    before = person(exams=(exam,), experience=(TWO_YEARS,))
    after = person(exams=(exam,), experience=(coder(date(2026, 1, 2)),))

    assert CATALOG.assess("CPC", before, on=date(2026, 1, 1)).verdict is MET
    assert CATALOG.assess("CPC", after, on=TODAY).earliest == date(2028, 1, 2)


def test_an_externship_counts_as_work() -> None:
    who = person(exams=(EXAM_2018,), experience=(coder(date(2016, 1, 1), date(2018, 1, 1), "externship"),))

    assert verdict("CPC", who) is MET


def test_the_course_by_its_id_counts_as_its_eighty_hours() -> None:
    course = Training("aapc:cpc-course", completed=date(2017, 6, 1))
    who = person(exams=(EXAM_2018,), training=(course, PRACTICODE))

    assert verdict("CPC", who) is MET


def test_no_job_at_all_is_needed_by_who_has_course_and_practicode() -> None:
    who = person(exams=(EXAM_2018,), credits=(COURSE,), training=(PRACTICODE,), experience=())

    assert verdict("CPC", who) is MET
    assert (
        verdict(
            "COC", person(exams=(passed("aapc:coc-exam", date(2018, 3, 1)),), credits=(COURSE,), training=(PRACTICODE,))
        )
        is MET
    )


def test_eighty_ceus_are_named_as_not_counting() -> None:
    found = CATALOG.assess("CPC", CPC_PEOPLE["a year and 80 CEUs"][0], on=TODAY)

    assert CEUS in {item.fact for item in found.excluded}
    assert CEUS not in {item.fact for item in found.evidence}


def test_neither_education_nor_experience_is_needed_to_sit_for_the_cpc_and_membership_is() -> None:
    member = Membership("aapc", since=date(2026, 1, 1))

    assert verdict("CPC", person(memberships=(member,)), to="sit") is MET
    assert verdict("CPC", person(experience=(TWO_YEARS,), credits=(COURSE,)), to="sit") is UNMET
    assert len(rule_of("CPC", TODAY, slot="to_sit").value.not_required) == 2


# the announcement of January 2012

PLAN = "aapc-letter-2012"


@pytest.mark.parametrize("name", ["CPC", "CPC-A"])
def test_the_plan_of_2012_is_announced_and_taken_back(name: str) -> None:
    claims = CATALOG.credentials.find(name).to_earn.claims
    (announced,) = [claim for claim in claims if claim.status is Status.ANNOUNCED]
    (withdrawn,) = [claim for claim in claims if claim.status is Status.WITHDRAWN]

    assert source_ids(announced) == {PLAN}
    assert announced.value == withdrawn.value


@pytest.mark.parametrize("day", [date(2012, 1, 1), date(2013, 6, 1), date(2020, 1, 1), TODAY])
def test_the_plan_of_2012_is_in_force_on_no_day(day: date) -> None:
    history = CATALOG.credentials["aapc:cpc"].to_earn

    assert all(claim.status is Status.IN_FORCE for claim in history.claims_at(on=day))


PLAN_KNOWN = {
    date(2012, 1, 30): False,
    date(2012, 1, 31): True,
    date(2019, 9, 3): True,
    date(2019, 9, 4): False,
    TODAY: False,
}


@pytest.mark.parametrize(("known_by", "counts"), PLAN_KNOWN.items(), ids=str)
def test_the_plan_of_2012_counts_for_who_knows_the_letter_and_not_yet_the_later_pages(
    known_by: date, *, counts: bool
) -> None:
    history = CATALOG.credentials["aapc:cpc"].to_earn
    covering = history.claims_at(on=date(2015, 6, 1), known_by=known_by)

    assert (Status.ANNOUNCED in {claim.status for claim in covering}) is counts


def test_as_known_in_2013_who_passed_is_a_cpc_at_once_and_the_apprentice_goes() -> None:
    then = CATALOG.as_known(date(2013, 6, 1))
    who = person(exams=(passed("aapc:cpc-exam", date(2013, 3, 1)),))

    assert verdict("aapc:cpc", who, date(2013, 6, 1), catalog=then) is MET
    assert verdict("aapc:cpc-a", who, date(2013, 6, 1), catalog=then) is UNMET


def test_as_known_today_who_passed_in_2013_was_an_apprentice() -> None:
    who = person(exams=(passed("aapc:cpc-exam", date(2013, 3, 1)),))

    assert [verdict(name, who, date(2013, 6, 1)) for name in ("CPC", "CPC-A")] == [UNMET, MET]


def test_the_longer_exam_of_the_plan_has_150_questions_and_20_cases_and_was_never_the_format() -> None:
    history = CATALOG.exams["aapc:cpc-exam"].format
    (plan,) = [claim for claim in history.claims if claim.status is Status.ANNOUNCED]

    assert [part.questions for part in plan.value.parts] == [Between.exactly(150), Between.exactly(20)]
    assert plan.value.minutes == 340
    assert all(history.value(on=day) != plan.value for day in (date(2013, 1, 1), date(2021, 12, 31), TODAY))


# CCS and CCA

DIPLOMA = Education(EducationLevel.HIGH_SCHOOL, conferred=date(2010, 6, 1))
PROGRAM = Training(kind="coding-program", completed=date(2015, 6, 1))
OTHERS_CREDENTIAL = HeldCredential("other:coder", earned=date(2014, 1, 1), issuer="other", category="coding")
CODED_A_YEAR = coder(date(2014, 1, 1), date(2015, 1, 1))
CODED_TWO_YEARS = coder(date(2013, 1, 1), date(2015, 1, 1))


def held(id_: str) -> HeldCredential:
    return HeldCredential(id_, earned=date(2014, 1, 1))


CCS_LIST: dict[str, tuple[Profile, Verdict, Verdict]] = {
    "RHIT": (person(education=(DIPLOMA,), credentials=(held("ahima:rhit"),)), MET, MET),
    "RHIA": (person(education=(DIPLOMA,), credentials=(held("ahima:rhia"),)), MET, MET),
    "CCS-P": (person(education=(DIPLOMA,), credentials=(held("ahima:ccs-p"),)), MET, MET),
    "program alone": (person(education=(DIPLOMA,), training=(PROGRAM,)), MET, UNMET),
    "program and a year": (person(education=(DIPLOMA,), training=(PROGRAM,), experience=(CODED_A_YEAR,)), MET, MET),
    "two years": (person(education=(DIPLOMA,), experience=(CODED_TWO_YEARS,)), MET, MET),
    "a year": (person(education=(DIPLOMA,), experience=(CODED_A_YEAR,)), UNMET, UNMET),
    "CCA alone": (person(education=(DIPLOMA,), credentials=(held("ahima:cca"),)), UNMET, UNMET),
    "CCA and a year": (
        person(education=(DIPLOMA,), credentials=(held("ahima:cca"),), experience=(CODED_A_YEAR,)),
        MET,
        MET,
    ),
    "another body's and a year": (
        person(education=(DIPLOMA,), credentials=(OTHERS_CREDENTIAL,), experience=(CODED_A_YEAR,)),
        MET,
        MET,
    ),
    "nothing but the diploma": (person(education=(DIPLOMA,)), UNMET, UNMET),
}


@pytest.mark.parametrize(("who", "once", "advised"), CCS_LIST.values(), ids=CCS_LIST)
def test_the_ccs_list_was_required_once_and_is_advice_now(who: Profile, once: Verdict, advised: Verdict) -> None:
    now = CATALOG.assess("CCS", who, on=TODAY, to="sit")

    assert verdict("CCS", who, date(2020, 1, 22), to="sit") is once
    assert now.verdict is MET
    assert [item.verdict for item in now.recommended] == [advised]


@pytest.mark.parametrize("to", ["earn", "sit"])
def test_between_the_two_sightings_the_ccs_list_is_neither_required_nor_advice_for_sure(to: To) -> None:
    exam = (passed("ahima:ccs-exam", date(2019, 1, 1)),)
    only_diploma = person(education=(DIPLOMA,), exams=exam)
    only_list = person(education=(), exams=exam, experience=(CODED_TWO_YEARS,))
    both = person(education=(DIPLOMA,), exams=exam, experience=(CODED_TWO_YEARS,))
    neither = person(exams=exam)
    between = date(2023, 1, 1)

    assert [verdict("CCS", who, between, to=to) for who in (only_diploma, only_list, both, neither)] == [
        UNKNOWN,
        UNKNOWN,
        MET,
        UNMET,
    ]


def test_the_days_between_the_two_ccs_versions_are_those_between_their_sightings() -> None:
    who = person(education=(DIPLOMA,))
    days = CATALOG.when("CCS", who, to="sit")

    assert days.verdict(on=date(2020, 1, 22)) is UNMET
    assert days.verdict(on=date(2020, 1, 23)) is UNKNOWN
    assert days.verdict(on=date(2026, 11, 19)) is UNKNOWN
    assert days.verdict(on=date(2026, 11, 20)) is MET


def test_the_ccs_once_asked_for_three_years_according_to_somebody_else() -> None:
    (three,) = [
        c for c in CATALOG.credentials["ahima:ccs"].to_sit.claims if "medicalcodingemployment-ahima" in source_ids(c)
    ]

    assert three.trust is Trust.SECONDARY
    assert verdict("CCS", person(experience=(CODED_TWO_YEARS,)), date(2009, 1, 1), to="sit") is not MET


CCA_PEOPLE = {
    "nothing but the diploma": (person(education=(DIPLOMA,)), UNMET),
    "six months of work": (person(education=(DIPLOMA,), experience=(coder(date(2014, 1, 1), date(2014, 7, 1)),)), MET),
    "five months of work": (
        person(education=(DIPLOMA,), experience=(coder(date(2014, 1, 1), date(2014, 6, 1)),)),
        UNMET,
    ),
    "an approved program": (
        person(education=(DIPLOMA,), training=(Training("any:pcap-certificate", completed=date(2014, 1, 1)),)),
        MET,
    ),
}


@pytest.mark.parametrize(("who", "advised"), CCA_PEOPLE.values(), ids=CCA_PEOPLE)
def test_the_cca_requires_a_diploma_and_merely_advises_the_rest(who: Profile, advised: Verdict) -> None:
    found = CATALOG.assess("CCA", who, on=TODAY, to="sit")

    assert found.verdict is MET
    assert [item.verdict for item in found.recommended] == [advised]


def test_no_experience_makes_up_for_the_diploma_the_cca_requires() -> None:
    assert verdict("CCA", person(experience=(CODED_TWO_YEARS,)), to="sit") is UNMET


# the open class

YEAR_IN_2016 = date(2016, 6, 1)
OPEN_CLASS = {
    "a credential the catalogue does not hold": (OTHERS_CREDENTIAL, MET),
    "AAPC's": (held("aapc:cpc"), MET),
    "AAPC's, by a former name": (held("CPC-H"), MET),
    "a specialty coding credential": (held("aapc:ccc"), MET),
    "AHIMA's own": (held("ahima:pcs"), UNMET),
    "another body's, not for coding": (held("amba:cmrs"), UNMET),
    "one of which nobody says whose it is": (
        HeldCredential("x:y", earned=date(2014, 1, 1), category="coding"),
        UNKNOWN,
    ),
}


@pytest.mark.parametrize(("credential", "expected"), OPEN_CLASS.values(), ids=OPEN_CLASS)
def test_any_other_bodys_coding_credential_with_a_year_opened_the_ccs(
    credential: HeldCredential, expected: Verdict
) -> None:
    who = person(credentials=(credential,), experience=(CODED_A_YEAR,))

    assert verdict("CCS", who, YEAR_IN_2016, to="sit") is expected


def test_the_open_class_is_a_class_and_no_list() -> None:
    required = rule_of("CCS", YEAR_IN_2016, slot="to_sit").value.requires

    assert repr(HoldsAny(category="coding", not_issuer="ahima")) in repr(required)


# RHIT and RHIA

HIM, HIT = "health-information-management", "health-information-technology"
ASSOCIATE, BACHELOR, MASTER = EducationLevel.ASSOCIATE, EducationLevel.BACHELOR, EducationLevel.MASTER
POST = EducationLevel.POST_BACCALAUREATE_CERTIFICATE
CERTIFICATE = EducationLevel.POSTSECONDARY_CERTIFICATE


def degree(level: EducationLevel, subject: str, *accreditors: str, conferred: date = date(2019, 6, 1)) -> Education:
    return Education(level, subject=subject, accreditors=accreditors, conferred=conferred)


BY_EDUCATION: dict[str, tuple[Education, Verdict, Verdict]] = {
    "associate's in HIM, CAHIIM": (degree(ASSOCIATE, HIM, "cahiim"), MET, UNMET),
    "associate's in HIT, CAHIIM": (degree(ASSOCIATE, HIT, "cahiim"), MET, UNMET),
    "associate's in HIM, not accredited": (degree(ASSOCIATE, HIM), UNMET, UNMET),
    "associate's in HIM, another accreditor": (degree(ASSOCIATE, HIM, "ncra"), UNMET, UNMET),
    "associate's in billing, CAHIIM": (degree(ASSOCIATE, "medical-billing", "cahiim"), UNMET, UNMET),
    "certificate in HIM, CAHIIM": (degree(CERTIFICATE, HIM, "cahiim"), UNMET, UNMET),
    "bachelor's in HIM, CAHIIM": (degree(BACHELOR, HIM, "cahiim"), MET, MET),
    "bachelor's in HIM, not accredited": (degree(BACHELOR, HIM), UNMET, UNMET),
    "bachelor's in HIM, Canada": (degree(BACHELOR, HIM, "chima"), MET, MET),
    "bachelor's in HIM, Korea": (degree(BACHELOR, HIM, "kmra"), MET, MET),
    "bachelor's in HIM, Australia": (degree(BACHELOR, HIM, "himaa"), MET, MET),
    "master's in HIM, CAHIIM": (degree(MASTER, HIM, "cahiim"), MET, MET),
    "master's in HIM, not accredited": (degree(MASTER, HIM), UNMET, UNMET),
    "post-baccalaureate certificate in HIM, CAHIIM": (degree(POST, HIM, "cahiim"), MET, MET),
}


@pytest.mark.parametrize(("education", "rhit", "rhia"), BY_EDUCATION.values(), ids=BY_EDUCATION)
def test_rhit_and_rhia_ask_for_accreditor_and_level_and_field(
    education: Education, rhit: Verdict, rhia: Verdict
) -> None:
    who = person(education=(education,))

    assert (verdict("RHIT", who, to="sit"), verdict("RHIA", who, to="sit")) == (rhit, rhia)


def test_no_work_takes_the_place_of_the_program_for_the_rhit() -> None:
    assert verdict("RHIT", person(experience=(coder(date(2000, 1, 1)),)), to="sit") is UNMET


def test_a_degree_whose_accreditor_is_not_stated_leaves_the_rhit_open() -> None:
    who = person(education=(Education(ASSOCIATE, subject=HIM, conferred=date(2019, 6, 1)),))

    assert verdict("RHIT", who, to="sit") is UNKNOWN


def test_a_bachelors_in_him_without_cahiim_opened_the_rhit_in_2020_and_no_longer_does() -> None:
    days = CATALOG.when("RHIT", person(education=(degree(BACHELOR, HIM),)), to="sit")

    assert days.verdict(on=date(2020, 8, 24)) is MET
    assert days.verdict(on=date(2020, 8, 25)) is UNKNOWN
    assert days.verdict(on=TODAY) is UNMET


PROVISO_DAYS = {date(2016, 6, 1): UNMET, date(2019, 6, 1): UNKNOWN, date(2021, 6, 1): UNKNOWN, TODAY: UNMET}


@pytest.mark.parametrize(("day", "expected"), PROVISO_DAYS.items(), ids=str)
def test_the_proviso_of_the_rhia_has_its_days_and_terms_nobody_knows(day: date, expected: Verdict) -> None:
    who = person(credentials=(HeldCredential("ahima:rhit", earned=date(2015, 1, 1)),))

    assert verdict("RHIA", who, day, to="sit") is expected


def test_the_proviso_of_the_rhia_is_named_as_what_is_in_the_way_and_is_nothing_to_who_holds_no_rhit() -> None:
    with_rhit = person(credentials=(HeldCredential("ahima:rhit", earned=date(2015, 1, 1)),))
    found = CATALOG.assess("RHIA", with_rhit, on=date(2019, 6, 1), to="sit")

    assert [type(node) for node in found.unsettled] == [Prose]
    assert "proviso" in found.unsettled[0].text
    assert verdict("RHIA", person(), date(2019, 6, 1), to="sit") is UNMET


STUDENT = Education(
    ASSOCIATE, subject=HIM, accreditors=("cahiim",), last_term=date(2026, 9, 1), conferred=date(2026, 12, 20)
)


@pytest.mark.parametrize("name", ["RHIT", "RHIA"])
def test_who_is_in_the_last_term_may_sit_and_has_not_earned(name: str) -> None:
    id_ = f"ahima:{name.lower()}"
    student = STUDENT if name == "RHIT" else degree(BACHELOR, HIM, "cahiim", conferred=date(2026, 12, 20))
    student = Education(
        student.level,
        subject=HIM,
        accreditors=("cahiim",),
        last_term=date(2026, 9, 1),
        conferred=date(2026, 12, 20),
    )
    who = person(education=(student,), exams=(passed(f"{id_}-exam", date(2026, 10, 15)),))
    earned = CATALOG.assess(name, who, on=TODAY)

    assert verdict(name, who, date(2026, 8, 31), to="sit") is UNMET
    assert verdict(name, who, date(2026, 9, 1), to="sit") is MET
    assert earned.verdict is UNMET
    assert earned.earliest == date(2026, 12, 20)


def test_who_enrolled_and_is_not_yet_in_the_last_term_may_not_sit_for_the_rhit() -> None:
    enrolled = Education(
        ASSOCIATE,
        subject=HIM,
        accreditors=("cahiim",),
        enrolled=date(2025, 9, 1),
        last_term=date(2027, 1, 10),
        conferred=date(2027, 6, 1),
    )

    assert CATALOG.assess("RHIT", person(education=(enrolled,)), on=TODAY, to="sit").earliest == date(2027, 1, 10)


# CHPS


def privacy(years: int, domain: str = "privacy-management") -> Employment:
    return coder(date(2010, 1, 1), date(2010 + years, 1, 1), domain=domain)


def finished(level: EducationLevel) -> Education:
    return Education(level, conferred=date(2009, 6, 1))


CHPS_WAYS: dict[str, tuple[dict[str, Any], int]] = {
    "diploma": ({"education": (finished(EducationLevel.HIGH_SCHOOL),)}, 6),
    "associate's": ({"education": (finished(ASSOCIATE),)}, 4),
    "CCA": ({"credentials": (held("ahima:cca"),)}, 4),
    "CCS": ({"credentials": (held("ahima:ccs"),)}, 4),
    "CCS-P": ({"credentials": (held("ahima:ccs-p"),)}, 4),
    "RHIT": ({"credentials": (held("ahima:rhit"),)}, 4),
    "bachelor's": ({"education": (finished(BACHELOR),)}, 2),
    "RHIA": ({"credentials": (held("ahima:rhia"),)}, 2),
    "master's": ({"education": (finished(MASTER),)}, 1),
    "JD, MD or PhD": ({"education": (finished(EducationLevel.DOCTORAL),)}, 1),
}


@pytest.mark.parametrize(("stated", "years"), CHPS_WAYS.values(), ids=CHPS_WAYS)
def test_each_way_to_the_chps_has_years_of_its_own(stated: dict[str, Any], years: int) -> None:
    short = coder(date(2010, 1, 1), date(2010 + years, 1, 1) - DAY, domain="privacy-management")

    assert verdict("CHPS", person(**stated, experience=(privacy(years),)), to="sit") is MET
    assert verdict("CHPS", person(**stated, experience=(short,)), to="sit") is UNMET


def test_the_years_of_the_chps_are_in_privacy_or_security_and_count_together() -> None:
    bachelor = {"education": (finished(BACHELOR),)}
    a_year_each = (
        coder(date(2010, 1, 1), date(2011, 1, 1), domain="privacy-management"),
        coder(date(2012, 1, 1), date(2013, 1, 1), domain="security-management"),
    )

    assert verdict("CHPS", person(**bachelor, experience=a_year_each), to="sit") is MET
    assert verdict("CHPS", person(**bachelor, experience=(coder(date(2000, 1, 1)),)), to="sit") is UNMET


def test_a_bachelors_holder_satisfies_the_associates_row_of_the_chps_too() -> None:
    who = person(education=(finished(BACHELOR),), experience=(privacy(4),))
    rows = CATALOG.assess("CHPS", who, on=TODAY, to="sit").parts
    associates = [row for row in rows if EducationAtLeast(ASSOCIATE) in [part.requirement for part in row.parts]]

    assert len(rows) == 6
    assert [row.verdict for row in associates] == [MET]


def test_the_chps_is_checked_before_sitting_and_again_for_earning() -> None:
    who = person(exams=(passed("ahima:chps-exam", date(2020, 1, 1)),))

    assert verdict("CHPS", who) is UNMET


# ODS

COLLEGE = Education(ASSOCIATE, subject="medical-billing", accreditors=(), conferred=date(2020, 6, 1))
SIXTY = Credit(60, CreditUnit.SEMESTER_HOUR, earned=date(2020, 6, 1))
ASSESSED = Training("ncra:competency-assessments", completed=date(2024, 6, 1))


def accredited(level: EducationLevel, finished_on: date) -> Education:
    return Education(
        level, subject="cancer-registry", accreditors=("ncra",), finished=finished_on, conferred=finished_on
    )


def practicum(done: date) -> Training:
    return Training("ncra:practicum", completed=done)


def anatomy(amount: int, grade: str) -> Credit:
    return Credit(
        amount,
        CreditUnit.SEMESTER_HOUR,
        topic="anatomy-and-physiology",
        earned=date(2020, 6, 1),
        grade=grade,
    )


def registrar(hours: int) -> Employment:
    return Employment(
        "registrar",
        since=date(2021, 1, 1),
        until=date(2022, 6, 1),
        domains=("cancer-registry",),
        tags=(),
        hours=hours,
    )


A1 = accredited(ASSOCIATE, date(2024, 1, 1))
A2 = accredited(CERTIFICATE, date(2024, 1, 1))
ODS_PEOPLE: dict[str, tuple[Profile, Verdict]] = {
    "A1": (person(education=(A1,), training=(practicum(date(2024, 5, 1)), ASSESSED)), MET),
    "A1 without practicum": (person(education=(A1,), training=(ASSESSED,)), UNMET),
    "A1 without assessments": (person(education=(A1,), training=(practicum(date(2024, 5, 1)),)), UNMET),
    "A1, associate's not accredited": (
        person(education=(COLLEGE,), training=(practicum(date(2024, 5, 1)), ASSESSED)),
        UNMET,
    ),
    "A2, coursework first": (person(education=(COLLEGE, A2), training=(practicum(date(2024, 5, 1)), ASSESSED)), MET),
    "A2, practicum first": (person(education=(COLLEGE, A2), training=(practicum(date(2023, 5, 1)), ASSESSED)), UNMET),
    "A2 by 60 credits": (
        person(education=(A2,), credits=(SIXTY,), training=(practicum(date(2024, 5, 1)), ASSESSED)),
        MET,
    ),
    "A2 without college": (person(education=(A2,), training=(practicum(date(2024, 5, 1)), ASSESSED)), UNMET),
    "B": (person(education=(COLLEGE,), credits=(anatomy(6, "C"),), experience=(registrar(1950),)), MET),
    "B by 60 credits": (person(credits=(SIXTY, anatomy(6, "B")), experience=(registrar(1950),)), MET),
    "B, an hour short": (
        person(education=(COLLEGE,), credits=(anatomy(6, "C"),), experience=(registrar(1949),)),
        UNMET,
    ),
    "B with a C minus": (
        person(education=(COLLEGE,), credits=(anatomy(6, "C-"),), experience=(registrar(1950),)),
        UNMET,
    ),
    "B with five credits": (
        person(education=(COLLEGE,), credits=(anatomy(5, "A"),), experience=(registrar(1950),)),
        UNMET,
    ),
    "B in two courses": (
        person(education=(COLLEGE,), credits=(anatomy(3, "A"), anatomy(3, "C")), experience=(registrar(1950),)),
        MET,
    ),
    "B with coding hours": (
        person(education=(COLLEGE,), credits=(anatomy(6, "C"),), experience=(coder(date(2000, 1, 1)),)),
        UNMET,
    ),
}


@pytest.mark.parametrize(("who", "expected"), ODS_PEOPLE.values(), ids=ODS_PEOPLE)
def test_the_ods_has_three_routes_with_order_hours_and_grade(who: Profile, expected: Verdict) -> None:
    assert verdict("ODS", who, to="sit") is expected


def test_until_2022_the_practicum_of_the_ods_was_one_of_160_hours_in_a_registry() -> None:
    hours = Employment(
        "student",
        since=date(2019, 1, 1),
        until=date(2019, 6, 1),
        domains=("cancer-registry",),
        tags=("practicum",),
        hours=160,
    )
    who = person(education=(accredited(ASSOCIATE, date(2018, 6, 1)),), experience=(hours,))

    assert verdict("CTR", who, date(2021, 12, 31), to="sit") is MET
    assert verdict("CTR", who, date(2022, 6, 1), to="sit") is UNKNOWN
    assert verdict("CTR", who, to="sit") is UNMET


# CBCS

LOOK_BACK = {
    date(2021, 11, 22): UNMET,
    date(2021, 11, 23): MET,
    date(2026, 1, 1): MET,
}


@pytest.mark.parametrize(("completed", "expected"), LOOK_BACK.items(), ids=str)
def test_training_for_the_cbcs_counts_for_five_years(completed: date, expected: Verdict) -> None:
    program = Training(kind="billing-and-coding-program", completed=completed)
    who = person(education=(DIPLOMA,), training=(program,))

    assert verdict("CBCS", who, to="sit") is expected


def test_training_for_the_cbcs_is_lost_on_its_fifth_anniversary() -> None:
    program = Training(kind="billing-and-coding-program", completed=date(2024, 2, 29))
    (span,) = CATALOG.when("CBCS", person(education=(DIPLOMA,), training=(program,)), to="sit").certain.ranges

    assert (span.since, span.until) == (date(2024, 2, 29), date(2029, 2, 28))


def test_a_supervised_year_for_the_cbcs_is_open_since_its_span_could_not_be_read() -> None:
    supervised = coder(date(2024, 1, 1), date(2025, 1, 1), "supervised")
    found = CATALOG.assess("CBCS", person(education=(DIPLOMA,), experience=(supervised,)), on=TODAY, to="sit")

    assert found.verdict is UNKNOWN
    assert len(found.unsettled) == 1


def test_an_unsupervised_year_or_no_diploma_is_not_enough_for_the_cbcs() -> None:
    alone = coder(date(2024, 1, 1), date(2025, 1, 1))
    program = Training(kind="billing-and-coding-program", completed=date(2026, 1, 1))

    assert verdict("CBCS", person(education=(DIPLOMA,), experience=(alone,)), to="sit") is UNMET
    assert verdict("CBCS", person(training=(program,)), to="sit") is UNMET


# MCS

MCS_PEOPLE = {
    "two years": (person(experience=(CODED_TWO_YEARS,)), MET),
    "a program": (person(training=(PROGRAM,)), MET),
    "a year": (person(experience=(CODED_A_YEAR,)), UNMET),
    "neither": (person(), UNMET),
}


@pytest.mark.parametrize(("who", "expected"), MCS_PEOPLE.values(), ids=MCS_PEOPLE)
def test_the_mcs_asks_for_two_years_or_a_program(who: Profile, expected: Verdict) -> None:
    rule = rule_of("MCS", TODAY, slot="to_sit").value

    assert CATALOG.assess(rule, who, on=TODAY).verdict is expected


def test_whether_the_mcs_can_still_be_sat_for_is_not_known() -> None:
    assert verdict("MCS", MCS_PEOPLE["two years"][0], date(2019, 9, 1), to="sit") is MET
    assert verdict("MCS", MCS_PEOPLE["two years"][0], to="sit") is UNKNOWN
    assert verdict("MCS", MCS_PEOPLE["neither"][0], to="sit") is UNMET


def test_the_mcs_exam_has_140_common_questions_and_60_of_the_candidates_choice() -> None:
    form = CATALOG.exams["pahcs:mcs-exam"].format.value(on=TODAY)

    assert [(part.questions, part.chosen) for part in form.parts] == [
        (Between.exactly(140), False),
        (Between.exactly(60), True),
    ]


# specialty credentials

SPECIALTIES = [
    "CANPC",
    "CASCC",
    "CCC",
    "CCVTC",
    "CEDC",
    "CEMC",
    "CENTC",
    "CFPC",
    "CGIC",
    "CGSC",
    "CHONC",
    "COBGC",
    "COPC",
    "COSC",
    "CPEDC",
    "CPRC",
    "CRHC",
    "CSFAC",
    "CUC",
]


@pytest.mark.parametrize("slot", ["to_earn", "to_sit"])
@pytest.mark.parametrize("name", SPECIALTIES)
def test_that_no_cpc_is_needed_for_a_specialty_credential_is_itself_claimed(name: str, slot: str) -> None:
    claim = rule_of(name, TODAY, slot=slot)

    assert Holds("aapc:cpc") in claim.value.not_required
    assert "article-003" in source_ids(claim)


@pytest.mark.parametrize("name", ["CPC", "CIC", "RHIT", "CMRS"])
def test_silence_about_the_cpc_is_not_a_claim_that_it_is_not_needed(name: str) -> None:
    assert Holds("aapc:cpc") not in rule_of(name, TODAY).value.not_required


def test_a_specialty_credential_is_earned_without_a_cpc() -> None:
    who = person(exams=(passed("aapc:ccc-exam", date(2026, 1, 1)),))

    assert verdict("CCC", who) is MET


# exam gone, credential alive


@pytest.mark.parametrize("name", ["PCS", "CHP", "CHS", "CPC-P"])
def test_the_exam_is_gone_and_the_credential_alive(name: str) -> None:
    credential = CATALOG.credentials.find(name)
    member = Membership("aapc", since=date(2010, 1, 1))
    holder = person(credentials=(HeldCredential(name, earned=date(2012, 1, 1)),), memberships=(member,))

    assert verdict(name, holder) is MET
    assert credential.id not in {answer.target for answer in CATALOG.open_to(holder, on=TODAY)}
    assert verdict(name, holder, to="sit") is UNMET
    assert credential.status.value(on=TODAY) is CredentialStatus.HOLDERS_ONLY
    assert credential.renewal


def test_the_payer_exam_was_offered_in_june_2023_and_not_in_2024() -> None:
    member = person(memberships=(Membership("aapc", since=date(2010, 1, 1)),))

    assert [verdict("CPC-P", member, day, to="sit") for day in (date(2023, 6, 30), date(2024, 1, 1))] == [MET, UNMET]


def test_whether_the_payer_exam_was_offered_late_in_2023_is_not_known() -> None:
    member = person(memberships=(Membership("aapc", since=date(2010, 1, 1)),))

    assert verdict("CPC-P", member, date(2023, 10, 1), to="sit") is UNKNOWN


def test_an_exam_that_is_gone_is_not_among_those_offered() -> None:
    offered = set(CATALOG.credentials.where(offered_on=TODAY).ids())

    assert offered.isdisjoint({"ahima:pcs", "ahima:chp", "ahima:chs", "aapc:cpc-p", "bmsc:acs", "bmsc:ccp", "bmsc:scp"})
    assert {"aapc:cpc", "ahima:ccs", "ncra:ods"} <= offered


# renamed

RENAMED = {
    "CPC-H": ("aapc:coc", "CPC-H", "COC", date(2011, 1, 1)),
    "CTR": ("ncra:ods", "CTR", "ODS", date(2023, 12, 31)),
    "RRA": ("ahima:rhia", "RRA", "RHIA", date(1995, 1, 1)),
}


@pytest.mark.parametrize(("id_", "once", "now", "then"), RENAMED.values(), ids=RENAMED)
def test_a_renamed_credential_is_the_same_under_another_label(id_: str, once: str, now: str, then: date) -> None:
    credential = CATALOG.credentials[id_]

    assert CATALOG.credentials.find(once) is CATALOG.credentials.find(now) is credential
    assert credential.names.value(on=then).short == once
    assert credential.names.value(on=TODAY).short == now


@pytest.mark.parametrize("written", ["CPC-H", "aapc:cpc-h", "COC", "aapc:coc"])
def test_a_former_name_in_a_profile_is_the_same_holding(written: str) -> None:
    who = person(credentials=(HeldCredential(written, earned=date(2012, 1, 1)),))

    assert verdict("aapc:coc", who) is MET
    assert CATALOG.assess(Holds("aapc:coc"), who, on=TODAY).verdict is MET


@pytest.mark.parametrize("written", ["CTR", "ncra:ctr", "ODS", "ODS-C", "ODS-Certified", "ncra:ods", "ntra:ctr"])
def test_all_ways_to_write_the_ods_are_one_credential(written: str) -> None:
    who = person(credentials=(HeldCredential(written, earned=date(2012, 1, 1)),))

    assert verdict("ODS", who) is MET


FORMER_EXAMS = {
    "CPC-H exam": "aapc:coc-exam",
    "aapc:cpc-h-exam": "aapc:coc-exam",
    "CTR exam": "ncra:ods-exam",
    "ncra:ctr-exam": "ncra:ods-exam",
}


@pytest.mark.parametrize(("written", "exam"), FORMER_EXAMS.items(), ids=FORMER_EXAMS)
def test_the_exam_of_a_renamed_credential_is_known_by_its_former_name(written: str, exam: str) -> None:
    who = person(exams=(ExamResult(written, taken=date(2012, 1, 1), passed=True),))

    assert CATALOG.assess(Passed(exam), who, on=TODAY).verdict is MET


@pytest.mark.parametrize("written", ["NTRA", "National Tumor Registrars Association", "NCRA", "ncra"])
def test_a_renamed_issuer_is_the_same_in_find_and_in_a_profile(written: str) -> None:
    member = person(memberships=(Membership(written, since=date(2010, 1, 1)),))

    assert CATALOG.organizations.find(written).id == "ncra"
    assert CATALOG.assess(codercareer.MemberOf("ncra"), member, on=TODAY).verdict is MET


def test_a_renamed_issuer_has_its_name_of_each_time() -> None:
    ncra, bmsc = CATALOG.organizations["ncra"], CATALOG.organizations["bmsc"]

    assert [str(ncra.names.value(on=day)) for day in (date(1992, 1, 1), date(1994, 1, 1))] == ["NTRA", "NCRA"]
    assert {claim.value.full for claim in bmsc.names.claims} == {
        "Board of Medical Specialty Coding",
        "Board of Medical Specialty Coding & Compliance",
    }
    assert bmsc.names.value(on=TODAY).full.endswith("& Compliance")


# a range instead of a number

RANGES = {
    "CCA": ("ahima:cca-exam", date(2021, 1, 1), Between(90, 115)),
    "RHIT": ("ahima:rhit-exam", date(2020, 8, 24), Between(130, 160)),
    "CHPS": ("ahima:chps-exam", date(2021, 6, 1), Between(140, 160)),
}


@pytest.mark.parametrize(("exam", "day", "questions"), RANGES.values(), ids=RANGES)
def test_a_range_is_kept_where_the_source_gives_no_number(exam: str, day: date, questions: Between) -> None:
    formats = [claim.value.questions for claim in CATALOG.exams[exam].format.claims_at(on=day)]

    assert questions in formats


@pytest.mark.parametrize(("exam", "questions"), [("ahima:cca-exam", 105), ("ahima:rhit-exam", 150)])
def test_a_later_page_gives_the_number(exam: str, questions: int) -> None:
    assert CATALOG.exams[exam].format.value(on=TODAY).questions == Between.exactly(questions)


# two sightings that differ

BETWEEN: dict[str, tuple[History[Any], date, date, date]] = {
    "CCS to sit": (CATALOG.credentials["ahima:ccs"].to_sit, date(2020, 1, 22), date(2023, 1, 1), TODAY),
    "RHIT to sit": (CATALOG.credentials["ahima:rhit"].to_sit, date(2020, 8, 24), date(2022, 1, 1), TODAY),
    "CPC to earn": (CATALOG.credentials["aapc:cpc"].to_earn, date(2019, 9, 4), date(2021, 1, 1), TODAY),
    "CPB's length": (CATALOG.exams["aapc:cpb-exam"].format, date(2013, 1, 1), date(2020, 1, 1), TODAY),
    "CIC's length": (CATALOG.exams["aapc:cic-exam"].format, date(2015, 10, 1), date(2020, 1, 1), TODAY),
}


BETWEEN_SOURCES_OF_OTHER_TRUST: dict[str, tuple[History[Any], date, date, date]] = {
    "COC's name": (CATALOG.credentials["aapc:coc"].names, date(2011, 1, 1), date(2014, 1, 1), TODAY),
    "CCS's length": (CATALOG.exams["ahima:ccs-exam"].format, date(2010, 1, 1), date(2018, 1, 1), TODAY),
    "AAPC's dues": (CATALOG.organizations["aapc"].dues, date(2022, 1, 1), date(2024, 1, 1), TODAY),
}
"""The same, where the later of the two is told by a source of lower trust."""


@pytest.mark.parametrize(("history", "before", "between", "after"), BETWEEN.values(), ids=BETWEEN)
def test_two_sightings_that_differ_leave_the_days_between_unknown(
    history: History[Any], before: date, between: date, after: date
) -> None:
    heard = {day: {repr(claim.value) for claim in history.ruling(on=day).heard} for day in (before, between, after)}  # type: ignore[union-attr]

    assert len(heard[before]) == len(heard[after]) == 1
    assert len(heard[between]) > 1
    assert history.ruling(on=between).standing is Standing.POSSIBLE  # type: ignore[union-attr]
    assert heard[before] != heard[after]


@pytest.mark.parametrize(
    ("history", "before", "between", "after"),
    BETWEEN_SOURCES_OF_OTHER_TRUST.values(),
    ids=BETWEEN_SOURCES_OF_OTHER_TRUST,
)
def test_two_sightings_of_other_trust_that_differ_leave_the_days_between_unknown_too(
    history: History[Any], before: date, between: date, after: date
) -> None:
    heard = {day: {repr(claim.value) for claim in history.ruling(on=day).heard} for day in (before, between, after)}  # type: ignore[union-attr]

    assert len(heard[before]) == len(heard[after]) == 1
    assert len(heard[between]) > 1


def test_where_one_version_may_have_ended_the_next_may_have_begun() -> None:
    for credential in CATALOG.credentials:
        for slot in (credential.to_sit, credential.to_earn):
            ended = [end_bounds(c.until) for c in slot.claims if c.until is not None and c.trust >= Trust.OFFICIAL_COPY]
            begun = [bounds(c.since) for c in slot.claims if c.since is not None and c.status is Status.IN_FORCE]
            for low, high in ended:
                assert any(low <= b[1] and b[0] <= high for b in begun), (credential.id, low, high)


def test_a_partial_day_of_passing_leaves_only_its_own_days_open() -> None:
    exam = ExamResult("aapc:cpc-exam", taken=PartialDate(2025, 5), passed=True)
    days = CATALOG.when("CPC", person(exams=(exam,), experience=(TWO_YEARS,)))

    assert days.verdict(on=date(2025, 4, 30)) is UNMET
    assert days.verdict(on=date(2025, 5, 15)) is UNKNOWN
    assert days.verdict(on=date(2025, 5, 31)) is MET
