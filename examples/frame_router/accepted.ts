// A router owns its handlers, each in a box of its own; what a handler borrows is free when the router is gone.
import { frame } from "fn-traits/frame";

frame()
  .let("mut visits", 0)
  .let("factor", 6)
  .closure("welcome", function* (_, path: string) {
    console.log(`${path}: welcome`);
  })
  .boxed("first", "FnMut", "welcome")
  .moveClosure("answer", function* ({ factor }, path: string) {
    console.log(`${path}: ${(yield* factor) * 7}`);
  })
  .boxed("second", "FnMut", "answer")
  .closure("count", function* ({ visits }, path: string) {
    console.log(`${path}: ${yield* visits.update((visits) => visits + 1)}`);
  })
  .boxed("third", "FnMut", "count")
  .list("mut routes", "first", "second", "third")
  .mutate("routes", (routes) => {
    for (const route of routes) route("/");
    for (const route of routes) route("/again");
  })
  .drop("routes")
  .read("visits", console.log)
  .end();
