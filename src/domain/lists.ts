import type {
  Body,
  Islands,
  Place,
  PublishedBody,
  PublishedPlace,
  PublishedSource,
  PublishedTopic,
  Source,
  Topic,
} from "./lists-schema.ts";

export type {
  Body,
  Islands,
  Place,
  PublishedBody,
  PublishedPlace,
  PublishedSource,
  PublishedTopic,
  Source,
  Topic,
};

/** Of bodies: how far up what they sign reaches. */
export const levels = ["province", "department", "district", "local", "association"] as const;
export type Level = (typeof levels)[number];
