import { CROSS, h, icon, isPhone, sheet } from "../dom";
import type { Host, Panel, Site } from "../types";
import { Bar } from "./bar";
import { Composer } from "./composer";
import { Conversation, type View } from "./conversation";
import { Log } from "./log";
import { link } from "./markdown";
import css from "./panel.css";
import type { Context } from "./parts";
import type { Outgoing } from "./session";
import { words as tables } from "./words";

const AGAIN = "M5 5v5h5M5.5 10a7 7 0 1 1-.9 5";
const FOCUSABLE = "a[href],button,input,textarea,[tabindex='0']";
let style: CSSStyleSheet | undefined;

/** The visitor's own variant of the conversation's language, for dates and times: `en-GB` when that is asked for. */
const spoken = (language: string): string => navigator.languages.find((own) => own.startsWith(language)) || language;

/** Builds the panel, hidden, beside the launcher; nothing is fetched or stored before `show`. */
export function makePanel(host: Host): Panel {
  const { config, root, place } = host;
  const words = tables[config.locale];
  const context: Context = {
    words,
    language: spoken(config.language),
    base: config.base,
    traits: {},
    choose: (choice, label) => conversation.say({ choice }, label),
    submit: (values) => conversation.say({ form: values }, Object.values(values).filter(Boolean).join(", ")),
  };
  const rest = () => (isPhone() ? log.node : composer.input).focus();
  const log = new Log(context, rest);
  const bar = new Bar();
  const composer = new Composer(words, (text) => conversation.say({ text }, text));
  const title = h("h2", { id: "title", dir: "auto" }, words.chat);
  const policy = h("p", { class: "policy" });
  const restart: [string, () => void] = [words.restart, () => (conversation.reset(), rest())];

  const ask = () => {
    bar.show(words.confirm, restart, [words.keep, rest]);
    bar.focus();
  };
  const tool = (label: string, path: string, act: () => void) =>
    h("button", { type: "button", class: "tool", "aria-label": label, title: label, onclick: act }, icon(path));
  const head = h(
    "div",
    { class: "head" },
    h("div", { class: "who" }, title, h("p", {}, words.automated)),
    tool(words.restart, AGAIN, ask),
    config.mode === "bubble" && tool(words.close, CROSS, host.close),
  );
  const role = config.mode === "bubble" ? "dialog" : "group";
  const node = h("div", { class: "panel over", role, tabindex: -1, "aria-labelledby": "title", hidden: true, inert: true }, head, log.node, bar.node, composer.node, policy);
  const view = makeView();
  const conversation = new Conversation(host, view);

  function makeView(): View {
    return {
      site: name,
      add: (messages) => log.add(messages),
      expect: ({ body, label }) => log.expect(body.id, label),
      adopt: (message, own) => log.adopt(message, own?.body.id),
      settle: ({ body }) => log.settle(body.id),
      refuse,
      wait: (on) => log.wait(on),
      trouble: (what) => (what ? bar.show(words[what], ...(what === "failed" ? [again()] : [])) : bar.clear()),
      stopped,
      clear: () => (log.clear(), bar.clear()),
    };
  }

  const again = (): [string, () => void] => [words.retry, () => conversation.retry()];

  function name(site: Site): void {
    context.language = spoken(site.locale || config.language);
    title.textContent = site.assistant || site.name || words.chat;
    policy.replaceChildren(site.privacy_url ? link(words.privacy, new URL(site.privacy_url, config.base).href) : "");
    if (site.locale) log.node.lang = site.locale;
  }

  function refuse({ body }: Outgoing, expired: boolean): void {
    if (!expired) return log.refuse(body.id);
    log.drop(body.id);
    if ("text" in body && !composer.input.value) composer.write(body.text);
  }

  function stopped(code: string): void {
    if (code === "no_start") bar.show(words.noStart, again());
    else if (code === "expired") bar.show(words.expired, restart);
    else bar.show(code === "refused" ? words.refused : words.forbidden);
  }

  /** A phone's panel covers the page: Tab stays inside. */
  function trap(event: KeyboardEvent): void {
    if (event.key !== "Tab" || config.mode === "inline" || !isPhone()) return;
    const stops = [...node.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => !stop.matches(":disabled") && stop.getClientRects().length);
    const at = root.activeElement;
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (at !== from && at !== node) return;
    event.preventDefault();
    to!.focus();
  }

  /** The keyboard of a phone covers a part of the screen that only `visualViewport` knows of. */
  const fit = () => {
    if (config.mode === "bubble") node.setAttribute("aria-modal", String(isPhone()));
    node.style.setProperty("--screen", visualViewport!.height + "px");
  };

  node.addEventListener("keydown", trap);
  visualViewport!.addEventListener("resize", fit);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, (style ??= sheet(css))];
  place.insertBefore(node, place.lastChild);

  return {
    show(focus) {
      fit();
      node.hidden = node.inert = false;
      conversation.show();
      if (focus) (isPhone() ? node : composer.input).focus();
    },
    hide() {
      node.hidden = node.inert = true;
      conversation.hide();
    },
    send: (text) => conversation.say({ text }, text),
    identify: (traits) => void Object.assign(context.traits, traits),
    reset: () => conversation.reset(),
    destroy() {
      conversation.destroy();
      visualViewport!.removeEventListener("resize", fit);
    },
  };
}
