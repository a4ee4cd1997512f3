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
  /** Messages with something to press, and the number of the visitor's last word: what came after it is open. */
  private offers: HTMLElement[] = [];
  private answered = 0;
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
    this.refresh();
    this.reveal(node);
  }

  /** The server's copy of a message that is on the screen already takes its number; false when there is none. */
  adopt(message: Message, own?: string): boolean {
    for (const [id, node] of this.pending) {
      const said = node.querySelector(".text")!.lastChild!;
      if (id !== own && said.textContent !== message.text) continue;
      node.dataset.seq = String(message.seq);
      if (message.text) said.textContent = message.text;
      this.answered = Math.max(this.answered, message.seq);
      this.confirm(id);
      return true;
    }
    return false;
  }

  /** The server has acknowledged the message; a bubble that nothing adopted was shown by the stream already. */
  settle(id: string): void {
    this.pending.get(id)?.remove();
    this.confirm(id);
  }

  refuse(id: string): void {
    this.pending.get(id)?.append(h("p", { class: "hint" }, this.context.words.unsent));
    this.confirm(id);
  }

  /** Takes a press back that came too late, with everything that was to be pressed. */
  expire(id: string): void {
    this.answered = Math.max(this.answered, ...this.offers.map(number));
    this.settle(id);
  }

  wait(on: boolean): void {
    if (this.typing.hidden !== on) return;
    this.typing.hidden = !on;
    if (on) this.reveal(this.typing);
  }

  clear(): void {
    this.list.replaceChildren();
    this.pending.clear();
    this.offers = [];
    this.answered = 0;
  }

  private isLow(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.node;
    return scrollHeight - scrollTop - clientHeight < NEAR;
  }

  private put(message: Message): HTMLElement {
    const node = this.frame(message.from, bubble(message, this.context.words), ...this.parts(message));
    node.dataset.seq = String(message.seq);
    const later = [...this.list.children].find((other) => !(number(other as HTMLElement) < message.seq));
    this.list.insertBefore(node, later || null);
    if (message.from === "visitor") this.answered = Math.max(this.answered, message.seq);
    if (message.card?.kind === "summary") this.retireSummaries(node);
    if (node.querySelector(".live")) this.offers.push(node);
    this.refresh();
    this.correct(node);
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

  /** Opens what may be pressed now and closes the rest: only what came after the visitor's last word is open. */
  private refresh(): void {
    for (const node of this.offers) {
      const open = !this.pending.size && number(node) > this.answered;
      if (!open && node.querySelector(".live :focus")) this.refocus();
      lock(node, !open);
    }
  }

  /** Earlier answers are changed in the newest summary. */
  private retireSummaries(newest: HTMLElement): void {
    for (const edit of this.list.querySelectorAll<HTMLElement>(".edit")) edit.hidden = !newest.contains(edit);
  }

  /** Leads somebody who is in the chat to the field that the server refused. */
  private correct(node: HTMLElement): void {
    const wrong = node.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong && (node.getRootNode() as ShadowRoot).activeElement) wrong.focus();
  }

  private confirm(id: string): void {
    this.pending.get(id)?.classList.remove("pending");
    this.pending.delete(id);
    this.refresh();
  }

  /** Scrolls down, but never past the start of what is new. */
  private reveal(node: HTMLElement): void {
    this.node.scrollTop = Math.min(this.node.scrollHeight, node.offsetTop - 16);
  }
}

const number = (node: HTMLElement): number => Number(node.dataset.seq);

function lock(node: HTMLElement, on: boolean): void {
  for (const part of node.querySelectorAll<HTMLElement>(".live")) {
    part.hidden = on;
    for (const control of part.querySelectorAll("button,fieldset")) control.toggleAttribute("disabled", on);
  }
}
