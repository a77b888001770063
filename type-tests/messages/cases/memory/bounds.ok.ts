// One function per bound, for values and for closures, that the other fixtures call.
import type { Clone, Copy, Fn, Send, Static, Sync } from "fn-traits";

export declare function cloned(value: Clone): void;
export declare function copied(value: Copy): void;
export declare function sent(value: Send): void;
export declare function shared(value: Sync): void;
export declare function kept(value: Static): void;
export declare function spawned<Output>(task: Fn<[], Output> & Send & Static): Output;
export declare function sharedTask<Output>(task: Fn<[], Output> & Sync): Output;
export declare function clonedTask<Output>(task: Fn<[], Output> & Clone): Output;
export declare function copiedTask<Output>(task: Fn<[], Output> & Copy): Output;
