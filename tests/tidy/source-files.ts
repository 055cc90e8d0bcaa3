import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files that git tracks or would track, relative to the root. */
export const trackedFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 },
)
  .split('\n')
  .filter((file) => file !== '' && file !== 'package-lock.json');

export function read(file: string): string {
  try {
    return readFileSync(root + file, 'utf8');
  } catch {
    return '';
  }
}

export type SourceFile = {
  readonly file: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
};

const isGenerated = (file: string) => file.includes('/generated/') || file.includes('.generated.');

/** Our hand-written TypeScript. */
export const sourceFiles: readonly SourceFile[] = trackedFiles
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !isGenerated(file))
  .map((file) => {
    const text = read(file);
    return { file, text, tree: ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true) };
  });

/** Specifiers of every import and re-export of a file, dynamic ones included. */
export function importsOf(source: SourceFile): { specifier: string; typeOnly: boolean }[] {
  const found: { specifier: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = node.importClause?.isTypeOnly === true;
      found.push({ specifier: node.moduleSpecifier.text, typeOnly });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      const specifier = (node.moduleSpecifier as ts.StringLiteral).text;
      found.push({ specifier, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument !== undefined && ts.isStringLiteral(argument)) {
        found.push({ specifier: argument.text, typeOnly: false });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}
