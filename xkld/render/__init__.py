"""Files written for people: whole or not at all, and the same bytes for the same figures."""
