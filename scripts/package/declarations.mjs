// The built declarations hold on their own: checked as a user's project with `skipLibCheck: false`
// would check them, on every compiler, in both formats, with no types but the language's.
import { mkdirSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { consumerCompilers } from "../lib/compilers.mjs";
import { compileProject } from "../lib/compile.mjs";
import { cache, root } from "../lib/process.mjs";
import { summary } from "../lib/report.mjs";

const folder = join(cache, "declarations");
mkdirSync(folder, { recursive: true });
const declarations = readdirSync(join(root, "dist"), { recursive: true }).filter((name) => /\.d\.c?ts$/.test(name));

let passed = 0;
let failed = 0;
for (const compiler of consumerCompilers) {
  for (const exactOptionalPropertyTypes of [true, false]) {
    const diagnostics = await compileProject(compiler, join(folder, "tsconfig.json"), {
      compilerOptions: {
        target: "ES2022",
        // A user need not know that closures are disposable.
        lib: ["ES2022"],
        module: "NodeNext",
        moduleResolution: "NodeNext",
        types: [],
        strict: true,
        skipLibCheck: false,
        exactOptionalPropertyTypes,
        noEmit: true,
      },
      files: declarations.map((name) => join(root, "dist", name)),
    });
    for (const { file, line, code, message } of diagnostics) {
      console.log(`${relative(root, file)}:${line}: ${code}: ${message} (TypeScript ${compiler.name}, exactOptionalPropertyTypes ${exactOptionalPropertyTypes})`);
    }
    const broken = new Set(diagnostics.map(({ file }) => file)).size;
    passed += declarations.length - broken;
    failed += broken;
  }
}
summary("declarations", passed, failed);
