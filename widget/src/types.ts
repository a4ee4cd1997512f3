/** The chat API's shapes (public contract) and what the loader and the panel agree on. */

export type Choice = { id: string; label: string };
export type Slot = Choice & { start: string; end: string; time_zone: string };
export type Field = {
  name: string;
  label: string;
  type: "text" | "email" | "tel" | "number";
  required?: boolean;
  autocomplete?: string;
  value?: string;
  error?: string;
};
export type Form = { submit: string; fields: Field[] };
export type Row = { label: string; value: string; edit?: string };
export type Card = {
  kind: "summary" | "booking" | "magnet";
  title: string;
  rows?: Row[];
  actions?: (Choice & { primary?: boolean })[];
  links?: { label: string; url: string }[];
};
export type Message = {
  seq: number;
  at: string;
  from: "bot" | "visitor" | "rep" | "system";
  text?: string;
  choices?: Choice[];
  slots?: Slot[];
  form?: Form;
  card?: Card;
};
export type Site = { name?: string; assistant?: string; privacy_url?: string; locale?: string };

export type Locale = "en" | "de" | "es";
export type Config = {
  site: string;
  /** The address under which `api/chat` is found, with a closing slash. */
  base: string;
  mode: "bubble" | "inline";
  language: string;
  locale: Locale;
  dir: "ltr" | "rtl";
  label?: string;
  color?: string;
  position?: string;
  theme?: string;
  nudge?: string;
  nudgeDelay: number;
  fallback?: string;
  target?: string;
  consent: boolean;
};

/** What the panel may ask of the element that it lives in. */
export type Host = {
  config: Config;
  root: ShadowRoot;
  place: HTMLElement;
  emit(name: string, detail?: unknown): void;
  uuid(): string;
  close(): void;
};
/** What the element asks of its panel. */
export type Panel = {
  show(focus: boolean): void;
  hide(): void;
  send(text: string): void;
  identify(traits: Record<string, string>): void;
  reset(): void;
  destroy(): void;
};
export type PanelFactory = (host: Host) => Panel;
