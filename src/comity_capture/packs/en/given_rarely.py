"""English: rarer words by which somebody is given a post, moves up to it, or is welcomed in it."""

from comity_capture.pack import AppointmentPattern as A

_NEW = r"(?:the |its |his |her |their |our )?(?:new|next|incoming|future) "
_JOB = r"(?:post|role|job|capacity|position|office|function|functions|duties|assignment|responsibilities)"
GIVEN_RARELY = (
    A(
        rule="appointment.his-election",
        pattern=rf"\b(?:in|for|to|on|at) (?:his|her) new {_JOB} (?:as|of)\b",
        order="his-post",
    ),
    A(
        rule="appointment.his-election",
        pattern=r"\b(?:since|after|upon|on) (?:becoming|taking (?:over|office) as|being (?:named|appointed|elected|"
        r"chosen|"
        r"sworn in)(?: as)?|assuming the (?:post|office|position) of|taking up the (?:post|office|position) of)\b",
        order="his-post",
    ),
    A(
        rule="appointment.active",
        pattern=rf"\b(?:presented|presents|introduced|introduces|unveiled|unveils|announced|welcomed|welcomes) "
        rf"(?=[^.;]{{3,60}} as {_NEW})",
        order="person-post",
    ),
    A(
        rule="appointment.active",
        pattern=r"\b(?:asked|invited|persuaded|called on|urged) (?=[^.;,]{3,50} to (?:take (?:on|up|over)|assume|fill) "
        r"the (?:new |vacant )?(?:post|role|job|position|office|mandate|duties) (?:of|as)\b)",
        order="person-post",
    ),
    A(
        rule="appointment.active",
        pattern=r"\b(?:settled on|opted for|turned to|voted for|came out for|(?:gave|gives|given) (?:its|their|his|"
        r"her) "
        r"(?:consent|approval|assent|agreement|blessing|backing) to|consented to|green light to) (?=[^.;,]{3,50} "
        r"(?:as|for "
        r"the (?:post|position|office|role|job) of|to be)\b)",
        order="person-post",
    ),
    A(
        rule="appointment.active",
        pattern=r"(?:^|[.:;])\W{0,3}(?:\d{1,2}[.)] )?to (?P<verb>appoint|name|nominate|assign|designate|elect|"
        r"confirm)\b",
        order="person-post",
    ),
    A(
        rule="appointment.active",
        pattern=r"\bwith (?=[^.;,]{3,60} as (?:his |her |its |the |their )?(?:deput|vice|rapporteur|co-|second|"
        r"secretary|"
        r"alternate|first deputy))",
        order="person-post",
    ),
    A(
        rule="appointment.entrusted",
        pattern=r"\b(?:(?:is|was|were|has been|have been|will be|being) (?:\w+ly )?(?:handed|given|offered|awarded|"
        r"assigned|"
        r"allotted)|got|gets|landed|lands|secured|secures|won|wins|earned) the (?:top |vacant |new |key )?(?:job|"
        r"post|role|"
        r"position|office|nod|task|seals of office|portfolio|chair|seat|gavel) (?:of|as|for)\b",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes",
        pattern=r"\b(?:is|was|has been|will be|is being|is to be) (?:sent|dispatched|posted|moved|transferred|deployed|"
        r"despatched) (?:to|out to) [^.;,]{2,40} as\b",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes",
        pattern=r"\b(?:follows?|followed|will follow|following) (?:in the (?:footsteps|wake) of "
        r")?(?!suit)[^.;,]{3,60} as "
        r"(?:the |its )?(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.becomes.right",
        pattern=r"\b(?:rose|rises|risen|steps? up|stepped up|moves? up|moved up|climbs|climbed|graduates|advances|"
        r"advanced)(?: from [^.;,]{2,40})? to (?:become |be )?(?:the )?(?=[a-z])",
        order="subject-post",
    ),
    A(
        rule="appointment.next-is",
        pattern=r"(?:^|[,;] |'s |\bthe )(?:new |next )?[a-z][^.;,]{3,80} (?P<verb>is (?:now )?called|goes by the "
        r"name of|"
        r"bears the name|will be called)\b",
        order="post-verb-person",
    ),
    A(
        rule="appointment.to-come",
        pattern=r"\b(?:will|is to|shall|are to|is due to) (?:soon |shortly )?(?:choose|select|elect|pick|recruit|hire|"
        r"install) (?:an? (?:new |permanent |first )?|its (?:new|next|first) )",
        order="post",
    ),
    A(
        rule="appointment.holder",
        pattern=r"\b(?:was|has been|were|have been|is) (?:\w+ly )?(?:reappointed|re-appointed|re-elected|reelected|"
        r"reconfirmed)(?= (?:for|to a|on|in|by|unanimously|yesterday|today)\b|[.,;])(?! [^.;,]{0,50}\b(?:as|to the "
        r"post)\b)",
        order="holder-verb",
    ),
    A(
        rule="appointment.holder",
        pattern=r"\b(?:mandate|term|tenure|term of office) of [^.;]{5,90} (?P<verb>(?:was|has been|will be|is) "
        r"(?:renewed|"
        r"extended|prolonged))\b",
        order="holder-verb",
    ),
    A(
        rule="appointment.together",
        pattern=r"^[^.;]{8,140}? (?:were|are|have been|will be) (?:\w+ly |both |also )?(?:sworn in|inaugurated|"
        r"installed in "
        r"office)\b(?! as\b)",
        order="all-before",
    ),
    A(
        rule="appointment.together",
        pattern=r"^\W*(?:(?:newly )?(?:sworn in|appointed|elected|named|confirmed)[^.;:]{0,30}:|(?:the |two |three "
        r"|four |"
        r"other |new )*(?:newcomers|new faces|new members|newly appointed)[^.;:]{0,40} (?:are|were|include|included))",
        order="together",
    ),
)
