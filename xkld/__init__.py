"""The yearly programme of sending workers abroad under contract, for one labour officer in Viet Nam."""

__version__ = "0.1.0"
