import type { AuthContext, OpenDialog } from "../flow/ports";

/** What sign-in has to know of the host. Each of the optional parts is missing in one Excel or another. */
export type SignInHost = {
  /** Requirement set NestedAppAuth 1.1 is reported. Whether there is a bridge is another fact. */
  readonly nestedAppAuth: boolean;
  readonly platform: "web" | "windows" | "mac" | "ios" | "other";
  readonly authContext?: () => Promise<AuthContext | undefined>;
  readonly openDialog?: OpenDialog;
};
