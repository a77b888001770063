// Arguments are checked twice: first without the functions whose parameters have no types, while what
// those would tell is `unknown`, then all of them. A condition must not refuse `unknown`.
//
// src/frame/closing.ts: the sentence about a body stands at the name before it; `ItemOf` says nothing of
// uses that are unknown.

interface Refusal {
  readonly "~refused": never;
}
declare function strict<Uses>(
  name: [Uses] extends [never] ? string : "error: it captures" & Refusal,
  body: (locals: { readonly x: Iterable<"x"> }) => Generator<Uses, void, unknown>,
): void;
declare function lenient<Uses>(
  name: unknown extends Uses ? string : [Uses] extends [never] ? string : "error: it captures" & Refusal,
  body: (locals: { readonly x: Iterable<"x"> }) => Generator<Uses, void, unknown>,
): void;

//! TS "error: it captures"
strict("f", function* (locals) {});
lenient("f", function* (locals) {});
//! TS "error: it captures"
lenient("f", function* ({ x }) { yield* x; });
