"""Reads as much of GraphQL as a gateway sends: operations, fragments, arguments, variables, directives."""

import json
import re

TOKEN = re.compile(
    r'[\s,\ufeff]+|#[^\n\r]*|(?P<spread>\.\.\.)|(?P<mark>[!$():=@\[\]{}|&])|(?P<name>[_A-Za-z]\w*)'
    r'|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?P<text>"(?:[^"\\\n]|\\.)*")',
    re.ASCII,
)
DEEPEST = 50


class SyntaxFault(Exception):
    """The document is not GraphQL."""


class Variable:
    def __init__(self, name):
        self.name = name


class Field:
    def __init__(self, name, alias, arguments, directives, selections):
        self.name = name
        self.key = alias or name
        self.arguments = arguments
        self.directives = directives
        self.selections = selections


class Fragment:
    """An inline fragment (`name` is None) or a spread of a named one."""

    def __init__(self, on_type, name, directives, selections):
        self.on_type = on_type
        self.name = name
        self.directives = directives
        self.selections = selections


class Operation:
    def __init__(self, kind, name, defaults, selections):
        self.kind = kind
        self.name = name
        self.defaults = defaults
        self.selections = selections


def parse(source):
    """The operations of a document, and its fragments by their names."""
    reader = _Reader(source)
    operations, fragments = [], {}
    while reader.peek() is not None:
        if reader.peek() == ("name", "fragment"):
            reader.take("name")
            name = reader.take("name")
            reader.word("on")
            on_type = reader.take("name")
            reader.directives()
            fragments[name] = Fragment(on_type, name, {}, reader.selections(0))
        else:
            operations.append(reader.operation())
    return operations, fragments


class _Reader:
    def __init__(self, source):
        self.tokens = list(_tokens(source))
        self.at = 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self, kind, value=None):
        token = self.peek()
        if token is None or token[0] != kind or (value is not None and token[1] != value):
            raise SyntaxFault(f"expected {value or kind}, found {'the end' if token is None else token[1]}")
        self.at += 1
        return token[1]

    def word(self, value):
        return self.take("name", value)

    def skip(self, value):
        if self.peek() == ("mark", value):
            self.at += 1
            return True
        return False

    def operation(self):
        if self.peek() == ("mark", "{"):
            return Operation("query", None, {}, self.selections(0))
        kind = self.take("name")
        if kind not in ("query", "mutation", "subscription"):
            raise SyntaxFault(f"{kind} is no operation")
        name = self.take("name") if (self.peek() or ("", ""))[0] == "name" else None
        defaults = {}
        if self.skip("("):
            while not self.skip(")"):
                self.take("mark", "$")
                variable = self.take("name")
                self.take("mark", ":")
                self.type()
                if self.skip("="):
                    defaults[variable] = self.value(0)
                self.directives()
        self.directives()
        return Operation(kind, name, defaults, self.selections(0))

    def type(self):
        if self.skip("["):
            self.type()
            self.take("mark", "]")
        else:
            self.take("name")
        self.skip("!")

    def selections(self, depth):
        if depth > DEEPEST:
            raise SyntaxFault("the document is nested too deep")
        self.take("mark", "{")
        found = []
        while not self.skip("}"):
            found.append(self.selection(depth))
        return found

    def selection(self, depth):
        if self.peek() and self.peek()[0] == "spread":
            self.take("spread")
            if self.peek() == ("name", "on"):
                self.word("on")
                return Fragment(self.take("name"), None, self.directives(), self.selections(depth + 1))
            if self.peek() and self.peek()[0] == "name":
                return Fragment(None, self.take("name"), self.directives(), None)
            return Fragment(None, None, self.directives(), self.selections(depth + 1))
        name, alias = self.take("name"), None
        if self.skip(":"):
            alias, name = name, self.take("name")
        arguments, directives = self.arguments(), self.directives()
        selections = self.selections(depth + 1) if self.peek() == ("mark", "{") else None
        return Field(name, alias, arguments, directives, selections)

    def arguments(self):
        found = {}
        if self.skip("("):
            while not self.skip(")"):
                name = self.take("name")
                self.take("mark", ":")
                found[name] = self.value(0)
        return found

    def directives(self):
        found = {}
        while self.skip("@"):
            name = self.take("name")
            found[name] = self.arguments()
        return found

    def value(self, depth):
        if depth > DEEPEST:
            raise SyntaxFault("a value is nested too deep")
        if self.skip("$"):
            return Variable(self.take("name"))
        if self.skip("["):
            entries = []
            while not self.skip("]"):
                entries.append(self.value(depth + 1))
            return entries
        if self.skip("{"):
            members = {}
            while not self.skip("}"):
                name = self.take("name")
                self.take("mark", ":")
                members[name] = self.value(depth + 1)
            return members
        kind, text = self.peek() or ("the end", "")
        if kind == "name":
            self.at += 1
            return {"true": True, "false": False, "null": None}.get(text, text)
        if kind in ("number", "text"):
            self.at += 1
            return json.loads(text)
        raise SyntaxFault(f"expected a value, found {kind} {text}")


def _tokens(source):
    at = 0
    while at < len(source):
        match = TOKEN.match(source, at)
        if match is None:
            raise SyntaxFault(f"no GraphQL at character {at}")
        at = match.end()
        if match.lastgroup is not None:
            yield match.lastgroup, match.group()
