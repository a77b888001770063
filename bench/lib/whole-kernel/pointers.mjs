// Boxes and function pointers of the kernel (index.mjs).
import { MismatchedTypesError, notAPointerText } from "../../../src/diagnostics/e0308.ts";
import { subject } from "../../../src/diagnostics/text.ts";
import { expectState, expectUnmoved, make, stateOf, surrender } from "./closure.mjs";

export const boxed = (f) => make({ ...surrender(expectState(f)), boxed: true });
export const fnPtr = (f) => {
  const { captures, made, name, ...state } = expectState(f);
  if (!stateOf(f)) return f;
  expectUnmoved(state);
  const names = Object.keys(captures).sort();
  if (made || names[0]) throw new MismatchedTypesError(notAPointerText(subject(name), made ? "its parts" : names.map((name) => `\`${name}\``).join(", ")), name);
  return make({ ...state, name, captures, kind: "Fn" });
};
