"""What the roles, ladders, paths and programs of the built-in catalogue must keep to."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve

import codercareer
from codercareer.careers import Role
from codercareer.credentials import TrainingProgram
from codercareer.data import aapc_apprentices, aapc_core, ahima
from codercareer.data.sources import READ
from codercareer.facts import Education, EducationLevel, Training
from codercareer.listing import Listing
from codercareer.paths import CareerPath, Ladder, StageKind, steps_between
from codercareer.profile import Profile
from codercareer.verdicts import Verdict
from codercareer.vocabulary import Scheme

TODAY = date(2026, 11, 22)
CATALOG = codercareer.load_catalog()
PROGRAMS = CATALOG.programs
NOTHING = Profile(
    education=(), experience=(), credentials=(), exams=(), training=(), credits=(), memberships=(), traits=()
)

ROLES_OF_THE_ISSUE = (
    "coder",
    "medical-biller",
    "medical-records-clerk",
    "information-clerk",
    "medical-transcriptionist",
    "medical-secretary",
    "medical-director",
    "coding-supervisor",
    "coding-auditor",
    "coding-educator",
    "compliance-officer",
    "assistant-director-of-medical-records",
    "director-of-medical-records",
    "health-information-manager",
    "medical-and-health-services-manager",
    "cancer-registrar",
)

BESIDES = {
    "health-information-technician": "of which 001 calls the coder one type",
    "courtyard:medical-coder": "the opening that 003 prints",
}

NOT_SAID_TO_ENTER = {
    "cancer-registrar": "004 names it and says no more; the rule for the ODS is a credential's",
    "coding-auditor": "AAPC's survey names it and says no more",
    "coding-educator": "AAPC's survey names it and says no more",
    "compliance-officer": "AAPC's survey names it and says no more",
    "health-information-technician": "001 names it and says no more",
    "medical-and-health-services-manager": "000 and 004 name it and do not say what it takes",
    "medical-biller": "003 names it and says no more",
    "medical-director": "003 names it and says no more",
    "medical-records-clerk": "003 names it and says no more",
    "medical-secretary": "003 names it and says no more",
}
"""The roles of which no source says what it takes to be hired, and why."""

NO_DOMAIN = {
    "information-clerk": "its work has no term",
    "medical-and-health-services-manager": "its work has no term",
    "medical-director": "its work has no term",
    "medical-records-clerk": "its work has no term",
    "medical-secretary": "its work has no term",
}
"""The roles of which it is not known what work a job in them counts as, and why."""

LENGTHS = {"any:coding-certificate": (12, 24)}
HOURS = {"aapc:cpc-course": (80, None), "ncra:practicum": (160, 160)}
FEES = {"aapc:practicode": (250, 300)}
ENTRY = {"aapc:practicode", "any:coding-internship"}
"""What sources say of the length, the hours, the price and the entry of a program; of all others it is not known."""

ROLE_SCHEMES = {
    "skills": Scheme.SKILL,
    "knowledge": Scheme.TOPIC,
    "school_subjects": Scheme.SUBJECT,
    "course_subjects": Scheme.TOPIC,
    "settings": Scheme.SETTING,
    "largest_settings": Scheme.SETTING,
}


def id_of(entry: Any) -> str:  # noqa: ANN401 - any entry
    found: str = entry.id
    return found


def fits(term: str, scheme: Scheme) -> bool:
    return scheme in CATALOG.terms[term].schemes


@pytest.mark.parametrize("role", ROLES_OF_THE_ISSUE)
def test_a_role_named_in_the_issue_has_an_entry(role: str) -> None:
    assert CATALOG.roles[role].names.at(on=TODAY) is not None


def test_no_role_is_there_without_a_reason() -> None:
    assert set(CATALOG.roles.ids()) == {*ROLES_OF_THE_ISSUE, *BESIDES}


@pytest.mark.parametrize("role", CATALOG.roles, ids=id_of)
def test_the_words_of_a_role_fit_what_they_are_used_for(role: Role) -> None:
    for name, scheme in ROLE_SCHEMES.items():
        listing: Listing[str] = getattr(role, name)
        assert all(fits(claim.value, scheme) for claim in listing.claims), name
    assert all(fits(term, Scheme.DOMAIN) for term in role.domains or ())
    assert all(fits(term, Scheme.TAG) for term in role.tags or ())


@pytest.mark.parametrize("role", CATALOG.roles, ids=id_of)
def test_what_it_takes_to_be_hired_is_claimed_or_listed_with_its_reason(role: Role) -> None:
    assert bool(role.to_enter) is (role.id not in NOT_SAID_TO_ENTER)


@pytest.mark.parametrize("role", CATALOG.roles, ids=id_of)
def test_what_work_a_role_is_has_a_term_or_is_listed_with_its_reason(role: Role) -> None:
    assert (role.domains is None) is (role.id in NO_DOMAIN)


@pytest.mark.parametrize("role", CATALOG.roles, ids=id_of)
def test_an_opening_says_whose_it_is_and_of_what_role(role: Role) -> None:
    employer, colon, _ = role.id.rpartition(":")

    assert role.employer == (employer if colon else None)
    assert bool(role.employer) <= bool(role.kind_of)


@pytest.mark.parametrize("program", CATALOG.programs, ids=id_of)
def test_a_program_gives_an_education_in_something_or_none(program: TrainingProgram) -> None:
    if program.level is None:
        assert program.subject is None
    else:
        assert (program.subject is None) is (program.level is EducationLevel.HIGH_SCHOOL)
        assert program.subject is None or fits(program.subject, Scheme.SUBJECT)


@pytest.mark.parametrize("program", CATALOG.programs, ids=id_of)
def test_who_accredits_a_program_accredits_its_level(program: TrainingProgram) -> None:
    if program.level is not None:
        for accreditor in program.accreditors or ():
            assert program.level in CATALOG.organizations[accreditor].accredits.value(on=READ)


@pytest.mark.parametrize("program", CATALOG.programs, ids=id_of)
def test_what_a_program_takes_and_costs_is_known_just_where_a_source_says(program: TrainingProgram) -> None:
    months = {(claim.value.low, claim.value.high) for claim in program.months.claims}
    hours = {(claim.value.low, claim.value.high) for claim in program.contact_hours.claims}
    fees = {(fee.amount_usd, fee.up_to_usd) for claim in program.fees.claims for fee in claim.value}

    assert months == ({LENGTHS[program.id]} if program.id in LENGTHS else set())
    assert hours == ({HOURS[program.id]} if program.id in HOURS else set())
    assert fees == ({FEES[program.id]} if program.id in FEES else set())
    assert bool(program.to_enter) is (program.id in ENTRY)


def test_each_way_to_rhit_and_rhia_by_education_has_a_program() -> None:
    given = {(p.level, p.subject, body) for p in CATALOG.programs for body in p.accreditors or ()}
    him = "health-information-management"

    assert (EducationLevel.ASSOCIATE, him, "cahiim") in given
    for level in (EducationLevel.BACHELOR, EducationLevel.MASTER, EducationLevel.POST_BACCALAUREATE_CERTIFICATE):
        assert (level, him, "cahiim") in given
    for body in ("chima", "himaa", "kmra"):
        assert (EducationLevel.BACHELOR, him, body) in given


def after(program: str) -> Profile:
    """Return somebody who completed a program in June 2026, and has nothing else."""
    given = PROGRAMS[program].gives(completed=date(2026, 6, 1))
    return evolve(
        NOTHING,
        education=[fact for fact in given if isinstance(fact, Education)],
        training=[fact for fact in given if isinstance(fact, Training)],
    )


OPENS = {
    "any:cahiim-associate": ("ahima:rhit", "sit"),
    "any:cahiim-bachelor": ("ahima:rhia", "sit"),
    "any:cahiim-master": ("ahima:rhia", "sit"),
    "any:cahiim-post-baccalaureate": ("ahima:rhia", "sit"),
    "any:kmra-bachelor": ("ahima:rhia", "sit"),
    "any:high-school": ("ahima:ccs", "sit"),
    "any:his-bachelor": ("health-information-manager", "enter"),
    "any:coding-certificate": ("coder", "enter"),
}


@pytest.mark.parametrize(("program", "opened"), OPENS.items(), ids=OPENS)
def test_what_a_program_gives_opens_what_asks_for_it(program: str, opened: tuple[str, Any]) -> None:
    target, to = opened

    assert CATALOG.assess(target, NOTHING, on=TODAY, to=to).verdict is not Verdict.MET
    assert CATALOG.assess(target, after(program), on=TODAY, to=to).verdict is Verdict.MET


def test_a_program_without_a_level_gives_a_training_alone() -> None:
    (given,) = PROGRAMS["aapc:practicode"].gives(completed=date(2026, 6, 1))

    assert given == Training(
        "aapc:practicode", kind="coding-practice", topic="medical-coding", completed=TODAY.replace(month=6, day=1)
    )


# Ladders and paths.


@pytest.mark.parametrize("ladder", CATALOG.ladders, ids=id_of)
def test_a_ladder_has_steps_and_somebody_who_tells_it(ladder: Ladder) -> None:
    assert ladder.steps
    assert ladder.names.at(on=TODAY) is not None
    assert all(step.kind for step in ladder.steps)


@pytest.mark.parametrize("ladder", CATALOG.ladders, ids=id_of)
def test_no_rule_stands_in_a_ladder_a_second_time(ladder: Ladder) -> None:
    assert not any(step.rule for step in ladder.steps)


def test_the_ladders_of_aapc_and_ahima_follow_from_the_rules_of_their_credentials() -> None:
    of_aapc = steps_between((*aapc_apprentices.CREDENTIALS, *aapc_core.CREDENTIALS))

    assert CATALOG.ladders["aapc:apprentice-to-full"].steps == of_aapc
    assert CATALOG.ladders["ahima:credentials"].steps == steps_between(ahima.CREDENTIALS)


def test_the_step_from_rhit_to_rhia_went_with_the_proviso() -> None:
    (step,) = [s for s in CATALOG.ladders["ahima:credentials"].steps if s.upper == "ahima:rhia"]

    assert step.lower == "ahima:rhit"
    assert step.kind.at(on=date(2018, 6, 1)) is not None
    assert step.kind.at(on=TODAY) is None


def test_what_led_to_the_ccs_was_asked_for_once_and_is_advised_now() -> None:
    (step,) = [
        s for s in CATALOG.ladders["ahima:credentials"].steps if (s.lower, s.upper) == ("ahima:cca", "ahima:ccs")
    ]

    assert step.kind.value(on=date(2016, 1, 1)).name == "ASKED"
    assert step.kind.value(on=TODAY).name == "ADVISED"


@pytest.mark.parametrize("path", CATALOG.paths, ids=id_of)
def test_a_path_leads_to_the_coder_by_stages_of_one_article(path: CareerPath) -> None:
    (claim,) = path.names.claims
    told_by = {citation.source.id for citation in claim.citations}
    said_by = {
        citation.source.id
        for stage in path.stages
        for claims in (stage.done, stage.optional, stage.advice)
        for said in claims.claims
        for citation in said.citations
    }

    assert path.leads_to == "coder"
    assert len(told_by) == 1
    assert said_by == told_by


@pytest.mark.parametrize("path", CATALOG.paths, ids=id_of)
def test_of_each_stage_it_is_said_whether_it_may_be_left_out(path: CareerPath) -> None:
    assert all(stage.optional for stage in path.stages)
    assert all(stage.kinds for stage in path.stages)


def test_the_three_paths_stand_in_the_orders_of_their_articles() -> None:
    hs, training, cert, job, resume, up = (
        StageKind.HIGH_SCHOOL,
        StageKind.TRAINING,
        StageKind.CERTIFICATION,
        StageKind.JOB,
        StageKind.RESUME,
        StageKind.ADVANCEMENT,
    )

    assert [stage.kinds for stage in CATALOG.paths["coder-certify-then-work"].stages] == [
        (hs,),
        (training,),
        (cert,),
        (job,),
        (up,),
    ]
    assert [stage.kinds for stage in CATALOG.paths["coder-work-then-certify"].stages] == [
        (hs,),
        (training,),
        (job,),
        (cert,),
        (up,),
    ]
    assert [stage.kinds for stage in CATALOG.paths["coder-certify-then-apply"].stages] == [
        (hs, training),
        (cert,),
        (resume,),
        (job,),
    ]


@pytest.mark.parametrize("path", CATALOG.paths, ids=id_of)
def test_whoever_has_nothing_has_done_no_stage(path: CareerPath) -> None:
    progress = CATALOG.progress(NOTHING, path, on=TODAY)

    assert progress.done == ()
    assert progress.next is not None
    assert progress.next.place == 1
    assert progress.explain()


@pytest.mark.parametrize("ladder", CATALOG.ladders, ids=id_of)
def test_every_ladder_can_be_climbed_by_anybody(ladder: Ladder) -> None:
    assert CATALOG.climb(NOTHING, ladder, on=TODAY).open == ()
    assert CATALOG.climb(Profile(), ladder, on=TODAY).explain()


@pytest.mark.parametrize("role", CATALOG.roles, ids=id_of)
def test_every_role_can_be_asked_about_by_anybody(role: Role) -> None:
    for who in (NOTHING, Profile()):
        answer = CATALOG.assess(role.id, who, on=TODAY)

        assert answer.verdict is not Verdict.MET
        assert answer.explain()


@pytest.mark.parametrize("day", [date(2000, 1, 1), date(2019, 12, 31), date(2022, 6, 1), TODAY], ids=str)
def test_careers_as_they_could_be_known_can_be_asked_about_too(day: date) -> None:
    known = CATALOG.as_known(day)

    for path in known.paths:
        assert known.progress(NOTHING, path, on=day).explain()
    for ladder in known.ladders:
        assert known.climb(NOTHING, ladder, on=day).explain()
    assert len(known.assess_all(NOTHING, on=day, to="enter")) == len(known.roles)


def test_in_2019_only_what_the_articles_of_then_say_was_known() -> None:
    known = CATALOG.as_known(date(2019, 12, 31))

    assert known.paths.ids() == ()
    assert {c.source.id for claim in known.roles["coder"].skills.claims for c in claim.citations} == {"article-004"}
