"""The one place that prints: a table on a terminal, TSV in a pipe, JSON on demand; messages go to stderr.

Text from data is never markup, never an escape sequence: ``plain`` makes control characters visible.
"""

import contextlib
import os
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, is_dataclass
from datetime import date
from typing import Any, TextIO

from xkld.domain.errors import Problem
from xkld.domain.errors.words import not_printed
from xkld.domain.identity import without_whole_ids
from xkld.domain.table import Column, Kind, Mark, Row, Table, Value

MOST_PROBLEMS = 200
PATIENCE_SECONDS = 2
KNOWN, UNCHANGED = (f"Sổ đã ghi đúng như vậy, không {what}." for what in ("ghi thêm", "sửa gì"))
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def speak_utf8() -> None:
    """Make both streams UTF-8 whatever the console is; what cannot be said is shown escaped, never a crash."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def plain(text: str, keep: str = "") -> str:
    """Text with control, direction and other hidden characters made visible, but those in ``keep``."""
    shown = text.replace(keep, "") if keep else text
    if shown.isprintable():  # nearly always; a report of a country is millions of letters
        return text
    return "".join(
        letter
        if letter in keep or unicodedata.category(letter) not in _HIDDEN
        else (f"\\x{ord(letter):02x}" if ord(letter) < 0x100 else f"\\u{ord(letter):04x}")
        for letter in text
    )


def say(text: str = "") -> None:
    """A line of the result."""
    _write(sys.stdout, text)


def note(text: str) -> None:
    """A line beside the result: what to type next, what to look at. It never holds a whole ID number."""
    _write(sys.stderr, without_whole_ids(text))


@contextlib.contextmanager
def waiting(what: str) -> Iterator[None]:
    """Say on a terminal what goes on when it lasts longer than somebody waits without wondering."""
    from threading import Timer

    told = Timer(PATIENCE_SECONDS, note, (f"{what}, xin đợi (Ctrl-C để dừng, chưa ghi gì)...",))
    told.daemon = True
    if sys.stderr.isatty():
        told.start()
    try:
        yield
    finally:
        told.cancel()


def tried_or(done: str, *, dry_run: bool) -> str:
    """What was done, or that it was only tried."""
    return "Chạy thử, chưa ghi" if dry_run else done


def prompt(text: str) -> None:
    """What is asked, with the cursor left behind it."""
    with _reaching_its_reader():
        print(plain(text), end="", file=sys.stderr, flush=True)  # noqa: T201  the one line that must stay open


def over(text: str) -> None:
    """What stands in place of the last line of a terminal, until something else is said there."""
    with _reaching_its_reader():
        print(f"\r{plain(text)}", end="", file=sys.stderr, flush=True)  # noqa: T201  drawn over itself


def failure(message: str, hint: str) -> None:
    """Why a command ended, and what to do; the most important line is the last."""
    if hint:
        note(hint)
    note(f"LỖI: {message}")


def problems(found: Iterable[Problem], message: str, hint: str) -> None:
    """Every fault with its place and mending, then the sentence that says that nothing was written."""
    listed = list(found)
    for problem in listed[:MOST_PROBLEMS]:
        note(f"  {problem}")
    if len(listed) > MOST_PROBLEMS:
        note(f"  … và {len(listed) - MOST_PROBLEMS} lỗi nữa")
    failure(message, hint)


def data(schema: str, value: Any) -> None:
    """One JSON object ``{"schema": ..., "data": ...}``; keys are English, texts as they are."""
    json_text({"schema": schema, "data": _plain_value(value)})


def json_text(value: Any) -> None:
    """A value of plain JSON, as it is."""
    import json

    # Set out in lines it is for eyes only, and takes a pure Python encoder: a country's report, a second more.
    say(json.dumps(value, ensure_ascii=False, indent=2 if sys.stdout.isatty() else None))


def table(found: Table) -> None:
    """A table: drawn on a terminal, tab-separated in a pipe."""
    if sys.stdout.isatty():
        _draw(found)
    else:
        _write_tsv(found)


@dataclass(frozen=True, slots=True)
class Shown:
    """A column of a list: its Vietnamese head, what of a record it shows, and of which kind that is."""

    head: str
    value: Callable[[Any], Value]
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Listing:
    """How records are listed: the JSON schema and key, the title, the columns."""

    schema: str
    key: str
    title: str
    columns: tuple[Shown, ...]


def listing(how: Listing, records: Sequence[Any], *, json: bool, total: Row | None = None) -> None:
    """Records as JSON or as a table."""
    if json:
        data(how.schema, {how.key: records})
        return
    heads = tuple(Column(str(place), one.head, one.kind) for place, one in enumerate(how.columns))
    rows = tuple(Row(tuple(one.value(record) for one in how.columns)) for record in records)
    table(Table(how.key, None, how.title, "", heads, rows, total, ""))


def columns(**heads: str | tuple[str, Kind]) -> tuple[Column, ...]:
    """Columns by key: a head alone is text."""
    return tuple(
        Column(key, head, Kind.TEXT) if isinstance(head, str) else Column(key, *head) for key, head in heads.items()
    )


def flush() -> None:
    """Everything said so far reaches its reader now, so that one who has gone is noticed inside ``main``."""
    with _reaching_its_reader():
        sys.stdout.flush()


@contextlib.contextmanager
def _reaching_its_reader() -> Iterator[None]:
    """A full disk or a closed device behind the output ends the command with a sentence, not a traceback."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        close_quietly()
        raise not_printed() from error


def close_quietly() -> None:
    """The reader of the pipe has gone: nothing more can be said, and that is no fault."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write(stream: TextIO, text: str) -> None:
    with _reaching_its_reader():
        print(plain(text, keep="\n"), file=stream)


def _cell(value: Value) -> str:
    from xkld.domain.wording.cells import cell_text

    return plain(cell_text(value))


def _write_tsv(found: Table) -> None:
    heads = Row(tuple(column.head for column in found.columns))
    for row in (heads, *_all_rows(found)):
        cells = (_cell(value) for value in row.values)
        with _reaching_its_reader():
            print("\t".join(cells), file=sys.stdout)  # noqa: T201  tabs are meant here; cells are plain already


def _draw(found: Table) -> None:
    import shutil

    from xkld.cli.drawing import draw

    heads = tuple(plain(column.head) for column in found.columns)
    rows = [tuple(_cell(value) for value in row.values) for row in found.rows]
    total = tuple(_cell(value) for value in found.total.values) if found.total else None
    with _reaching_its_reader():
        draw(found, heads, rows, total, shutil.get_terminal_size().columns)
    for line in (found.span, found.rule):
        if line:
            note(line)


def _all_rows(found: Table) -> tuple[Row, ...]:
    return (*found.rows, found.total) if found.total else found.rows


def _plain_value(value: Any) -> Any:
    from decimal import Decimal
    from fractions import Fraction

    if isinstance(value, Mark):
        return {"mark": str(value)}
    if is_dataclass(value) and not isinstance(value, type):
        return _plain_value(asdict(value))
    if isinstance(value, Mapping):
        return {str(key): _plain_value(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain_value(one) for one in value]
    if isinstance(value, date | Decimal | Fraction):
        return str(value)
    return value
