/**
 * What an access to a place does with it. `update` is a copy and then an assignment, `reborrow` goes
 * through a shared reference, `unique`
 * is how a closure borrows through a `&mut` in a local without `mut`.
 */
export type Access = keyof typeof conflicts;

/** How a holder borrows a place. */
export type LoanKind = "ref" | "mut" | "unique";

/**
 * The code of each access to a place that is on loan; `undefined` where they go together.
 *
 * @see https://doc.rust-lang.org/reference/destructors.html
 */
export const conflicts = {
  copy: { ref: undefined, mut: "E0503", unique: "E0503" },
  ref: { ref: undefined, mut: "E0502", unique: "E0501" },
  mut: { ref: "E0502", mut: "E0499", unique: "E0501" },
  unique: { ref: "E0500", mut: "E0500", unique: "E0524" },
  reborrow: { ref: undefined, mut: "E0502", unique: "E0501" },
  update: { ref: "E0506", mut: "E0503", unique: "E0503" },
  move: { ref: "E0505", mut: "E0505", unique: "E0505" },
  assign: { ref: "E0506", mut: "E0506", unique: "E0506" },
  dead: { ref: "E0597", mut: "E0597", unique: "E0597" },
} as const;

const does = {
  copy: ["cannot use `", "`"],
  ref: ["cannot borrow `", "` as immutable"],
  mut: ["cannot borrow `", "` as mutable"],
  unique: ["a closure requires unique access to `", "`"],
  reborrow: ["cannot borrow `", "` as immutable"],
  update: ["cannot change `", "`"],
  move: ["cannot move out of `", "`"],
  assign: ["cannot assign to `", "`"],
  dead: ["`", "` does not live long enough"],
} as const;

const borrowed = { ref: "borrows it", mut: "borrows it as mutable", unique: "has unique access to it" } as const;

/** How a holder is used at last, by a statement or by its destructor, and what to do about it. */
const out = { used: ["use `", "` for the last time before that"], dropped: ["drop `", "` before that"] } as const;

/** The last use of a holder. */
export type LastUse = keyof typeof out;

/** Every table is indexed by what comes from the types. */
type Of<Table, Key> = Key extends keyof Table ? Table[Key] : never;
type Both<Parts> = Parts extends readonly [infer Before extends string, infer After extends string] ? [Before, After] : ["", ""];

/** The kind of a loan that a box may hold. */
type Plain<Kind> = Kind extends `boxed ${infer Inner}` ? Inner : Kind;

/** The code of an access to a loan. */
export type Conflict<Does, Kind> = Of<Of<typeof conflicts, Does>, Plain<Kind>>;

/**
 * A holder is used whose loan was ended by an access in between: rustc reports that access, whose code
 * this is, and the frame reports it where the holder is used.
 */
export type BorrowText<Does, Kind, Place extends string, Holder extends string, Last extends LastUse = "used"> =
  `error[${Conflict<Does, Kind> & string}]: ${Both<Of<typeof does, Does>>[0]}${Place}${Both<Of<typeof does, Does>>[1]} while \`${Holder}\` ${Of<typeof borrowed, Plain<Kind>> & string}, which is ${Last} here; ${Both<Of<typeof out, Last>>[0]}${Holder}${Both<Of<typeof out, Last>>[1]}, or let it own a clone`;

/** {@link BorrowText} at run time. */
export function borrowText(access: Access, kind: LoanKind, place: string, holder: string, last: LastUse = "used"): string {
  const [before, after] = does[access];
  const [use, then] = out[last];
  return `error[${conflicts[access][kind]}]: ${before}${place}${after} while \`${holder}\` ${borrowed[kind]}, which is ${last} here; ${use}${holder}${then}, or let it own a clone`;
}
