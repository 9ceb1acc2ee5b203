import * as z from "zod/mini";
import { type AdjacencyOptions, faults } from "../analysis/adjacency-result.ts";

/** Farther apart than this nothing is one line, and every line would be compared with all around it. */
const mostMetres = 2_000;

const metresSchema = z.number().check(z.minimum(0), z.maximum(mostMetres));
const optionsSchema: z.ZodMiniType<AdjacencyOptions> = z.strictObject({
  toleranceM: metresSchema,
  leastM: z.number().check(z.minimum(0)),
});

/** A job's number, chosen by who asks. */
const jobSchema = z.int().check(z.nonnegative());

/** What the worker is asked. The collection is read, and its faults are told, by the computing itself. */
export const requestSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("start"),
    job: jobSchema,
    collection: z.unknown(),
    options: optionsSchema,
  }),
  z.strictObject({ kind: z.literal("cancel"), job: jobSchema }),
]);
export type Request = z.infer<typeof requestSchema>;

/** The job of a message that is otherwise no request. Throws where it names none. */
export const jobOf = (message: unknown): number => z.object({ job: jobSchema }).parse(message).job;

const adjacencySchema = z.strictObject({
  neighbours: z.array(
    z.strictObject({ a: z.string(), b: z.string(), km: z.number(), how: z.enum(["shared", "near"]) }),
  ),
  problems: z.array(
    z.strictObject({
      feature: z.nullable(z.int()),
      id: z.nullable(z.string()),
      fault: z.enum(faults),
      detail: z.string(),
    }),
  ),
});

/** What the worker answers: progress (0 to 1) any number of times, then one of the others. */
export const answerSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("progress"),
    job: jobSchema,
    done: z.number().check(z.minimum(0), z.maximum(1)),
  }),
  z.strictObject({ kind: z.literal("result"), job: jobSchema, result: adjacencySchema }),
  z.strictObject({ kind: z.literal("failed"), job: jobSchema, detail: z.string() }),
  z.strictObject({ kind: z.literal("cancelled"), job: jobSchema }),
]);
export type Answer = z.infer<typeof answerSchema>;
