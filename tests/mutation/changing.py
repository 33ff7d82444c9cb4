"""A mutant put in place of what it changes: in the living modules of this process, or when they are imported."""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

from mutation.mutants import Mutant


class CannotChange(Exception):
    """The living modules hold nothing that could be changed for this mutant alone."""


def change_living(mutant: Mutant) -> None:
    """Change a function or a private constant where it is used already.

    A value that was made of the old one stays as it is, so that a mutant may live here that would not when everything
    is read anew. Raises ``CannotChange`` for everything else, public constants included: tests make their own
    expectations of them, which would stay too.
    """
    if isinstance(mutant.changed, str):
        raise CannotChange
    module = sys.modules.get(_module_name(mutant.file))
    if module is None:
        raise CannotChange
    if mutant.scope:
        _change_function(module, mutant.scope.split("."), mutant.changed)
    elif mutant.assigned is not None and mutant.assigned[0].startswith("_"):
        _change_constant(module, *mutant.assigned)
    else:
        raise CannotChange


def change_next_import(mutant: Mutant, root: Path) -> None:
    """Have the changed module found, or the changed text read, instead of the file."""
    if isinstance(mutant.changed, CodeType):
        sys.meta_path.insert(0, _Planted(_module_name(mutant.file), mutant.changed))
        return
    whole, read = root / mutant.file, Path.read_text

    def read_text(path: Path, *words: str, **options: str) -> str:
        return mutant.changed if path == whole else read(path, *words, **options)

    Path.read_text = read_text


def _module_name(file: str) -> str:
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _change_function(module: ModuleType, path: Sequence[str], code: CodeType) -> None:
    holder: object = module
    for name in path:
        code = next((one for one in code.co_consts if isinstance(one, CodeType) and one.co_name == name), None)
        found = vars(holder).get(name)
        while not isinstance(found, FunctionType | type):
            inner = [getattr(found, one, None) for one in ("fget", "__func__", "__wrapped__")]
            found = next((one for one in inner if one is not None), None)
            if found is None:
                raise CannotChange
        if code is None:
            raise CannotChange
        if isinstance(found, FunctionType):
            found.__code__ = code
            return
        holder = found
    raise CannotChange


def _change_constant(module: ModuleType, name: str, assignment: CodeType) -> None:
    old = getattr(module, name)
    exec(assignment, vars(module))  # noqa: S102  our own line with one number changed
    for other in list(sys.modules.values()):
        if vars(other).get(name) is old:
            setattr(other, name, getattr(module, name))


class _Planted(MetaPathFinder):
    """Finds one module: the changed one."""

    def __init__(self, name: str, code: CodeType) -> None:
        self.name = name
        self.code = code

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name != self.name:
            return None
        spec = PathFinder.find_spec(name, path, target)
        spec.loader = _Changed(name, spec.origin, self.code)
        return spec


class _Changed(SourceFileLoader):
    """Loads the changed code instead of that of the file."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self.code = code

    def get_code(self, _name: str) -> CodeType:
        return self.code
