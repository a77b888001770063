// An assertion narrows as a statement of its own, or as a part of a comma expression, and the called
// name must be declared with a type: a function declaration or an annotated variable, not a method of an
// inferred one. A call inside another expression narrows nothing, silently.
//
// src/ownership/call-once.ts: a free function declaration, and the result is read from the binding.
// https://github.com/microsoft/TypeScript/pull/32695, https://github.com/microsoft/TypeScript/pull/33622.

declare function consume(value: unknown): asserts value is "moved";
declare function live(value: string): void;
declare function coin(): boolean;

export function statement(value: string): void {
  consume(value);
  const shown: "moved" = value;
  void shown;
}
export function comma(value: string): void {
  consume(value), coin();
  const shown: "moved" = value;
  void shown;
}
export function expressions(first: string, second: string, third: string, fourth: string): void {
  const result = consume(first);
  coin() && consume(second);
  coin() ? consume(third) : consume(third);
  void consume(fourth);
  //! TS Type 'string' is not assignable to type '"moved"'.
  const a: "moved" = first;
  //! TS Type 'string' is not assignable to type '"moved"'.
  const b: "moved" = second;
  //! TS Type 'string' is not assignable to type '"moved"'.
  const c: "moved" = third;
  //! TS Type 'string' is not assignable to type '"moved"'.
  const d: "moved" = fourth;
  void [result, a, b, c, d];
}
export function initialiser(value: string): void {
  for (consume(value); coin(); ) live(value);
  //! TS Type 'string' is not assignable to type '"moved"'.
  const shown: "moved" = value;
  void shown;
}
export function methods(value: string): void {
  const box = { consume: (it: unknown): asserts it is "moved" => void it };
  //! TS Assertions require every name in the call target to be declared with an explicit type annotation.
  box.consume(value);
  const annotated: { consume(it: unknown): asserts it is "moved" } = box;
  annotated.consume(value);
  const shown: "moved" = value;
  void shown;
}
