"""Files encrypted for public keys: opened by each of the secret ones, and never by halves."""

from pathlib import Path

import pytest

from xkld.domain.errors import BookDamaged, CannotWrite, InputRefused
from xkld.render import age

CONTENT = bytes(range(256)) * 1000  # four pieces of 64 KB, as age cuts it


@pytest.fixture
def keys() -> list[str]:
    """Two key files' texts."""
    return [age.new_key()[1] for _ in range(2)]


def public(text: str) -> str:
    return text.splitlines()[0].removeprefix("# public key: ")


@pytest.fixture
def sealed(tmp_path: Path, keys: list[str]) -> Path:
    plain = tmp_path / "plain"
    plain.write_bytes(CONTENT)
    recipients = [age.read_recipient(public(text)) for text in keys]
    age.encrypt(plain, tmp_path / "a.age", recipients)
    plain.unlink()
    return tmp_path / "a.age"


def test_each_key_opens_what_was_encrypted_for_it(sealed: Path, tmp_path: Path, keys: list[str]) -> None:
    for text in keys:
        age.decrypt(sealed, tmp_path / "plain", age.read_identities(text, "k"), "k")
        assert (tmp_path / "plain").read_bytes() == CONTENT
        (tmp_path / "plain").unlink()
    assert CONTENT[:64] not in sealed.read_bytes()


def test_a_file_that_is_not_whole_gives_nothing(sealed: Path, tmp_path: Path, keys: list[str]) -> None:
    whole, identities = sealed.read_bytes(), age.read_identities(keys[0], "k")
    ends = (0, 10, 100, len(whole) // 2, len(whole) - 1, len(whole) - (len(CONTENT) % 65536) - 16)
    for end in ends:
        sealed.write_bytes(whole[:end])
        with pytest.raises(BookDamaged):
            age.decrypt(sealed, tmp_path / "plain", identities, "k")
    for place in range(0, len(whole), len(whole) // 40):
        altered = bytearray(whole)
        altered[place] ^= 4
        sealed.write_bytes(altered)
        with pytest.raises((BookDamaged, InputRefused)):
            age.decrypt(sealed, tmp_path / "plain", identities, "k")
    assert [path.name for path in tmp_path.iterdir()] == ["a.age"]


def test_another_key_is_named_by_its_file(sealed: Path, tmp_path: Path) -> None:
    with pytest.raises(InputRefused) as refused:
        age.decrypt(sealed, tmp_path / "plain", age.read_identities(age.new_key()[1], "k"), "khac.txt")
    assert str(refused.value.problems[0]).startswith("khac.txt: ")


def test_a_place_that_is_not_there_is_named(sealed: Path, tmp_path: Path, keys: list[str]) -> None:
    with pytest.raises(CannotWrite):
        age.decrypt(sealed, tmp_path / "khong" / "plain", age.read_identities(keys[0], "k"), "k")
    with pytest.raises(CannotWrite):
        age.encrypt(sealed, tmp_path / "khong" / "x", [])


@pytest.mark.parametrize("text", ["", "# only remarks\n", "AGE-SECRET-KEY-1XYZ\n", "hello\n"])
def test_a_file_without_a_key_is_told(text: str) -> None:
    with pytest.raises(InputRefused):
        age.read_identities(text, "k")
