import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Set before the workers start, so that a date never depends on where a test runs.
process.env.TZ = "UTC";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "**/node_modules/**"],
    // Two busy cores are slow, and that is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: "tests/.reports/unit.json" },
  },
});
