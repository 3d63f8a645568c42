"""What others write about the credentials of AHIMA. Checked 2026-11-20 against exam guides and study sites."""

from datetime import date
from typing import Final

from codercareer.data.sources import READ
from codercareer.dates import DateRange, PartialDate
from codercareer.sources import Source, Trust

_IN_2026: Final = DateRange(date(2026, 1, 1), date(2026, 11, 21))
"""Some day of 2026, not after the day of reading."""

CCA_2010_GUIDE: Final = Source(
    id="medicalcodingpro-cca-2010",
    title="The AHIMA CCA exam of 2010",
    publisher="medicalcodingpro.com",
    trust=Trust.SECONDARY,
    published=PartialDate(2010),
    url="http://medicalcodingpro.com/ahima-cca-exam-1-salespage.html",
    note="Dated by the codes it speaks of, those of October 2009 and January 2010.",
)
CCA_2014_GUIDE: Final = Source(
    id="studyguidezone-cca",
    title="Guide to the CCA exam",
    publisher="studyguidezone.com",
    trust=Trust.SECONDARY,
    published=DateRange(date(2013, 1, 1), date(2016, 1, 1)),
    url="https://www.studyguidezone.com",
    note="Undated; taken for about 2014.",
)
CCA_2026_FEES: Final = Source(
    id="medicalbillingandcoding-training-cca",
    title="The CCA: exam and renewal",
    publisher="medicalbillingandcoding.training",
    trust=Trust.SECONDARY,
    published=PartialDate(2026, 2),
    url="https://medicalbillingandcoding.training",
)
CCA_2026_GUIDE: Final = Source(
    id="open-exam-prep-cca",
    title="CCA exam guide 2026",
    publisher="open-exam-prep.com",
    trust=Trust.SECONDARY,
    published=date(2026, 4, 23),
    url="https://open-exam-prep.com",
)
CCA_2026_FORMAT: Final = Source(
    id="open-exam-prep-cca-format",
    title="CCA study guide: format, scoring, pass rates, fees and delivery",
    publisher="open-exam-prep.com",
    trust=Trust.SECONDARY,
    published=_IN_2026,
    retrieved=READ,
    url=(
        "https://open-exam-prep.com/study-guides/cca/orientation-eligibility-and-exam-strategy/"
        "exam-format-scoring-pass-rates-fees-retake-refund-and-delivery"
    ),
    note="Undated; it prints the figures of the end of 2025.",
)
CCS_2020_GUIDE: Final = Source(
    id="study-com-ccs",
    title="Certified Coding Specialist: Exam and Licensing Information",
    publisher="study.com",
    trust=Trust.SECONDARY,
    published=date(2020, 1, 22),
    url="https://study.com/articles/Certified_Coding_Specialist_Exam_and_Licensing_Information.html",
)
CCS_2026_GUIDE: Final = Source(
    id="open-exam-prep-ccs",
    title="CCS exam guide 2026",
    publisher="open-exam-prep.com",
    trust=Trust.SECONDARY,
    published=date(2026, 4, 21),
    url="https://open-exam-prep.com/blog/ccs-medical-coding-exam-guide-2026",
)
CCS_BLOG: Final = Source(
    id="medicalcodingemployment-ahima",
    title="AHIMA coding certifications: an overview",
    publisher="medicalcodingemployment.blogspot.com",
    trust=Trust.SECONDARY,
    published=DateRange(None, date(2015, 1, 1)),
    url="https://medicalcodingemployment.blogspot.com/2016/02/ahima-coding-certifications-overview.html",
    note="Posted in February 2016, but the text expects ICD-10 in the year after, so it was written by 2014.",
)
CCS_P_2025_GUIDE: Final = Source(
    id="ilovemedicalcoding-ccs-p",
    title="Certified Coding Specialist, Physician-based (CCS-P)",
    publisher="ilovemedicalcoding.com",
    trust=Trust.SECONDARY,
    published=DateRange(date(2025, 5, 1), date(2026, 5, 1)),
    url="https://ilovemedicalcoding.com/?p=25131",
    note="Undated; it asks for the code books of 2025, which counted from 1 May 2025.",
)
CHDA_GUIDE: Final = Source(
    id="chdaexam",
    title="CHDA exam guides 2026",
    publisher="chdaexam.com",
    trust=Trust.SECONDARY,
    published=_IN_2026,
    retrieved=READ,
    url="https://chdaexam.com",
)
CHPS_GUIDE: Final = Source(
    id="chpsexam",
    title="CHPS exam guide 2026",
    publisher="chpsexam.com",
    trust=Trust.SECONDARY,
    published=_IN_2026,
    retrieved=READ,
    url="https://chpsexam.com",
)
OLD_GUIDE: Final = Source(
    id="medicalbillingcodingworld-ahima",
    title="AHIMA certifications",
    publisher="medicalbillingcodingworld.com",
    trust=Trust.SECONDARY,
    url="https://medicalbillingcodingworld.com/?p=1855",
    note="Undated; an older text by what it says.",
)
RHIA_GUIDE: Final = Source(
    id="open-exam-prep-rhia",
    title="RHIA study guide: eligibility routes",
    publisher="open-exam-prep.com",
    trust=Trust.SECONDARY,
    published=_IN_2026,
    retrieved=READ,
    url=(
        "https://open-exam-prep.com/study-guides/rhia/"
        "orientation-rhia-eligibility-application-fees-format-scoring-and-retakes/him-only-eligibility-routes"
    ),
)
RHIA_WIKIPEDIA: Final = Source(
    id="wikipedia-rhia",
    title="Registered health information administrator",
    publisher="Wikipedia",
    trust=Trust.SECONDARY,
    url="https://en.wikipedia.org/wiki/Registered_health_information_administrator",
)
RHIT_DOMAINS: Final = Source(
    id="rhitexam",
    title="RHIT exam domains",
    publisher="rhitexam.com",
    trust=Trust.SECONDARY,
    url="https://rhitexam.com",
)
RHIT_GUIDE: Final = Source(
    id="open-exam-prep-rhit",
    title="RHIT study guide: eligibility, application and scheduling",
    publisher="open-exam-prep.com",
    trust=Trust.SECONDARY,
    published=_IN_2026,
    retrieved=READ,
    url=(
        "https://open-exam-prep.com/study-guides/rhit/orientation-and-exam-strategy/"
        "eligibility-application-and-scheduling"
    ),
)
RHIT_GUIDE_MAY_2026: Final = Source(
    id="open-exam-prep-rhit-may-2026",
    title="RHIT study guide: eligibility, application and scheduling, version of May 2026",
    publisher="open-exam-prep.com",
    trust=Trust.SECONDARY,
    published=PartialDate(2026, 5),
    url=(
        "https://open-exam-prep.com/study-guides/rhit/orientation-and-exam-strategy/"
        "eligibility-application-and-scheduling"
    ),
)
RHIT_SKILR: Final = Source(
    id="skilr-rhit",
    title="RHIT exam guide",
    publisher="skilr.com",
    trust=Trust.SECONDARY,
    url="https://www.skilr.com",
)
