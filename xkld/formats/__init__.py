"""People's files read into values, or into a list of problems with their place. Nothing is written here."""
