import { once } from "node:events";
import { request } from "node:http";
import type { Duplex } from "node:stream";
import type { HotPayload, ViteDevServer } from "vite";

/** A page as Vite's development server knows it: the socket on which it hears of changes. */
export interface OpenPage {
  /** Every payload so far, `connected` first. */
  heard: HotPayload[];
  /** Resolves when a payload that answers the description has come, now or later. */
  hears: (what: (payload: HotPayload) => boolean) => Promise<void>;
  close: () => void;
}

/** Opens a page's socket. Node 20 has no WebSocket of its own; what a server sends is simple enough to read. */
export async function openPage(server: ViteDevServer): Promise<OpenPage> {
  const address = server.httpServer?.address();
  if (typeof address !== "object" || address === null) throw new Error("the server does not listen");
  const asking = request({
    host: "localhost",
    port: address.port,
    path: `/?token=${server.config.webSocketToken}`,
    headers: {
      Connection: "Upgrade",
      Upgrade: "websocket",
      "Sec-WebSocket-Key": Buffer.from("sixteen bytes!!!").toString("base64"),
      "Sec-WebSocket-Version": "13",
      "Sec-WebSocket-Protocol": "vite-hmr",
    },
  });
  asking.end();
  const [, socket, head]: [unknown, Duplex, Buffer] = await new Promise((resolve, reject) => {
    asking.on("upgrade", (...answer) => resolve(answer));
    asking.on("error", reject);
  });
  const heard: HotPayload[] = [];
  let bytes = head;
  const take = (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let frame = frameOf(bytes); frame !== null; frame = frameOf(bytes)) {
      bytes = bytes.subarray(frame.end);
      heard.push(JSON.parse(frame.text));
      socket.emit("payload");
    }
  };
  socket.on("data", take);
  take(Buffer.alloc(0));
  return {
    heard,
    hears: async (what) => {
      while (!heard.some(what)) await once(socket, "payload");
    },
    close: () => socket.destroy(),
  };
}

/** The first whole text frame (RFC 6455, 5.2) of what a server sent; a server does not mask. */
function frameOf(bytes: Buffer): { text: string; end: number } | null {
  if (bytes.length < 2) return null;
  const short = bytes.readUInt8(1) & 127;
  const begin = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < begin) return null;
  const length =
    short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  if (bytes.length < begin + length) return null;
  return { text: bytes.toString("utf8", begin, begin + length), end: begin + length };
}
