import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .bind("r", "&mut x")
  .bind("q", "&r")
  .clone("d", "q")
  .assign("**d", 2)
  .end();
