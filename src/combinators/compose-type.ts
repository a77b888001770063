import type { Denied } from "../ownership/consumable.js";
import type { ArgumentList } from "../traits/argument-list.js";
import type { Combined } from "./combined.js";
import type { ComposeOnce } from "./compose-once-type.js";

/**
 * The signatures of `compose` for functions that can all be called again and again; those of {@link ComposeOnce}
 * come after them.
 *
 * The parameters are spelled out where an alias would be shorter: a type literal is instantiated once
 * and whole, an alias with each of its arguments, and a composition of three functions must cost
 * little more than one without traits.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnMut.html
 */
export interface Compose extends ComposeOnce {
  /** Takes one function that can be called again and again. */
  <Args extends ArgumentList, Output, Slots1, State1 = string>(
    first: { (this: void, ...args: Args): Output; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): Combined<{ args: Args; output: Output; argument1: Slots1 }>;
  /** Composes two functions that can be called again and again. */
  <Args extends ArgumentList, First, Output, Slots1, Slots2, State1 = string, State2 = string>(
    first: { (this: void, value: First): Output; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    second: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): Combined<{ args: Args; output: Output; argument1: Slots2; argument2: Slots1 }>;
  /** Composes three functions that can be called again and again. */
  <Args extends ArgumentList, First, Second, Output, Slots1, Slots2, Slots3, State1 = string, State2 = string, State3 = string>(
    first: { (this: void, value: Second): Output; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    third: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): Combined<{ args: Args; output: Output; argument1: Slots3; argument2: Slots2; argument3: Slots1 }>;
  /** Composes four functions that can be called again and again. */
  <Args extends ArgumentList, First, Second, Third, Output, Slots1, Slots2, Slots3, Slots4, State1 = string, State2 = string, State3 = string, State4 = string>(
    first: { (this: void, value: Third): Output; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    second: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    third: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    fourth: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): Combined<{
    args: Args;
    output: Output;
    argument1: Slots4;
    argument2: Slots3;
    argument3: Slots2;
    argument4: Slots1;
  }>;
  /** Composes five functions that can be called again and again. */
  <Args extends ArgumentList, First, Second, Third, Fourth, Output, Slots1, Slots2, Slots3, Slots4, Slots5, State1 = string, State2 = string, State3 = string, State4 = string, State5 = string>(
    first: { (this: void, value: Fourth): Output; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
    second: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    fourth: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    fifth: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): Combined<{
    args: Args;
    output: Output;
    argument1: Slots5;
    argument2: Slots4;
    argument3: Slots3;
    argument4: Slots2;
    argument5: Slots1;
  }>;
  /** Composes six functions that can be called again and again. */
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
    first: { (this: void, value: Fifth): Output; readonly "~impl"?: Slots6; readonly "~state"?: State6 | "moved"; readonly "~moved"?: Denied<State6> },
    second: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
    third: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    fourth: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    fifth: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    sixth: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): Combined<{
    args: Args;
    output: Output;
    argument1: Slots6;
    argument2: Slots5;
    argument3: Slots4;
    argument4: Slots3;
    argument5: Slots2;
    argument6: Slots1;
  }>;
  /** Composes seven functions that can be called again and again. */
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
    first: { (this: void, value: Sixth): Output; readonly "~impl"?: Slots7; readonly "~state"?: State7 | "moved"; readonly "~moved"?: Denied<State7> },
    second: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~state"?: State6 | "moved"; readonly "~moved"?: Denied<State6> },
    third: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    fifth: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    sixth: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    seventh: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): Combined<{
    args: Args;
    output: Output;
    argument1: Slots7;
    argument2: Slots6;
    argument3: Slots5;
    argument4: Slots4;
    argument5: Slots3;
    argument6: Slots2;
    argument7: Slots1;
  }>;
  /** Composes eight functions that can be called again and again. */
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
    first: { (this: void, value: Seventh): Output; readonly "~impl"?: Slots8; readonly "~state"?: State8 | "moved"; readonly "~moved"?: Denied<State8> },
    second: { (this: void, value: Sixth): Seventh; readonly "~impl"?: Slots7; readonly "~state"?: State7 | "moved"; readonly "~moved"?: Denied<State7> },
    third: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~state"?: State6 | "moved"; readonly "~moved"?: Denied<State6> },
    fourth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
    fifth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    sixth: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    seventh: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    eighth: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): Combined<{
    args: Args;
    output: Output;
    argument1: Slots8;
    argument2: Slots7;
    argument3: Slots6;
    argument4: Slots5;
    argument5: Slots4;
    argument6: Slots3;
    argument7: Slots2;
    argument8: Slots1;
  }>;
  /** Composes nine functions that can be called again and again. */
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
    first: { (this: void, value: Eighth): Output; readonly "~impl"?: Slots9; readonly "~state"?: State9 | "moved"; readonly "~moved"?: Denied<State9> },
    second: { (this: void, value: Seventh): Eighth; readonly "~impl"?: Slots8; readonly "~state"?: State8 | "moved"; readonly "~moved"?: Denied<State8> },
    third: { (this: void, value: Sixth): Seventh; readonly "~impl"?: Slots7; readonly "~state"?: State7 | "moved"; readonly "~moved"?: Denied<State7> },
    fourth: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~state"?: State6 | "moved"; readonly "~moved"?: Denied<State6> },
    fifth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
    sixth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    seventh: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    eighth: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    ninth: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): Combined<{
    args: Args;
    output: Output;
    argument1: Slots9;
    argument2: Slots8;
    argument3: Slots7;
    argument4: Slots6;
    argument5: Slots5;
    argument6: Slots4;
    argument7: Slots3;
    argument8: Slots2;
    argument9: Slots1;
  }>;
  /** Composes ten functions that can be called again and again. */
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
    first: { (this: void, value: Ninth): Output; readonly "~impl"?: Slots10; readonly "~state"?: State10 | "moved"; readonly "~moved"?: Denied<State10> },
    second: { (this: void, value: Eighth): Ninth; readonly "~impl"?: Slots9; readonly "~state"?: State9 | "moved"; readonly "~moved"?: Denied<State9> },
    third: { (this: void, value: Seventh): Eighth; readonly "~impl"?: Slots8; readonly "~state"?: State8 | "moved"; readonly "~moved"?: Denied<State8> },
    fourth: { (this: void, value: Sixth): Seventh; readonly "~impl"?: Slots7; readonly "~state"?: State7 | "moved"; readonly "~moved"?: Denied<State7> },
    fifth: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~state"?: State6 | "moved"; readonly "~moved"?: Denied<State6> },
    sixth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
    seventh: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    eighth: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    ninth: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    tenth: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): Combined<{
    args: Args;
    output: Output;
    argument1: Slots10;
    argument2: Slots9;
    argument3: Slots8;
    argument4: Slots7;
    argument5: Slots6;
    argument6: Slots5;
    argument7: Slots4;
    argument8: Slots3;
    argument9: Slots2;
    argument10: Slots1;
  }>;
}
