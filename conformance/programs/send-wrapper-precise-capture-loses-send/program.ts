import type { FnOnce, Send } from "fn-traits";
import { frame } from "fn-traits/frame";

// Not `Send`, as a raw pointer is not.
interface Raw { at(): number }
// `unsafe impl Send for W {}` is to say so.
interface W { 0: Raw; readonly "~impl": { readonly Send: true } }
declare const w: W;
const want = (_: FnOnce<[], void> & Send): void => {};

frame()
  .let("w", w)
  .passMoveClosure(want, function* ({ w }) { const _p = yield* w.field(0).take(); })
  .end();
