// A `catch` starts with what was known before its `try`, and after each assignment inside; a call, also
// of an assertion, adds nothing. After the statement both ends meet.
//
// docs/limits.md: a second consuming call in a `catch` is seen only after an assignment.
// https://github.com/microsoft/TypeScript/pull/8010.

declare function consume(value: unknown): asserts value is Moved;
declare function moved(value: Moved): void;
declare function refuse<Slot>(value: { readonly slot: Slot } & (0 extends 1 & Slot ? "error[E0382]: refused" & { readonly no: never } : unknown)): void;
interface Live {
  readonly slot: { readonly concrete: true };
  readonly mark: any;
}
interface Moved {
  readonly slot: any;
  readonly mark: "moved";
  readonly output: number;
}
declare function make(): Live;

export function inCatch(): void {
  const value = make();
  try {
    consume(value);
  } catch {
    //! TS Type 'Live' is not assignable to type 'number'.
    const shown: number = value;
    void shown;
  }
}
export function inCatchAfterAssignment(): void {
  const value = make();
  let done = false;
  try {
    consume(value);
    done = true;
  } catch {
    //! TS Property 'output' is missing in type 'Live' but required in type 'Moved'.
    const shown: Moved = value;
    //! E0382 refused
    refuse(value);
    void shown;
  }
  void done;
}
export function afterBoth(): void {
  const value = make();
  try {
    consume(value);
  } catch {
    consume(value);
  }
  moved(value);
  //! TS Type 'Moved' is not assignable to type 'number'.
  const shown: number = value;
  void shown;
}
