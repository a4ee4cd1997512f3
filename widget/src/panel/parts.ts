import { h, icon } from "../dom";
import type { Card, Choice, Message, Row, Slot } from "../types";
import { markdown, link } from "./markdown";
import type { Words } from "./words";

/** What a part may do: answer with a choice, and the words and address it needs. */
export type Context = {
  words: Words;
  language: string;
  base: string;
  choose(id: string, label: string): void;
  submit(values: Record<string, string>): void;
  traits: Record<string, string>;
};

const CALENDAR = "M5 6h14v14H5zM5 10h14M9 3v4M15 3v4";
const CHECK = "M5 12.5l4.5 4.5L19 7.5";
const GIFT = "M5 11h14v9H5zM4 8h16v3H4zM12 8v12M12 8c-3 0-5-1-4-3s4 0 4 3c0-3 3-5 4-3s-1 3-4 3";
const ICONS = { summary: CHECK, booking: CALENDAR, magnet: GIFT };

export function bubble(message: Message, words: Words): HTMLElement | null {
  if (!message.text) return null;
  const body = message.from === "visitor" ? [message.text] : markdown(message.text);
  return h("div", { class: "text", dir: "auto" }, h("span", { class: "sr" }, words[message.from] + ": "), ...body);
}

export function choices(list: Choice[], context: Context): HTMLElement {
  const group = h("div", { class: "choices live", role: "group", "aria-label": context.words.options });
  for (const one of list) group.append(button(one, "chip", context));
  return group;
}

/** Time slots under a heading per day. The ISO strings carry the visitor's own wall clock, so no zone is converted. */
export function slots(list: Slot[], context: Context): HTMLElement {
  const { words, language } = context;
  const zone = list[0]!.time_zone.replace(/_/g, " ");
  const box = h("div", { class: "slots live" }, h("p", { class: "hint" }, `${words.zone} ${zone}`));
  const day = format(language, { weekday: "long", day: "numeric", month: "long" });
  const time = format(language, { hour: "2-digit", minute: "2-digit" });
  for (const [key, times] of byDay(list)) {
    const name = day(wall(key + "T12:00"));
    const group = h("div", { class: "times", role: "group", "aria-label": name });
    for (const slot of times) group.append(button({ ...slot, shown: time(wall(slot.start)) }, "chip", context));
    box.append(h("h3", {}, name), group);
  }
  return box;
}

function byDay(list: Slot[]): Map<string, Slot[]> {
  const days = new Map<string, Slot[]>();
  for (const slot of list) {
    const day = slot.start.slice(0, 10);
    days.set(day, [...(days.get(day) || []), slot]);
  }
  return days;
}

const wall = (iso: string): Date => new Date(iso.slice(0, 16) + "Z");

function format(language: string, options: Intl.DateTimeFormatOptions): (at: Date) => string {
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  } catch {
    made = new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" });
  }
  return (at) => made.format(at);
}

function button(one: Choice & { shown?: string }, className: string, context: Context): HTMLElement {
  const press = () => context.choose(one.id, one.label);
  return h("button", { type: "button", class: className, dir: "auto", onclick: press }, one.shown || one.label);
}

export function card(data: Card, context: Context): HTMLElement {
  const { rows = [], actions = [], links = [] } = data;
  const box = h("div", { class: "card " + data.kind }, h("h3", { dir: "auto" }, icon(ICONS[data.kind] || CHECK), data.title));
  if (rows.length) box.append(h("dl", {}, ...rows.map((row) => line(row, context))));
  if (links.length) box.append(h("p", { class: "links" }, ...links.map(({ label, url }) => link(label, absolute(url, context.base), "action"))));
  if (actions.length) {
    const main = actions.find((one) => one.primary) || actions[0];
    const buttons = actions.map((one) => button(one, one === main ? "action primary" : "action", context));
    box.append(h("div", { class: "actions live" }, ...buttons));
  }
  return box;
}

const absolute = (url: string, base: string): string => (url.startsWith("/") ? new URL(url, base).href : url);

function line({ label, value, edit }: Row, { words, choose }: Context): HTMLElement {
  const what = `${words.edit}: ${label}`;
  const change = edit && h("button", { type: "button", class: "edit", "aria-label": what, onclick: () => choose(edit, what) }, words.edit);
  return h("div", {}, h("dt", { dir: "auto" }, label), h("dd", {}, h("span", { dir: "auto" }, value), change));
}
