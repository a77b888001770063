import type { Fn } from "fn-traits";
import { body, frame, type } from "fn-traits/frame";

frame()
  .closure("f", function* (_, a: number) { return body().let("a", a).returnClosure(type<Fn<[number], number>>(), function* ({ a }, b: number) { return (yield* a) + b; }).returned; })
  .callInto("g", "f", 1)
  .call("g", 2)
  .end();
