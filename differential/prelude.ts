// The bounded functions of the generated programs, as prelude.rs has them.
import { type Copy, type Fn, type FnMut, type FnOnce } from "fn-traits";

/** An opaque condition. */
export declare const cond: boolean;

export declare function callFn(f: Fn<[], unknown>): number;
export declare function callMut(f: FnMut<[], unknown>): number;
export declare function callOnce(f: FnOnce<[], unknown>): number;
export declare function callFn1(f: Fn<[number], unknown>): number;
export declare function callMut1(f: FnMut<[number], unknown>): number;
export declare function callOnce1(f: FnOnce<[number], unknown>): number;
export declare function wantCopy(f: Copy): number;
