"""What the five career articles say of certification: ledger entries 28 to 41, each given back with its article."""

from datetime import date
from pathlib import Path

import pytest
from ledger import by, described, only, said

import codercareer
from codercareer.careers import Expectation, Share
from codercareer.claims import Names
from codercareer.credentials import CredentialStatus
from codercareer.exams import PartKind
from codercareer.facts import EducationLevel, Employment, ExamResult, Training
from codercareer.profile import Profile
from codercareer.quantities import Between
from codercareer.requirements import EducationAtLeast, ExperienceAtLeast, Holds, HoldsAny, Passed
from codercareer.rules import Rule
from codercareer.verdicts import Verdict

TODAY = date(2026, 11, 22)
CATALOG = codercareer.load_catalog()
CREDENTIALS, EXAMS, ORGANIZATIONS = CATALOG.credentials, CATALOG.exams, CATALOG.organizations
CODER = CATALOG.roles["coder"]
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


# 28


def test_28_ahima_approves_certificate_programs_by_001() -> None:
    accredits = only(by("001", ORGANIZATIONS["ahima"].accredits))
    program = CATALOG.programs["any:pcap-certificate"]

    assert accredits.value == (EducationLevel.POSTSECONDARY_CERTIFICATE,)
    assert program.accreditors == ("ahima",)
    assert by("001", program.names)
    assert described("001", ORGANIZATIONS["ahima"].description, "approved certificate programs")


def test_28_cahiim_accredits_associates_and_higher_by_001() -> None:
    levels = only(by("001", ORGANIZATIONS["cahiim"].accredits)).value

    assert min(levels) is EducationLevel.ASSOCIATE
    assert {EducationLevel.BACHELOR, EducationLevel.MASTER} <= set(levels)


# 29

EXPECTED = {
    "000": Expectation(mandatory=False, preferred_by=Share.MOST),
    "001": Expectation(mandatory=False, preferred_by=Share.SOME),
    "002": Expectation(mandatory=False, required_by=Share.MANY),
    "003": Expectation(mandatory=False, preferred_by=Share.MOST),
    "004": Expectation(required_by=Share.MANY),
}


@pytest.mark.parametrize(("article", "expectation"), EXPECTED.items(), ids=EXPECTED)
def test_29_each_article_says_how_far_certification_is_needed(article: str, expectation: Expectation) -> None:
    assert said(article, CODER.certification) == [expectation]


def test_29_the_articles_differ_and_the_newest_is_heard_first() -> None:
    claim = CODER.certification.at(on=TODAY)

    assert claim is not None
    assert claim.value == EXPECTED["003"]
    assert {dispute.value for dispute in CODER.certification.disputes(on=TODAY)} == set(EXPECTED.values()) - {
        EXPECTED["003"]
    }


def test_29_by_003_the_cpc_or_another_certification_is_preferred() -> None:
    rule: Rule = only(said("003", CODER.to_enter))

    assert rule.recommends == (Holds("aapc:cpc"), HoldsAny(category="coding"))
    assert "aapc:cpc" in said("003", CODER.credentials)
    assert described("003", CREDENTIALS["aapc:cpc"].description, "not always required")


# 30

ISSUERS = {
    "aapc": ("000", "001", "002", "003", "004"),
    "ahima": ("000", "001", "002", "004"),
    "bmsc": ("000", "002"),
    "pahcs": ("000",),
}


@pytest.mark.parametrize(("id_", "articles"), ISSUERS.items(), ids=ISSUERS)
def test_30_an_issuer_is_named_by_its_articles(id_: str, articles: tuple[str, ...]) -> None:
    for article in articles:
        assert by(article, ORGANIZATIONS[id_].names), article


def test_30_pahcs_is_spelled_as_000_spells_it() -> None:
    names: Names = only(by("000", ORGANIZATIONS["pahcs"].names)).value

    assert names.full == "Professional Association of Health Care Coding Specialists"


# 31 to 35


def test_31_a_year_of_experience_makes_a_cpc_by_000() -> None:
    rule: Rule = only(by("000", CREDENTIALS["aapc:cpc"].to_earn)).value

    assert rule.requires == Passed("aapc:cpc-exam") & ExperienceAtLeast(12, domain="medical-coding")


def test_31_passing_alone_earns_the_apprentice_by_000() -> None:
    claim = only(by("000", CREDENTIALS["aapc:cpc-a"].to_earn))
    exam = ExamResult("aapc:cpc-exam", taken=date(2020, 1, 1), passed=True)
    job = Employment("coder", since=date(2020, 1, 1), domains=("medical-coding",), tags=())

    assert (
        CATALOG.assess(claim.value, Profile(exams=(exam,), credentials=(), experience=()), on=TODAY).verdict
        is Verdict.MET
    )
    assert (
        CATALOG.assess(claim.value, Profile(exams=(exam,), credentials=(), experience=(job,)), on=TODAY).verdict
        is Verdict.UNMET
    )
    assert by("000", CREDENTIALS["aapc:cpc-a"].names)


def test_31_the_cpc_exam_has_150_multiple_choice_questions_in_24_areas_by_000() -> None:
    form = only(by("000", EXAMS["aapc:cpc-exam"].format)).value

    assert (form.questions, form.areas) == (Between.exactly(150), 24)
    assert {part.kind for part in form.parts} == {PartKind.MULTIPLE_CHOICE}
    assert {part.topic for part in form.parts} >= {
        "coding guidelines",
        "practice management",
        "anesthesia",
        "radiology",
    }


def test_31_a_beginner_can_have_the_cpc_by_000() -> None:
    assert described("000", CREDENTIALS["aapc:cpc"].description, "beginning coder")


def test_32_the_cpc_is_for_the_work_of_physicians_and_others_and_preferred_by_their_services_by_003() -> None:
    cpc = CREDENTIALS["aapc:cpc"]

    assert described("003", cpc.description, "physicians and other providers", "non-physician practitioners", "prefer")


def test_33_the_cpc_has_options_for_outpatient_and_payer_by_004() -> None:
    assert described("004", CREDENTIALS["aapc:cpc"].description, "hospital outpatient", "payer")
    assert {CREDENTIALS.find("CPC-H").id, CREDENTIALS.find("CPC-P").id} == {"aapc:coc", "aapc:cpc-p"}


def test_34_the_coc_is_the_only_outpatient_credential_that_stands_alone_by_003() -> None:
    assert described("003", CREDENTIALS["aapc:coc"].description, "only outpatient", "alone")


def test_34_the_coc_is_certified_outpatient_coding_to_003() -> None:
    written = {
        name for claim in by("003", CREDENTIALS["aapc:coc"].names) for name in (claim.value.full, *claim.value.also)
    }

    assert "Certified Outpatient Coding" in written


def test_35_the_crc_is_on_records_rules_compliance_and_reimbursement_by_003() -> None:
    crc = CREDENTIALS["aapc:crc"]

    assert by("003", crc.names)
    assert described("003", crc.description, "medical records", "rules", "compliance", "reimbursement")
    assert not described("003", crc.description, "risk")


# 36

SPECIALTIES = [
    entry for entry in CREDENTIALS.where(issuer="aapc", category="specialty-coding") if entry.id != "aapc:circc"
]


@pytest.mark.parametrize("credential", SPECIALTIES, ids=lambda entry: str(entry.id))
def test_36_a_specialty_credential_stands_alone_and_is_for_the_experienced_by_003(
    credential: codercareer.credentials.Credential,
) -> None:
    assert Holds("aapc:cpc") in only(by("003", credential.to_sit)).value.not_required
    assert described("003", credential.description, "experienced", "alone")
    assert described("003", credential.description, "general surgery", "family practice", "anesthesia")


def test_36_the_specialties_that_003_names_are_there() -> None:
    assert len(SPECIALTIES) == 19
    for id_ in ("aapc:cgsc", "aapc:cfpc", "aapc:canpc"):
        assert by("003", CREDENTIALS[id_].status), id_


# 37


def test_37_the_mcs_asks_for_two_years_or_a_program_by_000() -> None:
    mcs = CREDENTIALS["pahcs:mcs"]
    rule: Rule = only(by("000", mcs.to_sit)).value
    two_years = Employment(
        "coder", since=date(2018, 1, 1), until=date(2020, 1, 1), domains=("medical-coding",), tags=()
    )
    program = Training(kind="coding-program", completed=date(2019, 1, 1))

    ways: list[Profile] = [
        Profile(experience=(two_years,), training=()),
        Profile(experience=(), training=(program,)),
        Profile(experience=(), training=()),
    ]
    assert [CATALOG.assess(rule, who, on=TODAY).verdict.name for who in ways] == ["MET", "MET", "UNMET"]
    assert by("000", mcs.names)
    assert by("000", mcs.to_earn)


def test_37_the_mcs_exam_has_60_questions_of_choice_and_140_in_general_by_000() -> None:
    parts = only(by("000", EXAMS["pahcs:mcs-exam"].format)).value.parts

    assert {(part.questions, part.chosen) for part in parts} == {
        (Between.exactly(140), False),
        (Between.exactly(60), True),
    }


# 38 and 39

OF_AHIMA = {"CCA": ("000", "004"), "CCS": ("000", "004"), "CCS-P": ("000",)}


@pytest.mark.parametrize(("short", "articles"), OF_AHIMA.items(), ids=OF_AHIMA)
def test_38_ahimas_coding_credentials_are_named_by_their_articles(short: str, articles: tuple[str, ...]) -> None:
    credential = CREDENTIALS.find(short)

    assert credential.issuer == "ahima"
    for article in articles:
        assert by(article, credential.names), article


def test_38_the_articles_do_not_name_what_they_do_not_name() -> None:
    assert not by("004", CREDENTIALS["ahima:ccs-p"].names)
    assert not by("001", CREDENTIALS["ahima:cca"].names)


def test_39_the_rhit_asks_for_an_approved_associates_and_an_exam_by_002() -> None:
    rule: Rule = only(by("002", CREDENTIALS["ahima:rhit"].to_earn)).value

    assert rule.requires == Passed("ahima:rhit-exam") & EducationAtLeast(EducationLevel.ASSOCIATE)
    assert any("approved" in proof for proof in rule.proof)


def test_39_employers_favor_the_rhit_says_the_bls_by_002() -> None:
    claim = only(by("002", CREDENTIALS["ahima:rhit"].description))

    assert "favor" in claim.value
    assert any("BLS" in citation.locator for citation in claim.citations)
    assert said("002", CODER.credentials) == ["ahima:rhit"]


def test_39_the_rhit_asks_for_twenty_units_a_year_by_002_and_for_two_years_by_ahima() -> None:
    history = CREDENTIALS["ahima:rhit"].renewal
    article = only(by("002", history))

    assert (article.value.credits, article.value.every_months) == (Between.exactly(20), 12)
    assert history.value(on=TODAY).every_months == 24
    assert article in history.disputes(on=TODAY)


# 40 and 41

ADVANCED = {
    "Specialty Coding Professional": "bmsc:scp",
    "Advanced Coding Specialist": "bmsc:acs",
    "Certified Compliance Professional": "bmsc:ccp",
    "Home Care Coding Specialist": "bmsc:hcs-d",
    "Home Care Clinical Specialist": "bmsc:hcs-o",
}


@pytest.mark.parametrize(("name", "id_"), ADVANCED.items(), ids=ADVANCED)
def test_40_an_advanced_certification_of_bmsc_is_found_by_the_name_000_gives_it(name: str, id_: str) -> None:
    found = CREDENTIALS.find(name)

    assert found.id == id_
    assert by("000", found.names)
    assert described("000", found.description, "dvanced")


@pytest.mark.parametrize("id_", ["bmsc:scp", "bmsc:acs", "bmsc:ccp"])
def test_40_what_000_offers_stands_beside_what_bmsc_lists_and_does_not_win(id_: str) -> None:
    credential = CREDENTIALS[id_]
    article = only(by("000", credential.status))

    assert article.value is CredentialStatus.ACTIVE
    assert credential.status.value(on=TODAY) is CredentialStatus.DORMANT
    assert article in credential.status.disputes(on=TODAY)


@pytest.mark.parametrize("id_", ["aapc", "ahima"])
def test_41_there_are_various_levels_by_001(id_: str) -> None:
    assert described("001", ORGANIZATIONS[id_].description, "levels")


@pytest.mark.parametrize("id_", ["aapc", "ahima"])
def test_41_a_program_or_years_of_work_may_be_needed_before_an_exam_by_001(id_: str) -> None:
    assert described("001", ORGANIZATIONS[id_].description, "program", "years")


# the articles themselves

PRINTED = {
    "000": ("150 multiple-choice", "24 areas", "one year of coding experience", "60-question", "140-question"),
    "001": ("lists approved coding certificate programs", "various levels"),
    "002": ("20 continuing education units per year", "approved education programs"),
    "003": ("only standalone outpatient", "require the candidate to hold a CPC", "Certified Outpatient Coding"),
    "004": ("options for hospital outpatient and payer", "Certified Coding Associate"),
}


@pytest.mark.skipif(not SEEDS.exists(), reason="the articles are not beside this checkout")
@pytest.mark.parametrize(("article", "phrases"), PRINTED.items(), ids=PRINTED)
def test_the_article_prints_what_is_laid_to_it(article: str, phrases: tuple[str, ...]) -> None:
    (file,) = SEEDS.glob(f"{article}_*.txt")
    text = " ".join(file.read_text(encoding="utf-8").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())

    assert [phrase for phrase in phrases if phrase not in text] == []
