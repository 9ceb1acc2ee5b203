/** An element as far as finding it takes. */
interface Element {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** the elements it stands in, the outermost first */
  within: readonly Element[];
}

const voids = new Set(["meta", "link", "br", "img", "input"]);
const tags =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/gi;

/** The elements of HTML that our own build wrote, in order. Throws where tags do not match. */
function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  for (const [whole, close, tag, attributes = "", empty] of html.matchAll(tags)) {
    if (tag === undefined) continue;
    if (close === "/") {
      if (open.pop()?.tag !== tag) throw new Error(`${whole} closes nothing`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)];
    const element = {
      tag,
      attributes: new Map(pairs.map(([, name = "", value = ""]) => [name, value])),
      within: [...open],
    };
    found.push(element);
    if (empty !== "/" && !voids.has(tag)) open.push(element);
  }
  if (open.length > 0) throw new Error(`${open.map(({ tag }) => tag).join(" ")} stay open`);
  return found;
}

/** Whether an element is one of a simple selector: a tag, #id, .class and [attribute], one after another. */
function isOne({ tag, attributes }: Element, selector: string): boolean {
  const parts = selector.match(/^[a-z]+|#[\w-]+|\.[\w-]+|\[[\w-]+\]/g) ?? [];
  if (parts.join("") !== selector) throw new Error(`${selector} is more than a test can read`);
  return parts.every((part) => {
    const name = part.replace(/^[#.[]|\]$/g, "");
    if (part.startsWith("#")) return attributes.get("id") === name;
    if (part.startsWith(".")) return attributes.get("class")?.split(" ").includes(name) ?? false;
    return part.startsWith("[") ? attributes.has(name) : tag === name;
  });
}

/** Whether the elements around one are, in this order, of these selectors. */
function standsIn(within: readonly Element[], selectors: readonly string[]): boolean {
  const outer = selectors.at(-1);
  if (outer === undefined) return true;
  return within.some((one, at) => isOne(one, outer) && standsIn(within.slice(0, at), selectors.slice(0, -1)));
}

/** As much of a browser's document as reading the served picture takes, of HTML that our own build wrote. */
export function documentOf(html: string) {
  const elements = elementsOf(html);
  const querySelectorAll = (selector: string) => {
    const selectors = selector.split(" ");
    const own = selectors.at(-1) ?? "";
    return elements
      .filter((element) => isOne(element, own) && standsIn(element.within, selectors.slice(0, -1)))
      .map(({ attributes }) => ({ getAttribute: (name: string) => attributes.get(name) ?? null }));
  };
  return { querySelectorAll, querySelector: (selector: string) => querySelectorAll(selector)[0] ?? null };
}
