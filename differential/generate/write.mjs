// Writes a program statement by statement: mostly sensible ones, and the faults it is meant to have.
import { again, Guide } from "./guide.mjs";
import { proposals } from "./propose.mjs";

/** How often each statement is proposed. */
const common = {
  ...{ let: 9, declare: 2, bind: 12, clone: 3, read: 8, assign: 5, set: 5, update: 4, mutate: 6, drop: 3 },
  ...{ closure: 20, fn: 1, call: 12, callInto: 3, pass: 6, passInto: 2, passInline: 4, boxed: 5, fnPtr: 1, spawn: 1, spawnInline: 2, list: 1 },
  ...{ block: 3, if: 4, loop: 3, exit: 2 },
};

/** The faults that are asked for, how often, and the statements that can have them. */
const borrows = { closure: 8, bind: 5, read: 2, assign: 3, update: 2, mutate: 3, drop: 3, call: 8, boxed: 3, passInline: 2, callInto: 1, pass: 3 };
const throughReference = { bind: 6, closure: 10, call: 8, mutate: 2, read: 2, assign: 2, pass: 2 };
const wanted = {
  E0373: [7, { closure: 3, spawn: 3, spawnInline: 3 }],
  E0381: [5, { declare: 4, read: 2, closure: 2, call: 1, bind: 2, update: 1, mutate: 1, passInline: 1 }],
  E0382: [3, { drop: 3, bind: 3, closure: 6, call: 6, pass: 4, read: 3, mutate: 2, boxed: 2, clone: 1, spawnInline: 1, list: 1 }],
  E0384: [6, { assign: 3, set: 1, update: 2 }],
  E0499: [6, borrows],
  E0500: [9, throughReference],
  E0501: [9, throughReference],
  E0502: [5, borrows],
  E0503: [8, { bind: 6, closure: 5, update: 5, call: 6, read: 1, set: 2, passInline: 1 }],
  E0505: [6, { ...borrows, drop: 8, list: 1 }],
  E0506: [5, { ...borrows, assign: 8, set: 3, update: 4 }],
  E0507: [6, { closure: 4, bind: 3, passInline: 4, call: 1 }],
  E0524: [14, throughReference],
  E0525: [6, { closure: 3, pass: 4 }],
  E0594: [4, { closure: 3, assign: 3, passInline: 3, update: 2 }],
  E0596: [4, { closure: 3, call: 3, mutate: 2, bind: 3, pass: 2, passInline: 1 }],
  E0597: [14, { bind: 4, set: 4, declare: 2, closure: 2, spawn: 2, read: 4, call: 2 }],
  E0308: [6, { closure: 1, call: 3, fnPtr: 2, list: 2, assign: 2, set: 1 }],
  E0057: [7, { closure: 1, call: 4, callInto: 2 }],
  E0277: [4, { clone: 3, pass: 2, closure: 2, boxed: 1 }],
  E0515: [8, {}],
};
const data = ({ is }) => ["i32", "vec", "pair"].includes(is);
const ops = (code) => wanted[code][1];

/** They stop rustc before it comes to borrows. */
const early = ["E0308", "E0057", "E0277", "E0525", "E0434", "E0618", "E0631"];

/**
 * @param {ReturnType<import("./dice.mjs").dice>} dice
 * @returns {import("../program.mjs").Program}
 */
export function write(dice) {
  const total = dice.between(5, 25);
  let left = total;
  // Every program starts with something to borrow.
  const lets = dice.between(1, 3);
  let count = 0;
  // A statement declares at most one name, which is taken when the statement is.
  const fresh = (prefix) => `${prefix}${count + 1}`;
  const faults = Number(dice.weighted({ 0: 18, 1: 62, 2: 20 }));
  const codes = Object.fromEntries(Object.entries(wanted).map(([code, [weight]]) => [code, weight]));
  let plan = Array.from({ length: faults }, () => dice.weighted(codes));
  // A fault that stops rustc early would hide the other one.
  if (plan.some((code) => early.includes(code))) plan = plan.slice(0, 1);

  /** At most `size` statements, inner ones counted, up to one that leaves. */
  const body = (guide, size) => {
    const statements = [];
    const end = left - size;
    while (left > Math.max(end, 0) && guide.reachable) {
      const code = plan.length > 0 && dice.below(total) < 3 + (total - left) ? plan[0] : undefined;
      left--;
      statements.push(left > total - lets ? attempted(guide, "let", true, () => true) : code === undefined ? sensible(guide) : faulty(guide, code));
    }
    return statements;
  };

  /** A statement that has no fault by the guide, unless none is found soon. */
  const sensible = (guide, accept = (forked) => !kills(guide, forked) || dice.chance(25)) => {
    for (let attempt = 0; attempt < 12; attempt++) {
      const op = dice.weighted(common);
      if (nested[op] !== undefined) {
        if (attempt < 3 && left > 1) {
          const made = nested[op](guide);
          if (made !== undefined) return made;
        }
        continue;
      }
      const made = attempted(guide, op, true, (forked) => forked.faults.length === 0 && accept(forked));
      if (made !== undefined) return made;
    }
    return attempted(guide, "let", true, () => true);
  };

  const attempted = (guide, op, careful, accept, focus) => {
    const statement = proposals(guide, dice, fresh, careful, focus)[op]();
    if (statement === undefined) return undefined;
    const forked = guide.fork();
    forked.apply(statement);
    if (!accept(forked)) return undefined;
    guide.become(forked);
    if (statement.name !== undefined) count++;
    return statement;
  };

  /** A step towards a fault: the fault itself, or else a statement that prepares it. */
  const faulty = (guide, code) => {
    const table = ops(code);
    if (code === "E0597" && left > 0 && dice.chance(25)) return nested.block(guide);
    if (Object.keys(table).length === 0) return sensible(guide);
    const focus = focused(guide, code);
    if (focus === undefined) return prepared(guide, table === throughReference);
    for (const step of [
      (forked) => forked.faults.length > 0 && forked.faults.every((found) => found === code),
      (forked) => forked.faults.length === 0 && kills(guide, forked) && forked.ended.some((fact) => fact.code === code && guide.usable(fact.holder)),
    ]) {
      for (let attempt = 0; attempt < 30; attempt++) {
        let found = false;
        const made = attempted(guide, dice.weighted(table), false, (forked) => step(forked) && (found = true), focus);
        if (!found) continue;
        if (guide.faults.includes(code)) plan.shift(), (about = undefined);
        return made;
      }
    }
    for (let attempt = 0; attempt < 12; attempt++) {
      const made = attempted(guide, dice.weighted(table), true, (forked) => forked.faults.length === 0 && !kills(guide, forked), focus);
      if (made !== undefined) return made;
    }
    return sensible(guide);
  };

  /** A local that a fault can be about. */
  const prepared = (guide, reference) => {
    const owner = dice.pick([...guide.locals].filter(([name, { mut, type }]) => guide.usable(name) && mut && data(type)).map(([name]) => name));
    const made =
      reference && owner !== undefined
        ? { op: "bind", name: fresh("m"), mut: dice.chance(30), operand: `&mut ${dice.pick(guide.placesOf(owner))}` }
        : { op: "let", name: fresh("v"), mut: true, type: dice.pick(["i32", "vec", "pair"]) };
    guide.apply(made);
    count++;
    return made;
  };

  /** The local that a fault is about: chosen once, and again when it has died. */
  let about;
  const focused = (guide, code) => {
    const fits = ({ type, mut }) =>
      ops(code) === throughReference ? type.is === "mut" : data(type) && (ops(code) !== borrows || mut);
    if (about === undefined || !guide.locals.has(about) || !guide.usable(about)) {
      about = dice.pick([...guide.locals].filter(([name, local]) => guide.usable(name) && fits(local)).map(([name]) => name));
    }
    return about;
  };

  const within = (guide, most) => {
    guide.depth++;
    const statements = body(guide, dice.between(1, Math.min(most, left)));
    guide.leaveBlock();
    return statements;
  };

  const nested = {
    block: (guide) => ({ op: "block", body: within(guide, 5) }),
    if: (guide) => {
      const [one, other] = [guide.fork(), guide.fork()];
      one.branches = other.branches = (guide.branches ?? 0) + 1;
      const statements = within(one, 4);
      const otherwise = dice.chance(45) && left > 0 ? within(other, 4) : undefined;
      guide.join([one, other]);
      return { op: "if", body: statements, otherwise };
    },
    loop: (guide) => {
      let statements;
      guide.loop((forked) => {
        if (statements === undefined) statements = within(forked, 5);
        else again(forked, statements);
      });
      return { op: "loop", body: statements };
    },
    exit: (guide) => {
      // What follows an exit that no branch goes around cannot be reached.
      if (guide.branches === undefined || !dice.chance(60)) return undefined;
      const op = guide.loops > 0 ? dice.pick(["break", "break", "continue"]) : "return";
      guide.apply({ op });
      return { op };
    },
  };

  const guide = new Guide();
  const program = body(guide, total);
  // A value can be returned once, at the end: a function that also returns nothing has another type.
  if (dice.chance(plan.includes("E0515") ? 90 : 5) && !JSON.stringify(program).includes('"op":"return"')) {
    const from = dice.pick([...guide.locals].filter(([name, { type }]) => guide.usable(name) && type.is !== "list").map(([name]) => name));
    if (from !== undefined) program.push({ op: "return", from, type: returned(guide.typeOf(from)) });
  }
  return program;
}

/** Whether a statement ended a loan. */
const kills = (guide, forked) => forked.ended.length > guide.ended.length;

/** What a function that returns such a value declares; a closure is returned as what every closure is. */
function returned({ is, of, kind, params, result }) {
  if (is === "ref") return `&${of}`;
  if (is === "mut") return `&mut ${of}`;
  return kind === undefined ? is : `closure${params}${result ? 1 : 0}`;
}
