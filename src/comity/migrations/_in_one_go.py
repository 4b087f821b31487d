"""Make many tables in one operation: the state of all is put together once, not once for every table.

`CreateModel` rebuilds the classes of every related model each time, which for sixty related tables takes longer than
everything else a new installation does. (A module whose name begins with a line below is no step.)
"""

from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations import CreateModel
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState


class CreateModels(Operation):
    """The same as its operations one by one, in any order: they may refer to each other."""

    def __init__(self, *operations: CreateModel) -> None:
        self.operations = operations

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Add every model to the state; its classes are built when they are next asked for."""
        state.__dict__.pop("apps", None)
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Make every table; foreign keys follow when all are there."""
        for model in self.models(app_label, schema_editor, to_state):
            schema_editor.create_model(model)

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Drop every table, the last one first."""
        for model in reversed(self.models(app_label, schema_editor, from_state)):
            schema_editor.delete_model(model)

    def models(self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, state: ProjectState) -> list[Any]:
        """The classes of the models that belong into this database."""
        found = [state.apps.get_model(app_label, operation.name) for operation in self.operations]
        return [model for model in found if self.allow_migrate_model(schema_editor.connection.alias, model)]

    def describe(self) -> str:
        """What is printed while it runs."""
        return f"Create {len(self.operations)} models"
