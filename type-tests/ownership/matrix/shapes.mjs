// Which way control takes between the move and the next use: the shapes of the ownership matrix.
//
// CONSUME, USE and RENEW stand for statements. A line `//? moved` or `//? possibly` says what the
// next line is, were everything seen; a shape without one is a program that must compile.

/**
 * A way of control.
 *
 * @typedef {object} Shape
 * @property {"line" | "join" | "loop" | "created" | "createdAfterJoin"} needs what the checker must be able
 *   to follow for this shape: a straight line, meeting paths, the head of a loop, into a closure that
 *   is created after the move
 * @property {string} text
 */

const shape = (needs, text) => ({ needs, text: text.trim() });

/** @type {Record<string, Shape>} */
export const shapes = {
  straightLine: shape("line", "CONSUME\n//? moved\nUSE"),
  readOutput: shape("line", "CONSUME\nuse(OUTPUT);"),
  block: shape("line", "{\n  CONSUME\n}\n//? moved\nUSE"),
  comma: shape("line", "CALL, other();\n//? moved\nUSE"),
  useInBranch: shape("line", "CONSUME\nif (coin()) {\n  //? moved\n  USE\n}"),
  useInElse: shape("line", "CONSUME\nif (coin()) other();\nelse {\n  //? moved\n  USE\n}"),

  ifThen: shape("join", "if (coin()) CONSUME\n//? possibly\nUSE"),
  ifElseOther: shape("join", "if (coin()) CONSUME\nelse other();\n//? possibly\nUSE"),
  elseOnly: shape("join", "if (coin()) other();\nelse CONSUME\n//? possibly\nUSE"),
  ifThenLater: shape("join", "if (coin()) CONSUME\nother();\nif (coin()) other();\n//? possibly\nUSE"),
  sameCondition: shape("join", "const heads = coin();\nif (heads) CONSUME\nif (!heads) {\n  //? possibly\n  USE\n}"),
  elseIfOpen: shape("join", "if (n === 1) CONSUME\nelse if (n === 2) CONSUME\n//? possibly\nUSE"),
  nestedIf: shape("join", "if (coin()) {\n  if (coin()) {\n    CONSUME\n  }\n}\n//? possibly\nUSE"),
  bothBranches: shape("line", "if (coin()) CONSUME\nelse CONSUME\n//? moved\nUSE"),
  allBranches: shape("line", "if (n === 1) CONSUME\nelse if (n === 2) CONSUME\nelse CONSUME\n//? moved\nUSE"),
  oneInEachBranch: shape("line", "if (coin()) CONSUME\nelse USE"),

  ifReturn: shape("line", "if (coin()) {\n  CONSUME\n  return;\n}\nUSE"),
  elseReturn: shape("line", "if (coin()) {\n  CONSUME\n} else {\n  return;\n}\n//? moved\nUSE"),
  earlyReturn: shape("line", "if (coin()) return;\nCONSUME\n//? moved\nUSE"),
  ifThrow: shape("line", "if (coin()) {\n  CONSUME\n  throw new Error();\n}\nUSE"),
  elseThrow: shape("line", "if (coin()) {\n  CONSUME\n} else {\n  throw new Error();\n}\n//? moved\nUSE"),

  switchOneCase: shape("join", "switch (n) {\n  case 1:\n    CONSUME\n    break;\n  case 2:\n    other();\n}\n//? possibly\nUSE"),
  switchNoDefault: shape("join", "switch (n) {\n  case 1:\n    CONSUME\n    break;\n  case 2:\n    CONSUME\n}\n//? possibly\nUSE"),
  switchDefault: shape("line", "switch (n) {\n  case 1:\n    CONSUME\n    break;\n  default:\n    CONSUME\n}\n//? moved\nUSE"),
  switchFallthrough: shape("join", "switch (n) {\n  case 1:\n    CONSUME\n  case 2:\n    //? possibly\n    USE\n}"),
  switchBreaks: shape("line", "switch (n) {\n  case 1:\n    CONSUME\n    break;\n  case 2:\n    USE\n}"),
  switchReturn: shape("line", "switch (n) {\n  case 1:\n    CONSUME\n    return;\n  case 2:\n    other();\n}\nUSE"),
  switchDefaultReturn: shape("line", "switch (n) {\n  case 1:\n    CONSUME\n    break;\n  default:\n    return;\n}\n//? moved\nUSE"),
  useInCase: shape("line", "CONSUME\nswitch (n) {\n  case 1:\n    //? moved\n    USE\n}"),

  tryCatch: shape("join", "try {\n  CONSUME\n} catch {\n  other();\n}\n//? possibly\nUSE"),
  tryCatchReturn: shape("line", "try {\n  CONSUME\n} catch {\n  return;\n}\n//? moved\nUSE"),
  tryFinally: shape("line", "try {\n  CONSUME\n} finally {\n  other();\n}\n//? moved\nUSE"),
  consumeInCatch: shape("join", "try {\n  other();\n} catch {\n  CONSUME\n}\n//? possibly\nUSE"),
  consumeInFinally: shape("line", "try {\n  other();\n} finally {\n  CONSUME\n}\n//? moved\nUSE"),
  tryAndCatch: shape("line", "try {\n  other();\n  CONSUME\n} catch (error) {\n  throw error;\n}\n//? moved\nUSE"),
  useInTry: shape("line", "CONSUME\ntry {\n  //? moved\n  USE\n} catch {\n  other();\n}"),
  useInCatchAfterMove: shape("line", "CONSUME\ntry {\n  other();\n} catch {\n  //? moved\n  USE\n}"),

  whileBody: shape("loop", "while (coin()) {\n  //? possibly\n  CONSUME\n}"),
  whileBreak: shape("join", "while (coin()) {\n  CONSUME\n  break;\n}\n//? possibly\nUSE"),
  whileReturn: shape("line", "while (coin()) {\n  CONSUME\n  return;\n}\nUSE"),
  whileContinue: shape("loop", "while (coin()) {\n  if (coin()) {\n    //? possibly\n    CONSUME\n    continue;\n  }\n  return;\n}"),
  whileTrueBreak: shape("line", "while (true) {\n  if (coin()) {\n    CONSUME\n    break;\n  }\n}\n//? moved\nUSE"),
  useInWhile: shape("line", "CONSUME\nwhile (coin()) {\n  //? moved\n  USE\n}"),
  forBody: shape("loop", "for (let i = 0; i < n; i++) {\n  //? possibly\n  CONSUME\n}"),
  forBreak: shape("join", "for (let i = 0; i < n; i++) {\n  CONSUME\n  break;\n}\n//? possibly\nUSE"),
  forOfBody: shape("loop", "for (const item of items) {\n  use(item);\n  //? possibly\n  CONSUME\n}"),
  forOfBreak: shape("join", "for (const item of items) {\n  use(item);\n  CONSUME\n  break;\n}\n//? possibly\nUSE"),
  forOfReturn: shape("line", "for (const item of items) {\n  use(item);\n  CONSUME\n  return;\n}\nUSE"),
  forInBody: shape("loop", "for (const key in items) {\n  use(key);\n  //? possibly\n  CONSUME\n}"),
  doBody: shape("loop", "do {\n  //? possibly\n  CONSUME\n} while (coin());"),
  doBreak: shape("line", "do {\n  CONSUME\n  break;\n} while (coin());\n//? moved\nUSE"),
  labelledBreak: shape("join", "outer: for (const row of items) {\n  use(row);\n  for (const item of items) {\n    use(item);\n    CONSUME\n    break outer;\n  }\n}\n//? possibly\nUSE"),
  labelledContinue: shape("loop", "outer: for (const row of items) {\n  use(row);\n  for (const item of items) {\n    use(item);\n    //? possibly\n    CONSUME\n    continue outer;\n  }\n}"),
  labelledBlock: shape("join", "block: {\n  if (coin()) break block;\n  CONSUME\n}\n//? possibly\nUSE"),
  labelledBlockAfter: shape("line", "block: {\n  CONSUME\n  if (coin()) break block;\n  other();\n}\n//? moved\nUSE"),

  renewed: shape("line", "CONSUME\nRENEW\nUSE"),
  renewedTwice: shape("line", "CONSUME\nRENEW\nCONSUME\n//? moved\nUSE"),
  renewedInBranch: shape("join", "CONSUME\nif (coin()) RENEW\n//? possibly\nUSE"),
  renewedAfterBranch: shape("line", "if (coin()) CONSUME\nRENEW\nUSE"),
  renewedInBothBranches: shape("line", "CONSUME\nif (coin()) RENEW\nelse RENEW\nUSE"),
  renewedInLoop: shape("line", "while (coin()) {\n  CONSUME\n  RENEW\n}\nUSE"),
  renewedInLoopSometimes: shape("loop", "while (coin()) {\n  //? possibly\n  CONSUME\n  if (coin()) RENEW\n}"),

  arrowAfterMove: shape("created", "CONSUME\nuse(() => {\n  //? moved\n  USE\n});"),
  arrowAfterBranch: shape("createdAfterJoin", "if (coin()) CONSUME\nuse(() => {\n  //? possibly\n  USE\n});"),
};
