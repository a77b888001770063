// The order of a union is not specified: it depends on which member was seen first, and differs between
// compilers. What does not depend on it is asking, character by character, whether a member continues
// with that character; a recursion over an alphabet sorts a union on every compiler.
//
// src/capture/sorted.ts: the names in a sentence are in one order everywhere.
// https://github.com/microsoft/TypeScript/issues/17944, https://github.com/microsoft/TypeScript/pull/61399.

type Next<Names extends string> = Names extends `${infer Character}${string}` ? Character : never;
type First<Names extends string, Alphabet extends string = "abcdef"> = Alphabet extends `${infer Head}${infer Tail}`
  ? Head extends Next<Names>
    ? Extract<Names, `${Head}${string}`>
    : First<Names, Tail>
  : never;
type Sort<Names extends string, Sorted extends readonly string[] = []> = [Names] extends [never]
  ? Sorted
  : First<Names> extends infer Head extends Names
    ? Sort<Exclude<Names, Head>, [...Sorted, Head]>
    : never;

// The same union, seen in three orders.
declare const forward: Sort<"a1" | "b2" | "c3">;
declare const backward: Sort<"c3" | "b2" | "a1">;
declare const keys: Sort<keyof { b2: 1; c3: 1; a1: 1 }>;
const first: ["a1", "b2", "c3"] = forward;
const second: ["a1", "b2", "c3"] = backward;
const third: ["a1", "b2", "c3"] = keys;
//! TS is not assignable to type
const wrong: ["b2", "a1", "c3"] = keys;
void [first, second, third, wrong];
