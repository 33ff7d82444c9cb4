"""An office for several campaigns."""

from pathlib import Path

import pytest
from endurance.worlds import lay_out


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which an office was laid out."""
    folder = tmp_path_factory.mktemp("office")
    lay_out(folder, None)
    return folder
