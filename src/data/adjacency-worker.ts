import { adjacencyService } from "./adjacency-service.ts";

// The worker's whole script: adjacency.ts starts it.
const receive = adjacencyService((message) => self.postMessage(message));
self.addEventListener("message", ({ data }) => receive(data));
