// What each statement without a body does to a state.
import { rootOf } from "../program.mjs";
import { namedType } from "./locals.mjs";
import { forever, late } from "./loans.mjs";
import { bounds, inlineAt, passed } from "./passing.mjs";

/** By the name of the statement. */
export const effects = {
  let: (guide, statement) => guide.declare(statement, namedType(statement.type)),
  declare: (guide, statement) => {
    guide.declare(statement, namedType(statement.type));
    guide.set = guide.set.filter((name) => name !== statement.name);
    guide.unset = [...guide.unset, statement.name];
  },
  bind: (guide, statement) => {
    const type = guide.operand(statement.operand, statement.name);
    hold(guide, statement, type);
  },
  clone: (guide, statement) => {
    const place = guide.clonedPlace(statement.place);
    const type = guide.typeOf(place);
    if (type.is === "closure" && !type.clone) guide.fault("E0277");
    if (type.is === "box") guide.fault("E0599");
    guide.touch(guide.path(place), "share");
    if (type.is === "closure" || type.is === "ref") guide.flow(rootOf(place), statement.name);
    hold(guide, statement, type);
  },
  read: (guide, { place }) => guide.touch(guide.path(place), "share"),
  update: (guide, { place }) => {
    const before = guide.faults.length;
    guide.touch(guide.path(place), "copy");
    if (guide.faults.length === before) guide.assign(place);
  },
  mutate: (guide, { place }) => {
    const code = guide.readOnly(place, "borrow");
    if (code !== undefined) guide.fault(code);
    guide.touch(guide.path(place), "borrow");
  },
  drop: (guide, { place }) => guide.take(place, ""),
  assign: (guide, { place, type }) => {
    if (guide.typeOf(place).is !== type) guide.fault("E0308");
    guide.assign(place);
  },
  set: (guide, { place, operand }) => {
    // At a known type a mutable reference is borrowed again, not moved.
    const again = !operand.startsWith("&") && guide.typeOf(operand).is === "mut" ? `&mut *${operand}` : operand;
    const type = guide.operand(again, "set");
    const target = guide.typeOf(place);
    if (target.is !== type.is || target.of !== type.of) guide.fault("E0308");
    const held = guide.loans.filter(({ holder }) => holder === "set");
    const flows = guide.flows.filter(([, to]) => to === "set");
    guide.loans = guide.loans.filter(({ holder }) => holder !== "set");
    guide.flows = guide.flows.filter(([, to]) => to !== "set");
    guide.assign(place);
    guide.flows = [...guide.flows, ...flows.map(([from, , drops]) => [from, rootOf(place), drops])];
    // What is lent through the old value is lent no more.
    for (const loan of held) if (!loan.path.startsWith(`${place}*`)) guide.lend({ ...loan, holder: rootOf(place) });
  },
  push: (guide, { place, operand }) => {
    const type = guide.operand(guide.typeOf(operand.replace(/^&(mut )?/, "")).is === "mut" ? `&mut *${operand}` : operand, "push");
    const { is, of } = guide.typeOf(place).elements;
    if (type.is !== is || type.of !== of) guide.fault("E0308");
    const held = guide.loans.filter(({ holder }) => holder === "push");
    const flows = guide.flows.filter(([, to]) => to === "push");
    guide.loans = guide.loans.filter(({ holder }) => holder !== "push");
    guide.flows = guide.flows.filter(([, to]) => to !== "push");
    const code = guide.readOnly(place, "borrow");
    if (code !== undefined) guide.fault(code);
    guide.touch(guide.path(place), "borrow");
    guide.flows = [...guide.flows, ...flows.map(([from, , drops]) => [from, place, drops])];
    for (const loan of held) guide.lend({ ...loan, holder: place });
  },
  closure: (guide, statement) => hold(guide, statement, guide.closure(statement, statement.name)),
  fn: (guide, { name, params, result, uses }) => {
    if (uses.length > 0) guide.fault("E0434");
    guide.declare({ name, mut: false }, { is: "ptr", kind: "Fn", params, result, item: true });
  },
  call: (guide, { callee, args }) => guide.call(callee, args),
  callInto: (guide, statement) => {
    const { to, result } = guide.typeOf(statement.callee);
    const type = resultOf(to?.result ?? result);
    const lent = guide.loans.filter(({ holder }) => holder === statement.callee);
    guide.call(statement.callee, statement.args);
    guide.declare(statement, type);
    if (type.of === undefined) return;
    guide.flows = [...guide.flows, [statement.callee, statement.name, false]];
    for (const loan of lent) guide.lend({ ...loan, holder: statement.name, drops: false });
  },
  pass: (guide, { to, operand }) => passed(guide, to, operand),
  passInto: (guide, statement) => {
    passed(guide, statement.to, statement.operand);
    guide.declare(statement, { is: "i32" });
  },
  passInline: (guide, statement) => {
    const { to, closure } = statement;
    const type = guide.closure(closure, "", bounds[to]);
    if (to !== "copy") inlineAt(guide, to, type, closure.uses);
    else if (!type.copy) guide.fault("E0277");
    if (statement.name !== undefined) guide.declare(statement, { is: "i32" });
  },
  boxed: (guide, statement) => {
    const type = guide.operand(statement.from, statement.name);
    guide.kindAt(statement.kind, type);
    const { kind, params, result } = statement;
    hold(guide, statement, { is: "box", kind, params, result, drops: true });
    guide.loans = guide.loans.map((loan) => (loan.holder === statement.name ? { ...loan, drops: true } : loan));
  },
  fnPtr: (guide, statement) => {
    const type = guide.operand(statement.from, "");
    if (!type.empty && type.is !== "ptr") guide.fault("E0308");
    guide.declare(statement, { is: "ptr", kind: "Fn", params: type.params, result: type.result });
  },
  spawn: (guide, { from }) => {
    const type = guide.operand(from, forever);
    escapes(guide);
    if (type.is === "box" || type.sendable === false) guide.fault("E0277");
  },
  spawnInline: (guide, { closure }) => {
    const type = guide.closure(closure, forever, "FnOnce");
    escapes(guide);
    if (!type.sendable) guide.fault("E0277");
  },
  list: (guide, statement) => {
    // An empty one is of a type that is written down.
    if (statement.of !== undefined) return guide.declare(statement, { is: "list", elements: namedType(statement.of) });
    // The first says the type: at a known one a mutable reference is borrowed again, not moved.
    const types = statement.items.map((item, index) => guide.operand(index > 0 && guide.typeOf(item).is === "mut" ? `&mut *${item}` : item, statement.name));
    for (const { holder, code } of guide.ended) if (holder === statement.name) guide.fault(code);
    // Closures without captures become function pointers.
    if (types.length > 1 && types.some((type) => type.is === "closure" && !type.empty && type.of !== types[0].of)) guide.fault("E0308");
    if (types.some(({ is, of }) => is !== types[0].is || (isReference(types[0]) && of !== types[0].of))) guide.fault("E0308");
    hold(guide, statement, { is: "list", elements: isReference(types[0]) ? { is: types[0].is, of: types[0].of } : undefined, drops: types.some(({ drops }) => drops) });
  },
  break: (guide) => guide.leaves("break"),
  continue: (guide) => guide.leaves("continue"),
  return: (guide, { from }) => {
    if (from !== undefined) {
      const type = guide.typeOf(from);
      const again = type.is === "mut" ? `&mut *${from}` : from;
      guide.operand(again, type.is === "ref" || type.is === "mut" ? "return reference" : type.is === "box" ? forever : "return");
      escapes(guide);
    }
    guide.leaves("return");
  },
};

/** What is lent for ever is lent too long: the error stands at the end of the local, and is certain now. */
function escapes(guide) {
  for (const loan of guide.loans) if (loan.holder in late && !loan.path.includes("*")) guide.fault(late[loan.holder](loan));
}

/** Whether it is a reference to data. */
const isReference = ({ is, to }) => (is === "ref" || is === "mut") && to?.kind === undefined;

/** What a call gives. */
const resultOf = (result) => namedType(typeof result === "string" ? result : "i32");

/** Declares a local without losing what it has just borrowed. */
function hold(guide, pattern, type) {
  const { loans } = guide;
  guide.declare(pattern, type.item ? { ...type, item: false } : type);
  guide.loans = loans;
}
