import type { PanelFactory } from "../types";

declare const PANEL_FILE: string;
declare const PANEL_HASH: string;

type Policy = { createScriptURL(url: string): string };
let wanted: Promise<PanelFactory> | undefined;
let policy: Policy | undefined;

/** Fetches the panel once for all widgets of the page; a failure may be tried again. */
export function fetchPanel(address: string, nonce: string): Promise<PanelFactory> {
  wanted ??= inject(address, nonce).catch((error) => {
    wanted = undefined;
    throw error;
  });
  return wanted;
}

function inject(address: string, nonce: string): Promise<PanelFactory> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = trusted(new URL(PANEL_FILE, address).href);
    // A dynamic import takes no integrity hash, a script element does.
    script.integrity = PANEL_HASH;
    script.crossOrigin = "anonymous";
    if (nonce) script.nonce = nonce;
    script.onload = () => resolve((window as any).Banter.panel);
    script.onerror = () => reject(script.remove());
    document.head.append(script);
  });
}

/** Under Trusted Types a script address must come from a policy; pages that enforce them allow `banter`. */
function trusted(url: string): string {
  const types = (window as any).trustedTypes;
  if (types) policy ??= types.createPolicy("banter", { createScriptURL: (address: string) => address });
  return policy ? policy.createScriptURL(url) : url;
}
