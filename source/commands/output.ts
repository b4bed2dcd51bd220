import type {Writable} from 'node:stream';

/**
Where a command writes, no faster than it is taken.
*/
export type Output = {
	/**
	Whether the other end has hung up; a command stops then.
	*/
	readonly closed: boolean;
	write(text: string): Promise<void>;
	/**
	Resolves when all has been handed over.
	*/
	end(): Promise<void>;
};

/**
Writes to a stream with backpressure. An end that hung up (`| head`) is no error: the output is closed then, quietly.
Any other failure of the stream (a full disk) rejects.
*/
export function createOutput(stream: Writable): Output {
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

	const waitFor = async (
		begin: (resolve: () => void) => void,
	): Promise<void> => {
		await new Promise<void>(resolve => {
			wake = resolve;
			begin(resolve);
		});
		wake = undefined;
		if (failure) {
			throw failure;
		}
	};

	return {
		get closed() {
			return isClosed;
		},
		async write(text) {
			if (!isClosed && text !== '' && !stream.write(text)) {
				await waitFor(resolve => {
					stream.once('drain', resolve);
					stream.once('close', resolve);
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
