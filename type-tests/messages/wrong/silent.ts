// Announces nothing, has nothing, and is not called *.ok.ts.
import { clone, fine } from "./bound.js";

clone(fine);
