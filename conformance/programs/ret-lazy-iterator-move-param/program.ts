import type { FnMut } from "fn-traits";
import { body, frame } from "fn-traits/frame";

// A lazy iterator is what its closure returns, when it is asked.
type Lazy = FnMut<[number], number>;
const map = (f: Lazy): Lazy => f;
const flatMap = (f: FnMut<[number], Lazy>): number => f(0)(0);

frame()
  .passClosureInto("_n", flatMap, function* (_, a: number) {
    return body().let("a", a).passMoveClosureInto("it", map, function* ({ a }, _: number) { return yield* a; }).return("it").returned;
  })
  .end();
