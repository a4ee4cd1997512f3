import type { Message } from "../types";
import { Api, ApiError } from "./api";
import { EventParser } from "./events";
import { backOff, sleep } from "./time";

type Hear = (messages: Message[]) => void;

// A proxy that buffers lets nothing through: no first byte in this time means polling.
const FIRST_BYTE = 20_000;
// The server pings every 15 s; three missed mean a dead line.
const SILENCE = 45_000;
const STREAM_TRIES = 3;
const POLL = 3_000;
const POLL_HIDDEN = 15_000;

/**
 * Everything that arrives without being asked for, in order, while the panel is open.
 *
 * The cursor moves only with what the feed itself delivered: replies to a POST may overtake a representative's message.
 */
export class Feed {
  cursor = "0";
  private stop?: AbortController;
  private polling = false;

  constructor(private api: Api, private hear: Hear, private lost: () => void) {}

  start(): void {
    if (this.stop || !this.api.token) return;
    this.stop = new AbortController();
    void this.run(this.stop.signal);
  }

  pause(): void {
    this.stop?.abort();
    this.stop = undefined;
  }

  private async run(signal: AbortSignal): Promise<void> {
    this.polling = false;
    for (let failures = 0; !signal.aborted; ) {
      try {
        const heard = await (this.polling ? this.poll(signal) : this.stream(signal));
        failures = heard ? 0 : failures + 1;
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof ApiError && error.status === 401) return this.lost();
        failures++;
      }
      if (failures >= STREAM_TRIES) this.polling = true;
      await sleep(failures ? backOff(failures) : this.pace(), signal);
    }
  }

  private pace(): number {
    if (!this.polling) return 100;
    return document.hidden ? POLL_HIDDEN : POLL;
  }

  private async poll(signal: AbortSignal): Promise<boolean> {
    const { messages, cursor } = await this.api.since(this.cursor);
    if (signal.aborted) return true;
    this.cursor = cursor;
    this.hear(messages);
    return true;
  }

  /** Reads one stream to its end; true when anything came. */
  private async stream(signal: AbortSignal): Promise<boolean> {
    const line = new AbortController();
    const drop = () => line.abort();
    signal.addEventListener("abort", drop, { once: true });
    let heard = false;
    let watch = setTimeout(() => ((this.polling = true), drop()), FIRST_BYTE);
    try {
      const response = await this.api.stream(this.cursor, line.signal);
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      const parser = new EventParser((id, data) => this.deliver(id, data));
      for (;;) {
        const { done, value } = await reader.read();
        if (done || signal.aborted) return heard;
        heard = true;
        clearTimeout(watch);
        watch = setTimeout(drop, SILENCE);
        parser.push(value);
      }
    } catch (error) {
      if (heard) return true;
      throw error;
    } finally {
      clearTimeout(watch);
      signal.removeEventListener("abort", drop);
    }
  }

  private deliver(id: string, data: string): void {
    const message = JSON.parse(data) as Message;
    this.cursor = id || String(message.seq);
    this.hear([message]);
  }
}
