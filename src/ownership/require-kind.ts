import { KindError, builtWithText, kindText, movesOutText, rebuildText, type Kind } from "../diagnostics/e0525.js";
import { also, madeText } from "../diagnostics/parts.js";
import { subject } from "../diagnostics/text.js";
import { expectState, type State } from "../closure/state.js";
import { partTexts } from "./part-texts.js";

/** Whether a kind is weaker than another one: the weaker, the longer its name. */
export const isWeaker = (kind: Kind, than: Kind): boolean => kind.length > than.length;

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
  const { limit, moves } = made;
  const sentences = moves ? [kindOf(rebuildText(movesOutText(moves), expected))] : [];
  if (limit && isWeaker(limit.most, expected)) sentences.push(madeText(expected, limit.most, limit.by));
  return [...sentences, ...partTexts(state, (part) => whyWeaker(part, expected))].join(also);
}
