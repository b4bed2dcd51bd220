import type {Writable} from 'node:stream';

/**
Where a command writes, no faster than it is taken.
*/
export type Output = {
	/**
	Whether the other end has hung up; a command stops then.
	*/
	readonly closed: boolean;
	/**
	Why nothing more can be written, in words, where the other end is not the reason: a full disk.
	*/
	readonly failure: string | undefined;
	write(text: string): Promise<void>;
	/**
	Resolves when all has been handed over.
	*/
	end(): Promise<void>;
};

/**
Writes to a stream with backpressure. An end that hung up (`| head`) is no failure: the output is only closed then.
*/
export function createOutput(stream: Writable): Output {
	let isClosed = false;
	let failure: string | undefined;
	let wake: (() => void) | undefined;
	stream.on('error', (error: NodeJS.ErrnoException) => {
		isClosed = true;
		if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') {
			// Node's messages read `ENOSPC: no space left on device, write`.
			failure = error.message.replace(/^E[A-Z]+: /, '').replace(/, write$/, '');
		}

		wake?.();
	});

	stream.on('close', () => {
		isClosed = true;
		wake?.();
	});

	const waitFor = async (
		begin: (resolve: () => void) => void,
	): Promise<void> => {
		await new Promise<void>(resolve => {
			wake = resolve;
			begin(resolve);
		});
		wake = undefined;
	};

	return {
		get closed() {
			return isClosed;
		},
		get failure() {
			return failure;
		},
		async write(text) {
			if (!isClosed && text !== '' && !stream.write(text)) {
				await waitFor(resolve => {
					stream.once('drain', resolve);
				});
			}
		},
		async end() {
			if (!isClosed) {
				await waitFor(resolve => {
					stream.write('', () => {
						resolve();
					});
				});
			}
		},
	};
}
