/**
 * Where a variable or a part of one is at run time: what the accesses of a generator body do there.
 * Each does what the types allow, or throws the sentence.
 */
export interface Slot {
  /** By reference: the value. */
  read(): unknown;
  /** By value: a copy of what is `Copy`; anything else leaves the slot. */
  take(): unknown;
  /** Puts another value there. */
  assign(value: unknown): void;
  /** By mutable reference: the value, to be changed in place. */
  borrow(): unknown;
  /** Told of a value that was put into a list there: it may hold a loan. */
  holds?(value: unknown): void;
  /** The slot of a field. */
  field(key: string | number): Slot;
  /** The slot of what a reference there points to. */
  target(): Slot;
}
