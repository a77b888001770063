// Random statements over the locals that are in scope, of fitting types, with no regard to borrows.
import { rootOf, rootsOf } from "../program.mjs";

const inner = (place) => (place.startsWith("*") ? place.slice(1) : place);
const isCallable = ({ kind }) => kind !== undefined;
const isReference = ({ is }) => is === "ref" || is === "mut";

/**
 * What a proposal draws from.
 *
 * @param {import("./guide.mjs").Guide} guide
 * @param {ReturnType<import("./dice.mjs").dice>} dice
 * @param {(prefix: string) => string} fresh gives a name that is not taken
 * @param {boolean} careful whether only locals that may still be used are drawn
 * @param {string} [focus] a local that is preferred, as are those that hold a loan of it
 */
export function proposals(guide, dice, fresh, careful, focus) {
  const names = (test = () => true) => {
    const fitting = [...guide.locals].filter(([name, local]) => (!careful || guide.usable(name)) && test(local.type, local));
    const near = focus === undefined ? [] : fitting.filter(([name]) => name === focus || guide.borrows(name, focus));
    return (near.length > 0 && dice.chance(80) ? near : fitting).map(([name]) => name);
  };
  const places = (test) => names().flatMap((name) => guide.placesOf(name)).filter((place) => test(guide.typeOf(place), place));
  const pick = dice.pick;
  const pattern = (prefix, percent = 50) => ({ name: fresh(prefix), mut: dice.chance(percent) });
  const prefixOf = ({ is }) => ({ i32: "n", vec: "v", pair: "p", ref: "r", mut: "m", closure: "c", box: "b", ptr: "f", list: "l" })[is];
  /** All of what it needs was found. */
  const when = (found, make) => (found === undefined ? undefined : make(found));
  const signature = () => ({ params: dice.chance(30) ? 1 : 0, result: dice.chance(25) });
  const args = (type) => {
    if (!careful && dice.chance(15)) return type.params === 0 ? ["int"] : pick([[], ["text"], ["int", "int"]]);
    return type.params === 0 ? [] : ["int"];
  };
  const data = ({ is }) => ["i32", "vec", "pair"].includes(is);
  const writable = (type, place) => careful && !place.includes("*") && !guide.locals.get(rootOf(place)).mut && !isReference(guide.locals.get(rootOf(place)).type);

  /** A use of a place in a closure's body. */
  const use = (place, nest) => {
    const type = guide.typeOf(place);
    if (isCallable(type)) return dice.chance(75) ? { use: "call", place, args: args(type) } : { use: "take", place };
    if (isReference(type)) {
      const target = `*${place}`;
      if (dice.chance(30)) return { use: pick(["read", "take"]), place };
      return use(type.of === "pair" && dice.chance(50) ? `${place}.${pick(["a", "b"])}` : target, nest);
    }
    if (type.is === "pair" && dice.chance(60)) return use(`${inner(place)}.${pick(["a", "b"])}`, nest);
    if (nest && dice.chance(6)) {
      const inner = use(place, false);
      // A frame cannot say that a closure in a body changes its own copy of something.
      const copies = guide.byValue(inner.place) === "copy" && !["read", "take"].includes(inner.use);
      return { use: "closure", move: !copies && dice.chance(40), uses: [inner] };
    }
    const set = { use: "set", place, type: type.is };
    if (type.is === "i32") return pick([{ use: "read", place }, { use: "update", place }, { use: "update", place }, set, { use: "take", place }]);
    if (type.is === "vec") return pick([{ use: "read", place }, { use: "read", place }, { use: "mutate", place }, { use: "mutate", place }, set, { use: "take", place }]);
    return pick([{ use: "read", place }, { use: "take", place }, set]);
  };
  const uses = (most = 3) => {
    const from = names(({ is }) => is !== "list");
    const wanted = from.length === 0 ? 0 : Number(dice.weighted({ 0: 4, 1: 50, 2: 30, [most]: 16 }));
    const made = [];
    // The uses of a body are a set for the frame: none may follow a move of what it uses.
    let gone = [];
    for (let count = 0; count < wanted; count++) {
      const next = use(pick(from), true);
      if (rootsOf([next]).some((name) => gone.includes(name))) continue;
      made.push(next);
      gone = [...gone, ...movedBy(next)];
    }
    return made;
  };
  const movedBy = (use) =>
    rootsOf([use]).filter(
      () => guide.fork().uses([use]).kind === "FnOnce" || (use.use === "closure" && use.move && !guide.isCopy(guide.typeOf(rootsOf([use])[0]))),
    );
  const closure = () => ({ move: dice.chance(30), ...signature(), uses: uses() });
  const consumer = (type) =>
    dice.chance(8) ? "copy" : careful && type.kind ? pick({ Fn: ["call", "callMut", "callOnce"], FnMut: ["callMut", "callOnce"], FnOnce: ["callOnce"] }[type.kind]) : pick(["call", "callMut", "callOnce"]);
  const pass = () =>
    when(pick(names(isCallable)), (name) => {
      const type = guide.typeOf(name);
      const borrow = pick(["", "", "&", "&mut "]);
      const to = borrow === "&" && careful ? pick(["call", "callMut", "callOnce"]) : borrow === "&mut " && careful ? pick(["callMut", "callOnce"]) : consumer(type);
      return { to, params: type.params, operand: `${borrow}${name}` };
    });
  const operand = () => {
    const form = dice.weighted({ value: 35, share: 30, borrow: 35 });
    if (form === "value") return pick(places((type) => type.is !== "list"));
    return when(pick(places(data)), (place) => `${form === "share" ? "&" : "&mut "}${place}`);
  };
  const typeOfOperand = (text) => (text.startsWith("&mut ") ? { is: "mut" } : text.startsWith("&") ? { is: "ref" } : guide.typeOf(text));

  return {
    let: () => {
      const type = dice.weighted({ i32: 4, vec: 5, pair: 2 });
      return { op: "let", ...pattern(prefixOf({ is: type }), 65), type };
    },
    declare: () => {
      const type = pick(["i32", "vec", "&i32", "&vec", "&mut vec"]);
      const prefix = type.startsWith("&mut") ? "m" : type.startsWith("&") ? "r" : type === "i32" ? "n" : "v";
      return { op: "declare", ...pattern(prefix, 70), type };
    },
    bind: () => when(operand(), (operand) => ({ op: "bind", ...pattern(prefixOf(typeOfOperand(operand)), 40), operand })),
    clone: () =>
      when(pick(places(({ is, clone }) => is === "vec" || is === "pair" || (is === "closure" && (clone || !careful)))), (place) => ({
        op: "clone",
        ...pattern(prefixOf(guide.typeOf(place))),
        place,
      })),
    read: () => when(pick(places((type) => data(type) || isReference(type))), (place) => ({ op: "read", place })),
    assign: () => {
      const unset = guide.unset.filter((name) => data(guide.typeOf(name)));
      const place = dice.chance(50) && unset.length > 0 ? pick(unset) : pick(places((type, place) => data(type) && !writable(type, place)));
      return when(place, (place) => {
        const { is } = guide.typeOf(place);
        return { op: "assign", place, type: !careful && dice.chance(10) ? (is === "i32" ? "vec" : "i32") : is };
      });
    },
    set: () => {
      const into = [...guide.locals].filter(([name, { type, mut }]) => type.is !== "closure" && (guide.unset.includes(name) || mut || !careful));
      return when(pick(into), ([place, { type }]) => {
        const from = isReference(type)
          ? [
              ...places(({ is }) => is === type.of).map((from) => `${type.is === "mut" ? "&mut " : "&"}${from}`),
              ...places((other, from) => other.is === type.is && other.of === type.of && from !== place),
            ]
          : places((other, from) => other.is === type.is && data(other) && rootOf(from) !== place);
        return when(pick(from), (operand) => ({ op: "set", place, operand }));
      });
    },
    update: () => when(pick(places(({ is }, place) => is === "i32" && !writable({}, place))), (place) => ({ op: "update", place })),
    mutate: () => when(pick(places(({ is }, place) => is === "vec" && !writable({}, place))), (place) => ({ op: "mutate", place })),
    drop: () => when(pick(places((type, place) => !place.includes("*") && !place.includes("."))), (place) => ({ op: "drop", place })),
    closure: () => {
      const made = closure();
      const { kind } = guide.fork().uses(made.uses);
      return { op: "closure", name: fresh("c"), mut: dice.chance(kind === "FnMut" ? (careful ? 100 : 80) : 20), ...made };
    },
    fn: () => ({ op: "fn", name: fresh("f"), ...signature(), uses: careful || dice.chance(70) ? [] : uses(1) }),
    call: () => when(pick(names((type) => isCallable(type) || (!careful && dice.chance(3)))), (callee) => ({ op: "call", callee, args: args(guide.typeOf(callee)) })),
    callInto: () =>
      when(pick(names((type) => isCallable(type) && type.result)), (callee) => ({ op: "callInto", ...pattern("n"), callee, args: args(guide.typeOf(callee)) })),
    pass: () => when(pass(), (passed) => ({ op: "pass", ...passed })),
    passInto: () => when(pass(), (passed) => ({ op: "passInto", ...pattern("n"), ...passed })),
    passInline: () => {
      const made = closure();
      return { op: "passInline", to: consumer({ kind: guide.fork().uses(made.uses).kind }), closure: made };
    },
    boxed: () =>
      when(pick(names(({ is }) => is === "closure")), (from) => {
        const { kind, params, result } = guide.typeOf(from);
        const above = { Fn: ["Fn", "Fn", "FnMut", "FnOnce"], FnMut: ["FnMut", "FnMut", "FnOnce"], FnOnce: ["FnOnce"] };
        const chosen = !careful && dice.chance(40) ? pick(["Fn", "FnMut"]) : pick(above[kind]);
        return { op: "boxed", ...pattern("b", chosen === "FnMut" ? 90 : 20), kind: chosen, params, result, from };
      }),
    fnPtr: () =>
      when(pick(names((type) => (type.is === "closure" && (type.empty || !careful)) || type.is === "ptr")), (from) => {
        const { params, result } = guide.typeOf(from);
        return { op: "fnPtr", ...pattern("f", 10), params, result, from };
      }),
    spawn: () => when(pick(names(({ is, params }) => is === "closure" && params === 0)), (from) => ({ op: "spawn", from })),
    spawnInline: () => ({ op: "spawnInline", closure: { move: dice.chance(60), params: 0, result: dice.chance(20), uses: uses() } }),
    list: () =>
      when(pick(names(({ is }) => is === "closure" || is === "vec")), (first) => {
        const same = names(({ is }) => is === guide.typeOf(first).is).filter((name) => name !== first);
        const second = guide.typeOf(first).is === "vec" || !careful ? pick(same) : undefined;
        return { op: "list", ...pattern("l"), items: second === undefined ? [first] : [first, second] };
      }),
  };
}
