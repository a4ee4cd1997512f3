import type { Host, Message, Site } from "../types";
import { Api, ApiError } from "./api";
import { Feed } from "./feed";
import { Outbox, type Trouble } from "./outbox";
import { Session, type Outgoing } from "./session";
import { backOff, sleep } from "./time";

/** What a conversation shows; the panel implements it. */
export type View = {
  site(site: Site): void;
  add(messages: Message[]): void;
  expect(item: Outgoing): void;
  adopt(message: Message, own?: Outgoing): boolean;
  settle(item: Outgoing): void;
  refuse(item: Outgoing, code: string): void;
  wait(on: boolean): void;
  trouble(what: Trouble | null): void;
  stopped(why: Stop): void;
  clear(): void;
};

/** Why the conversation stands still. */
export type Stop = "noStart" | "expired" | "stale" | "refused" | "forbidden";
type Said = { text: string } | { choice: string } | { form: Record<string, string> };
const START_TRIES = 3;
const GONE = Symbol();

/** The state of one conversation: who sent what, what was shown, what is on its way. */
export class Conversation {
  private session: Session;
  private api: Api;
  private feed: Feed;
  private outbox: Outbox;
  private seen = new Set<number>();
  private starting?: number;
  private started = false;
  private open = false;
  /** The server knows it no more; nothing is sent until the visitor starts over. */
  private ended = false;
  /** Counts conversations: what was begun before "start over" must not show up after it. */
  private round = 0;

  constructor(private host: Host, private view: View) {
    this.session = new Session(host.config.site);
    this.api = new Api(host.config);
    this.feed = new Feed(this.api, (messages) => this.receive(messages), () => this.expire());
    this.outbox = new Outbox(this.api, this.session, {
      sent: (item, reply) => (this.receive(reply.messages, item), view.settle(item), this.idle()),
      refused: (item, error) => this.refused(item, error),
      trouble: (what) => this.trouble(what),
    });
    if (this.session.data.site) view.site(this.session.data.site);
  }

  show(): void {
    this.open = true;
    this.session.set({ open: true });
    if (this.started) this.feed.start();
    else void this.begin();
  }

  hide(): void {
    this.open = false;
    this.session.set({ open: false });
    this.feed.pause();
  }

  say(said: Said, label: string): void {
    const item: Outgoing = { body: { id: this.host.uuid(), ...said }, label };
    this.view.expect(item);
    if (this.ended) return this.refused(item, new ApiError(401, "unauthorized"));
    this.view.wait(true);
    this.outbox.push(item);
    if (!this.started) void this.begin();
  }

  retry(): void {
    if (this.started) this.outbox.nudge();
    else void this.begin();
  }

  reset(): void {
    this.forget();
    this.view.clear();
    if (this.open) void this.begin();
  }

  destroy(): void {
    this.feed.pause();
    this.outbox.close();
  }

  private forget(): void {
    this.round++;
    this.feed.pause();
    this.feed.cursor = "0";
    this.started = false;
    this.starting = undefined;
    this.api.token = "";
    this.seen.clear();
    this.session.clear();
  }

  private async begin(): Promise<void> {
    if (this.starting === this.round) return;
    this.starting = this.round;
    this.ended = false;
    this.view.wait(true);
    const problem = await this.connect();
    if (problem === GONE) return;
    this.starting = undefined;
    if (problem) this.failed(problem);
    else this.begun();
  }

  /** Opens or resumes the conversation; returns what stood in the way. */
  private async connect(): Promise<ApiError | typeof GONE | undefined> {
    let round = this.round;
    for (let tries = 1; round === this.round; tries++) {
      try {
        const apply = await (this.session.data.token ? this.resume() : this.create());
        if (round !== this.round) return GONE;
        return apply();
      } catch (caught) {
        const error = caught as ApiError;
        if (round !== this.round) return GONE;
        if (error.status === 401 && this.session.data.token) {
          this.forget();
          this.starting = round = this.round;
        } else if (!error.passing || tries >= START_TRIES) return error;
        else await sleep(Math.max(error.wait * 1000, backOff(tries)));
      }
    }
    return GONE;
  }

  private async create(): Promise<() => undefined> {
    const { token, messages, cursor, site = {} } = await this.api.open();
    return () => {
      this.api.token = token;
      this.session.set({ token, site });
      this.view.site(site);
      this.feed.cursor = cursor;
      this.receive(messages);
    };
  }

  private async resume(): Promise<() => undefined> {
    this.api.token = this.session.data.token!;
    const { messages, cursor } = await this.api.since("0");
    return () => {
      this.feed.cursor = cursor;
      this.display(messages);
      for (const item of this.outbox.items) this.view.expect(item);
    };
  }

  private begun(): void {
    this.started = true;
    this.idle();
    if (this.open) this.feed.start();
    void this.outbox.drain();
  }

  private failed(error: ApiError): void {
    this.view.wait(false);
    this.view.stopped(error.code === "forbidden_origin" ? "forbidden" : "noStart");
    this.host.emit("error", { code: error.code });
  }

  private receive(messages: Message[], own?: Outgoing): void {
    for (const message of this.display(messages, own)) {
      this.host.emit("message", message);
      if (message.card?.kind === "booking") this.host.emit("booked", message.card);
    }
  }

  /** Shows what was not shown before, whichever way it came, and returns it. */
  private display(messages: Message[], own?: Outgoing): Message[] {
    const fresh = messages.filter(({ seq }) => !this.seen.has(seq)).sort((one, other) => one.seq - other.seq);
    for (const { seq } of fresh) this.seen.add(seq);
    this.view.add(fresh.filter((message) => !(message.from === "visitor" && this.view.adopt(message, own))));
    return fresh;
  }

  private refused(item: Outgoing, error: ApiError): void {
    this.view.refuse(item, error.code);
    if (error.status === 401) this.expire();
    else this.view.stopped(error.code === "stale_choice" ? "stale" : "refused");
    this.idle();
    this.host.emit("error", { code: error.code });
  }

  private expire(): void {
    this.forget();
    this.ended = true;
    this.view.wait(false);
    this.view.stopped("expired");
  }

  private trouble(what: Trouble | null): void {
    this.view.trouble(what);
    this.view.wait(!what);
    if (what === "failed") this.host.emit("error", { code: "undelivered" });
  }

  private idle(): void {
    this.view.wait(this.outbox.items.length > 0);
  }
}
