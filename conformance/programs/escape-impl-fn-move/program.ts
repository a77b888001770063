import type { Fn } from "fn-traits";
import { frame, type } from "fn-traits/frame";

const get = () =>
  frame()
    .let("x", 1)
    .returnMoveClosure(type<Fn<[], number>>(), function* ({ x }) { return yield* x; }).returned;

get()();
