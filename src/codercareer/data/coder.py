"""The coder's work, as the five career articles tell it. Checked 2026-11-26 against the articles.

What statistics count a coder in, and all names, stand in ``roles.py``.
"""

from typing import Final

from attrs import evolve

from codercareer.careers import Expectation, GrowthPace, PayFactor, Role, Share, Usual, WorkLevel
from codercareer.claims import Claim, History
from codercareer.data.shorthand import always, listed
from codercareer.data.sources import ARTICLE_000, ARTICLE_001, ARTICLE_002, ARTICLE_003, ARTICLE_004
from codercareer.facts import EducationLevel
from codercareer.requirements import EducationAtLeast, Holds, HoldsAny, Prose
from codercareer.rules import Rule
from codercareer.sources import Citation

_WHAT_000: Final = Citation(ARTICLE_000, "what an insurance coder is")
_TABLE_000: Final = Citation(ARTICLE_000, "table")
_SCHOOL_000: Final = Citation(ARTICLE_000, "step 1")
_TRAINING_000: Final = Citation(ARTICLE_000, "step 2")
_JOB_000: Final = Citation(ARTICLE_000, "step 4")
_RELATED_000: Final = Citation(ARTICLE_000, "related alternative careers")

_WHAT_001: Final = Citation(ARTICLE_001, "what an insurance coder is")
_TABLE_001: Final = Citation(ARTICLE_001, "table")
_SCHOOL_001: Final = Citation(ARTICLE_001, "step 1")
_TRAINING_001: Final = Citation(ARTICLE_001, "step 2")
_JOB_001: Final = Citation(ARTICLE_001, "step 3")
_RELATED_001: Final = Citation(ARTICLE_001, "related alternative careers")

_INTRODUCTION_002: Final = Citation(ARTICLE_002, "introduction")
_ESSENTIAL_002: Final = Citation(ARTICLE_002, "essential information")
_CAREER_002: Final = Citation(ARTICLE_002, "career information")
_OUTLOOK_002: Final = Citation(ARTICLE_002, "career and salary outlook")
_EDUCATION_002: Final = Citation(ARTICLE_002, "educational requirements")

_WHAT_003: Final = Citation(ARTICLE_003, "what a medical coder does")
_SALARY_003: Final = Citation(ARTICLE_003, "average salary")
_EDUCATION_003: Final = Citation(ARTICLE_003, "education")
_CERTIFICATION_003: Final = Citation(ARTICLE_003, "how to become one, 2")
_SKILLS_003: Final = Citation(ARTICLE_003, "skills")
_PLACE_003: Final = Citation(ARTICLE_003, "work environment")
_RELATED_003: Final = Citation(ARTICLE_003, "related careers")

_WHAT_004: Final = Citation(ARTICLE_004, "career defined")
_TABLE_004: Final = Citation(ARTICLE_004, "important facts")
_EDUCATION_004: Final = Citation(ARTICLE_004, "education options")

_HIGH_SCHOOL: Final = EducationAtLeast(EducationLevel.HIGH_SCHOOL)
_CERTIFICATE: Final = EducationLevel.POSTSECONDARY_CERTIFICATE
_ANY_CERTIFICATION: Final = HoldsAny(category="coding")
_CODING_OR_HIT: Final = ("health-information-technology", "medical-coding")

_TO_ENTER: Final = History(
    Claim(
        Rule(
            requires=_HIGH_SCHOOL,
            recommends=(
                EducationAtLeast(_CERTIFICATE, subject=_CODING_OR_HIT),
                EducationAtLeast(EducationLevel.ASSOCIATE, subject="health-information-technology"),
                _ANY_CERTIFICATION,
            ),
            not_required=(_ANY_CERTIFICATION,),
        ),
        citations=(
            Citation(ARTICLE_000, "table: degree required, field of study"),
            Citation(ARTICLE_000, "step 1: a diploma may be enough"),
            Citation(ARTICLE_000, "steps 2 and 3: training and certification to be considered"),
        ),
        note="Its table asks for a diploma and an associate's degree in one breath; its text says the first may do.",
    ),
    Claim(
        Rule(
            requires=EducationAtLeast(_CERTIFICATE),
            recommends=(_ANY_CERTIFICATION,),
            not_required=(_ANY_CERTIFICATION,),
        ),
        citations=(Citation(ARTICLE_001, "table: education required, certification"),),
        note="A certificate or an associate's degree; the table does not say in what.",
    ),
    Claim(
        Rule(
            requires=EducationAtLeast(_CERTIFICATE, subject="medical-coding"),
            recommends=(EducationAtLeast(EducationLevel.ASSOCIATE), Holds("ahima:rhit"), _ANY_CERTIFICATION),
            not_required=(_ANY_CERTIFICATION,),
        ),
        citations=(
            Citation(ARTICLE_002, "essential information: some postsecondary education in the field"),
            Citation(ARTICLE_002, "educational requirements: the surest way, the preferred credential"),
        ),
        note="It adds that employers differ in what they ask.",
    ),
    Claim(
        Rule(
            requires=_HIGH_SCHOOL
            & (
                EducationAtLeast(_CERTIFICATE, subject=_CODING_OR_HIT)
                | (EducationAtLeast(_CERTIFICATE) & Prose("a field closely related to medical coding"))
            ),
            recommends=(Holds("aapc:cpc"), _ANY_CERTIFICATION),
        ),
        citations=(_EDUCATION_003, Citation(ARTICLE_003, "how to become one, 1 and 2")),
        note="Which fields count as related it does not say.",
    ),
    Claim(
        Rule(
            requires=_HIGH_SCHOOL,
            recommends=(
                EducationAtLeast(_CERTIFICATE, subject=("health-information-management", "medical-coding")),
                _ANY_CERTIFICATION,
            ),
        ),
        citations=(_EDUCATION_004,),
        note="A certificate or an associate's degree raises the chances greatly, it says.",
    ),
)

_USUAL: Final = listed(
    {
        Usual(
            Share.MOST,
            EducationAtLeast(_CERTIFICATE, subject="medical-coding")
            | EducationAtLeast(EducationLevel.ASSOCIATE, subject="health-information-technology"),
        ): _TRAINING_001,
        Usual(Share.MOST, EducationAtLeast(EducationLevel.ASSOCIATE)): (_INTRODUCTION_002, _EDUCATION_002),
    }
)

_CERTIFICATION: Final = History(
    Claim(Expectation(mandatory=False, preferred_by=Share.MOST), citations=(Citation(ARTICLE_000, "step 3"),)),
    Claim(
        Expectation(mandatory=False, preferred_by=Share.SOME),
        citations=(Citation(ARTICLE_001, "table: certification"),),
        note="Employers may prefer it.",
    ),
    Claim(Expectation(mandatory=False, required_by=Share.MANY), citations=(_INTRODUCTION_002, _ESSENTIAL_002)),
    Claim(Expectation(mandatory=False, preferred_by=Share.MOST), citations=(_CERTIFICATION_003,)),
    Claim(Expectation(required_by=Share.MANY), citations=(_EDUCATION_004,)),
)

_DESCRIPTION: Final = listed(
    {
        "Puts codes for diagnoses and procedures on insurance forms.": _WHAT_000,
        "Goes between health care workers and billing officers.": _WHAT_001,
        "One of a team that keeps facility, insurer and patient informed, rightly and in time, about payment.": (
            _INTRODUCTION_002
        ),
        "Stands between the medical office and billing companies.": _ESSENTIAL_002,
        "Sees to it that claims are complete and right, so that insurers reimburse what was done for patients.": (
            _WHAT_003
        ),
        "Makes numbers of medical descriptions, for research as well as for reimbursement.": _WHAT_004,
    }
)

_DUTIES: Final = listed(
    {
        "Assign codes to diagnoses and procedures.": (
            _WHAT_000,
            Citation(ARTICLE_001, "what an insurance coder is; step 1"),
            Citation(ARTICLE_002, "career information: procedures"),
            _WHAT_003,
            Citation(ARTICLE_004, "career defined: medical descriptions"),
        ),
        "Keep clinical databases.": _WHAT_000,
        "Handle paperwork.": _WHAT_000,
        "Use classification or coding software.": (_WHAT_000, _TABLE_000, _CAREER_002, _WHAT_003),
        "Assign patients to diagnosis-related groups.": _WHAT_000,
        "Review coded forms for accuracy and completeness.": _WHAT_000,
        "Protect the confidentiality of records.": _WHAT_000,
        "Forward forms to whom they concern.": _WHAT_000,
        "Do general office work.": _WHAT_000,
        "Enter data into computer systems.": (_WHAT_000, _ESSENTIAL_002, _CAREER_002),
        "Analyze data.": _TABLE_000,
        "Review records.": _TABLE_000,
        "Organize records.": (_TABLE_000, _WHAT_004),
        "Keep the data of patients intact.": _TABLE_000,
        "Turn medical records into insurance paperwork, whose codes set what insurers reimburse.": (
            _WHAT_001,
            _TABLE_001,
        ),
        "Code data for billing; the codes decide what patient, insurer, Medicaid or Medicare pays.": (
            _ESSENTIAL_002,
            _CAREER_002,
        ),
        "Complete, review and process claims.": _WHAT_003,
        "Check that codes keep to legal and insurance rules, and that signatures and authorizations are there.": (
            _WHAT_003
        ),
        "Work with the billing department, so that bills are settled in time.": _WHAT_003,
        "Deal with insurers on coding errors and disputes.": _WHAT_003,
        "Submit statistical data for research.": _WHAT_003,
        "Ask physicians and other professionals about tests and treatments.": _WHAT_003,
        "Translate descriptions into numerical statistics.": _WHAT_004,
        "Collect patient records.": _WHAT_004,
        "Check patient records for correctness and completeness.": _WHAT_004,
    }
)

_WORKS_WITH: Final = listed(
    {
        "health care workers": (_WHAT_001, _WHAT_003),
        "billing officers": (_WHAT_001, _WHAT_003),
        "billing companies": _ESSENTIAL_002,
        "medical facilities": _INTRODUCTION_002,
        "insurers": (_INTRODUCTION_002, _WHAT_003, _SKILLS_003),
        "patients": _INTRODUCTION_002,
        "physicians": (_WHAT_003, _PLACE_003),
        "supervisors": _PLACE_003,
    }
)

_SKILLS: Final = listed(
    {
        "attention-to-detail": (
            Citation(ARTICLE_001, "table: key skills"),
            Citation(ARTICLE_003, "skills: attention to detail"),
            Citation(ARTICLE_004, "important facts: key skills"),
        ),
        "computer-skills": (
            Citation(ARTICLE_001, "table: key skills"),
            Citation(ARTICLE_003, "skills: technical skills"),
        ),
        "organization": Citation(ARTICLE_003, "skills: organization"),
        "communication": Citation(ARTICLE_003, "skills: communication"),
        "technical-skills": (
            Citation(ARTICLE_003, "skills: technical skills"),
            Citation(ARTICLE_004, "important facts: key skills"),
        ),
        "office-software": Citation(ARTICLE_003, "skills: technical skills"),
        "health-records-software": Citation(ARTICLE_003, "skills: technical skills"),
        "coding-software": Citation(ARTICLE_003, "skills: technical skills"),
        "typing": Citation(ARTICLE_003, "skills: technical skills"),
        "integrity": Citation(ARTICLE_004, "important facts: key skills"),
        "interpersonal-skills": Citation(ARTICLE_004, "important facts: key skills"),
    }
)

_KNOWLEDGE: Final = listed(
    {
        "medical-terminology": (
            _WHAT_001,
            Citation(ARTICLE_003, "skills: technical skills, in depth"),
            _WHAT_004,
        ),
        "medical-coding": Citation(ARTICLE_001, "what an insurance coder is: insurance coding"),
        "anatomy-and-physiology": (
            Citation(ARTICLE_001, "step 1: anatomy helps to understand what is coded"),
            Citation(ARTICLE_003, "skills: technical skills, the basics"),
            _WHAT_004,
        ),
        "disease-processes": (Citation(ARTICLE_003, "skills: common diseases"), _WHAT_004),
        "coding-systems": _WHAT_004,
    }
)

_SCHOOL_SUBJECTS: Final = listed(
    {
        "biology": (_SCHOOL_000, _SCHOOL_001),
        "english": _SCHOOL_000,
        "computers": (_SCHOOL_000, _SCHOOL_001),
        "business": _SCHOOL_000,
        "mathematics": _SCHOOL_001,
        "health": _SCHOOL_001,
    }
)

_COURSE_SUBJECTS: Final = listed(
    {
        "icd-9-cm-coding": (_TRAINING_000, Citation(ARTICLE_003, "education: basic and advanced")),
        "icd-coding": (Citation(ARTICLE_002, "educational requirements: perhaps"), _EDUCATION_004),
        "cpt-coding": (
            _TRAINING_000,
            Citation(ARTICLE_003, "education: a further course that may help"),
            _EDUCATION_004,
        ),
        "hcpcs-coding": (_TRAINING_000, Citation(ARTICLE_003, "education: a further course that may help")),
        "medical-terminology": (_TRAINING_000, _EDUCATION_002, _EDUCATION_003),
        "medical-ethics": (_TRAINING_000, _EDUCATION_003),
        "medical-billing": _TRAINING_000,
        "software-applications": _TRAINING_000,
        "anatomy-and-physiology": (_EDUCATION_002, _EDUCATION_003),
        "reimbursement": _EDUCATION_002,
        "health-records": _EDUCATION_002,
        "data-entry": _EDUCATION_003,
        "medical-law": _EDUCATION_003,
        "patient-privacy": _EDUCATION_003,
        "biology": _EDUCATION_004,
        "health": Citation(ARTICLE_004, "education options: health science"),
    }
)

_TRAINING_003: Final = Citation(ARTICLE_003, "training")

_TRAINING: Final = listed(
    {
        "Most of it comes with the program, be it a certificate or an associate's degree.": _TRAINING_003,
        "In an internship one learns beside an experienced coder; it is possible, and mostly asks for enrollment.": (
            _TRAINING_003,
            Citation(ARTICLE_002, "educational requirements: perhaps"),
        ),
    }
)

_SETTINGS: Final = listed(
    {
        "hospital": (_WHAT_000, _JOB_000, _JOB_001, _ESSENTIAL_002, _PLACE_003, _TABLE_004),
        "physicians-office": (_WHAT_000, _JOB_000, _JOB_001, _ESSENTIAL_002, _PLACE_003, _TABLE_004),
        "nursing-care": (_WHAT_000, _JOB_000, _TABLE_004),
        "insurance-company": (_JOB_000, _JOB_001),
        "outpatient-clinic": _JOB_000,
        "outpatient-facility": _JOB_001,
        "long-term-care": _JOB_001,
        "home-health-care": _JOB_001,
        "public-health-department": _JOB_001,
        "clinic": _PLACE_003,
        "government": _TABLE_004,
    }
)

_LARGEST_SETTINGS: Final = listed(
    {
        "hospital": Citation(ARTICLE_000, "step 4, which ascribes it to the BLS"),
        "physicians-office": Citation(ARTICLE_000, "step 4, which ascribes it to the BLS"),
    }
)

_CONDITIONS: Final = listed(
    {
        "Long hours are spent at a desk.": _PLACE_003,
        "Computers, printers and other office equipment are used.": _PLACE_003,
        "Some work from home.": Citation(ARTICLE_003, "skills: communication"),
        "Some work for several medical centers, as freelancers.": Citation(ARTICLE_003, "skills: organization"),
        "Deadlines are tight.": Citation(ARTICLE_003, "skills: organization"),
    }
)

_RELATED: Final = listed(
    {
        "information-clerk": (_RELATED_000, _RELATED_001),
        "medical-and-health-services-manager": (_RELATED_000, _TABLE_004),
        "medical-transcriptionist": (_RELATED_000, _RELATED_001, _TABLE_004),
        "medical-secretary": _RELATED_003,
        "medical-biller": _RELATED_003,
        "medical-records-clerk": _RELATED_003,
        "medical-director": _RELATED_003,
    }
)


def with_work(coder: Role) -> Role:
    """Return the coder, of whom the names are known, with what the work is and asks for."""
    return evolve(
        coder,
        kind_of=listed({"health-information-technician": _WHAT_001}),
        level=always(WorkLevel.CLERICAL, _WHAT_000),
        description=_DESCRIPTION,
        duties=_DUTIES,
        works_with=_WORKS_WITH,
        skills=_SKILLS,
        knowledge=_KNOWLEDGE,
        school_subjects=_SCHOOL_SUBJECTS,
        course_subjects=_COURSE_SUBJECTS,
        training=_TRAINING,
        settings=_SETTINGS,
        largest_settings=_LARGEST_SETTINGS,
        conditions=_CONDITIONS,
        to_enter=_TO_ENTER,
        usual=_USUAL,
        certification=_CERTIFICATION,
        credentials=listed(
            {
                "ahima:rhit": Citation(ARTICLE_002, "educational requirements, which ascribes it to the BLS"),
                "aapc:cpc": (
                    Citation(ARTICLE_003, "how to become one, 2: the least one should hold"),
                    Citation(ARTICLE_003, "certifications: preferred by services of physicians and practitioners"),
                ),
            }
        ),
        related=_RELATED,
        pay_varies_by=listed({PayFactor.LOCATION: _SALARY_003, PayFactor.EXPERIENCE: _SALARY_003}),
        growth=always(
            GrowthPace.MUCH_FASTER,
            _OUTLOOK_002,
            note="Said of medical records and health information technicians, for 2018 to 2028; coders are among them.",
        ),
        growth_drivers=listed({"More exams and procedures are done.": _OUTLOOK_002}),
        domains="medical-coding",
    )
