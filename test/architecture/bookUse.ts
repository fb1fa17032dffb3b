import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** The books whose sentences a module says, itself or through what it imports; what is loaded later is not followed. */
export function booksSaidBy(root: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const books = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, names } of valuesFrom(file)) {
      if (path.includes("/strings/messages/")) for (const name of names) books.add(name);
      else visit(path);
    }
  };
  visit(root);
  return new Set([...books].filter((name) => name.endsWith("Sentences")));
}

/** Static imports of values: a type is no sentence. */
function valuesFrom(file: string): readonly { readonly path: string; readonly names: readonly string[] }[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const { importClause, moduleSpecifier } = statement;
    if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
    const named = importClause?.namedBindings;
    const elements =
      named !== undefined && ts.isNamedImports(named) ? named.elements.filter((each) => !each.isTypeOnly) : [];
    const path = [".ts", ".tsx"].map((end) => join(dirname(file), `${moduleSpecifier.text}${end}`)).find(existsSync);
    return path === undefined
      ? []
      : [{ path, names: elements.map(({ name, propertyName }) => (propertyName ?? name).text) }];
  });
}
