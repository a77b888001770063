import type { FnMut, FnOnce, Mut } from "fn-traits";
import { body, frame } from "fn-traits/frame";

type Callback = Mut<FnMut<[], void>>;
declare const asMut: (option: Mut<Callback | null>) => Mut<Callback> | null;
declare const map: (option: Mut<Callback> | null, f: FnOnce<[Mut<Callback>], void>) => void;

export const run = (cb: Mut<Callback | null>) =>
  frame()
    .let("cb", cb)
    .passInto("some", asMut, "&mut *cb")
    .passAll(map, "some", function* (_, c: Mut<Callback>) { body().let("c", c).call("c").end(); })
    .end();
