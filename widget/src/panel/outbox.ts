import { Api, ApiError, type Batch } from "./api";
import type { Outgoing, Session } from "./session";
import { backOff, sleep } from "./time";

export type Trouble = "offline" | "retrying" | "busy" | "failed";
type Hooks = {
  sent(item: Outgoing, reply: Batch): void;
  refused(item: Outgoing, error: ApiError): void;
  trouble(what: Trouble | null): void;
};

const TRIES = 8;

/** Sends one message at a time, each with its own id until the server has acknowledged it. */
export class Outbox {
  private busy = false;
  private wake?: AbortController;

  constructor(private api: Api, private session: Session, private hooks: Hooks) {
    addEventListener("online", this.nudge);
  }

  get items(): Outgoing[] {
    return this.session.data.out || [];
  }

  push(item: Outgoing): void {
    this.session.set({ out: [...this.items, item] });
    void this.drain();
  }

  /** Tries again now: the visitor asked, or the line is back. */
  nudge = (): void => {
    this.wake?.abort();
    void this.drain();
  };

  close(): void {
    removeEventListener("online", this.nudge);
  }

  async drain(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      while (this.items[0] && this.api.token && (await this.deliver(this.items[0])));
    } finally {
      this.busy = false;
    }
  }

  /** True when the item is done with, delivered or refused. */
  private async deliver(item: Outgoing): Promise<boolean> {
    for (let tries = 1; tries <= TRIES; tries++) {
      const token = this.api.token;
      try {
        const reply = await this.api.send(item.body);
        this.settle(item, token, () => this.hooks.sent(item, reply));
        return true;
      } catch (caught) {
        const error = caught as ApiError;
        if (token !== this.api.token) return true;
        if (!error.passing) {
          this.settle(item, token, () => this.hooks.refused(item, error));
          return error.status !== 401;
        }
        this.tell(error, tries);
        await this.pause(error, tries);
      }
    }
    this.hooks.trouble("failed");
    return false;
  }

  /** A reply that comes after "start over" belongs to a conversation that is gone. */
  private settle(item: Outgoing, token: string, then: () => void): void {
    if (token !== this.api.token) return;
    this.session.set({ out: this.items.filter((other) => other.body.id !== item.body.id) });
    this.hooks.trouble(null);
    then();
  }

  private tell(error: ApiError, tries: number): void {
    if (!navigator.onLine) this.hooks.trouble("offline");
    else if (error.status === 429) this.hooks.trouble("busy");
    else if (tries > 3 && error.code !== "in_flight") this.hooks.trouble("retrying");
  }

  private async pause(error: ApiError, tries: number): Promise<void> {
    this.wake = new AbortController();
    await sleep(navigator.onLine ? Math.max(error.wait * 1000, backOff(tries)) : 3_600_000, this.wake.signal);
  }
}
