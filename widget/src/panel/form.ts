import { h } from "../dom";
import type { Field, Form } from "../types";
import type { Context } from "./parts";

let made = 0;

/** A form with its labels and, under each field, the error that `aria-describedby` links to it. */
export function form(data: Form, context: Context): HTMLElement {
  const fields = data.fields.map((field) => row(field, context));
  const box: HTMLFormElement = h(
    "form",
    { class: "form live", novalidate: true, onsubmit: (event: Event) => submit(event, box, context) },
    h("fieldset", {}, ...fields, h("button", { class: "action primary" }, data.submit)),
  );
  return box;
}

function row(field: Field, { traits }: Context): HTMLElement {
  const id = `f${++made}`;
  const input = h("input", {
    id,
    name: field.name,
    type: field.type,
    required: field.required,
    autocomplete: field.autocomplete || "off",
    value: field.value ?? traits[field.name],
    inputmode: field.type === "number" ? "numeric" : null,
    maxlength: 300,
    dir: "auto",
    "aria-describedby": id + "e",
    oninput: () => mark(input, ""),
  });
  const label = h("label", { for: id, dir: "auto" }, field.label, field.required && h("span", { "aria-hidden": "true" }, " *"));
  const box = h("div", { class: "field" }, label, input, h("p", { id: id + "e", class: "error" }));
  mark(input, field.error || "");
  return box;
}

function mark(input: HTMLInputElement, error: string): void {
  input.setAttribute("aria-invalid", String(!!error));
  input.nextElementSibling!.textContent = error;
}

function submit(event: Event, box: HTMLFormElement, context: Context): void {
  event.preventDefault();
  const inputs = [...box.querySelectorAll("input")];
  for (const input of inputs) mark(input, complaint(input, context));
  const wrong = inputs.find((input) => input.getAttribute("aria-invalid") === "true");
  if (wrong) return wrong.focus();
  context.submit(Object.fromEntries(inputs.map((input) => [input.name, input.value.trim()])));
}

/** Only what is certain is judged here; the server knows the rest. */
function complaint(input: HTMLInputElement, { words }: Context): string {
  const value = input.value.trim();
  if (!value) return input.required ? words.required : "";
  return input.type === "email" && !/^[^\s@]+@[^\s@]+$/.test(value) ? words.badEmail : "";
}
