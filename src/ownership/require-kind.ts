import { KindError, builtWithText, inferredKindText, kindText, movesOutText, type Kind } from "../diagnostics/e0525.js";
import { also, madeText } from "../diagnostics/parts.js";
import { subject } from "../diagnostics/text.js";
import { expectState, type State } from "../closure/state.js";
import { partTexts } from "./part-texts.js";

const strength = { FnOnce: 0, FnMut: 1, Fn: 2 } as const;

/** Whether a kind is weaker than another one. */
export const isWeaker = (kind: Kind, than: Kind): boolean => strength[kind] < strength[than];

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
  const { kind, made, reason } = state;
  if (!isWeaker(kind, expected)) return undefined;
  const who = subject(state.name);
  if (reason) return inferredKindText(expected, kind as "FnMut" | "FnOnce", who, reason);
  if (!made) return kindText(expected, kind, who, builtWithText(kind));
  const { limit, moves } = made;
  const sentences: string[] = moves ? [kindText(expected, kind, who, movesOutText(moves))] : [];
  if (limit && isWeaker(limit.most, expected)) sentences.push(madeText(expected, limit.most, limit.by));
  return [...sentences, ...partTexts(state, (part) => whyWeaker(part, expected))].join(also);
}
