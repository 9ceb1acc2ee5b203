import type { Lang } from "../domain/text.ts";

/** A message: a text, or a function of what it speaks of. Never glued from pieces by its caller. */
type Message = string | ((...args: never[]) => string);
type Same<M> = { [K in keyof M]: M[K] extends string ? string : M[K] };

/**
 * The messages of one part of the interface in all three languages.
 * The type follows the English ones, so a language that lacks one does not compile.
 */
export const defineMessages = <M extends Record<string, Message>>(messages: {
  en: M;
  vi: Same<M>;
  lo: Same<M>;
}): Record<Lang, Same<M>> => ({ en: messages.en as Same<M>, vi: messages.vi, lo: messages.lo });
