import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunkGroups } from "./src/pipeline/chunks.ts";
import { servedPage } from "./src/pipeline/served-page.ts";
import { atlasData } from "./src/pipeline/vite-plugin.ts";

export default defineConfig({
  // Relative addresses: the built site works from any folder of any host.
  base: "./",
  // what is not there is a 404, not the page: a missing part is then known as missing
  appType: "mpa",
  // In order: the data is published before the page is rendered from it.
  plugins: [atlasData(), react(), servedPage({ publishedDir: "public/data/v1" })],
  build: {
    target: "es2022",
    sourcemap: true,
    // every browser named in the README knows it
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["index.html", "embed.html"],
      output: {
        codeSplitting: {
          groups: [
            // what the pages themselves run, before anything is asked for
            { name: "first-paint", test: /first-paint|first-records|preload-helper/, priority: 9 },
            ...chunkGroups(
              { atlas: "/src/app/start.tsx", embed: "/src/app/embed-start.tsx" },
              /\/src\/(ui\/(panel|share)|screens\/embed\/agreement-text)/,
            ),
          ],
        },
      },
    },
  },
  // as a host of embeds sends them (README, hosting)
  preview: {
    cors: false,
    headers: { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff" },
  },
  worker: { format: "es" },
});
