import { frame } from "fn-traits/frame";

class N { readonly of = N; }

frame()
  .let("mut s", new N())
  .bind("r", "&s")
  .clone("d", "r")
  .bind("_e", "d")
  .assign("s", new N())
  .bind("_t", "s")
  .end();
