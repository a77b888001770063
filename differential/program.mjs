// The language that both printers speak: a small function over locals, closures and borrows.
//
// Names are declared once in a program. Places, patterns and operands are the strings of the frame,
// which are Rust's too: "x", "p.a", "*r", "&x", "&mut p.b".

/**
 * A type that can be written down: `i32`, `Vec<i32>`, `Pair { a: i32, b: Vec<i32> }`, a reference to one.
 *
 * @typedef {"i32" | "vec" | "pair" | "&i32" | "&vec" | "&pair" | "&mut i32" | "&mut vec" | "&mut pair"} TypeName
 */

/** @typedef {"Fn" | "FnMut" | "FnOnce"} Kind */

/**
 * What a closure takes and gives: at most one `i32`; nothing, an `i32` (`true`), a value of a type, or a
 * closure.
 *
 * @typedef {{ params: 0 | 1, result: boolean | TypeName | "closure" }} Signature
 */

/**
 * What a closure's body does with a place, in order. What it gives is the last: `give` takes it, `lend` and
 * `lendMut` borrow it, a closure within may be `given`.
 *
 * @typedef {{ use: "read" | "take" | "give" | "lend" | "lendMut" | "update" | "mutate", place: string }
 *   | { use: "set", place: string, type: TypeName }
 *   | { use: "store" | "push", place: string, operand: string }
 *   | { use: "call", place: string, args: Argument[] }
 *   | { use: "closure", move: boolean, given?: true, uses: Use[] }} Use
 */

/** @typedef {"int" | "text"} Argument an `i32`, or what is none */

/** @typedef {Signature & { move: boolean, uses: Use[] }} Closure */

/** @typedef {{ name: string, mut: boolean }} Pattern */

/**
 * A bounded function that closures are passed to.
 *
 * @typedef {"call" | "callMut" | "callOnce" | "copy"} Consumer `Fn`, `FnMut`, `FnOnce`, `Copy`
 */

/**
 * One statement; the table in docs/differential.md shows each in both languages.
 *
 * @typedef {{ op: "let", type: TypeName } & Pattern
 *   | { op: "declare", type: TypeName } & Pattern
 *   | { op: "bind", operand: string } & Pattern
 *   | { op: "clone", place: string } & Pattern
 *   | { op: "read" | "update" | "mutate" | "drop", place: string }
 *   | { op: "assign", place: string, type: TypeName }
 *   | { op: "set" | "push", place: string, operand: string }
 *   | { op: "closure" } & Pattern & Closure
 *   | { op: "fn", name: string, uses: Use[] } & Signature
 *   | { op: "call", callee: string, args: Argument[] }
 *   | { op: "callInto", callee: string, args: Argument[] } & Pattern
 *   | { op: "pass", to: Consumer, params: 0 | 1, operand: string }
 *   | { op: "passInto", to: Consumer, params: 0 | 1, operand: string } & Pattern
 *   | { op: "passInline", to: Consumer, closure: Closure } & Partial<Pattern>
 *   | { op: "boxed", kind: Kind, from: string } & Pattern & Signature
 *   | { op: "fnPtr", from: string } & Pattern & Signature
 *   | { op: "spawn", from: string }
 *   | { op: "spawnInline", closure: Closure }
 *   | { op: "list", items: string[], of?: TypeName } & Pattern
 *   | { op: "block" | "loop", body: Statement[] }
 *   | { op: "if", body: Statement[], otherwise: Statement[] | undefined }
 *   | { op: "break" | "continue" }
 *   | { op: "return", from?: string, type?: string }} Statement
 */

/** @typedef {Statement[]} Program */

/** The local a place or an operand starts at: `x` of `"&mut x.b"`. */
export const rootOf = (operand) => /[a-z]\w*$/.exec(operand.replace(/^&(mut )?/, "").replace(/\..*$/, ""))[0];

/** The bodies of a statement. */
export const bodiesOf = (statement) => [statement.body, statement.otherwise].filter((body) => body !== undefined);

/** Every statement of a program, also the inner ones. */
export function* statementsOf(program) {
  for (const statement of program) {
    yield statement;
    for (const body of bodiesOf(statement)) yield* statementsOf(body);
  }
}

/** The locals that a closure's body names, each once. */
export const rootsOf = (uses) => [...new Set(uses.flatMap(({ use, uses, place, operand }) => (use === "closure" ? rootsOf(uses) : [place, operand].filter(Boolean).map(rootOf))))];

/** Whether a body gives what its last use is of. */
export const gives = (uses) => {
  const last = uses.at(-1);
  return last !== undefined && (last.given === true || ["give", "lend", "lendMut"].includes(last.use));
};

/** Every string of a statement that names a local, without those of its bodies. */
export function mentionsOf(statement) {
  const { place, operand, callee, from, items = [], uses = [], closure } = statement;
  return [place, operand, callee, from, ...items].filter(Boolean).map(rootOf).concat(rootsOf(closure?.uses ?? uses));
}
