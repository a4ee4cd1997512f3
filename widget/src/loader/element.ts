import { CROSS, h, icon, isPhone, sheet } from "../dom";
import { NUDGED, recall, sessionKey } from "../storage";
import type { Config, Host, Panel } from "../types";
import { uuid } from "../uuid";
import { accent } from "./colour";
import { configure } from "./config";
import { fetchPanel } from "./fetch-panel";
import css from "./loader.css";
import { nudge } from "./nudge";
import { source } from "./source";
import { words } from "./words";

const BUBBLE = "M7 4h10a4 4 0 0 1 4 4v5a4 4 0 0 1-4 4h-5l-5 4v-4a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z";
let style: CSSStyleSheet | undefined;

/** One chat on the page: its launcher, its nudge, and the panel once somebody shows intent. */
export class BanterChat extends HTMLElement {
  config?: Config;
  private root = this.attachShadow({ mode: "open" });
  private place!: HTMLElement;
  private launcher!: HTMLButtonElement;
  private note!: HTMLElement;
  private panel?: Promise<Panel>;
  private ready?: Panel;
  private opener?: HTMLElement;
  private isOpen = false;
  private gone = false;
  private dark = matchMedia("(prefers-color-scheme:dark)");

  connectedCallback(): void {
    if (this.place) return;
    this.config ??= configure(this.dataset, source.base);
    this.build(this.config);
    this.dark.addEventListener("change", this.paint);
    this.resume();
  }

  /** A single-page site may swap its body; a bubble then moves into the new one. */
  disconnectedCallback(): void {
    setTimeout(() => {
      if (!this.gone && !this.isConnected && this.config!.mode === "bubble") document.body.append(this);
    });
  }

  open(opener?: HTMLElement | null, focus = true): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.opener = opener || this.launcher;
    this.note.replaceChildren();
    this.launcher.ariaBusy = "true";
    this.prepare().then(
      (panel) => this.isOpen && this.present(panel, focus),
      () => this.fail(),
    );
  }

  close(): void {
    if (!this.isOpen || this.config!.mode === "inline") return;
    this.isOpen = false;
    this.ready?.hide();
    this.reflect();
    (this.opener?.isConnected ? this.opener : this.launcher).focus();
    this.emit("close");
  }

  toggle(): void {
    this.isOpen ? this.close() : this.open();
  }

  /** The panel, fetched and built on first use. */
  prepare(): Promise<Panel> {
    return (this.panel ??= fetchPanel(source.address, source.nonce).then(
      (make) => (this.ready = make(this.host())),
      (error) => {
        this.panel = undefined;
        throw error;
      },
    ));
  }

  destroy(): void {
    this.gone = true;
    this.ready?.destroy();
    this.dark.removeEventListener("change", this.paint);
    this.remove();
  }

  emit(name: string, detail?: unknown): void {
    const target = this.isConnected ? this : document;
    target.dispatchEvent(new CustomEvent("banter:" + name, { detail, bubbles: true, composed: true }));
  }

  private present(panel: Panel, focus: boolean): void {
    this.reflect();
    panel.show(focus);
    this.emit("open");
  }

  private host(): Host {
    const { root, place } = this;
    return { config: this.config!, root, place, uuid, emit: (name, detail) => this.emit(name, detail), close: () => this.close() };
  }

  private build(config: Config): void {
    const text = words[config.locale];
    const intent = () => void this.prepare().catch(() => {});
    this.launcher = h(
      "button",
      { class: "launcher", type: "button", onclick: () => this.toggle(), onpointerenter: intent, onfocus: intent },
      icon(BUBBLE, "open"),
      icon(CROSS, "close"),
      (config.label || config.mode === "inline") && h("span", {}, config.label || text.open),
    );
    this.note = h("div", { role: "status" });
    this.place = h("section", { class: "place " + config.mode, lang: config.locale, dir: config.dir, "aria-label": "Chat" }, this.note, this.launcher);
    if (/^(left|right)$/.test(config.position || "")) this.place.classList.add(config.position!);
    const colours = accent(config.color);
    if (colours) ["--accent", "--on"].forEach((name, at) => this.place.style.setProperty(name, colours[at]!));
    this.root.adoptedStyleSheets = [(style ??= sheet(css))];
    this.root.append(this.place);
    this.root.addEventListener("keydown", (event) => (event as KeyboardEvent).key === "Escape" && this.close());
    this.paint();
    this.reflect();
  }

  private resume(): void {
    const config = this.config!;
    const stored = recall(sessionKey(config.site));
    if (stored?.includes('"open":true') && !isPhone()) this.open(null, false);
    else if (config.nudge && !stored && !recall(NUDGED)) nudge(this.note, config, () => this.open());
  }

  private paint = (): void => {
    const { theme } = this.config!;
    this.place.classList.toggle("dark", theme === "dark" || (theme !== "light" && this.dark.matches));
  };

  private reflect(): void {
    const { label, locale } = this.config!;
    this.place.classList.toggle("is-open", this.isOpen);
    this.launcher.ariaBusy = null;
    this.launcher.ariaExpanded = String(this.isOpen);
    this.launcher.ariaLabel = this.isOpen ? words[locale].close : label || words[locale].open;
  }

  private fail(): void {
    const { locale, fallback } = this.config!;
    this.isOpen = false;
    this.reflect();
    const link = fallback && h("a", { href: fallback }, words[locale].contact);
    this.note.replaceChildren(h("div", { class: "nudge over" }, h("p", {}, words[locale].failed, " ", link)));
    this.emit("error", { code: "not_loaded" });
  }
}

