"""What is installed is all that the program needs, and nothing of the workshop: the wheel, without the source tree."""

import os
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]
SHIPPED = [
    path.relative_to(ROOT).as_posix()
    for folder in ("data", "templates")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.is_file() and path.suffix not in {".py", ".pyc"}
]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    call(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT, cwd=folder)
    return next(folder.glob("xkld-*.whl"))


def call(*words: object, cwd: Path, **settings: str) -> str:
    """What a program of its own prints, in an environment without settings of Python and of ours."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XKLD_"))}
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env=kept | {"PYTHONUTF8": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"} | settings,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def expect_a_whole_demo(python: Path | str, folder: Path, house: Path, **settings: str) -> None:
    """``xkld demo`` from elsewhere makes book and report, by the code and the data under ``house`` alone."""
    where = "import pathlib, xkld; print(pathlib.Path(xkld.__file__).resolve())"
    assert Path(call(python, "-c", where, cwd=folder, **settings).strip()).is_relative_to(house.resolve())
    printed = call(python, "-m", "xkld", "demo", cwd=folder, **settings)
    assert "Tổng cộng\t35\t" in printed
    made = sorted(path.name for path in (folder / "demo" / "out").iterdir())
    assert made == [f"bao-cao-2025-Q2.{kind}" for kind in ("docx", "html", "json", "xlsx")]


def test_the_wheel_holds_every_file_of_data_and_templates_and_no_script_that_makes_them(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    shipped = [name.removeprefix("xkld/shipped/") for name in names if name.startswith("xkld/shipped/")]
    assert sorted(shipped) == sorted(SHIPPED)
    assert "xkld/store/views.sql" in names
    assert [name for name in names if not name.startswith(("xkld/", "xkld-"))] == []
    assert [name for name in names if "test" in name or name.endswith(".pyc")] == []


def test_the_demo_runs_from_the_wheel_without_the_source_tree(wheel: Path, tmp_path: Path) -> None:
    house = tmp_path / "house"
    ZipFile(wheel).extractall(house)
    expect_a_whole_demo(sys.executable, tmp_path, house, PYTHONPATH=str(house))


@pytest.mark.slow
def test_the_wheel_in_a_fresh_environment_needs_nothing_of_the_workshop(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    scripts = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    call(python, "-m", "pip", "install", "--quiet", wheel, cwd=tmp_path)
    expect_a_whole_demo(python, tmp_path, tmp_path / "venv")
    assert call(scripts / "xkld", "--version", cwd=tmp_path).startswith("xkld ")
    installed = call(python, "-m", "pip", "list", "--format=freeze", cwd=tmp_path).lower()
    assert [name for name in ("pytest", "hypothesis", "duckdb", "mypy", "ruff") if f"{name}==" in installed] == []
