"""The language packs there are."""

from comity_capture.pack import Pack
from comity_capture.packs.az import PACK as AZERBAIJANI
from comity_capture.packs.en import PACK as ENGLISH
from comity_capture.packs.fr import PACK as FRENCH

PACKS: dict[str, Pack] = {pack.code: pack for pack in (ENGLISH, FRENCH, AZERBAIJANI)}
