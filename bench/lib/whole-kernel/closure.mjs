// Closures of the kernel (index.mjs): states, lives, calls, and the struct literal.
import { MismatchedTypesError, notACaptureText } from "../../../src/diagnostics/e0308.ts";
import { UseAfterMoveError } from "../../../src/diagnostics/e0382.ts";
import { BorrowMutError, borrowedBothWaysText, borrowedMutablyText, borrowedTwiceText } from "../../../src/diagnostics/e0499.ts";
import { NotCallableError } from "../../../src/diagnostics/e0618.ts";
import { subject } from "../../../src/diagnostics/text.ts";
import { copy, isCopy, ref } from "./capture.mjs";
import { DISPOSE } from "./dispose.mjs";

/** Phases of a closure's life; live is 0. */
export const RUNNING = 1;
export const MOVED = 2;

export const stateOf = (value) => value?.["~closure"];
export const expectState = (value) => {
  const state = stateOf(value);
  if (!state && typeof value !== "function") throw new NotCallableError();
  return state ?? { kind: "Fn", captures: {}, body: (_, ...args) => value(...args), life: 0 };
};
export const refusal = ({ life, name }) => (life === RUNNING ? new BorrowMutError(borrowedTwiceText(subject(name)), name) : new UseAfterMoveError(name));
export const expectLive = (state) => {
  if (state.life) throw refusal(state);
};
export const expectUnmoved = (state) => {
  if (state?.life === MOVED) throw refusal(state);
};

/** A state is what its captures belong to. */
export const own = (state) => {
  for (const name in state.captures) Object.assign(state.captures[name], { name, owner: state });
  return state;
};
export const make = (state) => {
  own(state);
  return Object.assign(state.kind === "FnOnce" ? {} : (...args) => run(state, args), { "~closure": state, [DISPOSE]: () => dropState(state) });
};
export const dropState = (state) => {
  const { life } = state;
  state.life = MOVED;
  if (!life) for (const handle of Object.values(state.captures).reverse()) if (handle["~mode"] === "move") handle[DISPOSE]();
};
export const run = (state, args, once) => {
  expectLive(state);
  state.life = once ? MOVED : state.kind === "FnMut" ? RUNNING : 0;
  const end = () => {
    const moved = state.life === MOVED;
    state.life = 0;
    if (moved) dropState(state);
  };
  let output;
  try {
    output = state.body(state.captures, ...args);
  } finally {
    if (!(output instanceof Promise)) end();
  }
  return output instanceof Promise ? output.finally(end) : output;
};

export const lent = (state) => {
  const { held } = state;
  if (held && held.owner?.kind !== "FnOnce" && stateOf(held.source.value) === state) held.take();
};
export const surrender = (state) => {
  expectLive(state);
  if (isCopy({ "~closure": state })) return own({ ...state, captures: copy(state.captures, give) });
  lent(state);
  state.life = MOVED;
  return { ...state, life: 0 };
};
export const give = (value) => {
  const state = stateOf(value);
  return state ? make(surrender(state)) : value;
};
export const spend = (f, ...args) => run(surrender(expectState(f)), args, true);

/** A struct of captures, each of which no other closure has, and no place of which is borrowed mutably and again. */
export const closure = (first, second) => {
  const name = second ? first : "";
  const build = (kind) => (body) => {
    if (typeof body !== "function") throw new NotCallableError();
    const captures = { ...(second ?? first) };
    const borrows = new Map();
    for (const name in captures) {
      const handle = captures[name];
      const { "~mode": mode, owner } = handle;
      if (!mode) throw new MismatchedTypesError(notACaptureText(name), name);
      if (owner) {
        if (mode !== "ref") throw new UseAfterMoveError(name);
        captures[name] = ref(handle);
      }
      let { source } = handle;
      while (source["~mode"]) ({ source } = source);
      const before = borrows.get(source);
      if (before && (before === "mut" || mode === "mut")) {
        const text = mode === "ref" ? borrowedMutablyText : before === "ref" ? borrowedBothWaysText : borrowedTwiceText;
        throw new BorrowMutError(text(`\`${name}\``), name);
      }
      borrows.set(source, mode);
    }
    return make({ kind, name, captures, body, life: 0 });
  };
  return { fn: build("Fn"), fnMut: build("FnMut"), fnOnce: build("FnOnce") };
};
