"""As O365/excel.py: a workbook opens its session at once, and every request of it carries the session's header."""

import os

# The library takes its session for ended after 7 minutes without use; a test does not wait so long.
IDLE = os.environ.get("SESSION_IS_IDLE") == "yes"


class WorkbookSession:
    def __init__(self, con, url, persist):
        self.con, self.url, self.persist = con, url, persist
        self.create_session()

    def create_session(self):
        self.session_id = self.con.post(self.url + "/createSession", {"persistChanges": self.persist}).json()["id"]

    def patch(self, url, data):
        if IDLE:
            self.create_session()
        return self.con.patch(url, data, headers={"workbook-session-id": self.session_id})

    def close_session(self):
        answer = self.con.post(self.url + "/closeSession", headers={"workbook-session-id": self.session_id})
        return bool(answer)


class _Range:
    def __init__(self, session, url):
        self.session, self.url, self.values = session, url, None

    def update(self):
        values = self.values if isinstance(self.values, list) else [[self.values]]
        return self.session.patch(self.url, {"values": values})


class _Worksheet:
    def __init__(self, session, url):
        self.session, self.url = session, url

    def get_range(self, address):
        return _Range(self.session, f"{self.url}/range(address='{address}')")


class WorkBook:
    def __init__(self, file, *, use_session=True, persist=True):
        self.url = file.url + "/workbook"
        self.session = WorkbookSession(file.con, self.url, persist)

    def get_worksheet(self, name):
        return _Worksheet(self.session, f"{self.url}/worksheets/{name}")
