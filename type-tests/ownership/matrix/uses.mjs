// What a moved closure is handed to: the uses of the ownership matrix, each in a straight line.

/**
 * A way to use a closure.
 *
 * @typedef {object} Use
 * @property {string} text `F` is the closure
 * @property {"FnMut" | "Fn"} [kind] the least kind it needs
 * @property {string} [trait] the marker trait it needs
 * @property {"infers" | "decides" | "bound" | "plain"} sees how it finds out: by what its parameter infers; by a condition
 *   over the type, which a type parameter leaves open; by the mark that a bound asks for, which does
 *   not know of other paths; or not at all
 */

/** @type {Record<string, Use>} */
export const uses = {
  callOnce: { text: "callOnce(F);", sees: "infers" },
  drop: { text: "drop(F);", sees: "infers" },
  move: { text: "move(F);", sees: "decides" },
  capture: { text: "closure({ inner: move(F) }).fnOnce(() => 1);", sees: "decides" },
  ref: { text: "ref(F);", sees: "decides" },
  boxed: { text: "boxed(F);", sees: "infers" },
  clone: { text: "clone(F);", trait: "Clone", sees: "infers" },
  callMut: { text: "callMut(F);", kind: "FnMut", sees: "infers" },
  call: { text: "call(F);", kind: "Fn", sees: "infers" },
  bound: { text: "takeOnce(F);", sees: "bound" },
  genericBound: { text: "takeGeneric(F);", sees: "bound" },
  fnMutBound: { text: "takeMut(F);", kind: "FnMut", sees: "bound" },
  markerBound: { text: "takeSend(F);", trait: "Send", sees: "bound" },
  annotation: { text: "const g: FnOnce<[], number> = F;\nuse(g);", sees: "bound" },
  list: { text: "const list: FnOnce<[], number>[] = [F];\nuse(list);", sees: "bound" },
  directCall: { text: "F();", kind: "FnMut", sees: "bound" },
  plainCallback: { text: "items.map(F);", kind: "FnMut", sees: "plain" },
};
