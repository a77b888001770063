import type { Frame } from "./frame-type.js";

export function frame(): Frame<{}> {
  throw new Error("in the making");
}
