"""AAPC's credentials with an apprentice: CPC, COC, CPC-P. Checked 2026-11-20 against aapc.com and the articles.

Passing the exam gives the apprentice's credential; shown experience gives the full one, without another exam.
"""

from datetime import date
from typing import Final

from attrs import evolve

from codercareer.claims import Claim, History, Names, Status
from codercareer.credentials import Credential, CredentialStatus
from codercareer.data.aapc_common import (
    CPC_H_RENAMED,
    MEMBER,
    MEMBERSHIP,
    NO_PROOF,
    NO_PROOF_ASKED,
    PAYER_EXAM_ENDED,
    THIRTY_SIX,
)
from codercareer.data.aapc_experience import (
    FORTY_HOURS_A_WEEK,
    ONE_YEAR_SAID,
    OUTPATIENT_TOO,
    PLANNED,
    STILL_AWARDED,
    THREE_OPTIONS,
    TWO_LETTERS,
    TWO_YEARS,
    TWO_YEARS_LESS_CREDITS,
    WITHDRAWN,
    apprentice,
    full,
    naming,
)
from codercareer.data.aapc_guides import (
    ARMY_CPC,
    MEDCODELY_CPC_P,
    WITH_CONFIDENCE,
)
from codercareer.data.aapc_sources import (
    APPRENTICE_STATUS,
    COC_EXAM,
    COC_PAGE,
    CPC_COPY,
    CPC_P_2016,
    CPC_PAGE,
    CPC_SURVEY_2018,
    FAQ_2014,
    FAQ_2016,
    LETTER_2012,
    LETTERS,
    OPTIONS,
)
from codercareer.data.code_systems import ICD_10_DAY
from codercareer.data.sources import ARTICLE_000, ARTICLE_003, ARTICLE_004
from codercareer.dates import DateRange
from codercareer.facts import EducationLevel
from codercareer.quantities import Between
from codercareer.requirements import AnyOf, EducationAtLeast, Passed
from codercareer.rules import Rule
from codercareer.sources import Citation, Supports

_PAYER_RULE_ENDED: Final = DateRange(ICD_10_DAY, date(2018, 1, 1))

_CPC_SIT: Final = History(
    Claim(
        Rule(requires=MEMBER, recommends=(EducationAtLeast(EducationLevel.ASSOCIATE),), not_required=NO_PROOF),
        citations=(
            MEMBERSHIP,
            NO_PROOF_ASKED,
            Citation(ARMY_CPC, "membership; an associate's degree advised"),
            Citation(WITH_CONFIDENCE, "membership; an associate's degree advised"),
        ),
        note="That an associate's degree is advised is said by others than AAPC.",
    ),
    Claim(
        Rule(requires=MEMBER & TWO_YEARS, recommends=(EducationAtLeast(EducationLevel.ASSOCIATE),)),
        citations=(Citation(ARMY_CPC, "two years of experience"),),
        note="Takes what the full credential asks for what the exam asks.",
    ),
)
_COC_SIT: Final = History(
    Claim(
        Rule(requires=MEMBER, not_required=NO_PROOF),
        citations=(MEMBERSHIP, NO_PROOF_ASKED),
        note="As for the CPC.",
    )
)
_CODES_OF_CPC: Final = (
    Claim(("cpt", "hcpcs-level-ii", "icd-9-cm"), until=ICD_10_DAY, citations=(Citation(FAQ_2014, "books"),)),
    Claim(
        ("cpt", "hcpcs-level-ii", "icd-10-cm"),
        since=ICD_10_DAY,
        citations=(Citation(CPC_PAGE), Citation(FAQ_2016, "books")),
    ),
)
_NAME_CHANGE: Final = "The name changed after a page of about 2013 and before October 2015."

COC: Final = Credential(
    id="aapc:coc",
    issuer="aapc",
    names=History(
        Claim(
            Names("Certified Professional Coder-Hospital Outpatient", short="CPC-H"),
            until=CPC_H_RENAMED,
            citations=(
                Citation(CPC_COPY, "CPC-H"),
                Citation(FAQ_2014, "formerly CPC-H", supports=Supports.UNTIL),
            ),
            note=f"{_NAME_CHANGE} Full name not verified.",
        ),
        Claim(
            Names("Certified Outpatient Coder", short="COC"),
            since=CPC_H_RENAMED,
            citations=(Citation(FAQ_2014, "COC (formerly CPC-H)"), Citation(COC_EXAM, "heading")),
            note=_NAME_CHANGE,
        ),
        Claim(Names("Certified Outpatient Coding"), citations=(Citation(ARTICLE_003, "certifications"),)),
    ),
    category="coding",
    exams=("aapc:coc-exam",),
    status=History.of(CredentialStatus.ACTIVE, Citation(COC_EXAM)),
    description=History(
        Claim(
            "Coding for outpatient facilities, with their payment system (APC, OPPS) and an idea of MS-DRGs.",
            citations=(Citation(COC_PAGE),),
        ),
        Claim(
            "The only outpatient coding credential that stands alone; for visits to emergency rooms and clinics, tests,"
            " operations without a night's stay, and therapies.",
            citations=(Citation(ARTICLE_003, "certifications"),),
        ),
    ),
    settings=History.of(("outpatient-facility",), Citation(COC_PAGE)),
    code_systems=History(
        _CODES_OF_CPC[0],
        Claim(
            ("cpt", "hcpcs-level-ii", "icd-10-cm"),
            since=ICD_10_DAY,
            citations=(Citation(COC_PAGE), Citation(FAQ_2016, "books")),
        ),
    ),
    to_sit=_COC_SIT,
    to_earn=History(*(full("aapc:coc-exam", shown) for shown in OUTPATIENT_TOO)),
    renewal=History(THIRTY_SIX),
)
COC_A: Final = Credential(
    id="aapc:coc-a",
    issuer="aapc",
    names=History(
        Claim(
            Names("Certified Professional Coder-Hospital Outpatient, Apprentice", short="CPC-H-A"),
            until=CPC_H_RENAMED,
            citations=(
                Citation(CPC_COPY, "an apprentice for CPC-H"),
                Citation(FAQ_2014, "formerly CPC-H", supports=Supports.UNTIL),
            ),
            note=f"{_NAME_CHANGE} Name not verified: it follows from the rule that named CPC-H.",
        ),
        Claim(
            Names("Certified Outpatient Coder - Apprentice", short="COC-A"),
            since=CPC_H_RENAMED,
            citations=(Citation(OPTIONS, "CPC or COC"), Citation(FAQ_2014, "COC (formerly CPC-H)")),
            note=_NAME_CHANGE,
        ),
    ),
    category="coding",
    exams=("aapc:coc-exam",),
    status=History.of(CredentialStatus.ACTIVE, Citation(OPTIONS, "CPC or COC")),
    description=History.of(
        "Says that the exam for the COC is passed and the experience not yet shown.", Citation(OPTIONS, "CPC or COC")
    ),
    settings=History.of(("outpatient-facility",), Citation(COC_PAGE)),
    to_sit=_COC_SIT,
    to_earn=History(*(apprentice("aapc:coc", "aapc:coc-exam", shown) for shown in OUTPATIENT_TOO)),
    becomes=("aapc:coc",),
    renewal=History(THIRTY_SIX),
)
CPC: Final = Credential(
    id="aapc:cpc",
    issuer="aapc",
    names=History.of(
        Names("Certified Professional Coder", short="CPC"),
        Citation(CPC_PAGE, "heading"),
        Citation(FAQ_2014, "what the letters stand for"),
        Citation(LETTER_2012, "the letters"),
    ),
    category="coding",
    exams=("aapc:cpc-exam",),
    status=History.of(CredentialStatus.ACTIVE, Citation(CPC_PAGE)),
    description=History(
        Claim(
            "Coding of what physicians and other providers do, billed as professional fees.",
            citations=(Citation(CPC_PAGE),),
        ),
        Claim("Can be had as a beginning coder, first as an apprentice.", citations=(Citation(ARTICLE_000, "step 3"),)),
        Claim(
            "Shows that somebody codes what physicians and other providers do with skill; preferred by the services of"
            " physicians and of non-physician practitioners, though not always required, and the least to hold.",
            citations=(Citation(ARTICLE_003, "certifications; step 2"),),
        ),
        Claim(
            "Comes with options for hospital outpatient and payer work.",
            citations=(Citation(ARTICLE_004, "education options"),),
            note="The options are CPC-H, since renamed COC, and CPC-P.",
        ),
    ),
    settings=History.of(("professional-fee",), Citation(CPC_PAGE)),
    code_systems=History(*_CODES_OF_CPC),
    to_sit=_CPC_SIT,
    to_earn=History(
        full("aapc:cpc-exam", ONE_YEAR_SAID),
        full("aapc:cpc-exam", TWO_LETTERS),
        full("aapc:cpc-exam", FORTY_HOURS_A_WEEK),
        full("aapc:cpc-exam", TWO_YEARS_LESS_CREDITS),
        full("aapc:cpc-exam", THREE_OPTIONS),
        Claim(
            Rule(requires=Passed("aapc:cpc-exam")),
            since=PLANNED,
            status=Status.ANNOUNCED,
            citations=(Citation(LETTER_2012),),
            note="The exam was to have 20 cases beside its 150 questions; no experience was to be asked.",
        ),
        Claim(
            Rule(requires=Passed("aapc:cpc-exam")),
            status=Status.WITHDRAWN,
            citations=STILL_AWARDED,
            note=WITHDRAWN,
        ),
    ),
    renewal=History(THIRTY_SIX),
    holders=History(
        Claim(
            Between(80_000),
            until=DateRange(date(2012, 1, 2), date(2021, 1, 1)),
            citations=(
                Citation(CPC_COPY, "more than 80,000"),
                Citation(CPC_SURVEY_2018, "another number", supports=Supports.UNTIL),
            ),
        ),
        Claim(
            Between(105_000),
            since=DateRange(date(2012, 1, 2), date(2021, 1, 1)),
            citations=(Citation(CPC_SURVEY_2018, "over 105,000"),),
        ),
    ),
)
CPC_A: Final = Credential(
    id="aapc:cpc-a",
    issuer="aapc",
    names=History(
        Claim(
            Names("Certified Professional Coder - Apprentice", short="CPC-A"),
            citations=(Citation(LETTER_2012), Citation(APPRENTICE_STATUS), Citation(OPTIONS)),
        ),
        Claim(Names("CPC - Apprentice"), citations=(Citation(ARTICLE_000, "step 3"),)),
    ),
    category="coding",
    exams=("aapc:cpc-exam",),
    status=History.of(CredentialStatus.ACTIVE, Citation(OPTIONS)),
    description=History.of(
        "Says that the exam for the CPC is passed and the experience not yet shown.",
        Citation(LETTER_2012),
        Citation(OPTIONS),
    ),
    settings=History.of(("professional-fee",), Citation(CPC_PAGE)),
    code_systems=History(*_CODES_OF_CPC),
    to_sit=_CPC_SIT,
    to_earn=History(
        apprentice("aapc:cpc", "aapc:cpc-exam", ONE_YEAR_SAID),
        apprentice("aapc:cpc", "aapc:cpc-exam", TWO_LETTERS),
        apprentice("aapc:cpc", "aapc:cpc-exam", FORTY_HOURS_A_WEEK),
        apprentice("aapc:cpc", "aapc:cpc-exam", TWO_YEARS_LESS_CREDITS),
        apprentice("aapc:cpc", "aapc:cpc-exam", THREE_OPTIONS),
        Claim(
            Rule(requires=AnyOf()),
            since=PLANNED,
            status=Status.ANNOUNCED,
            citations=(Citation(LETTER_2012),),
            note="The apprentice was no longer to be awarded.",
        ),
        Claim(Rule(requires=AnyOf()), status=Status.WITHDRAWN, citations=STILL_AWARDED, note=WITHDRAWN),
    ),
    becomes=("aapc:cpc",),
    renewal=History(THIRTY_SIX),
)
CPC_P: Final = Credential(
    id="aapc:cpc-p",
    issuer="aapc",
    names=History.of(
        Names("Certified Professional Coder-Payer", short="CPC-P"),
        Citation(FAQ_2014, "what the letters stand for"),
        Citation(CPC_P_2016, "heading"),
    ),
    category="coding",
    exams=("aapc:cpc-p-exam",),
    status=History(
        Claim(
            CredentialStatus.ACTIVE,
            until=PAYER_EXAM_ENDED,
            citations=(
                Citation(CPC_P_2016),
                Citation(MEDCODELY_CPC_P, "exam retired late in 2023", supports=Supports.UNTIL),
            ),
        ),
        Claim(
            CredentialStatus.HOLDERS_ONLY,
            since=PAYER_EXAM_ENDED,
            citations=(Citation(MEDCODELY_CPC_P, "exam retired late in 2023"),),
            note="One source only, a guide of 2026; no notice of AAPC was found.",
        ),
    ),
    description=History.of(
        "Coding seen from the payer: payment of physicians, hospitals and outpatient departments, and HIPAA.",
        Citation(CPC_P_2016),
    ),
    settings=History.of(("payer",), Citation(CPC_P_2016)),
    code_systems=History(
        _CODES_OF_CPC[0],
        Claim(
            ("cpt", "hcpcs-level-ii", "icd-10-cm"),
            since=ICD_10_DAY,
            citations=(Citation(CPC_P_2016), Citation(FAQ_2016, "books")),
        ),
    ),
    to_sit=History.of(Rule(requires=MEMBER), MEMBERSHIP),
    to_earn=History(
        evolve(
            full("aapc:cpc-p-exam", naming(TWO_LETTERS, Citation(CPC_COPY, "names CPC, CPC-H and CPC-P"))),
            until=_PAYER_RULE_ENDED,
            citations=(
                Citation(CPC_COPY, "names CPC, CPC-H and CPC-P"),
                Citation(LETTERS, "experience, education and Practicum"),
                Citation(CPC_P_2016, "the exam alone", supports=Supports.UNTIL),
            ),
            note="In the time of ICD-9-CM the apprentice rule named CPC-P; what it asked is taken from the letters.",
        ),
        Claim(
            Rule(requires=Passed("aapc:cpc-p-exam")),
            since=_PAYER_RULE_ENDED,
            citations=(Citation(CPC_P_2016),),
            note="The page asks for the exam; later rules for apprentices name CPC and COC only.",
        ),
    ),
    renewal=History(THIRTY_SIX),
)

CREDENTIALS: Final = (COC, COC_A, CPC, CPC_A, CPC_P)
