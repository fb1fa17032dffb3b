/** A machine with ten times the load runs the tests too: what they wait for is an event, never a number of seconds. */
const EVENT = "Wait for what happens: until() or idle() in test/support, a locator's waitFor(), manualClock.";
const LIMIT = "The one limit stands in package.json (jest) and in openExcel.ts (browser): no test has its own.";
const COMPARED = "No test compares the time: a busy machine takes longer. Count what is done, or see processorTime.ts.";

const NOW = "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']";
const TESTS = "/^(it|test)$/";
const HOOKS = "/^(beforeAll|beforeEach|afterAll|afterEach)$/";

const FORBIDDEN = [
  { selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']", message: EVENT },
  { selector: "CallExpression[callee.property.name='waitForTimeout']", message: EVENT },
  { selector: "ImportDeclaration[source.value=/^(node:)?timers\\u002Fpromises$/]", message: EVENT },
  { selector: "CallExpression[callee.object.name='AbortSignal'][callee.property.name='timeout']", message: EVENT },
  { selector: `BinaryExpression > ${NOW}`, message: COMPARED },
  { selector: `VariableDeclarator > ${NOW}`, message: COMPARED },
  { selector: "CallExpression[callee.object.name='jest'][callee.property.name='setTimeout']", message: LIMIT },
  { selector: "CallExpression[callee.object.name='jest'][callee.property.name='retryTimes']", message: LIMIT },
  { selector: "Property[key.name='timeout']", message: LIMIT },
  { selector: `CallExpression[callee.name=${TESTS}][arguments.length=3]`, message: LIMIT },
  { selector: `CallExpression[callee.name=${HOOKS}][arguments.length=2]`, message: LIMIT },
  { selector: "CallExpression[callee.callee.property.name='each'][arguments.length=3]", message: LIMIT },
];

/** Files that may, each for the reason that it states. */
const MAY = [
  // Looks again and again; ends what would never come.
  "**/test/support/until.ts",
  // The page's own timers, for what must not happen.
  "**/test/stories/support/timePasses.ts",
  // Clicks on while an operation is under way, as a person does; nothing is expected by then.
  "**/test/stories/support/paneInside.ts",
  // Records and tokens of some time before now, as the browser reads its clock.
  "**/test/stories/support/{stored,everyPart}.ts",
  "**/test/unit/msal/entraTokens.ts",
  // Ends a program that hangs.
  "**/test/support/runProgram.ts",
  // Says how long each part took.
  "**/test/run.ts",
  // Measuring is what these are for.
  "**/test/bench/**",
];

export const noRealTime = {
  files: ["**/test/**/*.ts", "**/test/**/*.tsx"],
  excludeFiles: MAY,
  rules: { "eslint-js/no-restricted-syntax": ["error", ...FORBIDDEN] },
};
