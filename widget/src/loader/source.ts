const script = document.currentScript as HTMLScriptElement | null;
const address = script?.src || location.href;

/** Where this script came from: the panel lies beside it, the API one folder up. */
export const source = {
  script,
  address,
  base: new URL("../", address).href,
  nonce: script?.nonce || "",
};
