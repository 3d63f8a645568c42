"""AAPC's credentials without an apprentice. Checked 2026-11-20 against aapc.com and exam guides."""

from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import Credential, CredentialStatus, Renewal, RenewalMinimum
from codercareer.data.aapc_common import (
    MEMBER,
    MEMBERSHIP,
    NO_PROOF,
    NO_PROOF_ASKED,
    TABLE_B_CAME,
    TABLE_C_CAME,
    THIRTY_SIX,
)
from codercareer.data.aapc_guides import (
    ALLIED_HEALTH_CPB,
    CIC_40,
    CRC_GUIDE_2026,
    MEDCODELY_CIC,
    MEDCODELY_CIRCC,
    MEDCODELY_SPECIALTIES,
)
from codercareer.data.aapc_sources import (
    CDEO_2022,
    CDEO_EXAM,
    CDEO_FIRST,
    CEU_A,
    CEU_B,
    CEU_C,
    CIC_2016,
    CIC_COPY,
    CIC_EXAM,
    CIRCC_2018,
    CPB_2014,
    CPB_EXAM,
    CPCO_EXAM,
    CPMA_2014,
    CPMA_EXAM,
    CPPM_EXAM,
    CRC_EXAM,
    FAQ_2014,
    FAQ_2016,
    FAQ_2020,
)
from codercareer.data.code_systems import ICD_10_DAY
from codercareer.data.sources import ARTICLE_003
from codercareer.dates import years
from codercareer.requirements import Completed, ExperienceAtLeast, HoldsAny, Passed, Prose
from codercareer.rules import Rule
from codercareer.sources import Citation, Supports

_TABLE_B: Final = Citation(CEU_B, "newer table", supports=Supports.UNTIL)
_TABLE_C: Final = Citation(CEU_C, "newer table", supports=Supports.UNTIL)


def _earned_by(exam: str, *citations: Citation) -> History[Rule]:
    """Return the rule that passing the exam is enough."""
    return History(Claim(Rule(requires=Passed(exam)), citations=citations))


def _with(amount: int, of: str, *, terms: tuple[str, ...] = ()) -> Renewal:
    """Return 36 CEUs in two years, so many of them on one subject."""
    return Renewal(credits=36, every_months=24, minima=(RenewalMinimum(amount=amount, of=of),), terms=terms)


def _from_24_to_16(of: str) -> History[Renewal]:
    """Return 36 CEUs in two years: 24 of them on one subject in table A, 16 since table B."""
    return History(
        Claim(_with(24, of), until=TABLE_B_CAME, citations=(Citation(CEU_A), _TABLE_B)),
        Claim(_with(16, of), since=TABLE_B_CAME, citations=(Citation(CEU_B), Citation(CEU_C))),
    )


CDEO: Final = Credential(
    id="aapc:cdeo",
    issuer="aapc",
    names=History.of(
        Names("Certified Documentation Expert Outpatient", short="CDEO"),
        Citation(CDEO_2022, "heading"),
        Citation(FAQ_2020, "list of the credentials"),
    ),
    category="documentation-credential",
    exams=("aapc:cdeo-exam",),
    status=History.of(CredentialStatus.ACTIVE, Citation(CDEO_EXAM)),
    description=History.of(
        "Review of outpatient records for coding, quality measures and clinical needs, with queries to providers.",
        Citation(CDEO_2022),
        Citation(CDEO_FIRST),
    ),
    code_systems=History.of(("cpt", "hcpcs-level-ii", "icd-10-cm"), Citation(CDEO_2022), Citation(CDEO_EXAM)),
    to_sit=History(
        Claim(
            Rule(
                requires=MEMBER,
                recommends=(
                    Completed(topic="documentation") | Prose("experience in improving clinical documentation"),
                    ExperienceAtLeast(years(2), domain=("auditing", "medical-coding")),
                ),
            ),
            citations=(
                MEMBERSHIP,
                Citation(CDEO_EXAM, "who should take it"),
                Citation(MEDCODELY_SPECIALTIES, "CDEO: two years of coding or auditing advised"),
            ),
            note="AAPC advises training or experience; two years are what a guide says that it advises.",
        ),
    ),
    to_earn=_earned_by("aapc:cdeo-exam", Citation(CDEO_EXAM)),
    renewal=History.of(_with(16, "documentation"), Citation(CEU_C), since=TABLE_C_CAME),
)
CIC: Final = Credential(
    id="aapc:cic",
    issuer="aapc",
    names=History.of(
        Names("Certified Inpatient Coder", short="CIC"), Citation(CIC_2016, "heading"), Citation(FAQ_2016)
    ),
    category="coding",
    exams=("aapc:cic-exam",),
    status=History.of(CredentialStatus.ACTIVE, Citation(CIC_EXAM)),
    description=History.of(
        "Coding of inpatient stays, with MS-DRGs and the inpatient payment system.", Citation(CIC_2016)
    ),
    settings=History.of(("inpatient-facility",), Citation(CIC_2016)),
    code_systems=History.of(
        ("icd-10-cm", "icd-10-pcs"), Citation(CIC_2016), Citation(FAQ_2016, "books"), Citation(CIC_EXAM)
    ),
    to_sit=History(
        Claim(
            Rule(requires=MEMBER, not_required=(ExperienceAtLeast(1, domain="medical-coding"),)),
            citations=(MEMBERSHIP, Citation(MEDCODELY_CIC, "no strict prerequisite")),
            note="That no experience is asked is said by a guide; one month stands for any.",
        ),
    ),
    to_earn=_earned_by("aapc:cic-exam", Citation(CIC_EXAM), Citation(CIC_2016)),
    renewal=History(
        THIRTY_SIX,
        Claim(Renewal(credits=36, every_months=24), citations=(Citation(CIC_COPY),)),
        Claim(
            Renewal(credits=40, every_months=24),
            citations=(Citation(CIC_40),),
            note="40 is AAPC's total for two credentials; probably misread.",
        ),
    ),
)
CIRCC: Final = Credential(
    id="aapc:circc",
    issuer="aapc",
    names=History.of(
        Names("Certified Interventional Radiology Cardiovascular Coder", short="CIRCC"),
        Citation(CIRCC_2018, "heading"),
    ),
    category="specialty-coding",
    exams=("aapc:circc-exam",),
    status=History.of(CredentialStatus.ACTIVE, Citation(CIRCC_2018), Citation(MEDCODELY_CIRCC)),
    to_sit=History(
        Claim(
            Rule(
                requires=MEMBER,
                recommends=(ExperienceAtLeast(years(2), domain="interventional-radiology-coding"),),
                not_required=(ExperienceAtLeast(1, domain="interventional-radiology-coding"),),
            ),
            citations=(MEMBERSHIP, Citation(MEDCODELY_CIRCC, "no prerequisite; about two years advised")),
            note="That nothing but membership is asked is said by a guide; one month stands for any experience.",
        ),
    ),
    to_earn=_earned_by("aapc:circc-exam", Citation(CIRCC_2018)),
    renewal=History(
        Claim(
            _with(24, "interventional radiology and cardiovascular coding"),
            until=TABLE_B_CAME,
            citations=(Citation(CEU_A), _TABLE_B),
        ),
        Claim(
            _with(16, "interventional radiology and cardiovascular coding"),
            since=TABLE_B_CAME,
            until=TABLE_C_CAME,
            citations=(Citation(CEU_B), _TABLE_C),
        ),
        Claim(
            _with(
                16,
                "interventional radiology and cardiovascular coding",
                terms=("The 16 CEUs must come from ZHealth, MedLearn or Medical Asset Management.",),
            ),
            since=TABLE_C_CAME,
            citations=(Citation(CEU_C),),
        ),
    ),
)
CPB: Final = Credential(
    id="aapc:cpb",
    issuer="aapc",
    names=History.of(
        Names("Certified Professional Biller", short="CPB"),
        Citation(FAQ_2014, "what the letters stand for"),
        Citation(CPB_EXAM, "heading"),
    ),
    category="billing",
    exams=("aapc:cpb-exam",),
    status=History.of(CredentialStatus.ACTIVE, Citation(CPB_EXAM)),
    code_systems=History(
        Claim(
            ("cpt", "hcpcs-level-ii", "icd-9-cm"),
            until=ICD_10_DAY,
            citations=(Citation(FAQ_2014, "books"), Citation(CPB_2014)),
        ),
        Claim(("cpt", "hcpcs-level-ii", "icd-10-cm"), since=ICD_10_DAY, citations=(Citation(FAQ_2016, "books"),)),
    ),
    to_sit=History(
        Claim(Rule(requires=MEMBER, not_required=NO_PROOF), citations=(MEMBERSHIP, NO_PROOF_ASKED)),
        Claim(
            Rule(
                requires=ExperienceAtLeast(years(1), domain=("medical-billing", "medical-coding"))
                | HoldsAny(category="coding")
            ),
            citations=(Citation(ALLIED_HEALTH_CPB),),
            note="Contradicts AAPC, which asks for no proof. In what the year must be is our reading.",
        ),
    ),
    to_earn=_earned_by("aapc:cpb-exam", Citation(CPB_EXAM), Citation(CPB_2014)),
    renewal=History(THIRTY_SIX),
)
CPCO: Final = Credential(
    id="aapc:cpco",
    issuer="aapc",
    names=History.of(
        Names("Certified Professional Compliance Officer", short="CPCO"),
        Citation(FAQ_2014, "what the letters stand for"),
        Citation(CPCO_EXAM, "heading"),
    ),
    category="compliance-credential",
    exams=("aapc:cpco-exam",),
    status=History.of(CredentialStatus.ACTIVE, Citation(CPCO_EXAM)),
    to_sit=History.of(Rule(requires=MEMBER), MEMBERSHIP),
    to_earn=_earned_by("aapc:cpco-exam", Citation(CPCO_EXAM)),
    renewal=_from_24_to_16("compliance"),
)
CPMA: Final = Credential(
    id="aapc:cpma",
    issuer="aapc",
    names=History.of(
        Names("Certified Professional Medical Auditor", short="CPMA"),
        Citation(FAQ_2014, "what the letters stand for"),
        Citation(CPMA_EXAM, "heading"),
    ),
    category="auditing-credential",
    exams=("aapc:cpma-exam",),
    status=History.of(CredentialStatus.ACTIVE, Citation(CPMA_EXAM)),
    code_systems=History(
        Claim(
            ("cpt", "hcpcs-level-ii", "icd-9-cm"),
            until=ICD_10_DAY,
            citations=(Citation(FAQ_2014, "books"), Citation(CPMA_2014)),
        ),
        Claim(("cpt", "hcpcs-level-ii", "icd-10-cm"), since=ICD_10_DAY, citations=(Citation(FAQ_2016, "books"),)),
    ),
    to_sit=History.of(Rule(requires=MEMBER), MEMBERSHIP),
    to_earn=_earned_by("aapc:cpma-exam", Citation(CPMA_EXAM), Citation(CPMA_2014)),
    renewal=_from_24_to_16("auditing"),
)
CPPM: Final = Credential(
    id="aapc:cppm",
    issuer="aapc",
    names=History.of(
        Names("Certified Physician Practice Manager", short="CPPM"),
        Citation(FAQ_2014, "what the letters stand for"),
        Citation(CPPM_EXAM, "heading"),
    ),
    category="management-credential",
    exams=("aapc:cppm-exam",),
    status=History.of(CredentialStatus.ACTIVE, Citation(CPPM_EXAM)),
    code_systems=History(
        Claim(
            (),
            citations=(Citation(CPPM_EXAM), Citation(FAQ_2014, "no code book")),
            note="It covers no code set as such.",
        ),
    ),
    to_sit=History.of(Rule(requires=MEMBER), MEMBERSHIP),
    to_earn=_earned_by("aapc:cppm-exam", Citation(CPPM_EXAM)),
    renewal=History(
        Claim(
            Renewal(
                credits=36,
                every_months=24,
                minima=(
                    RenewalMinimum(amount=36, of="practice management, as the only AAPC credential"),
                    RenewalMinimum(amount=24, of="practice management, beside another AAPC credential"),
                ),
            ),
            until=TABLE_B_CAME,
            citations=(Citation(CEU_A), _TABLE_B),
        ),
        Claim(
            Renewal(
                credits=36,
                every_months=24,
                minima=(
                    RenewalMinimum(amount=36, of="practice management, as the only AAPC credential"),
                    RenewalMinimum(amount=16, of="practice management, beside another AAPC credential"),
                ),
            ),
            since=TABLE_B_CAME,
            until=TABLE_C_CAME,
            citations=(Citation(CEU_B), _TABLE_C),
        ),
        Claim(_with(16, "practice management"), since=TABLE_C_CAME, citations=(Citation(CEU_C),)),
    ),
)
CRC: Final = Credential(
    id="aapc:crc",
    issuer="aapc",
    names=History.of(
        Names("Certified Risk Adjustment Coder", short="CRC"),
        Citation(FAQ_2016, "list of the credentials"),
        Citation(CRC_EXAM, "heading"),
        Citation(ARTICLE_003, "certifications"),
    ),
    category="coding",
    exams=("aapc:crc-exam",),
    status=History.of(CredentialStatus.ACTIVE, Citation(CRC_EXAM)),
    description=History.of(
        "Review of medical records, and knowledge of the rules on coding, compliance and reimbursement.",
        Citation(ARTICLE_003, "certifications"),
    ),
    code_systems=History.of(("icd-10-cm",), Citation(CRC_EXAM), Citation(FAQ_2016, "books")),
    to_sit=History(
        Claim(
            Rule(
                requires=MEMBER,
                recommends=(
                    Completed(topic="risk-adjustment-coding")
                    | Prose("experience with risk adjustment that equals training for the CRC"),
                ),
            ),
            citations=(
                MEMBERSHIP,
                Citation(CRC_EXAM, "who should take it"),
                Citation(CRC_GUIDE_2026, "membership"),
            ),
            note="AAPC advises against the exam without training or experience; it does not ask for either.",
        ),
    ),
    to_earn=_earned_by("aapc:crc-exam", Citation(CRC_EXAM)),
    renewal=History(THIRTY_SIX),
)

CREDENTIALS: Final = (CDEO, CIC, CIRCC, CPB, CPCO, CPMA, CPPM, CRC)
