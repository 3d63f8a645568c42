"""The vocabulary: every term a user may write, by id, with what it is called and what is broader."""

from typing import Final

from codercareer.vocabulary import Scheme, Term

_STUDY: Final = (Scheme.SUBJECT, Scheme.TOPIC)
_WORK: Final = (Scheme.DOMAIN, Scheme.TOPIC)
_ALL: Final = (Scheme.SUBJECT, Scheme.DOMAIN, Scheme.TOPIC)

TERMS: Final = (
    # subjects of study, domains of work, topics of training
    Term("ambulatory-surgery-coding", "ambulatory surgery center coding", schemes=_WORK, broader=("medical-coding",)),
    Term("anatomy-and-physiology", "anatomy and physiology", schemes=_STUDY),
    Term("anesthesia-coding", "anesthesia and pain management coding", schemes=_WORK, broader=("medical-coding",)),
    Term("auditing", "medical auditing", schemes=_WORK),
    Term("cancer-registry", "cancer registry", schemes=_ALL),
    Term("cardiology-coding", "cardiology coding", schemes=_WORK, broader=("medical-coding",)),
    Term(
        "cardiovascular-surgery-coding",
        "cardiovascular and thoracic surgery coding",
        schemes=_WORK,
        broader=("medical-coding",),
    ),
    Term("compliance", "health care compliance", schemes=_WORK),
    Term("documentation", "clinical documentation", schemes=_WORK),
    Term("emergency-coding", "emergency department coding", schemes=_WORK, broader=("medical-coding",)),
    Term(
        "evaluation-and-management-coding",
        "evaluation and management coding",
        schemes=_WORK,
        broader=("medical-coding",),
    ),
    Term("family-practice-coding", "family practice coding", schemes=_WORK, broader=("medical-coding",)),
    Term("foot-and-ankle-surgery-coding", "surgical foot and ankle coding", schemes=_WORK, broader=("medical-coding",)),
    Term("gastroenterology-coding", "gastroenterology coding", schemes=_WORK, broader=("medical-coding",)),
    Term("general-surgery-coding", "general surgery coding", schemes=_WORK, broader=("medical-coding",)),
    Term("health-information", "health information", schemes=_ALL),
    Term(
        "health-information-management",
        "health information management",
        schemes=_ALL,
        broader=("health-information",),
    ),
    Term(
        "health-information-technology",
        "health information technology",
        schemes=_ALL,
        broader=("health-information",),
    ),
    Term("hematology-oncology-coding", "hematology and oncology coding", schemes=_WORK, broader=("medical-coding",)),
    Term("home-care", "home care", schemes=_WORK),
    Term("home-care-assessment", "home care assessment", schemes=_WORK, broader=("home-care",)),
    Term(
        "interventional-radiology-coding",
        "interventional radiology and cardiovascular coding",
        schemes=_WORK,
        broader=("medical-coding",),
    ),
    Term("medical-billing", "medical billing", schemes=_ALL),
    Term("medical-coding", "medical coding", schemes=_ALL, broader=("health-information",)),
    Term("medical-terminology", "medical terminology", schemes=_STUDY),
    Term(
        "obstetrics-gynecology-coding", "obstetrics and gynecology coding", schemes=_WORK, broader=("medical-coding",)
    ),
    Term("ophthalmology-coding", "ophthalmology coding", schemes=_WORK, broader=("medical-coding",)),
    Term("orthopedics-coding", "orthopaedic surgery coding", schemes=_WORK, broader=("medical-coding",)),
    Term("otolaryngology-coding", "ear, nose and throat coding", schemes=_WORK, broader=("medical-coding",)),
    Term("pediatrics-coding", "pediatrics coding", schemes=_WORK, broader=("medical-coding",)),
    Term(
        "plastic-surgery-coding",
        "plastic and reconstructive surgery coding",
        schemes=_WORK,
        broader=("medical-coding",),
    ),
    Term("practice-management", "practice management", schemes=_ALL),
    Term("privacy-management", "health care privacy management", schemes=_WORK),
    Term("rheumatology-coding", "rheumatology coding", schemes=_WORK, broader=("medical-coding",)),
    Term("risk-adjustment-coding", "risk adjustment coding", schemes=_WORK, broader=("medical-coding",)),
    Term("security-management", "health care security management", schemes=_WORK),
    Term("urology-coding", "urology coding", schemes=_WORK, broader=("medical-coding",)),
    # what else a job was
    Term("externship", "externship", schemes=(Scheme.TAG,)),
    Term("multi-specialty", "multi-specialty", schemes=(Scheme.TAG,)),
    Term("supervised", "supervised", schemes=(Scheme.TAG,)),
    # kinds of program
    Term(
        "billing-and-coding-program", "billing and coding program", schemes=(Scheme.KIND,), broader=("coding-program",)
    ),
    Term("coding-practice", "practice in coding real records", schemes=(Scheme.KIND,)),
    Term("coding-program", "medical coding program", schemes=(Scheme.KIND,)),
    Term("competency-assessment", "competency assessment", schemes=(Scheme.KIND,)),
    Term("internship", "internship", schemes=(Scheme.KIND,)),
    Term("practicum", "practicum", schemes=(Scheme.KIND, Scheme.TAG)),
    # kinds of membership
    Term("student", "student", schemes=(Scheme.MEMBERSHIP,)),
    # categories of credential
    Term("auditing-credential", "auditing credential", schemes=(Scheme.CATEGORY,)),
    Term("billing", "billing credential", schemes=(Scheme.CATEGORY,)),
    Term(
        "billing-and-coding",
        "billing and coding credential",
        schemes=(Scheme.CATEGORY,),
        broader=("billing", "coding"),
    ),
    Term("coding", "coding credential", schemes=(Scheme.CATEGORY,)),
    Term("compliance-credential", "compliance credential", schemes=(Scheme.CATEGORY,)),
    Term("data-credential", "health data credential", schemes=(Scheme.CATEGORY,)),
    Term("documentation-credential", "clinical documentation credential", schemes=(Scheme.CATEGORY,)),
    Term("health-information-credential", "health information credential", schemes=(Scheme.CATEGORY,)),
    Term("home-care-credential", "home care assessment credential", schemes=(Scheme.CATEGORY,)),
    Term("management-credential", "practice management credential", schemes=(Scheme.CATEGORY,)),
    Term("privacy-and-security", "privacy and security credential", schemes=(Scheme.CATEGORY,)),
    Term("registry", "cancer registry credential", schemes=(Scheme.CATEGORY,)),
    Term("specialty-coding", "specialty coding credential", schemes=(Scheme.CATEGORY,), broader=("coding",)),
    # settings
    Term("inpatient-facility", "inpatient facility", schemes=(Scheme.SETTING,)),
    Term("outpatient-facility", "outpatient facility", schemes=(Scheme.SETTING,)),
    Term("payer", "payer", schemes=(Scheme.SETTING,)),
    Term("professional-fee", "professional fee", schemes=(Scheme.SETTING,)),
)
