"""As much of `requests` as the recipe uses, for machines without it."""

import json as _json
import urllib.error
import urllib.request


class HTTPError(Exception):
    pass


class Response:
    def __init__(self, status, body):
        self.status_code = status
        self._body = body

    def json(self):
        return _json.loads(self._body)

    def raise_for_status(self):
        if self.status_code >= 400:
            raise HTTPError(f"HTTPError {self.status_code}")


class Session:
    def __init__(self):
        self.headers = {}

    def request(self, method, url, timeout=None, headers=None, json=None):
        body = None if json is None else _json.dumps(json).encode()
        kind = {} if body is None else {"Content-Type": "application/json"}
        asked = urllib.request.Request(url, data=body, method=method, headers={**self.headers, **kind, **(headers or {})})
        try:
            with urllib.request.urlopen(asked, timeout=timeout) as answer:
                return Response(answer.status, answer.read())
        except urllib.error.HTTPError as refused:
            return Response(refused.code, refused.read())
