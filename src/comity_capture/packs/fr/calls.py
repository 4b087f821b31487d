"""Calls and talks by video in French."""

from comity_capture.pack import EventPattern as E
from comity_capture.packs.fr.occasions import ADJ, DET, TEL

CALLS = (
    E(
        rule="event.call.verb",
        kind="call",
        pattern=r"\b(?:a|ont)(?: \w+)? (?:eu|joint|appelé)\b[^.;]{0,60}\bau téléphone\b|\b(?:a|ont) eu au "
        r"téléphone\b",
    ),
    E(
        rule="event.call.verb",
        kind="call",
        pattern=(
            r"\b(?:entretenue?s?|parlé|échangé|conversé|conféré|s'entretient|s'entretiennent|s'est "
            rf"entretenue?|discuté)\b[^.;]{{0,140}}?\b{TEL}"
        ),
    ),
    E(
        rule="event.call.noun",
        kind="call",
        pattern=(
            rf"\b(?:a|ont|a eu|ont eu|aura|a passé|a reçu) {DET} ?{ADJ}(?:entretien|conversation|appel|échange|"
            rf"communication|conférence) ?{ADJ}(?:téléphonique|vidéo|par téléphone|en visioconférence|par "
            r"visioconférence)"
        ),
    ),
    E(
        rule="event.call.verb",
        kind="call",
        pattern=r"\b(?:a|ont) (?:téléphoné|appelé (?=[^.;]{2,60}(?:pour|au téléphone)))\b",
    ),
    E(
        rule="event.call.noun",
        kind="call",
        pattern=(
            rf"\b(?:{DET} ?)?{ADJ}(?:entretien|conversation|appel|échange|communication)s? (?:téléphonique|"
            r"vidéo|par téléphone|en visioconférence)s?"
            r"|\b(?:au cours|lors) de (?:l'appel|cet appel|la visioconférence)\b"
        ),
        tense="noun",
    ),
    E(
        rule="event.call.future",
        kind="call",
        pattern=rf"\bs'entretiendr(?:a|ont)\b[^.;]{{0,120}}?\b{TEL}",
        tense="future",
    ),
)
