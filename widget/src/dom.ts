type Value = string | number | boolean | null | undefined | ((event: any) => void);
type Child = Node | string | false | null | undefined;

/** Makes an element; `on…` properties listen, `true` is an empty attribute, empty values are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else if (value != null && value !== false) node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.filter((child): child is Node | string => !!child));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";

/** A decorative 24 px line icon from one path. */
export function icon(path: string, name = ""): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  if (name) svg.setAttribute("class", name);
  svg.append(line);
  return svg;
}

export function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

export const CROSS = "M6 6l12 12M18 6L6 18";

/** True where the panel covers the screen (the style sheets use the same width). */
export const isPhone = (): boolean => matchMedia("(max-width:480px),(max-height:420px)").matches;
