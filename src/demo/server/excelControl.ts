import { demoAccounts, ownerAccount, type DemoAccount } from "../entra/demoAccounts";
import type { ObservedCall } from "../excel/controlMessages";
import { defaultHostSettings, type HostSettings } from "../excel/hostSettings";

/** Controls the simulated Excel from outside, for the panel and for stories. */
export type ExcelControl = {
  readonly settings: () => HostSettings;
  readonly account: () => DemoAccount;
  readonly change: (settings: Partial<HostSettings>) => void;
  /** Scopes that somebody agreed to; they are forgotten when the account or the kind of sign-in changes. */
  readonly granted: Set<string>;
  /** What the pane asked of its host, in order. */
  readonly observed: () => readonly ObservedCall[];
  readonly observe: (call: ObservedCall) => void;
  /** Called after each change. Returns the unsubscribe function. */
  readonly onChange: (listener: () => void) => () => void;
};

export function createExcelControl(initial: Partial<HostSettings>): ExcelControl {
  let settings: HostSettings = { ...defaultHostSettings, ...initial };
  const granted = new Set<string>();
  const observed: ObservedCall[] = [];
  const listeners = new Set<() => void>();
  return {
    settings: () => settings,
    account: () => demoAccounts.find(({ displayName }) => displayName === settings.account) ?? ownerAccount,
    change(change) {
      if (change.signIn !== undefined || change.account !== undefined) granted.clear();
      settings = { ...settings, ...change };
      listeners.forEach((listener) => listener());
    },
    granted,
    observed: () => [...observed],
    observe: (call) => void observed.push(call),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
