// Writes a program statement by statement: mostly sensible ones, and the faults it is meant to have.
import { again, Guide } from "../guide/guide.mjs";
import { drawFrom, isData } from "./draw.mjs";
import { proposals } from "./propose.mjs";
import { borrows, common, early, throughReference, wanted } from "./weights.mjs";

const ops = (code) => wanted[code][1];

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
    const statement = proposals(drawFrom(guide, dice, fresh, careful, focus))[op]();
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
    const owner = dice.pick([...guide.locals].filter(([name, { mut, type }]) => guide.usable(name) && mut && isData(type)).map(([name]) => name));
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
      ops(code) === throughReference ? type.is === "mut" : isData(type) && (ops(code) !== borrows || mut);
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
    const from = dice.pick([...guide.locals].filter(([name, { type }]) => guide.usable(name) && type.is !== "list" && type.to?.kind === undefined && !type.lends).map(([name]) => name));
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
  return kind === undefined ? is : `closure${params}${result === true ? "i32" : result || ""}`;
}
