"""What others write about AAPC's credentials. Checked 2026-11-20 against exam guides, forums and job sites."""

from datetime import date
from typing import Final

from codercareer.data.code_systems import ICD_9_YEARS
from codercareer.data.sources import READ
from codercareer.dates import DateRange, PartialDate
from codercareer.sources import Source, Trust

_ABOUT_2023: Final = DateRange(date(2022, 1, 1), date(2025, 1, 1))

ALLIED_HEALTH_CPB: Final = Source(
    id="alliedhealthnetwork-cpb",
    title="CPB guide",
    publisher="alliedhealthnetwork.org",
    trust=Trust.SECONDARY,
    published=_ABOUT_2023,
    note="Undated; taken for about 2023. It contradicts AAPC, which asks for no proof to sit.",
)
ARMY_CPC: Final = Source(
    id="army-cool-cpc",
    title="Certified Professional Coder (CPC)",
    publisher="Army COOL",
    trust=Trust.SECONDARY,
    published=ICD_9_YEARS,
    url="https://www.cool.army.mil/search/CERT_CPC567.htm",
    note="Undated; it speaks of ICD-9.",
)
CDEO_GUIDE: Final = Source(
    id="cdeoexam",
    title="CDEO exam domains",
    publisher="cdeoexam.com",
    trust=Trust.SECONDARY,
    url="https://cdeoexam.com/blog/cdeo-exam-domains-guide.html",
    note="Undated.",
)
CODING_CLARIFIED_2022: Final = Source(
    id="codingclarified-cpc-exam-2022",
    title="The updated 2022 AAPC CPC exam",
    publisher="Coding Clarified",
    trust=Trust.SECONDARY,
    published=date(2022, 3, 2),
    url="https://codingclarified.com/the-updated-2022-aapc-cpc-exam/",
)
CPB_FAQ_COPY: Final = Source(
    id="cco-cpb-faq",
    title="FAQ on the CPB",
    publisher="cco.us",
    trust=Trust.SECONDARY,
    note="Undated; taken to be later than AAPC's page of about 2014.",
)
CPB_GUIDE_2026: Final = Source(
    id="medicalbillingandcoding-training-cpb",
    title="CPB guide",
    publisher="medicalbillingandcoding.training",
    trust=Trust.SECONDARY,
    published=PartialDate(2026, 2),
    url="https://medicalbillingandcoding.training/certifications/cpb",
    note="The month is that of its last update.",
)
CPC_AREAS: Final = Source(
    id="pocketprep-cpc",
    title="What to study for the AAPC CPC examination",
    publisher="Pocket Prep",
    trust=Trust.SECONDARY,
    published=DateRange(None, date(2022, 1, 1)),
    url="http://www.pocketprep.com/learn-what-to-study-for-the-aapc-cpc-examination/",
    note="Undated; it describes the exam of 150 questions and speaks of ICD-10.",
)
CPC_GUIDE_2026: Final = Source(
    id="medicalbillingandcoding-training-cpc",
    title="CPC guide",
    publisher="medicalbillingandcoding.training",
    trust=Trust.SECONDARY,
    published=DateRange(date(2025, 1, 1), date(2026, 11, 21)),
    url="https://mbc-bv6.pages.dev/certifications/cpc",
    note="Undated copy; it prints salaries of AAPC's survey of 2025.",
)
CRC_DOMAINS: Final = Source(
    id="crcexamprep",
    title="CRC exam domains",
    publisher="crcexamprep.com",
    trust=Trust.SECONDARY,
    published=DateRange(date(2026, 1, 1), date(2026, 11, 21)),
)
CRC_GUIDE_2026: Final = Source(
    id="open-exam-prep-crc",
    title="AAPC CRC exam guide 2026",
    publisher="open-exam-prep.com",
    trust=Trust.SECONDARY,
    published=DateRange(date(2026, 1, 1), date(2026, 11, 21)),
    url="https://open-exam-prep.com/blog/aapc-crc-certified-risk-adjustment-coder-exam-guide-2026",
)
CIC_40: Final = Source(
    id="ilovemedicalcoding-cic",
    title="CIC guide",
    publisher="ilovemedicalcoding.com",
    trust=Trust.SECONDARY,
    note="Undated.",
)
COC_GUIDE_2026: Final = Source(
    id="open-exam-prep-coc",
    title="COC, formerly CPC-H",
    publisher="open-exam-prep.com",
    trust=Trust.SECONDARY,
    published=PartialDate(2026, 2),
    url="https://open-exam-prep.com/exams/cpc-h/",
    note="A page under this address.",
)
EDOXI: Final = Source(
    id="edoxi-exam-pattern",
    title="Medical coding exam pattern changes",
    publisher="Edoxi",
    trust=Trust.SECONDARY,
    published=date(2024, 1, 25),
    url="https://www.edoxi.com/studyhub-detail/medical-coding-exam-pattern-changes",
)
FORTY_HOURS: Final = Source(
    id="medicalbillingandmedicalcoding-cpc-a",
    title="Certified Professional Coder Apprentice",
    publisher="medicalbillingandmedicalcoding.com",
    trust=Trust.SECONDARY,
    url="https://www.medicalbillingandmedicalcoding.com/certifiedprofessionalcoderapprentice.html",
    note="Undated.",
)
FORUM_2019: Final = Source(
    id="aapc-forum-2019",
    title="Post on removing the apprentice designation",
    publisher="a member, on the forum of AAPC",
    trust=Trust.SECONDARY,
    published=date(2019, 9, 4),
    note="It quotes AAPC's text on the letters, and tells of having been told one year in 2018.",
)
MEDCODELY_CIC: Final = Source(
    id="medcodely-cic",
    title="Certified Inpatient Coder (CIC)",
    publisher="MedCodely",
    trust=Trust.SECONDARY,
    url="https://medcodely.com/study-guides/certified-inpatient-coder-cic",
    note="Undated.",
)
MEDCODELY_CIRCC: Final = Source(
    id="medcodely-circc",
    title="Certified Interventional Radiology Cardiovascular Coder (CIRCC)",
    publisher="MedCodely",
    trust=Trust.SECONDARY,
    published=PartialDate(2026, 5),
)
MEDCODELY_CPC_P: Final = Source(
    id="medcodely-cpc-p",
    title="Certified Professional Coder-Payer (CPC-P)",
    publisher="MedCodely",
    trust=Trust.SECONDARY,
    published=DateRange(date(2026, 1, 1), date(2026, 11, 21)),
    url="https://medcodely.com/study-guides/certified-professional-coder-payer-cpc-p",
    note="Nobody else was found who says the same.",
)
MEDCODELY_SPECIALTIES: Final = Source(
    id="medcodely-specialties",
    title="Study guides to AAPC's specialty credentials, a page for each",
    publisher="MedCodely",
    trust=Trust.SECONDARY,
    published=PartialDate(2026, 5),
    url="https://medcodely.com/study-guides",
    note="The pages whose date could be seen were published in May 2026.",
)
MEDICOEXAM: Final = Source(
    id="medicoexam-aapc",
    title="Questions and answers on AAPC's exams, a page for each",
    publisher="medicoexam.com",
    trust=Trust.SECONDARY,
    url="https://www.medicoexam.com/aapc",
    note="Undated; it describes exams of 100 questions.",
)
PRACTICODE_2020: Final = Source(
    id="codingclarified-practicode",
    title="Should I complete the AAPC Practicode program?",
    publisher="Coding Clarified",
    trust=Trust.SECONDARY,
    published=date(2020, 9, 2),
    url="https://codingclarified.com/should-i-complete-the-aapc-medical-coding-practicode-program/",
)
PROJECT_LIST: Final = Source(
    id="codercareer-aapc-list",
    title="List of the AAPC credentials the catalogue is to hold",
    publisher="the codercareer project",
    trust=Trust.SECONDARY,
    retrieved=READ,
    note="Written from general knowledge: no page was found that prints these names.",
)
TRAINING_AAPC: Final = Source(
    id="medicalbillingandcoding-training-aapc",
    title="AAPC: quick facts",
    publisher="medicalbillingandcoding.training",
    trust=Trust.SECONDARY,
    url="https://medicalbillingandcoding.training/aapc",
    note="Undated.",
)
THREE_SECTIONS: Final = Source(
    id="synonym-cpc-exam",
    title="On a failed CPC exam",
    publisher="classroom.synonym.com",
    trust=Trust.SECONDARY,
    published=ICD_9_YEARS,
    url="http://classroom.synonym.com/can-failed-cpc-exam-12063120.html",
    note="Undated; it speaks of ICD-9-CM.",
)
WITH_CONFIDENCE: Final = Source(
    id="medicalcodingwithconfidence-cpc",
    title="CPC exam info",
    publisher="medicalcodingwithconfidence.com",
    trust=Trust.SECONDARY,
    published=_ABOUT_2023,
    url="https://www.medicalcodingwithconfidence.com/cpc-exam-info",
    note="Undated; taken for about 2023 by its prices and the exam of 100 questions.",
)
