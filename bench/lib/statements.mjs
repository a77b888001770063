// The statements that are timed: what an arrow function takes to check, and the closure that stands for it.

/** Statement `i`: an arrow function that reads one variable and changes another. */
export const arrow = (i) => `let c${i} = 0; const d${i} = ${i}; const v${i} = (x: number) => (c${i} += x + d${i});`;

/** Statement `i`: the same as a closure. */
export const closure = (i) =>
  `const c${i} = place(0), d${i} = ${i}; const v${i} = closure({ counter: mut(c${i}), delta: ref(d${i}) }).fnMut(({ counter, delta }, x: number) => (counter.value += x + delta.value));`;

/** Statement `i` in a function of its own. */
export const inFunction = (statement, i) => `export function g${i}() { ${statement(i)} return v${i}; }`;
