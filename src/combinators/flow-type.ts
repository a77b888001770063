import type { Denied } from "../ownership/consumable.js";
import type { ArgumentList } from "../traits/argument-list.js";
import type { Combined } from "./combined.js";
import type { FlowOnce } from "./flow-once-type.js";

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
  <Args extends ArgumentList, Output, Slots1, State1 = string>(
    first: { (this: void, ...args: Args): Output; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): Combined<{ args: Args; output: Output; step1: Slots1 }>;
  /** Composes two steps that can be called again and again. */
  <Args extends ArgumentList, First, Output, Slots1, Slots2, State1 = string, State2 = string>(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: { (this: void, value: First): Output; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
  ): Combined<{ args: Args; output: Output; step1: Slots1; step2: Slots2 }>;
  /** Composes three steps that can be called again and again. */
  <Args extends ArgumentList, First, Second, Output, Slots1, Slots2, Slots3, State1 = string, State2 = string, State3 = string>(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    third: { (this: void, value: Second): Output; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
  ): Combined<{ args: Args; output: Output; step1: Slots1; step2: Slots2; step3: Slots3 }>;
  /** Composes four steps that can be called again and again. */
  <Args extends ArgumentList, First, Second, Third, Output, Slots1, Slots2, Slots3, Slots4, State1 = string, State2 = string, State3 = string, State4 = string>(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    fourth: { (this: void, value: Third): Output; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
  ): Combined<{ args: Args; output: Output; step1: Slots1; step2: Slots2; step3: Slots3; step4: Slots4 }>;
  /** Composes five steps that can be called again and again. */
  <Args extends ArgumentList, First, Second, Third, Fourth, Output, Slots1, Slots2, Slots3, Slots4, Slots5, State1 = string, State2 = string, State3 = string, State4 = string, State5 = string>(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    fifth: { (this: void, value: Fourth): Output; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
  >(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    fifth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
    sixth: { (this: void, value: Fifth): Output; readonly "~impl"?: Slots6; readonly "~state"?: State6 | "moved"; readonly "~moved"?: Denied<State6> },
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
  >(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    fifth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
    sixth: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~state"?: State6 | "moved"; readonly "~moved"?: Denied<State6> },
    seventh: { (this: void, value: Sixth): Output; readonly "~impl"?: Slots7; readonly "~state"?: State7 | "moved"; readonly "~moved"?: Denied<State7> },
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
    State8 = string,
  >(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    fifth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
    sixth: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~state"?: State6 | "moved"; readonly "~moved"?: Denied<State6> },
    seventh: { (this: void, value: Sixth): Seventh; readonly "~impl"?: Slots7; readonly "~state"?: State7 | "moved"; readonly "~moved"?: Denied<State7> },
    eighth: { (this: void, value: Seventh): Output; readonly "~impl"?: Slots8; readonly "~state"?: State8 | "moved"; readonly "~moved"?: Denied<State8> },
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
    State8 = string,
    State9 = string,
  >(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    fifth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
    sixth: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~state"?: State6 | "moved"; readonly "~moved"?: Denied<State6> },
    seventh: { (this: void, value: Sixth): Seventh; readonly "~impl"?: Slots7; readonly "~state"?: State7 | "moved"; readonly "~moved"?: Denied<State7> },
    eighth: { (this: void, value: Seventh): Eighth; readonly "~impl"?: Slots8; readonly "~state"?: State8 | "moved"; readonly "~moved"?: Denied<State8> },
    ninth: { (this: void, value: Eighth): Output; readonly "~impl"?: Slots9; readonly "~state"?: State9 | "moved"; readonly "~moved"?: Denied<State9> },
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
    State8 = string,
    State9 = string,
    State10 = string,
  >(
    first: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    fifth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
    sixth: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~state"?: State6 | "moved"; readonly "~moved"?: Denied<State6> },
    seventh: { (this: void, value: Sixth): Seventh; readonly "~impl"?: Slots7; readonly "~state"?: State7 | "moved"; readonly "~moved"?: Denied<State7> },
    eighth: { (this: void, value: Seventh): Eighth; readonly "~impl"?: Slots8; readonly "~state"?: State8 | "moved"; readonly "~moved"?: Denied<State8> },
    ninth: { (this: void, value: Eighth): Ninth; readonly "~impl"?: Slots9; readonly "~state"?: State9 | "moved"; readonly "~moved"?: Denied<State9> },
    tenth: { (this: void, value: Ninth): Output; readonly "~impl"?: Slots10; readonly "~state"?: State10 | "moved"; readonly "~moved"?: Denied<State10> },
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
