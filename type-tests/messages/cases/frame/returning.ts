// What is returned: a closure as `impl` of a bound, a box, the result of a function.
import { boxed, type Fn, type FnMut } from "fn-traits";
import { frame, type } from "fn-traits/frame";

const wrap = (f: Fn<[], number>): Fn<[], number> => f;
const start = () => frame().let("x", 1).let("mut n", 1);

// Written there, a closure that borrows is E0373; in a local E0597, and in a function's argument E0373 again.
start().returnMoveClosure(type<Fn<[], number>>(), function* ({ x }) { return yield* x; });
//! E0373 the closure that is returned may outlive the current function, but it borrows local variable `x`
start().returnClosure(type<Fn<[], number>>(), function* ({ x }) { return yield* x; });
//! E0597 what is returned borrows local variable `x`
start().closure("c", function* ({ x }) { return yield* x; }).return("c");
start().passMoveClosureInto("c", wrap, function* ({ x }) { return yield* x; }).return("c");
//! E0597 what is returned borrows local variable `x`
start().passClosureInto("c", wrap, function* ({ x }) { return yield* x; }).return("c");
start().moveClosure("c", function* ({ x }) { return yield* x; }).returnPass(wrap, "c");
//! E0373 may outlive the current function, but it borrows local variable `x`
start().closure("c", function* ({ x }) { return yield* x; }).returnPass(wrap, "c");
start().returnPassMoveClosure(wrap, function* ({ x }) { return yield* x; });
//! E0373 may outlive the current function, but it borrows local variable `x`
start().returnPassClosure(wrap, function* ({ x }) { return yield* x; });
//! E0597 what is returned borrows local variable `x`
start().bind("r", "&x").returnMoveClosure(type<Fn<[], number>>(), function* ({ r }) { return yield* r.deref; });

// A closure that is written there takes its kind from the bound.
start().returnMoveClosure(type<FnMut<[], void>>(), function* ({ n }) { yield* n.update((n) => n + 1); });
//! E0594 cannot assign to `n`
start().returnMoveClosure(type<Fn<[], void>>(), function* ({ n }) { yield* n.update((n) => n + 1); });

// A struct holds what its fields hold; a box too, and `'static` ones hold nothing.
//! E0597 what is returned borrows local variable `x`
start().closure("c", function* ({ x }) { return yield* x; }).struct("s", ["f", "c"]).return("s");
//! E0515 cannot return a value that references local variable `x`
start().struct("s", ["f", "&x"]).return("s");
start().moveClosure("c", function* ({ x }) { return yield* x; }).boxed("b", "Fn + 'static", "c").end();
//! E0597 what is returned borrows local variable `x`
start().closure("c", function* ({ x }) { return yield* x; }).boxed("b", "Fn + 'static", "c").end();

// Two paths return one type.
export const different = (cold: boolean) => {
  start()
    .if(cold, (f) => f.returnPassMoveClosure(boxed<Fn<[], number>>, function* ({ x }) { return yield* x; }))
    .returnPassMoveClosure(boxed<Fn<[], number>>, function* () { return 2; });
  start()
    .if(cold, (f) => f.returnMoveClosure(type<Fn<[], number>>(), function* ({ x }) { return yield* x; }))
    //! E0308 another path returns another closure
    .returnMoveClosure(type<Fn<[], number>>(), function* () { return 2; });
  start().if(
    cold,
    (f) => f.returnMoveClosure(type<Fn<[], number>>(), function* ({ x }) { return yield* x; }),
    //! E0308 another path returns another closure
    (f) => f.returnMoveClosure(type<Fn<[], number>>(), function* () { return 2; }),
  );
  start().moveClosure("c", function* ({ x }) { return yield* x; }).if(cold, (f) => f.return("c")).return("c");
  start()
    .moveClosure("c", function* ({ x }) { return yield* x; })
    .moveClosure("d", function* ({ x }) { return yield* x; })
    .if(cold, (f) => f.return("c"))
    //! E0308 another path returns another closure
    .return("d");
};
