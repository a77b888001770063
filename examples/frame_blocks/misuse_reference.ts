// A reference to a local of a block that is over.
import type { Ref } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .declare("r", type<Ref<number>>())
  .block((inner) => inner.let("short", 2).set("r", "&short"))
  //! E0597 `short` does not live long enough while `r` borrows it
  .read("*r", console.log)
  .end();
