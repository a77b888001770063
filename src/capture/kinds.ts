/** The modes that need a mutable borrow. */
export type Writing = "mut" | "assign" | "innerAssign" | "escape";

/** The kind of a closure: what its uses do with its captures. */
export type KindFor<Uses> = [Uses] extends [never]
  ? "Fn"
  : Uses extends { readonly mode: infer Mode }
    ? StrongestKind<Mode>
    : never;

type StrongestKind<Mode> = Mode extends "move" ? "FnOnce" : Mode extends Writing ? "FnMut" : "Fn";

/** `"move"`, `"mut"`… as the strongest kind of several. */
export type Kinds<Uses> = "FnOnce" extends KindFor<Uses> ? "FnOnce" : "FnMut" extends KindFor<Uses> ? "FnMut" : "Fn";
