import { CROSS, h, icon, isPhone, sheet } from "../dom";
import type { Host, Message, Panel, Site } from "../types";
import { spoken } from "./api";
import { Bar, type Action } from "./bar";
import { Composer } from "./composer";
import { Conversation, type Stop, type View } from "./conversation";
import { Log } from "./log";
import { link } from "./markdown";
import type { Trouble } from "./outbox";
import css from "./panel.css";
import type { Context } from "./parts";
import type { Outgoing } from "./session";
import { words as tables } from "./words";

const AGAIN = "M5 5v5h5M5.5 10a7 7 0 1 1-.9 5";
const FOCUSABLE = "a[href],button,input,textarea,[tabindex='0']";
let style: CSSStyleSheet | undefined;

/** The open chat. Building it, hidden, fetches and stores nothing; `show` does. */
export class ChatPanel implements Panel, View {
  private words = tables[this.host.config.locale];
  private bubble = this.host.config.mode === "bubble";
  private context = this.makeContext();
  private log = new Log(this.context, () => this.rest());
  private bar = new Bar();
  private composer = new Composer(this.words, (text) => this.send(text));
  private title = h("h2", { id: "title", dir: "auto" }, this.words.chat);
  private policy = h("p", { class: "policy" });
  private node = this.build();
  private talk: Conversation;
  private troubled = false;

  constructor(private host: Host) {
    const { root, place } = host;
    this.node.addEventListener("keydown", this.trap);
    visualViewport!.addEventListener("resize", this.fit);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, (style ??= sheet(css))];
    place.insertBefore(this.node, place.lastChild);
    this.talk = new Conversation(host, this);
  }

  show(focus: boolean): void {
    this.fit();
    this.node.hidden = this.node.inert = false;
    if (focus) (isPhone() ? this.node : this.composer.input).focus();
    // The first frame comes first: asking for the time zone alone may take 40 ms.
    requestAnimationFrame(() => setTimeout(() => this.node.hidden || this.talk.show()));
  }

  hide(): void {
    this.node.hidden = this.node.inert = true;
    this.talk.hide();
  }

  send(text: string): void {
    this.talk.say({ text }, text);
  }

  identify(traits: Record<string, string>): void {
    Object.assign(this.context.traits, traits);
  }

  reset(): void {
    this.talk.reset();
  }

  destroy(): void {
    this.talk.destroy();
    visualViewport!.removeEventListener("resize", this.fit);
  }

  site({ locale, assistant, name, privacy_url }: Site): void {
    const { config } = this.host;
    this.context.language = spoken(locale || config.language);
    this.title.textContent = assistant || name || this.words.chat;
    this.policy.replaceChildren(privacy_url ? link(this.words.privacy, new URL(privacy_url, config.base).href) : "");
    if (locale) this.log.node.lang = locale;
  }

  add(messages: Message[]): void {
    this.log.add(messages);
  }

  expect({ body, label }: Outgoing): void {
    if (!this.troubled) this.bar.clear();
    this.log.expect(body.id, label);
  }

  adopt(message: Message, own?: Outgoing): boolean {
    return this.log.adopt(message, own?.body.id);
  }

  settle({ body }: Outgoing): void {
    this.log.settle(body.id);
  }

  refuse({ body }: Outgoing, code: string): void {
    if (code === "stale_choice") return this.log.expire(body.id);
    if (code !== "unauthorized") return this.log.refuse(body.id);
    this.log.settle(body.id);
    if ("text" in body && !this.composer.input.value) this.composer.write(body.text);
  }

  wait(on: boolean): void {
    this.log.wait(on);
  }

  trouble(what: Trouble | null): void {
    if (!what && this.troubled) this.bar.clear();
    this.troubled = !!what;
    if (what) this.bar.show(this.words[what], ...(what === "failed" ? [this.again()] : []));
  }

  stopped(why: Stop): void {
    const ways: Partial<Record<Stop, Action>> = { noStart: this.again(), expired: this.restart() };
    this.bar.show(this.words[why], ...(ways[why] ? [ways[why]] : []));
  }

  clear(): void {
    this.log.clear();
    this.bar.clear();
  }

  private makeContext(): Context {
    return {
      words: this.words,
      language: spoken(this.host.config.language),
      base: this.host.config.base,
      traits: {},
      choose: (choice, label) => this.talk.say({ choice }, label),
      submit: (form) => this.talk.say({ form }, Object.values(form).filter(Boolean).join(", ")),
    };
  }

  private build(): HTMLElement {
    const { words, bubble } = this;
    const head = h(
      "div",
      { class: "head" },
      h("div", { class: "who" }, this.title, h("p", {}, words.automated)),
      tool(words.restart, AGAIN, () => this.ask()),
      bubble && tool(words.close, CROSS, () => this.host.close()),
    );
    const named = { class: "panel over", role: bubble ? "dialog" : "group", tabindex: -1, "aria-labelledby": "title" };
    return h("div", { ...named, hidden: true, inert: true }, head, this.log.node, this.bar.node, this.composer.node, this.policy);
  }

  private again(): Action {
    return [this.words.retry, () => this.talk.retry()];
  }

  private restart(): Action {
    return [this.words.restart, () => (this.talk.reset(), this.rest())];
  }

  private ask(): void {
    this.bar.show(this.words.confirm, this.restart(), [this.words.keep, () => this.rest()]);
    this.bar.focus();
  }

  /** Where the focus goes when what had it is gone; on a phone not into the field, whose keyboard hides the chat. */
  private rest(): void {
    (isPhone() ? this.log.node : this.composer.input).focus();
  }

  /** A phone's panel covers the page: Tab stays inside. */
  private trap = (event: KeyboardEvent): void => {
    const { node } = this;
    if (event.key !== "Tab" || !this.bubble || !isPhone()) return;
    const all = [...node.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const stops = all.filter((stop) => !stop.matches(":disabled") && stop.getClientRects().length);
    const at = this.host.root.activeElement;
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (at !== from && at !== node) return;
    event.preventDefault();
    to!.focus();
  };

  /** The keyboard of a phone covers a part of the screen that only `visualViewport` knows of. */
  private fit = (): void => {
    if (this.bubble) this.node.setAttribute("aria-modal", String(isPhone()));
    this.node.style.setProperty("--screen", visualViewport!.height + "px");
  };
}

function tool(label: string, path: string, act: () => void): HTMLElement {
  return h("button", { type: "button", class: "tool", "aria-label": label, title: label, onclick: act }, icon(path));
}
