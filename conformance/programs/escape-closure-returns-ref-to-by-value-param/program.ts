import { frame } from "fn-traits/frame";

frame()
  .closure("_c", function* (_, x: string[]) { return frame().let("x", x).bind("r", "&x").return("r").returned; })
  .end();
