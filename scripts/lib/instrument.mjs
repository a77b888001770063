// Makes an example that checks itself: its misuses are taken out, its announced results compared.
import ts from "typescript";

/** What a type alias is compared with: exact, also between `any` and everything else. */
const same =
  "type Same__<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;";

/**
 * @param {string} text of the example
 * @param {readonly number[]} misuses the lines with an error
 * @param {readonly { line: number, expected: string }[]} results
 * @returns {{ program: string, types: { code: string, line: number }[], checks: number[], problems: { line: number, problem: string }[] }}
 *   `program` calls `globalThis.check__(line, actual, expected)` for each line in `checks`; `types`
 *   are lines to add to the example before it is type-checked
 */
export function instrument(text, misuses, results) {
  const source = ts.createSourceFile("example.ts", text, ts.ScriptTarget.Latest, true);
  const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const edits = [];
  const types = [];
  const checks = [];
  const problems = [];

  for (const line of misuses) {
    const statement = smallest((node) => lineOf(node.getStart()) <= line && line <= lineOf(node.end));
    // Line breaks stay, so that a stack trace still points into the example.
    if (statement) edits.push([statement.getStart(), statement.end, `;${statement.getText().replace(/[^\n]/g, "")}`]);
  }

  for (const { line, expected } of results) {
    const statement = smallest((node) => lineOf(node.end) === line);
    if (statement && ts.isTypeAliasDeclaration(statement)) {
      if (types.length === 0) types.push({ code: same, line });
      types.push({ code: `true satisfies Same__<${statement.name.text}, ${expected}>;`, line });
      continue;
    }
    const edit = statement && comparison(statement, line, expected);
    if (edit) {
      edits.push(edit);
      checks.push(line);
    } else problems.push({ line, problem: "a result is announced for a type, a value or an expression" });
  }

  let program = text;
  for (const [start, end, replacement] of edits.sort(([a], [b]) => b - a)) {
    program = program.slice(0, start) + replacement + program.slice(end);
  }
  return { program, types, checks, problems };

  /** The innermost statement that the test accepts. */
  function smallest(accepts) {
    let found;
    const visit = (node) => {
      const holds = ts.isStatement(node) && !ts.isBlock(node) && accepts(node);
      if (holds && (!found || node.getWidth() <= found.getWidth())) found = node;
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  }
}

function comparison(statement, line, expected) {
  if (ts.isVariableStatement(statement)) {
    const { name } = statement.declarationList.declarations[0];
    const actual = ts.isIdentifier(name) ? name.text : undefined;
    return actual && [statement.end, statement.end, ` check__(${line}, () => ${actual}, () => (${expected}));`];
  }
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const logged =
    ts.isCallExpression(expression) && /^console\.\w+$/.test(expression.expression.getText())
      ? expression.arguments[0]
      : expression;
  if (!logged) return undefined;
  const actual = logged.getText();
  const thrown = /^throws (\w+)$/.exec(expected);
  // What throws must be called where that can be caught, and an `await` needs an async function.
  const value = /\bawait\b/.test(actual)
    ? `await (async () => (${actual}))().then((value) => () => value, (error) => () => { throw error; })`
    : `() => (${actual})`;
  return [
    statement.getStart(),
    statement.end,
    `check__(${line}, ${value}, ${thrown ? `undefined, "${thrown[1]}"` : `() => (${expected})`});`,
  ];
}
