// One scenario about compositions in a process of its own: node flows.mjs <scenario> <contender> <steps>
import { flow as effect } from "effect";
import { flow as ours } from "fn-traits/combinators";
import fpTs from "fp-ts/lib/function.js";
import lodash from "lodash/fp.js";
import * as ramda from "ramda";
import { piped as remeda } from "remeda";
import { compare, program, sink } from "./harness.mjs";

const [scenario, contender, count] = process.argv.slice(2);
const steps = Number(count);

/** At most nine steps: the tenth is composed with the rest. */
const upToNine = (flow) => (...all) => (all.length > 9 ? flow(flow(...all.slice(0, 9)), all[9]) : flow(...all));
const contenders = { ours, effect: upToNine(effect), "fp-ts": upToNine(fpTs.flow), remeda, ramda: ramda.pipe, "lodash/fp": lodash.flow };

const letters = [..."abcdefghij"].slice(0, steps);
const nested = letters.reduce((inner, letter) => `${letter}(${inner})`, "x");
const byHand = program(["steps"], `const [${letters}] = steps; return (x) => ${nested};`);
/** Steps of a body of their own, over the captured `q`. */
const makeSteps = (k) => program(["q"], `return [${letters.map((_, index) => `(x) => (x + q + ${index + k}) | 0`)}];`);

const flow = contenders[contender];
for (let k = 0; k < 64; k++) {
  const make = makeSteps(k);
  for (let round = 0; round < 20; round++) {
    const f = flow(...make(round));
    for (let call = 0; call < 20; call++) sink.value += f(call) | 0;
  }
}

const call = () => program(["f", "iterations"], "let s = 0; for (let i = 0; i < iterations; i++) s = (s + f(i & 15)) | 0; return s;");
const callMany = () => program(["fs", "iterations"], "let s = 0; for (let i = 0; i < iterations; i++) s = (s + fs[i & 1023](i & 15)) | 0; return s;");
const build = (maker) => {
  const kept = new Array(16).fill(undefined);
  const run = program(
    ["flow", "steps", "kept", "iterations"],
    `const [${letters}] = steps; for (let k = 0; k < iterations; k++) kept[k & 15] = flow(${letters}); return 0;`,
  );
  return (iterations) => () => run(maker, makeSteps(100)(1), kept, iterations);
};

if (scenario === "call") {
  const make = makeSteps(100);
  const [one, other, n] = [call(), call(), 3e5];
  const [hand, composed] = [byHand(make(1)), flow(...make(1))];
  compare(() => one(hand, n), () => other(composed, n), n);
} else if (scenario === "fresh" || scenario === "varied") {
  const makers = Array.from({ length: scenario === "fresh" ? 1 : 64 }, (_, k) => makeSteps(200 + k));
  const [one, other, n] = [callMany(), callMany(), 1e5];
  const hand = Array.from({ length: 1024 }, (_, k) => byHand(makers[k % makers.length](k)));
  const composed = Array.from({ length: 1024 }, (_, k) => flow(...makers[k % makers.length](k)));
  compare(() => one(hand, n), () => other(composed, n), n);
} else {
  const n = 3e4;
  const hand = program(letters, `return (x) => ${nested};`);
  compare(build(hand)(n), build(flow)(n), n, 40);
}
