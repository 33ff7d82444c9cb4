"""The language of templates itself, without a document around it: what a dot reaches, and what may be printed."""

from typing import Any

import pytest
from jinja2 import TemplateError, UndefinedError

from xkld.domain.errors import InputRefused
from xkld.render.environment import DoesMore, Language, environment
from xkld.render.template_faults import template_faults

VALUES = {"group": {"name": "A & B", "items": "mục"}, "list": ["một", "hai"], "text": "chữ"}


def made(source: str, language: Language = Language.HTML, **values: Any) -> str:
    return environment(language).from_string(source).render({**VALUES, **values})


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ group.name }}", "A &amp; B"),
        ("{{ group['name']|upper }}", "A &amp; B"),
        ("{{ group.items }}", "mục"),
        ("{{ list[1] }}{{ list[0] }}", "haimột"),
        ("{% for one in list %}{{ loop.index }}{{ one }}{{ loop.last }}{% endfor %}", "1mộtFalse2haiTrue"),
    ],
)
def test_a_dot_reaches_the_parts_of_the_report(source: str, text: str) -> None:
    assert made(source) == text
    assert made(source, Language.WORD) == text


@pytest.mark.parametrize(
    "source",
    [
        "{{ text.upper }}",
        "{{ text[0] }}",
        "{{ text['upper'] }}",
        "{{ list.append }}",
        "{{ list[2] }}",
        "{{ list['0'] }}",
        "{{ group.keys }}",
        "{{ group.clear }}",
        "{{ group.nothing.more }}",
        "{{ nothing[0] }}",
        "{% for one in list %}{{ loop.cycle }}{% endfor %}",
        "{% for one in list %}{{ loop._iterator }}{% endfor %}",
        "{% for one in group.nothing %}{% endfor %}",
        "{% if group.nothing %}{% endif %}",
    ],
)
def test_a_dot_reaches_nothing_of_python(source: str) -> None:
    with pytest.raises(UndefinedError):
        made(source)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("source", ["{{ list }}", "{{ group }}", "{% for one in list %}{{ loop }}{% endfor %}"])
def test_only_texts_are_printed(source: str, language: Language) -> None:
    with pytest.raises(DoesMore):
        made(source, language)


@pytest.mark.parametrize("error", [RecursionError(), SyntaxError("too many statically nested blocks")])
def test_the_limits_of_python_are_told_as_a_fault_of_the_template(error: Exception) -> None:
    with pytest.raises(InputRefused) as refused, template_faults("cua-toi.docx"):
        raise error
    assert "lồng nhau quá nhiều lớp" in refused.value.problems[0].what


def test_whatever_else_jinja_says_is_passed_on() -> None:
    with pytest.raises(InputRefused) as refused, template_faults("cua-toi.docx"):
        raise TemplateError("odd")
    assert "(máy đọc mẫu báo: odd)" in refused.value.problems[0].what
