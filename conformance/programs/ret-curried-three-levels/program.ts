import type { Fn } from "fn-traits";
import { body, frame, type } from "fn-traits/frame";

frame()
  .closure("f", function* (_, a: number) {
    return body()
      .let("a", a)
      .returnMoveClosure(type<Fn<[number], Fn<[number], number>>>(), function* ({ a }, b: number) {
        return body()
          .let("a", yield* a)
          .let("b", b)
          .returnMoveClosure(type<Fn<[number], number>>(), function* ({ a, b }, c: number) { return (yield* a) + (yield* b) + c; }).returned;
      }).returned;
  })
  .callInto("g", "f", 1)
  .callInto("h", "g", 2)
  .call("h", 3)
  .end();
