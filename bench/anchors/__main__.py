"""Solve the whole public libraries and compare with published values: `python -m bench.anchors --help`.

Every finding is kept in var/anchors, so that a run that was ended can be continued with `--resume`; a higher limit
of time then tries only what was not reached. Exit code 1 when an answer contradicts a published value, 2 when no set
is on this machine.
"""

import argparse
import sys

from bench.anchors.findings import forget
from bench.anchors.libraries import Extent, go_through, present, summary
from bench.anchors.sets import GROUPS

CONTRADICTED, NOTHING_HERE = 1, 2


def asked() -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser(prog="python -m bench.anchors", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=tuple(GROUPS), default=list(GROUPS), help="these sets alone")
    parser.add_argument("--seconds", type=float, help="processor time for each problem (default: the set's own)")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="every N-th problem of a set")
    parser.add_argument("--processes", type=int, default=1, help="problems solved at the same time")
    parser.add_argument("--resume", action="store_true", help="keep what earlier runs settled")
    return parser.parse_args()


def main() -> int:
    """Go through the sets that are here; one sentence for each at the end."""
    options = asked()
    groups = present(options.only)
    if not groups:
        return NOTHING_HERE
    if not options.resume:
        forget(groups)
    extent = Extent(every=options.every, seconds=options.seconds, processes=options.processes, resume=options.resume)
    findings = {group: go_through(group, extent) for group in groups}
    print()
    for group, found in findings.items():
        print(summary(group, found))
    return CONTRADICTED if any(each.contradicts for found in findings.values() for each in found) else 0


if __name__ == "__main__":
    sys.exit(main())
