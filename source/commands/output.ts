import type {Writable} from 'node:stream';

/** Where a command writes: in pieces of a fair size, no faster than they are taken. */
export type Output = {
	/** Whether the other end has hung up; a command stops then. */
	readonly closed: boolean;
	write(text: string): Promise<void> | void;
	/** Resolves when all has been handed over. */
	end(): Promise<void>;
};

/** In UTF-16 units: few writes, and little that waits. */
const pieceSize = 65_536;

/**
Writes to a stream with backpressure. An end that hung up (`| head`) is no error: the output is closed then, quietly.
Any other failure of the stream (a full disk) rejects.
*/
export function createOutput(stream: Writable): Output {
	let waiting = '';
	let isClosed = false;
	let failure: Error | undefined;
	let wake: (() => void) | undefined;
	stream.on('error', (error: NodeJS.ErrnoException) => {
		isClosed = true;
		if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') {
			failure = error;
		}

		wake?.();
	});

	const flush = async (): Promise<void> => {
		const text = waiting;
		waiting = '';
		if (!isClosed && text !== '' && !stream.write(text) && !isClosed) {
			await new Promise<void>(resolve => {
				wake = resolve;
				stream.once('drain', resolve);
				stream.once('close', resolve);
			});
			wake = undefined;
		}

		if (failure) {
			throw failure;
		}
	};

	return {
		get closed() {
			return isClosed;
		},
		write(text) {
			waiting += text;
			return waiting.length < pieceSize ? undefined : flush();
		},
		async end() {
			await flush();
			await new Promise<void>(resolve => {
				if (isClosed) {
					resolve();
				} else {
					wake = resolve;
					stream.write('', () => {
						resolve();
					});
				}
			});
			if (failure) {
				throw failure;
			}
		},
	};
}
