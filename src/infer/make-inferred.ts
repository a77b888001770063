import type { Sources } from "../capture/capture-source.js";
import { isGenerator, type GeneratorBody } from "../capture/run-generator.js";
import { NotCallableError } from "../diagnostics/e0618.js";
import { InferredState } from "./inferred-state.js";
import { finish } from "../closure/struct-literal.js";

/** The arguments of `infer` and `inferMove`. */
export type Inferring = [variables: Sources, body: GeneratorBody] | [name: string, variables: Sources, body: GeneratorBody];

/** The run time of `infer` and `inferMove`. */
export function makeInferred(given: Inferring, byValue: boolean): object {
  const [name, variables, body] = given.length === 3 ? given : (["", ...given] as const);
  if (!isGenerator(body)) throw new NotCallableError();
  const state = new InferredState(name, variables, byValue, body);
  return finish(state, (...args) => state.call(args as never));
}
