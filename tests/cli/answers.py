"""What commands answered, taken apart."""

import json
from typing import Any

from conftest import Answer


def told(answer: Answer) -> str:
    """The result of a command that was done."""
    assert answer.status == 0, answer
    return answer.out


def data(answer: Answer, schema: str) -> Any:
    """The data of a JSON answer under its schema."""
    whole = json.loads(told(answer))
    assert list(whole) == ["schema", "data"]
    assert whole["schema"] == schema
    return whole["data"]


def lines(answer: Answer) -> list[list[str]]:
    """The cells of a table that was printed into a pipe."""
    return [line.split("\t") for line in told(answer).splitlines()]


def refused(answer: Answer, *parts: str, status: int = 3) -> list[str]:
    """The lines of a refusal, each of ``parts`` among them; nothing stands on stdout."""
    assert (answer.status, answer.out) == (status, ""), answer
    for part in parts:
        assert part in answer.err, answer.err
    assert answer.err.splitlines()[-1].startswith("LỖI: ")
    return answer.err.splitlines()
