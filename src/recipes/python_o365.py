"""The same with python-o365, which opens the session by itself and tells its id.

Needs `pip install "O365>=2.1"` (before, `requested_scopes` was called `scopes`) and, in the environment, CLIENT_ID,
CLIENT_SECRET, DRIVE_ID and ITEM_ID. Signs in as a person, so the records go to that person's own OneDrive.
"""

import os
import uuid
from datetime import datetime, timezone

from O365 import Account
from O365.excel import WorkBook

account = Account((os.environ["CLIENT_ID"], os.environ["CLIENT_SECRET"]))
if not account.is_authenticated:
    if not account.authenticate(requested_scopes=["Files.ReadWrite"]):
        raise RuntimeError("Nobody signed in.")

DRIVE_ID = os.environ["DRIVE_ID"]
ITEM_ID = os.environ["ITEM_ID"]
run = str(uuid.uuid4())


def now():
    return datetime.now(timezone.utc).isoformat()


def record(session_id, **facts):
    """Each thing to say is a new file: nothing is ever rewritten, and the pane reads them all together."""
    said = {"format": "workbook-session/1", "sessionId": session_id, "writer": run, "writtenAt": now(), **facts}
    path = f"/me/drive/root:/Apps/Workbook%20Sessions/{ITEM_ID}/{uuid.uuid4()}.json:/content"
    url = account.protocol.service_url.rstrip("/") + path + "?@microsoft.graph.conflictBehavior=fail"
    if not account.connection.put(url, data=said):
        raise RuntimeError("The session could not be recorded.")


file = account.storage().get_drive(DRIVE_ID).get_item(ITEM_ID)
workbook = WorkBook(file, use_session=True, persist=True)
opened = workbook.session.session_id
try:
    record(
        opened,
        status="open",
        persistChanges=True,
        driveId=DRIVE_ID,
        itemId=ITEM_ID,
        createdAt=now(),
        createdBy={"tool": "python-o365", "run": run},
        label="Nightly import",
    )

    # The work. After 7 minutes without use the library opens another session in place of this one, and does not say so.
    cell = workbook.get_worksheet("Sheet1").get_range("A1")
    cell.values = "Hello"
    cell.update()
finally:
    used = workbook.session.session_id
    try:
        if used != opened:
            record(used, status="open", persistChanges=True, driveId=DRIVE_ID, itemId=ITEM_ID)
    finally:
        if not workbook.session.close_session():
            raise RuntimeError("The session could not be closed.")
        record(used, status="closed", closedAt=now())
