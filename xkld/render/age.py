"""Files encrypted with age (age-encryption.org) for public keys: whoever has one of the secret keys opens them.

The keys are X25519 ones: ``age1...`` is public, ``AGE-SECRET-KEY-1...`` secret.
"""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from xkld.domain.errors import NOWHERE, InputRefused, Place, Problem
from xkld.domain.errors import backups as say
from xkld.render.files import appearing
from xkld.render.undisturbed import undisturbed

with undisturbed():  # a Ctrl-C while it is loaded would end in a panic of its Rust part
    from pyrage import DecryptError, EncryptError, IdentityError, RecipientError, decrypt_io, encrypt_io
    from pyrage.x25519 import Identity, Recipient

_SECRET = "AGE-SECRET-KEY-"  # noqa: S105  how every such key begins


def read_recipient(text: str, place: Place = NOWHERE) -> Recipient | Problem:
    """The public key that a text is."""
    if text.upper().startswith(_SECRET):
        return say.secret_key_given(place)
    try:
        return Recipient.from_str(text)
    except RecipientError:
        return say.not_a_recipient(text, place)


def read_identities(text: str, file: str) -> list[Identity]:
    """The secret keys in the text of a key file: one a line, lines after ``#`` are remarks.

    Raises ``InputRefused`` when there is none, or a line is none.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.strip().startswith("#")]
    try:
        found = [Identity.from_str(line) for line in lines]
    except IdentityError as error:
        raise InputRefused([say.not_an_identity(file)]) from error
    if not found:
        raise InputRefused([say.not_an_identity(file)])
    return found


def new_key() -> tuple[str, str]:
    """A fresh pair of keys: the public one, and the text of a key file that holds both."""
    identity = Identity.generate()
    public = str(identity.to_public())
    return public, f"# public key: {public}\n{identity}\n"


def encrypt(source: Path, target: Path, recipients: Sequence[Recipient]) -> str:
    """Write a file encrypted for every one of the recipients, whole or not at all; the SHA-256 of what was written.

    Raises ``CannotWrite`` when the place is not there, not writable or full.
    """
    with source.open("rb") as plain, appearing(target) as file:
        watched = _Watched(file)
        try:
            encrypt_io(plain, watched, list(recipients))
        except EncryptError as error:
            raise watched.fault or error from error
    return watched.digest.hexdigest()


def decrypt(source: Path, target: Path, identities: Sequence[Identity], key_file: str) -> None:
    """Write what an encrypted file holds, whole or not at all.

    Raises ``InputRefused`` when none of the keys fits, ``BookDamaged`` when the file is not whole, ``CannotWrite``.
    """
    with source.open("rb") as sealed, appearing(target) as file:
        watched = _Watched(file)
        try:
            decrypt_io(sealed, watched, list(identities))
        except (DecryptError, OSError) as error:
            # What is not whole is an ``OSError`` that no system call made.
            if watched.fault or getattr(error, "errno", None) is not None:
                raise watched.fault or error from error
            if "matching keys" in str(error):
                raise InputRefused([say.wrong_identity(key_file)]) from error
            raise say.encrypted_damaged(source.name) from error


class _Watched:
    """A file that remembers what was written and what the system said against it: pyrage tells only that it did."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.fault: OSError | None = None
        self.digest = sha256()

    def write(self, part: bytes) -> int:
        """Write on; a fault is kept and raised."""
        try:
            written = self._file.write(part)
        except OSError as error:
            self.fault = error
            raise
        self.digest.update(part)
        return written

    def flush(self) -> None:
        """As the file's own."""
        self._file.flush()
