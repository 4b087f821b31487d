"""Synthetic problems of a stated size and tightness, the same on every machine, for benchmarks and tests.

Every topic draws from a stream of its own, so that the kinds of one seed share their catalogue and differ only in
the limits.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from comity_planning.draws import Draw
from comity_planning.parts import (
    Absorption,
    Activity,
    Balance,
    Body,
    Budget,
    Capacity,
    Eligibility,
    Exclusion,
    FundingSource,
    Goal,
    Horizon,
    Limit,
    Partner,
    Pool,
    Prerequisite,
    Requirement,
    Segment,
    Session,
    Theme,
    ThemeMinimum,
)
from comity_planning.periods import periods_of, years_of
from comity_planning.problem import Problem

Kind = Literal["loose", "normal", "tight", "historical"]

FULL_SIZE = 1_400
STARTS, YEARS = date(2027, 1, 1), 4
LAST_START_DAY = 1_461 - 80
AREAS, GOALS, REQUIREMENTS_PER_GOAL = 12, 40, 4
BODIES, SOURCES, QUARTERS = 8, 6, 16
SEGMENTS = (Segment(share=4_000, slope=10), Segment(share=3_000, slope=6), Segment(share=3_000, slope=3))
DURATIONS = ((2, 15), (3, 20), (5, 40), (10, 13), (20, 9), (60, 3))
SERVED = ((0, 12), (1, 28), (2, 26), (3, 18), (4, 10), (5, 6))
SOURCES_ALLOWED = ((1, 50), (2, 30), (3, 20))
MINOR_UNITS = 10_000  # money is drawn in whole hundreds of the currency
SPEAKERS, PROFILES = "en:2222", ("en:2222", "en:3232")
PARTNER = Partner(id="partner", title="Synthetic partner", groups=("group-1",))


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """What a kind changes: factors on people and budgets, and people with the language per quarter (start, growth)."""

    people: float
    budgets: float
    speakers: tuple[float, float]


# people with the language: chosen so that more than a quarter of those rows bind in the tight kind, seeds 1 to 5
RECIPES: dict[Kind, Recipe] = {
    "loose": Recipe(people=8, budgets=1.4, speakers=(224, 4)),
    "normal": Recipe(people=2, budgets=1, speakers=(56, 1)),
    "tight": Recipe(people=1, budgets=1, speakers=(28, 0.5)),
    "historical": Recipe(people=4, budgets=1, speakers=(40, 1.5)),
}


def generate(kind: Kind, seed: int, *, activities: int = FULL_SIZE) -> Problem:
    """The synthetic problem of this kind and seed; smaller sizes keep all proportions.

    Distributions: 1,400 activities of 12 areas over four years, about 6,000 sessions, 160 requirements of 40
    goals, 8 bodies, 6 funding sources; people per body and quarter are scaled by 8, 2 and 1 for loose, normal and
    tight, budgets by 1.4 for loose. `historical` has people scaled by 4 and a language limit that never binds.
    Money is in euro cents. Raises ValueError for an unknown kind or fewer than 12 activities.
    """
    if kind not in RECIPES:
        raise ValueError(f"no such kind of problem: {kind!r}; choose one of {', '.join(RECIPES)}")
    if activities < AREAS:
        raise ValueError(f"a generated problem has at least {AREAS} activities, got {activities}")
    horizon = Horizon(starts=STARTS, years=YEARS)
    goals = draw_goals(seed, activities)
    requirements = draw_requirements(seed, goals)
    catalogue = draw_catalogue(seed, activities, goals, requirements)
    bodies = [body_id(number) for number in range(scaled(BODIES, activities, 2))]
    themes = tuple(Theme(id=f"theme-{number}") for number in range(1, 6))
    return Problem(
        title=f"Synthetic, {kind}, seed {seed}, {activities} activities",
        partner=PARTNER,
        currency="EUR",
        horizon=horizon,
        goals=goals,
        requirements=requirements,
        activities=catalogue,
        themes=themes,
        sources=tuple(FundingSource(id=source_id(number)) for number in range(scaled(SOURCES, activities, 2))),
        bodies=tuple(Body(id=name) for name in bodies),
        pools=(
            *(Pool(id=name, body=name) for name in bodies),
            Pool(id="speakers", language=SPEAKERS),
        ),
        limits=(
            *draw_budgets(seed, RECIPES[kind], catalogue),
            *draw_capacities(seed, RECIPES[kind], catalogue, bodies, horizon),
            *draw_absorption(seed, activities, horizon),
            *draw_orders(seed, catalogue),
            *draw_exclusions(seed, activities),
            *theme_minima(catalogue, themes),
            Balance(at_least=1_500),
        ),
        basis={"all": f"synthetic, seed {seed}"},
    )


def source_id(number: int) -> str:
    """The id of a funding source."""
    return f"source-{number + 1}"


def body_id(number: int) -> str:
    """The id of a body and of its pool."""
    return f"body-{number + 1}"


def activity_id(number: int) -> str:
    """The id of an activity."""
    return f"A{number + 1:04}"


def scaled(figure: int, activities: int, least: int) -> int:
    """A figure of the full size at a smaller one, rounded half up."""
    return max(least, (2 * figure * activities + FULL_SIZE) // (2 * FULL_SIZE))


def draw_goals(seed: int, activities: int) -> tuple[Goal, ...]:
    """Goals with weights from 1 to 10; goal i belongs to area i modulo the number of areas."""
    draw = Draw(seed, "goals")
    count = scaled(GOALS, activities, 2)
    return tuple(Goal(id=f"goal-{number + 1}", weight=draw.whole(1, 10)) for number in range(count))


def draw_requirements(seed: int, goals: tuple[Goal, ...]) -> tuple[Requirement, ...]:
    """Four requirements for each goal, with weights from 1 to 5 and targets from 8 to 59."""
    draw = Draw(seed, "requirements")
    return tuple(
        Requirement(
            id=f"{goal.id}/{number + 1}",
            goal=goal.id,
            target=draw.whole(8, 59),
            weight=draw.whole(1, 5),
            segments=SEGMENTS,
            unit="people",
        )
        for goal in goals
        for number in range(REQUIREMENTS_PER_GOAL)
    )


def draw_catalogue(
    seed: int, count: int, goals: tuple[Goal, ...], requirements: tuple[Requirement, ...]
) -> tuple[Activity, ...]:
    """All activities with their sessions, contributions, people, funding sources, themes and audience."""
    draws = {topic: Draw(seed, topic) for topic in ("areas", "dates", "costs", "people", "advances", "gates")}
    themes = draw_themes(seed, count)
    number_of_areas = min(AREAS, len(goals))
    in_area = [
        [at for at in range(len(requirements)) if at // REQUIREMENTS_PER_GOAL % number_of_areas == area]
        for area in range(number_of_areas)
    ]
    sessions_of = draw_session_counts(seed, count)
    catalogue = []
    for number in range(count):
        area = draws["areas"].whole(0, number_of_areas - 1)
        people = draw_people(draws["people"], scaled(BODIES, count, 2))
        catalogue.append(
            Activity(
                id=activity_id(number),
                title=f"Activity {number + 1}",
                area=f"area-{area + 1}",
                advances=draw_advances(draws["advances"], requirements, in_area[area]),
                people=people,
                sessions=draw_sessions(
                    draws, activity_id(number), sessions_of[number], sum(people.values()), scaled(SOURCES, count, 2)
                ),
                themes=tuple(f"theme-{theme + 1}" for theme, members in enumerate(themes) if number in members),
                eligibility=draw_eligibility(draws["gates"]),
            )
        )
    return tuple(catalogue)


def draw_themes(seed: int, activities: int) -> list[list[int]]:
    """Five themes, each carried by 6 % of the activities."""
    draw = Draw(seed, "themes")
    return [draw.some(range(activities), scaled(84, activities, 3)) for _ in range(5)]


def draw_session_counts(seed: int, activities: int) -> list[int]:
    """From 1 to 10 sessions for each activity, in proportion to a gamma draw of shape 2, about 6,000 at full size."""
    draw = Draw(seed, "sessions")
    shares = [draw.erlang(2) for _ in range(activities)]
    wanted = 6_000 * activities / FULL_SIZE
    total = sum(shares)
    return [min(10, max(1, int(wanted * share / total + 0.5))) for share in shares]


def draw_people(draw: Draw, number_of_bodies: int) -> dict[str, int]:
    """From 1 to 6 people of one body, or (30 %) of two bodies that share."""
    people = draw.whole(1, 6)
    shared = draw.happens(30) and people > 1
    bodies = draw.some(range(number_of_bodies), 2 if shared else 1)
    if len(bodies) == 1:
        return {body_id(bodies[0]): people}
    first = draw.whole(1, people - 1)
    return {body_id(bodies[0]): first, body_id(bodies[1]): people - first}


def draw_advances(draw: Draw, requirements: tuple[Requirement, ...], of_area: list[int]) -> dict[str, int]:
    """From 0 to 5 requirements, three quarters of them in the activity's area, each advanced by 1 to 6."""
    advances: dict[str, int] = {}
    for _ in range(draw.by_weight(SERVED)):
        among = of_area if draw.happens(75) else range(len(requirements))
        left = [at for at in among if requirements[at].id not in advances]
        if left:
            advances[requirements[left[draw.whole(0, len(left) - 1)]].id] = draw.whole(1, 6)
    return advances


def draw_sessions(
    draws: dict[str, Draw], activity: str, count: int, people: int, number_of_sources: int
) -> tuple[Session, ...]:
    """Sessions on different days; all last equally long, are paid by the same sources, and cost 0.85 to 1.2 of one."""
    days, costs = draws["dates"], draws["costs"]
    duration = days.by_weight(DURATIONS)
    base = costs.lognormal(1.2, 0.6) * people * (1 + duration / 10) + 2
    sources = costs.some(range(number_of_sources), costs.by_weight(SOURCES_ALLOWED))
    sessions = []
    for day in days.some(range(LAST_START_DAY), count):
        starts = STARTS + timedelta(days=day)
        cost = int(base * costs.between(0.85, 1.2) * 10 + 0.5) * MINOR_UNITS
        sessions.append(
            Session(
                id=f"{activity}/{starts}",
                starts=starts,
                ends=starts + timedelta(days=duration - 1),
                cost={source_id(source): cost for source in sources},
            )
        )
    return tuple(sessions)


def draw_eligibility(draw: Draw) -> Eligibility:
    """Open to the partner (88 %), with the language needed by 60 % of all activities."""
    audience = ("group-1",) if draw.happens(88) else ("group-2",)
    if not draw.happens(60):
        return Eligibility(audience=audience)
    return Eligibility(audience=audience, language=PROFILES[draw.whole(0, len(PROFILES) - 1)])


def draw_budgets(seed: int, recipe: Recipe, catalogue: tuple[Activity, ...]) -> list[Limit]:
    """11 % of the cost of every activity once, shared among sources by a Dirichlet draw of 4, each year within 20 %."""
    draw = Draw(seed, "budgets")
    shares = [draw.erlang(4) for _ in range(scaled(SOURCES, len(catalogue), 2))]
    all_once = sum(mean_cost(activity) for activity in catalogue)
    # a small problem keeps room for two activities of each source and year
    total = recipe.budgets * max(0.11 * all_once, 2 * len(shares) * YEARS * all_once / len(catalogue))
    return [
        Budget(
            source=source_id(number),
            year=year,
            at_most=int(total * share / sum(shares) / YEARS * draw.between(0.8, 1.2) / MINOR_UNITS) * MINOR_UNITS,
            owner="donor",
        )
        for number, share in enumerate(shares)
        for year in years_of(Horizon(starts=STARTS, years=YEARS))
    ]


def mean_cost(activity: Activity) -> float:
    """What one session of the activity costs on average."""
    return sum(next(iter(session.cost.values())) for session in activity.sessions) / len(activity.sessions)


def draw_capacities(
    seed: int, recipe: Recipe, catalogue: tuple[Activity, ...], bodies: list[str], horizon: Horizon
) -> list[Limit]:
    """People of each body and with the language, per quarter: 13 % of what every activity once would take."""
    draw = Draw(seed, "capacities")
    demand = sum(sum(activity.people.values()) for activity in catalogue)
    level = 0.13 * demand / (QUARTERS * len(bodies))
    limits: list[Limit] = [
        Capacity(
            pool=body,
            period=period,
            at_most=int((int(level * draw.between(0.7, 1.4)) + 3) * recipe.people),
            owner="partner",
        )
        for body in bodies
        for period in periods_of(horizon)
    ]
    first, growth = recipe.speakers
    size = len(catalogue) / FULL_SIZE
    for quarter, period in enumerate(periods_of(horizon)):
        speakers = max(6, int((first + growth * quarter) * size + 0.5))
        limits.append(Capacity(pool="speakers", period=period, at_most=speakers, owner="partner"))
    return limits


def draw_absorption(seed: int, activities: int, horizon: Horizon) -> list[Limit]:
    """From 13 to 19 sessions a quarter."""
    draw = Draw(seed, "absorption")
    return [
        Absorption(period=period, at_most=scaled(16 + draw.whole(-3, 3), activities, 2), owner="partner")
        for period in periods_of(horizon)
    ]


def draw_orders(seed: int, catalogue: tuple[Activity, ...]) -> list[Limit]:
    """30 % of the activities come after an earlier one of their area, a fifth of those after two: never a cycle.

    Both are open to the same partners, so that an order alone closes no activity.
    """
    draw = Draw(seed, "orders")
    alike: dict[tuple[str, tuple[str, ...]], list[int]] = {}
    limits: list[Limit] = []
    for number, activity in enumerate(catalogue):
        earlier = alike.setdefault((activity.area, activity.eligibility.audience), [])
        if draw.happens(30) and earlier:
            for before in draw.some(earlier, 2 if draw.happens(20) else 1):
                limits.append(Prerequisite(before=activity_id(before), after=activity.id))
        earlier.append(number)
    return limits


def draw_exclusions(seed: int, activities: int) -> list[Limit]:
    """Sixty sets of three activities of which at most one takes place."""
    draw = Draw(seed, "exclusions")
    return [
        Exclusion(
            id=f"exclusion-{number + 1}",
            activities=tuple(activity_id(member) for member in draw.some(range(activities), 3)),
        )
        for number in range(scaled(60, activities, 1))
    ]


def theme_minima(catalogue: tuple[Activity, ...], themes: tuple[Theme, ...]) -> list[Limit]:
    """Six activities of each theme; small problems ask for a quarter of what is open to the partner."""
    open_to_partner = [activity for activity in catalogue if "group-1" in activity.eligibility.audience]
    return [
        ThemeMinimum(
            theme=theme.id,
            at_least=min(6, sum(theme.id in activity.themes for activity in open_to_partner) // 4),
            owner="organisation",
        )
        for theme in themes
    ]
