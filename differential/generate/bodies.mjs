// Random bodies of closures.
import { rootsOf } from "../program.mjs";
import { calleeOf, isCallable, isData, isReference } from "./draw.mjs";

const inner = (place) => (place.startsWith("*") ? place.slice(1) : place);

/** @param {ReturnType<import("./draw.mjs").drawFrom>} draw */
export function bodies({ guide, dice, names, args, signature }) {
  /** The places that a reference of a type may lead to. */
  const stored = (type) => names().flatMap((name) => guide.placesOf(name)).filter((place) => guide.typeOf(place).is === type.of);
  /** A use of a place; `nest` is whether it may be one of a closure within. */
  const use = (place, nest) => {
    const type = guide.typeOf(place);
    if (type.elements !== undefined) {
      const { is, of } = type.elements;
      const lent = stored({ of }).map((from) => `${is === "mut" ? "&mut " : "&"}${from}`);
      const copied = is === "ref" ? names((other) => other.is === "ref" && other.of === of && other.to?.kind === undefined) : [];
      const operand = dice.chance(75) ? dice.pick([...lent, ...copied]) : undefined;
      return operand === undefined ? { use: "read", place } : { use: "push", place, operand };
    }
    if (isCallable(type)) return dice.chance(75) ? { use: "call", place, args: args(type) } : { use: "take", place };
    if (isReference(type)) {
      if (isCallable(calleeOf(type))) return dice.chance(70) ? { use: "call", place: `*${place}`, args: args(type.to) } : { use: dice.pick(["read", "take"]), place };
      const target = `*${place}`;
      if (dice.chance(30)) return { use: dice.pick(["read", "take"]), place };
      const from = dice.chance(25) ? dice.pick(stored(type)) : undefined;
      if (from !== undefined) return { use: "store", place, operand: `${type.is === "mut" ? "&mut " : "&"}${from}` };
      return use(type.of === "pair" && dice.chance(50) ? `${place}.${dice.pick(["a", "b"])}` : target, nest);
    }
    if (type.is === "pair" && dice.chance(60)) return use(`${inner(place)}.${dice.pick(["a", "b"])}`, nest);
    if (nest && dice.chance(6)) {
      const inner = use(place, false);
      return { use: "closure", move: dice.chance(40), uses: [inner] };
    }
    const set = { use: "set", place, type: type.is };
    if (type.is === "i32") return dice.pick([{ use: "read", place }, { use: "update", place }, { use: "update", place }, set, { use: "take", place }]);
    if (type.is === "vec") return dice.pick([{ use: "read", place }, { use: "read", place }, { use: "mutate", place }, { use: "mutate", place }, set, { use: "take", place }]);
    return dice.pick([{ use: "read", place }, { use: "take", place }, set]);
  };
  /** Up to `most` uses. */
  const uses = (most = 3, test = () => true) => {
    const from = names((type) => (type.is !== "list" || type.elements !== undefined) && test(type));
    const wanted = from.length === 0 ? 0 : Number(dice.weighted({ 0: 4, 1: 50, 2: 30, [most]: 16 }));
    const made = [];
    // The uses of a body are a set for the frame: none may follow a move of what it uses, or a borrow of it that was stored.
    let gone = [];
    for (let count = 0; count < wanted; count++) {
      const next = use(dice.pick(from), true);
      if (rootsOf([next]).some((name) => gone.includes(name))) continue;
      made.push(next);
      gone = [...gone, ...movedBy(next), ...storedBy(next)];
    }
    return made;
  };
  const storedBy = (use) => (use.use === "closure" ? use.uses.flatMap(storedBy) : use.operand?.startsWith("&") ? rootsOf([{ ...use, place: use.operand.replace(/^&(mut )?/, ""), operand: undefined }]) : []);
  const movedBy = (use) =>
    rootsOf([use]).filter(
      () => guide.fork().uses([use]).kind === "FnOnce" || (use.use === "closure" && use.move && !guide.isCopy(guide.typeOf(rootsOf([use])[0]))),
    );
  return {
    uses,
    closure: () => {
      const body = uses();
      const last = body.at(-1);
      if (last !== undefined && last.use !== "closure" && isData(guide.typeOf(last.place)) && ["read", "mutate", "update"].includes(last.use) && dice.chance(25)) {
        const mut = dice.chance(last.use === "read" ? 20 : 60);
        const { is } = guide.typeOf(last.place);
        const before = dice.chance(50) ? body.slice(0, -1) : body;
        return { move: dice.chance(20), ...signature(), result: `${mut ? "&mut " : "&"}${is}`, uses: [...before, { use: mut ? "lendMut" : "lend", place: last.place }] };
      }
      if (last?.use === "closure" && dice.chance(50)) {
        return { move: dice.chance(20), ...signature(), result: "closure", uses: [...body.slice(0, -1), { ...last, given: true }] };
      }
      // A value that is taken last may be what the closure gives.
      if (last?.use === "take" && isData(guide.typeOf(last.place)) && dice.chance(35)) {
        const { is } = guide.typeOf(last.place);
        return { move: dice.chance(30), ...signature(), result: is === "i32" ? true : is, uses: [...body.slice(0, -1), { use: "give", place: last.place }] };
      }
      return { move: dice.chance(30), ...signature(), uses: body };
    },
  };
}
