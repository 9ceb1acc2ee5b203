import { searchService } from "./search-service.ts";

// The worker's whole script: search.ts starts it.
const receive = searchService((message) => self.postMessage(message));
self.addEventListener("message", ({ data }) => receive(data));
