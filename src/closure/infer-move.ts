import { makeInferred, type Inferring } from "./make-inferred.js";

export function inferMove(...given: Inferring): unknown {
  return makeInferred(given, true);
}
