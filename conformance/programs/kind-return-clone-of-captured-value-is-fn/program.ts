import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const get = () =>
  frame()
    .let("s", ["a"])
    .returnPassMoveClosure(boxed<Fn<[], string[]>>, function* ({ s }) { return [...(yield* s)]; }).returned;

const g = get();
g();
g();
