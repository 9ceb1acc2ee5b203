import * as z from "zod/mini";
import type { Path } from "./problem.ts";

/** A finding on a value: what is wrong at a path, and what would be right. */
export interface Finding {
  path: Path;
  what: string;
  expected: string;
}

type Issue = z.core.$ZodIssue;

/** Parses a value by a schema; where it does not hold, every finding in plain words. */
export function findings(schema: z.ZodMiniType, value: unknown): Finding[] {
  const result = schema.safeParse(value, { error: z.locales.en().localeError });
  return result.success ? [] : described(result.error.issues, schema, value);
}

function described(issues: readonly Issue[], schema: z.core.$ZodType, value: unknown): Finding[] {
  const swapped = new Set<string>();
  return issues.flatMap((issue) => {
    const point = swappedPoint(issue.path, value);
    if (point === null) return inWords(issue, schema, value);
    const key = JSON.stringify(point.path);
    if (swapped.has(key)) return [];
    swapped.add(key);
    return [point];
  });
}

function inWords(issue: Issue, schema: z.core.$ZodType, value: unknown): Finding[] {
  const { path } = issue;
  const found = valueAt(value, path);
  const finding = (what: string, expected: string): Finding[] => [{ path, what, expected }];
  if (issue.code === "unrecognized_keys") {
    const fields = fieldsAt(schema, path);
    const expected = fields.length > 0 ? `only ${fields.join(", ")}` : "no such field";
    return issue.keys.map((key) => {
      const isCut = valueAt(value, [...path, key]) === null && key.includes(" ");
      const right = isCut ? `quotes round text that holds a comma, inside { }; ${expected}` : expected;
      return { path: [...path, key], what: "no field of that name", expected: right };
    });
  }
  if (issue.code === "invalid_union") return describeUnion(issue, schema, value);
  if (found === undefined) return finding("missing", wantedHere(issue, schema));
  if (issue.code === "invalid_type") {
    return finding(`${shown(found)} is ${typeName(found)}`, wantedHere(issue, schema, found));
  }
  if (typeof found === "string" && found !== found.normalize("NFC")) {
    const expected = `NFC, as if typed anew: ${JSON.stringify(found.normalize("NFC"))}`;
    return finding(`${shown(found)} is decomposed text (NFD)`, expected);
  }
  if (typeof found === "string" && found.includes("\n")) {
    return finding(`${shown(found)} has a line break`, "text on one line, without |");
  }
  if (Array.isArray(found)) return finding(`${found.length} in the list`, wanted(issue));
  return finding(`${shown(found)} is not right here`, wanted(issue));
}

/** Of a union, the branch that the value comes nearest to speaks. */
function describeUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  schema: z.core.$ZodType,
  value: unknown,
): Finding[] {
  const found = valueAt(value, issue.path);
  const isDeep = (branch: Issue[]) => branch.every((inner) => inner.path.length > 0);
  const branch = issue.errors.find((errors) => errors.length > 0 && isDeep(errors));
  if (branch) {
    return described(
      branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
      schema,
      value,
    );
  }
  const expected = [...new Set(issue.errors.flat().map(wanted))].join(", or ");
  return [
    {
      path: issue.path,
      what: found === undefined ? "missing" : `${shown(found)} is not right here`,
      expected,
    },
  ];
}

const nouns: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "fields (key: value)",
};

/** What is wanted at a place: of a list and of fields also how they are written, by what the schema has there. */
function wantedHere(issue: Issue, schema: z.core.$ZodType, found?: unknown): string {
  if (issue.code !== "invalid_type") return wanted(issue);
  const fields = (path: Path) => fieldsAt(schema, path).map((field) => `${field}: …`);
  if (issue.expected === "object") {
    const own = fields(issue.path);
    return own.length > 0 && own.length <= 8 ? `fields: ${own.join(", ")}` : wanted(issue);
  }
  if (issue.expected !== "array") return wanted(issue);
  const inner = fields([...issue.path, 0]);
  if (inner.length > 0) return `a list of rows that begin with - (${inner.join(", ")})`;
  return typeof found === "string" ? `a list: [${found}]` : "a list (rows that begin with -)";
}

function wanted(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return nouns[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(", ")}`;
    case "too_small":
      if (!issue.message.startsWith("Too small")) return issue.message;
      if (issue.origin === "number") return `${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
      return issue.origin === "string" ? "text that is not empty" : `at least ${issue.minimum} of them`;
    case "too_big":
      if (!issue.message.startsWith("Too big")) return issue.message;
      return issue.origin === "number" ? `at most ${issue.maximum}` : `at most ${issue.maximum} characters`;
    default:
      return issue.message;
  }
}

/** Where lng and lat stand in each other's place: in a point `[lng, lat]`, or in fields `lng` and `lat`. */
function swappedPoint(path: Path, value: unknown): Finding | null {
  const key = path.at(-1);
  const above = path.slice(0, -1);
  const parent = valueAt(value, above);
  const isPair = Array.isArray(parent) && parent.length === 2 && (key === 0 || key === 1);
  const [first, second]: unknown[] = isPair
    ? parent
    : key === "lng" || key === "lat"
      ? [valueAt(parent, ["lng"]), valueAt(parent, ["lat"])]
      : [];
  if (typeof first !== "number" || typeof second !== "number") return null;
  if (first < 5 || first > 26 || second < 95 || second > 118) return null;
  const expected = isPair ? `[lng, lat]: [${second}, ${first}]` : `lng: ${second}, lat: ${first}`;
  return { path: above, what: `${first}, ${second} looks like lat, lng`, expected };
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = Object.entries(found).find(([name]) => name === String(key))?.[1];
  }
  return found;
}

/** The fields that an object schema has at a path, for a message about one that it does not have. */
function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.core.$ZodOptional) return fieldsAt(schema._zod.def.innerType, path);
  if (schema instanceof z.core.$ZodUnion) {
    return schema._zod.def.options.flatMap((option) => fieldsAt(option, path));
  }
  if (schema instanceof z.core.$ZodArray && typeof key === "number") {
    return fieldsAt(schema._zod.def.element, rest);
  }
  if (!(schema instanceof z.core.$ZodObject)) return [];
  const { shape } = schema._zod.def;
  if (key === undefined) return Object.keys(shape);
  const inner = shape[String(key)];
  return inner ? fieldsAt(inner, rest) : [];
}

const typeName = (value: unknown): string =>
  value === null ? "empty" : Array.isArray(value) ? "a list" : (nouns[typeof value] ?? typeof value);

function shown(value: unknown): string {
  if (value === null) return "the value";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
