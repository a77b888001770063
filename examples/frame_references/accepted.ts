// Through `&mut` a local is changed while the reference lives, and is itself again after.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .bind("first", "&mut total")
  .assign("*first", 1)
  .bind("again", "&mut *first")
  .update("*again", (total) => total + 1)
  .update("*first", (total) => total + 1)
  .read("total", console.log)
  .bind("view", "&total")
  .bind("same", "view")
  .read("*view", console.log)
  .read("*same", console.log)
  .assign("total", 10)
  .bind("m", "&mut total")
  .closure("mut add", function* ({ m }) {
    yield* m.deref.update((total) => total + 5);
  })
  .call("add")
  .call("add")
  .update("*m", (total) => total + 1)
  .read("total", console.log)
  .end();
