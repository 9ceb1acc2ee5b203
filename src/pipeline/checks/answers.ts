import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/** An item that answers a request, and a sum that repeats one, point to something that is there. */
export function checkAnswers({ agreements }: Records): Problem[] {
  const byId = new Map(agreements.entries.map(({ value }) => [value.id, value]));
  const known = new Set(agreements.ids);
  /** Whether `id#n` is there; a file that does not hold by its schema is taken at its word. */
  const isThere = (reference: string, has: (id: string, n: number) => boolean) => {
    const [id = "", n] = reference.split("#");
    return byId.has(id) ? has(id, Number(n)) : known.has(id);
  };
  const hasItem = (id: string, n: number) => byId.get(id)?.items.some((item) => item.id === n) ?? false;
  const hasSum = (id: string, n: number) => byId.get(id)?.outcomes?.[n - 1]?.money !== undefined;
  return agreements.entries.flatMap(({ value, problem }) => [
    ...value.items.flatMap(({ answers }, at) =>
      answers === undefined || isThere(answers, hasItem)
        ? []
        : [problem(["items", at, "answers"], `there is no item ${answers}`, "agreement-id#item")],
    ),
    ...(value.outcomes ?? []).flatMap(({ money }, at) => {
      const path = ["outcomes", at, "money", "repeats"];
      if (money?.repeats === undefined) return [];
      if (money.repeats === `${value.id}#${at + 1}`)
        return [problem(path, "the sum repeats itself", "another sum")];
      if (isThere(money.repeats, hasSum)) return [];
      const expected = "agreement-id#n, where outcome n (counted from 1) has money";
      return [problem(path, `there is no sum ${money.repeats}`, expected)];
    }),
  ]);
}
