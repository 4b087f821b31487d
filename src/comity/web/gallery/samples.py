"""Invented content of the gallery; the country Veldania does not exist."""

from comity.formats.words import word_differences
from comity.web.pieces import Act, Badge, Branch, Cell, Coverage, Duty, Fact, Load, Row, Source

NOWHERE = "#work"
DIFFERENCE = word_differences(
    "Instructors are trained to the agreed standard by the end of 2027.",
    "Instructors are trained to the agreed standard by the end of 2028, subject to places.",
)
AREAS = [
    ("demining", "Demining and the clearance of explosive remnants", 12),
    ("cyber", "Cyber defence", 31),
    ("education", "Defence education", 44),
    ("languages", "Languages", 9),
    ("medical", "Medical support", 7),
    ("planning", "Planning of operations", 15),
    ("women", "Women, peace and security", 4),
]
LONG = (
    "Advanced course on the disposal of explosive ordnance for instructors of the engineer troops and of civil"
    " protection"
)
TITLES = ("Explosive ordnance disposal, level 3", LONG, "Cyber range exercise", "English for staff officers")
ROWS = [
    Row(
        cells=[
            Cell(text=TITLES[0], address=NOWHERE, note="EOD-3"),
            Cell(text="School of engineers"),
            Cell(text="15"),
            Cell(text="20"),
            Cell(badge=Badge(shape="yes", words="in the catalogue", tone="agreed")),
        ]
    ),
    Row(
        cells=[
            Cell(text=TITLES[1], address=NOWHERE, note="EOD-3-INS"),
            Cell(text="School of engineers"),
            Cell(text="19"),
            Cell(text="12", basis="illustrative"),
            Cell(badge=Badge(shape="half", words="proposed")),
        ],
        late=True,
    ),
    Row(
        cells=[
            Cell(text=TITLES[2], address=NOWHERE, note="CYB-7"),
            Cell(text="Cyber centre"),
            Cell(),
            Cell(text="40"),
            Cell(badge=Badge(shape="open", words="draft")),
        ]
    ),
    Row(
        cells=[
            Cell(text=TITLES[3], address=NOWHERE, note="LAN-2"),
            Cell(text="Language school"),
            Cell(text="60"),
            Cell(text="18"),
            Cell(badge=Badge(shape="no", words="withdrawn")),
        ]
    ),
]
DUTIES = [
    Duty(
        when="9 days late",
        words="An expert team on crisis response was promised to Veldania in November.",
        act=Act(words="Open", address=NOWHERE),
        late=True,
    ),
    Duty(
        when="Friday 6 March",
        words="The proposal for Veldania’s programme waits for your yes or no.",
        note="38 sessions, at most 0.8 % more is possible",
        act=Act(words="Read it", address=NOWHERE),
    ),
    Duty(
        when="",
        words="What you typed into a goal is not saved.",
        act=Act(words="Go on", address=NOWHERE, post=True),
    ),
]
BRANCHES = [
    Branch(
        code="1",
        words="Modern and accountable defence institutions",
        address=NOWHERE,
        coverage=Coverage(value=82, target=80),
        below=[
            Branch(
                code="1.1",
                words="Defence education renewed",
                address=NOWHERE,
                badge=Badge(shape="half", words="ongoing"),
                coverage=Coverage(value=100),
            ),
            Branch(
                code="1.2",
                words="Integrity built into the planning of resources and the buying of equipment",
                address=NOWHERE,
                badge=Badge(shape="open", words="not started"),
                coverage=Coverage(value=0, target=60),
                current=True,
            ),
        ],
    ),
    Branch(
        code="2",
        words="Forces that work with others",
        address=NOWHERE,
        coverage=Coverage(value=64, target=75, words="two seats short"),
        below=[
            Branch(
                code="2.1",
                words="Demining capacity meets the standard",
                note="Lead: Agency of Mines and the engineer troops",
                badge=Badge(shape="most", words="partly"),
                coverage=Coverage(value=41, target=60),
                below=[Branch(code="2.1.1", words="Twelve instructors", coverage=Coverage(value=25, target=100))],
            ),
        ],
    ),
]
LOADS = [
    Load(name="Trust fund 2026", words="292 of 300 k€", value=97),
    Load(name="Own budget 2026", words="410 of 520 k€", value=79, address=NOWHERE),
    Load(name="Ministry of Defence", words="28 of 25 people in Q2 2027", value=112),
    Load(name="English 3232", words="0 of 14 people", value=0),
]
FACTS = [
    Fact(term="Provider", words="School of engineers", address=NOWHERE, sources=[1]),
    Fact(term="Duration", words="15 days", sources=[1, 2]),
    Fact(term="Language", words="English, 3232", note="listening 3, speaking 2, reading 3, writing 2"),
    Fact(term="Fee", words="1,850 €", basis="illustrative"),
    Fact(term="Runs a year", words="2", basis="derived"),
    Fact(term="Audience", words="officers and non-commissioned officers of the engineer troops, civil protection"),
    Fact(term="Clearance", words=None),
]
SOURCES = [
    Source(
        number=1,
        title="Course catalogue",
        address="https://example.org/catalogue",
        publisher="School of engineers",
        as_of="12 January 2026",
    ),
    Source(
        number=2, title="Annual plan of courses, second edition, with corrections", publisher="Ministry", as_of="2025"
    ),
    Source(number=3, title="Read-out of the partner"),
]
PROGRESS_FACTS = [
    Fact(term="Value", words="4,812"),
    Fact(term="At most", words="4,850"),
    Fact(term="Can still gain", words="at most 0.8 %"),
    Fact(term="Elapsed", words="2.4 s"),
]
FIGURES = [
    Fact(term="Sessions", words="38 become lines of the programme"),
    Fact(term="Money", words="1,284 k€ over four years"),
    Fact(term="Seen by", words="the organisation only"),
]
MENU = [
    Act(words="Compare", address=NOWHERE, key="c"),
    Act(words="Download as XLSX", address=NOWHERE),
    Act(words="Withdraw", address=NOWHERE, post=True),
]
TABS = [
    Act(words="Goals", address=NOWHERE, current=True, count=11),
    Act(words="Plan", address=NOWHERE, count=38),
    Act(words="Limits", address=NOWHERE),
    Act(words="Why", address=NOWHERE),
]
STEPS = [
    Act(words="Choose a file", address=NOWHERE),
    Act(words="Look at the rows", address=NOWHERE, current=True),
    Act(words="Do it", address=NOWHERE),
]
SEALS = [
    ("hollow", "draft"),
    ("left", "tabled by the organisation"),
    ("right", "tabled by the partner"),
    ("both", "agreed"),
    ("ring", "in force"),
    ("provisional", "in force, provisional"),
    ("held", "held since 24 February"),
    ("dashed", "ended"),
]
BADGES = [
    ("open", "not started", ""),
    ("quarter", "endorsed", ""),
    ("half", "ongoing", ""),
    ("most", "partly", ""),
    ("full", "implemented", "agreed"),
    ("on", "carried", ""),
    ("no", "dropped", ""),
    ("diamond", "offered", ""),
    ("rank", "waiting, 3rd", ""),
    ("yes", "kept", "agreed"),
    ("warn", "late", "late"),
    ("dash", "lapsed", ""),
    ("swap", "replaced", ""),
    ("back", "returned", ""),
]
BASES = ["illustrative", "derived", "translated", "outdated", "reported", "assessed"]
SIDES = [
    ("organisation", "Organisation"),
    ("partner", "Veldania"),
    ("provider", "School of engineers"),
    ("public", "Public"),
]
EMPTY_FIRST = Act(words="Add a goal", address=NOWHERE)
EMPTY_SECOND = Act(words="Copy goals from 2022–25", address=NOWHERE)
NUMBERS = [1, 3]
NOTICE_LINK = Act(words="Read what changed", address=NOWHERE)
