import { h } from "../dom";

export type Action = [label: string, act: () => void];

/** One line between transcript and composer: trouble with a way out, or a question before something is lost. */
export class Bar {
  readonly node = h("div", { role: "alert", class: "bar" });

  show(text: string, ...actions: Action[]): void {
    const buttons = actions.map(([label, act]) => h("button", { type: "button", class: "action", onclick: () => (this.clear(), act()) }, label));
    this.node.replaceChildren(h("p", {}, text), ...buttons);
  }

  clear(): void {
    this.node.replaceChildren();
  }

  focus(): void {
    this.node.querySelector("button")?.focus();
  }
}
