// What a closure has to be where it is passed.

/** The bound of each consumer. */
export const bounds = { call: "Fn", callMut: "FnMut", callOnce: "FnOnce" };

/** Passes an operand to a bounded function. */
export function passed(guide, to, operand) {
  const type = guide.operand(operand, "");
  const closure = type.to ?? type;
  if (to === "copy") {
    if (type.to === undefined ? !guide.isCopy(type) : type.is === "mut") guide.fault("E0277");
  } else if (type.to === undefined) guide.kindAt(bounds[to], closure);
  else if (type.is === "mut" && to === "call") guide.fault("E0277");
  else guide.kindAt(type.is === "ref" ? "Fn" : "FnMut", closure);
}

/** A closure written at a bound: the uses that its kind forbids are at fault. */
export function inlineAt(guide, to, type, uses) {
  const allowed = ["call", "callMut", "callOnce"].indexOf(to);
  for (const use of uses) {
    const { kind } = guide.uses([use]);
    const needed = ["Fn", "FnMut", "FnOnce"].indexOf(kind);
    if (needed <= allowed) continue;
    guide.fault(needed === 2 ? "E0507" : ["set", "store", "update"].includes(use.use) ? "E0594" : "E0596");
  }
}
