// Nothing can be inserted into a map captured under `.fn`.
import { closure, mut, place } from "fn-traits";

const scores = place(new Map<string, number>());
const score = closure({ scores: mut(scores) }).fn(({ scores }) => {
  //! TS Property 'set' does not exist on type 'ReadonlyMap<string, number>'
  scores.value.set("ann", 1);
});
score();
