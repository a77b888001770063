// A function expression that is created after the last assignment to a variable sees what was known of
// the variable at that point; for a property and in a hoisted declaration nothing is known.
//
// type-tests/ownership/matrix: `arrowAfterMove`.
// https://github.com/microsoft/TypeScript/pull/56908.

declare function consume(value: unknown): asserts value is "moved";
declare function run(f: () => void): void;

export function constant(): void {
  const value = String(1);
  consume(value);
  run(() => {
    const shown: "moved" = value;
    void shown;
  });
}
export function assignedBefore(value: string): void {
  value = value.trim();
  consume(value);
  run(() => {
    const shown: "moved" = value;
    void shown;
  });
}
export function assignedAfter(value: string): void {
  consume(value);
  run(() => {
    //! TS Type 'string' is not assignable to type '"moved"'.
    const shown: "moved" = value;
    void shown;
  });
  value = "again";
}
export function property(owner: { value: string }): void {
  consume(owner.value);
  run(() => {
    //! TS Type 'string' is not assignable to type '"moved"'.
    const shown: "moved" = owner.value;
    void shown;
  });
}
export function declaration(): void {
  const value = String(1);
  consume(value);
  function later(): void {
    //! TS Type 'string' is not assignable to type '"moved"'.
    const shown: "moved" = value;
    void shown;
  }
  later();
}
