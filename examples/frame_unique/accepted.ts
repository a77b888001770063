// A closure that changes something through a reference has the reference for itself until its last call.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .bind("m", "&mut total")
  .closure("mut add", function* ({ m }) {
    yield* m.deref.update((total) => total + 1);
  })
  .call("add")
  .call("add")
  .read("*m", console.log)
  .closure("mut reset", function* ({ m }) {
    yield* m.deref.set(0);
  })
  .call("reset")
  .read("total", console.log)
  .end();
