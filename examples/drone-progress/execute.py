"""Answers what a gateway asks of a subgraph of federation 2."""

from graphql_document import Field, Fragment, SyntaxFault, Variable, parse


class Refusal(Exception):
    """Something that the caller can understand, by a code of schema/errorCodes.md."""

    def __init__(self, code, **detail):
        super().__init__(code)
        self.extensions = {"code": code, **detail}


class Type:
    """`fields`: name → (roles that may read it, resolve(source, arguments)). Roles may be PUBLIC or SIGNED_IN."""

    def __init__(self, name, fields):
        self.name = name
        self.fields = fields


class Subgraph:
    """`find`: type → a function of a list of representations that gives one source or None for each, in their order."""

    def __init__(self, sdl, types, result_types, find):
        self.sdl = sdl
        self.types = {each.name: each for each in types}
        self.result_types = result_types
        self.find = find

    def answer(self, body, roles):
        """The answer to one request; `body` is the parsed JSON."""
        try:
            operation, fragments = _choose(body)
            variables = {**operation.defaults, **(body.get("variables") or {})}
        except SyntaxFault as fault:
            return {"errors": [{"message": str(fault), "extensions": {"code": "GRAPHQL_PARSE_FAILED"}}]}
        run = _Run(self, fragments, variables, roles)
        data = run.select("Query", operation.selections, None, [])
        return {"data": data, **({"errors": run.errors} if run.errors else {})}


def _choose(body):
    query = body.get("query")
    if not isinstance(query, str):
        raise SyntaxFault("the body has no query")
    operations, fragments = parse(query)
    wanted = body.get("operationName")
    found = [each for each in operations if wanted is None or each.name == wanted]
    if len(found) != 1:
        raise SyntaxFault("which operation is meant is not clear")
    if found[0].kind != "query":
        raise SyntaxFault("this department only answers queries")
    return found[0], fragments


def _is_id(value):
    """Whether it can be the key of anything: all keys of this department are texts called id."""
    return isinstance(value, str) and "\0" not in value and not any("\ud800" <= one <= "\udfff" for one in value)


class _Run:
    def __init__(self, subgraph, fragments, variables, roles):
        self.subgraph = subgraph
        self.fragments = fragments
        self.variables = variables
        self.roles = roles
        self.errors = []

    def select(self, type_name, selections, source, path):
        answer = {}
        for key, fields in self.collect(type_name, selections).items():
            below = [one for field in fields for one in field.selections or []]
            try:
                answer[key] = self.resolve(type_name, fields[0], below, source, [*path, key])
            except Refusal as refusal:
                self.errors.append({"message": str(refusal), "path": [*path, key], "extensions": refusal.extensions})
                answer[key] = None
        return answer

    def collect(self, type_name, selections):
        """Fields by the key they are answered under; the same key may be selected in several places."""
        found = {}
        for one in selections:
            if not self.is_wanted(one.directives):
                continue
            if isinstance(one, Field):
                found.setdefault(one.key, []).append(one)
                continue
            fragment = one if one.name is None else self.fragments.get(one.name)
            if fragment is None:
                raise Refusal("BAD_INPUT", field=one.name)
            if fragment.on_type in (None, type_name):
                for key, fields in self.collect(type_name, fragment.selections).items():
                    found.setdefault(key, []).extend(fields)
        return found

    def is_wanted(self, directives):
        skip = self.value(directives.get("skip", {}).get("if", False))
        return not skip and bool(self.value(directives.get("include", {}).get("if", True)))

    def resolve(self, type_name, field, below, source, path):
        if field.name == "__typename":
            return type_name
        arguments = {name: self.value(value) for name, value in field.arguments.items()}
        if type_name == "Query" and field.name == "_service":
            return {one.key: self.subgraph.sdl for one in below if one.name == "sdl"}
        if type_name == "Query" and field.name == "_entities":
            return self.entities(arguments.get("representations"), below, path)
        known = self.subgraph.types[type_name].fields.get(field.name)
        if known is None:
            raise Refusal("BAD_INPUT", field=f"{type_name}.{field.name}")
        roles, resolve = known
        if not self.may_read(roles):
            raise Refusal("FORBIDDEN", field=f"{type_name}.{field.name}", accepted=roles)
        result_type = self.subgraph.result_types.get(f"{type_name}.{field.name}")
        return self.complete(result_type, below, resolve(source, arguments), path)

    def complete(self, result_type, below, value, path):
        if value is None or result_type is None:
            return value
        if isinstance(value, list):
            return [self.complete(result_type, below, one, [*path, at]) for at, one in enumerate(value)]
        return self.select(result_type, below, value, path)

    def entities(self, representations, below, path):
        """One for each representation, in their order; each type is looked for once. What is wrong with one costs no other."""
        if not isinstance(representations, list) or not all(isinstance(one, dict) for one in representations):
            raise Refusal("BAD_INPUT", field="representations")
        found = [None] * len(representations)
        by_type = {}
        for at, one in enumerate(representations):
            name = one.get("__typename")
            if not isinstance(name, str) or name not in self.subgraph.find:
                self.refuse_place([*path, at])
            elif _is_id(one.get("id")):
                by_type.setdefault(name, []).append(at)
        for name, places in by_type.items():
            sources = self.subgraph.find[name]([representations[at] for at in places])
            for at, source in zip(places, sources, strict=True):
                found[at] = None if source is None else self.select(name, below, source, [*path, at])
        return found

    def refuse_place(self, path):
        extensions = {"code": "BAD_INPUT", "field": "__typename", "accepted": list(self.subgraph.find)}
        self.errors.append({"message": "BAD_INPUT", "path": path, "extensions": extensions})

    def may_read(self, roles):
        if "PUBLIC" in roles or "SYSTEM" in self.roles:
            return True
        if "SIGNED_IN" in roles:
            return len(self.roles) > 0
        return any(role in roles for role in self.roles)

    def value(self, given):
        if isinstance(given, Variable):
            return self.variables.get(given.name)
        if isinstance(given, list):
            return [self.value(one) for one in given]
        if isinstance(given, dict):
            return {name: self.value(one) for name, one in given.items()}
        return given
