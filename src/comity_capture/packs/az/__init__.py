"""The Azerbaijani pack."""

from dataclasses import replace

from comity_capture.pack import Pack
from comity_capture.packs.az.appointments import (
    APPOINTMENTS,
    DECIDERS,
    FROM,
    LATELY,
    LINE_VERBS,
    ROSTERS,
    RUMOURS,
    STAND_INS,
    THIS_POST,
)
from comity_capture.packs.az.case_by_verb import in_context
from comity_capture.packs.az.claims import CLAIMS
from comity_capture.packs.az.dates import DATES
from comity_capture.packs.az.endings import base_names, forms, lower, topic_endings
from comity_capture.packs.az.events import EVENTS
from comity_capture.packs.az.names import NAMES
from comity_capture.packs.az.office_slots import CHANGES, COMES, fits, office_slots
from comity_capture.packs.az.offices import OFFICES
from comity_capture.packs.az.posts import find_posts
from comity_capture.packs.az.stays import BEGINS, ENDS
from comity_capture.packs.az.takings import TAKINGS
from comity_capture.packs.az.text import GROUPS, SIDE_LEADS, TEXT
from comity_capture.packs.az.topics import TOPICS

FILLED = replace(
    OFFICES, slots=office_slots, slot_form=fits, change_signs=CHANGES, comes_signs=COMES, many=("lar", "lər")
)
PACK = Pack(
    code="az",
    led_by=(r"\bheyət(?:imiz)?(?:inə|(?:in|inin) tərkib\w*)\b[^.;]*$",),
    text=TEXT,
    names=NAMES,
    offices=FILLED,
    dates=DATES,
    events=EVENTS,
    claims=CLAIMS,
    appointments=APPOINTMENTS,
    stay_begins=BEGINS,
    stay_ends=ENDS,
    taken_up=FROM,
    lately=LATELY,
    vacating=(
        r"\b(?:azad ed|azad ol|istefa|çıxarıl|uzaqlaşdır|başa çat|bit(?:ib|ir|mə)|tərk|təqaüd|vəfat|geri çağır|"
        r"boş(?:dur|alıb|al)|vakant|ayrıl|sona çat)\w*",
    ),
    finite=(r"\w(?:[ıiuü]b|d[ıiuü]|m[ıiuü]ş(?:d[ıiuü]r)?|acaq|əcək)(?:l[aə]r)?(?=\W|$)",),
    deciders=DECIDERS,
    new_posts=(r"\byeni (?:[\w'-]+ )?$",),
    rosters=ROSTERS,
    no_appointments=RUMOURS,
    line_verbs=LINE_VERBS,
    this_post=THIS_POST,
    stand_ins=STAND_INS,
    acted_on=(r"\s+(?:də |da )?(?:qəbul|təyin|təltif|qarşıla|yola sal|təbrik|dinlə)\w*",),
    recently=(r"\b(?:bu (?:yaxınlarda|günlərdə|il|ay|həftə)|yenicə|ötən (?:həftə|ay)|keçən (?:həftə|ay))\b",),
    fills=frozenset(
        (
            "vəzifəsinə",
            "postuna",
            "vəzifəsi",
            "vəzifəsini",
            "postunu",
            "vəzifəsinin",
            "səlahiyyətləri",
            "səlahiyyətlərini",
            "səlahiyyətlərinin",
            "vəzifələri",
            "vəzifələrini",
            "vəzifələrinin",
            "vəzifələrinə",
            "kürsüsünə",
        )
    ),
    takings=TAKINGS,
    topics=TOPICS,
    side_leads=SIDE_LEADS,
    delegations=(r"\|\s*(?:[\w'-]+ ){0,6}(?:nümayəndə heyət|rəhbərlik e|başçılıq e|başçılığı)",),
    acts_before=(
        r"\b(?:iqtisadçı|hüquqşünas|alim|tədqiqatçı|mühəndis|həkim|hidroloq|geoloq|fizik|professor|"
        r"mütəxəssis|təlimçi|diplomat|instruktor|magistrant|doktorant|kursant|müdavim|məzun|tələbə|müəllim|"
        r"şagird)\w* $",
        r"\b(?:katiblikdən|qərargahdan|universitetdən|institutdan|akademiyadan|mərkəzdən|nazirlikdən|agentlikdən) $",
    ),
    acts_behind=(
        r" (?:isə |da |də )?(?:[\w'-]+ ){0,4}(?:aparıb|çıxış edib|danışıb|təqdim edib|iştirak edib|"
        r"mühazirə oxuyub|açıb|idarə edib|cavablandırıb)(?=\W|$)",
    ),
    present=(r"\b(?:iştirak (?:edib|ediblər|edirdilər|edənlər)|iştirakçılar\w*)\b[^.:]{0,60}:$",),
    groups=GROUPS,
    endings=topic_endings(),
    stem_at_least=4,
    lower=lower,
    base_names=base_names,
    in_context=in_context,
    forms=forms,
    find_posts=find_posts,
    word=r"(?:[^\W\d_]\.-?)+(?=[^\W\d_])|(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[-'][^\W\d_]+)*|\d+|\S",
)
