"""Vietnamese words made from values."""
