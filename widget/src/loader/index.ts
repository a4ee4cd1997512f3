import { configure } from "./config";
import { BanterChat } from "./element";
import { source } from "./source";
import { look, see, tell } from "./trail";

type Call = [verb: string, ...rest: any[]];
type Banter = { (...call: Call): unknown; q?: Call[]; panel?: unknown; live?: boolean };

/** How long after a navigation a single-page site has set its title. */
const SETTLED = 500;
const chats: BanterChat[] = [];

/** The verbs of `Banter(verb, …)`; without a chat yet they do nothing. */
const verbs: Record<string, (...rest: any[]) => unknown> = {
  init: (options: Record<string, string> = {}) => add(options),
  open: () => first()?.open(),
  close: () => first()?.close(),
  toggle: () => first()?.toggle(),
  show: () => first()?.removeAttribute("hidden"),
  hide: () => (first()?.close(), first()?.setAttribute("hidden", "")),
  send: (text: string) => (first()?.open(), first()?.prepare().then((panel) => panel.send(text))),
  identify: (traits: object) => first()?.prepare().then((panel) => panel.identify({ ...traits })),
  track: (name: string, data?: any) => (first()?.emit("track", { name, data }), told(name, data)),
  on: (name: string, hear: EventListener) => document.addEventListener("banter:" + name, hear),
  off: (name: string, hear: EventListener) => document.removeEventListener("banter:" + name, hear),
  reset: () => first()?.prepare().then((panel) => panel.reset()),
  destroy: () => chats.splice(0).forEach((chat) => chat.destroy()),
};

const first = (): BanterChat | undefined => chats.find((chat) => chat.config!.mode === "bubble") || chats[0];

function add(options: Record<string, string | undefined>, after?: Element | null): BanterChat {
  const chat = document.createElement("banter-chat") as BanterChat;
  const config = (chat.config = configure(options, source.base));
  chats.push(chat);
  const target = config.target && document.querySelector(config.target);
  if (target) target.append(chat);
  else if (config.mode === "inline" && after?.parentElement !== document.head && after) after.after(chat);
  else document.body.append(chat);
  return chat;
}

function boot(): void {
  const page = window as unknown as { Banter?: Banter };
  if (page.Banter?.live) return void page.Banter("init", { ...source.script?.dataset });
  const waiting = page.Banter?.q || [];
  const banter: Banter = (verb, ...rest) => verbs[verb]?.(...rest);
  banter.live = true;
  page.Banter = banter;
  customElements.define("banter-chat", BanterChat);
  document.querySelectorAll<BanterChat>("banter-chat").forEach((chat) => chats.push(chat));
  if (source.script?.dataset.site) add({ ...source.script.dataset }, source.script);
  for (const call of waiting) banter(...call);
  document.addEventListener("click", press);
  document.addEventListener("pointerover", warm);
  document.addEventListener("banter:message", spoke);
  (window as any).navigation?.addEventListener("currententrychange", () => setTimeout(walk, SETTLED));
  walk();
}

/** Where a browser does not tell of navigation, the next move of the pointer shows it. */
function walk(): void {
  look();
  pass();
}

function pass(): void {
  if (first()) void tell(first()!.config!);
}

/** A page or a download to tell of; other names stay on the page. */
function told(name: string, data?: any): void {
  if (!/^(page|download)$/.test(name)) return;
  see(name, data?.url || location.href, data?.title || document.title);
  pass();
}

/** What was seen is first told when the visitor has said something: before that there is no consent to keep it. */
function spoke(event: Event): void {
  if ((event as CustomEvent).detail.from === "visitor") pass();
}

/** Any element with `data-banter-open` opens the chat; as a link it still works where this script is blocked. */
function press(event: Event): void {
  take(event);
  const opener = openerOf(event);
  if (!opener || !first()) return;
  event.preventDefault();
  first()!.open(opener);
}

/** A file taken: from the chat's offer, or by a link of the page that downloads. */
function take(event: Event): void {
  const link = (event.composedPath()[0] as Element).closest?.<HTMLAnchorElement>(".magnet a,a[download]");
  if (link) told("download", { url: link.href, title: link.textContent! });
}

function warm(event: Event): void {
  walk();
  if (openerOf(event)) first()?.prepare().catch(() => {});
}

const openerOf = (event: Event) => (event.target as Element).closest?.<HTMLElement>("[data-banter-open]");

if (document.body) boot();
else document.addEventListener("DOMContentLoaded", boot);
