"""Opens a workbook session, says so in OneDrive, works in it, closes it, and says that too.

Needs `pip install requests` and, in the environment, GRAPH_TOKEN, DRIVE_ID and ITEM_ID. The token is a person's, with
Files.ReadWrite (Files.ReadWrite.All for files of others).

App-only: also set USER_ID. An app has no OneDrive of its own, so the records go to that person's (/users/{id}/drive),
and only that person's pane shows them. Microsoft documents sessions for people only; it may refuse an app.
"""

import os
import uuid
from datetime import datetime, timezone

import requests

GRAPH = os.environ.get("GRAPH_ROOT", "https://graph.microsoft.com/v1.0")
DRIVE_ID = os.environ["DRIVE_ID"]
ITEM_ID = os.environ["ITEM_ID"]
USER_ID = os.environ.get("USER_ID")

drive = f"{GRAPH}/users/{USER_ID}/drive" if USER_ID else f"{GRAPH}/me/drive"
workbook = f"{GRAPH}/drives/{DRIVE_ID}/items/{ITEM_ID}/workbook"
run = str(uuid.uuid4())
graph = requests.Session()
graph.headers["Authorization"] = "Bearer " + os.environ["GRAPH_TOKEN"]


def now():
    return datetime.now(timezone.utc).isoformat()


def send(method, url, **how):
    response = graph.request(method, url, timeout=100, **how)
    response.raise_for_status()
    return response


def record(session_id, **facts):
    """Each thing to say is a new file: nothing is ever rewritten, and the pane reads them all together."""
    said = {"format": "workbook-session/1", "sessionId": session_id, "writer": run, "writtenAt": now(), **facts}
    path = f"root:/Apps/Workbook%20Sessions/{ITEM_ID}/{uuid.uuid4()}.json:/content"
    send("PUT", f"{drive}/{path}?@microsoft.graph.conflictBehavior=fail", json=said)


session_id = send("POST", f"{workbook}/createSession", json={"persistChanges": True}).json()["id"]
headers = {"workbook-session-id": session_id}
try:
    record(
        session_id,
        status="open",
        persistChanges=True,
        driveId=DRIVE_ID,
        itemId=ITEM_ID,
        createdAt=now(),
        createdBy={"tool": "Python", "run": run},
        label="Nightly import",
    )

    # The work: every request carries the session.
    cell = f"{workbook}/worksheets/Sheet1/range(address='A1')"
    send("PATCH", cell, headers=headers, json={"values": [["Hello"]]})
finally:
    send("POST", f"{workbook}/closeSession", headers=headers, json={})
    record(session_id, status="closed", closedAt=now())
