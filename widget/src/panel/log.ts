import { h } from "../dom";
import type { Message } from "../types";
import { form } from "./form";
import { bubble, card, choices, slots, type Context } from "./parts";

const NEAR = 80;

/** The transcript: nodes are only added, so that a screen reader hears each message once. */
export class Log {
  private typing = h("div", { class: "msg bot typing", "aria-hidden": "true", hidden: true }, h("div", { class: "text" }, h("i"), h("i"), h("i")));
  private list: HTMLElement;
  readonly node: HTMLElement;
  private pending = new Map<string, HTMLElement>();
  private current?: HTMLElement;
  private low = true;

  constructor(private context: Context, private refocus: () => void) {
    const { words } = context;
    this.list = h("div", { role: "log", "aria-label": words.log, class: "list" });
    this.node = h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": words.log }, this.list, this.typing);
    this.node.addEventListener("scroll", () => (this.low = this.isLow()));
    // What grows below (a notice, a long draft) must not cover the newest message.
    new ResizeObserver(() => this.low && this.node.scrollTo(0, this.node.scrollHeight)).observe(this.node);
  }

  /** Adds messages that were not shown before, in the order of their numbers. */
  add(messages: Message[]): void {
    const follow = this.isLow();
    if (messages.some(({ from }) => from !== "visitor")) this.typing.hidden = true;
    const nodes = messages.map((message) => this.put(message));
    if (nodes[0] && follow) this.reveal(nodes[0]);
  }

  /** Shows the visitor's own words at once, before the server has them. */
  expect(id: string, label: string): void {
    if (this.pending.has(id)) return;
    const node = this.frame("visitor", h("div", { class: "text", dir: "auto" }, h("span", { class: "sr" }, this.context.words.visitor + ": "), label));
    node.classList.add("pending");
    this.pending.set(id, node);
    this.list.append(node);
    this.shut();
    this.reveal(node);
  }

  /** The server's copy of a message that is on the screen already takes its number; false when there is none. */
  adopt(message: Message, own?: string): boolean {
    for (const [id, node] of this.pending) {
      const said = node.querySelector(".text")!.lastChild!;
      if (id !== own && said.textContent !== message.text) continue;
      node.dataset.seq = String(message.seq);
      if (message.text) said.textContent = message.text;
      this.confirm(id);
      return true;
    }
    return false;
  }

  /** The server has acknowledged the message; a bubble that nothing adopted was shown by the stream already. */
  settle(id: string): void {
    this.pending.get(id)?.remove();
    this.pending.delete(id);
  }

  refuse(id: string): void {
    const node = this.pending.get(id);
    node?.append(h("p", { class: "hint" }, this.context.words.unsent));
    this.confirm(id);
    this.reopen();
  }

  drop(id: string): void {
    this.settle(id);
    this.reopen();
  }

  wait(on: boolean): void {
    if (this.typing.hidden !== on) return;
    this.typing.hidden = !on;
    if (on) this.reveal(this.typing);
  }

  clear(): void {
    this.list.replaceChildren();
    this.pending.clear();
    this.current = undefined;
  }

  private isLow(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.node;
    return scrollHeight - scrollTop - clientHeight < NEAR;
  }

  private put(message: Message): HTMLElement {
    const node = this.frame(message.from, bubble(message, this.context.words), ...this.parts(message));
    node.dataset.seq = String(message.seq);
    const later = [...this.list.children].find((other) => !(Number((other as HTMLElement).dataset.seq) < message.seq));
    this.list.insertBefore(node, later || null);
    if (message.from === "bot") this.succeed(node);
    return node;
  }

  private frame(from: string, ...parts: (Node | null)[]): HTMLElement {
    return h("div", { class: "msg " + from }, ...parts);
  }

  private parts({ choices: options, slots: times, form: fields, card: data }: Message): (HTMLElement | null)[] {
    const { context } = this;
    return [
      data ? card(data, context) : null,
      times?.length ? slots(times, context) : null,
      fields ? form(fields, context) : null,
      options?.length ? choices(options, context) : null,
    ];
  }

  /** Only the newest message of the bot can be answered by button. */
  private succeed(node: HTMLElement): void {
    const newest = !this.current || Number(node.dataset.seq) > Number(this.current.dataset.seq);
    const old = newest ? this.current : node;
    if (newest) this.current = node;
    if (!old) return;
    this.shut(old);
    if (newest) node.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  /** Takes a message's buttons away, and the focus out of them. */
  private shut(node = this.current): void {
    if (node?.querySelector(":focus")) this.refocus();
    if (node) lock(node, true);
  }

  /** Gives the newest buttons back: what was answered did not arrive. */
  private reopen(): void {
    if (this.current) lock(this.current, false);
  }

  private confirm(id: string): void {
    this.pending.get(id)?.classList.remove("pending");
    this.pending.delete(id);
  }

  /** Scrolls down, but never past the start of what is new. */
  private reveal(node: HTMLElement): void {
    this.node.scrollTop = Math.min(this.node.scrollHeight, node.offsetTop - 16);
  }
}

function lock(node: HTMLElement, on: boolean): void {
  for (const part of node.querySelectorAll<HTMLElement>(".live")) {
    part.hidden = on;
    const controls = part.matches("button") ? [part] : part.querySelectorAll("button,fieldset");
    for (const control of controls) control.toggleAttribute("disabled", on);
  }
}
