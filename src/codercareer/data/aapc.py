"""AAPC, its rules for all credentials, and its programs. Checked 2026-11-20 against aapc.com."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import Organization, Renewal, RenewalMinimum, TrainingProgram
from codercareer.data.aapc_common import TABLE_B_CAME, TABLE_C_CAME
from codercareer.data.aapc_guides import CPB_GUIDE_2026, PRACTICODE_2020
from codercareer.data.aapc_sources import (
    APPRENTICE_STATUS,
    CANCELLATION,
    CEU_2008,
    CEU_A,
    CEU_B,
    CEU_C,
    CEU_POLICIES,
    CPC_PAGE,
    LETTERS,
    MAINTAIN,
    MEMBERSHIP_FAQ,
    OPTIONS,
    PRACTICODE_FAQ,
    PRACTICODE_VIDEO,
)
from codercareer.data.sources import ARTICLE_000, ARTICLE_001, ARTICLE_002, ARTICLE_003, ARTICLE_004
from codercareer.dates import DateRange, PartialDate
from codercareer.quantities import Between, Fee
from codercareer.requirements import AllOf, HoldsAny
from codercareer.rules import Rule
from codercareer.sources import Citation, Supports

_TABLE_A_CAME: Final = DateRange(date(2008, 1, 2), date(2015, 1, 1))

_DUES_ROSE: Final = DateRange(date(2022, 1, 2), date(2026, 3, 1))

_SHARED_CEUS: Final = (
    "From 1 October 2012 a specialty CEU approved in advance may count at once for one specialty credential and for"
    " one core credential."
)

AAPC: Final = Organization(
    id="aapc",
    names=History(
        Claim(Names("AAPC", short="AAPC"), citations=(Citation(CPC_PAGE, "heading"),)),
        Claim(
            Names("American Academy of Professional Coders", short="AAPC"),
            citations=(
                Citation(ARTICLE_000, "step 3"),
                Citation(ARTICLE_001, "step 4"),
                Citation(ARTICLE_002, "educational requirements"),
                Citation(ARTICLE_003, "certifications"),
                Citation(ARTICLE_004, "education options"),
            ),
            note="All five articles write the name out; AAPC itself goes by its letters.",
        ),
    ),
    url="https://www.aapc.com",
    founded=History.of(PartialDate(1988), Citation(CPC_PAGE)),
    description=History(
        Claim(
            "Trains, examines and certifies coders, billers, auditors and practice managers.",
            citations=(Citation(CPC_PAGE), Citation(MAINTAIN)),
        ),
        Claim(
            "One of at least two bodies whose credentials a beginning coder can have; being certified is voluntary,"
            " and most employers prefer it.",
            citations=(Citation(ARTICLE_000, "step 3"),),
        ),
        Claim(
            "One of two bodies that certify coders at various levels, some after a training program or years of work;"
            " voluntary, and an employer may prefer it.",
            citations=(Citation(ARTICLE_001, "step 4"),),
        ),
        Claim(
            "One of several bodies that certify who passes their exams; voluntary and not mandatory, yet many employers"
            " require it.",
            citations=(Citation(ARTICLE_002, "educational requirements"),),
        ),
        Claim(
            "Offers several certifications for coders; not always required, but most employers would rather see the CPC"
            " or another one.",
            citations=(Citation(ARTICLE_003, "certifications"),),
        ),
        Claim(
            "One of the two foremost bodies that certify medical coders; many employers hire only the certified.",
            citations=(Citation(ARTICLE_004, "education options"),),
        ),
    ),
    dues=History(
        Claim(
            (Fee(amount_usd=190, audience="individual", purpose="dues"),),
            until=_DUES_ROSE,
            citations=(
                Citation(MEMBERSHIP_FAQ, "example of a payment plan"),
                Citation(CPB_GUIDE_2026, "other dues", supports=Supports.UNTIL),
            ),
            note="They rose between this page and the guide of February 2026.",
        ),
        Claim(
            (
                Fee(amount_usd=222, audience="individual", purpose="dues"),
                Fee(amount_usd=157, audience="student", purpose="dues"),
            ),
            since=_DUES_ROSE,
            citations=(Citation(CPB_GUIDE_2026, "membership"),),
        ),
    ),
    renewal=History(
        Claim(
            Renewal(
                every_months=24,
                terms=(
                    "Since 2008 CEUs are reported every two years.",
                    "Who renews membership in an even month reports in even years, else in odd years.",
                    "18 CEUs a year are preferred, not required.",
                    "A quarter of the reports is audited.",
                ),
            ),
            since=PartialDate(2008),
            until=_TABLE_A_CAME,
            citations=(Citation(CEU_2008), Citation(CEU_A, "newer table", supports=Supports.UNTIL)),
        ),
        Claim(
            Renewal(
                credits=36,
                every_months=24,
                by_holdings=(36, 48, 60, 72, 80),
                cap=80,
                minima=(
                    RenewalMinimum(amount=24, of="interventional radiology and cardiovascular coding, for CIRCC"),
                    RenewalMinimum(amount=24, of="auditing, for CPMA"),
                    RenewalMinimum(amount=24, of="compliance, for CPCO"),
                    RenewalMinimum(amount=36, of="practice management, for CPPM as the only credential"),
                    RenewalMinimum(amount=24, of="practice management, for CPPM beside another credential"),
                    RenewalMinimum(amount=16, of="each specialty in which a specialty credential is held"),
                ),
                terms=(_SHARED_CEUS,),
            ),
            since=_TABLE_A_CAME,
            until=TABLE_B_CAME,
            citations=(Citation(CEU_A), Citation(CEU_B, "newer table", supports=Supports.UNTIL)),
            note="Table A.",
        ),
        Claim(
            Renewal(
                credits=36,
                every_months=24,
                by_holdings=(36, 40, 44, 48, 52),
                minima=(
                    RenewalMinimum(amount=16, of="interventional radiology and cardiovascular coding, for CIRCC"),
                    RenewalMinimum(amount=16, of="auditing, for CPMA"),
                    RenewalMinimum(amount=16, of="compliance, for CPCO"),
                    RenewalMinimum(amount=36, of="practice management, for CPPM as the only credential"),
                    RenewalMinimum(amount=16, of="practice management, for CPPM beside another credential"),
                    RenewalMinimum(amount=8, of="each specialty in which a specialty credential is held"),
                ),
                terms=(_SHARED_CEUS,),
            ),
            since=TABLE_B_CAME,
            until=TABLE_C_CAME,
            citations=(Citation(CEU_B), Citation(CEU_C, "newer table", supports=Supports.UNTIL)),
            note="Table B.",
        ),
        Claim(
            Renewal(
                credits=36,
                every_months=24,
                by_holdings=(36, 40, 44, 48, 52),
                minima=(
                    RenewalMinimum(amount=16, of="interventional radiology and cardiovascular coding, for CIRCC"),
                    RenewalMinimum(amount=16, of="auditing, for CPMA"),
                    RenewalMinimum(amount=16, of="compliance, for CPCO"),
                    RenewalMinimum(amount=16, of="documentation, for CDEO"),
                    RenewalMinimum(amount=16, of="practice management, for CPPM"),
                    RenewalMinimum(amount=8, of="each specialty in which a specialty credential is held"),
                ),
                fees=(Fee(amount_usd=50, purpose="extension"), Fee(amount_usd=200, purpose="reinstatement")),
                terms=(
                    "The 16 CEUs for CIRCC must come from ZHealth, MedLearn or Medical Asset Management.",
                    "Membership is needed to keep any credential, and its dues are owed each year, CEU report or not.",
                    "Who is certified can no longer be a student member.",
                    "Who renews membership in an even month reports in even years, else in odd years.",
                    "The first cycle ends with the renewal month of membership, and what it asks is pro-rated.",
                    "CEUs earned before certification do not count.",
                    "CEUs are not carried over; for those of the renewal month the member picks the cycle.",
                    "A credential is revoked when dues or CEUs are missing 90 days after the renewal date.",
                    "It is reinstated within three years for missed dues, missed CEUs and a fee; later by a new exam.",
                ),
            ),
            since=TABLE_C_CAME,
            citations=(
                Citation(CEU_C, "totals and minima"),
                Citation(MAINTAIN, "dues, even and odd months, first cycle, CEUs before certification"),
                Citation(MEMBERSHIP_FAQ, "student members; 90 days"),
                Citation(CEU_POLICIES, "no carry-over, renewal month, extension"),
                Citation(CANCELLATION, "dues, reinstatement"),
            ),
            note="Table C, with rules of pages of about 2022 and undated ones; it was not seen to share CEUs.",
        ),
    ),
)

_ACCESS_CHANGED: Final = DateRange(date(2020, 9, 3), date(2026, 5, 24))

COURSE: Final = TrainingProgram(
    id="aapc:cpc-course",
    names=History.of(
        Names("medical coding course of at least 80 hours", also=("80-hour course",)),
        Citation(OPTIONS, "option 2"),
        Citation(APPRENTICE_STATUS),
    ),
    provider="aapc",
    kind="coding-program",
    topic="medical-coding",
    contact_hours=History.of(Between(80), Citation(LETTERS, "education"), Citation(OPTIONS, "option 2")),
    description=History.of(
        "Takes a year off the two years of experience for CPC or COC, as does any like course of a school. A letter,"
        " a diploma or a transcript proves it; CEUs are no substitute.",
        Citation(LETTERS, "education"),
        Citation(APPRENTICE_STATUS),
        Citation(OPTIONS, "option 2"),
    ),
)
PRACTICODE: Final = TrainingProgram(
    id="aapc:practicode",
    names=History.of(Names("Practicode"), Citation(PRACTICODE_VIDEO), Citation(OPTIONS)),
    provider="aapc",
    kind="coding-practice",
    topic="medical-coding",
    to_enter=History(
        Claim(
            Rule(requires=HoldsAny(issuer="aapc")),
            until=_ACCESS_CHANGED,
            citations=(
                Citation(PRACTICODE_2020),
                Citation(PRACTICODE_FAQ, "open to all", supports=Supports.UNTIL),
            ),
        ),
        Claim(
            Rule(requires=AllOf(), not_required=(HoldsAny(issuer="aapc"),)),
            since=_ACCESS_CHANGED,
            citations=(Citation(PRACTICODE_FAQ),),
            note="Only who is certified can have the A removed by it.",
        ),
    ),
    description=History.of(
        "Coding of 600 real records made anonymous. A score of at least 70 percent takes a year off the two years of"
        " experience for CPC or COC. In September 2020 it was open for 18 months.",
        Citation(PRACTICODE_VIDEO, "cases and score"),
        Citation(PRACTICODE_2020, "access in 2020"),
    ),
    fees=History.of(
        (Fee(amount_usd=250, up_to_usd=300, purpose="program"),),
        Citation(PRACTICODE_2020, "price"),
    ),
)
PRACTICUM: Final = TrainingProgram(
    id="aapc:practicum",
    names=History.of(Names("AAPC Practicum", also=("Practicum",)), Citation(LETTERS)),
    provider="aapc",
    kind="coding-practice",
    topic="medical-coding",
    description=History.of(
        "Coding of records, counted as one year of experience; Practicode took its place.", Citation(LETTERS)
    ),
)

ORGANIZATIONS: Final = (AAPC,)
PROGRAMS: Final = (COURSE, PRACTICODE, PRACTICUM)
