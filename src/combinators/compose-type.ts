import type { ArgumentList } from "../traits/argument-list.js";
import type { Combined } from "./combined.js";
import type { ComposeOnce } from "./compose-once-type.js";
import type { Alive } from "./part.js";

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
  <Args extends ArgumentList, Output, Slots1>(
    first: { (this: void, ...args: Args): Output; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
  ): Combined<{ args: Args; output: Output; argument1: Slots1 }>;
  /** Composes two functions that can be called again and again. */
  <Args extends ArgumentList, First, Output, Slots1, Slots2>(
    first: { (this: void, value: First): Output; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    second: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
  ): Combined<{ args: Args; output: Output; argument1: Slots2; argument2: Slots1 }>;
  /** Composes three functions that can be called again and again. */
  <Args extends ArgumentList, First, Second, Output, Slots1, Slots2, Slots3>(
    first: { (this: void, value: Second): Output; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    second: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    third: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
  ): Combined<{ args: Args; output: Output; argument1: Slots3; argument2: Slots2; argument3: Slots1 }>;
  /** Composes four functions that can be called again and again. */
  <Args extends ArgumentList, First, Second, Third, Output, Slots1, Slots2, Slots3, Slots4>(
    first: { (this: void, value: Third): Output; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    second: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    third: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    fourth: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
  ): Combined<{
    args: Args;
    output: Output;
    argument1: Slots4;
    argument2: Slots3;
    argument3: Slots2;
    argument4: Slots1;
  }>;
  /** Composes five functions that can be called again and again. */
  <Args extends ArgumentList, First, Second, Third, Fourth, Output, Slots1, Slots2, Slots3, Slots4, Slots5>(
    first: { (this: void, value: Fourth): Output; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> },
    second: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    third: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    fourth: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    fifth: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
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
  >(
    first: { (this: void, value: Fifth): Output; readonly "~impl"?: Slots6; readonly "~life"?: Alive<Slots6> },
    second: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> },
    third: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    fourth: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    fifth: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    sixth: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
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
  >(
    first: { (this: void, value: Sixth): Output; readonly "~impl"?: Slots7; readonly "~life"?: Alive<Slots7> },
    second: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~life"?: Alive<Slots6> },
    third: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> },
    fourth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    fifth: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    sixth: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    seventh: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
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
  >(
    first: { (this: void, value: Seventh): Output; readonly "~impl"?: Slots8; readonly "~life"?: Alive<Slots8> },
    second: { (this: void, value: Sixth): Seventh; readonly "~impl"?: Slots7; readonly "~life"?: Alive<Slots7> },
    third: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~life"?: Alive<Slots6> },
    fourth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> },
    fifth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    sixth: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    seventh: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    eighth: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
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
  >(
    first: { (this: void, value: Eighth): Output; readonly "~impl"?: Slots9; readonly "~life"?: Alive<Slots9> },
    second: { (this: void, value: Seventh): Eighth; readonly "~impl"?: Slots8; readonly "~life"?: Alive<Slots8> },
    third: { (this: void, value: Sixth): Seventh; readonly "~impl"?: Slots7; readonly "~life"?: Alive<Slots7> },
    fourth: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~life"?: Alive<Slots6> },
    fifth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> },
    sixth: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    seventh: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    eighth: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    ninth: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
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
  >(
    first: { (this: void, value: Ninth): Output; readonly "~impl"?: Slots10; readonly "~life"?: Alive<Slots10> },
    second: { (this: void, value: Eighth): Ninth; readonly "~impl"?: Slots9; readonly "~life"?: Alive<Slots9> },
    third: { (this: void, value: Seventh): Eighth; readonly "~impl"?: Slots8; readonly "~life"?: Alive<Slots8> },
    fourth: { (this: void, value: Sixth): Seventh; readonly "~impl"?: Slots7; readonly "~life"?: Alive<Slots7> },
    fifth: { (this: void, value: Fifth): Sixth; readonly "~impl"?: Slots6; readonly "~life"?: Alive<Slots6> },
    sixth: { (this: void, value: Fourth): Fifth; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> },
    seventh: { (this: void, value: Third): Fourth; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> },
    eighth: { (this: void, value: Second): Third; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> },
    ninth: { (this: void, value: First): Second; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> },
    tenth: { (this: void, ...args: Args): First; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> },
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
