/** sessionStorage that may be forbidden, full or absent: then nothing is remembered and nothing breaks. */
export function recall(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // A page without storage still chats; it only cannot resume.
  }
}

export const sessionKey = (site: string): string => `banter:${site}`;
export const NUDGED = "banter:nudged";
