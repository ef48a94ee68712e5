import { stripTypeScriptTypes } from 'node:module';
import ts from 'typescript';

/** A TypeScript file as it is packed: without types, and what it leads to. */
export interface ModuleText {
  readonly javaScript: string;
  /** What it imports when it is loaded, or resolves, as it is written. */
  readonly imports: readonly string[];
  /** What it imports later, by `import(…)`. */
  readonly lateImports: readonly string[];
  /** Places beside it, by `new URL(place, import.meta.url)`: threads, folders, files that are read. */
  readonly places: readonly string[];
  /** Every other text in it: `require` and the like are functions of one's own. */
  readonly texts: readonly string[];
}

type Kind = Exclude<keyof ModuleText, 'javaScript'>;

/**
 * Takes the types out by Node's own stripping, so that lines and columns stay what they are in the source, and calls modules `.js` where
 * they are imported, resolved or started: Node refuses TypeScript below node_modules.
 */
export function readModule(source: string): ModuleText {
  const found: Record<Kind, Set<string>> = {
    imports: new Set(),
    lateImports: new Set(),
    places: new Set(),
    texts: new Set(),
  };
  const renamed: number[] = [];
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ESNext, true);
  const visit = (node: ts.Node): void => {
    if (isErased(node)) return;
    if (ts.isStringLiteralLike(node)) {
      const kind = kindOf(node);
      found[kind].add(node.text);
      if (kind !== 'texts' && node.text.endsWith('.ts')) renamed.push(node.getEnd() - '.ts'.length - 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return {
    javaScript: stripTypeScriptTypes(withJsAt(source, renamed)),
    imports: [...found.imports],
    lateImports: [...found.lateImports],
    places: [...found.places],
    texts: [...found.texts],
  };
}

function isErased(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function kindOf(literal: ts.StringLiteralLike): Kind {
  const { parent } = literal;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return 'imports';
  if (ts.isCallExpression(parent) && parent.arguments[0] === literal) {
    const called = parent.expression.getText();
    if (called === 'import') return 'lateImports';
    if (called === 'import.meta.resolve') return 'imports';
  }
  const isPlace =
    ts.isNewExpression(parent) &&
    parent.expression.getText() === 'URL' &&
    parent.arguments?.[0] === literal &&
    parent.arguments[1]?.getText() === 'import.meta.url';
  return isPlace ? 'places' : 'texts';
}

/** Of the same length, so that nothing moves. */
function withJsAt(source: string, places: readonly number[]): string {
  return places.reduce((text, at) => `${text.slice(0, at)}.js${text.slice(at + '.js'.length)}`, source);
}
