// What a user may export of a frame that goes on elsewhere, without writing a type: as `exports.ts`. The
// state of a frame is in its type, so its declaration names the facts that its statements left.
import { boxed, type Boxed, type Fn } from "fn-traits";
import { frame, type } from "fn-traits/frame";

export const begun = frame();
export const declared = frame().let("mut count", 0).let("words", ["own", "me"]).declare("late", type<number>());
export const assigned = declared.assign("late", 1);
export const borrowing = declared.closure("mut next", function* ({ count }, times: number) {
  return yield* count.update((count) => count + times);
});
export const conflicting = borrowing.read("count");
export const moving = declared.moveClosure("once", function* ({ words }) {
  return (yield* words.take()).join(" ");
});
export const moved = moving.call("once");
export const fixed = frame()
  .closure("any", function* (_, value: unknown) {
    void value;
  })
  .call("any", "a");
export const item = frame().fn("twice", function* (_, x: number) {
  return x * 2;
});
export const structured = frame().let("a", [1]).let("b", 2).struct("pair", ["first", "a"], ["second", "b"]);
export const looped = frame()
  .let("n", 0)
  .let("mut handlers", [] as Boxed<Fn<[], number>>[])
  .loop(2, (f) =>
    f
      .passClosureInto("handler", boxed<Fn<[], number>>, function* ({ n }) {
        return yield* n;
      })
      .push("handlers", "handler"),
  );
export const left = frame()
  .let("x", 1)
  .if(
    true,
    (f) =>
      f.returnMoveClosure(type<Fn<[], number>>(), function* ({ x }) {
        return yield* x;
      }),
    (f) => f,
  );
export const erased = frame()
  .let("n", 1)
  .moveClosure("read", function* ({ n }) {
    return yield* n;
  })
  .boxed("boxed", "Fn", "read");
export const returned = frame()
  .let("x", 0)
  .returnPassMoveClosure(boxed<Fn<[number], number>>, function* ({ x }, y: number) {
    return (yield* x) + y;
  });
