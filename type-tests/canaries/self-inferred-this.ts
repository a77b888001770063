// A method with type parameters of its own infers them from its `this` parameter, so it does not have to
// mention those of its interface; a contextual parameter of its callback sees what was inferred.
//
// src/closure/builder.ts: this saves a third of the instantiations per closure.

interface Builder<Captures> {
  readonly captures: Captures;
  fn<Args extends readonly unknown[], Output, Captures>(this: Builder<Captures>, body: (self: { readonly [Name in keyof Captures]: { readonly value: Captures[Name] } }, ...args: Args) => Output): (...args: Args) => Output;
}
declare const builder: Builder<{ rate: number; words: string[] }>;
const built: (by: number) => string = builder.fn(({ rate, words }, by: number) => words.value.join().repeat(by * rate.value));
//! TS Property 'other' does not exist on type
builder.fn(({ other }) => other);
void built;
