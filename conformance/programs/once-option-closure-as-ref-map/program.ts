import type { FnMut, FnOnce, Ref, Mut } from "fn-traits";
import { body, frame } from "fn-traits/frame";

type Callback = Mut<FnMut<[], void>>;
declare const asRef: (option: Ref<Callback | null>) => Ref<Callback> | null;
declare const map: (option: Ref<Callback> | null, f: FnOnce<[Ref<Callback>], void>) => void;

export const run = (cb: Mut<Callback | null>) =>
  frame()
    .let("cb", cb)
    .passInto("some", asRef, "&*cb")
    .passAll(map, "some", function* (_, c: Ref<Callback>) { body().let("c", c).call("c").end(); })
    .end();
