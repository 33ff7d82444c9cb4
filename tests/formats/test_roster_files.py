"""A folder of rosters as wards, enterprises, schools and the army send them, each with its exact answer."""

from datetime import date
from pathlib import Path

import pytest
from formats.roster_files import make, read_kept, told

from xkld.formats.headers import Headers, read_headers
from xkld.formats.roster import read_rows

ROOT = Path(__file__).parents[2]
KEPT = sorted(Path(__file__).with_name("rosters").glob("*.txt"))
TODAY = date(2025, 6, 18)


@pytest.fixture(scope="module")
def headers() -> Headers:
    found = read_headers((ROOT / "data" / "headers.yaml").read_text(encoding="utf-8"), "headers.yaml")
    assert isinstance(found, Headers), found
    return found


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_roster_has_its_answer(path: Path, headers: Headers, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    kept = read_kept(path)
    answer = told(*read_rows(make(kept, tmp_path), headers, TODAY, kept.answers))
    if request.config.getoption("--update-golden"):
        whole = path.read_text(encoding="utf-8").partition("== answer\n")[0]
        path.write_text(f"{whole}== answer\n{answer}", encoding="utf-8", newline="\n")
    assert answer == kept.answer, f"{path.name} is answered otherwise; if rightly so: pytest --update-golden"
