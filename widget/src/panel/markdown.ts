import { h } from "../dom";

const INLINE = /\*\*(.+?)\*\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)|(https?:\/\/[^\s<>]*[^\s<>.,;:!?)'"\]])/g;
const ITEM = /^\s*(?:[-*•]|(\d+)[.)])\s+(.*)$/;

/** Bold, lists and http(s) links of a bot's text as nodes; everything else stays the text that it is. */
export function markdown(text: string): Node[] {
  const blocks: HTMLElement[] = [];
  for (const line of text.split(/\r?\n/)) {
    const item = ITEM.exec(line);
    if (item) addItem(blocks, item[1], item[2]!);
    else if (line.trim()) blocks.push(h("p", {}, ...inline(line)));
  }
  return blocks;
}

function addItem(blocks: HTMLElement[], number: string | undefined, text: string): void {
  const tag = number ? "ol" : "ul";
  let list = blocks.at(-1);
  if (list?.localName !== tag) blocks.push((list = h(tag, { start: number })));
  list.append(h("li", {}, ...inline(text)));
}

function inline(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    const [all, bold, label, target, bare] = found;
    parts.push(text.slice(from, found.index), bold ? h("strong", {}, ...inline(bold)) : link(label || bare!, target || bare!));
    from = found.index + all.length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** A link that opens beside the page; anything but http(s) becomes plain text. */
export function link(label: string, address: string, className?: string): Node | string {
  const url = safeUrl(address);
  return url ? h("a", { href: url, target: "_blank", rel: "noopener noreferrer", class: className }, label) : label;
}

function safeUrl(address: string): string | null {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
