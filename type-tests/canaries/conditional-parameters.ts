// A parameter whose type is a conditional over the very type parameter that is inferred from it: the
// compiler infers from its branches, then asks the condition. It also offers the literals that the
// condition leaves when nothing is inferred yet: test/editor/frame.test.mjs.
//
// src/frame/statement.ts: the string of a statement is itself, or the sentence about it.

interface Refusal {
  readonly "~refused": never;
}
declare function use<Name extends "live" | "moved">(
  name: Name extends "moved" ? `error: ${Name} cannot be used` & Refusal : Name,
): Name;

const name: "live" = use("live");
//! TS "error: moved cannot be used"
use("moved");

// What was inferred stays in the result, so a chain goes on behind an error with what the statement does.
//! TS "error: moved cannot be used"
const inferred: "moved" = use("moved");
void [name, inferred];
