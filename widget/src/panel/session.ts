import { recall, remember, sessionKey } from "../storage";
import type { Site } from "../types";
import type { Body } from "./api";

/** A message on its way: what is posted and what its bubble says until the server's copy comes. */
export type Outgoing = { body: Body; label: string };
type Data = { token?: string; site?: Site; open?: boolean; out?: Outgoing[] };

/** What survives a reload of the tab: the conversation's token, and messages not yet acknowledged. */
export class Session {
  data: Data;
  private key: string;

  constructor(site: string) {
    this.key = sessionKey(site);
    this.data = parse(recall(this.key));
  }

  set(change: Data): void {
    Object.assign(this.data, change);
    remember(this.key, JSON.stringify(this.data));
  }

  /** Forgets the conversation, not that the panel is open. */
  clear(): void {
    this.data = { open: this.data.open };
    this.set({});
  }
}

function parse(text: string | null): Data {
  try {
    return JSON.parse(text || "{}");
  } catch {
    return {};
  }
}
