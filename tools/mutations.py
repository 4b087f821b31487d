"""What is changed in a module of the policy: one condition, one part of a rule, one member of a set at a time.

A mutant is one statement of the top level of a module with one place in it changed. It is told by the module, the
function, what was done and the words it was done to, so that it keeps its name when lines move.
"""

import ast
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

OPPOSITE: dict[type[ast.cmpop], type[ast.cmpop]] = {
    **{ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot},
    **{ast.IsNot: ast.Is, ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt},
}
UNTOUCHED = {"annotation", "returns", "decorator_list", "type_params", "defaults", "kw_defaults", "slice"}
NARROWING = {"filter", "exclude"}
SHORTEST = 60  # of the words by which a place is told
LOADED = ast.Load()
Alternatives = list[tuple[str, ast.AST]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One changed place."""

    module: str
    function: str  # of the function or method, or the name that is assigned at the top level
    what: str
    words: str
    line: int
    statement: ast.stmt  # of the top level, with the change in it
    at: int  # which statement of the module

    @property
    def name(self) -> str:
        """The same as long as the words stay."""
        return f"{self.module}:{self.function}: {self.what}: {self.words}"


def mutants_of(module: str, path: Path, untouched: frozenset[str] = frozenset()) -> Iterator[Mutant]:
    """Every mutant of a module, in its order; `untouched` names what is no rule, such as tables of words."""
    seen: dict[str, int] = {}
    for at, statement in enumerate(ast.parse(path.read_text()).body):
        if isinstance(statement, ast.Import | ast.ImportFrom) or name_of(statement) in untouched:
            continue
        for made in mutants_in(module, statement, at):
            seen[made.name] = seen.get(made.name, 0) + 1
            nth = f"{made.what} ({seen[made.name]})" if seen[made.name] > 1 else made.what
            yield Mutant(
                module=made.module, function=made.function, what=nth, words=made.words, line=made.line,
                statement=made.statement, at=made.at,
            )  # fmt: skip


def mutants_in(module: str, statement: ast.stmt, at: int) -> Iterator[Mutant]:
    """Every mutant of one statement of the top level."""
    for number, place in enumerate(places(statement)):
        for which, (what, _new) in enumerate(alternatives(place)):
            changed = deepcopy(statement)
            twin = list(places(changed))[number]
            put(twin, alternatives(twin)[which][1])
            words = " ".join(ast.unparse(place.node).split())[:SHORTEST]
            yield Mutant(
                module=module, function=place.function, what=what, words=words,
                line=getattr(place.node, "lineno", 0), statement=ast.fix_missing_locations(changed), at=at,
            )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A node with where it hangs, and the function it is in."""

    parent: ast.AST
    field: str
    index: int | None
    node: ast.AST
    function: str
    answers: bool  # the function around it answers yes or no
    top: bool  # at the top level, outside every function


def name_of(statement: ast.stmt) -> str:
    """What a statement of the top level defines."""
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        return statement.name
    target = statement.targets[0] if isinstance(statement, ast.Assign) else getattr(statement, "target", None)
    return target.id if isinstance(target, ast.Name) else ""


def places(statement: ast.stmt) -> Iterator[Place]:
    """Every node of a statement, with its place; docstrings, annotations and the fields of classes are left out."""
    if isinstance(statement, ast.ClassDef):
        for at, one in enumerate(statement.body):
            if isinstance(one, ast.FunctionDef):
                name = f"{statement.name}.{one.name}"
                yield from below(Place(parent=statement, field="body", index=at, node=one, function=name,
                                       answers=yes_or_no(one), top=False))  # fmt: skip
        return
    answers = isinstance(statement, ast.FunctionDef) and yes_or_no(statement)
    top = not isinstance(statement, ast.FunctionDef)
    yield from below(Place(parent=statement, field="", index=None, node=statement, function=name_of(statement),
                           answers=answers, top=top))  # fmt: skip


def yes_or_no(function: ast.FunctionDef) -> bool:
    """The function answers yes or no."""
    return isinstance(function.returns, ast.Name) and function.returns.id == "bool"


def below(place: Place) -> Iterator[Place]:
    """Every node under a node, parents first."""
    for name, index, one in children(place.node):
        under = Place(parent=place.node, field=name, index=index, node=one, function=place.function,
                      answers=place.answers, top=place.top)  # fmt: skip
        yield under
        yield from below(under)


def children(node: ast.AST) -> Iterator[tuple[str, int | None, ast.AST]]:
    """The nodes that hang on one, each with where; of a function its body without the docstring."""
    for name, value in ast.iter_fields(node):
        if name in UNTOUCHED or (name == "args" and isinstance(node, ast.FunctionDef)):
            continue
        for at, one in enumerate(value) if isinstance(value, list) else [(None, value)]:
            told = isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)
            if isinstance(one, ast.AST) and not told:
                yield name, at, one


def put(place: Place, new: ast.AST) -> None:
    """Let a node stand in the place of another."""
    if place.index is None:
        setattr(place.parent, place.field, new)
    else:
        getattr(place.parent, place.field)[place.index] = new


def alternatives(place: Place) -> Alternatives:
    """What may stand in the place of this node instead, each with what was done."""
    node = place.node
    if isinstance(node, ast.expr):
        return of_expression(place, node)
    if isinstance(node, ast.If):
        return [(f"condition is always {word}", with_test(node, word == "met")) for word in ("met", "unmet")]
    if isinstance(node, ast.Return) and place.answers and node.value is not None:
        return [(f"answer {value}", ast.Return(value=ast.Constant(value=value))) for value in answers_but(node.value)]
    if isinstance(node, ast.AugAssign) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)):
        return [("leave it out", ast.Pass())]
    if isinstance(node, ast.comprehension):
        return [("take all", ast.comprehension(node.target, node.iter, [], node.is_async))] if node.ifs else []
    if isinstance(node, ast.keyword) and node.arg == "may":
        return [("open to everyone", ast.keyword(arg="may", value=ast.parse("lambda *_: True", mode="eval").body))]
    return []


def answers_but(value: ast.expr) -> list[bool]:
    """The answers that this one is not already."""
    return [answer for answer in (True, False) if not (isinstance(value, ast.Constant) and value.value is answer)]


def with_test(node: ast.If, value: bool) -> ast.If:
    """The same with a condition that is settled."""
    return ast.If(test=ast.Constant(value=value), body=node.body, orelse=node.orelse)


def of_expression(place: Place, node: ast.expr) -> Alternatives:
    """What may stand for an expression."""
    found: Alternatives = []
    if isinstance(node, ast.BoolOp):
        found += [("drop one part", whole(node, at)) for at in range(len(node.values))]
        swapped = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        found.append(("swap and with or", ast.BoolOp(op=swapped, values=node.values)))
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr | ast.BitAnd):
        other: ast.operator = ast.BitAnd() if isinstance(node.op, ast.BitOr) else ast.BitOr()
        found += [("keep the left part", node.left), ("keep the right part", node.right)]
        found.append(("swap & with |", ast.BinOp(left=node.left, op=other, right=node.right)))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not | ast.Invert):
        found.append(("drop the not", node.operand))
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        turned = ast.Compare(left=node.left, ops=[OPPOSITE[type(node.ops[0])]()], comparators=node.comparators)
        found.append(("turn the comparison", turned))
    if isinstance(node, ast.IfExp):
        found += [("always the first", node.body), ("always the second", node.orelse)]
    if isinstance(node, ast.Call):
        found += of_call(node)
    return found + of_members(place, node)


def whole(node: ast.BoolOp, without: int) -> ast.expr:
    """The rest of a condition."""
    rest = [one for at, one in enumerate(node.values) if at != without]
    return rest[0] if len(rest) == 1 else ast.BoolOp(op=node.op, values=rest)


def of_call(node: ast.Call) -> Alternatives:
    """A filter that is left out or narrows by less; nothing that becomes everything; any and all."""
    found: Alternatives = []
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name in NARROWING | {"none"} and isinstance(node.func, ast.Attribute):
        everything = ast.Attribute(value=node.func.value, attr="all", ctx=ast.Load())
        found.append((f"drop the {name}", ast.Call(func=everything, args=[], keywords=[])))
    if name in NARROWING | {"Q"} and len(node.args) + len(node.keywords) > 1:
        for at in range(len(node.keywords)):
            rest = [one for n, one in enumerate(node.keywords) if n != at]
            found.append((f"without {node.keywords[at].arg}", ast.Call(func=node.func, args=node.args, keywords=rest)))
    if name in {"any", "all"} and isinstance(node.func, ast.Name):
        other = ast.Name(id="all" if name == "any" else "any", ctx=ast.Load())
        found.append(("swap any with all", ast.Call(func=other, args=node.args, keywords=node.keywords)))
    if name == "Workflow":
        for at, one in enumerate(node.args):
            rest_of = [arg for n, arg in enumerate(node.args) if n != at]
            told = f"without a move ({ast.unparse(one)[:30]})"
            found.append((told, ast.Call(func=node.func, args=rest_of, keywords=node.keywords)))
    return found


def of_members(place: Place, node: ast.expr) -> Alternatives:
    """A set, a list of kinds or a table with one member fewer."""
    found: Alternatives = []
    members = isinstance(node, ast.Set) or (place.top and isinstance(node, ast.List | ast.Tuple))
    if isinstance(place.parent, ast.Assign) and isinstance(place.parent.targets[0], ast.Tuple):
        return found  # names given to as many values: one fewer could not even be loaded
    if (
        members
        and isinstance(node, ast.Set | ast.List | ast.Tuple)
        and isinstance(getattr(node, "ctx", LOADED), ast.Load)
    ):
        for at, one in enumerate(node.elts):
            less = deepcopy(node)
            del less.elts[at]
            empty = isinstance(less, ast.Set) and not less.elts
            nothing = ast.Call(func=ast.Name(id="set", ctx=ast.Load()), args=[], keywords=[])
            found.append((f"without {ast.unparse(one)[:40]}", nothing if empty else less))
    if isinstance(node, ast.Dict) and place.top:
        for at, key in enumerate(node.keys):
            keys = [one for n, one in enumerate(node.keys) if n != at]
            values = [one for n, one in enumerate(node.values) if n != at]
            told = ast.unparse(key) if key else f"**{ast.unparse(node.values[at])[:40]}"
            found.append((f"without {told}", ast.Dict(keys=keys, values=values)))
    return found
