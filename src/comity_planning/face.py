"""The names of the package that are loaded when they are first used, and where each of them lives."""

from types import ModuleType

LAZY = {
    "check_plan": ("comity_planning.check", "check"),
    "verify_bound": ("comity_planning.check", "verify"),
    "Report": ("comity_planning.check", "Report"),
    "Violation": ("comity_planning.check", "Violation"),
    "Clash": ("comity_planning.conflict", "Clash"),
    "Conflicts": ("comity_planning.conflict", "Conflicts"),
    "conflicts": ("comity_planning.conflict", "conflicts"),
    "explain_conflict": ("comity_planning.conflict", "explain_conflict"),
    "Moved": ("comity_planning.difference", "Moved"),
    "NotFound": ("comity_planning.explain", "NotFound"),
    "Searched": ("comity_planning.explain", "Searched"),
    "Why": ("comity_planning.explain", "Why"),
    "price_of_forcing": ("comity_planning.explain", "price_of_forcing"),
    "replacement_cost": ("comity_planning.explain", "replacement_cost"),
    "why": ("comity_planning.explain", "why"),
    "why_not": ("comity_planning.explain", "why_not"),
    "worth_of_limit": ("comity_planning.explain", "worth_of_limit"),
    "generate": ("comity_planning.generate", "generate"),
    "CheapestPlan": ("comity_planning.least_cost", "CheapestPlan"),
    "cheapest": ("comity_planning.least_cost", "cheapest"),
    "receipts": ("comity_planning.receipts", "receipts"),
    "Outcome": ("comity_planning.repair", "Outcome"),
    "Repair": ("comity_planning.repair", "Repair"),
    "repair": ("comity_planning.repair", "repair"),
    "share_of": ("comity_planning.solve", "share_of"),
    "solve": ("comity_planning.solve", "solve"),
    "Difference": ("comity_planning.scenarios", "Difference"),
    "Front": ("comity_planning.scenarios", "Front"),
    "FrontPoint": ("comity_planning.scenarios", "FrontPoint"),
    "GoalDifference": ("comity_planning.scenarios", "GoalDifference"),
    "Tangent": ("comity_planning.solvers.sweep", "Tangent"),
    "Scenario": ("comity_planning.scenarios", "Scenario"),
    "compare": ("comity_planning.scenarios", "compare"),
    "front": ("comity_planning.scenarios", "front"),
    "try_out": ("comity_planning.scenarios", "try_out"),
}


class Face(ModuleType):
    """The package as a module whose functions are not hidden by the submodules of the same name."""

    def __setattr__(self, name: str, value: object) -> None:
        """The import system binds `solve` to the submodule when it is first loaded: the function keeps the name."""
        if not (name in LAZY and isinstance(value, ModuleType)):
            super().__setattr__(name, value)
