"""Pages on the credentials of AHIMA. Checked 2026-11-20 against ahima.org and copies of its pages."""

from datetime import date
from typing import Final

from codercareer.data.sources import READ
from codercareer.dates import DateRange, PartialDate
from codercareer.sources import Source, Trust

# AHIMA itself, its test hosts included

CCA_2021: Final = Source(
    id="ahima-cca-2021",
    title="Certified Coding Associate (CCA)",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2021, 1, 1), date(2022, 1, 1)),
    url="https://conference-test.ahima.org/certification-careers/certification-exams/cca",
    note="A test host of AHIMA. Undated; its newest pass rate is that of 2020, so taken for 2021.",
)
CCS_2010: Final = Source(
    id="ahima-ccs-2010",
    title="Certified Coding Specialist (CCS), exam of 2010",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=PartialDate(2010),
    url="http://www.ahima.org/certification/ccs.aspx",
)
CCS_BETA_2020: Final = Source(
    id="ahima-ccs-beta-2020",
    title="Certified Coding Specialist (CCS), with the notice of a beta exam",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2020, 1, 1), date(2021, 1, 1)),
    url="http://ahimaorg-558299850.us-east-1.elb.amazonaws.com/certification/CCS",
    note="Undated; it announces a beta exam from 1 July 2020, so taken for 2020.",
)
CCS_ICD_9: Final = Source(
    id="ahima-ccs-icd-9",
    title="Certified Coding Specialist (CCS), in the time of ICD-9-CM",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2011, 1, 1), date(2015, 10, 1)),
    url="http://www.ahima.org/certification/CCS",
    note="Undated; it speaks of ICD-9-CM and is taken for about 2012.",
)
CCS_NOW: Final = Source(
    id="ahima-ccs",
    title="Certified Coding Specialist (CCS)",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://ahima.org/certification-careers/certifications-overview/ccs",
)
CHPS_2021: Final = Source(
    id="ahima-chps-2021",
    title="Certified in Healthcare Privacy and Security (CHPS)",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2021, 1, 1), date(2022, 1, 1)),
    url="https://cms-test.ahima.org/certification-careers/certification-exams/chps/",
    note="A test host of AHIMA. Undated; its newest pass rate is that of 2020, so taken for 2021.",
)
FAQ_2010: Final = Source(
    id="ahima-faq-2010",
    title="Certification: frequently asked questions, 2010",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=PartialDate(2010),
)
MARKS: Final = Source(
    id="ahima-certification-marks",
    title="How the letters of a certification may be used",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    url="https://answers.ahima.org/a/2021910-how-do-i-properly-use-the-certification-mark",
    note="Undated, and its age cannot be told.",
)
PCAP: Final = Source(
    id="ahima-pcap",
    title="Professional Certificate Approval Program (PCAP)",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    url="https://ahima.org/business-solutions/overview/higher-education/pcap",
    note="Undated, and its age cannot be told.",
)
PERSPECTIVES: Final = Source(
    id="ahima-perspectives-rhia",
    title="RHIA certification exam success factors",
    publisher="AHIMA, Perspectives in Health Information Management",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2020, 1, 1), date(2026, 11, 21)),
    url="https://perspectives.ahima.org/page/rhia-certification-exam-success-factors",
    note="Undated here; it studies the results of 2019, so it came out in 2020 or later.",
)
RECERTIFICATION_2019: Final = Source(
    id="ahima-recertification-2019",
    title="Recertification, page of 2019",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=PartialDate(2019),
    url="https://www.ahima.org/certification/Recertification",
    note="Undated; it opens with a notice that takes effect on 1 January 2019, so taken for 2019.",
)
RECERTIFICATION_2021: Final = Source(
    id="ahima-recertification-2021",
    title="Recertification: frequently asked questions, 2021",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2021, 1, 1), date(2022, 1, 1)),
    url="http://cms-test.ahima.org/contact-us-faqs/faqs-recertification/",
    note="A test host of AHIMA. Undated; it tells of a change on 1 January 2021 and one due after 31 March 2021.",
)
RECERTIFICATION_2024: Final = Source(
    id="ahima-recertification-2024",
    title="Recertification, with the notice of the policy of 2024",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2023, 1, 1), date(2024, 7, 1)),
    url="https://ahima.org/certification/recertification.aspx",
    note="Undated; it speaks of 1 January 2024 as near.",
)
RECERTIFICATION_2025: Final = Source(
    id="ahima-recertification-2025",
    title="Recertification, with the notice of the policy of 2025",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2024, 7, 1), date(2026, 11, 21)),
    url="https://my2.ahima.org/certification-careers/recertify",
    note="Undated; it tells of a rule from 1 January 2025 on.",
)
RHIA_2021: Final = Source(
    id="ahima-rhia-2021",
    title="Registered Health Information Administrator (RHIA)",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2021, 1, 1), date(2022, 1, 1)),
    url="https://conference-test.ahima.org/certification-careers/certification-exams/rhia",
    note="A test host of AHIMA. Undated; dated by the page on the CCA on the same host.",
)
RHIT_EARLY: Final = Source(
    id="ahima-rhit-early-testing",
    title="Registered Health Information Technician (RHIT), with the rule on early testing",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    url="https://cms-qa.ahima.org/certification-careers/certification-exams/rhit",
    note="A test host of AHIMA. Undated, and its age cannot be told; the list of routes was not readable.",
)
UPDATES: Final = Source(
    id="ahima-updates",
    title="Certification updates and announcements",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2020, 7, 1), date(2026, 11, 21)),
    url="https://ahima.org/certification-careers/certifications-overview-old/updates-announcements/",
    note="Undated; it announces a change on 1 January 2021 beside later news.",
)

# copies of its pages, kept by others

CANDIDATE_GUIDE_2017: Final = Source(
    id="ahima-candidate-guide-2017",
    title="CCHIIM Candidate Guide, updated 27 June 2017",
    publisher="AHIMA",
    trust=Trust.OFFICIAL_COPY,
    published=date(2017, 6, 27),
    url="https://es.scribd.com/document/436601196/Candidate-Guide-1",
)
CCA_COPY_2023: Final = Source(
    id="ahima-cca-copy-2023",
    title="Copy of AHIMA's page on the CCA",
    publisher="saviorquiz.com",
    trust=Trust.OFFICIAL_COPY,
    published=DateRange(date(2023, 1, 1), date(2024, 1, 1)),
    url="https://saviorquiz.com",
    note="Undated; it counts holders at the end of 2022, so taken for 2023.",
)
FAQ_COPY: Final = Source(
    id="ahima-faq-copy",
    title="Copy of AHIMA's frequently asked questions on certification",
    publisher="healthcom.info",
    trust=Trust.OFFICIAL_COPY,
    published=DateRange(date(2023, 9, 1), date(2026, 11, 21)),
    url="http://healthcom.info/index-68.html",
    note="Undated; it gives a rule in effect from 11 September 2023.",
)
RECERTIFICATION_COPY: Final = Source(
    id="ahima-recertification-copy",
    title="Copy of AHIMA's page on recertification, with the period of grace",
    publisher="saswell-cn.com",
    trust=Trust.OFFICIAL_COPY,
    published=DateRange(None, date(2021, 1, 1)),
    url="http://www.saswell-cn.com/certification/Recertification",
    note="Undated; older than 2021, when the grace it describes was abolished.",
)
RHIA_OLD_COPY: Final = Source(
    id="ahima-rhia-old-copy",
    title="Copy of an old page of AHIMA's on the RHIA",
    publisher="medicalcodingpro.com",
    trust=Trust.OFFICIAL_COPY,
    published=DateRange(None, date(2018, 1, 1)),
    url="https://medicalcodingpro.com/registered-health-information-administrator-rhia/",
    note="Undated; older than the version of 2017, which has more routes.",
)
RHIA_PROVISO_COPY: Final = Source(
    id="ahima-rhia-proviso-copy",
    title="Copy of AHIMA's page on the RHIA, with the proviso of 2017",
    publisher="saswell-cn.com",
    trust=Trust.OFFICIAL_COPY,
    published=DateRange(date(2017, 1, 1), date(2022, 1, 1)),
    url="http://www.saswell-cn.com/certification/RHIA?tabid=proviso",
    note="Undated; it names the commission of 2017, and a page taken for 2021 no longer has the proviso.",
)
RHIT_COPY_2020: Final = Source(
    id="ahima-rhit-copy-2020",
    title="Copy of AHIMA's page on the RHIT",
    publisher="nasroo.com",
    trust=Trust.OFFICIAL_COPY,
    published=date(2020, 8, 24),
    url="https://nasroo.com/professional-certificates/rhit/",
)
