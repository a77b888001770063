import { KindError, builtWithText, kindText, movesOutText, rebuildText, type Kind } from "../diagnostics/e0525.js";
import { also, madeText, partText } from "../diagnostics/parts.js";
import { subject } from "../diagnostics/text.js";
import { expectState, stateOf, type State } from "../closure/state.js";

/** Whether a kind is weaker than another one: the weaker, the longer its name. */
export const isWeaker = (kind: Kind, than: Kind): boolean => kind > than;

/**
 * The state of a closure that implements at least the trait. A weaker one is E0525, with the
 * sentence that the bound would have said, and stays as it is.
 */
export function requireKind(value: unknown, expected: Kind): State {
  const state = expectState(value);
  const why = whyWeaker(state, expected);
  if (why) throw new KindError(why, state.name);
  return state;
}

/** The sentence about a closure that is weaker than expected: its own, and those of the parts it is made of. */
function whyWeaker(state: State, expected: Kind): string | undefined {
  const { kind, made } = state;
  if (!isWeaker(kind, expected)) return undefined;
  const kindOf = (why: string): string => kindText(expected, kind, subject(state.name), why);
  if (!made) return kindOf(state.reason ?? rebuildText(builtWithText(kind), expected));
  const { moves, names, recipe } = made;
  const { by, most } = recipe;
  const sentences = moves ? [kindOf(rebuildText(movesOutText(moves), expected))] : [];
  if (most && isWeaker(most, expected)) sentences.push(madeText(expected, most, by!));
  for (const name of [...names].sort()) {
    const part = stateOf(state.environment[name]?.value);
    const why = part && whyWeaker(part, expected);
    if (why) sentences.push(partText(why, name));
  }
  return sentences.join(also);
}
