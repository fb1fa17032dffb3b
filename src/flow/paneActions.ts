import type { Trouble } from "../core/answers/trouble";
import type { AddActions } from "./addActions";
import type { BulkActions } from "./bulk/bulkActions";
import type { CheckOutActions } from "./checkOutActions";
import type { ByHandActions } from "./byHandActions";
import type { CreateActions } from "./createActions";
import type { FolderActions } from "./folder/folderActions";
import type { KeepAliveActions } from "./keepAliveActions";
import type { ProofActions } from "./proofActions";
import type { MailActions } from "./sendResults";
import type { SessionEdits } from "./sessionEdits";
import type { SessionActions } from "./sessionActions";
import type { SignInActions } from "./signInActions";
import type { ViewActions } from "./viewActions";
import type { WorkbookActions } from "./workbookActions";

/** All that a user can do. */
export type PaneActions = WorkbookActions &
  SessionActions &
  BulkActions &
  KeepAliveActions &
  CreateActions &
  LateAddActions &
  ViewActions &
  FolderActions &
  SignInActions &
  ByHandActions &
  MailActions &
  CheckOutActions &
  ProofActions &
  SessionEdits;

/** Adding waits for the part that does it; without that part nothing was added. */
type LateAddActions = {
  readonly add: (
    ...args: Parameters<AddActions["add"]>
  ) => Promise<ReturnType<AddActions["add"]> | PartMissing | Failed>;
};

/** Something of ours threw. */
type Failed = { readonly kind: "trouble"; readonly trouble: Extract<Trouble, { readonly kind: "failed" }> };

/** The answer in place of an action whose part did not load. */
export type PartMissing = { readonly kind: "trouble"; readonly trouble: { readonly kind: "partMissing" } };
