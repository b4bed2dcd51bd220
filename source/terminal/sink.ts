import {Buffer} from 'node:buffer';
import {closeSync, constants, openSync, writeSync} from 'node:fs';
import {monotonicNow} from './clock.js';

/**
Where bytes go to the terminal.
*/
export type Sink = {
	/**
	Writes at once what the terminal takes; the rest is kept and follows as soon as it can. Never waits.
	*/
	write(bytes: string): void;
	/**
	Something is kept: whoever has more to say had better wait for `onDrain`.
	*/
	readonly isBlocked: boolean;
	onDrain(handler: () => void): void;
	/**
	The terminal is gone; nothing that is written arrives any more.
	*/
	onLost(handler: () => void): void;
	/**
	Drops what is kept and writes this before it returns, waiting no longer than `patience` milliseconds.
	*/
	writeLast(bytes: string, patience?: number): void;
	close(): void;
};

const retryAfter = 4;
const defaultPatience = 300;

/**
Opens a terminal for writing that never blocks the program: a terminal that has stopped taking bytes must not keep
signals and keys from being heard. It is opened a second time, since the way it blocks is shared with the shell.
@param descriptor The terminal's file descriptor.
*/
export function openSink(descriptor: number): Sink {
	const own = reopen(descriptor);
	const target = own ?? descriptor;
	let kept: Uint8Array | undefined;
	let timer: NodeJS.Timeout | undefined;
	let isLost = false;
	let drained = (): void => undefined;
	let lost = (): void => undefined;

	const lose = (): void => {
		kept = undefined;
		if (isLost) {
			return;
		}

		isLost = true;
		lost();
	};

	/**
	What could not be written yet.
	*/
	const push = (buffer: Uint8Array): Uint8Array | undefined => {
		try {
			return writeSome(target, buffer);
		} catch {
			// The far end has hung up.
			lose();
			return undefined;
		}
	};

	const retry = (): void => {
		timer = undefined;
		if (!kept) {
			return;
		}

		kept = push(kept);
		if (kept) {
			timer = setTimeout(retry, retryAfter);
		} else {
			drained();
		}
	};

	return {
		get isBlocked() {
			return kept !== undefined;
		},
		write(bytes) {
			if (isLost || bytes === '') {
				return;
			}

			const buffer = Buffer.from(bytes);
			kept = kept ? Buffer.concat([kept, buffer]) : push(buffer);
			if (kept) {
				timer ??= setTimeout(retry, retryAfter);
			}
		},
		onDrain(handler) {
			drained = handler;
		},
		onLost(handler) {
			lost = handler;
		},
		writeLast(bytes, patience = defaultPatience) {
			clearTimeout(timer);
			timer = undefined;
			// What was cut off may have ended inside a sequence: CAN and ST end it.
			const buffer = Buffer.from((kept ? '\u{18}\u{1B}\\' : '') + bytes);
			kept = undefined;
			if (!isLost) {
				writeWaiting(buffer, patience, push);
			}
		},
		close() {
			clearTimeout(timer);
			if (own !== undefined) {
				closeSync(own);
			}
		},
	};
}

/**
The same terminal once more, not blocking; nothing where the system does not let us.
*/
function reopen(descriptor: number): number | undefined {
	const flags = constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY;
	for (const path of [`/proc/self/fd/${descriptor}`, '/dev/tty']) {
		try {
			return openSync(path, flags);
		} catch {
			// The next path may do; the descriptor itself does in any case.
			continue;
		}
	}

	return undefined;
}

/**
Writes until the terminal takes no more; gives what is left.
*/
function writeSome(
	descriptor: number,
	buffer: Uint8Array,
): Uint8Array | undefined {
	let rest = buffer;
	while (rest.length > 0) {
		try {
			const written = writeSync(descriptor, rest);
			// Asked again at once it might take nothing for ever.
			if (written === 0) {
				return rest;
			}

			rest = rest.subarray(written);
		} catch (error) {
			if (isAgain(error)) {
				return rest;
			}

			throw error;
		}
	}

	return undefined;
}

function isAgain(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}

function writeWaiting(
	buffer: Uint8Array,
	patience: number,
	push: (buffer: Uint8Array) => Uint8Array | undefined,
): void {
	const deadline = monotonicNow() + patience;
	const clock = new Int32Array(new SharedArrayBuffer(4));
	let rest = push(buffer);
	while (rest && monotonicNow() < deadline) {
		Atomics.wait(clock, 0, 0, retryAfter);
		rest = push(rest);
	}
}
