import type { FnMut, Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

interface Filter { predicate: FnMut<[Ref<string>], boolean> }
const filter = (predicate: FnMut<[Ref<string>], boolean>): Filter => ({ predicate });

export const get = (p: string) =>
  frame()
    .let("p", p)
    .returnPassClosure(filter, function* ({ p }, s: Ref<string>) { return s.value.startsWith(yield* p); });
