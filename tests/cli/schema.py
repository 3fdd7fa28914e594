"""A small validator for what docs/formats/records.schema.json uses of JSON Schema 2020-12.

It refuses schemas with keywords it does not know, so that none is silently skipped."""

import re

TYPES = {
    "object": lambda v: isinstance(v, dict),
    "array": lambda v: isinstance(v, list),
    "string": lambda v: isinstance(v, str),
    "boolean": lambda v: isinstance(v, bool),
    "null": lambda v: v is None,
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "number": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
}
KNOWN = {
    "$schema", "$defs", "$ref", "title", "description", "type", "enum", "const", "properties", "required",
    "additionalProperties", "items", "minItems", "maxItems", "minimum", "maximum", "pattern", "oneOf",
    "anyOf",
}


def resolve(root, ref):
    node = root
    for part in ref.removeprefix("#/").split("/"):
        node = node[part]
    return node


def errors(schema, value, root, where="$"):
    """What is wrong with the value, as a list of sentences."""
    unknown = set(schema) - KNOWN
    if unknown:
        raise ValueError(f"the validator does not know {sorted(unknown)}")
    found = []
    if "$ref" in schema:
        found += errors(resolve(root, schema["$ref"]), value, root, where)
    if "type" in schema:
        types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if not any(TYPES[t](value) for t in types):
            return found + [f"{where}: {value!r} is not {' or '.join(types)}"]
    if "const" in schema and value != schema["const"]:
        found.append(f"{where}: {value!r} is not {schema['const']!r}")
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{where}: {value!r} is none of {schema['enum']}")
    if "pattern" in schema and isinstance(value, str) and not re.search(schema["pattern"], value):
        found.append(f"{where}: {value!r} does not match {schema['pattern']}")
    if TYPES["number"](value):
        if value < schema.get("minimum", value) or value > schema.get("maximum", value):
            found.append(f"{where}: {value} is out of bounds")
    for keyword, wanted in (("oneOf", lambda n: n == 1), ("anyOf", lambda n: n >= 1)):
        if keyword in schema:
            branches = [errors(s, value, root, where) for s in schema[keyword]]
            if not wanted(sum(not b for b in branches)):
                closest = min(branches, key=len)
                found += closest or [f"{where}: more than one of {keyword} fits"]
    if isinstance(value, dict):
        found += object_errors(schema, value, root, where)
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            found.append(f"{where}: {len(value)} items")
        if "items" in schema:
            for i, item in enumerate(value):
                found += errors(schema["items"], item, root, f"{where}[{i}]")
    return found


def object_errors(schema, value, root, where):
    found = [f"{where}: {name} is missing" for name in schema.get("required", []) if name not in value]
    properties = schema.get("properties", {})
    for name, item in value.items():
        if name in properties:
            found += errors(properties[name], item, root, f"{where}.{name}")
        elif schema.get("additionalProperties") is False:
            found.append(f"{where}: {name} is not in the schema")
    return found


def record_errors(schema, record):
    """Errors of one record; only its own kind's branch is reported."""
    kind = record.get("record")
    if not any(branch["$ref"] == f"#/$defs/{kind}" for branch in schema["oneOf"]):
        return [f"unknown kind {kind!r}"]
    return errors(schema["$defs"][kind], record, schema)
