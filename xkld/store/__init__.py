"""The book: one SQLite file, and the only place that speaks SQL."""
