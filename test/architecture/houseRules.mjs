/** Globals with one home each: the folders that may name them, and what the others do instead. */
const HOMES = [
  {
    folders: ["graph"],
    names: ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"],
    instead: "Only graph calls out.",
  },
  { folders: ["store"], names: ["localStorage", "sessionStorage", "indexedDB"], instead: "Only store keeps anything." },
  { folders: ["office"], names: ["Office", "Excel", "OfficeExtension"], instead: "Only office speaks to the host." },
];

/** What makes a function answer differently for the same arguments, or act on the page. */
const IMPURE = [
  ...["window", "document", "navigator", "location", "history", "globalThis", "self", "process", "crypto"],
  ...["performance", "setTimeout", "setInterval", "queueMicrotask", "requestAnimationFrame", "alert", "confirm"],
];

/** Members that hold what somebody else wrote. */
const FOREIGN = "/^(name|label|note|fileName|displayName|accountName|tool|run|site|owner|message|excerpt)$/";

/** Drawn as they came: alone, as a fallback, as a choice or within a template. Sentences and buttons of ours are no such text. */
const DRAWN = ":matches(JSXElement, JSXFragment) > JSXExpressionContainer";
const foreignText = ["", "> LogicalExpression", "> ConditionalExpression", "TemplateLiteral"].map((within) => ({
  selector: `${DRAWN} ${within} > MemberExpression[property.name=${FOREIGN}][object.name!=/^(words|messages|copy|described|action)$/]`,
  message: "Text that somebody else wrote is drawn through shownText.",
}));

/** Words in a component, drawn or spoken: as they are, in braces, as a choice or within a template. */
const SAID = "JSXAttribute[name.name=/^(aria-.*(label|description|text)|title|placeholder|alt|label|hint|cancel)$/]";
const WORDS = "[value=/[A-Za-z]{2}/]";
const IN_BRACES = [
  `> Literal${WORDS}`,
  `> ConditionalExpression > Literal${WORDS}`,
  `> LogicalExpression > Literal${WORDS}`,
];
const IN_TEMPLATE = "> TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2}/]";
const literalWords = [
  `JSXText${WORDS}`,
  `${SAID} > Literal`,
  ...[DRAWN, `${SAID} > JSXExpressionContainer`].flatMap((where) =>
    [...IN_BRACES, IN_TEMPLATE].map((within) => `${where} ${within}`),
  ),
  // Also in a constant. A single word may be a key's name.
  "Literal[value=/^[A-Z][a-z]+,? [A-Za-z]/]",
  "TemplateElement[value.raw=/^[A-Z][a-z]+,? [A-Za-z]/]",
].map((selector) => ({ selector, message: "Every sentence lives in strings." }));

/** Blanks and marks between texts are the language's: Japanese has no blank between sentences, Arabic another comma. */
const MARK = "^ ?[.,:;!?]? ?$";
const TEXT = "JSXExpressionContainer[expression.type=/^(Member|Call|Conditional|Logical|Identifier|Template)/]";
const NOT_SHOWN = ":not(JSXAttribute[name.name=/^(key|className)$/] *)";
const joints = [
  `CallExpression[callee.property.name='join']${NOT_SHOWN} > Literal[value=/^(?!$) ?[.,:;!?]? ?$/]`,
  `TemplateLiteral${NOT_SHOWN} > TemplateElement[value.raw=/^([.,:;!?] ?| )$/]`,
  `${TEXT} + JSXText[value=/${MARK}/] + ${TEXT}`,
  `${TEXT} + JSXExpressionContainer[expression.value=/${MARK}/] + ${TEXT}`,
].map((selector) => ({ selector, message: "Texts are put beside each other by the joints of the language." }));

const PURE = ["core", "strings", "flow"];
const SHIPPED = ["core", "strings", "flow", "store", "office", "msal", "graph", "pane", "taskpane"];

/** Where each of these holds: a later one takes the place of an earlier one of the same rule. */
export const houseRules = [
  ...SHIPPED.map((folder) => ({
    files: [`**/src/${folder}/**/*.ts`, `**/src/${folder}/**/*.tsx`],
    rules: {
      "no-restricted-globals": ["error", ...globalsForbiddenIn(folder)],
      "no-restricted-properties": ["error", ...propertiesForbiddenIn(folder)],
      "eslint-js/no-restricted-syntax": ["error", ...syntaxForbiddenIn(folder)],
    },
  })),
  {
    files: ["**/src/pane/**/*.ts", "**/src/pane/**/*.tsx"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "@fluentui/react-components",
              importNames: ["makeStyles", "makeResetStyles", "mergeClasses", "shorthands", "tokens"],
              message:
                "Own styles are CSS modules with Fluent's variables: the style compiler would cost 11 kB at start.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["**/src/pane/**/*.tsx"],
    rules: { "eslint-js/no-restricted-syntax": ["error", ...syntaxForbiddenIn("pane"), ...joints] },
  },
  {
    // What stands in messages and languages is one language's own.
    files: ["**/src/strings/*.ts"],
    excludeFiles: ["**/src/strings/pseudoLocalize.ts"],
    rules: { "eslint-js/no-restricted-syntax": ["error", ...syntaxForbiddenIn("strings"), ...joints] },
  },
  {
    // The one hands the browser's own parts to the adapters, the other asks the add-in's own server for its page.
    files: ["**/src/taskpane/compose.ts", "**/src/taskpane/watchParts.ts"],
    rules: {
      "no-restricted-globals": ["error", ...globalsForbiddenIn("taskpane").filter(({ name }) => name !== "fetch")],
    },
  },
  {
    // Sixteen letters of base64's own alphabet, which is checked in the same line, are always base64.
    files: ["**/src/core/credentials.ts"],
    rules: {
      "eslint-js/no-restricted-syntax": [
        "error",
        ...syntaxForbiddenIn("core").filter(({ selector }) => !selector.includes("atob")),
      ],
    },
  },
];

function globalsForbiddenIn(folder) {
  const others = HOMES.filter(({ folders }) => !folders.includes(folder));
  return [
    ...others.flatMap(({ names, instead }) => names.map((name) => ({ name, message: instead }))),
    ...(PURE.includes(folder) ? IMPURE.map((name) => ({ name, message: `${folder} knows no surroundings.` })) : []),
  ];
}

/** The same names behind `window` or `globalThis`. */
function propertiesForbiddenIn(folder) {
  const others = HOMES.filter(({ folders }) => !folders.includes(folder));
  const clock = [
    { object: "Date", property: "now", message: "Time comes in as an argument or through the clock port." },
    { object: "Math", property: "random", message: "Chance comes in through the newId port." },
  ];
  return [
    ...others.flatMap(({ names, instead }) =>
      ["window", "globalThis", "self"].flatMap((object) =>
        names.map((property) => ({ object, property, message: instead })),
      ),
    ),
    ...(PURE.includes(folder) ? clock : []),
  ];
}

function syntaxForbiddenIn(folder) {
  const now = {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Time comes in as an argument or through the clock port.",
  };
  const drawn = folder === "pane" ? [...literalWords, ...foreignText] : [];
  return [...(PURE.includes(folder) ? [now] : []), ...drawn, ...throwingIn(folder)];
}

/** What throws at a text from outside stands inside a `try` that makes a value of it. */
function throwingIn(folder) {
  const outside = ":not(TryStatement > .block *)";
  const message = "This throws at foreign text: use a total function, or catch it here and answer a value.";
  return [
    `CallExpression[callee.name=/^(decodeURIComponent|decodeURI|atob|BigInt)$/]${outside}`,
    `CallExpression[callee.object.name='JSON'][callee.property.name='parse']${outside}`,
    // Elsewhere addresses are the page's own.
    ...(["core", "strings", "flow", "graph", "store"].includes(folder)
      ? [`NewExpression[callee.name=/^(URL|Headers|Request)$/]${outside}`]
      : []),
  ].map((selector) => ({ selector, message }));
}
