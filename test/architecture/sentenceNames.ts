import ts from "typescript";

/** The names under which a book of sentences keeps what is said, each with its way through the book. */
export function sentenceNames(book: string): readonly (readonly string[])[] {
  const names: (readonly string[])[] = [];
  const read = (node: ts.Node, way: readonly string[]): void => {
    if (!ts.isObjectLiteralExpression(node)) return void names.push(way);
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property) && !ts.isMethodDeclaration(property)) continue;
      const { name } = property;
      const key = ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : "";
      read(ts.isPropertyAssignment(property) ? bare(property.initializer) : property, [...way, key]);
    }
  };
  for (const statement of parse(book).statements) {
    if (!ts.isVariableStatement(statement) || !statement.modifiers?.some(isExport)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer !== undefined) read(bare(initializer), [name.getText()]);
    }
  }
  return names;
}

/** Every word by which a text may ask for a part of something: `.part`, `{ part }`, `"part"`. */
export function askedFor(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) words.add(node.name.text);
    else if (ts.isBindingElement(node)) words.add((node.propertyName ?? node.name).getText());
    else if (ts.isStringLiteralLike(node)) words.add(node.text);
    ts.forEachChild(node, look);
  };
  look(parse(text));
  return words;
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("text.tsx", text, ts.ScriptTarget.ES2022, true);
}

function bare(node: ts.Expression): ts.Expression {
  // book("name", { … })
  if (ts.isCallExpression(node) && node.expression.getText() === "book") return bare(node.arguments[1] ?? node);
  const wrapped = ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node);
  return wrapped ? bare(node.expression) : node;
}

function isExport(modifier: ts.ModifierLike): boolean {
  return modifier.kind === ts.SyntaxKind.ExportKeyword;
}
