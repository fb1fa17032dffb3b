import ts from "typescript";

/** The text of a language's file with only some of its books, and without the constants that only the others use. */
export function keptBooks(text: string, isKept: (book: string) => boolean): string {
  const file = parsed(text);
  const object = file.statements.flatMap((statement) => booksIn(statement))[0];
  if (object === undefined) throw new Error("A language's file has `const language: Language = { … }`.");
  const left = object.properties.filter(({ name }) => name !== undefined && !isKept(name.getText(file)));
  return withoutUnused(without(text, left.map(spanWithComma(text))));
}

/** A type says that nothing is missing; what is left of the object is not that whole. */
function booksIn(statement: ts.Statement): readonly ts.ObjectLiteralExpression[] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    ts.isIdentifier(name) && name.text === "language" && initializer && ts.isObjectLiteralExpression(initializer)
      ? [initializer]
      : [],
  );
}

type Span = readonly [from: number, to: number];

function withoutUnused(text: string): string {
  const file = parsed(text);
  const used = new Map<string, number>();
  const count = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.set(node.text, (used.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, count);
  };
  count(file);
  const unused = file.statements.filter(
    (statement) =>
      ts.isVariableStatement(statement) &&
      statement.declarationList.declarations.every(({ name }) => ts.isIdentifier(name) && used.get(name.text) === 1),
  );
  // What only the removed ones used is unused now.
  return unused.length === 0
    ? text
    : withoutUnused(
        without(
          text,
          unused.map((each) => [each.pos, each.end]),
        ),
      );
}

function parsed(text: string): ts.SourceFile {
  return ts.createSourceFile("language.ts", text, ts.ScriptTarget.Latest, true);
}

function spanWithComma(text: string): (node: ts.Node) => Span {
  return ({ pos, end }) => [pos, text[end] === "," ? end + 1 : end];
}

function without(text: string, spans: readonly Span[]): string {
  return [...spans].reverse().reduce((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
}
