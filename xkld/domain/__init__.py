"""The rules of the field, pure: no clock, no disk, no print."""
