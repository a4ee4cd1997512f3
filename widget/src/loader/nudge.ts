import { CROSS, h, icon } from "../dom";
import { NUDGED, remember } from "../storage";
import type { Config } from "../types";
import { words } from "./words";

/**
 * Shows the nudge once, some seconds after the visitor came to the site.
 *
 * Nothing may be stored before the visitor acts, so "once a session" is read from how the page was reached: not on a
 * reload, nor on a page reached from this site. What the visitor decides (dismiss, open) is remembered.
 */
export function nudge(note: HTMLElement, config: Config, open: () => void): void {
  if (!arrived()) return;
  setTimeout(() => {
    const isOpen = note.parentElement!.classList.contains("is-open");
    if (!isOpen) note.replaceChildren(bubble(note, config, open));
  }, config.nudgeDelay);
}

function bubble(note: HTMLElement, config: Config, open: () => void): HTMLElement {
  const settle = (then?: () => void) => () => {
    remember(NUDGED, "1");
    note.replaceChildren();
    then?.();
  };
  return h(
    "div",
    { class: "nudge over" },
    h("button", { type: "button", class: "say", dir: "auto", onclick: settle(open) }, config.nudge),
    h("button", { type: "button", class: "dismiss", "aria-label": words[config.locale].dismiss, onclick: settle() }, icon(CROSS)),
  );
}

function arrived(): boolean {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return (!entry || entry.type === "navigate") && !document.referrer.startsWith(location.origin + "/");
}
