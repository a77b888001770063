import { callOnce, type FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const once = (f: FnOnce<[], void>): void => callOnce(f);

frame()
  .let("mut t", [1, ["a"], [0]] as [number, string[], number[]])
  .bind("a", "&t.0")
  .bind("b", "t.1")
  .bind("c", "&mut t.2")
  .passClosure(once, function* ({ a, b, c }) {
    yield* b.take();
    const value = yield* a.deref;
    yield* c.deref.mutate((c) => c.push(value));
  })
  .end();
