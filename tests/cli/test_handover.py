"""``xkld handover``: a successor unpacks it, follows its text and has the same book; nothing plain is left about."""

import hashlib
import io
import os
import re
import shlex
import shutil
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from cli import duyen_hai
from cli.answers import data, refused, told
from cli.conftest import PEOPLE, Once
from cli.plan_texts import SONG_MAU, SONG_MAU_UNITS, saved
from cli.processes import OWN, ask
from cli.test_backup import SMALL, full, keys
from cli.test_exports import registered
from cli.test_restore import rows
from conftest import TODAY, Run
from render.word_reading import as_text

NAME = f"ban-giao-{TODAY}.zip"
TYPED = re.compile(r"^ {4}(xkld\b.*)$", re.MULTILINE)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def busy(peopled: Run, once: Once) -> Run:
    """A book with something of everything that waits."""

    def write() -> None:
        told(
            peopled(
                "incident", "add", "--kind", "fraud", "--on", "10/6/2025", "--what", "Thu tiền", "--phone", "0900000009"
            )
        )
        told(peopled("incident", "add", "--kind", "fees", "--on", "11/6/2025", "--what", "Thu cao", "--worker", 1))
        told(peopled("incident", "pass", 2, "--to", "Công an phường", "--on", "12/6/2025", "--reply-by", "15/6/2025"))
        told(peopled("referral", "add", 1, "--to", "Ngân hàng", "--on", "10/6/2025", "--why", "vay vốn"))
        told(peopled("list", "save", "cho-di", "--stage", "visa_ready"))
        told(peopled("paper", "add", 4, "--kind", "passport", "--until", "30/6/2025"))
        told(peopled("report", "send", "2025-Q1", "--number", "05/BC-UBND", "--on", "20/3/2025", "--yes"))
        told(peopled("worker", "export"))

    once(write)
    return peopled


def unpacked(pack: bytes, folder: Path) -> Path:
    """The pack in a new folder, after every file of it was held against its sum."""
    folder.mkdir()
    with ZipFile(io.BytesIO(pack)) as archive:
        archive.extractall(folder)
    sums = dict(reversed(line.split("  ", 1)) for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines())
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    del files["SHA256SUMS"]
    assert {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()} == sums
    return folder


def start(folder: Path) -> str:
    raw = (folder / "doc-truoc.txt").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") and raw.count(b"\n") == raw.count(b"\r\n") > 0
    return raw.decode("utf-8-sig").replace("\r\n", "\n")


def followed(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that the text tells to type, in its order, in the folder of the pack."""
    saved(folder, SONG_MAU, "KE_HOACH_MOI.yaml")
    saved(folder / "data" / "units", SONG_MAU_UNITS, "song-mau.yaml")
    monkeypatch.chdir(folder)
    typed = TYPED.findall(start(folder))
    assert "xkld restore so" in typed
    for line in typed:
        answer = run(*shlex.split(line)[1:], "--home", folder)
        may_find = line in {"xkld check", "xkld doctor"}
        assert answer.status == 0 or (may_find and answer.status == 4), (line, answer)
        if line.startswith("xkld check chain"):
            assert answer == (0, "", "")


def table_rows(folder: Path) -> list[list[str]]:
    found = as_text((folder / "ban-giao.docx").read_bytes()).splitlines()
    return [line.strip("| ").split(" | ") for line in found if line.startswith("|")]


def listed(run: Run, home: Path, command: str) -> int:
    """How many lines a command of the list prints."""
    words = shlex.split(command)[1:]
    if words == ["worker", "export"]:
        return len(rows(home / "xkld.db")["worker"])
    found: Any = data(run(*words, "--json", "--home", home), f"xkld.{'.'.join(_schema(words))}/1")
    if words[:2] == ["abroad", "rates"]:
        return sum(one["counts"]["abroad"] for one in found["rates"] if one["total"])
    return len(next(value for value in found.values() if isinstance(value, list)))


def _schema(words: list[str]) -> list[str]:
    return ["check", "accepted"] if words[0] == "check" else [word for word in words[:2] if not word.startswith("-")]


def test_the_successor_has_the_same_book_and_each_line_of_the_list_is_what_its_command_lists(
    busy: Run, home: Path, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows(home / "xkld.db")
    found = data(busy("handover", "--to", stick, "--yes", "--json"), "xkld.handover/1")
    pack = stick / NAME
    assert found["sha256"] == hashlib.sha256(pack.read_bytes()).hexdigest() and found["path"] == str(pack)
    if os.name == "posix":
        assert pack.stat().st_mode & 0o777 == 0o600
    folder = unpacked(pack.read_bytes(), tmp_path / "moi")
    assert {one["name"] for one in found["parts"]} == {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    }
    monkeypatch.chdir(folder)
    told(busy("restore", "so", "--home", folder))
    assert rows(folder / "xkld.db") == before
    assert busy("check", "chain", "--head", found["head"], "--home", folder) == (0, "", "")
    assert busy("check", "--home", folder)[:2] == busy("check")[:2]
    counts: dict[str, int] = {}
    for number, _, count, command in (line for line in table_rows(folder) if len(line) == 4 and line[0].isdigit()):
        assert number.isdigit()
        counts[command] = counts.get(command, 0) + int(count)
    assert counts["xkld incident list"] == 2 and counts["xkld paper due --days 60"] == 1
    assert counts["xkld worker list --stage visa_ready"] == counts["xkld list list"] == counts["xkld report list"] == 1
    assert counts == {command: listed(busy, folder, command) for command in counts}


def test_everything_that_the_text_tells_to_type_runs(
    busy: Run, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(busy("handover", "--to", stick, "--yes"))
    followed(busy, unpacked((stick / NAME).read_bytes(), tmp_path / "moi"), monkeypatch)


def test_an_empty_book_is_handed_over_too(
    run: Run, home: Path, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(run("init", home))
    told(run("handover", "--to", stick, "--yes"))
    folder = unpacked((stick / NAME).read_bytes(), tmp_path / "moi")
    assert ["2", "Người lao động trong sổ", "0", "xkld worker export"] in table_rows(folder)
    followed(run, folder, monkeypatch)


def test_the_second_plan_is_handed_over_in_figures_of_its_own_year(
    run: Run, home: Path, stick: Path, tmp_path: Path
) -> None:
    duyen_hai.load(run, home)
    duyen_hai.fill(run, tmp_path)
    told(run("handover", "--to", stick, "--yes", today=duyen_hai.AFTER))
    folder = unpacked((stick / f"ban-giao-{duyen_hai.AFTER}.zip").read_bytes(), tmp_path / "moi")
    assert "xkld fund show --year 2023" in as_text((folder / "ban-giao.docx").read_bytes())


def test_the_list_and_the_texts_name_nobody_and_tell_what_left(busy: Run, stick: Path, tmp_path: Path) -> None:
    told(busy("handover", "--to", stick, "--yes", "--receiver", "Phòng Văn hóa - Xã hội"))
    folder = unpacked((stick / NAME).read_bytes(), tmp_path / "moi")
    paper, left = as_text((folder / "ban-giao.docx").read_bytes()), (folder / "tep-da-xuat.txt").read_text("utf-8-sig")
    for name, _, _, cccd, *_ in PEOPLE:
        assert not any(name in text or (cccd and cccd in text) for text in (paper, left, start(folder)))
    assert "Bên nhận: Phòng Văn hóa - Xã hội." in paper and "BÊN GIAO" in paper and "05/BC-UBND" in paper
    assert "Công an phường (quá hạn trả lời 1)" in paper
    line, exported = registered(busy)[:2]
    assert exported["digest"] in left and exported["file"] in left and "báo cáo quý 2025-Q1" in left
    assert (line["file"], line["rows"], line["identity"]) == (NAME, 4, "full")
    assert line["purpose"] == "bàn giao sổ cho Phòng Văn hóa - Xã hội"
    assert line["digest"] == hashlib.sha256((stick / NAME).read_bytes()).hexdigest()


def test_for_keys_nothing_plain_lies_there_and_the_pack_is_the_same(
    busy: Run, home: Path, stick: Path, tmp_path: Path
) -> None:
    import pyrage

    (key,) = keys(busy, tmp_path, "khoa.txt")
    before = rows(home / "xkld.db")
    assert "age -d" in busy("handover", "--to", stick, "--for", key).err
    (sealed,) = stick.iterdir()
    assert sealed.name == f"{NAME}.age" and not list((home / "backups").glob(".xkld*"))
    secret = (tmp_path / "khoa.txt").read_text(encoding="utf-8").splitlines()[-1]
    plain = pyrage.decrypt(sealed.read_bytes(), [pyrage.x25519.Identity.from_str(secret)])
    folder = unpacked(plain, tmp_path / "moi")
    (book,) = (folder / "so").glob("*.db")
    assert rows(book) == before


def test_the_same_book_on_the_same_day_gives_the_same_texts(busy: Run, home: Path, stick: Path, tmp_path: Path) -> None:
    shutil.copytree(home, tmp_path / "khac")
    for folder in (home, tmp_path / "khac"):
        told(busy("handover", "--to", stick, "--yes", "--home", folder))
    assert sorted(path.name for path in stick.iterdir()) == [f"ban-giao-{TODAY}-2.zip", NAME]
    one, other = (unpacked(path.read_bytes(), tmp_path / path.stem) for path in sorted(stick.iterdir()))
    for name in ("ban-giao.docx", "doc-truoc.txt", "tep-da-xuat.txt"):
        assert (one / name).read_bytes() == (other / name).read_bytes()


def test_own_files_go_along_and_links_out_of_the_folder_do_not(
    busy: Run, home: Path, stick: Path, tmp_path: Path
) -> None:
    (tmp_path / "bi-mat.txt").write_text("riêng", encoding="utf-8")
    saved(home / "data" / "units", SONG_MAU_UNITS, "song-mau.yaml")
    (home / "templates").mkdir(exist_ok=True)
    (home / "templates" / "của tôi.md.j2").write_text("x", encoding="utf-8")
    (home / "templates" / "~$mo.docx").write_text("x", encoding="utf-8")
    if os.name == "posix":
        (home / "data" / "ra.txt").symlink_to(tmp_path / "bi-mat.txt")
        (home / "data" / "ngoai").symlink_to(tmp_path)
    found = data(busy("handover", "--to", stick, "--yes", "--json"), "xkld.handover/1")
    names = {one["name"] for one in found["parts"]}
    assert {"data/units/song-mau.yaml", "templates/của tôi.md.j2"} <= names
    assert not any("~$" in name or "out/" in name or "bi-mat" in name for name in names)
    if os.name == "posix":
        assert sorted(found["left_out"]) == ["data/ngoai", "data/ra.txt"]
    unpacked((stick / NAME).read_bytes(), tmp_path / "moi")


def test_a_pack_that_cannot_be_written_leaves_nothing_and_no_line(busy: Run, home: Path, stick: Path) -> None:
    count = len(registered(busy))
    refused(busy("handover", "--to", stick), "chưa được mã hóa", "--for age1", status=5)
    refused(busy("handover", "--to", stick / "khong-co", "--yes"), "không có thư mục", status=13)
    refused(busy("handover", "--to", stick, "--yes", "--receiver", "giao 058199001234"), "bên nhận có số CCCD")
    if os.name == "posix":
        told(busy("backup"))
        (home / "data").mkdir()
        (home / "data" / "lon.bin").write_bytes(os.urandom(2 * SMALL))
        whole = OWN | {"PYTHONDONTWRITEBYTECODE": "1"}
        status, _, err = ask(home, "handover", "--to", stick, "--yes", env=whole, preexec_fn=full(SMALL))
        assert status == 13, err
    assert list(stick.iterdir()) == [] and len(registered(busy)) == count
    assert not list((home / "backups").glob(".xkld*"))


def test_a_stick_that_gives_back_other_bytes_keeps_no_pack(
    busy: Run, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from xkld.usecases import handing_over

    count = len(registered(busy))
    monkeypatch.setattr(handing_over, "digest_of", lambda _: "0" * 64)
    refused(busy("handover", "--to", stick, "--yes"), "không khớp", status=13)
    assert list(stick.iterdir()) == [] and len(registered(busy)) == count


def test_what_is_written_while_the_pack_is_made_stops_it(
    busy: Run, home: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from xkld.usecases import handing_over

    make = handing_over.back_up

    def meanwhile(*words: Any) -> Any:
        made = make(*words)
        status, _, err = ask(home, "list", "save", "khac", "--stage", "registered")
        assert status == 0, err
        return made

    monkeypatch.setattr(handing_over, "back_up", meanwhile)
    refused(busy("handover", "--to", stick, "--yes"), "vừa ghi vào sổ", status=11)
    assert list(stick.iterdir()) == []


def test_a_folder_without_a_backup_is_not_restored_from(peopled: Run, tmp_path: Path, home: Path) -> None:
    refused(peopled("restore", tmp_path / "usb"), "Không có bản sao lưu", status=10)
    shutil.copytree(home / "backups", tmp_path / "khac")
    told(peopled("restore", tmp_path / "khac", "--home", tmp_path / "moi"))
