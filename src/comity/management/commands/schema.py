"""`comity schema problem|plan|changes`: the JSON Schema of a file format."""

import json
from typing import Any

from django.core.management.base import CommandParser

from comity.drafting.proposals import SCHEMAS, schema_of
from comity.management.files import FileCommand


class Command(FileCommand):
    help = "Print the JSON Schema (draft 2020-12) of a file format."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("kind", choices=sorted(SCHEMAS))

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(json.dumps(schema_of(options["kind"]), indent=2, ensure_ascii=False))
