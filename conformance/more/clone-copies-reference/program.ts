import { frame } from "fn-traits/frame";

class N { readonly of = N; }

frame()
  .let("mut s", new N())
  .bind("r", "&s")
  .clone("d", "r")
  .assign("s", new N())
  .bind("_e", "d")
  .bind("_t", "s")
  .end();
