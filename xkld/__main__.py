"""``python -m xkld``."""

from xkld.cli import run

run()
