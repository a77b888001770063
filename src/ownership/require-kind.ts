import { KindError, builtWithText, inferredKindText, kindText, movesOutText, type Kind } from "../diagnostics/e0525.js";
import { also, madeText, partText } from "../diagnostics/parts.js";
import { subject } from "../diagnostics/text.js";
import { expectState, stateOf, type State } from "../closure/state.js";

const strength = { FnOnce: 0, FnMut: 1, Fn: 2 } as const;

/** Whether a kind is weaker than another one. */
export const isWeaker = (kind: Kind, than: Kind): boolean => strength[kind] < strength[than];

/**
 * The state of a closure that implements at least the trait. A weaker one is E0525, with the
 * sentence that the bound would have said, and stays as it is.
 */
export function requireKind(value: unknown, expected: Kind): State {
  const state = expectState(value);
  if (isWeaker(state.kind, expected)) throw new KindError(whyWeaker(state, expected), state.name);
  return state;
}

/** The sentence about a closure that is weaker than expected: its own, and those of the parts it is made of. */
function whyWeaker({ kind, name, environment, made, reason }: State, expected: Kind): string {
  if (reason) return inferredKindText(expected, kind as "FnMut" | "FnOnce", subject(name), reason);
  if (!made) return kindText(expected, kind, subject(name), builtWithText(kind));
  const { limit, moves } = made;
  const own: string[] = moves ? [kindText(expected, kind, subject(name), movesOutText(moves))] : [];
  if (limit && isWeaker(limit.most, expected)) own.push(madeText(expected, limit.most, limit.by));
  const parts = [...made.names].sort().flatMap((part) => {
    const state = stateOf(environment[part]?.value);
    return state && isWeaker(state.kind, expected) ? [partText(whyWeaker(state, expected), part)] : [];
  });
  return [...own, ...parts].join(also);
}
