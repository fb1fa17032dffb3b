import type { BrowserContext, ConsoleMessage } from "playwright-core";
import type { Simulation } from "../../../src/demo/server/startSimulation";

export type Happening =
  /** `console.error`, or an exception that nobody caught. */
  | "console"
  /** A securitypolicyviolation event of a page, or a report that a browser sent. */
  | "csp"
  /** A request for a host that the simulation does not play. */
  | "unknownHost"
  /** Two requests of one workbook at once. */
  | "overlap";

/** Everything that may not happen in a story unless it was allowed by name. */
export type StoryWatch = {
  readonly allow: (happening: Happening, text: RegExp) => void;
  /** All of a kind, allowed or not. */
  readonly seen: (happening: Happening) => readonly string[];
  /** What was not allowed, in words. */
  readonly troubles: () => readonly string[];
};

export async function watchStory(context: BrowserContext, simulation: Simulation): Promise<StoryWatch> {
  const allowed: { readonly happening: Happening; readonly text: RegExp }[] = [];
  const console: string[] = [];
  const violations: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error" && !isAnswerOfGraph(message, simulation)) console.push(inWords(message));
  });
  context.on("weberror", (error) => console.push(`uncaught: ${String(error.error().stack)}`));
  await context.exposeBinding("storySawViolation", (_source, text: string) => void violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, documentURI }) => {
      const tell = (window as unknown as { storySawViolation?: (text: string) => void }).storySawViolation;
      tell?.(`${effectiveDirective} blocked ${blockedURI} in ${documentURI.replace(/[?#].*$/, "")}`);
    });
  });

  const seen = (happening: Happening): readonly string[] => {
    switch (happening) {
      case "console":
        return console;
      case "csp":
        return [
          ...violations,
          ...simulation.reports().map((report) => `reported: ${report.directive} blocked ${report.blocked}`),
        ];
      case "unknownHost":
        return simulation.unknownRequests().filter((request) => !LAST_WORD.test(request));
      case "overlap":
        return simulation.graph.violations().map((overlap) => JSON.stringify(overlap));
    }
  };
  return {
    allow: (happening, text) => void allowed.push({ happening, text }),
    seen,
    troubles: () =>
      (["console", "csp", "unknownHost", "overlap"] as const).flatMap((happening) =>
        seen(happening)
          .filter((text) => !allowed.some((one) => one.happening === happening && one.text.test(text)))
          .map((text) => `${happening}: ${text}`),
      ),
  };
}

/** What the simulated Excel of the story before still notes for itself, of an add-in that its closing ended. */
const LAST_WORD = /^POST \S+\/control\/observed$/;

/** Browsers log every answer above 399. What Graph answers is what a story is about, and it looks there itself. */
function isAnswerOfGraph(message: ConsoleMessage, { layout }: Simulation): boolean {
  return (
    message.text().startsWith("Failed to load resource") && message.location().url.startsWith(layout.addresses.graph)
  );
}

function inWords(message: ConsoleMessage): string {
  return `${message.text()} (${message.location().url.replace(/[?#].*$/, "")})`;
}
