import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests read like a user's program, and run against the sources.
    alias: [
      { find: /^fn-traits$/, replacement: source("index.ts") },
      { find: /^fn-traits\/(.+)$/, replacement: source("$1/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.{ts,mjs}", "src/**/*.test.ts"],
    exclude: ["test/package/**"],
    // Property tests draw a fresh seed for each run and print it when they fail.
    testTimeout: 20_000,
    restoreMocks: true,
  },
});
