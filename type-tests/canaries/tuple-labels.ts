// Labels of arguments survive inference from a callback's rest parameter into a tuple and back into a
// signature, also behind an interface's type parameter.
//
// src/traits/argument-list.ts: the constraint, without `const`, keeps the labels.

declare function build<Args extends readonly unknown[] | unknown[], Output>(body: (self: {}, ...args: Args) => Output): Closure<Args, Output>;
interface Closure<in Args extends readonly unknown[], out Output> {
  (...args: Args): Output;
}
const closure = build((_, by: number, label?: string) => `${label}${by}`);
//! TS Type 'Closure<[by: number, label?: string | undefined], string>' is not assignable to type 'number'.
const shown: number = closure;
//! TS Type '[by: number, label?: string | undefined]' is not assignable to type 'number'.
const parameters: number = {} as Parameters<typeof closure>;
void [shown, parameters];
