"""The fields of messages: from JSON to the vocabulary and back."""

import inspect
import re
from functools import lru_cache


class Refusal(Exception):
    """Why a call has no outcome: one of the protocol's error codes, and a message."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code = code
        self.message = message


def bind(function, params, *first):
    """Calls a function with the parameters of a message, which have to be those it declares.

    A parameter's annotation is its type; one whose default is None may be null or left out.
    What comes ``first`` is no part of the message and has no annotation.
    """
    declared = _parameters(getattr(function, "__func__", function))
    for name, value in params.items():
        if name not in declared:
            raise Refusal("malformed", f"there is an unknown '{name}'")
        kind, is_optional = declared[name]
        if not (is_optional and value is None):
            _check(name, value, kind)
    for name, (_, is_optional) in declared.items():
        if not is_optional and name not in params:
            raise Refusal("malformed", f"there is no '{name}'")
    return function(*first, **params)


@lru_cache(maxsize=None)
def _parameters(function):
    """For each annotated parameter its type, and whether it may be null."""
    parameters = inspect.signature(function).parameters.values()
    return {
        each.name: (each.annotation, each.default is None)
        for each in parameters
        if each.annotation is not each.empty
    }


def _check(name, value, kind):
    if type(value) is not kind:
        raise Refusal("malformed", f"'{name}' is {value!r}, which is no {kind.__name__}")


def structure(kind, value):
    """A structure of the vocabulary from a JSON object with all of its fields."""
    fields = _fields(kind)
    if value.keys() != fields.keys():
        raise Refusal("malformed", f"{value!r} has not the fields of {kind.__name__}")
    for name, each in value.items():
        if fields[name] in (bool, int, str):
            _check(name, each, fields[name])
    return kind(*[value[name] for name in fields])


def plain(value):
    """A JSON object from a structure of the vocabulary, without the fields that are None."""
    fields = zip(_fields(type(value)), value)
    return {name: each for name, each in fields if each is not None}


@lru_cache(maxsize=None)
def _fields(kind):
    """The type of each field of a structure, by its name on the wire: stackSize, not stack_size."""
    return {
        re.sub("_(.)", lambda match: match[1].upper(), name): annotation
        for name, annotation in kind.__annotations__.items()
    }


def status_of(text):
    """An NTSTATUS from its hexadecimal digits."""
    if type(text) is not str or not re.fullmatch("0x[0-9A-Fa-f]{8}", text):
        raise Refusal("malformed", f"{text!r} is no NTSTATUS")
    return int(text, 16)


def hexadecimal(status):
    """The digits of an NTSTATUS."""
    return f"0x{status:08X}"
