"""The offline bundle: nothing that a target machine needs is missing, and what is packed installs without a network."""

import hashlib
import importlib.util
import os
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]


def _installer():
    spec = importlib.util.spec_from_file_location("make_bundle", ROOT / ".ci" / "bundle" / "make_bundle.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


bundle = _installer()
OURS = "xkld-1-py3-none-any"
WINDOWS, LINUX = bundle.TARGETS["windows"], bundle.TARGETS["linux"]


def wheels(folder: Path, needs: dict[str, tuple[str, ...]]) -> Path:
    """Wheels of those names that hold nothing but what they say they need."""
    folder.mkdir(exist_ok=True)
    for file, requirements in needs.items():
        name, version, _ = file.split("-", 2)
        with ZipFile(folder / f"{file}.whl", "w") as archive:
            told = "".join(f"Requires-Dist: {one}\n" for one in requirements)
            archive.writestr(f"{name}-{version}.dist-info/METADATA", f"Name: {name}\n{told}\n")
    return folder


def lacking(folder: Path, target=WINDOWS, python: str = "3.12") -> set[str]:
    return {one.name for one in bundle.missing(folder, target, python)}


def test_a_whole_set_lacks_nothing(tmp_path: Path) -> None:
    needs = ("typer<0.29,>=0.28", "PyYAML>=6", "pytest; extra == 'test'")
    folder = wheels(tmp_path, {OURS: needs, "typer-0.28.1-py3-none-any": ()})
    assert lacking(folder) == {"PyYAML"}
    wheels(tmp_path, {"pyyaml-6.0-cp312-cp312-win_amd64": ("typer",)})
    assert lacking(folder) == set()


@pytest.mark.parametrize(
    ("name", "target", "python", "missed"),
    [
        ("lxml-6-cp312-cp312-win_amd64", WINDOWS, "3.12", False),
        ("lxml-6-cp312-cp312-win_amd64", WINDOWS, "3.13", True),
        ("lxml-6-cp312-cp312-win_amd64", LINUX, "3.12", True),
        ("lxml-6-cp312-cp312-manylinux_2_28_x86_64", LINUX, "3.12", False),
        ("lxml-6-cp312-cp312-manylinux_2_99_x86_64", LINUX, "3.12", True),
        ("lxml-6-cp311-abi3-win_amd64", WINDOWS, "3.13", False),
        ("lxml-5-py3-none-any", WINDOWS, "3.12", True),
    ],
)
def test_a_wheel_must_fit_the_machine_and_the_version(
    tmp_path: Path, name: str, target, python: str, missed: bool
) -> None:
    folder = wheels(tmp_path, {OURS: ("lxml>=6",), name: ()})
    assert lacking(folder, target, python) == ({"lxml"} if missed else set())


def test_what_only_the_target_needs_is_wanted_there_alone(tmp_path: Path) -> None:
    folder = wheels(tmp_path, {OURS: ('colorama; sys_platform == "win32"',)})
    assert lacking(folder, WINDOWS) == {"colorama"}
    assert lacking(folder, LINUX) == set()


def test_without_our_own_wheel_nothing_can_be_installed(tmp_path: Path) -> None:
    assert lacking(tmp_path) == {"xkld"}


def test_the_archive_has_sums_instructions_and_the_same_bytes_each_time(tmp_path: Path) -> None:
    folder = wheels(tmp_path / "goi", {OURS: ()})
    packed = [tmp_path / one / "xkld-1-windows.zip" for one in ("a", "b")]
    for path in packed:
        path.parent.mkdir()
        bundle.pack(path, bundle.members(folder, WINDOWS, "1"))
    assert packed[0].read_bytes() == packed[1].read_bytes()
    with ZipFile(packed[0]) as archive:
        held = {name.removeprefix("xkld-1-windows/"): archive.read(name) for name in archive.namelist()}
    assert list(held) == ["goi/xkld-1-py3-none-any.whl", "CAI-DAT.txt", "cai-dat.bat", "SHA256SUMS"]
    sums = dict(reversed(line.split("  ")) for line in held["SHA256SUMS"].decode().splitlines())
    assert sums == {name: hashlib.sha256(content).hexdigest() for name, content in held.items() if name != "SHA256SUMS"}
    assert held["CAI-DAT.txt"].startswith(b"\xef\xbb\xbf")
    for name in ("CAI-DAT.txt", "cai-dat.bat"):
        assert b"{version}" not in held[name]
        assert held[name].count(b"\r\n") == held[name].count(b"\n")
        assert b"pip install --no-index --find-links goi xkld==1\r\n" in held[name]


def test_the_batch_file_says_nothing_outside_ascii_before_the_console_reads_utf8() -> None:
    before, _, after = (ROOT / ".ci" / "bundle" / "cai-dat.bat").read_text(encoding="utf-8").partition("chcp 65001")
    assert before.isascii()
    assert not after.isascii()
    labels = {line[1:] for line in after.splitlines() if line.startswith(":")}
    assert {line.rpartition("goto ")[2] for line in after.splitlines() if "goto " in line} == labels


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="installs the bundle for Linux")
def test_the_bundle_installs_without_a_network_and_builds_the_demo(tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, ROOT / ".ci" / "bundle" / "make_bundle.py", "linux"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if "Failed to establish a new connection" in made.stderr:  # anything else is a fault of ours
        pytest.skip("no package index can be reached")
    assert made.returncode == 0, made.stderr
    with ZipFile(ROOT / made.stdout.strip()) as archive:
        archive.extractall(tmp_path)
    (unpacked,) = tmp_path.iterdir()
    call("sha256sum", "--quiet", "-c", "SHA256SUMS", cwd=unpacked)
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    call(python, "-m", "pip", "install", "--quiet", "--no-index", "--find-links", "goi", "xkld", cwd=unpacked)
    assert call(python, "-m", "xkld", "--version", cwd=tmp_path).startswith("xkld ")
    assert "Tổng cộng\t35\t" in call(python, "-m", "xkld", "demo", cwd=tmp_path)


def call(*words: object, cwd: Path) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XKLD_", "PIP_"))}
    done = subprocess.run(
        [str(word) for word in words], cwd=cwd, env=kept, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
