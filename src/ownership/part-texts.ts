import { stateOf, type State } from "../closure/state.js";
import { partText } from "../diagnostics/parts.js";

/**
 * What the parts that a combinator made a closure of have to say, in the order of their names; `why` is
 * the sentence of one that has something to say.
 */
export const partTexts = ({ made, environment }: State, why: (part: State) => string | undefined): string[] =>
  [...(made?.names ?? [])].sort().flatMap((name) => {
    const part = stateOf(environment[name]?.value);
    const sentence = part && why(part);
    return sentence ? [partText(sentence, name)] : [];
  });
