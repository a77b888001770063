// The whole sentence of E0382, with and without a name, when every path moved and when one did.
import { callOnce, closure, drop, move, moved, type FnOnce } from "fn-traits";

declare function coin(): boolean;
declare function takeOnce(f: FnOnce<[], number>): void;
const make = () => closure({ list: move([1]) }).fnOnce(({ list }) => list.take().length);
const makeSend = () => closure("send", { list: move([1]) }).fnOnce(({ list }) => list.take().length);

const unnamed = make();
callOnce(unnamed);
//! E0382 use of moved value: this closure was consumed by an earlier call, drop or move; clone it before the move, or build a new one
callOnce(unnamed);

const named = makeSend();
drop(named);
//! E0382 use of moved value: `send` was consumed by an earlier call, drop or move; clone it before the move, or build a new one
callOnce(named);

const given = makeSend();
moved(given);
//! E0382 use of moved value: `send` was consumed by an earlier call, drop or move; clone it before the move, or build a new one
takeOnce(given);

const perhaps = make();
if (coin()) callOnce(perhaps);
//! E0382 use of possibly-moved value: this closure was moved on another path or in a previous iteration of the loop; clone it before the move, or build a new one
callOnce(perhaps);

const maybeSend = makeSend();
if (coin()) callOnce(maybeSend);
//! E0382 use of possibly-moved value: `send` was moved on another path or in a previous iteration of the loop; clone it before the move, or build a new one
drop(maybeSend);

// A bound knows one sentence only, that of the moved half.
const either = makeSend();
if (coin()) callOnce(either);
//! E0382 use of moved value: `send` was consumed by an earlier call, drop or move; clone it before the move, or build a new one
takeOnce(either);
