// Smaller programs that are still well scoped: what a statement leaves undeclared goes with it.
import { bodiesOf, gives, mentionsOf, rootsOf } from "./program.mjs";

/**
 * The programs one step smaller than a program, the smallest first.
 *
 * @param {import("./program.mjs").Program} program
 */
export function* smaller(program) {
  const seen = new Set([JSON.stringify(program)]);
  const candidates = [...edits(program)].map((candidate) => prune(candidate)).sort((one, other) => weight(one) - weight(other));
  for (const candidate of candidates) {
    const key = JSON.stringify(candidate);
    if (seen.has(key) || candidate.length === 0 || weight(candidate) >= weight(program)) continue;
    seen.add(key);
    yield candidate;
  }
}

/** How large a program is; a `move` counts. */
export const weight = (program) => JSON.stringify(program).replaceAll('"move":true', '"move":true+').length;

function* edits(statements) {
  for (const half of [statements.slice(0, statements.length >> 1), statements.slice(statements.length >> 1)]) yield half;
  for (let index = 0; index < statements.length; index++) {
    const replaced = (...by) => [...statements.slice(0, index), ...by, ...statements.slice(index + 1)];
    yield replaced();
    for (const body of bodiesOf(statements[index])) yield replaced(...body.filter(({ op }) => op !== "break" && op !== "continue"));
    for (const edited of edited1(statements[index])) yield replaced(edited);
  }
}

/** Simpler forms of one statement. */
function* edited1(statement) {
  const { closure, uses, body, otherwise } = statement;
  if (body !== undefined) {
    for (const inner of edits(body)) if (inner.length > 0) yield { ...statement, body: inner };
    if (otherwise !== undefined) {
      yield { ...statement, otherwise: undefined };
      for (const inner of edits(otherwise)) yield { ...statement, otherwise: inner.length === 0 ? undefined : inner };
    }
  }
  if (closure !== undefined) for (const inner of simpler(closure)) yield { ...statement, closure: inner };
  if (uses !== undefined) yield* simpler(statement);
}

function* simpler(closure) {
  const { uses } = closure;
  for (let index = 0; index < uses.length; index++) {
    // What calls it has what it gives.
    if (index === uses.length - 1 && gives(uses)) continue;
    yield { ...closure, uses: uses.toSpliced(index, 1) };
    if (uses[index].use === "closure") yield { ...closure, uses: uses.toSpliced(index, 1, ...uses[index].uses) };
  }
  if (closure.move) yield { ...closure, move: false };
}

/** Drops what names a local that is not in scope, and what cannot be reached. */
function prune(statements, scope = new Set()) {
  const known = new Set(scope);
  const kept = [];
  for (const statement of statements) {
    let next = { ...statement };
    if (next.uses) next.uses = visible(next.uses, known);
    if (next.closure) next.closure = { ...next.closure, uses: visible(next.closure.uses, known) };
    if (!mentionsOf(next).every((name) => known.has(name))) continue;
    if (next.body) {
      next.body = prune(next.body, known);
      if (next.otherwise) next.otherwise = prune(next.otherwise, known);
      if (next.otherwise?.length === 0) next.otherwise = undefined;
      if (next.body.length === 0) continue;
    }
    if (next.name) known.add(next.name);
    kept.push(next);
    if (["break", "continue", "return"].includes(next.op)) break;
  }
  return kept;
}

const visible = (uses, known) => uses.filter((use) => rootsOf([use]).every((name) => known.has(name)));
