/** `[accent, text upon it]` for a hex colour, the text black or white by WCAG contrast; null for anything else. */
export function accent(color?: string): [string, string] | null {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color || "")?.[1];
  if (!hex) return null;
  const full = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
  const [r, g, b] = [0, 2, 4].map((at) => linear(parseInt(full.slice(at, at + 2), 16) / 255));
  const light = 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  return ["#" + full, light > 0.179 ? "#000" : "#fff"];
}

/** sRGB's curve, near enough to pick the better of two colours. */
const linear = (part: number): number => part ** 2.2;
