// Random statements over the locals that are in scope, of fitting types, with no regard to borrows.
import { namedType } from "../guide/locals.mjs";
import { rootOf } from "../program.mjs";
import { bodies } from "./bodies.mjs";
import { calleeOf, isCallable, isData, isReference } from "./draw.mjs";

/** The name of what a closure gives. */
const prefixOfResult = (result) => (result === true ? "n" : prefixOf(namedType(result)));

const prefixOf = ({ is }) => ({ i32: "n", vec: "v", pair: "p", ref: "r", mut: "m", closure: "c", box: "b", ptr: "f", list: "l" })[is];

/** All of what it needs was found. */
const when = (found, make) => (found === undefined ? undefined : make(found));

/**
 * A statement of each kind, or nothing where there is nothing to make it of.
 *
 * @param {ReturnType<import("./draw.mjs").drawFrom>} draw
 */
export function proposals(draw) {
  const { guide, dice, fresh, careful, names, places, pattern, signature, args, writable } = draw;
  const { pick } = dice;
  const { uses, closure } = bodies(draw);
  const consumer = (type) =>
    dice.chance(8) ? "copy" : careful && type.kind ? pick({ Fn: ["call", "callMut", "callOnce"], FnMut: ["callMut", "callOnce"], FnOnce: ["callOnce"] }[type.kind]) : pick(["call", "callMut", "callOnce"]);
  const pass = () =>
    when(pick(names((type) => isCallable(calleeOf(type)))), (name) => {
      const type = calleeOf(guide.typeOf(name));
      const borrow = isReference(guide.typeOf(name)) ? "" : pick(["", "", "&", "&mut "]);
      const to = borrow === "&" && careful ? pick(["call", "callMut", "callOnce"]) : borrow === "&mut " && careful ? pick(["callMut", "callOnce"]) : consumer(type);
      return { to, params: type.params, operand: `${borrow}${name}` };
    });
  /** Whether it is a reference to data. */
  const toData = (type) => isReference(type) && type.to?.kind === undefined;
  const operand = () => {
    const form = dice.weighted({ value: 35, share: 30, borrow: 35 });
    if (form === "value") return pick(places((type) => type.is !== "list"));
    return when(pick(dice.chance(12) ? names((type) => isCallable(type) && !type.item) : places(isData)), (place) => `${form === "share" ? "&" : "&mut "}${place}`);
  };
  const typeOfOperand = (text) => (text.startsWith("&mut ") ? { is: "mut" } : text.startsWith("&") ? { is: "ref" } : guide.typeOf(text));

  const list = () =>
    when(pick(dice.chance(60) ? names(toData) : names(({ is }) => is === "closure" || is === "vec")), (first) => {
      const type = guide.typeOf(first);
      const same = names((other) => other.is === type.is && (!toData(type) || (toData(other) && other.of === type.of))).filter((name) => name !== first);
      const second = type.is !== "closure" || !careful ? pick(same) : undefined;
      return { op: "list", ...pattern("l", toData(type) ? 85 : 50), items: second === undefined ? [first] : [first, second] };
    });

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
      when(pick(places((type) => ["vec", "pair", "ref", "mut"].includes(type.is) || (type.is === "closure" && (type.clone || !careful)))), (place) => ({
        op: "clone",
        ...pattern(prefixOf(guide.typeOf(guide.clonedPlace(place)))),
        place,
      })),
    read: () => when(pick(places((type) => isData(type) || isReference(type) || type.elements !== undefined)), (place) => ({ op: "read", place })),
    assign: () => {
      const unset = guide.unset.filter((name) => isData(guide.typeOf(name)));
      const place = dice.chance(50) && unset.length > 0 ? pick(unset) : pick(places((type, place) => isData(type) && writable(place)));
      return when(place, (place) => {
        const { is } = guide.typeOf(place);
        return { op: "assign", place, type: !careful && dice.chance(10) ? (is === "i32" ? "vec" : "i32") : is };
      });
    },
    set: () => {
      const into = [...guide.locals].filter(([name, { type, mut }]) => type.is !== "closure" && !isCallable(calleeOf(type)) && (guide.unset.includes(name) || mut || !careful));
      return when(pick(into), ([place, { type }]) => {
        const from = isReference(type)
          ? [
              ...places(({ is }) => is === type.of).map((from) => `${type.is === "mut" ? "&mut " : "&"}${from}`),
              ...places((other, from) => other.is === type.is && other.of === type.of),
            ]
          : places((other, from) => other.is === type.is && isData(other));
        return when(pick(from), (operand) => ({ op: "set", place, operand }));
      });
    },
    push: () =>
      when(pick(names(({ elements }, { mut }) => elements !== undefined && (mut || !careful))), (place) => {
        const { is, of } = guide.typeOf(place).elements;
        const from = [
          ...places((type) => type.is === of).map((from) => `${is === "mut" ? "&mut " : "&"}${from}`),
          ...places((type) => type.is === is && (type.of === of || (!careful && dice.chance(20))) && type.to?.kind === undefined),
        ];
        return when(pick(from), (operand) => ({ op: "push", place, operand }));
      }),
    update: () => when(pick(places(({ is }, place) => is === "i32" && writable(place))), (place) => ({ op: "update", place })),
    mutate: () => when(pick(places(({ is }, place) => is === "vec" && writable(place))), (place) => ({ op: "mutate", place })),
    drop: () => when(pick(places((type, place) => !place.includes("*") && !place.includes("."))), (place) => ({ op: "drop", place })),
    closure: () => {
      const made = closure();
      const { kind } = guide.fork().uses(made.uses);
      return { op: "closure", name: fresh("c"), mut: dice.chance(kind === "FnMut" ? (careful ? 100 : 80) : 20), ...made };
    },
    fn: () => ({ op: "fn", name: fresh("f"), ...signature(), uses: careful || dice.chance(70) ? [] : uses(1) }),
    call: () => when(pick(names((type) => isCallable(calleeOf(type)) || (!careful && dice.chance(3)))), (callee) => ({ op: "call", callee, args: args(calleeOf(guide.typeOf(callee))) })),
    callInto: () =>
      when(pick(names((type) => isCallable(calleeOf(type)) && calleeOf(type).result && calleeOf(type).result !== "closure")), (callee) => {
        const { result, ...type } = calleeOf(guide.typeOf(callee));
        return { op: "callInto", ...pattern(prefixOfResult(result)), callee, args: args(type) };
      }),
    pass: () => when(pass(), (passed) => ({ op: "pass", ...passed })),
    passInto: () => when(pass(), (passed) => ({ op: "passInto", ...pattern("n"), ...passed })),
    passInline: () => {
      const made = closure();
      return { op: "passInline", ...(dice.chance(25) ? pattern("n") : {}), to: consumer({ kind: guide.fork().uses(made.uses).kind }), closure: made };
    },
    boxed: () =>
      when(pick(names(({ is, lends }) => is === "closure" && !lends)), (from) => {
        const { kind, params, result } = guide.typeOf(from);
        const above = { Fn: ["Fn", "Fn", "FnMut", "FnOnce"], FnMut: ["FnMut", "FnMut", "FnOnce"], FnOnce: ["FnOnce"] };
        const chosen = !careful && dice.chance(40) ? pick(["Fn", "FnMut"]) : pick(above[kind]);
        return { op: "boxed", ...pattern("b", chosen === "FnMut" ? 90 : 20), kind: chosen, params, result, from };
      }),
    fnPtr: () =>
      when(pick(names((type) => (type.is === "closure" && !type.lends && (type.empty || !careful)) || type.is === "ptr")), (from) => {
        const { params, result } = guide.typeOf(from);
        return { op: "fnPtr", ...pattern("f", 10), params, result, from };
      }),
    spawn: () => when(pick(names(({ is, params, lends }) => is === "closure" && params === 0 && !lends)), (from) => ({ op: "spawn", from })),
    // A list of references is never for ever here, not even an empty one.
    spawnInline: () => ({ op: "spawnInline", closure: { move: dice.chance(60), params: 0, result: dice.chance(20), uses: uses(3, ({ elements, lends }) => elements === undefined && !lends) } }),
    list: () => {
      if (dice.chance(40)) return { op: "list", ...pattern("l", 85), items: [], of: pick(["&i32", "&vec", "&mut i32", "&mut vec"]) };
      return list();
    },
  };
}
