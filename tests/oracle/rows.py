"""Every row of every table, as short as it can be told, and what of it an answer may have changed."""

import hashlib
import re

from django.apps import apps

from tests.oracle.visits import READS

OF_A_VISIT = {"BrowserSession", "Attempts"}  # when somebody was here last, and how often: of no record
MODELS = sorted(
    (
        model
        for model in apps.get_app_config("comity").get_models(include_auto_created=True)
        if model.__name__ not in OF_A_VISIT
    ),
    key=lambda model: model._meta.label,
)
WRITES = re.compile(r'^\W*(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM) "(\w+)"', re.IGNORECASE)


def digests(models=MODELS):
    """Of every row of each of these tables."""
    rows = {model: sorted(map(repr, model._default_manager.order_by().values_list())) for model in models}
    return {model: hashlib.sha256(repr(told).encode()).hexdigest() for model, told in rows.items()}


def changed(before, answer, but=frozenset()):
    """Whether a row is another one since `before`, of the tables that the statements of this answer wrote to."""
    now = digests([model for model in written(answer.statements) if model.__name__ not in but])
    return any(before[model] != told for model, told in now.items())


def written(statements):
    """The models whose rows these statements may have changed: every one where a statement does not say."""
    tables = set()
    for sql in statements:
        if sql.lstrip("( ").upper().startswith(READS):
            continue
        named = WRITES.match(sql)
        if named is None:
            return MODELS
        tables.add(named[1])
    return [model for model in MODELS if model._meta.db_table in tables]
