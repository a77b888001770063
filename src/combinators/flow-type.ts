import type { ArgumentList } from "../traits/argument-list.js";
import type { Combined } from "./combined.js";
import type { FlowOnce } from "./flow-once-type.js";
import type { Alive } from "./part.js";

/**
 * The signatures of `flow` for steps that can all be called again and again; those of {@link FlowOnce}
 * come after them.
 *
 * The parameters are spelled out where an alias would be shorter: a type literal is instantiated once
 * and whole, an alias with each of its arguments, and a composition of three functions must cost
 * little more than one without traits.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnMut.html
 */
export interface Flow extends FlowOnce {
  /** Takes one step that can be called again and again. */
  <Args extends ArgumentList, Output, Slots1>(
    first: { (this: void, ...args: Args): Output; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
  ): Combined<{ args: Args; output: Output; step1: Slots1 }>;
  /** Composes two steps that can be called again and again. */
  <Args extends ArgumentList, First, Output, Slots1, Slots2>(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
    second: { (this: void, value: First): Output; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
  ): Combined<{ args: Args; output: Output; step1: Slots1; step2: Slots2 }>;
  /** Composes three steps that can be called again and again. */
  <Args extends ArgumentList, First, Second, Output, Slots1, Slots2, Slots3>(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    third: { (this: void, value: Second): Output; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
  ): Combined<{ args: Args; output: Output; step1: Slots1; step2: Slots2; step3: Slots3 }>;
  /** Composes four steps that can be called again and again. */
  <Args extends ArgumentList, First, Second, Third, Output, Slots1, Slots2, Slots3, Slots4>(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    fourth: { (this: void, value: Third): Output; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
  ): Combined<{ args: Args; output: Output; step1: Slots1; step2: Slots2; step3: Slots3; step4: Slots4 }>;
  /** Composes five steps that can be called again and again. */
  <Args extends ArgumentList, First, Second, Third, Fourth, Output, Slots1, Slots2, Slots3, Slots4, Slots5>(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    fifth: { (this: void, value: Fourth): Output; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> },
  ): Combined<{
    args: Args;
    output: Output;
    step1: Slots1;
    step2: Slots2;
    step3: Slots3;
    step4: Slots4;
    step5: Slots5;
  }>;
  /** Composes six steps that can be called again and again. */
  <
    Args extends ArgumentList,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
  >(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    fifth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> },
    sixth: { (this: void, value: Fifth): Output; readonly "~impl"?: Slots6; readonly "~life"?: Alive<Slots6> },
  ): Combined<{
    args: Args;
    output: Output;
    step1: Slots1;
    step2: Slots2;
    step3: Slots3;
    step4: Slots4;
    step5: Slots5;
    step6: Slots6;
  }>;
  /** Composes seven steps that can be called again and again. */
  <
    Args extends ArgumentList,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
    Slots7,
  >(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    fifth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> },
    sixth: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~life"?: Alive<Slots6> },
    seventh: { (this: void, value: Sixth): Output; readonly "~impl"?: Slots7; readonly "~life"?: Alive<Slots7> },
  ): Combined<{
    args: Args;
    output: Output;
    step1: Slots1;
    step2: Slots2;
    step3: Slots3;
    step4: Slots4;
    step5: Slots5;
    step6: Slots6;
    step7: Slots7;
  }>;
  /** Composes eight steps that can be called again and again. */
  <
    Args extends ArgumentList,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Seventh,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
    Slots7,
    Slots8,
  >(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    fifth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> },
    sixth: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~life"?: Alive<Slots6> },
    seventh: { (this: void, value: Sixth): Seventh; readonly "~impl"?: Slots7; readonly "~life"?: Alive<Slots7> },
    eighth: { (this: void, value: Seventh): Output; readonly "~impl"?: Slots8; readonly "~life"?: Alive<Slots8> },
  ): Combined<{
    args: Args;
    output: Output;
    step1: Slots1;
    step2: Slots2;
    step3: Slots3;
    step4: Slots4;
    step5: Slots5;
    step6: Slots6;
    step7: Slots7;
    step8: Slots8;
  }>;
  /** Composes nine steps that can be called again and again. */
  <
    Args extends ArgumentList,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Seventh,
    Eighth,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
    Slots7,
    Slots8,
    Slots9,
  >(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    fifth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> },
    sixth: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~life"?: Alive<Slots6> },
    seventh: { (this: void, value: Sixth): Seventh; readonly "~impl"?: Slots7; readonly "~life"?: Alive<Slots7> },
    eighth: { (this: void, value: Seventh): Eighth; readonly "~impl"?: Slots8; readonly "~life"?: Alive<Slots8> },
    ninth: { (this: void, value: Eighth): Output; readonly "~impl"?: Slots9; readonly "~life"?: Alive<Slots9> },
  ): Combined<{
    args: Args;
    output: Output;
    step1: Slots1;
    step2: Slots2;
    step3: Slots3;
    step4: Slots4;
    step5: Slots5;
    step6: Slots6;
    step7: Slots7;
    step8: Slots8;
    step9: Slots9;
  }>;
  /** Composes ten steps that can be called again and again. */
  <
    Args extends ArgumentList,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Seventh,
    Eighth,
    Ninth,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
    Slots7,
    Slots8,
    Slots9,
    Slots10,
  >(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    fifth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> },
    sixth: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~life"?: Alive<Slots6> },
    seventh: { (this: void, value: Sixth): Seventh; readonly "~impl"?: Slots7; readonly "~life"?: Alive<Slots7> },
    eighth: { (this: void, value: Seventh): Eighth; readonly "~impl"?: Slots8; readonly "~life"?: Alive<Slots8> },
    ninth: { (this: void, value: Eighth): Ninth; readonly "~impl"?: Slots9; readonly "~life"?: Alive<Slots9> },
    tenth: { (this: void, value: Ninth): Output; readonly "~impl"?: Slots10; readonly "~life"?: Alive<Slots10> },
  ): Combined<{
    args: Args;
    output: Output;
    step1: Slots1;
    step2: Slots2;
    step3: Slots3;
    step4: Slots4;
    step5: Slots5;
    step6: Slots6;
    step7: Slots7;
    step8: Slots8;
    step9: Slots9;
    step10: Slots10;
  }>;
}
