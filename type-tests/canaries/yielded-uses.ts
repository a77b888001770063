// The yield type of a generator without annotation is the union of what its `yield*` delegate to, also of
// nested generators and of branches; an expression that is not yielded adds nothing.
//
// src/closure/infer.ts: the union of the uses is what a body captures.

interface Use<Path extends string, Mode> {
  readonly path: Path;
  readonly mode: Mode;
}
interface Variable<Path extends string> {
  [Symbol.iterator](): Iterator<Use<Path, "ref">, number, unknown>;
  set(value: number): { [Symbol.iterator](): Iterator<Use<Path, "assign">, void, unknown> };
}
declare function usesOf<Uses>(
  body: (variables: { a: Variable<"a">; b: Variable<"b">; c: Variable<"c"> }, coin: boolean) => Generator<Uses, unknown, unknown>,
): Uses;
declare function nested<Uses>(body: () => Generator<Uses, unknown, unknown>): { [Symbol.iterator](): Iterator<Uses, void, unknown> };

const union = usesOf(function* ({ a, b, c }, coin) {
  if (coin) yield* a.set(yield* b);
  else yield* nested(function* () { yield* a; });
  void c.set(1);
});
const some: Use<"a", "assign"> | Use<"a", "ref"> | Use<"b", "ref"> = union;
//! TS Type '"assign"' is not assignable to type '"ref"'
const notAll: Use<"a", "ref"> | Use<"b", "ref"> = union;
const none: never = usesOf(function* ({ a }) { void a; });

// A conditional beside the body's type is looked at with the inferred uses, and does not stop their
// inference; with a constraint on `Uses` it would be looked at with the constraint first.
declare function checked<Uses>(
  body: ((variables: { a: Variable<"a"> }) => Generator<Uses, unknown, unknown>) & (Uses extends { mode: "assign" } ? "sentence" : unknown),
): Uses;
const read: Use<"a", "ref"> = checked(function* ({ a }) { yield* a; });
//! TS is not assignable to type '"sentence"'
checked(function* ({ a }) { yield* a.set(1); });
void [some, notAll, none, read];
