import type { Config, Locale } from "../types";

const LOCALES = ["en", "de", "es"];
const TAG = /^[a-z]{2,3}(-[a-z\d]{2,8})*/i;
const RTL = /^(ar|he|fa|ur)\b/;

/** The options of one widget: from a script's or element's `data-` attributes, or from `Banter("init", {...})`. */
export function configure(data: Record<string, string | undefined>, base: string): Config {
  const page = document.documentElement;
  const language = TAG.exec(data.locale || page.lang || navigator.language)?.[0] || "en";
  const short = language.slice(0, 2).toLowerCase();
  return {
    ...data,
    site: data.site || "",
    base,
    mode: data.mode === "inline" ? "inline" : "bubble",
    language,
    locale: (LOCALES.includes(short) ? short : "en") as Locale,
    dir: page.dir === "rtl" || RTL.test(language) ? "rtl" : "ltr",
    nudgeDelay: Number(data.nudgeDelay ?? 8) * 1000,
    consent: data.consent === "true",
  };
}
