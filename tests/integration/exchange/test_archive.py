"""A backup is a backup: restored elsewhere it is equal, and a damaged one is refused by the part that differs."""

import json
import os
import subprocess
import sys
import zipfile

import pytest
from django.core.management import call_command

from comity.access.models import Release, User
from comity.common.errors import Refused
from comity.exchange.archive import check_archive, restore, write_backup
from comity.exchange.models import ImportRun
from comity.programmes.models import Programme
from tests.integration.conftest import NOON


@pytest.fixture
def filled(make_programme, make_node, make_requirement, make_activity, make_session, cast, sides):
    programme = make_programme(audience="named", notes={"b": 1, "a": [2, {"ə": "ı"}]})
    programme.named.set([sides["mda"], sides["aze"]])
    make_requirement(make_node(programme))
    make_session(make_activity(title="Course, “first”\nline"))
    ImportRun.objects.create(
        owner=sides["org"],
        kind="activities",
        file_name="a.xlsx",
        sha256="0",
        content=b"\x00\xff",
        by=cast["maria"],
        at=NOON,
    )


def test_a_backup_restores_elsewhere_equal(filled, tmp_path):
    path = tmp_path / "all.comity-backup"
    manifest = write_backup(path, at=NOON)
    assert manifest["tables"]["comity.programme"]["rows"] == 1
    command = [sys.executable, "-m", "comity", "restore", "--verify", str(path)]
    env = {**os.environ, "COMITY_HOME": str(tmp_path / "home")}
    answer = subprocess.run(command, capture_output=True, text=True, env=env)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "every table equal to the backup.\nIts journal is intact: " in answer.stdout


@pytest.mark.django_db(transaction=True)
def test_a_backup_fills_an_empty_database_of_the_same_kind(filled, tmp_path):
    path = tmp_path / "all.comity-backup"
    before = write_backup(path, at=NOON)["tables"]
    call_command("flush", interactive=False, verbosity=0)
    assert User.objects.count() == 0
    restore(path)
    assert write_backup(tmp_path / "again.comity-backup", at=NOON)["tables"] == before
    assert (
        Programme.objects.create(code="next", **Programme.objects.values("owner_id", "partner_id", "type_id").get()).pk
        == 1 + Programme.objects.order_by("pk").first().pk
    )


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("microsecond", [0, 123, 123_000, 123_456])
def test_a_time_comes_back_to_the_microsecond(filled, tmp_path, microsecond):
    exact = NOON.replace(microsecond=microsecond)
    ImportRun.objects.update(at=exact)
    path = tmp_path / "all.comity-backup"
    write_backup(path, at=NOON)
    call_command("flush", interactive=False, verbosity=0)
    restore(path)
    assert ImportRun.objects.get().at == exact


def test_a_database_that_holds_something_is_not_overwritten(filled, tmp_path):
    path = tmp_path / "all.comity-backup"
    write_backup(path, at=NOON)
    with pytest.raises(Refused, match="not empty"):
        restore(path)


def test_a_changed_byte_is_found_and_named(filled, tmp_path):
    path, bad = tmp_path / "all.comity-backup", tmp_path / "bad.comity-backup"
    write_backup(path, at=NOON)
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(bad, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, content.replace(b"first", b"second") if "activity" in name else content)
    with pytest.raises(Refused, match=r"comity\.activity is not what was written"):
        check_archive(bad)


def test_another_file_is_refused_in_words(tmp_path):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", json.dumps({"format": "comity/backup/9"}))
    with pytest.raises(Refused, match="this release reads comity/backup/1"):
        check_archive(path)
    (tmp_path / "y").write_bytes(b"no zip")
    with pytest.raises(Refused, match="cannot be read"):
        check_archive(tmp_path / "y")


def test_backups_leave_no_half_file(filled, tmp_path, monkeypatch):
    monkeypatch.setattr(Release._meta, "ordering", [])
    write_backup(tmp_path / "deep" / "all.comity-backup", at=NOON)
    assert sorted(path.name for path in (tmp_path / "deep").iterdir()) == ["all.comity-backup"]
