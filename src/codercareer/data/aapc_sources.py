"""Pages of AAPC, and copies of its pages. Checked 2026-11-20 against aapc.com."""

from datetime import date
from typing import Final

from codercareer.data.code_systems import ICD_10_DAY
from codercareer.data.sources import READ
from codercareer.dates import DateRange, PartialDate
from codercareer.sources import Source, Trust

_ABOUT_2014: Final = DateRange(date(2013, 1, 1), ICD_10_DAY)
_ABOUT_2016: Final = DateRange(ICD_10_DAY, date(2018, 1, 1))
_ABOUT_2020: Final = DateRange(date(2020, 1, 1), date(2023, 1, 1))
_WITH_SURVEY_OF_2022: Final = DateRange(date(2022, 1, 1), date(2025, 1, 1))

# AAPC itself

APPRENTICE_STATUS: Final = Source(
    id="aapc-apprentice-status",
    title="Apprentice status",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=_ABOUT_2020,
    url="https://www.aapc.com/certification/apprentice_status.aspx",
    note="Undated; taken for about 2020 to 2022 by its address and by what it asks for.",
)
CANCELLATION: Final = Source(
    id="aapc-certification-cancellation",
    title="Certification cancellation",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    url="https://www.aapc.com/about-us/certification-cancellation",
    note="Undated.",
)
CDEO_2022: Final = Source(
    id="aapc-cdeo-2022",
    title="Certified Documentation Expert Outpatient (CDEO)",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=_WITH_SURVEY_OF_2022,
    url="https://www.aapc.com/certification/cdeo/",
    note="Undated; it prints salaries of AAPC's survey of 2022.",
)
CDEO_EXAM: Final = Source(
    id="aapc-cdeo-exam",
    title="Taking the CDEO exam",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://www.aapc.com/certifications/cdeo/taking-the-cdeo-exam",
)
CDEO_FIRST: Final = Source(
    id="aapc-cdeo-first",
    title="Certified Documentation Expert Outpatient (CDEO), older copy",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2015, 9, 1), date(2022, 1, 1)),
    url="https://www.aapc.com/certification/cdeo/",
    note="Undated; not before the credential, which the CEU table of August 2015 lacks, nor after the long exams.",
)
CEU_2008: Final = Source(
    id="aapc-ceus-2008",
    title="CEUs: 2008 and beyond",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=PartialDate(2008),
    url="https://www.aapc.com/blog/23581-ceus-2008-and-beyond/",
)
CEU_A: Final = Source(
    id="aapc-ceu-table-a",
    title="Help on CEUs, table A",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2012, 1, 1), date(2015, 1, 1)),
    url="http://www.aapc.com/medical-coding-education/help/",
    note="Undated; taken for 2012 to 2014, since it counts 36 to 80 CEUs and names 1 October 2012.",
)
CEU_B: Final = Source(
    id="aapc-ceu-table-b",
    title="Help on CEUs, table B",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=date(2015, 8, 31),
    url="https://www.aapc.com/medical-coding-education/help/",
    note="The day is the stamp on the page.",
)
CEU_C: Final = Source(
    id="aapc-ceu-table-c",
    title="Help on CEUs, table C",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2015, 9, 1), date(2026, 11, 21)),
    url="https://www.aapc.com/medical-coding-education/help/",
    note="Undated; newer than table B, since it adds CDEO.",
)
CEU_POLICIES: Final = Source(
    id="aapc-ceu-policies",
    title="CEU policies",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    url="https://www.aapc.com/about-us/ceu-policies",
    note="Undated.",
)
CIC_2016: Final = Source(
    id="aapc-cic-2016",
    title="Certified Inpatient Coder (CIC)",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=_ABOUT_2016,
    url="https://www.aapc.com/certification/cic/",
    note="Undated; taken for about 2016.",
)
CIC_EXAM: Final = Source(
    id="aapc-cic-exam",
    title="Taking the CIC exam",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://aapc.com/certifications/cic/taking-the-cic-exam",
)
CIRCC_2018: Final = Source(
    id="aapc-circc-2018",
    title="Certified Interventional Radiology Cardiovascular Coder (CIRCC)",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2016, 1, 1), date(2021, 1, 1)),
    url="https://www.aapc.com:443/certification/circc/",
    note="Undated; taken for 2016 to 2020.",
)
COC_EXAM: Final = Source(
    id="aapc-coc-exam",
    title="Certified Outpatient Coder (COC), with the exam in one sitting",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://www.aapc.com/certifications/coc",
)
COC_PAGE: Final = Source(
    id="aapc-coc",
    title="Certified Outpatient Coder (COC)",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(ICD_10_DAY, date(2026, 11, 21)),
    url="https://www.aapc.com/certification/coc/",
    note="Undated; it speaks of ICD-10-CM.",
)
CPB_2014: Final = Source(
    id="aapc-cpb-2014",
    title="Medical billing certification (CPB)",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=_ABOUT_2014,
    url="http://www.aapc.com/certification/medical-billing-certification.aspx",
    note="Undated; it speaks of ICD-9-CM and is taken for about 2014.",
)
CPB_EXAM: Final = Source(
    id="aapc-cpb-exam",
    title="Taking the CPB exam",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://www.aapc.com/certifications/cpb/taking-the-cpb-exam",
)
CPCO_EXAM: Final = Source(
    id="aapc-cpco-exam",
    title="Taking the CPCO exam",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://www.aapc.com/certifications/cpco/taking-the-cpco-exam",
)
CPC_2022: Final = Source(
    id="aapc-cpc-2022",
    title="Certified Professional Coder (CPC), with salaries of 2022",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=_WITH_SURVEY_OF_2022,
    url="https://www.aapc.com/certification/cpc/",
    note="Undated; it prints salaries of AAPC's survey of 2022.",
)
CPC_PAGE: Final = Source(
    id="aapc-cpc",
    title="Certified Professional Coder (CPC)",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://www.aapc.com/certification/cpc/",
)
CPC_P_2016: Final = Source(
    id="aapc-cpc-p-2016",
    title="Certified Professional Coder-Payer (CPC-P)",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=_ABOUT_2016,
    url="https://www.aapc.com/certification/cpc-p/",
    note="Undated; it speaks of ICD-10-CM and is taken for about 2016.",
)
CPC_SURVEY_2018: Final = Source(
    id="aapc-cpc-2018",
    title="Certified Professional Coder (CPC), with salaries of 2018",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2018, 1, 1), date(2021, 1, 1)),
    note="Undated; it prints salaries of AAPC's survey of 2018.",
)
CPMA_2014: Final = Source(
    id="aapc-cpma-2014",
    title="Certified Professional Medical Auditor (CPMA)",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=_ABOUT_2014,
    url="http://www.aapc.com/certification/cpma.aspx",
    note="Undated; it speaks of ICD-9-CM and is taken for 2013 or 2014.",
)
CPMA_EXAM: Final = Source(
    id="aapc-cpma-exam",
    title="Taking the CPMA exam",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://www.aapc.com/certifications/cpma/taking-the-cpma-exam",
)
CPPM_EXAM: Final = Source(
    id="aapc-cppm-exam",
    title="Taking the CPPM exam",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://www.aapc.com/certifications/cppm/taking-the-cppm-exam",
)
CRC_EXAM: Final = Source(
    id="aapc-crc-exam",
    title="Taking the CRC exam",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://www.aapc.com/certifications/crc/taking-the-crc-exam",
)
CREDITS: Final = Source(
    id="aapc-complete-apprenticeship-2020",
    title="Complete your CPC apprenticeship, older copy",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=_ABOUT_2020,
    url="https://aapc.com/certifications/cpc/complete-your-cpc-apprenticeship",
    note="Undated; taken for about 2020 to 2022, before the page named three options.",
)
FAQ_2014: Final = Source(
    id="aapc-exam-faq-2014",
    title="Exam certification FAQ, with ICD-9-CM",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=_ABOUT_2014,
    url="https://www.aapc.com/certification/faq.aspx",
    note="Undated; it lists ICD-9-CM among the books and is taken for about 2014.",
)
FAQ_2016: Final = Source(
    id="aapc-exam-faq-2016",
    title="Exam certification FAQ, with ICD-10-CM",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=_ABOUT_2016,
    url="https://www.aapc.com/certification/faq.aspx",
    note="Undated; it lists ICD-10-CM among the books and is taken for about 2016.",
)
FAQ_2020: Final = Source(
    id="aapc-exam-faq-2020",
    title="Exam certification FAQ, with the books of the calendar year",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2019, 1, 1), date(2022, 1, 1)),
    url="https://www.aapc.com:443/certification/faq.aspx",
    note="Undated; taken for 2019 to 2021.",
)
LETTERS: Final = Source(
    id="aapc-letters",
    title="What are the requirements for my letters of recommendation?",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    url="https://www.aapc.com/support/certification-exams/",
    note="Undated; a page under this address. A member quoted the same text on 4 September 2019.",
)
MAINTAIN: Final = Source(
    id="aapc-maintain",
    title="Maintain your certification",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2021, 1, 1), date(2023, 1, 1)),
    url="https://www.aapc.com/certifications/maintain-your-certification",
    note="Undated; it speaks of reports due in 2022 and 2023.",
)
MEMBERSHIP_FAQ: Final = Source(
    id="aapc-membership-faq",
    title="Membership FAQ",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2022, 1, 1), date(2024, 1, 1)),
    url="https://www.aapc.com/membership/faq.aspx",
    note="Undated; taken for 2022 or 2023.",
)
OPTIONS: Final = Source(
    id="aapc-complete-apprenticeship",
    title="Complete your CPC apprenticeship",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://aapc.com/certifications/cpc/complete-your-cpc-apprenticeship",
    note="The copy breaks off in the third option.",
)
PRACTICODE_FAQ: Final = Source(
    id="aapc-practicode-faq",
    title="Practicode FAQ",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=date(2026, 5, 23),
    url="https://aapc.helpjuice.com",
    note="A page under this address.",
)
PRACTICODE_VIDEO: Final = Source(
    id="aapc-practicode-video",
    title="Practicode success: sharpen your skills and boost confidence",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    url="https://www.aapc.com/video/practicode-success-sharpen-your-skills-and-boost-confidence",
    note="Undated.",
)

# copies of what AAPC wrote

CIC_COPY: Final = Source(
    id="elementmedicalcoding-cic",
    title="Copy of AAPC's page on CIC",
    publisher="Element Medical Coding",
    trust=Trust.OFFICIAL_COPY,
    note="Undated.",
)
CPC_COPY: Final = Source(
    id="aapc-cpc-copy-2013",
    title="AAPC's description of the CPC, in the time of ICD-9-CM",
    publisher="copy of a page of AAPC",
    trust=Trust.OFFICIAL_COPY,
    published=DateRange(date(2012, 1, 1), ICD_10_DAY),
    note="Undated and without address; it speaks of ICD-9 and is taken for about 2013.",
)
LETTER_2012: Final = Source(
    id="aapc-letter-2012",
    title="Letter of the chairman: elimination of the apprentice designation",
    publisher="copy kept by cco.us",
    trust=Trust.OFFICIAL_COPY,
    published=PartialDate(2012, 1),
    url="https://www.cco.us/elimination-of-aapc-apprentice-credential/",
)
