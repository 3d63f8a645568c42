"""AAPC's specialty credentials and their exams. Checked 2026-11-20 against AAPC's FAQ, guides and the articles.

AAPC's own page of each was not found; which of them are retired is not known. They share their rules, so the table at
the end says only what differs: letters, name, field of work, and who prints them.
"""

from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import Credential, CredentialStatus, Renewal, RenewalMinimum
from codercareer.data.aapc_common import (
    BOOKS_OF_THE_YEAR,
    BY_AAPC,
    ICD_10_BOOKS,
    MEMBER,
    MEMBERSHIP,
    OFFERED,
    TABLE_B_CAME,
    multiple_choice,
    price_2026,
)
from codercareer.data.aapc_guides import MEDCODELY_SPECIALTIES, MEDICOEXAM, PROJECT_LIST
from codercareer.data.aapc_sources import CEU_A, CEU_B, CEU_C, FAQ_2014, FAQ_2016
from codercareer.data.code_systems import ICD_10_DAY
from codercareer.data.sources import ARTICLE_003
from codercareer.dates import years
from codercareer.exams import Conditions, Exam, PassMark
from codercareer.requirements import ExperienceAtLeast, Holds, Passed
from codercareer.rules import Rule
from codercareer.sources import Citation, Supports

_NOT_VERIFIED: Final = "Name not verified: no page was found that prints it."
_STAND_ALONE: Final = Citation(ARTICLE_003, "specialty coding certification: no CPC needed")
_ADVICE: Final = Citation(MEDCODELY_SPECIALTIES, "no prerequisite but membership; two years in the specialty advised")

_WHO_SAYS: Final = "Membership is AAPC's rule; the advice is a guide's, and that no CPC is needed an article's."
_OF_OTHERS: Final = "The guide says it of other specialties; it is taken for this one too."

_DESCRIPTION: Final = Claim(
    "One of many specialty credentials, in fields such as general surgery, family practice, or anesthesia and pain; for"
    " experienced coders, standing alone, measuring whether somebody is ready for real coding.",
    citations=(Citation(ARTICLE_003, "specialty coding certification"),),
)
_CODES: Final = History(
    Claim(("cpt", "hcpcs-level-ii", "icd-9-cm"), until=ICD_10_DAY, citations=(Citation(FAQ_2014, "specialty exams"),)),
    Claim(("cpt", "hcpcs-level-ii", "icd-10-cm"), since=ICD_10_DAY, citations=(Citation(FAQ_2016, "specialty exams"),)),
)
_RENEWAL: Final = History(
    Claim(
        Renewal(credits=36, every_months=24, minima=(RenewalMinimum(amount=16, of="the specialty"),)),
        until=TABLE_B_CAME,
        citations=(Citation(CEU_A), Citation(CEU_B, "newer table", supports=Supports.UNTIL)),
    ),
    Claim(
        Renewal(credits=36, every_months=24, minima=(RenewalMinimum(amount=8, of="the specialty"),)),
        since=TABLE_B_CAME,
        citations=(Citation(CEU_B), Citation(CEU_C)),
    ),
)

_BOOKS: Final = ("CPT of the AMA, professional or standard edition", "HCPCS Level II, any expert edition too")
_GUIDELINES: Final = (
    "One published reference book of the candidate's choice, none of AAPC's study guides",
    "Documentation guidelines of CMS for evaluation and management, 1995 and 1997",
    "Audit tools for evaluation and management, of the candidate's choice",
)
_SHORT_EXAM: Final = multiple_choice(100, minutes=240)
_SEVENTY: Final = PassMark(score=70)


def _conditions(*references: str) -> History[Conditions]:
    return History(
        Claim(
            Conditions(open_book=True, books=(*_BOOKS, "ICD-9-CM, any expert edition too", *references)),
            until=ICD_10_BOOKS,
            citations=(Citation(FAQ_2014, "specialty exams"),),
        ),
        Claim(
            Conditions(open_book=True, books=(*_BOOKS, "ICD-10-CM, any expert edition too", *references)),
            since=ICD_10_BOOKS,
            citations=(Citation(FAQ_2016, "specialty exams"),),
        ),
    )


def _credential(
    short: str,
    full: str,
    field: str,
    *printed: Citation,
    note: str = "",
    seen: tuple[Citation, ...] = (),
) -> Credential:
    """Return a specialty credential: who prints its name, and who shows that it can be had."""
    slug = short.lower()
    return Credential(
        id=f"aapc:{slug}",
        issuer="aapc",
        names=History(Claim(Names(full, short=short), citations=printed, note=note)),
        category="specialty-coding",
        exams=(f"aapc:{slug}-exam",),
        status=History(Claim(CredentialStatus.ACTIVE, citations=seen)) if seen else History(),
        description=History(_DESCRIPTION),
        code_systems=_CODES,
        to_sit=History(
            Claim(
                Rule(
                    requires=MEMBER,
                    recommends=(ExperienceAtLeast(years(2), domain=field),),
                    not_required=(Holds("aapc:cpc"),),
                ),
                citations=(MEMBERSHIP, _ADVICE, _STAND_ALONE),
                note=_WHO_SAYS if seen else f"{_WHO_SAYS} {_OF_OTHERS}",
            )
        ),
        to_earn=History(
            Claim(
                Rule(requires=Passed(f"aapc:{slug}-exam"), not_required=(Holds("aapc:cpc"),)),
                citations=(_ADVICE, _STAND_ALONE),
                note="" if seen else _OF_OTHERS,
            )
        ),
        renewal=_RENEWAL,
    )


def _exam(credential: Credential, *described: Citation) -> Exam:
    """Return its exam: as long and as hard as those who describe it say."""
    names = credential.names.claims[0]
    seen = credential.status.claims
    return Exam(
        id=credential.exams[0],
        names=History(
            Claim(
                Names(f"{names.value.full} exam", short=f"{names.value.short} exam"),
                citations=names.citations,
                note=names.note,
            )
        ),
        administered_by=BY_AAPC,
        offered=History(*(Claim(OFFERED, citations=claim.citations) for claim in seen)),
        format=History(Claim(_SHORT_EXAM, citations=described)) if described else History(),
        pass_mark=History(Claim(_SEVENTY, citations=described)) if described else History(),
        conditions=_conditions(_GUIDELINES[0]) if credential.id == "aapc:cascc" else _conditions(*_GUIDELINES),
        fees=History(price_2026()),
        anchor=BOOKS_OF_THE_YEAR,
    )


def _guide(short: str) -> Citation:
    return Citation(MEDCODELY_SPECIALTIES, short)


def _questions(short: str) -> Citation:
    return Citation(MEDICOEXAM, short)


_ANESTHESIA: Final = Citation(ARTICLE_003, "anesthesia and pain management")
_FAMILY: Final = Citation(ARTICLE_003, "family practice")
_SURGERY: Final = Citation(ARTICLE_003, "general surgery")
_FAQ: Final = (Citation(FAQ_2014, "CASCC"), Citation(FAQ_2016, "CASCC"))

CANPC: Final = _credential(
    "CANPC",
    "Certified Anesthesia and Pain Management Coder",
    "anesthesia-coding",
    _guide("CANPC"),
    seen=(_guide("CANPC"), _ANESTHESIA),
)
CASCC: Final = _credential(
    "CASCC",
    "Certified Ambulatory Surgery Center Coder",
    "ambulatory-surgery-coding",
    *_FAQ,
    note="AAPC prints the letters; how they are written out is not verified.",
    seen=_FAQ,
)
CCC: Final = _credential("CCC", "Certified Cardiology Coder", "cardiology-coding", _guide("CCC"), seen=(_guide("CCC"),))
CCVTC: Final = _credential(
    "CCVTC",
    "Certified Cardiovascular and Thoracic Surgery Coder",
    "cardiovascular-surgery-coding",
    _guide("CCVTC"),
    seen=(_guide("CCVTC"),),
)
CEDC: Final = _credential(
    "CEDC", "Certified Emergency Department Coder", "emergency-coding", Citation(PROJECT_LIST), note=_NOT_VERIFIED
)
CEMC: Final = _credential(
    "CEMC",
    "Certified Evaluation and Management Coder",
    "evaluation-and-management-coding",
    _guide("CEMC"),
    _questions("CEMC"),
    seen=(_guide("CEMC"), _questions("CEMC")),
)
CENTC: Final = _credential(
    "CENTC",
    "Certified Ear, Nose and Throat Coder",
    "otolaryngology-coding",
    Citation(PROJECT_LIST, "otolaryngology"),
    note=_NOT_VERIFIED,
)
CFPC: Final = _credential(
    "CFPC",
    "Certified Family Practice Coder",
    "family-practice-coding",
    _guide("CFPC"),
    seen=(_guide("CFPC"), _FAMILY),
)
CGIC: Final = _credential(
    "CGIC",
    "Certified Gastroenterology Coder",
    "gastroenterology-coding",
    _guide("CGIC"),
    seen=(_guide("CGIC"),),
)
CGSC: Final = _credential(
    "CGSC",
    "Certified General Surgery Coder",
    "general-surgery-coding",
    _questions("CGSC"),
    seen=(_questions("CGSC"), _SURGERY),
)
CHONC: Final = _credential(
    "CHONC",
    "Certified Hematology and Oncology Coder",
    "hematology-oncology-coding",
    _guide("CHONC"),
    seen=(_guide("CHONC"),),
)
COBGC: Final = _credential(
    "COBGC",
    "Certified Obstetrics Gynecology Coder",
    "obstetrics-gynecology-coding",
    _guide("COBGC"),
    seen=(_guide("COBGC"),),
)
COPC: Final = _credential(
    "COPC",
    "Certified Ophthalmology Coder",
    "ophthalmology-coding",
    _questions("COPC"),
    seen=(_questions("COPC"),),
)
COSC: Final = _credential(
    "COSC",
    "Certified Orthopaedic Surgery Coder",
    "orthopedics-coding",
    _guide("COSC"),
    seen=(_guide("COSC"),),
)
CPEDC: Final = _credential(
    "CPEDC", "Certified Pediatrics Coder", "pediatrics-coding", Citation(PROJECT_LIST), note=_NOT_VERIFIED
)
CPRC: Final = _credential(
    "CPRC",
    "Certified Plastics and Reconstructive Surgery Coder",
    "plastic-surgery-coding",
    Citation(PROJECT_LIST),
    note=_NOT_VERIFIED,
)
CRHC: Final = _credential(
    "CRHC", "Certified Rheumatology Coder", "rheumatology-coding", _guide("CRHC"), seen=(_guide("CRHC"),)
)
CSFAC: Final = _credential(
    "CSFAC",
    "Certified Surgical Foot and Ankle Coder",
    "foot-and-ankle-surgery-coding",
    Citation(PROJECT_LIST),
    note=_NOT_VERIFIED,
)
CUC: Final = _credential("CUC", "Certified Urology Coder", "urology-coding", _guide("CUC"), seen=(_guide("CUC"),))

CREDENTIALS: Final = (
    CANPC,
    CASCC,
    CCC,
    CCVTC,
    CEDC,
    CEMC,
    CENTC,
    CFPC,
    CGIC,
    CGSC,
    CHONC,
    COBGC,
    COPC,
    COSC,
    CPEDC,
    CPRC,
    CRHC,
    CSFAC,
    CUC,
)

_DESCRIBED: Final = {
    CEMC.id: (_questions("CEMC"),),
    CGSC.id: (_questions("CGSC"),),
    COPC.id: (_questions("COPC"),),
    COSC.id: (_guide("COSC"),),
}
"""The exams of which a source prints 100 questions, 4 hours and 70 percent."""

EXAMS: Final = tuple(_exam(credential, *_DESCRIBED.get(credential.id, ())) for credential in CREDENTIALS)
