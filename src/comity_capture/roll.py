"""Mentions gathered to the people of a text."""

from comity_capture.folding import folded, sound
from comity_capture.lexicon import Lexicon
from comity_capture.marks import Sentence
from comity_capture.names import Name
from comity_capture.pack import compiled
from comity_capture.people import Person


class Roll:
    """The people of a text; a mention joins the one person it can be, else it is another."""

    def __init__(self, lexicon: Lexicon, seen: frozenset[str]) -> None:
        self.lexicon = lexicon
        self.seen = seen
        self.registered = frozenset(folded(one) for holder in lexicon.registry.holders for one in holder.names)
        self.people: list[Person] = []
        self._by_part: dict[str, list[Person]] = {}

    def add(self, sentence: Sentence, name: Name) -> Person | None:
        """The person of a mention; None for a single word that is nobody's."""
        behind = sentence.low[name.span.end - sentence.start :]
        subject = compiled(self.lexicon.pack.names.subject_behind).match(behind)  # and Odd Li is appointed
        base = name.words if subject else self.base(name)
        in_context = None if subject else self.lexicon.pack.in_context
        if base == name.words and in_context:
            here, after = name.span.start - sentence.start, name.span.end - sentence.start
            base = in_context(base, sentence.low[:here], sentence.low[after:])
        parts = tuple(sound(part) for part in self.parts(base))
        if not parts:
            return None
        person = self.same(parts, name) or self.first_named(parts, sentence, name)
        if person is None:
            person = Person(f"p{len(self.people) + 1}", base, name.span, name.rule)
            self.people.append(person)
        elif self.fuller(base, person.words):
            person.words, person.span, person.rule = base, name.span, name.rule
        person.mentions.append((sentence, name))
        for part in parts:
            found = self._by_part.setdefault(part, [])
            if person not in found:
                found.append(person)
        return person

    def known(self, name: Name) -> bool:
        """Whether a mention is of someone already on the roll."""
        parts = tuple(sound(part) for part in self.parts(self.base(name)))
        return bool(parts) and self.same(parts, name) is not None

    def base(self, name: Name) -> str:
        """The nominative of a name, by the pack."""
        forms = self.lexicon.pack.base_names(name.words, self.seen)
        known = next((form for form in forms if len(forms) > 1 and folded(form) in self.registered), "")
        known = known or self.seen_before(forms, name)
        return known or (forms[0] if forms else name.words)

    def seen_before(self, forms: tuple[str, ...], name: Name) -> str:
        """X.Loriaya, where Xavyer Loria was named: the form of someone on the roll, if the words are nobody's."""
        whole = "." in name.words or " " in name.words
        if len(forms) < 2 or not whole or self.same(self.sounds(name.words), name):
            return ""
        return next((form for form in forms[1:] if self.same(self.sounds(form), name)), "")

    def sounds(self, words: str) -> tuple[str, ...]:
        """The sounds of the words of a name."""
        return tuple(sound(part) for part in self.parts(words)) or ("",)

    def parts(self, words: str) -> list[str]:
        """The words of a name without particles."""
        particles = self.lexicon.pack.names.particles
        return [
            part.strip("-")
            for part in words.replace(".", " ").split()
            if (part.lower() not in particles or (len(part) == 1 and part.isupper())) and any(map(str.isalpha, part))
        ]

    def fuller(self, one: str, other: str) -> bool:
        """Whether one form of a name says more than another: more whole words, then more initials."""
        mine, others = self.parts(one), self.parts(other)
        return (sum(len(part) > 1 for part in mine), len(mine)) > (sum(len(part) > 1 for part in others), len(others))

    def same(self, parts: tuple[str, ...], name: Name) -> Person | None:
        """The one person with these words: the last word and what stands before it as a whole or as initials."""
        near = [person for person in self._by_part.get(parts[-1], []) if self.fits(parts, person, name)]
        if not near and len(parts) == 1 and name.titled:
            near = list(self._by_part.get(parts[0], []))
        return near[-1] if near else None

    def first_named(self, parts: tuple[str, ...], sentence: Sentence, name: Name) -> Person | None:
        """Minister Rell, where Rell Ana was named: a post right before the word that another name begins with."""
        if len(parts) > 1 or not any(post.j == name.lead and not post.plural for post in sentence.posts):
            return None
        near = [one for one in self._by_part.get(parts[0], []) if self.sounds(one.words)[0] == parts[0]]
        return near[0] if len(near) == 1 else None

    def fits(self, parts: tuple[str, ...], person: Person, name: Name) -> bool:
        """Whether two forms of a name may be one person's."""
        other = tuple(sound(part) for part in self.parts(person.words))
        if len(parts) == 1 or len(other) == 1:
            return parts[-1] == other[-1] or (name.titled and parts[-1] in other)
        if parts[-1] != other[-1]:
            return False
        first, second = parts[0], other[0]
        return first == second or _initial(first, second) or set(parts) < set(other) or set(other) < set(parts)


def _initial(first: str, second: str) -> bool:
    """Whether one is the other's initial; one letter may sound as two: Ş. for Şahin."""
    short, long = sorted((first, second), key=len)
    return (len(short) == 1 or short in {"sh", "ch"}) and long.startswith(short)
