import { h, icon } from "../dom";
import type { Words } from "./words";

const LIMIT = 2000;
const NEAR = 1800;
const PLANE = "M5 12h13M12 5.5l6.5 6.5-6.5 6.5";
const TALLEST = 132;

/** Where the visitor writes: Enter sends, Shift+Enter breaks the line, the limit shows when it is near. */
export class Composer {
  readonly input: HTMLTextAreaElement;
  readonly node: HTMLFormElement;
  private counter = h("p", { id: "count", class: "count", hidden: true, "aria-live": "polite" });

  constructor(private words: Words, private say: (text: string) => void) {
    this.input = h("textarea", {
      rows: 1,
      dir: "auto",
      placeholder: words.placeholder,
      "aria-label": words.message,
      "aria-describedby": "count",
      enterkeyhint: "send",
      oninput: () => this.measure(),
      onkeydown: (event: KeyboardEvent) => this.key(event),
    });
    const send = h("button", { class: "send", "aria-label": words.send }, icon(PLANE));
    const submit = (event: Event) => (event.preventDefault(), this.send());
    this.node = h("form", { class: "composer", onsubmit: submit }, this.counter, h("div", { class: "box" }, this.input, send));
  }

  write(text: string): void {
    this.input.value = text;
    this.measure();
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.send();
  }

  private send(): void {
    const text = this.input.value.trim();
    this.input.focus();
    if (!text || length(text) > LIMIT) return;
    this.write("");
    this.say(text);
  }

  private measure(): void {
    const { input, counter, words } = this;
    input.style.height = "auto";
    input.style.height = Math.min(TALLEST, input.scrollHeight) + "px";
    const used = length(input.value.trim());
    const over = used > LIMIT;
    counter.hidden = used < NEAR;
    counter.textContent = counter.hidden ? "" : `${used} / ${LIMIT}${over ? " · " + words.tooLong : ""}`;
    counter.classList.toggle("over", over);
    input.setAttribute("aria-invalid", String(over));
  }
}

/** Characters as the server counts them, not UTF-16 halves. */
const length = (text: string): number => [...text].length;
