"""Full-text index of activities: an FTS5 table with triggers on SQLite, a generated tsvector with GIN on PostgreSQL."""

from django.db import migrations

COLUMNS = ("code", "title", "other_titles", "provider_name", "scheme", "city", "aim", "description", "note")

# letters without a decomposition that people type as their neighbours; both databases and the asked words fold alike
ALIKE = (
    ("ə", "e"),
    ("Ə", "e"),
    ("ı", "i"),
    ("ø", "o"),
    ("Ø", "o"),
    ("ł", "l"),
    ("Ł", "l"),
    ("đ", "d"),
    ("Đ", "d"),
    ("ß", "s"),
    ("æ", "a"),
    ("Æ", "a"),
)


def value(row, column):
    """The text of one column of a row on SQLite; a list is the words of its members."""
    text = f"{row}.{column}"
    if column == "other_titles":
        text = f"(SELECT group_concat(value, ' ') FROM json_each({row}.other_titles))"
    for letter, plain in ALIKE:
        text = f"replace({text}, '{letter}', '{plain}')"
    return text


def sqlite():
    names = ", ".join(COLUMNS)
    new = ", ".join(value("new", column) for column in COLUMNS)
    old = ", ".join(value("old", column) for column in COLUMNS)
    stored = ", ".join(value("comity_activity", column) for column in COLUMNS)
    add = f"INSERT INTO comity_activity_words(rowid, {names}) VALUES (new.id, {new});"
    drop = f"INSERT INTO comity_activity_words(comity_activity_words, rowid, {names}) VALUES ('delete', old.id, {old});"
    watched = ", ".join(COLUMNS)
    return [
        f"CREATE VIRTUAL TABLE comity_activity_words USING fts5({names}, content='comity_activity', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
        f"CREATE TRIGGER comity_activity_words_added AFTER INSERT ON comity_activity BEGIN {add} END",
        f"CREATE TRIGGER comity_activity_words_gone AFTER DELETE ON comity_activity BEGIN {drop} END",
        f"CREATE TRIGGER comity_activity_words_changed AFTER UPDATE OF {watched} ON comity_activity "
        f"BEGIN {drop} {add} END",
        f"INSERT INTO comity_activity_words(rowid, {names}) SELECT id, {stored} FROM comity_activity",
    ]


def postgresql():
    joined = " || ' ' || ".join(f"{column}::text" if column == "other_titles" else column for column in COLUMNS)
    letters, plain = "".join(pair[0] for pair in ALIKE), "".join(pair[1] for pair in ALIKE)
    bare = f"regexp_replace(normalize(lower({joined}), NFKD), '[\\u0300-\\u036f]', '', 'g')"
    text = f"translate({bare}, '{letters}', '{plain}')"
    return [
        f"ALTER TABLE comity_activity ADD COLUMN words tsvector "
        f"GENERATED ALWAYS AS (to_tsvector('simple', replace(translate({text}, '-/.', '   '), '_', ' '))) STORED",
        "CREATE INDEX comity_activity_words ON comity_activity USING GIN (words)",
    ]


def make(apps, schema_editor):
    statements = sqlite() if schema_editor.connection.vendor == "sqlite" else postgresql()
    for statement in statements:
        schema_editor.execute(statement, params=None)


def unmake(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for trigger in ("added", "gone", "changed"):
            schema_editor.execute(f"DROP TRIGGER comity_activity_words_{trigger}")
        schema_editor.execute("DROP TABLE comity_activity_words")
    else:
        schema_editor.execute("ALTER TABLE comity_activity DROP COLUMN words")


class Migration(migrations.Migration):
    dependencies = [("comity", "0001_initial")]
    operations = [migrations.RunPython(make, unmake)]
