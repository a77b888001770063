// How often each statement is proposed, and each fault asked for.

/** How often each statement is proposed. */
export const common = {
  ...{ let: 9, declare: 2, bind: 12, clone: 3, read: 8, assign: 5, set: 5, update: 4, mutate: 6, push: 8, drop: 3 },
  ...{ closure: 20, fn: 1, call: 12, callInto: 3, pass: 6, passInto: 2, passInline: 4, boxed: 5, fnPtr: 1, spawn: 1, spawnInline: 2, list: 5 },
  ...{ block: 3, if: 4, loop: 3, exit: 2 },
};

/** What can have the faults of a place that is on loan. */
export const borrows = { closure: 8, bind: 5, read: 2, assign: 3, update: 2, mutate: 3, drop: 3, call: 8, boxed: 3, passInline: 2, callInto: 1, pass: 3 };
/** What can have the faults of a place behind `&mut`. */
export const throughReference = { bind: 6, closure: 10, call: 8, mutate: 2, read: 2, assign: 2, pass: 2 };
/** The faults that are asked for: how often, and the statements that can have them. */
export const wanted = {
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
  E0521: [4, { bind: 3, closure: 8, passInline: 2 }],
  none: [6, { closure: 8, passInline: 3 }],
};
/** They stop rustc before it comes to borrows. */
export const early = ["E0308", "E0057", "E0277", "E0525", "E0434", "E0618", "E0631"];
