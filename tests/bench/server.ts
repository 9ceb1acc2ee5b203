import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const mediaTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};
const isText = (type: string): boolean => !/^(image\/png|font\/)/.test(type);

const compress = promisify(brotliCompress);

/** A server of folders on this machine, until it is closed. */
export interface Server {
  origin: string;
  close: () => void;
}

interface Served {
  /** whether pages are told to keep to themselves (COOP, COEP), without which a browser does not tell their memory */
  isolated?: boolean;
  /** quality (0…11) of the compression of texts; null: none */
  brotli: number | null;
  /** 0: a free one */
  port?: number;
  /** the text of an address that takes the place of a file; null: the file counts */
  textOf?: (address: string) => string | null;
}

/**
 * Serves folders, each under an address that begins and ends with "/"; the longest that fits wins. Texts go out in brotli,
 * made at the first request and kept in memory.
 */
export async function serve(
  folders: Readonly<Record<string, string>>,
  { brotli, port = 0, textOf, isolated = false }: Served,
): Promise<Server> {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const alone = isolated
    ? { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" }
    : {};
  const compressed = new Map<string, Promise<Buffer>>();
  const fileOf = (address: string): string | null => {
    const path = normalize(decodeURIComponent(new URL(address, "http://localhost").pathname));
    const prefix = prefixes.find((one) => path.startsWith(one));
    if (prefix === undefined) return null;
    const rest = path.slice(prefix.length);
    return join(folders[prefix] ?? "", rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest);
  };
  const server = createServer(async (request, response) => {
    const file = fileOf(request.url ?? "/");
    const made = textOf?.(request.url ?? "/") ?? null;
    const type = mediaTypes[extname(file ?? "")] ?? "application/octet-stream";
    try {
      if (file === null) throw new RangeError("no folder is served there");
      if (made !== null) {
        response.writeHead(200, { "content-type": type }).end(made);
        return;
      }
      const packed =
        brotli !== null && isText(type) && /\bbr\b/.test(`${request.headers["accept-encoding"]}`);
      const body = packed ? await packedOnce(file, brotli) : await readFile(file);
      response.writeHead(200, {
        "content-type": type,
        "content-length": body.length,
        "cache-control": "no-cache",
        ...alone,
        ...(packed && { "content-encoding": "br", vary: "accept-encoding" }),
      });
      response.end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    }
  });
  const packedOnce = (file: string, quality: number): Promise<Buffer> => {
    const known = compressed.get(file) ?? packedFile(file, quality);
    compressed.set(file, known);
    return known;
  };
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: `http://127.0.0.1:${portOf(server.address())}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function packedFile(file: string, quality: number): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 22 };
  return compress(await readFile(file), { params });
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return address.port;
}
