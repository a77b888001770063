import { body, frame } from "fn-traits/frame";

frame()
  .closure("_c", function* (_, x: string[]) { return body().let("x", x).bind("r", "&x").return("r").returned; })
  .end();
