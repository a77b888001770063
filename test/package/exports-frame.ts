// What a user may export of what leaves a frame, without writing a type: as `exports.ts`.
import { callOnce, type Fn } from "fn-traits";
import { frame, type } from "fn-traits/frame";

const run = (f: Fn<[], number>): number => f();

export const { count, next, once, boxed } = frame()
  .let("mut count", 0)
  .let("step", 2)
  .let("words", ["own", "me"])
  .closure("mut next", function* ({ count, step }, times: number) {
    return yield* count.update((count) => count + times);
    yield* step;
  })
  .moveClosure("once", function* ({ words }) {
    return (yield* words.take()).join(" ");
  })
  .moveClosure("read", function* ({ step }) {
    return yield* step;
  })
  .pass(run, "read")
  .boxed("boxed", "Fn", "read")
  .end();
callOnce(once);
export const words = once.output;
export const { returned } = frame()
  .declare("list", type<number[]>())
  .assign("list", [1, 2])
  .moveClosure("first", function* ({ list }) {
    return (yield* list)[0];
  })
  .return("first");
