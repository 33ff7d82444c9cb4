"""Templates that would run code or read files in a Jinja without walls: the publicly known kinds, and our own twists.

``{marker}`` is a file that must not come into being, ``{secret}`` one whose content must not come out.
"""

from typing import NamedTuple

_POPEN = "os.popen('touch {marker}').read()"
_OPEN = "open('{secret}').read()"


class Attack(NamedTuple):
    """A template; ``is_harmless`` ones may be filled, since they only print their own letters."""

    text: str
    is_harmless: bool = False


ATTACKS = {
    # from a value to its class, to every class, to the one that starts programs
    "classes of a text": Attack("{{ ''.__class__.__mro__[1].__subclasses__() }}"),
    "classes of a list": Attack("{{ [].__class__.__base__.__subclasses__() }}"),
    "classes of a value": Attack("{{ figures_to.__class__.__mro__ }}"),
    "classes by item": Attack("{{ ''['__class__']['__mro__'] }}"),
    "classes in pieces": Attack("{{ ''['__cla' 'ss__'] }}"),
    "classes by a list": Attack("{% for c in opening.__class__.__base__.__subclasses__() %}{{ c }}{% endfor %}"),
    "popen by number": Attack("{{ ''.__class__.__mro__[1].__subclasses__()[132]('touch {marker}', shell=True) }}"),
    "warnings": Attack(
        "{% for c in [].__class__.__base__.__subclasses__() %}{% if c.__name__ == 'catch_warnings' %}"
        "{{ c()._module.__builtins__['__import__']('os').system('touch {marker}') }}{% endif %}{% endfor %}"
    ),
    # from a function to what it was made with
    "globals of a method": Attack("{{ figures_to.upper.__globals__ }}"),
    "builtins of a method": Attack("{{ closing.get.__self__.__class__ }}"),
    "globals of a loop": Attack("{% for x in opening %}{{ loop.__init__.__globals__ }}{% endfor %}"),
    "cycle of a loop": Attack("{% for x in opening %}{{ loop.cycle.__func__.__globals__ }}{% endfor %}"),
    "cycler": Attack("{{ cycler.__init__.__globals__." + _POPEN + " }}"),
    "joiner": Attack("{{ joiner.__init__.__globals__." + _POPEN + " }}"),
    "namespace": Attack("{{ namespace.__init__.__globals__." + _POPEN + " }}"),
    "lipsum": Attack("{{ lipsum.__globals__['os'].popen('touch {marker}').read() }}"),
    "itself": Attack("{{ self.__init__.__globals__.__builtins__.__import__('os').system('touch {marker}') }}"),
    "template reference": Attack("{{ self._TemplateReference__context.cycler.__init__.__globals__." + _POPEN + " }}"),
    # from other programs' habits
    "config": Attack("{{ config.__class__.__init__.__globals__['os'].popen('touch {marker}').read() }}"),
    "request": Attack("{{ request.application.__globals__.__builtins__.__import__('os').popen('id').read() }}"),
    "url for": Attack("{{ url_for.__globals__['__builtins__']['eval'](\"open('{marker}', 'w')\") }}"),
    "builtins open": Attack("{{ cycler.__init__.__globals__.__builtins__." + _OPEN + " }}"),
    # filters and tests
    "attr filter": Attack("{{ figures_to|attr('__class__') }}"),
    "attr filter in hex": Attack("{{ ''|attr('\\x5f\\x5fclass\\x5f\\x5f')|attr('\\x5f\\x5fmro\\x5f\\x5f') }}"),
    "attr of a format": Attack("{{ figures_to|attr('format')|attr('__globals__') }}"),
    "map": Attack("{{ ['x']|map('attr', '__class__')|list }}"),
    "format filter": Attack("{{ '%s'|format(figures_to.__class__) }}"),
    "test": Attack("{% if figures_to is callable %}{{ figures_to }}{% endif %}"),
    # format strings (CVE-2016-10745, CVE-2019-10906, CVE-2024-56326)
    "format": Attack("{{ '{0.__class__.__init__.__globals__}'.format(figures_to) }}"),
    "format map": Attack("{{ '{a.__class__}'.format_map({'a': figures_to}) }}"),
    "format kept": Attack("{% set f = '{0.__class__}'.format %}{{ f(figures_to) }}"),
    "format in a tuple": Attack("{% for f in ('{0.__class__}'.format,) %}{{ f(figures_to) }}{% endfor %}"),
    # files
    "include": Attack("{% include '{secret}' %}"),
    "extends": Attack("{% extends '{secret}' %}"),
    "import": Attack("{% import '{secret}' as x %}{{ x }}"),
    "import from": Attack("{% from '{secret}' import x %}"),
    # other words of the language
    "macro": Attack("{% macro m() %}{{ caller() }}{{ m() }}{% endmacro %}{{ m() }}"),
    "call block": Attack("{% call figures_to.upper() %}{% endcall %}"),
    "filter block": Attack("{% filter attr('__class__') %}x{% endfilter %}"),
    "recursive loop": Attack("{% for x in opening recursive %}{{ loop(opening) }}{% endfor %}"),
    "debug": Attack("{% debug %}"),
    "do": Attack("{% do opening.append('x') %}"),
    "raw, then not": Attack("{% raw %}{{ ''.__class__ }}{% endraw %}{{ ''.__class__.__mro__ }}"),
    "raw alone": Attack("{% raw %}{{ 7 * 7 }}{% endraw %}", is_harmless=True),
    "mark in a text": Attack("{{ '{{ 7 * 7 }}' }}", is_harmless=True),
    # what changes the report, or hides a fault
    "method of the data": Attack("{{ closing.clear() }}"),
    "changed data": Attack("{{ opening.append('x') }}"),
    "method printed": Attack("{{ closing.items }}"),
    "lenient name": Attack("{{ nothing|default('') }}"),
    "lenient test": Attack("{% if nothing is defined %}{{ nothing }}{% endif %}"),
    # too much
    "huge text": Attack("{{ 'a' * 300000000 }}"),
    "huge number": Attack("{{ 9 ** 9 ** 7 }}"),
    "huge loop": Attack("{% for x in range(1000000000) %}{{ x }}{% endfor %}"),
    "huge width": Attack("{{ '%999999999d' % 1 }}"),
    "doubled text": Attack("{% set x = figures_to ~ figures_to %}{{ x }}"),
    "brackets in brackets": Attack("{{ " + "(" * 3000 + "form" + ")" * 3000 + " }}"),
    "loops in loops": Attack("{% for x in opening %}" * 25 + "{% endfor %}" * 25),
}
