import { h } from "../dom";
import { recall, sessionKey } from "../storage";
import type { Config } from "../types";
import { uuid } from "../uuid";

type Seen = { id: string; kind: string; url: string; title: string; at: number };

const MOST = 20;
let waiting: Seen[] = [];
let page = "";
let busy = false;

/** Notes what the visitor saw, by its path alone; it stays in this page's memory until there is a conversation to tell. */
export function see(kind: string, href: string, title: string): void {
  const url = h("a", { href }).pathname;
  waiting = [...waiting, { id: uuid(), kind, url, title, at: performance.now() }].slice(-MOST);
}

/** Notes the page where it is another than before: a single-page site changes it without loading. */
export function look(): void {
  if (page !== (page = location.pathname)) see("page", page, document.title);
}

/** Tells the conversation, where there is one; what the server does not keep yet (202) or cannot take now waits on. */
export async function tell({ site, base }: Config): Promise<void> {
  const token = /"token":"([^"]+)/.exec(recall(sessionKey(site)) || "")?.[1];
  if (busy || !token) return;
  busy = true;
  const headers = { Authorization: "Bearer " + token, "Content-Type": "application/json" };
  for (let one: Seen | undefined; (one = waiting[0]); waiting = waiting.filter((other) => other !== one)) {
    const body = JSON.stringify({ ...one, ago: ((performance.now() - one.at) / 1000) | 0 });
    const init: RequestInit = { method: "POST", body, headers, credentials: "omit", keepalive: true };
    const status = await fetch(base + "api/chat/events", init).then(({ status }) => status, () => 202);
    if (status === 202 || status > 499) break;
  }
  busy = false;
}
