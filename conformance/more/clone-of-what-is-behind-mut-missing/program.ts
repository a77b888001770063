import { frame } from "fn-traits/frame";

class N { readonly of = N; }

frame()
  .let("mut s", new N())
  .bind("r", "&mut s")
  .clone("_d", "r")
  .end();
