"""Drone progress 无人机巡查: a department of the project graph on Python's standard library alone.

SIGNING_KEY=… PORT=4102 python3 main.py
"""

import json
import os
import signal
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from execute import Refusal, Subgraph, Type
from signature import Unsigned, verify

HERE = Path(__file__).parent
LIMIT_BYTES = 4_000_000
READERS = ["SERVICE_ROOM", "SUPERVISOR", "GOVERNMENT"]


def make_subgraph(surveys):
    """The department over a list of surveys."""
    by_id = {survey["id"]: survey for survey in surveys}
    by_project = {}
    for survey in sorted(surveys, key=lambda one: one["flownOn"], reverse=True):
        by_project.setdefault(survey["projectId"], []).append(survey)

    def surveys_of(project, arguments):
        first = arguments.get("first", 20)
        if not isinstance(first, int) or not 1 <= first <= 100:
            raise Refusal("BAD_INPUT", field="first", value=first, accepted="1 to 100")
        return by_project.get(project["id"], [])[:first]

    column = lambda name: (READERS, lambda survey, _: survey[name])  # noqa: E731
    types = [
        Type("Query", {"droneSurvey": (READERS, lambda _, arguments: by_id.get(arguments.get("id")))}),
        Type(
            "Project",
            {"id": (["SIGNED_IN"], lambda project, _: project["id"]), "droneSurveys": (READERS, surveys_of)},
        ),
        Type(
            "DroneSurvey",
            {
                "project": (READERS, lambda survey, _: {"id": survey["projectId"]}),
                **{name: column(name) for name in ("id", "flownOn", "percent", "areaSquareMetres")},
            },
        ),
    ]
    result_types = {
        "Query.droneSurvey": "DroneSurvey",
        "Project.droneSurveys": "DroneSurvey",
        "DroneSurvey.project": "Project",
    }
    find = {
        "Project": lambda wanted: [{"id": one.get("id")} for one in wanted],
        "DroneSurvey": lambda wanted: [by_id.get(one.get("id")) for one in wanted],
    }
    return Subgraph((HERE / "schema.graphql").read_text("utf-8"), types, result_types, find)


def make_handler(subgraph, key):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            if self.path == "/health":
                self.reply(200, {"status": "up"})
            else:
                self.reply(404, {})

        def do_POST(self):
            length = self.headers.get("content-length", "")
            if not length.isdecimal() or int(length) > LIMIT_BYTES:
                self.close_connection = True
                self.reply(400, {"errors": [{"message": "BAD_INPUT", "extensions": {"code": "BAD_INPUT", "field": "body"}}]})
                return
            body = self.rfile.read(int(length))
            if self.path.split("?")[0] != "/graphql":
                self.reply(404, {})
                return
            try:
                principal = verify("POST", self.path, lambda name: self.headers.get_all(name) or [], body, key)
                asked = json.loads(body)
                if not isinstance(asked, dict):
                    raise ValueError("the body is no object")
            except Unsigned as fault:
                code = {"code": "UNSIGNED_REQUEST", "field": str(fault)}
                self.reply(401, {"errors": [{"message": "UNSIGNED_REQUEST", "extensions": code}]})
                return
            except ValueError:
                self.reply(400, {"errors": [{"message": "BAD_INPUT", "extensions": {"code": "BAD_INPUT", "field": "body"}}]})
                return
            self.reply(200, subgraph.answer(asked, principal["roles"]))

        def reply(self, status, answer):
            text = json.dumps(answer, ensure_ascii=False).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json; charset=utf-8")
            self.send_header("content-length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, *_):
            pass  # one line for each request would say nothing that the gateway does not

    return Handler


def main():
    key = os.environ.get("SIGNING_KEY", "")
    if len(key) < 16:
        sys.exit("drone-progress: SIGNING_KEY is not set, or has less than 16 characters: it is what the gateway signs with.")
    file = Path(os.environ.get("SURVEYS_FILE") or HERE / "surveys.json")
    subgraph = make_subgraph(json.loads(file.read_text("utf-8")))
    address = (os.environ.get("HOST", "127.0.0.1"), int(os.environ.get("PORT", "4102")))
    server = ThreadingHTTPServer(address, make_handler(subgraph, key))
    server.daemon_threads = True
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: threading.Thread(target=server.shutdown).start())
    print(json.dumps({"message": "ready", "url": f"http://{address[0]}:{server.server_port}/graphql"}), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
