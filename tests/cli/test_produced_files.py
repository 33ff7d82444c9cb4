"""Files that commands write, whatever the data say: portable names in their folder, no formulas, nothing hidden."""

import csv
import inspect
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from cli.answers import told
from cli.loans import ROW, bank_file
from cli.office_suite import converted, through_libreoffice
from cli.payloads import FORMULAS, NAMES
from cli.plan_texts import SONG_MAU, changed, saved
from cli.sheets import sheets
from conftest import TODAY, Run
from openpyxl.comments import Comment

from xkld.cli import main
from xkld.cli.commands import ALONE, GROUPS
from xkld.domain.errors import NOWHERE
from xkld.formats.unit_file import read_units
from xkld.formats.words import read_identifier

DEVICES = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9]|lpt[0-9])(\..*)?")
HEADS = ("Họ và tên", "Năm sinh", "Đơn vị", "Giai đoạn", "Ngày", "Thị trường", "Ngành nghề", "Doanh nghiệp")
OFFICER, MACHINE = "can-bo-thu", "may-thu-nghiem"
WHOLE_ID = re.compile(rb"(?<!\d)0\d{11}(?!\d)")
PERIODS = (
    ("report quarterly", "--quarter", "2025-Q2"),
    ("report half-year", "--half", "2025-H1"),
    ("report annual", "--year", "2025"),
)
WRITES = (
    *((form, *period, "--format", "docx,xlsx,html,md,json") for form, *period in PERIODS),
    ("worker form",),
    ("worker form", "--unit", "Phường Đô Vinh"),
    ("support form",),
    ("support form", "--unit", "Phường Đô Vinh"),
    *(("worker export", "--out", f"{{out}}/nguoi-lao-dong.{kind}") for kind in ("xlsx", "csv", "json")),
    ("worker show", "1", "--everything", "--out", "{out}/tra-loi.txt"),
    ("abroad expected", "--quarter", "2028-Q4", "--out", "{out}/du-kien-ve.xlsx"),
    ("visit due", "--months", "1", "--out", "{out}/di-tham.xlsx"),
    ("paper sheet", "1"),
    ("paper sheet", "1", "--out", "{out}/giay-to.html"),
    ("referral letter", "1"),
    ("course sheet", "1"),
    ("course sheet", "1", "--out", "{out}/diem-danh.xlsx"),
    ("worker stuck", "--days", "1", "--out", "{out}/dung-yen.xlsx"),
    ("worker missing", "--out", "{out}/con-thieu.xlsx"),
    ("paper due", "--days", "3650", "--out", "{out}/het-han.xlsx"),
    ("list show", "chờ xuất cảnh", "--out", "{out}/da-luu.xlsx"),
    ("loan list", "--stage", "all", "--out", "{out}/vay-von.xlsx"),
    ("loan reconcile", "--out", "{out}/doi-chieu-vay.xlsx"),
    ("outside list", "--out", "{out}/doi-chieu.xlsx"),
    ("survey list", "--out", "{out}/khao-sat.xlsx"),
    *(
        (
            "support settle",
            "social-security",
            "--from",
            "01/01/2025",
            "--to",
            "31/5/2025",
            "--out",
            f"{{out}}/qt.{kind}",
        )
        for kind in ("docx", "xlsx")
    ),
    ("support draft", "1"),
    ("fund forecast", "--out", "{out}/du-bao.xlsx"),
    ("fund share", "--cost", "12.000.000", "--for", "Hội nghị", "--out", "{out}/chia.xlsx"),
    ("fund show", "--out", "{out}/nguon.xlsx"),
    ("support pending", "--state", "all", "--out", "{out}/de-nghi.xlsx"),
    ("contract list", "--state", "all", "--out", "{out}/hop-dong.xlsx"),
    ("order sheet", "1"),
    ("order sheet", "1", "--out", "{out}/don-hang.html"),
    ("quota allocate", "--weights", "demand", "--min", "2", "--tie-sheet", "{out}/bien-ban.docx"),
)
NEEDED = (
    ("loan add", "17", "--amount", "50.000.000", "--on", "10/6/2025"),
    ("loan import", "{out}/../vay.xlsx", "--as-of", "31/5/2025", "--from", "NHCSXH Mẫu"),
    ("loan match", "1", "--not-ours", "Vay nơi khác"),
    ("list save", "chờ xuất cảnh", "--stage", "visa_ready"),
    (
        *("support propose", "6", "--item", "language", "--amount", "3.000.000", "--group", "DTTS"),
        *("--fund", "social-security", "--on", "12/5/2025", "--complete-on", "14/5/2025", "--policy", "ttlt09-2016"),
    ),
    ("referral add", "17", "--to", "Sở Nội vụ", "--why", "Hỏi đơn hàng", "--on", "10/6/2025"),
)
"""What is written in the demo's book before, beside what it holds."""
HIDES = re.compile(
    r"comments|threadedComments|persons?/|people\.xml|pivot|externalLinks|customXml|custom\.xml|vba|activeX|embeddings"
    r"|printerSettings|thumbnail|media/|revisions|queryTable|connections"
)


def is_portable(name: str) -> bool:
    """Whether Windows, macOS and Linux take a file of that name, said here once more by other means."""
    plain = all(letter.isprintable() and letter not in '<>:"/\\|?*' for letter in name)
    return plain and name == name.strip(" .") and len(name.encode()) <= 120 and not DEVICES.fullmatch(name)


def everything(home: Path) -> set[Path]:
    return {path for path in home.rglob("*") if path.is_file()}


def units_yaml(codes: tuple[str, ...]) -> str:
    lines = (
        f"  - {{code: {json.dumps(code, ensure_ascii=False)}, name: Xã Thử {at}, kind: commune, parent: Tỉnh Mẫu,"
        " from: null, to: null}"
        for at, code in enumerate(codes)
    )
    return "\n".join(("name: Các xã thử", "units:", *lines)) + "\n"


def may_stand(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the codes that a list of units may hold."""
    while isinstance(problems := read_units(units_yaml(codes), "xa.yaml"), list):
        lost = {problem.place.line for problem in problems}
        codes = tuple(code for line, code in enumerate(codes, start=3) if line not in lost)
    return codes


@pytest.mark.parametrize(
    "codes", [NAMES[::60], pytest.param(NAMES, marks=pytest.mark.slow)], ids=["some names", "all names"]
)
def test_files_named_by_units_stay_in_their_folder_under_portable_names(
    codes: tuple[str, ...], run: Run, home: Path, tmp_path: Path
) -> None:
    kept = may_stand(codes)
    names = [f"Xã Thử {at}" for at in range(len(kept))]
    assert len(kept) >= min(200, len(codes) * 3 // 4)
    told(run("init"))
    saved(home / "data" / "units", units_yaml(kept), "song-mau.yaml")
    split = "{" + ", ".join(f"{name}: 1" for name in names) + "}"
    plan = re.sub(r"split: \{.*\}", f"split: {split}", changed(SONG_MAU, ("total: 7", f"total: {len(names)}")))
    told(run("plan", "load", saved(home, plan)))
    before = everything(tmp_path)
    for name in names:
        told(run("worker", "form", "--unit", name))
        told(run("support", "form", "--unit", name))
    made = everything(tmp_path) - before
    assert {path.parent for path in made} == {home / "out"}
    assert [path.name for path in made if not is_portable(path.name)] == []
    assert len(made) == 2 * len(names)


def test_no_code_of_a_plan_makes_a_name_that_a_system_does_not_take() -> None:
    taken = [code for code in NAMES if read_identifier(code, "plan", NOWHERE) == code]
    assert [code for code in taken if not is_portable(f"{code}.yaml")] == []
    assert {"con", "nul", "aux", "com1", "lpt1", "..", "a.", "a:b"}.isdisjoint(taken)
    assert [
        code for code in ("phan-rang-2025", "console", "com10") if read_identifier(code, "plan", NOWHERE) != code
    ] == []


@pytest.fixture
def with_formulas(planned: Run, home: Path, tmp_path: Path) -> Run:
    """A book in which every text of a worker may be a formula."""
    path = tmp_path / "danh-sach.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADS)
        for text in FORMULAS:
            typed = f"'{text}" if text.startswith("'") else text  # one is taken off
            writer.writerow((typed, "1999", "Phường Đô Vinh", "xuất cảnh", "10/01/2025", "JP", typed, typed))
    told(planned("worker", "import", path))
    return planned


def exported(run: Run, folder: Path, kind: str) -> Path:
    path = folder / f"xuat.{kind}"
    told(run("worker", "export", "--out", path))
    return path


def as_stored(run: Run, folder: Path) -> list[list[str]]:
    """The lines of the register as the JSON has them, which calculates nothing."""
    rows = json.loads(exported(run, folder, "json").read_text(encoding="utf-8"))["data"]["rows"]
    assert len(rows) == len(FORMULAS)
    assert {"=1+1", "'=1+1", "{=1+1}", "\uff1d1+1"} <= {cell for row in rows for cell in row}
    return rows


def table(path: Path) -> list[list[str]]:
    """The filled lines of the first sheet of a register, each cell as it is shown; none may be calculated."""
    workbook = openpyxl.load_workbook(path)
    page = workbook.worksheets[0]
    assert [
        cell.coordinate for one in workbook for row in one.iter_rows() for cell in row if cell.data_type == "f"
    ] == []
    lines = [[str(cell.value or "").replace("_x005F_", "_") for cell in row] for row in page.iter_rows()]
    workbook.close()
    width = len(next(line for line in lines if "Họ và tên (*)" in line))
    found = [line[:width] for line in lines]
    return [
        line for line in found[found.index(next(one for one in found if "Họ và tên (*)" in one)) + 1 :] if any(line)
    ]


def test_no_text_is_a_formula_in_an_exported_workbook(with_formulas: Run, tmp_path: Path) -> None:
    path = exported(with_formulas, tmp_path, "xlsx")
    assert table(path) == as_stored(with_formulas, tmp_path)
    assert {name: found for name, found in sheets(path, "f").items() if found} == {}


def test_no_text_is_a_formula_in_an_exported_csv(with_formulas: Run, tmp_path: Path) -> None:
    path = exported(with_formulas, tmp_path, "csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))[1:]
    assert [cell for row in rows for cell in row if cell[:1] in set("=+-@\t\r\uff1d\uff0b\uff0d\uff20")] == []
    bare = [[re.sub(r"^'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20])", "", cell) for cell in row] for row in rows]
    assert bare == as_stored(with_formulas, tmp_path)
    assert told(with_formulas("worker", "import", path)).count("0 mới") == 1


def test_no_text_is_a_formula_in_the_workbook_of_a_report(with_formulas: Run, home: Path) -> None:
    told(with_formulas("report", "quarterly", "--quarter", "2025-Q1", "--format", "xlsx"))
    path = home / "out" / "bao-cao-2025-Q1.xlsx"
    ours = re.compile(r"(SUM\([A-Z0-9:,]+\)\+?)+|[A-Z]+\d+([-+][A-Z]+\d+)*|ROUND\(1000\*[A-Z]+\d+/[A-Z]+\d+,0\)/1000")
    found = [formula for one in sheets(path, "f").values() for formula in one.values()]
    assert found
    assert [formula for formula in found if not ours.fullmatch(formula)] == []
    names = {str(value).replace("_x005F_", "_") for value in sheets(path)["03 Ngành nghề"].values()}
    assert {"=1+1", "@SUM(1,1)", "=cmd|'/C calc'!A0"} <= names


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_nothing_comes_alive_in_libreoffice(with_formulas: Run, tmp_path: Path, kind: str) -> None:
    path, stored = exported(with_formulas, tmp_path, kind), as_stored(with_formulas, tmp_path)
    if kind == "xlsx":
        through_libreoffice(path)
        assert table(path) == stored
        return
    options = "--infilter=Text - txt - csv (StarCalc):59,34,76,1"  # a semicolon, quotation marks, UTF-8
    shown = [
        [re.sub(r"^'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20])", "", cell) for cell in row]
        for row in table(converted(path, "xlsx", options))
    ]
    names = {cell for row in shown for cell in row}
    assert {cell for row in stored for cell in row if any(sign in cell for sign in "=+@")} <= names


@pytest.fixture(scope="module")
def produced(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything that the commands of the demo's office write out, by an officer and on a machine with known names."""
    home = tmp_path_factory.mktemp("produced") / "so"
    shutil.copytree(demo, home)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
            patch.setenv(name, OFFICER)
        patch.setattr("platform.node", lambda: MACHINE)
        bank_file(home, ROW)
        for words, *options in (*NEEDED, *WRITES):
            given = [option.replace("{out}", str(home / "out")) for option in options]
            assert main([*words.split(), *given, "--home", str(home), "--today", TODAY]) == 0, words
    return home / "out"


def members(path: Path) -> dict[str, bytes]:
    """The parts of an Office file; another file is its only part."""
    if path.suffix not in {".docx", ".xlsx"}:
        return {path.name: path.read_bytes()}
    with ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_every_command_that_writes_documents_is_tried() -> None:
    """A command with a file or a folder to write to stands in the list."""
    writing = {
        f"{group} {verb}".strip()
        for group, verbs in (("", ALONE), *((group, verbs) for group, _, verbs in GROUPS))
        for verb, function in verbs.items()
        if {"out", "tie_sheet"} & set(inspect.signature(function).parameters)
    }
    assert writing == {words for words, *_ in WRITES}


@pytest.mark.slow
def test_nothing_is_hidden_in_a_file_that_leaves_the_office(produced: Path) -> None:
    files = sorted(produced.iterdir())
    assert {path.suffix for path in files} == {".docx", ".xlsx", ".html", ".md", ".json", ".csv", ".txt"}
    assert len(files) >= 20
    assert [f"{path.name}: {name}" for path in files for name in members(path) if HIDES.search(name)] == []
    for path in files:
        whole = b"\n".join(members(path).values())
        assert OFFICER.encode() not in whole, path.name
        assert MACHINE.encode() not in whole, path.name
        assert not WHOLE_ID.search(whole), path.name


@pytest.mark.slow
def test_no_sheet_row_or_column_is_hidden_and_no_cell_has_a_comment(produced: Path) -> None:
    for path in produced.glob("*.xlsx"):
        workbook = openpyxl.load_workbook(path)
        assert {page.sheet_state for page in workbook} == {"visible"}, path.name
        for page in workbook:
            hidden = [at for sizes in (page.row_dimensions, page.column_dimensions) for at in sizes if sizes[at].hidden]
            assert hidden == [], path.name
            assert [cell.coordinate for row in page.iter_rows() for cell in row if cell.comment] == [], path.name
            assert not page.protection.sheet, path.name
        assert not any(name.hidden for name in workbook.defined_names.values())
        workbook.close()


@pytest.mark.slow
def test_no_text_of_a_word_document_is_hidden_and_no_change_is_tracked(produced: Path) -> None:
    for path in produced.glob("*.docx"):
        whole = b"".join(content for name, content in members(path).items() if name.endswith(".xml"))
        found = re.findall(rb"<w:(?:vanish|ins|del|moveFrom|moveTo|comment\w*)[ />]", whole)
        assert found == [], path.name


@pytest.mark.slow
def test_the_author_is_an_office_and_nobody(produced: Path) -> None:
    issuer = "Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm"
    for path in (*produced.glob("*.xlsx"), *produced.glob("*.docx")):
        core = members(path)["docProps/core.xml"].decode()
        told_of = re.findall(r"<(?:dc:creator|cp:lastModifiedBy)>(.*?)</", core)
        assert len(told_of) == 2, path.name
        assert {one.casefold() for one in told_of} == {issuer.casefold()}, path.name
        assert set(re.findall(r"<(?:dc|cp|dcterms):(\w+)", core)) <= {
            "coreProperties",
            "title",
            "creator",
            "lastModifiedBy",
            "identifier",
        }
        assert all(re.fullmatch("xkld:[0-9a-f]{64}", head) for head in re.findall(r"<dc:identifier>(.*?)</", core))


@pytest.mark.slow
@pytest.mark.parametrize(
    "change",
    [
        lambda book: setattr(book.worksheets[1], "sheet_state", "hidden"),
        lambda book: setattr(book.worksheets[0].row_dimensions[5], "hidden", True),
        lambda book: setattr(book.worksheets[0].column_dimensions["B"], "hidden", True),
        lambda book: setattr(book.worksheets[0]["A1"], "comment", Comment("x", OFFICER)),
    ],
    ids=["sheet", "row", "column", "comment"],
)
def test_the_scanner_finds_what_is_planted(change: Callable, produced: Path, tmp_path: Path) -> None:
    shutil.copy(produced / "mau-danh-sach.xlsx", tmp_path / "a.xlsx")
    workbook = openpyxl.load_workbook(tmp_path / "a.xlsx")
    change(workbook)
    workbook.save(tmp_path / "a.xlsx")
    with pytest.raises(AssertionError):
        test_no_sheet_row_or_column_is_hidden_and_no_cell_has_a_comment(tmp_path)
    with pytest.raises(AssertionError):
        test_the_author_is_an_office_and_nobody(tmp_path)
