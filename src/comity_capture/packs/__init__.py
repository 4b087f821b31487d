"""The language packs there are."""

from comity_capture.pack import Pack
from comity_capture.packs.en import PACK as ENGLISH

PACKS: dict[str, Pack] = {pack.code: pack for pack in (ENGLISH,)}
