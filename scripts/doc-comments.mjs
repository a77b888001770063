// npm run test:doc-comments: every export of a file in src/, and every member of the interfaces and
// classes that a user can import, has a doc comment that begins with a sentence.
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { root } from "./lib/process.mjs";
import { summary } from "./lib/report.mjs";

const files = readdirSync(join(root, "src"), { recursive: true })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => join(root, "src", name));

const config = ts.getParsedCommandLineOfConfigFile(join(root, "tsconfig.json"), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ts.noop });
const program = ts.createProgram(files, config.options);
const published = publicDeclarations();

let passed = 0;
let failed = 0;
for (const file of files.sort()) {
  const tree = program.getSourceFile(file);
  // Of an overloaded function each signature is documented, its implementation is invisible.
  const overloads = new Set(tree.statements.filter((node) => ts.isFunctionDeclaration(node) && !node.body).map(nameOf));
  for (const statement of tree.statements) {
    if (!isExported(statement)) continue;
    if (ts.isFunctionDeclaration(statement) && statement.body && overloads.has(nameOf(statement))) continue;
    check(tree, statement, nameOf(statement));
    if (!published.has(statement)) continue;
    for (const member of membersOf(statement)) check(tree, member, `${nameOf(statement)}.${nameOf(member)}`);
  }
}
summary("doc comments", passed, failed);

/** What the entries of the package lead to. */
function publicDeclarations() {
  const checker = program.getTypeChecker();
  const entries = ["index.ts", "combinators/index.ts", "frame/index.ts", "infer/index.ts", "testing/index.ts"].map((name) => join(root, "src", name));
  const exports = entries.flatMap((entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
    return module ? checker.getExportsOfModule(module) : [];
  });
  const resolve = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  return new Set(exports.flatMap((symbol) => resolve(symbol).declarations ?? []));
}

function check(tree, node, name) {
  const problem = problemOf(node);
  if (problem === undefined) {
    passed++;
    return;
  }
  failed++;
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
  console.log(`${relative(root, tree.fileName)}:${line + 1}: \`${name}\` ${problem}`);
}

function problemOf(node) {
  const comment = (node.jsDoc ?? []).at(-1);
  if (comment === undefined) return "has no doc comment";
  const text = ts.getTextOfJSDocComment(comment.comment)?.trim();
  if (!text) return "has a doc comment without a sentence";
  const [first] = text.split(/\n\s*\n/);
  if (!/^[\p{Lu}\p{N}`"'{(&]/u.test(first)) return "has a doc comment that does not begin like a sentence";
  return /[.:!?`)]$/.test(first.trim()) ? undefined : "has a doc comment whose first paragraph does not end like a sentence";
}

/** Exported by its own declaration: `export { … } from` repeats what is documented elsewhere. */
function isExported(node) {
  return ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function membersOf(node) {
  if (ts.isInterfaceDeclaration(node)) return node.members.filter((member) => !isSecondAccessor(member, node));
  if (!ts.isClassDeclaration(node)) return [];
  const signatures = new Set(node.members.filter((member) => ts.isMethodDeclaration(member) && !member.body).map(nameOf));
  return node.members.filter((member) => {
    const hidden = ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
    const implementation = ts.isMethodDeclaration(member) && member.body && signatures.has(nameOf(member));
    const own = member.name && ts.isPrivateIdentifier(member.name);
    return !isSecondAccessor(member, node) && !hidden && !own && !implementation && !ts.isSemicolonClassElement(member) && !ts.isClassStaticBlockDeclaration(member);
  });
}

/** A setter beside its getter: editors show one documentation for both. */
function isSecondAccessor(member, { members }) {
  return ts.isSetAccessor(member) && members.some((other) => ts.isGetAccessor(other) && nameOf(other) === nameOf(member));
}

function nameOf(node) {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText()).join(", ");
  if (node.name) return node.name.getText();
  if (ts.isConstructorDeclaration(node)) return "constructor";
  if (ts.isCallSignatureDeclaration(node)) return "(…)";
  if (ts.isConstructSignatureDeclaration(node)) return "new (…)";
  return node.getText().split("\n")[0];
}
