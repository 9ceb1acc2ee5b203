import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunkNamer } from "./src/pipeline/chunks.ts";
import { servedPage } from "./src/pipeline/served-page.ts";
import { atlasData } from "./src/pipeline/vite-plugin.ts";

export default defineConfig({
  // Relative addresses: the built site works from any folder of any host.
  base: "./",
  // In order: the data is published before the page is rendered from it.
  plugins: [atlasData(), react(), servedPage({ publishedDir: "public/data/v1" })],
  build: {
    target: "es2022",
    sourcemap: true,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: chunkNamer({ atlas: "/src/app/start.tsx" }) }] } },
    },
  },
  worker: { format: "es" },
});
