"""A small world with names in French and Azerbaijani, for sentences of one's own."""

from datetime import date

from comity_capture import Draft, Holder, KnownBody, Registry, Side, capture
from tests.unit.capture.texts import world


def veldanie() -> Registry:
    """Two states and an organisation that do not exist."""
    return Registry(
        sides=(
            Side(
                key="organisation",
                kind="organisation",
                names={"fr": ("le Pacte", "Pacte du Nord"), "az": ("Pakt", "Şimal Paktı")},
            ),
            Side(
                key="partner:VE",
                kind="partner",
                names={"fr": ("Veldanie", "République de Veldanie"), "az": ("Veldaniya", "Veldaniya Respublikası")},
                demonyms={"fr": ("veldanien",), "az": ("veldaniyalı",)},
            ),
            Side(
                key="member:NO",
                kind="member",
                names={"fr": ("Norlande",), "az": ("Norland",)},
                demonyms={"fr": ("norlandais",), "az": ("norlandlı",)},
            ),
        ),
        holders=(
            Holder(
                key="ana-rell",
                names=("Ana Rell",),
                post="Minister of Defence",
                side="partner:VE",
                starts=date(2029, 5, 1),
            ),
        ),
        bodies=(KnownBody(names={"fr": ("Conseil national",), "az": ("Milli Şura",)}, side="partner:VE"),),
        places={"fr": ("Velmar", "Grenholm"), "az": ("Velmar", "Qrenholm")},
        vocabulary=world().vocabulary,
    )


def read(text: str, language: str, *, teller: str = "organisation") -> Draft:
    """A text of Friday, 14 March 2031."""
    return capture(text, published=date(2031, 3, 14), language=language, teller=teller, registry=veldanie())
