import { callOnce, type FnOnce } from "fn-traits";
import { frame, type } from "fn-traits/frame";

type E = { variant: "A"; 0: number; 1: string[] } | { variant: "B" };

const get = (e: E) =>
  frame()
    .let("e", e)
    .returnClosure(type<FnOnce<[], void>>(), function* ({ e }) { yield* e.take(); }).returned;

const f = get({ variant: "B" });
callOnce(f);
