"""Mutants that no test can tell from the program, each with the proof."""

from collections.abc import Mapping

EQUIVALENT: Mapping[str, str] = {}
