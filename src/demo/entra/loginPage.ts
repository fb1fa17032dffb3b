import type { DemoAccount } from "./demoAccounts";

/** The pages of the simulated Entra, without script: a choice of accounts, a question for consent, an error. */
export type LoginPage =
  | { readonly kind: "accounts"; readonly accounts: readonly DemoAccount[]; readonly action: string }
  | {
      readonly kind: "consent";
      readonly account: DemoAccount;
      readonly scopes: readonly string[];
      readonly action: string;
    }
  | { readonly kind: "error"; readonly description: string };

export function loginPage(page: LoginPage): string {
  const { title, content } = contentOf(page);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} (simulated)</title>
    <link rel="icon" href="data:,">
    <style>
      body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; margin: 0; padding: 32px 24px; color: #242424; background: #fff; }
      main { max-width: 26rem; margin: 0 auto; }
      h1 { font-size: 20px; }
      button { font: inherit; display: block; width: 100%; margin: 8px 0; padding: 10px 16px; text-align: left; }
      small { display: block; color: #555; }
    </style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${content}
    </main>
  </body>
</html>
`;
}

function contentOf(page: LoginPage): { readonly title: string; readonly content: string } {
  switch (page.kind) {
    case "accounts":
      return {
        title: "Pick an account",
        content: form(page.action, [
          ...page.accounts.map(({ objectId, displayName, username }) =>
            button("account", objectId, `${escaped(displayName)} <small>${escaped(username)}</small>`),
          ),
          button("cancel", "1", "Cancel"),
        ]),
      };
    case "consent":
      return {
        title: "Permissions requested",
        content: `<p>${escaped(page.account.displayName)}: the add-in asks for</p>
      <ul>${page.scopes.map((scope) => `<li>${escaped(scope)}</li>`).join("")}</ul>
      ${form(page.action, [button("consent", "1", "Accept"), button("cancel", "1", "Cancel")])}`,
      };
    case "error":
      return {
        title: "Sorry, but we’re having trouble signing you in",
        content: `<p>${escaped(page.description)}</p>`,
      };
  }
}

function form(action: string, buttons: readonly string[]): string {
  return `<form method="post" action="${escaped(action)}">${buttons.join("")}</form>`;
}

function button(name: string, value: string, label: string): string {
  return `<button name="${name}" value="${escaped(value)}">${label}</button>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
