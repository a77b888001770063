// Calling, cloning and dropping in the kernel (index.mjs), and why a closure is weaker than asked.
import { TraitBoundError, boundText, boxCloneText, cloneHelp, lackingText, unmetText } from "../../../src/diagnostics/e0277.ts";
import { BorrowMutError, borrowedMutablyText } from "../../../src/diagnostics/e0499.ts";
import { KindError, builtWithText, kindText, movesOutText, rebuildText } from "../../../src/diagnostics/e0525.ts";
import { also, madeText, partText, singleText } from "../../../src/diagnostics/parts.ts";
import { subject } from "../../../src/diagnostics/text.ts";
import { copy, isCopy, rustTypeOf } from "./capture.mjs";
import { RUNNING, dropState, expectLive, expectState, expectUnmoved, lent, make, spend, stateOf } from "./closure.mjs";
import { DISPOSE } from "./dispose.mjs";

/** The later a kind stands in the alphabet, the weaker it is. */
export const whyWeaker = ({ kind, made, captures, name }, expected) => {
  if (kind <= expected) return "";
  const kindOf = (why) => kindText(expected, kind, subject(name), rebuildText(why, expected));
  if (!made) return kindOf(builtWithText(kind));
  const { moves, names, by, most } = made;
  const sentences = moves ? [kindOf(movesOutText(moves))] : [];
  if (most > expected) sentences.push(madeText(expected, most, by));
  for (const name of names().sort()) {
    const part = stateOf(captures[name]?.value);
    const why = part && whyWeaker(part, expected);
    if (why) sentences.push(partText(why, name));
  }
  return sentences.join(also);
};
export const requireKind = (f, expected) => {
  const state = expectState(f);
  const why = whyWeaker(state, expected);
  if (why) throw new KindError(why, state.name);
  return state;
};
export const call = (f, ...args) => {
  requireKind(f, "Fn");
  return f(...args);
};
export const callMut = (f, ...args) => {
  requireKind(f, "FnMut");
  return f(...args);
};
export const callOnce = (f, ...args) => {
  f.output = spend(f, ...args);
};
export const moved = () => {};
export const drop = (f) => {
  const state = expectState(f);
  expectLive(state);
  if (isCopy(f)) return;
  lent(state);
  dropState(state);
};
/** How a value is cloned, if it is `Clone`: what has a method for it, and plain data. */
export const cloner = (value) => {
  const state = stateOf(value);
  if (state) return whyNotClone(state) ? undefined : () => cloneState(state);
  if (isCopy(value)) return () => value;
  if (value.clone) return value["~clone"] === false ? undefined : () => value.clone();
  if (DISPOSE in value) return;
  const isList = Array.isArray(value);
  if (!isList && !(value instanceof Map || value instanceof Set || Object.getPrototypeOf(value) === Object.prototype)) return;
  const parts = Object.values(Symbol.iterator in value ? [...value] : value);
  if (!parts.every(cloner)) return;
  return isList ? () => value.map(clone) : Symbol.iterator in value ? () => new value.constructor([...value].map(clone)) : () => Object.fromEntries(Object.entries(value).map(clone));
};
export const whyNotClone = ({ captures, made, name, boxed }) => {
  if (boxed) return [boxCloneText, name];
  if (made?.single) return [singleText("Clone", made.by), name];
  const lines = [];
  const sentences = [];
  const lacking = Object.keys(captures).sort().filter((name) => {
    const handle = captures[name];
    const { "~mode": mode, value } = handle;
    if (mode === "ref" || (mode === "move" && cloner(value))) return false;
    if (made?.names().includes(name)) sentences.push(partText(whyNotClone(stateOf(value))[0], name));
    else lines.push(lackingText(unmetText(rustTypeOf(mode === "move" ? value : handle), "Clone"), name));
    return true;
  });
  if (lines[0]) sentences.unshift(boundText(lines.join("; "), cloneHelp));
  return lacking[0] && [sentences.join(also), lacking[0]];
};
export const cloneState = (state) => {
  if (state.life === RUNNING) throw new BorrowMutError(borrowedMutablyText(subject(state.name)), state.name);
  expectUnmoved(state);
  const why = whyNotClone(state);
  if (why) throw new TraitBoundError(...why);
  return make({ ...state, captures: copy(state.captures, clone) });
};
export const clone = (value) => {
  const state = stateOf(value);
  if (state) return cloneState(state);
  const how = cloner(value);
  if (!how) throw new TraitBoundError(boundText(unmetText(rustTypeOf(value), "Clone"), cloneHelp));
  return how();
};
