import unittest
from datetime import datetime, timedelta, timezone

from graphql_document import SyntaxFault, parse
from main import make_subgraph
from signature import Unsigned, verify

KEY = "an-example-key-that-nobody-uses-0001"
BODY = b'{"query":"{ _service { sdl } }","variables":{}}'
HEADERS = {
    "x-guanjia-issuer": "gateway",
    "x-guanjia-time": "2026-05-06T00:00:00.000Z",
    "x-guanjia-principal": "eyJzdWJqZWN0IjoiZGVtby1zdXBlcnZpc29yIiwibmFtZSI6Iua8lOekusK3552j5a-85ZGYIiwicm9sZXMiOlsiU1VQRVJWSVNPUiJdLCJhZ2VuY3kiOm51bGwsInByb3ZpZGVyIjpudWxsLCJ0aWVyIjoiQ0lUWSIsInJlZ2lvbnMiOlsiMzcwNzAwIl0sIm93bmVyVW5pdCI6bnVsbH0",
    "x-guanjia-signature": "2993538e7c445528cd95c3f03cbd7d7b8c603521002feab9b013df848faf983e",
}
SIGNED_AT = datetime(2026, 5, 6, tzinfo=timezone.utc)


def ask(method="POST", path="/graphql", body=BODY, key=KEY, seconds=0, **changed):
    given = {**HEADERS, **{name.replace("_", "-"): value for name, value in changed.items()}}
    headers = lambda name: [] if given[name] is None else [given[name]]  # noqa: E731
    return verify(method, path, headers, body, key, SIGNED_AT + timedelta(seconds=seconds))


class SignatureTest(unittest.TestCase):
    def test_the_vector_of_the_page_is_good(self):
        self.assertEqual(ask()["name"], "演示·督导员")
        self.assertEqual(ask(seconds=30)["roles"], ["SUPERVISOR"])

    def test_anything_else_is_refused(self):
        for changed in (
            {"method": "GET"},
            {"path": "/graphql?x"},
            {"body": BODY + b" "},
            {"key": KEY + "x"},
            {"seconds": 31},
            {"seconds": -31},
            {"x_guanjia_issuer": "approval"},
            {"x_guanjia_time": "yesterday"},
            {"x_guanjia_signature": "00"},
            {"x_guanjia_signature": "签名"},
            *({name.replace("-", "_"): None} for name in HEADERS),
        ):
            with self.subTest(changed), self.assertRaises(Unsigned):
                ask(**changed)


class AnswerTest(unittest.TestCase):
    def setUp(self):
        survey = {"flownOn": "2026-04-20", "percent": 1, "areaSquareMetres": 1, "projectId": "p"}
        self.subgraph = make_subgraph([{"id": "a", **survey}, {"id": "b", **survey, "flownOn": "2026-04-21"}])

    def answer(self, query, roles=("SUPERVISOR",), **variables):
        return self.subgraph.answer({"query": query, "variables": variables}, list(roles))

    def test_entities_come_in_order_with_null_for_what_there_is_not(self):
        query = "query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on DroneSurvey { key: id } ...P } } fragment P on Project { id }"
        of = [{"__typename": "DroneSurvey", "id": one} for one in ("b", "a", "x", "b")]
        found = self.answer(query, of=[*of, {"__typename": "Project", "id": "p"}])
        b, a = ({"__typename": "DroneSurvey", "key": one} for one in "ba")
        self.assertEqual(found, {"data": {"_entities": [b, a, None, b, {"__typename": "Project", "id": "p"}]}})

    def test_what_is_wrong_with_one_representation_costs_no_other(self):
        query = "query ($of: [_Any!]!) { _entities(representations: $of) { ... on DroneSurvey { id } } }"
        good = {"__typename": "DroneSurvey", "id": "a"}
        for bad in ({}, *({"id": one} for one in (None, {}, ["a"], 7, True, "\0", "\ud800"))):
            with self.subTest(bad):
                found = self.answer(query, of=[good, {"__typename": "DroneSurvey", **bad}, good])
                self.assertEqual(found, {"data": {"_entities": [{"id": "a"}, None, {"id": "a"}]}})
        for name in ("Nothing", None, []):
            with self.subTest(name):
                found = self.answer(query, of=[good, {"__typename": name, "id": "a"}])
                self.assertEqual(found["data"], {"_entities": [{"id": "a"}, None]})
                self.assertEqual(found["errors"][0]["path"], ["_entities", 1])

    def test_arguments_variables_and_directives_are_heeded(self):
        query = "query ($n: Int = 1, $no: Boolean!) { _entities(representations: [{__typename: \"Project\", id: \"p\"}]) { ... on Project { droneSurveys(first: $n) { id percent @skip(if: $no) flownOn @include(if: false) } } } }"
        self.assertEqual(self.answer(query, no=True)["data"]["_entities"], [{"droneSurveys": [{"id": "b"}]}])

    def test_who_may_not_read_a_field_is_refused_it(self):
        found = self.answer('{ droneSurvey(id: "a") { id } }', roles=["STEWARD"])
        self.assertEqual(found["data"], {"droneSurvey": None})
        self.assertEqual(found["errors"][0]["extensions"]["code"], "FORBIDDEN")

    def test_what_is_no_query_is_refused(self):
        for query in ("{", "mutation { x }", "{ a } { b }", "{ a(b: ) }", "{ " * 60, '{ a(b: "\n") }', "§"):
            with self.subTest(query):
                self.assertNotIn("data", self.answer(query))
        with self.assertRaises(SyntaxFault):
            parse("{ a { b }")


if __name__ == "__main__":
    unittest.main()
