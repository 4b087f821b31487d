"""Go through public sets in one or more processes, print each finding as it comes, and sum up."""

import multiprocessing
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace

from bench.anchors.findings import Finding, keep, kept_findings, settled
from bench.anchors.sets import GROUPS, judge
from bench.tables import Table

TABLE = Table((("problem", 16), ("published", 10), ("found", 10), ("reached", 11), ("seconds", 8), ("how", 62)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """Which problems: every so many-th, the limit of each in seconds (None: the set's own), processes, continuing."""

    every: int = 1
    seconds: float | None = None
    processes: int = 1
    resume: bool = False
    kept: bool = True


def timed(group: str, problem: str, seconds: float) -> Finding:
    """Judge one problem and say how long the processor took."""
    began = time.process_time()
    finding = judge(group, problem, seconds)
    return replace(finding, seconds=round(time.process_time() - began, 2))


def judged(group: str, problems: Sequence[str], seconds: float, processes: int) -> Iterator[Finding]:
    """The findings as they come, from so many processes."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=fresh) as pool:
        waiting = [pool.submit(timed, group, problem, seconds) for problem in problems]
        try:
            for done in as_completed(waiting):
                yield done.result()
        finally:
            pool.shutdown(cancel_futures=True)


def go_through(group: str, extent: Extent) -> list[Finding]:
    """Judge the problems of one set and print a line for each; those settled earlier are not tried again."""
    chosen = GROUPS[group]
    seconds = extent.seconds if extent.seconds is not None else chosen.seconds
    problems = chosen.problems[:: extent.every]
    earlier = kept_findings(group) if extent.resume else {}
    found = {name: earlier[name] for name in problems if settled(earlier.get(name), seconds)}
    TABLE.head(f"{chosen.title}: {len(problems)} problems, {len(found)} known already, {seconds:g} s each")
    for finding in judged(group, [name for name in problems if name not in found], seconds, extent.processes):
        found[finding.problem] = finding
        if extent.kept:
            keep(finding)
        TABLE.row(finding.problem, finding.published, finding.found, finding.word, finding.seconds, finding.how)
    return [found[name] for name in problems]


def summary(group: str, findings: Sequence[Finding]) -> str:
    """One sentence on a set."""
    chosen = GROUPS[group]
    reached = sum(finding.reached for finding in findings)
    wrong = [finding.problem for finding in findings if finding.contradicts]
    seconds = sum(finding.seconds for finding in findings)
    said = f"{chosen.title}: {reached} of {len(findings)} {chosen.asked} ({seconds:,.0f} s of processor in all)"
    return said + (f"; CONTRADICTED: {', '.join(wrong)}" if wrong else "; none contradicted")


def present(groups: Sequence[str]) -> list[str]:
    """The sets whose files are here; a sentence for each that is not."""
    absent = sorted({GROUPS[group].library for group in groups if not GROUPS[group].here})
    for library in absent:
        print(f"The set {library} is absent: name the folder of the public libraries in COMITY_INSTANCES.")
    return [group for group in groups if GROUPS[group].here]
