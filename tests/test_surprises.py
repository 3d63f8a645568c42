"""Shapes that real rules take: each numbered surprise, on the real case, said by the catalogue."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast

import pytest

import codercareer
from codercareer.catalog import To
from codercareer.claims import Claim, History, Status
from codercareer.credentials import CredentialStatus, Renewal
from codercareer.exams import Anchor, PassMark
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
from codercareer.quantities import Between, Fee
from codercareer.requirements import AllOf, ExperienceAtLeast, Holds, HoursAtLeast, Passed, Prose
from codercareer.rules import Rule
from codercareer.sources import Supports, Trust
from codercareer.verdicts import Verdict

TODAY = date(2026, 11, 22)
DAY = timedelta(days=1)
CATALOG = codercareer.load_catalog()
MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
HIGH_SCHOOL, ASSOCIATE, BACHELOR = EducationLevel.HIGH_SCHOOL, EducationLevel.ASSOCIATE, EducationLevel.BACHELOR
HIM = "health-information-management"


def person(**stated: object) -> Profile:
    """Return somebody who states everything; what is not given is not there."""
    return Profile(**cast("dict[str, Any]", {**dict.fromkeys(CATEGORIES, ()), **stated}))


def coder(since: date, until: date | None = None, *tags: str, domain: str = "medical-coding") -> Employment:
    return Employment("coder", since=since, until=until, domains=(domain,), tags=tags)


def passed(exam: str, taken: date) -> ExamResult:
    return ExamResult(exam, taken=taken, passed=True)


def verdict(name: str, who: Profile, on: date = TODAY, *, to: To = "earn") -> Verdict:
    return CATALOG.assess(name, who, on=on, to=to).verdict


def rule_of(name: str, on: date = TODAY, *, slot: str = "to_earn") -> Rule:
    history: History[Rule] = getattr(CATALOG.credentials.find(name), slot)
    return history.value(on=on)


def said_by(history: History[Any], source: str) -> list[Claim[Any]]:
    values = Supports.VALUE
    return [c for c in history.claims if any(x.source.id == source and x.supports is values for x in c.citations)]


def tells(said: Renewal | Rule, *words: str) -> bool:
    """Tell whether one sentence beside the typed fields holds all the words."""
    sentences = said.terms if isinstance(said, Renewal) else said.proof
    return any(all(word in sentence for word in words) for sentence in sentences)


EXAM = passed("aapc:cpc-exam", date(2025, 3, 1))
COURSE = Credit(80, CreditUnit.CONTACT_HOUR, topic="medical-coding", earned=date(2024, 6, 1))
PRACTICODE = Training("aapc:practicode", completed=date(2025, 6, 1))

# A. passing, holding and being allowed to write the letters


def test_01_one_exam_gives_the_lesser_credential_without_experience_and_the_full_one_later_without_an_exam() -> None:
    who = person(exams=(EXAM,), experience=(coder(date(2025, 1, 1)),))

    assert CATALOG.credentials["aapc:cpc"].exams == CATALOG.credentials["aapc:cpc-a"].exams
    assert [verdict(name, who) for name in ("CPC", "CPC-A")] == [UNMET, MET]
    assert CATALOG.assess("CPC", who, on=TODAY).earliest == date(2027, 1, 1)
    assert "aapc:cpc" in CATALOG.credentials["aapc:cpc-a"].becomes


def test_02_an_early_tester_has_passed_and_has_not_earned_until_the_degree_is_there() -> None:
    student = Education(
        ASSOCIATE, subject=HIM, accreditors=("cahiim",), last_term=date(2026, 9, 1), conferred=date(2026, 12, 20)
    )
    who = person(education=(student,), exams=(passed("ahima:rhit-exam", date(2026, 10, 15)),))

    assert CATALOG.assess(Passed("ahima:rhit-exam"), who, on=TODAY).verdict is MET
    assert CATALOG.assess("RHIT", who, on=TODAY).earliest == date(2026, 12, 20)
    assert tells(rule_of("RHIT"), "early", "in writing")
    assert tells(rule_of("RHIA"), "early", "in writing")


def test_03_to_sit_and_to_earn_are_two_rules_and_some_check_everything_before_sitting() -> None:
    nobody = person(memberships=(Membership("aapc", since=date(2020, 1, 1)),))

    assert verdict("CPC", nobody, to="sit") is MET
    assert verdict("CPC", nobody) is UNMET
    assert [verdict(name, nobody, to="sit") for name in ("CHPS", "ODS")] == [UNMET, UNMET]
    assert rule_of("CPC", slot="to_sit").requires != rule_of("CPC").requires


def test_04_the_family_that_shares_the_apprentice_rule_lost_the_cpc_p() -> None:
    def without_experience(exam: str) -> Profile:
        return person(exams=(passed(exam, date(2012, 6, 1)),))

    then = {name: verdict(name, without_experience(f"aapc:{exam}"), date(2014, 1, 1)) for name, exam in EXAMS_OF}
    now = {name: verdict(name, without_experience(f"aapc:{exam}"), date(2020, 1, 1)) for name, exam in EXAMS_OF}

    assert then == {"CPC": UNMET, "COC": UNMET, "CPC-P": UNMET}
    assert now["CPC-P"] is MET
    assert now["CPC"] is now["COC"] is UNMET


EXAMS_OF = (("CPC", "cpc-exam"), ("COC", "coc-exam"), ("CPC-P", "cpc-p-exam"))

# B. experience, education and substitution


def test_05_course_and_practicode_take_a_year_each_and_both_leave_no_job() -> None:
    year, two = coder(date(2023, 1, 1), date(2024, 1, 1)), coder(date(2022, 1, 1), date(2024, 1, 1))
    ways: list[dict[str, Any]] = [
        {"experience": (two,)},
        {"experience": (year,), "credits": (COURSE,)},
        {"experience": (year,), "training": (PRACTICODE,)},
        {"credits": (COURSE,), "training": (PRACTICODE,)},
    ]
    short: list[dict[str, Any]] = [
        {"experience": (year,)},
        {"credits": (COURSE,)},
        {"training": (PRACTICODE, Training("aapc:practicode", completed=date(2025, 7, 1)))},
        {"credits": (COURSE, Credit(80, CreditUnit.CONTACT_HOUR, topic="medical-coding", earned=date(2024, 7, 1)))},
    ]

    assert [verdict("CPC", person(exams=(EXAM,), **way)) for way in ways] == [MET] * 4
    assert [verdict("CPC", person(exams=(EXAM,), **way)) for way in short] == [UNMET] * 4


def test_06_eighty_contact_hours_count_and_eighty_ceus_do_not() -> None:
    ceus = Credit(80, CreditUnit.CEU, topic="medical-coding", earned=date(2024, 6, 1))

    assert verdict("CPC", person(exams=(EXAM,), credits=(COURSE,), training=(PRACTICODE,))) is MET
    assert verdict("CPC", person(exams=(EXAM,), credits=(ceus,), training=(PRACTICODE,))) is UNMET
    assert tells(rule_of("CPC"), "course", "CEUs")


def test_07_a_year_full_time_is_1950_hours_to_ncra_and_forty_hours_a_week_to_who_quotes_aapc() -> None:
    (hours,) = {node for node in leaves(rule_of("ODS").requires) if isinstance(node, HoursAtLeast)}
    (quoted,) = said_by(CATALOG.credentials["aapc:cpc"].to_earn, "medicalbillingandmedicalcoding-cpc-a")
    full_time = {node.min_fte for node in leaves(quoted.value.requires) if isinstance(node, ExperienceAtLeast)}

    assert hours.hours == 1950
    assert hours.full_time_week * 52 == hours.hours
    assert full_time == {Fraction(1)}
    assert quoted.trust is Trust.SECONDARY


def test_07_a_year_as_a_full_time_registrar_reaches_the_hours_of_the_ods_within_the_year_and_not_in_eleven_months() -> (
    None
):
    (hours,) = {node for node in leaves(rule_of("ODS").requires) if isinstance(node, HoursAtLeast)}
    who = person(experience=(coder(date(2025, 1, 1), domain="cancer-registry"),))
    reached = CATALOG.when(hours, who).first_met(since=date.min)

    assert reached is not None
    assert date(2025, 12, 25) <= reached <= date(2026, 1, 1)


def leaves(node: codercareer.Requirement) -> list[codercareer.Requirement]:
    parts: tuple[codercareer.Requirement, ...] = getattr(node, "parts", ())
    return [leaf for part in parts for leaf in leaves(part)] if parts else [node]


def test_08_work_before_and_after_counts_and_so_does_an_externship_but_a_coworker_attests_no_longer() -> None:
    before = coder(date(2023, 1, 1), date(2024, 1, 1))
    after = coder(date(2025, 4, 1), date(2026, 4, 1), "externship")
    letters, options = rule_of("CPC", date(2015, 1, 1)), rule_of("CPC")

    assert verdict("CPC", person(exams=(EXAM,), experience=(before, after))) is MET
    assert tells(letters, "co-worker")
    assert tells(options, "co-workers are not named")
    assert tells(options, "Only an employer", "human resources")


def test_09_a_degree_or_a_credential_shortens_the_years_of_the_chps_and_a_bachelors_serves_for_an_associates() -> None:
    def years(count: int, **stated: object) -> Verdict:
        job = coder(date(2010, 1, 1), date(2010 + count, 1, 1), domain="security-management")
        return verdict("CHPS", person(experience=(job,), **stated), to="sit")

    bachelor = (Education(BACHELOR, conferred=date(2009, 1, 1)),)
    rhit = (HeldCredential("RHIT", earned=date(2009, 1, 1)),)

    assert (years(2, education=bachelor), years(1, education=bachelor)) == (MET, UNMET)
    assert (years(4, credentials=rhit), years(3, credentials=rhit)) == (MET, UNMET)
    associates = CATALOG.assess(
        rule_of("CHPS", slot="to_sit").requires,
        person(
            education=bachelor,
            experience=(coder(date(2010, 1, 1), date(2014, 1, 1), domain="privacy-management"),),
        ),
        on=TODAY,
    ).parts[1]
    assert isinstance(associates.requirement, AllOf)
    assert associates.verdict is MET


def test_10_any_other_bodys_coding_credential_with_a_year_was_enough_for_the_ccs() -> None:
    other = HeldCredential("guild:coder", earned=date(2014, 1, 1), issuer="guild", category="coding")
    own = HeldCredential("ahima:pcs", earned=date(2014, 1, 1))
    year = coder(date(2014, 1, 1), date(2015, 1, 1))

    assert verdict("CCS", person(credentials=(other,), experience=(year,)), date(2016, 1, 1), to="sit") is MET
    assert verdict("CCS", person(credentials=(own,), experience=(year,)), date(2016, 1, 1), to="sit") is UNMET
    assert verdict("CCS", person(credentials=(other,)), date(2016, 1, 1), to="sit") is UNMET


def test_11_experience_must_be_of_the_setting_the_source_names() -> None:
    (advice,) = rule_of("CCS-P").recommends
    single = coder(date(2020, 1, 1), date(2022, 1, 1))
    several = coder(date(2020, 1, 1), date(2022, 1, 1), "multi-specialty")
    (home_care,) = rule_of("HCS-O", slot="to_sit").recommends

    assert CATALOG.assess(advice, person(experience=(single,)), on=TODAY).verdict is UNMET
    assert CATALOG.assess(advice, person(experience=(several,)), on=TODAY).verdict is MET
    assert home_care == ExperienceAtLeast(24, domain="home-care-assessment")


def test_12_training_for_the_cbcs_counts_for_five_years() -> None:
    diploma = Education(HIGH_SCHOOL, conferred=date(2010, 1, 1))

    def trained(on: date) -> Profile:
        return person(education=(diploma,), training=(Training(kind="billing-and-coding-program", completed=on),))

    assert verdict("CBCS", trained(date(2021, 11, 23)), to="sit") is MET
    assert verdict("CBCS", trained(date(2021, 11, 22)), to="sit") is UNMET


def test_13_six_credits_of_anatomy_count_only_at_grade_c_or_better() -> None:
    def graded(grade: str) -> Profile:
        credit = Credit(
            6, CreditUnit.SEMESTER_HOUR, topic="anatomy-and-physiology", earned=date(2020, 1, 1), grade=grade
        )
        college = Credit(60, CreditUnit.SEMESTER_HOUR, topic="cancer-registry", earned=date(2020, 1, 1))
        job = Employment(
            "registrar",
            since=date(2021, 1, 1),
            until=date(2022, 6, 1),
            domains=("cancer-registry",),
            tags=(),
            hours=1950,
        )
        return person(credits=(credit, college), experience=(job,))

    assert [verdict("ODS", graded(grade), to="sit") for grade in ("A", "C", "C-", "D")] == [MET, MET, UNMET, UNMET]


def test_14_on_route_a2_of_the_ods_all_coursework_comes_before_the_practicum() -> None:
    def with_practicum(on: date) -> Profile:
        certificate = Education(
            EducationLevel.POSTSECONDARY_CERTIFICATE,
            subject="cancer-registry",
            accreditors=("ncra",),
            finished=date(2024, 1, 1),
            conferred=date(2024, 2, 1),
        )
        college = Education(ASSOCIATE, accreditors=(), conferred=date(2020, 1, 1))
        training = (
            Training("ncra:practicum", completed=on),
            Training("ncra:competency-assessments", completed=date(2024, 6, 1)),
        )
        return person(education=(certificate, college), training=training)

    assert verdict("ODS", with_practicum(date(2024, 5, 1)), to="sit") is MET
    assert verdict("ODS", with_practicum(date(2023, 5, 1)), to="sit") is UNMET


STAGES = {
    "in the last term": {"last_term": date(2026, 9, 1), "conferred": date(2026, 12, 20)},
    "finished, not graduated": {"finished": date(2026, 10, 1), "conferred": date(2026, 12, 20)},
    "graduated": {"conferred": date(2026, 6, 1)},
}


@pytest.mark.parametrize("stages", STAGES.values(), ids=STAGES)
def test_15_enrolment_in_the_last_term_lets_one_sit_for_rhit_and_rhia(stages: dict[str, date]) -> None:
    earlier = Education(BACHELOR, subject=HIM, accreditors=("cahiim",), enrolled=date(2025, 9, 1), **{
        **stages,
        "last_term": date(2027, 1, 10),
        "finished": None,
        "conferred": date(2027, 6, 1),
    })  # fmt: skip
    student = Education(BACHELOR, subject=HIM, accreditors=("cahiim",), **stages)

    for name in ("RHIT", "RHIA"):
        assert verdict(name, person(education=(student,)), to="sit") is MET
        assert verdict(name, person(education=(earlier,)), to="sit") is UNMET


def test_16_accreditor_and_level_decide_together_and_foreign_bodies_count() -> None:
    def graduate(level: EducationLevel, *accreditors: str) -> Profile:
        return person(education=(Education(level, subject=HIM, accreditors=accreditors, conferred=date(2018, 6, 1)),))

    routes = ((BACHELOR, "cahiim"), (EducationLevel.MASTER, "cahiim"), (BACHELOR, "chima"), (BACHELOR, "kmra"))
    assert [verdict("RHIA", graduate(*route), to="sit") for route in routes] == [MET] * 4
    assert verdict("RHIA", graduate(ASSOCIATE, "cahiim"), to="sit") is UNMET
    assert verdict("RHIA", graduate(BACHELOR), to="sit") is UNMET
    assert verdict("RHIT", graduate(BACHELOR), date(2020, 8, 24), to="sit") is MET
    assert verdict("RHIT", graduate(BACHELOR), to="sit") is UNMET


# C. strength of a rule


def test_17_advice_took_the_place_of_a_requirement_and_one_line_got_stricter() -> None:
    program = person(
        education=(Education(HIGH_SCHOOL, conferred=date(2010, 1, 1)),),
        training=(Training(kind="coding-program", completed=date(2015, 1, 1)),),
    )
    once = CATALOG.assess("CCS", program, on=date(2020, 1, 22), to="sit")
    now = CATALOG.assess("CCS", program, on=TODAY, to="sit")
    cca = rule_of("CCA", slot="to_sit")

    assert (once.verdict, once.recommended) == (MET, ())
    assert (now.verdict, [advice.verdict for advice in now.recommended]) == (MET, [UNMET])
    assert cca.requires == codercareer.EducationAtLeast(HIGH_SCHOOL)
    assert len(cca.recommends) == 1


def test_18_advice_is_no_gate_and_an_official_no_overrides_somebody_elses_yes() -> None:
    member = person(memberships=(Membership("aapc", since=date(2020, 1, 1)),))

    for name in ("CRC", "CIRCC", "CPB"):
        assert verdict(name, member, to="sit") is MET
    assert [advice.verdict for advice in CATALOG.assess("CIRCC", member, on=TODAY, to="sit").recommended] == [UNMET]
    assert rule_of("CRC", slot="to_sit").recommends
    (gate,) = CATALOG.credentials["aapc:cpb"].to_sit.disputes(on=TODAY)
    assert gate.trust is Trust.SECONDARY
    assert CATALOG.assess(gate.value, member, on=TODAY).verdict is UNMET


def test_19_membership_is_a_state_of_some_days_and_only_a_price_at_ahima() -> None:
    lapsed = person(memberships=(Membership("aapc", since=date(2020, 1, 1), until=date(2025, 1, 1)),))
    days = CATALOG.when("CPC", lapsed, to="sit").certain
    cmrs = person(
        exams=(passed("amba:cmrs-exam", date(2024, 1, 1)),),
        memberships=(Membership("amba", since=date(2023, 1, 1), until=date(2025, 1, 1)),),
    )
    fees = CATALOG.exams["ahima:cca-exam"].fees.value(on=TODAY)

    assert date(2024, 12, 31) in days
    assert date(2025, 1, 1) not in days
    assert [verdict("CMRS", cmrs, on) for on in (date(2024, 12, 31), TODAY)] == [MET, UNMET]
    assert {fee.audience for fee in fees} == {"member", "non-member"}
    assert tells(CATALOG.organizations["aapc"].renewal.value(on=TODAY), "student member")
    assert "ahima" not in repr(rule_of("CCA", slot="to_sit").requires)


# D. time and versions


def test_20_the_day_that_selects_the_rule_is_named() -> None:
    assert CATALOG.exams["ncra:ods-exam"].anchor.value(on=TODAY) is Anchor.SITTING
    assert CATALOG.exams["aapc:cpc-exam"].anchor.value(on=TODAY) is Anchor.SITTING
    assert any("1 May" in book for book in CATALOG.exams["ahima:cca-exam"].conditions.value(on=TODAY).books)


def test_20_who_sits_for_the_ods_again_must_meet_the_rule_of_the_day_and_not_of_the_first_time() -> None:
    hours = Employment(
        "student",
        since=date(2019, 1, 1),
        until=date(2019, 6, 1),
        domains=("cancer-registry",),
        tags=("practicum",),
        hours=160,
    )
    degree = Education(
        ASSOCIATE,
        subject="cancer-registry",
        accreditors=("ncra",),
        finished=date(2018, 6, 1),
        conferred=date(2018, 6, 1),
    )
    failed = ExamResult("ncra:ods-exam", taken=date(2020, 3, 1), passed=False)
    who = person(education=(degree,), experience=(hours,), exams=(failed,))

    assert [verdict("ODS", who, on, to="sit") for on in (date(2020, 3, 1), TODAY)] == [MET, UNMET]


def test_20_the_policy_of_ahima_of_2024_binds_by_the_day_a_cycle_begins() -> None:
    policy = CATALOG.organizations["ahima"].renewal.value(on=date(2024, 6, 1))

    assert policy.anchor is Anchor.CYCLE_START


def test_21_what_was_announced_in_2012_and_taken_back_is_in_force_on_no_day() -> None:
    history = CATALOG.credentials["aapc:cpc-a"].to_earn
    known_in_2012 = history.claims_at(on=date(2013, 1, 1), known_by=date(2012, 12, 31))

    assert {claim.status for claim in history.claims} == {Status.IN_FORCE, Status.ANNOUNCED, Status.WITHDRAWN}
    assert [claim.status for claim in known_in_2012] == [Status.ANNOUNCED]
    assert all(claim.status is Status.IN_FORCE for claim in history.claims_at(on=date(2013, 1, 1)))


LENGTHS = {
    "CPC": ("aapc:cpc-exam", (150, 340), (100, 240)),
    "COC": ("aapc:coc-exam", (150, 340), (100, 240)),
    "CPMA": ("aapc:cpma-exam", (150, 340), (100, 240)),
    "CDEO": ("aapc:cdeo-exam", (150, 340), (100, 240)),
}


@pytest.mark.parametrize(("exam", "long", "short"), LENGTHS.values(), ids=LENGTHS)
def test_22_most_exams_became_shorter_on_the_first_of_january_2022(
    exam: str, long: tuple[int, int], short: tuple[int, int]
) -> None:
    history = CATALOG.exams[exam].format
    found = [history.value(on=day) for day in (date(2021, 12, 31), date(2022, 1, 1))]

    assert [(form.questions, form.minutes) for form in found] == [
        (Between.exactly(questions), minutes) for questions, minutes in (long, short)
    ]


def test_22_some_exams_of_the_same_issuer_have_other_numbers() -> None:
    def questions(exam: str, on: date = TODAY) -> list[Between | None]:
        form = CATALOG.exams[exam].format.value(on=on)
        return [form.questions] if form.questions is not None else [part.questions for part in form.parts]

    assert questions("aapc:cpb-exam", date(2013, 1, 1)) == [Between.exactly(200)]
    assert questions("aapc:cpb-exam") == questions("aapc:cppm-exam") == [Between.exactly(135)]
    assert questions("aapc:cic-exam", date(2015, 10, 1)) == [Between.exactly(60), Between.exactly(10)]
    assert questions("aapc:cic-exam") == [Between.exactly(40), Between.exactly(7)]


def test_23_a_range_is_kept_and_shares_need_not_add_up() -> None:
    cca = CATALOG.exams["ahima:cca-exam"]
    shares = [part.percent for part in cca.format.value(on=TODAY).parts if part.percent is not None]

    assert cca.format.value(on=date(2021, 1, 1)).questions == Between(90, 115)
    assert shares[0] == Between(30, 34)
    assert sum(share.low or 0 for share in shares) < 100 < sum(share.high or 0 for share in shares)


def test_24_names_change_and_what_is_named_does_not() -> None:
    ods = CATALOG.credentials["ncra:ods"]

    assert [ods.names.value(on=day).short for day in (date(2023, 12, 31), date(2024, 1, 1))] == ["CTR", "ODS"]
    assert ods.names.value(on=TODAY).also == ("ODS-C", "ODS-Certified")
    assert CATALOG.credentials.find("CTR") is CATALOG.credentials.find("ODS-C") is ods
    assert CATALOG.credentials.find("RRA").id == "ahima:rhia"
    assert CATALOG.credentials.find("CPC-H").id == "aapc:coc"
    assert CATALOG.organizations.find("NTRA").id == "ncra"
    assert len({claim.value.full for claim in CATALOG.organizations["bmsc"].names.claims}) == 2


@pytest.mark.parametrize("name", ["PCS", "CHP", "CHS", "CPC-P"])
def test_25_the_exam_is_gone_and_holders_keep_and_renew_the_credential(name: str) -> None:
    credential = CATALOG.credentials.find(name)
    (exam,) = credential.exams

    assert CATALOG.exams[exam].offered.value(on=TODAY) is False
    assert credential.status.value(on=TODAY) is CredentialStatus.HOLDERS_ONLY
    assert credential.renewal.value(on=TODAY).credits is not None
    assert verdict(name, person(credentials=(HeldCredential(name, earned=date(2010, 1, 1)),))) is MET


def test_26_the_proviso_of_the_rhia_has_an_interval_and_terms_that_are_not_known() -> None:
    holder = person(credentials=(HeldCredential("RHIT", earned=date(2010, 1, 1)),))
    found = CATALOG.assess("RHIA", holder, on=date(2019, 6, 1), to="sit")

    assert found.verdict is UNKNOWN
    assert all(isinstance(node, Prose) for node in found.unsettled)
    assert len(found.unsettled) == 1
    assert verdict("RHIA", holder, to="sit") is UNMET


def test_27_the_exam_for_registrars_passed_from_one_body_to_another_in_2003() -> None:
    exam = CATALOG.exams["ncra:ods-exam"]

    assert exam.administered_by.value(on=date(2002, 12, 31)) == "nbcr"
    assert exam.administered_by.value(on=date(2004, 1, 1)) == "ncra"
    assert {claim.value for claim in exam.administered_by.claims_at(on=date(1983, 1, 1))} == {"ncra"}
    assert str(CATALOG.organizations["ncra"].names.value(on=date(1983, 12, 31))) == "NTRA"
    assert CATALOG.credentials["ncra:ods"].created.claims


# E. maintenance: the facts only, kept on Renewal


def renewal(name: str, on: date = TODAY) -> Renewal:
    return CATALOG.organizations[name].renewal.value(on=on)


def table(letter: str) -> Renewal:
    """Return one of the tables that AAPC printed for all its credentials."""
    history = CATALOG.organizations["aapc"].renewal
    (claim,) = [claim for claim in said_by(history, f"aapc-ceu-table-{letter}") if claim.value.by_holdings]
    return cast("Renewal", claim.value)


def test_28_the_total_goes_by_the_number_of_credentials_held() -> None:
    a, b = table("a"), table("b")
    ahima = renewal("ahima", date(2020, 1, 1))

    assert (a.by_holdings, b.by_holdings, table("c").by_holdings) == (
        (36, 48, 60, 72, 80),
        (36, 40, 44, 48, 52),
        (36, 40, 44, 48, 52),
    )
    assert (ahima.added_per_credential, ahima.cap) == (10, 50)
    assert tells(renewal("bmsc"), "further credential", "10", "no other")
    assert renewal("bmsc").by_holdings == ()


def test_29_a_minimum_inside_the_total_depends_on_being_alone() -> None:
    alone = [
        (m.amount, "only" in m.of) for m in CATALOG.credentials["aapc:cppm"].renewal.value(on=date(2015, 8, 31)).minima
    ]
    auditing = CATALOG.credentials["aapc:cpma"].renewal

    assert alone == [(36, True), (16, False)]
    assert [m.amount for m in CATALOG.credentials["aapc:cppm"].renewal.value(on=TODAY).minima] == [16]
    assert [auditing.value(on=day).minima[0].amount for day in (date(2012, 1, 1), TODAY)] == [24, 16]
    specialty = CATALOG.credentials["aapc:ccc"].renewal
    assert [specialty.value(on=day).minima[0].amount for day in (date(2012, 1, 1), TODAY)] == [16, 8]


def test_30_a_unit_serves_two_minima_at_aapc_from_october_2012_and_never_two_credentials_at_ahima() -> None:
    assert all(tells(table(letter), "1 October 2012", "core") for letter in "ab")
    assert tells(renewal("ahima", date(2020, 1, 1)), "No credit", "two credentials")


def test_31_units_must_come_from_some_providers() -> None:
    circc = CATALOG.credentials["aapc:circc"].renewal.value(on=TODAY)
    (from_ahima,) = [m for m in renewal("ahima").minima if "AHIMA" in m.of]
    (from_amba,) = CATALOG.credentials["amba:cmrs"].renewal.value(on=TODAY).minima

    assert tells(circc, "16", "ZHealth", "MedLearn", "Medical Asset Management")
    assert (from_ahima.percent, from_amba.percent) == (40, 50)
    assert not any("AHIMA" in m.of for m in renewal("ahima", date(2024, 12, 31)).minima)


def test_32_some_activities_are_mandatory_and_worth_units() -> None:
    (reviews,) = CATALOG.credentials["ahima:ccs"].renewal.value(on=date(2019, 6, 1)).minima
    (assessments,) = CATALOG.credentials["bmsc:hcs-d"].renewal.value(on=TODAY).minima

    assert (reviews.amount, assessments.amount) == (10, 10)
    assert "self-reviews" in reviews.of
    assert "self-assessments" in assessments.of
    assert tells(renewal("bmsc"), "self-assessment", "passed")


def test_33_the_clock_of_a_cycle_differs_by_issuer() -> None:
    assert tells(renewal("ahima"), "first cycle", "exam")
    assert tells(renewal("aapc"), "even month", "odd years")
    assert tells(renewal("aapc"), "first cycle", "pro-rated")
    assert tells(renewal("aapc"), "dues", "each year")
    assert [renewal(name).every_months for name in ("aapc", "ahima", "bmsc", "pmi")] == [24, 24, 12, 12]
    assert tells(renewal("pmi"), "at least one year")


def test_34_a_lapse_has_timers_of_its_issuer() -> None:
    aapc = renewal("aapc")

    assert tells(aapc, "revoked", "90 days")
    assert Fee(amount_usd=200, purpose="reinstatement") in aapc.fees
    assert tells(aapc, "within three years")
    assert tells(renewal("ahima", date(2020, 12, 31)), "Three months of grace")
    assert tells(renewal("ahima", date(2021, 1, 1)), "inactive", "revoked", "180 days")
    assert tells(renewal("bmsc"), "90 days", "15 percent")
    cmrs = CATALOG.credentials["amba:cmrs"].renewal.value(on=TODAY)
    assert tells(cmrs, "10 days")
    assert tells(cmrs, "cancelled", "30 days")


def test_35_units_too_many_or_too_early_do_not_count() -> None:
    aapc = renewal("aapc")

    assert tells(aapc, "not carried over")
    assert tells(aapc, "renewal month", "cycle")
    assert tells(aapc, "before certification", "not count")


# F. exams and statistics


def test_36_the_old_cpc_had_to_be_passed_in_each_section_and_the_new_one_as_a_whole() -> None:
    history = CATALOG.exams["aapc:cpc-exam"].pass_mark
    old, new = history.value(on=date(2012, 1, 1)), history.value(on=TODAY)

    assert old.passes(90, 90, 69) is False
    assert old.passes(70, 70, 70) is True
    assert new.passes(70) is True
    assert new.passes(Decimal("69.9")) is False
    assert any(claim.value.each_section for claim in history.disputes(on=TODAY))


MARKS = {
    "AHIMA": ("ahima:ccs-exam", PassMark(score=300, percent=False, scale=Between(100, 400))),
    "NHA": ("nha:cbcs-exam", PassMark(score=390, percent=False, scale=Between(None, 500))),
    "AMBA": ("amba:cmrs-exam", PassMark(score=85)),
    "AAPC": ("aapc:cpc-exam", PassMark(score=70)),
}


@pytest.mark.parametrize(("exam", "mark"), MARKS.values(), ids=MARKS)
def test_37_each_issuer_scores_on_a_scale_of_its_own(exam: str, mark: PassMark) -> None:
    assert CATALOG.exams[exam].pass_mark.value(on=TODAY) == mark


def test_37_marks_on_different_scales_cannot_be_compared() -> None:
    one, other = (cast("Any", CATALOG.exams[MARKS[name][0]].pass_mark.value(on=TODAY)) for name in ("AHIMA", "NHA"))

    with pytest.raises(TypeError, match="not supported"):
        assert one < other


def test_38_sixty_questions_of_the_mcs_are_in_a_specialty_the_candidate_chooses() -> None:
    common, own = CATALOG.exams["pahcs:mcs-exam"].format.claims[0].value.parts

    assert (common.questions, common.chosen) == (Between.exactly(140), False)
    assert (own.questions, own.chosen) == (Between.exactly(60), True)


def test_39_the_wait_before_a_retake_differs_by_credential_within_one_issuer() -> None:
    def wait(exam: str, on: date) -> int:
        return CATALOG.exams[exam].retake_wait_days.value(on=on)

    days = (date(2020, 7, 13), date(2023, 9, 10), date(2023, 9, 11), TODAY)

    assert [wait("ahima:cca-exam", day) for day in days] == [90, 90, 30, 30]
    assert [wait("ahima:ccs-exam", day) for day in days] == [90, 90, 30, 30]
    assert [wait("ahima:ccs-p-exam", day) for day in days] == [90] * 4
    assert [wait("ahima:rhit-exam", day) for day in days] == [90] * 4


def test_39_an_approval_lasts_120_days_with_three_extensions() -> None:
    window = CATALOG.exams["ahima:cca-exam"].window.value(on=TODAY)

    assert (window.days, window.extension_days, window.longest_extension_days) == (120, 30, 90)
    assert window.extension_fee_usd == 50


def test_40_a_price_is_a_price_of_something() -> None:
    aapc = {fee.attempts: fee.amount_usd for fee in CATALOG.exams["aapc:cpc-exam"].fees.value(on=TODAY)}
    ahima = {fee.audience: fee.amount_usd for fee in CATALOG.exams["ahima:ccs-exam"].fees.value(on=TODAY)}
    student = {fee.audience: fee.amount_usd for fee in CATALOG.exams["aapc:cpc-p-exam"].fees.claims[0].value}
    online = {fee.delivery for claim in CATALOG.exams["aapc:cpc-exam"].fees.claims for fee in claim.value}

    assert aapc == {1: 425, 2: 499}
    assert ahima == {"member": 299, "non-member": 399}
    assert student == {None: 350, "student": 290}
    assert {"online", "test center"} <= online


def test_41_the_pass_rate_of_2020_was_published_twice_and_both_are_kept_with_when() -> None:
    history = CATALOG.exams["ahima:cca-exam"].pass_rates
    in_2020 = date(2020, 6, 1)

    def known_by(day: date) -> set[tuple[object, int | None]]:
        claims = history.claims_at(on=in_2020, known_by=day)
        return {(claim.value.percent.low, claim.value.candidates) for claim in claims}

    assert known_by(date(2022, 12, 31)) == {(85, 1627)}
    assert known_by(TODAY) == {(85, 1627), (80, 1727)}
    assert len(history.disputes(on=in_2020)) == 1


@pytest.mark.parametrize("exam", ["ahima:ccs-exam", "ahima:ccs-p-exam"])
def test_42_in_the_beta_of_july_2020_results_came_up_to_24_weeks_later(exam: str) -> None:
    beta = CATALOG.exams[exam].beta

    assert beta.value(on=date(2020, 7, 1)).weeks_to_result == Between(None, 24)
    assert beta.at(on=date(2020, 6, 30)) is None


def test_42_an_exam_passed_counts_from_its_result_in_a_beta_period() -> None:
    sat = ExamResult("ahima:ccs-exam", taken=date(2020, 7, 15), resulted=date(2020, 12, 20), passed=True)
    days = CATALOG.when(Passed("ahima:ccs-exam"), person(exams=(sat,)))

    assert days.first_met(since=date.min) == date(2020, 12, 20)


def test_43_a_wrong_unit_stands_as_a_claim_of_its_source_and_does_not_win() -> None:
    rhit = CATALOG.credentials["ahima:rhit"].renewal
    cic = CATALOG.credentials["aapc:cic"].renewal
    (per_year,) = said_by(rhit, "article-002")
    (forty,) = said_by(cic, "ilovemedicalcoding-cic")

    assert (per_year.value.credits, per_year.value.every_months) == (Between.exactly(20), 12)
    assert (rhit.value(on=TODAY).credits, rhit.value(on=TODAY).every_months) == (Between.exactly(20), 24)
    assert per_year in rhit.disputes(on=TODAY)
    assert forty.value.credits == Between.exactly(40)
    assert forty in cic.disputes(on=TODAY)
    assert cic.value(on=TODAY).credits == Between.exactly(36)
    assert {claim.value.every_months for claim in CATALOG.credentials["bmsc:hcs-d"].renewal.claims} == {12}


def test_44_that_no_cpc_is_needed_is_said_and_is_not_the_same_as_silence() -> None:
    specialty, silent = rule_of("CCC"), rule_of("CIC")

    assert specialty.not_required == (Holds("aapc:cpc"),)
    assert Holds("aapc:cpc") not in silent.not_required
    assert said_by(CATALOG.credentials["aapc:ccc"].to_earn, "article-003")


NUMBERS = (*range(1, 45),)


@pytest.mark.parametrize("number", NUMBERS)
def test_every_surprise_has_a_test(number: int) -> None:
    assert any(name.startswith(f"test_{number:02}_") for name in globals())
