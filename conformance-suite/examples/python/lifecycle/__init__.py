"""The request lifecycle: an implementation for the kit to judge."""
