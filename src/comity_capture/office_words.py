"""What a language pack says of posts; a part of pack.py."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from comity_capture.marks import Sentence, Slot

Table = Collection[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeWords:
    """How posts are built: head nouns, what stands before and after them, and their scopes."""

    heads: Table
    plurals: Mapping[str, str]  # plural of a head -> singular
    before: Table  # deputy, acting, foreign, prime ...
    after: Table  # general, of state ...: words that follow a head and belong to it
    whole: Table  # posts that are complete as they stand and written in several words
    scope_links: Table  # of, for, to ...
    receiver_links: Table  # of these, those before the receiver of an envoy
    subject_links: Table = ()  # and those before what a post is about, never its owner: coordinator for Veldania
    envoys: Table  # heads whose receiver is not their side
    scopes: Table  # words of scopes, in lower case
    inside: Table  # small words inside a scope: the, and, of
    articles: Table
    definite: Table  # the: articles of what is known
    joiners: Table  # and
    former: Table  # former, outgoing ...: a post held no more
    generic: Table  # heads so general that they count only with a scope or a name beside them
    relations: Table = ()  # relations, cooperation: in a scope, "with" may follow
    relation_links: Table = ()  # with
    of_the_chief: tuple[str, ...] = ()  # patterns around a post that make it one of the organisation's chief
    its_words: Table = ()  # its: before a post, of the side that was spoken of
    own_likely: tuple[
        str, ...
    ] = ()  # patterns in a post: in its own text rather one of the organisation than of a state
    forces: Table = ()  # of the Veldanian armed forces: whose, behind a post that has a scope
    ordinals: Table = ()  # first: part of a post in capitals or before a deputy only
    deputies: Table = ()  # deputy, vice: the Minister alone is no deputy of one
    of_subject: bool = False  # a counterpart is that of whoever the sentence begins with
    latter: tuple[str, ...] = ()  # right behind a post: of the latter, of whoever was named last
    received_by: tuple[str, ...] = ()  # up to whoever receives a delegation: was received by
    met_with: tuple[str, ...] = ()  # up to whomever a delegation met
    own_delegation: tuple[str, ...] = ()  # our delegation: of the teller
    teachers: tuple[str, ...] = ()  # behind a name: led the course; of the organisation in its own text
    state_posts: tuple[str, ...] = ()  # patterns of whole posts that only a state has
    colleagues: Table = ()  # of the words for a counterpart, those that mean one of the own house too
    met_words: tuple[str, ...] = ()  # patterns up to such a word that make it one of the other side: met with her
    attached: Table = ()  # attaché, counsellor: heads of those who serve in an embassy; without any, all envoys
    body_words: Table = ()  # national, supreme: right before a name of one word they make it another body's
    seats: Table = ()  # embassy: a scope that begins so is no part of the post
    house_heads: Table = ()  # dean, rector: alone, they are of the house that the text named last
    roles: Table = ()  # head of delegation and the like: what someone is in an event, no post
    of_organisation: Table = ()  # posts that, where no other side is named, are of the organisation
    state_houses: Table = ()  # ministry, parliament: in a post of the kind above they make it one of a state
    of_state: Table = ()  # heads of posts that only a state has
    links_of_sides: Table = ()  # of, from: between a name and its side
    links_of_houses: Table = ()  # of: between a house and the state it is of
    for_side: Table = ()  # of these, those that may stand behind a comma: Ana Rell, Minister, for Veldania
    closes_side: tuple[str, ...] = ()  # behind such a word, a side with nothing of the next in the list: "and", the end
    noun_heads: Mapping[str, str] = field(default_factory=dict)  # nouns of office with "of" and who holds it: command
    styles: Table = ()  # HE, in capitals: what is said before a name and is no part of a post
    noun_leads: tuple[str, ...] = ()  # such a noun and what stands before it: took, assumed, handed over
    list_words: Table = ()  # as well as, along with, alongside: one word each that joins like "and"
    fillers: Table = ()  # his, her, their, its: small words between a post and a name
    as_words: Table = ()  # as, being
    day_links: frozenset[str] = frozenset()  # before the day on which someone begins: as of, from
    respective: Table = ()  # respectively: posts in the order of the names before them
    title_posts: Table = ()  # ambassador: a post that may stand as a title behind another post
    by_portfolio: Table = ()  # posts that somebody always has of something: minister
    directions: Table = ()  # south, central: with a capital behind it the name of a region, in a scope
    unfinished: frozenset[str] = frozenset()  # scope words that only begin a thing: the capital behind is of it too
    who_is: tuple[str, ...] = ()  # all that may stand between someone and "accompanied by": who will be
    open_scopes: bool = False  # words in small letters that no table knows may be a scope that ends at a comma or name
    adjectives: str = r"(?!)"  # shape of an adjective that may close a scope
    verbs: str = r"(?!)"  # verbs and the small words before them that end a scope of unknown words
    addressed: tuple[str, ...] = ()  # up to a post that begins a sentence as an object: Welcoming the Minister, X said
    clause_verbs: tuple[str, ...] = ()  # right behind a post with an article: it is the subject of what follows
    passives: Table = ()  # appointed: a word between two, that makes the second no bearer of the first
    for_own_posts: bool = False  # in the organisation's text, whoever is appointed to no post of a state is its own
    receives: tuple[str, ...] = ()  # verbs of whoever receives guests, behind the host
    outposts: Table = ()  # office, mission: in another country than that of those who sent them
    seats_kept: Table = ()  # links before an embassy with which it stays: attachée de défense près l'ambassade
    state_forms: Table = ()  # republic, kingdom: with "of" and a side behind, part of its name
    form_words: Table = ()  # islamic, federal: before such a word
    anothers: tuple[str, ...] = ()  # patterns up to a post: of whoever proposed, not of ", le général X" behind it
    kept_realm: Table = ()  # President of the Republic, of whichever land
    realm_heads: Table = ()  # whose realm it is
    inner_links: Table = ()  # links of a further scope before a region: envoy for peace in the Caucasus
    as_posts: Table = ()  # to the post of
    again: Table = ()  # that of, of a second appointment that shares the word of the first
    named_houses: Table = ()  # what a people before it belongs to the name of: the Veldanian Academy
    house_links: tuple[str, ...] = ()  # patterns right behind a name, before a house: who heads the, of the
    state_words: Table = ()  # words in the name of a house that only a state has: ministry, national
    tellers_own: bool = False  # whom nothing gives a side is, in a text of a state, rather its own; to be asked about
    realms: Table = ()  # republic, kingdom: before "of SIDE" part of what it is called
    bare_ranks: Table = ()  # heads that alone, right before a name, are ranks: le commandant X
    own_houses: tuple[str, ...] = ()  # patterns in a post of the organisation's own houses: the international staff
    owner_ends: tuple[str, ...] = ()  # endings of an owner, where the house stands before the head: Ofisin
    there_ends: tuple[str, ...] = ()  # endings of a land where a house only stands
    unions_alone: str = r"(?!)"  # pattern of forms of such a noun that no longer name has: without a possessive ending
    missions: tuple[str, ...] = ()  # patterns of posts in a mission of the organisation: commander of the mission
    posted_there: tuple[str, ...] = ()  # patterns in such a post of a land that is only where it serves: mission in
    ministers: tuple[str, ...] = ()  # patterns of posts that no organisation has: minister
    chief_words: Table = ()  # his, her before a post: whoever was named before is the chief
    private: Table = ()  # professor, researcher: heads that speak for no side
    spokes: Table = ()  # heads of those who speak for others and take no part themselves
    not_heads_after: Table = ()  # words after which a head is none
    not_heads_before: Table = ()  # words before which it is none: envoyée par
    spread: tuple[str, ...] = ()  # patterns of "of the two countries" after a plural head
    to_come: Table = ()  # designate, elect
    members: Table = ()  # heads of those who come as members of a delegation: member of parliament
    senders: tuple[str, ...] = ()  # patterns of posts that keep "of SIDE": who sends an ambassador is part of the post
    keeps_sender: Table = ()  # ambassador: heads that keep the organisation as their sender too
    advisers: Table = ()  # heads that serve with a chief whose post is part of theirs
    sent_to: Table = ()  # links before whoever somebody is sent to, who keeps the sender: to, at
    own_name: tuple[str, ...] = ()  # patterns of posts in bodies that go by the organisation's name: its assembly
    owner_shape: tuple[str, ...] = ()  # the ending of an owner, in a language that has one for it
    unsure: tuple[str, ...] = ()  # patterns of posts that are never sure: with an owner inside
    comma_joins: bool = False  # posts stand before their name only, several with commas between them
    also_called: Mapping[str, Table] = field(default_factory=dict)  # head of state -> president, king: one office
    counterpart_tails: Table = ()  # number: of the words for a counterpart only behind another of them
    counterpart: Table = ()
    retinue: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # patterns of retinue.py by what they tell of
    office_nouns: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # command -> commander, of a man or woman
    leading: Table = ()  # of these, head, reins: who leads is called by what is led
    acting: Table = ()  # for the time being: words in a post
    called_by: Table = ()  # ministry: its head is called by it, with its word left out: minister of
    headed: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # centre -> director: who is at its head
    office_adjectives: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # right behind such a noun
    office_given: tuple[str, ...] = ()  # patterns up to such a noun, by which somebody is given the office
    office_passes: tuple[str, ...] = ()  # or behind it: of X was entrusted to
    no_office: tuple[str, ...] = ()  # such a noun and what makes it none: at the head of a delegation
    feminine: tuple[str, ...] = ()  # words of a sentence by which a woman is spoken of
    office_receiver: tuple[str, ...] = ()  # in the scope of such a noun, to whom it is given
    office_inherited: tuple[str, ...] = ()  # words of succession: the new one is named first
    masculine: tuple[str, ...] = ()  # and those of a man
    office_handed: tuple[str, ...] = ()  # words of handing over: who gets the office is named behind
    office_verbs: Mapping[str, str] = field(default_factory=dict)  # head, command -> who does so: commander
    verb_leads: tuple[str, ...] = ()  # up to such a verb, by which somebody is given the office: was appointed to
    verb_links: tuple[str, ...] = ()  # words that join holder and house and do not stand in the text: of, the
    led_houses: Table = ()  # what such a verb leads that somebody is at the head of: centre, no delegation
    sat_houses: Table = ()  # of these, what somebody may also lead for a day: committee, contingent
    sittings: Table = ()  # what such a house holds: meeting
    bare_leads: tuple[str, ...] = ()  # up to such a verb, words that say only that it is to come: will
    lasting: tuple[str, ...] = ()  # words of a sentence by which it is led for longer than a day
    led_verbs: Mapping[str, str] = field(default_factory=dict)  # and such a verb behind its house: headed -> head
    led_leads: tuple[str, ...] = ()  # between house and verb: will be
    keeps_house: tuple[str, ...] = ()  # posts in a country that keep whose they are: Representative of the Pact in A
    on_behalf: tuple[str, ...] = ()  # from a name to the side it acts for, "@" for that side: signed on behalf of the @
    noun_of_people: bool = False  # a people with a capital and an article is a noun: le Norlandais
    friends: tuple[str, ...] = ()  # in a post: a group of friends of two parliaments
    doers: str = ""  # the shape of a word for who does something: where only a post can stand, one of no table counts
    housed: Table = ()  # nouns of office that count only with such a house: helm, charge
    slots: Callable[[Sentence, Sequence[int]], list[Slot]] | None = None  # posts that clauses give, verbs last
    slot_form: Callable[..., bool] = bool  # whether the last word of a name has the form that such a clause asks for
    change_signs: tuple[str, ...] = ()  # in a heading: an office changes hands
    comes_signs: tuple[str, ...] = ()  # in a sentence: somebody comes into an office, whichever it is
    many: tuple[str, ...] = ()  # how such a verb ends that is said of several
    unions: Table = ()  # nouns in names of organisations by which they go alone: the Union
    union_tails: str = r"(?!)"  # the shape of a word right behind such a noun that makes it another body's name
