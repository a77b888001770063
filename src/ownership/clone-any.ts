import { cloneData, isCloneData, isPrimitive } from "../capture/clone-data.js";
import type { Handle } from "../capture/handle.js";
import { rustTypeOf } from "../capture/rust-type-of.js";
import { copyEnvironment } from "../closure/copy-environment.js";
import { hold } from "../closure/holders.js";
import { make } from "../closure/make.js";
import { expectUnmoved } from "../closure/refuse.js";
import { release } from "../closure/release.js";
import { Phase, duplicateState, stateOf, type Environment, type State } from "../closure/state.js";
import { TraitBoundError, boundText, boxCloneText, cloneHelp, lackingText, unmetText } from "../diagnostics/e0277.js";
import { BorrowMutError, borrowedMutablyText } from "../diagnostics/e0499.js";
import { also, partText, singleText } from "../diagnostics/parts.js";
import { subject } from "../diagnostics/text.js";

/** Whether a value implements `Clone`: the run time of the `Clone` slot. A moved closure in it is E0382. */
export function isClone(value: unknown): boolean {
  const seen = new Set<unknown>();
  const walk = (part: unknown): boolean => {
    // What points back to where the walk has been adds nothing to be asked.
    if (isPrimitive(part) || seen.has(part)) return true;
    seen.add(part);
    const state = stateOf(part);
    expectUnmoved(state);
    return state ? !whyNotClone(state) : isCloneData(part as object, walk);
  };
  return walk(value);
}

/** Duplicates a closure, or any value that implements `Clone`; anything else is E0277. */
export function cloneAny(value: unknown): unknown {
  if (!stateOf(value) && !isClone(value)) throw new TraitBoundError(boundText(unmetText(rustTypeOf(value), "Clone"), cloneHelp));
  const copies = new Map<unknown, unknown>();
  const copy = (part: unknown): unknown => {
    if (isPrimitive(part)) return part;
    if (copies.has(part)) return copies.get(part);
    const state = stateOf(part);
    const copied = state ? cloneState(state) : cloneData(part as object, copy, copies);
    copies.set(part, copied);
    return copied;
  };
  return copy(value);
}

function cloneState(state: State): object {
  // `&self`, while the call that runs has `&mut self`.
  if (state.life === Phase.Running) throw new BorrowMutError(borrowedMutablyText(subject(state.name)), state.name);
  expectUnmoved(state);
  const why = whyNotClone(state);
  if (why) throw new TraitBoundError(...why);
  return make(duplicateState(state, cloneEnvironment(state.environment)));
}

/** The captures of a clone. When one cannot be cloned, those before it are dropped. */
function cloneEnvironment(environment: Environment): Environment {
  const clones: Record<string, Handle> = {};
  try {
    copyEnvironment(environment, cloneAny, clones);
  } catch (error) {
    release(clones, { error });
  }
  Object.values(clones).forEach(hold);
  return clones;
}

/** Why a closure is not `Clone`: the sentence, and the name it is about. Its parts say it of themselves, after its values. */
function whyNotClone(state: State): readonly [sentence: string, variable: string] | undefined {
  const { made, environment, name } = state;
  if (state.boxed) return [boxCloneText, name];
  if (made?.recipe.single) return [singleText("Clone", made.recipe.by!), name];
  const lacking = Object.keys(environment).sort().filter((variable) => !isCloneField(environment[variable]!));
  if (lacking.length === 0) return undefined;
  const lines: string[] = [];
  const sentences: string[] = [];
  for (const variable of lacking) {
    const handle = environment[variable]!;
    // What has a place among the parts is a closure, and not `Clone`.
    if (made?.names.includes(variable)) sentences.push(partText(whyNotClone(stateOf(handle.value)!)![0], variable));
    else lines.push(lackingText(unmetText(fieldType(handle), "Clone"), variable));
  }
  if (lines.length > 0) sentences.unshift(boundText(lines.join("; "), cloneHelp));
  return [sentences.join(also), lacking[0]!];
}

/** Whether a capture can be duplicated. */
const isCloneField = (handle: Handle): boolean => handle["~mode"] === "ref" || (handle["~mode"] === "move" && isClone(handle.value));

/** The type of a capture's field. */
const fieldType = (handle: Handle): string => rustTypeOf(handle["~mode"] === "move" ? handle.value : handle);
