// Two closures change something through one reference.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .bind("m", "&mut total")
  .closure("mut add", function* ({ m }) {
    yield* m.deref.update((total) => total + 1);
  })
  .closure("mut reset", function* ({ m }) {
    yield* m.deref.set(0);
  })
  .call("reset")
  //! E0524 a closure requires unique access to `*m` while `add` has unique access to it
  .call("add")
  .end();
