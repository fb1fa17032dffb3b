"""As much of python-o365 as the recipe uses, with the requests that the library makes (O365/connection.py, drive.py)."""

import json
import os
import urllib.error
import urllib.request


class _Protocol:
    service_url = os.environ["GRAPH_ROOT"] + "/"


class _Response:
    def __init__(self, status, body):
        self.status_code = status
        self._body = body

    def __bool__(self):
        return self.status_code < 400

    def json(self):
        return json.loads(self._body)


class HTTPError(Exception):
    pass


class Connection:
    def _send(self, method, url, data=None, headers=None):
        # The library encodes `data` as JSON, because its default content type is application/json, and raises.
        body = None if data is None else json.dumps(data).encode()
        sent = {"Content-Type": "application/json", "Authorization": "Bearer " + os.environ["GRAPH_TOKEN"]}
        asked = urllib.request.Request(url, data=body, method=method, headers={**sent, **(headers or {})})
        try:
            with urllib.request.urlopen(asked, timeout=60) as answer:
                return _Response(answer.status, answer.read())
        except urllib.error.HTTPError as refused:
            raise HTTPError(f"HTTPError {refused.code}") from None

    def get(self, url, **how):
        return self._send("GET", url, **how)

    def put(self, url, data=None, **how):
        return self._send("PUT", url, data, **how)

    def post(self, url, data=None, **how):
        return self._send("POST", url, data, **how)

    def patch(self, url, data=None, **how):
        return self._send("PATCH", url, data, **how)


class _File:
    def __init__(self, con, url):
        self.con, self.url = con, url
        if not con.get(url):
            raise RuntimeError("no such item")


class _Drive:
    def __init__(self, con, drive_id):
        self.con, self.url = con, f"{_Protocol.service_url}drives/{drive_id}"

    def get_item(self, item_id):
        return _File(self.con, f"{self.url}/items/{item_id}")


class _Storage:
    def __init__(self, con):
        self.con = con

    def get_drive(self, drive_id):
        return _Drive(self.con, drive_id)


class Account:
    """Signs in by a consent page that says what is asked for; the test says whether the person agrees."""

    is_authenticated = False
    protocol = _Protocol()

    def __init__(self, credentials):
        self.connection = Connection()

    def authenticate(self, *, requested_scopes=None, **kwargs):
        # As the library does since 2.1: `scopes` is swallowed by kwargs, and who names none is asked for everything.
        print("Visit the following url to give consent:", " ".join(requested_scopes or EVERYTHING))
        self.is_authenticated = os.environ.get("CONSENT") != "refused"
        return self.is_authenticated

    def storage(self):
        if not self.is_authenticated:
            raise RuntimeError("nobody signed in")
        return _Storage(self.connection)


EVERYTHING = ["Mail.ReadWrite", "Calendars.ReadWrite", "Contacts.ReadWrite", "Files.ReadWrite.All", "Sites.ReadWrite.All"]
