import { clone, once } from "./bound.js";

//! E0277 captured variable `counter`
clone(once);
