"""What the five career articles say, entry by entry of the ledger, asked of the catalogue through its typed fields.

Each test carries the number of its entry; 28 to 41 stand in ``test_ledger_credentials.py``. A test that begins with
``figure`` is about a figure named in the ledger's head, by its number in the list of figures.
"""

import re
from datetime import date
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from ledger import by, described, is_of, missing, only, places, said

import codercareer
from codercareer import (
    Education,
    EducationAtLeast,
    EducationLevel,
    EducationStage,
    Employment,
    HasTrait,
    HeldCredential,
    Profile,
    Prose,
    Rule,
    Trait,
    Verdict,
)
from codercareer.careers import GrowthPace, PayFactor, Share, WorkLevel
from codercareer.claims import Names
from codercareer.observations import Observation
from codercareer.paths import StageKind
from codercareer.quantities import Between
from codercareer.requirements import AllOf, HoldsAny

TODAY = date(2026, 11, 22)
CATALOG = codercareer.load_catalog()
ROLES, PROGRAMS, PATHS = CATALOG.roles, CATALOG.programs, CATALOG.paths
CODER = ROLES["coder"]
LEDGER = Path(__file__).parents[2] / "shared" / "facts" / "seed_ledger.md"
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"

ARTICLES = ("000", "001", "002", "003", "004")
CERTIFICATE, ASSOCIATE = EducationLevel.POSTSECONDARY_CERTIFICATE, EducationLevel.ASSOCIATE


def schooled(*levels: EducationLevel, subject: str | None = None) -> Profile:
    """Return somebody with a diploma and educations of these levels, and nothing else."""
    educations = [Education(EducationLevel.HIGH_SCHOOL, conferred=date(2015, 6, 1))]
    educations += [Education(level, subject=subject, conferred=date(2018, 6, 1)) for level in levels]
    return Profile(education=educations, experience=(), credentials=(), exams=(), training=(), traits=())


def entered(article: str, who: Profile, role: str = "coder") -> Verdict:
    """Return whether somebody may enter a role by what one article says."""
    return CATALOG.assess(only(said(article, ROLES[role].to_enter)), who, on=TODAY).verdict


# 1 to 4: the occupation and its names

CALLED = {
    "000": "insurance coder",
    "001": "insurance coder",
    "002": "medical insurance coder",
    "003": "medical coder",
    "004": "medical information coder",
}


@pytest.mark.parametrize(("article", "name"), CALLED.items(), ids=CALLED)
def test_1_the_coder_is_one_role_under_the_name_of_each_article(article: str, name: str) -> None:
    names: list[Names] = said(article, CODER.names)

    assert name in {one.full for one in names}
    assert ROLES.find(name) is CODER


def test_1_an_insurance_coder_is_a_medical_coder_by_001() -> None:
    (names,) = said("001", CODER.names)

    assert {names.full, *names.also} == {"insurance coder", "medical coder"}


@pytest.mark.parametrize("article", ["000", "002", "004"])
def test_2_the_coder_is_counted_among_technicians_by_three(article: str) -> None:
    (counted,) = said(article, CODER.counted_in)
    titles = {CATALOG.occupations[id_].names.value(on=date(2018, 6, 1)).full for id_ in counted}

    assert titles == {"Medical Records and Health Information Technicians"}


def test_2_the_coder_is_counted_among_specialists_by_001() -> None:
    (counted,) = said("001", CODER.counted_in)

    assert any("Medical Records Specialists" in CATALOG.label(id_, on=date(2020, 6, 1)) for id_ in counted)


def test_2_no_figure_of_the_bureau_is_of_coders_alone() -> None:
    shared = ROLES.where(counted_in="soc2010:29-2071").ids()
    of_coders_alone = [figure.dataset for figure in CATALOG.statistics.where(population="coders")]

    assert {"coder", "cancer-registrar"} <= set(shared)
    assert "000" in only(by("000", CODER.counted_in)).note
    assert not {"oews", "ep", "ooh", "bls"} & set(of_coders_alone)


def test_3_it_is_clerical_by_000_and_one_type_of_health_information_technician_by_001() -> None:
    assert said("000", CODER.level) == [WorkLevel.CLERICAL]
    assert said("001", CODER.kind_of) == ["health-information-technician"]
    assert by("001", ROLES["health-information-technician"].names)
    assert said("001", ROLES["health-information-technician"].level) == [WorkLevel.TECHNICAL]
    assert described("001", ROLES["health-information-technician"].description, "the coder's is one")


def test_4_the_coder_goes_between_workers_and_billing_by_001() -> None:
    assert described("001", CODER.description, "between", "health care workers", "billing")
    assert said("001", CODER.works_with) == ["health care workers", "billing officers"]


def test_4_the_coder_goes_between_facility_insurer_and_patient_by_002() -> None:
    assert described("002", CODER.description, "facility", "insurer", "patient")
    assert {"medical facilities", "insurers", "patients"} <= set(said("002", CODER.works_with))


# 5 to 9: duties


@pytest.mark.parametrize("article", ARTICLES)
def test_5_to_9_to_assign_codes_is_a_duty_by_all(article: str) -> None:
    assert missing(article, CODER.duties, "Assign codes to diagnoses and procedures") == []


DUTIES = {
    5: (
        "000",
        (
            "clinical databases",
            "paperwork",
            "classification or coding software",
            "diagnosis-related groups",
            "coded forms for accuracy and completeness",
            "confidentiality",
            "forward forms",
            "office work",
            "enter data",
        ),
    ),
    6: ("001", ("medical records into insurance paperwork", "codes set what insurers reimburse")),
    7: (
        "002",
        (
            "code data for billing",
            "enter data into computer systems",
            "decide what patient, insurer, Medicaid or Medicare pays",
        ),
    ),
    8: (
        "003",
        (
            "complete, review and process claims",
            "legal and insurance rules",
            "signatures and authorizations",
            "billing department",
            "coding errors and disputes",
            "statistical data for research",
            "ask physicians",
        ),
    ),
    9: (
        "004",
        (
            "numerical statistics",
            "collect patient records",
            "organize records",
            "correctness and completeness",
        ),
    ),
}


def duties_of(number: int) -> None:
    article, wanted = DUTIES[number]

    assert missing(article, CODER.duties, *wanted) == []


def test_5_the_duties_by_000() -> None:
    duties_of(5)


def test_6_the_duties_by_001() -> None:
    duties_of(6)


def test_7_the_duties_by_002() -> None:
    duties_of(7)


def test_8_the_duties_by_003() -> None:
    duties_of(8)


def test_8_whom_one_deals_with_by_003() -> None:
    assert set(said("003", CODER.works_with)) == {
        "health care workers",
        "billing officers",
        "insurers",
        "physicians",
        "supervisors",
    }
    assert described("003", CODER.description, "claims are complete and right", "reimburse")


def test_5_codes_go_on_insurance_forms_by_000() -> None:
    assert described("000", CODER.description, "codes", "diagnoses and procedures", "insurance forms")


def test_9_the_duties_by_004() -> None:
    duties_of(9)


def test_9_the_statistics_are_for_research_and_reimbursement_by_004() -> None:
    assert described("004", CODER.description, "research", "reimbursement")


# 10 to 12: skills


def test_10_the_skills_by_001() -> None:
    assert set(said("001", CODER.skills)) == {"attention-to-detail", "computer-skills"}


def test_11_the_skills_by_003() -> None:
    assert set(said("003", CODER.skills)) == {
        "attention-to-detail",
        "coding-software",
        "communication",
        "computer-skills",
        "health-records-software",
        "office-software",
        "organization",
        "technical-skills",
        "typing",
    }
    assert "anatomy-and-physiology" in said("003", CODER.knowledge)


def test_12_the_skills_and_the_knowledge_by_004() -> None:
    assert set(said("004", CODER.skills)) == {
        "attention-to-detail",
        "integrity",
        "interpersonal-skills",
        "technical-skills",
    }
    assert set(said("004", CODER.knowledge)) == {
        "anatomy-and-physiology",
        "coding-systems",
        "disease-processes",
        "medical-terminology",
    }


# 13 to 17: where coders work

SETTINGS = {
    13: ("000", {"hospital", "physicians-office", "nursing-care", "insurance-company", "outpatient-clinic"}),
    14: (
        "001",
        {
            "hospital",
            "physicians-office",
            "outpatient-facility",
            "long-term-care",
            "home-health-care",
            "insurance-company",
            "public-health-department",
        },
    ),
    15: ("002", {"hospital", "physicians-office"}),
    16: ("003", {"hospital", "clinic", "physicians-office"}),
    17: ("004", {"hospital", "physicians-office", "nursing-care", "government"}),
}


def settings_of(number: int) -> None:
    article, wanted = SETTINGS[number]

    assert set(said(article, CODER.settings)) == wanted
    assert all(CODER in ROLES.where(setting=setting) for setting in wanted)


def test_13_where_coders_work_by_000() -> None:
    settings_of(13)


def test_13_hospitals_and_physicians_offices_are_the_largest_employers_by_000() -> None:
    assert set(said("000", CODER.largest_settings)) == {"hospital", "physicians-office"}


def test_14_where_coders_work_by_001() -> None:
    settings_of(14)


def test_15_where_coders_work_by_002() -> None:
    settings_of(15)


def test_16_where_coders_work_and_how_by_003() -> None:
    settings_of(16)
    assert missing("003", CODER.conditions, "hours are spent at a desk") == []


def test_17_where_coders_work_by_004() -> None:
    settings_of(17)


# 18 to 28: education and training


@pytest.mark.parametrize("article", ["000", "003", "004"])
def test_18_a_diploma_is_the_floor_by_three(article: str) -> None:
    rule: Rule = only(said(article, CODER.to_enter))
    floor = EducationAtLeast(EducationLevel.HIGH_SCHOOL)

    assert rule.requires == floor or (isinstance(rule.requires, AllOf) and floor in rule.requires.parts)


def test_18_a_diploma_may_be_enough_by_000() -> None:
    assert entered("000", schooled()) is Verdict.MET


def test_19_the_table_of_000_names_a_diploma_an_associates_and_the_field() -> None:
    claim = only(by("000", CODER.to_enter))

    assert "table" in places("000", claim)
    assert EducationAtLeast(ASSOCIATE, subject="health-information-technology") in claim.value.recommends
    assert by("000", PROGRAMS["any:hit-associate"].names)


def test_20_a_certificate_or_an_associates_is_needed_by_001() -> None:
    verdicts = [entered("001", who) for who in (schooled(), schooled(CERTIFICATE), schooled(ASSOCIATE))]

    assert verdicts == [Verdict.UNMET, Verdict.MET, Verdict.MET]


def test_20_most_have_a_certificate_in_coding_or_an_associates_in_technology_by_001() -> None:
    usual = only(said("001", CODER.usual))

    assert usual.share is Share.MOST
    assert usual.has == EducationAtLeast(CERTIFICATE, subject="medical-coding") | EducationAtLeast(
        ASSOCIATE, subject="health-information-technology"
    )


def test_21_some_postsecondary_education_in_the_field_is_needed_by_002() -> None:
    certified, other = schooled(CERTIFICATE, subject="medical-coding"), schooled(CERTIFICATE, subject="cancer-registry")

    assert [entered("002", who) for who in (schooled(), other, certified)] == [
        Verdict.UNMET,
        Verdict.UNMET,
        Verdict.MET,
    ]


def test_21_it_is_offered_at_two_year_colleges_in_three_forms_by_002() -> None:
    forms = [program for program in PROGRAMS.where(kind="coding-program") if by("002", program.names)]

    assert {program.id for program in forms} == {
        "any:coding-associate",
        "any:coding-certificate",
        "any:coding-diploma",
    }
    assert described("002", PROGRAMS["any:coding-diploma"].description, "two-year", "colleges")


def test_21_most_hold_associates_degrees_the_surest_way_by_002() -> None:
    rule: Rule = only(said("002", CODER.to_enter))
    usual = only(said("002", CODER.usual))

    assert (usual.share, usual.has) == (Share.MOST, EducationAtLeast(ASSOCIATE))
    assert EducationAtLeast(ASSOCIATE) in rule.recommends
    assert described("002", PROGRAMS["any:coding-associate"].description, "surest")


def test_22_a_diploma_and_a_certificate_or_associates_are_needed_by_003() -> None:
    coding, technology = (
        schooled(CERTIFICATE, subject="medical-coding"),
        schooled(ASSOCIATE, subject="health-information-technology"),
    )

    assert [entered("003", who) for who in (schooled(), coding, technology)] == [
        Verdict.UNMET,
        Verdict.MET,
        Verdict.MET,
    ]


def test_22_which_fields_are_related_003_leaves_open() -> None:
    answer = CATALOG.assess(
        only(said("003", CODER.to_enter)), schooled(ASSOCIATE, subject="health-information-management"), on=TODAY
    )

    assert answer.verdict is Verdict.UNKNOWN
    assert answer.unsettled == (Prose("a field closely related to medical coding"),)


def test_22_the_articles_contradict_each_other_and_the_answer_says_so() -> None:
    answer = CATALOG.assess("coder", schooled(), on=TODAY)
    disputing = {c.source.id for claim in answer.disputes for c in claim.citations}

    assert [entered(article, schooled()) for article in ARTICLES] == [
        Verdict.MET,
        Verdict.UNMET,
        Verdict.UNMET,
        Verdict.UNMET,
        Verdict.MET,
    ]
    assert answer.verdict is Verdict.UNKNOWN
    assert answer.claim in by("003", CODER.to_enter)
    assert disputing == {"article-000", "article-001", "article-002", "article-004"}


def test_22_who_has_what_003_asks_satisfies_all_articles() -> None:
    coding = schooled(CERTIFICATE, subject="medical-coding")

    assert CATALOG.assess("coder", coding, on=TODAY).verdict is Verdict.MET


def test_23_a_certificate_or_associates_helps_by_004() -> None:
    rule: Rule = only(said("004", CODER.to_enter))

    assert rule.requires == EducationAtLeast(EducationLevel.HIGH_SCHOOL)
    assert EducationAtLeast(CERTIFICATE, subject=("health-information-management", "medical-coding")) in rule.recommends
    for program in ("any:coding-certificate", "any:coding-associate", "any:him-certificate", "any:him-associate"):
        assert by("004", PROGRAMS[program].names)


def test_23_a_coding_certificate_can_be_earned_wholly_online_by_004() -> None:
    assert said("004", PROGRAMS["any:coding-certificate"].online) == [True]


def test_24_the_subjects_of_high_school_by_000_and_001() -> None:
    assert set(said("000", CODER.school_subjects)) == {"biology", "english", "computers", "business"}
    assert set(said("001", CODER.school_subjects)) == {"mathematics", "biology", "health", "computers"}


COURSES = {
    "000": {
        "icd-9-cm-coding",
        "cpt-coding",
        "hcpcs-coding",
        "medical-terminology",
        "medical-ethics",
        "medical-billing",
        "software-applications",
    },
    "002": {"medical-terminology", "anatomy-and-physiology", "reimbursement", "health-records", "icd-coding"},
    "003": {
        "medical-terminology",
        "anatomy-and-physiology",
        "data-entry",
        "medical-law",
        "patient-privacy",
        "medical-ethics",
        "icd-9-cm-coding",
        "hcpcs-coding",
        "cpt-coding",
    },
    "004": {"icd-coding", "cpt-coding", "biology", "health"},
}


@pytest.mark.parametrize(("article", "subjects"), COURSES.items(), ids=COURSES)
def test_25_the_subjects_of_courses(article: str, subjects: set[str]) -> None:
    assert set(said(article, CODER.course_subjects)) == subjects


def test_25_icd_9_cm_is_taught_at_two_levels_by_003() -> None:
    claim = only(CODER.course_subjects.claims_of("icd-9-cm-coding"))

    assert "basic and advanced" in places("003", claim)


def test_26_a_certificate_takes_one_to_two_years_by_000() -> None:
    assert said("000", PROGRAMS["any:coding-certificate"].months) == [Between(12, 24)]


def test_27_an_internship_is_possible_by_002_and_asks_for_enrollment_by_003() -> None:
    internship = PROGRAMS["any:coding-internship"]
    rule: Rule = only(said("003", internship.to_enter))
    enrolled = Profile(education=(Education(CERTIFICATE, subject="medical-coding", enrolled=date(2026, 9, 1)),))

    assert by("002", internship.names)
    assert described("002", internship.description, "not always")
    assert rule.requires == EducationAtLeast(CERTIFICATE, subject="medical-coding", stage=EducationStage.ENROLLED)
    assert CATALOG.assess(internship.id, enrolled, on=TODAY).verdict is Verdict.MET
    assert described("003", internship.description, "experienced coder", "supervises")
    for article in ("002", "003"):
        assert missing(article, CODER.training, "internship") == []


# 42 to 44: the steps of the paths

HIGH_SCHOOL, TRAINING, CERTIFICATION, JOB, RESUME, ADVANCEMENT = (
    StageKind.HIGH_SCHOOL,
    StageKind.TRAINING,
    StageKind.CERTIFICATION,
    StageKind.JOB,
    StageKind.RESUME,
    StageKind.ADVANCEMENT,
)


def told_by(article: str) -> Any:  # noqa: ANN401 - a path
    return only(path for path in PATHS.where(leads_to="coder") if by(article, path.names))


def test_42_the_path_of_000() -> None:
    path = told_by("000")

    assert [stage.kinds for stage in path.stages] == [
        (HIGH_SCHOOL,),
        (TRAINING,),
        (CERTIFICATION,),
        (JOB,),
        (ADVANCEMENT,),
    ]
    assert [stage.kinds[0] for stage in path.stages if stage.is_optional(on=TODAY)] == [
        TRAINING,
        CERTIFICATION,
        ADVANCEMENT,
    ]


ADVICE = {
    ("000", "high-school"): ("biology, English, computers and business",),
    ("000", "certification"): ("CPC or the MCS",),
    ("001", "high-school"): ("mathematics, biology, health and computers",),
    ("001", "training"): ("listed by AHIMA", "accredited by CAHIIM"),
    ("001", "certification"): ("training program or years of work",),
    ("003", "education"): ("openings in your area",),
    ("003", "certification"): ("CPC as the least",),
}


@pytest.mark.parametrize(("where", "advice"), ADVICE.items(), ids=map("-".join, ADVICE))
def test_42_to_44_a_stage_has_the_advice_of_its_article(where: tuple[str, str], advice: tuple[str, ...]) -> None:
    article, id_ = where
    stage = only(stage for stage in told_by(article).stages if stage.id == id_)

    assert missing(article, stage.advice, *advice) == []


def test_43_the_path_of_001_puts_the_job_before_the_certification() -> None:
    path = told_by("001")

    assert [stage.kinds for stage in path.stages] == [
        (HIGH_SCHOOL,),
        (TRAINING,),
        (JOB,),
        (CERTIFICATION,),
        (ADVANCEMENT,),
    ]
    assert [str(difference) for difference in told_by("000").differences(path, on=TODAY)] == [
        "coder-certify-then-work puts certification before job, coder-work-then-certify after it.",
        "coder-certify-then-work lets training be left out, coder-work-then-certify does not.",
    ]


def test_44_the_path_of_003_has_a_resume_and_applications() -> None:
    path = told_by("003")

    assert [stage.kinds for stage in path.stages] == [(HIGH_SCHOOL, TRAINING), (CERTIFICATION,), (RESUME,), (JOB,)]
    assert [stage.id for stage in path.stages] == ["education", "certification", "resume", "applications"]


DIPLOMA = Education(EducationLevel.HIGH_SCHOOL, conferred=date(2015, 6, 1))
CERTIFIED_CODER = Education(CERTIFICATE, subject="medical-coding", conferred=date(2018, 6, 1))
CODING = Employment("coder", since=date(2019, 3, 4), until=date(2023, 1, 1), domains="medical-coding", tags=())
SUPERVISING = Employment("coding-supervisor", since=date(2023, 1, 2), domains="coding-supervision", tags=())
CCS = HeldCredential("CCS", earned=date(2019, 1, 5))

SHOWN_BY: dict[StageKind, dict[str, tuple[Any, ...]]] = {
    HIGH_SCHOOL: {"education": (DIPLOMA,)},
    TRAINING: {"education": (DIPLOMA, CERTIFIED_CODER)},
    CERTIFICATION: {"credentials": (CCS,)},
    RESUME: {"traits": (Trait("resume-up-to-date"),)},
    JOB: {"experience": (CODING,)},
    ADVANCEMENT: {"experience": (CODING, SUPERVISING)},
}
"""What somebody states who has done a stage about something."""


def after(kinds: list[StageKind]) -> Profile:
    """Return somebody who has done what these stages are about, and nothing else."""
    facts: dict[str, Any] = dict.fromkeys(("education", "experience", "credentials", "exams", "training", "traits"), ())
    for kind in kinds:
        facts |= SHOWN_BY[kind]
    return Profile(**facts)


@pytest.mark.parametrize("article", ["000", "001", "003"])
def test_42_to_44_a_path_is_walked_stage_by_stage(article: str) -> None:
    path = told_by(article)
    walked: list[StageKind] = []
    for place, stage in enumerate(path.stages, 1):
        progress = CATALOG.progress(after(walked), path, on=TODAY)
        assert progress.next is not None
        assert progress.next.place == place
        walked += stage.kinds
    end = CATALOG.progress(after(walked), path, on=TODAY)

    assert end.next is None
    assert [item.stage for item in end.done] == list(path.stages)
    assert all(item.assessment.claim in by(article, item.stage.done) for item in end.stages)


# 45 to 47: the ladder

LADDER = CATALOG.ladders["coder-advancement"]
OLD_HAND = Profile(
    education=(Education(EducationLevel.HIGH_SCHOOL, conferred=date(1990, 6, 1)),),
    experience=(Employment("coder", since=date(1990, 7, 1), domains="medical-coding", tags=()),),
    credentials=(),
    exams=(),
    training=(),
    traits=(),
)


@pytest.mark.parametrize("article", ["000", "001"])
def test_45_a_coder_rises_to_supervisor_with_experience_that_is_not_counted(article: str) -> None:
    step = only(s for s in LADDER.up_from("coder") if s.upper == "coding-supervisor")
    rule = only(said(article, ROLES["coding-supervisor"].to_enter))
    answer = CATALOG.assess(rule, OLD_HAND, on=TODAY)

    assert by(article, step.kind)
    assert answer.verdict is Verdict.UNKNOWN
    assert len(answer.unsettled) == 1
    assert CATALOG.assess(rule, schooled(), on=TODAY).verdict is Verdict.UNMET


def test_45_a_supervisor_supervises_coders_by_000_and_oversees_coding_by_001() -> None:
    supervisor = ROLES["coding-supervisor"]

    assert said("000", supervisor.duties) == ["Supervise other coders."]
    assert said("001", supervisor.duties) == ["Oversee how coding is done."]
    assert said("000", supervisor.level) == said("001", supervisor.level) == [WorkLevel.SUPERVISORY]


@pytest.mark.parametrize("article", ["000", "001"])
@pytest.mark.parametrize("role", ["assistant-director-of-medical-records", "director-of-medical-records"])
def test_46_a_coder_rises_to_director_at_a_smaller_facility(article: str, role: str) -> None:
    step = only(s for s in LADDER.up_from("coder") if s.upper == role)
    rule: Rule = only(said(article, ROLES[role].to_enter))

    assert by(article, step.kind)
    assert said(article, ROLES[role].level) == [WorkLevel.MANAGEMENT]
    assert isinstance(rule.requires, AllOf)
    assert HasTrait("smaller-facility") in rule.requires.parts


def test_46_the_size_of_the_facility_is_asked_of_the_person() -> None:
    answer = CATALOG.assess("director-of-medical-records", OLD_HAND, on=TODAY)

    assert answer.verdict is Verdict.UNKNOWN
    assert "Is this so: work at a smaller facility?" in {question.text for question in answer.questions()}


@pytest.mark.parametrize("subject", ["health-information-systems", "health-information-management"])
def test_47_a_bachelors_leads_to_health_information_manager_by_000(subject: str) -> None:
    step = only(s for s in LADDER.up_from("coder") if s.upper == "health-information-manager")
    who = schooled(EducationLevel.BACHELOR, subject=subject)

    assert by("000", step.kind)
    assert said("000", ROLES["health-information-manager"].level) == [WorkLevel.MANAGEMENT]
    assert entered("000", who, "health-information-manager") is Verdict.MET
    assert entered("000", schooled(ASSOCIATE, subject=subject), "health-information-manager") is Verdict.UNMET
    assert [s.step.upper for s in CATALOG.climb(who, LADDER.id, on=TODAY).open] == ["health-information-manager"]


# 48 to 52: related careers

RELATED = {
    "000": {"information-clerk", "medical-and-health-services-manager", "medical-transcriptionist"},
    "001": {"information-clerk", "medical-transcriptionist"},
    "003": {"medical-secretary", "medical-biller", "medical-records-clerk", "medical-director"},
    "004": {"medical-and-health-services-manager", "medical-transcriptionist"},
}


def related(article: str) -> None:
    assert set(said(article, CODER.related)) == RELATED[article]
    assert all(by(article, ROLES[role].names) for role in RELATED[article])


def test_48_related_careers_by_000() -> None:
    related("000")


def test_49_related_careers_by_001() -> None:
    related("001")


def test_49_a_transcriptionist_typically_has_a_postsecondary_certificate_by_001() -> None:
    claim = only(by("001", ROLES["medical-transcriptionist"].to_enter))

    assert claim.value.requires == EducationAtLeast(CERTIFICATE)
    assert "typically" in claim.note


def test_49_for_an_information_clerk_a_diploma_may_do_and_many_have_some_college_by_001() -> None:
    clerk = ROLES["information-clerk"]
    usual = only(said("001", clerk.usual))

    assert entered("001", schooled(), clerk.id) is Verdict.MET
    assert usual.share is Share.MANY
    assert usual.has.stage is EducationStage.ENROLLED


def test_50_related_careers_by_003() -> None:
    related("003")


def test_51_related_careers_by_004() -> None:
    related("004")


def test_52_the_figures_of_the_group_cover_cancer_registrars_by_004() -> None:
    (counted,) = said("004", ROLES["cancer-registrar"].counted_in)

    assert counted == ("soc2010:29-2071",)
    assert "soc2010:29-2071" in only(said("004", CODER.counted_in))


# 53: a real posting

OPENING = ROLES["courtyard:medical-coder"]
TRAITS = tuple(
    Trait(name, since=date(2020, 1, 1))
    for name in (
        "bilingual-english-spanish",
        "computer-skills",
        "understands-medical-coding",
        "understands-medical-terminology",
        "understands-reimbursement",
    )
)
SIX_MONTHS = Employment("coder", since=date(2026, 5, 22), domains="medical-coding", tags=())
CPC = HeldCredential("CPC", earned=date(2026, 1, 5))

APPLICANTS = {
    "certified": (Profile(credentials=(CPC,), experience=(), traits=TRAITS), Verdict.MET),
    "six months": (Profile(credentials=(), experience=(SIX_MONTHS,), traits=TRAITS), Verdict.MET),
    "both": (Profile(credentials=(CPC,), experience=(SIX_MONTHS,), traits=TRAITS), Verdict.MET),
    "neither": (Profile(credentials=(), experience=(), traits=TRAITS), Verdict.UNMET),
    "not bilingual": (
        Profile(credentials=(CPC,), experience=(), traits=(Trait(TRAITS[0].name, has=False), *TRAITS[1:])),
        Verdict.UNMET,
    ),
    "understanding not stated": (Profile(credentials=(CPC,), experience=(), traits=TRAITS[:2]), Verdict.UNKNOWN),
}


@pytest.mark.parametrize(("who", "verdict"), APPLICANTS.values(), ids=APPLICANTS)
def test_53_the_opening_at_courtyard_is_judged_as_any_rule(who: Profile, verdict: Verdict) -> None:
    answer = CATALOG.assess("courtyard:medical-coder", who, on=TODAY)

    assert answer.verdict is verdict
    assert answer.claim in by("003", OPENING.to_enter)


def test_53_a_day_short_of_six_months_is_short() -> None:
    short = Profile(credentials=(), experience=(SIX_MONTHS,), traits=TRAITS)

    assert CATALOG.when("courtyard:medical-coder", short).first_met(since=date(2026, 1, 1)) == TODAY


def test_53_the_opening_is_courtyards_and_a_coders() -> None:
    assert by("003", CATALOG.organizations["courtyard"].names)
    assert by("003", OPENING.names)
    assert ROLES.where(employer="courtyard").ids() == ("courtyard:medical-coder",)
    assert said("003", OPENING.kind_of) == ["coder"]
    assert said("003", OPENING.skills) == ["computer-skills"]
    assert set(said("003", OPENING.knowledge)) == {"medical-coding", "medical-terminology", "reimbursement"}


# 54 to 65: more of the same articles


def test_54_colleges_rarely_offer_the_associates_by_000_and_002_says_otherwise() -> None:
    description = PROGRAMS["any:coding-associate"].description

    assert described("000", description, "Rare", "for-profit")
    assert described("002", description, "two-year", "colleges")
    assert {c.source.id for claim in description.claims_at(on=TODAY) for c in claim.citations} >= {
        "article-000",
        "article-002",
    }
    assert description.disputes(on=TODAY)
    assert described("000", PROGRAMS["any:coding-certificate"].description, "colleges")


def test_55_a_beginner_can_have_the_cpc_or_the_mcs_by_000() -> None:
    for credential in ("aapc:cpc", "pahcs:mcs"):
        assert described("000", CATALOG.credentials[credential].description, "beginn")
    stage = only(told_by("000").stages_of(CERTIFICATION))
    assert missing("000", stage.advice, "CPC or the MCS, and others") == []


def test_55_there_are_more_than_two_bodies_by_000() -> None:
    assert described("000", CATALOG.organizations["pahcs"].description, "at least two")
    assert len([o for o in CATALOG.organizations if by("000", o.names)]) > 2


def test_56_the_key_responsibilities_in_the_table_of_000() -> None:
    in_the_table = {
        claim.value
        for claim in by("000", CODER.duties)
        if any(is_of("000", c) and c.locator == "table" for c in claim.citations)
    }

    assert in_the_table == {
        "Analyze data.",
        "Review records.",
        "Organize records.",
        "Use classification or coding software.",
        "Keep the data of patients intact.",
    }


def test_57_what_information_clerks_do_by_000_and_001() -> None:
    clerk = ROLES["information-clerk"]

    assert missing("000", clerk.duties, "keep records", "collect data", "inform clients") == []
    assert described("000", clerk.description, "need not know coding")
    assert described("001", clerk.description, "licensing", "filing", "municipal business", "travel")
    assert missing("001", clerk.duties, "basic clerical work") == []
    assert said("001", clerk.level) == [WorkLevel.CLERICAL]


def test_57_what_managers_do_by_000() -> None:
    manager = ROLES["medical-and-health-services-manager"]

    assert missing("000", manager.duties, "direct and coordinate") == []
    assert described("000", manager.description, "clerical duties in common")


def test_57_what_transcriptionists_do_by_000_and_001() -> None:
    duties = ROLES["medical-transcriptionist"].duties

    assert said("000", ROLES["medical-and-health-services-manager"].level) == [WorkLevel.MANAGEMENT]
    for article in ("000", "001"):
        assert missing(article, duties, "recordings of health care workers and write reports") == []
    assert missing("001", duties, "review and edit") == []
    for article in ("000", "001"):
        assert described(article, ROLES["medical-transcriptionist"].description, "written reports")


def test_58_the_coc_covers_outpatient_work_under_another_name_by_003() -> None:
    coc = CATALOG.credentials["aapc:coc"]

    assert described("003", coc.description, "emergency rooms", "clinics", "tests", "therapies")
    assert CATALOG.credentials.find("Certified Outpatient Coding") is coc


def test_59_specialty_credentials_measure_readiness_by_003() -> None:
    for credential in ("aapc:cgsc", "aapc:cfpc", "aapc:canpc"):
        assert described("003", CATALOG.credentials[credential].description, "ready for real coding")


def test_60_what_one_must_know_by_003() -> None:
    assert set(said("003", CODER.knowledge)) == {
        "anatomy-and-physiology",
        "disease-processes",
        "medical-terminology",
    }


def test_60_how_one_works_and_learns_by_003() -> None:
    assert (
        missing("003", CODER.conditions, "from home", "freelancers", "computers, printers and other", "deadlines") == []
    )
    assert missing("003", CODER.training, "most of it comes with the program") == []
    assert missing("003", only(told_by("003").stages_of(JOB)).advice, "internships too, paid ones among them") == []


def test_60_the_cpc_is_the_least_one_should_hold_by_003() -> None:
    claim = only(CODER.credentials.claims_of("aapc:cpc"))

    assert "the least one should hold" in places("003", claim)
    assert missing("003", only(told_by("003").stages_of(CERTIFICATION)).advice, "the CPC as the least") == []


def test_61_what_a_resume_should_say_by_003() -> None:
    resume, job = (only(told_by("003").stages_of(kind)) for kind in (RESUME, JOB))

    assert (
        missing(
            "003",
            resume.advice,
            "highest education",
            "certifications",
            "skills.",
            "name the employer, your title and your duties",
            "carry over",
        )
        == []
    )
    assert missing("003", job.advice, "in your area", "fit best", "a letter of its own") == []
    assert missing("003", told_by("003").stages[0].advice, "what openings in your area ask for") == []


def test_62_the_duties_in_the_posting_by_003() -> None:
    assert (
        missing(
            "003",
            OPENING.duties,
            "medical services, pharmaceutical supplies, diagnoses",
            "progress notes",
            "as specifically",
            "confidential",
        )
        == []
    )


def test_63_coders_stand_between_the_office_and_billing_companies_in_a_team_by_002() -> None:
    assert "billing companies" in said("002", CODER.works_with)
    assert described("002", CODER.description, "medical office", "billing companies")
    assert described("002", CODER.description, "One of a team")


def test_64_what_one_must_know_by_001() -> None:
    claims = {claim.value: places("001", claim) for claim in by("001", CODER.knowledge)}

    assert set(claims) == {"medical-terminology", "medical-coding", "anatomy-and-physiology"}
    assert "helps to understand what is coded" in claims["anatomy-and-physiology"]
    assert "insurance coding" in claims["medical-coding"]


def test_64_the_sites_of_ahima_and_cahiim() -> None:
    assert CATALOG.organizations["ahima"].url == "https://www.ahima.org"
    assert CATALOG.organizations["cahiim"].url == "https://www.cahiim.org"


@pytest.mark.parametrize("article", ARTICLES)
def test_65_aapc_is_written_out_by_all_five(article: str) -> None:
    assert "American Academy of Professional Coders" in {
        names.full for names in said(article, CATALOG.organizations["aapc"].names)
    }


def test_65_ahima_and_aapc_are_among_the_foremost_by_004() -> None:
    for body in ("aapc", "ahima"):
        assert described("004", CATALOG.organizations[body].description, "foremost")
    for article in ("000", "001", "002", "004"):
        (names,) = said(article, CATALOG.organizations["ahima"].names)
        assert names.full == "American Health Information Management Association"


# The figures of the head, by their numbers in the list of figures.


def figure(article: str, measure: str, value: str, **where: Any) -> Observation:  # noqa: ANN401 - dimensions
    """Return the one figure an article states of a measure, which has the value."""
    found = CATALOG.statistics.where(source=f"article-{article}", measure=measure, **where)
    exact = only(one for one in found if one.value == Decimal(value))
    assert is_of(article, exact.citation)
    return exact


TECHNICIANS = "medical-records-and-health-information-technicians"
SPECIALISTS = "medical-records-and-health-information-specialists"


def years(one: Observation) -> tuple[int, int] | None:
    return None if one.period is None else (one.period.first_year, one.period.last_year)


def test_figure_1_growth_by_000() -> None:
    one = figure("000", "projected_growth", "11")

    assert (one.population, years(one), one.unit) == (TECHNICIANS, (2018, 2028), "percent")


def test_figure_2_median_by_000_is_of_2018_and_not_of_may() -> None:
    one = figure("000", "median_annual_wage", "40350")

    assert (one.population, str(one.period)) == (TECHNICIANS, "2018")


def test_figure_3_share_by_000_is_of_coders() -> None:
    one = figure("000", "attained_at_most_high_school", "48")

    assert (one.population, one.period, one.dataset) == ("coders", None, "onet-online")


def test_figure_4_the_length_of_a_certificate_is_an_attribute_of_the_program() -> None:
    assert said("000", PROGRAMS["any:coding-certificate"].months) == [Between(12, 24)]


def test_figure_5_the_year_for_full_cpc_is_a_rule() -> None:
    rule: Rule = only(said("000", CATALOG.credentials["aapc:cpc"].to_earn))

    assert isinstance(rule.requires, AllOf)
    assert {getattr(part, "months", None) for part in rule.requires.parts} == {12, None}


def test_figures_6_and_7_questions_and_areas_belong_to_the_exam() -> None:
    form = only(said("000", CATALOG.exams["aapc:cpc-exam"].format))

    assert (form.questions, form.areas) == (Between.exactly(150), 24)


def test_figures_8_and_9_the_mcs_has_a_rule_and_an_exam() -> None:
    rule: Rule = only(said("000", CATALOG.credentials["pahcs:mcs"].to_sit))
    form = only(said("000", CATALOG.exams["pahcs:mcs-exam"].format))

    assert any(getattr(part, "months", None) == 24 for part in rule.requires.parts)  # type: ignore[union-attr]
    assert {part.questions for part in form.parts} == {Between.exactly(60), Between.exactly(140)}


def test_figure_10_employed_by_000() -> None:
    one = figure("000", "employment", "215500")

    assert (one.population, str(one.period)) == ("medical-records-technicians", "2018")


def test_figure_11_projected_employment_by_000() -> None:
    one = figure("000", "projected_employment", "238600")

    assert one.population == TECHNICIANS
    assert years(one) in {(2018, 2028), (2028, 2028)}


def test_figure_12_median_of_coding_technicians_by_000_has_no_publisher() -> None:
    one = figure("000", "median_annual_wage", "53325")

    assert (one.population, str(one.period), one.dataset) == (
        "medical-records-coding-technicians",
        "2019",
        "not-named",
    )


def test_figure_13_growth_by_001() -> None:
    one = figure("001", "projected_growth", "9")

    assert (one.population, years(one)) == (SPECIALISTS, (2020, 2030))


def test_figure_14_median_by_001() -> None:
    one = figure("001", "median_annual_wage", "45240")

    assert (one.population, str(one.period)) == (SPECIALISTS, "2020")


def test_figure_15_the_five_steps_are_stages() -> None:
    assert len(told_by("001").stages) == 5


def test_figure_16_growth_by_002_is_much_faster_than_average_and_has_a_driver() -> None:
    one = figure("002", "projected_growth", "11")

    assert (one.population, years(one)) == (TECHNICIANS, (2018, 2028))
    assert said("002", CODER.growth) == [GrowthPace.MUCH_FASTER]
    assert missing("002", CODER.growth_drivers, "exams and procedures") == []


def test_figure_17_median_by_002_is_printed_for_2018_and_for_may_2018() -> None:
    found = CATALOG.statistics.where(source="article-002", measure="median_annual_wage")

    assert {(str(one.period), one.value) for one in found} == {
        ("2018", Decimal(40350)),
        ("2018-05", Decimal(40350)),
    }
    assert {one.population for one in found} == {TECHNICIANS}


def test_figure_18_twenty_units_a_year_by_002() -> None:
    renewal = only(said("002", CATALOG.credentials["ahima:rhit"].renewal))

    assert (renewal.credits, renewal.every_months) == (Between.exactly(20), 12)


def test_figure_19_colleges_of_two_years_by_002() -> None:
    assert described("002", PROGRAMS["any:coding-associate"].description, "two-year")


def test_figure_20_common_salary_by_003() -> None:
    one = figure("003", "common_hourly_wage", "20.91")

    assert (one.population, one.dataset, one.unit) == ("medical-coder-positions", "indeed", "usd-per-hour")


def test_figure_21_range_of_salaries_by_003() -> None:
    low, high = figure("003", "lowest_hourly_wage", "7.25"), figure("003", "highest_hourly_wage", "44.40")

    assert {low.population, high.population} == {"medical-coder-positions"}


def test_figure_22_six_months_in_the_posting_are_a_rule() -> None:
    assert CATALOG.assess(OPENING.id, APPLICANTS["six months"][0], on=TODAY).verdict is Verdict.MET


def test_figure_23_growth_by_004() -> None:
    one = figure("004", "projected_growth", "13")

    assert (one.population, years(one)) == (TECHNICIANS, (2016, 2026))


def test_figure_24_employed_by_004() -> None:
    one = figure("004", "employment", "208650")

    assert (one.population, str(one.period)) == (TECHNICIANS, "2018-05")


def test_figure_25_median_by_004() -> None:
    one = figure("004", "median_annual_wage", "40350")

    assert (one.population, str(one.period)) == (TECHNICIANS, "2018-05")


def test_pay_varies_by_place_and_experience_by_003() -> None:
    assert set(said("003", CODER.pay_varies_by)) == {PayFactor.LOCATION, PayFactor.EXPERIENCE}


# The ledger itself.


def numbers_of(*modules: str) -> list[int]:
    """Return the entries that tests are numbered by."""
    found: list[int] = []
    for module in modules:
        for name in vars(import_module(module)):
            match = re.fullmatch(r"test_(\d+)_(?:to_(\d+)_)?.*", name)
            if match:
                found += range(int(match[1]), int(match[2] or match[1]) + 1)
    return found


@pytest.mark.skipif(not LEDGER.exists(), reason="the ledger is not beside this checkout")
def test_every_entry_of_the_ledger_has_a_test() -> None:
    text = LEDGER.read_text(encoding="utf-8")
    entries = {n for n in range(1, 100) if re.search(rf"(?:^|\. |\n){n}\. ", text)}

    assert entries == set(range(1, 66))
    assert set(numbers_of("test_ledger", "test_ledger_credentials")) == entries


def test_every_figure_named_in_the_head_has_a_test() -> None:
    tested = {
        int(number)
        for name in globals()
        if name.startswith("test_figure")
        for number in re.findall(r"_(\d+)(?=_)", name.split("_by_", maxsplit=1)[0] + "_")
        if int(number) <= 25
    }

    assert tested == set(range(1, 26))


def test_the_figures_of_the_articles_are_those_of_the_head_and_no_more() -> None:
    counted = {a: len(CATALOG.statistics.where(source=f"article-{a}")) for a in ARTICLES}

    # 002 prints its median twice; 003 gives the two ends of a range
    assert counted == {"000": 6, "001": 2, "002": 3, "003": 3, "004": 3}
    assert sum(counted.values()) == 15 + 2


PRINTED = {
    "000": ("clerical-level worker", "biology, English, computers and business", "1-2 years", "smaller facility"),
    "001": ("go-between", "mathematics, biology, health, and computers", "smaller facilities", "municipal business"),
    "002": ("surest way", "much faster than average", "associate's degree, certificate or diploma"),
    "003": ("and/or six months", "bilingual in English and Spanish", "geographic location and experience"),
    "004": ("entirely online", "disease processes", "such as cancer registrars"),
}


@pytest.mark.skipif(not SEEDS.exists(), reason="the articles are not beside this checkout")
@pytest.mark.parametrize(("article", "phrases"), PRINTED.items(), ids=PRINTED)
def test_the_article_prints_what_is_laid_to_it(article: str, phrases: tuple[str, ...]) -> None:
    (file,) = SEEDS.glob(f"{article}_*.txt")
    text = " ".join(file.read_text(encoding="utf-8").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())

    assert [phrase for phrase in phrases if phrase not in text] == []


def test_certification_is_expected_in_the_opening_and_advised_for_coders() -> None:
    advised = [HoldsAny(category="coding") in only(said(a, CODER.to_enter)).recommends for a in ARTICLES]

    assert advised == [True] * 5
