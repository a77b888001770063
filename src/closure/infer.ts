import { makeInferred, type Inferring } from "./make-inferred.js";

export function infer(...given: Inferring): unknown {
  return makeInferred(given, false);
}
