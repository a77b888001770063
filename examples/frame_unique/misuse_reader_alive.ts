// A closure asks for the reference alone while another one reads it.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .bind("m", "&mut total")
  .closure("show", function* ({ m }) {
    console.log(yield* m.deref);
  })
  .closure("mut add", function* ({ m }) {
    yield* m.deref.update((total) => total + 1);
  })
  .call("add")
  //! E0500 a closure requires unique access to `*m` while `show` borrows it
  .call("show")
  .end();
